/**
 * From a Vega-Lite specification to SVG that stands in a page: hatches put in, Vega's English aria texts
 * taken out, a title and a description of its own put in, ids made unique, every mark counted.
 */
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Spec } from './layers.ts';
import { fills, outcomeOrder } from './marks.ts';
import { textWidth } from './metrics.ts';
import { markupText } from './text-forms.ts';

// Vega's types leave its text metrics out.
const { textMetrics } = vega as unknown as { textMetrics: { width(item: object, text: string): number } };
textMetrics.width = (item: { fontSize?: number; fontWeight?: number | string }, text: string): number =>
  textWidth(String(text), item.fontSize ?? 11, Number(item.fontWeight) >= 600 ? 600 : 400);

/** A failed load would leave a chart silently empty, and a report asks nobody for anything: all loading is refused. */
const refuse = (): Promise<never> => Promise.reject(new Error('a chart must not load anything'));
const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/** A warning of Vega or Vega-Lite means that something is not drawn as meant, so it stops the run. */
function strictLogger(chart: string): vega.LoggerInterface {
  const fail = (...messages: readonly unknown[]): never => { throw new Error(`${chart}: ${messages.join(' ')}`); };
  const logger = { warn: fail, error: fail, info: () => logger, debug: () => logger, level: () => logger };
  return logger as unknown as vega.LoggerInterface;
}

interface SceneNode {
  name?: string;
  marktype?: string;
  items?: SceneNode[];
}

interface Layer {
  name: string;
  data: { values: object[] };
}

/** Adds up how many items each named mark has. */
function countItems(node: SceneNode, counts: Map<string, number>): void {
  if (node.marktype !== undefined && node.name !== undefined) counts.set(node.name, (counts.get(node.name) ?? 0) + (node.items?.length ?? 0));
  for (const child of node.items ?? []) countItems(child, counts);
}

/** Every row of every layer must have become a mark. */
function assertDrawn(id: string, spec: Spec, root: SceneNode): void {
  const counts = new Map<string, number>();
  countItems(root, counts);
  for (const layer of spec.layer as Layer[]) {
    const drawn = counts.get(`${layer.name.replace(/\W/g, '_')}_marks`) ?? 0;
    if (drawn !== layer.data.values.length) throw new Error(`${id}: layer ${layer.name} drew ${drawn} of ${layer.data.values.length} rows`);
  }
}

const escapeXml = (text: string): string => markupText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Replaces the outcomes' unique fills by their hatches; gives the patterns that were needed. */
function putHatches(svg: string, id: string): { svg: string; defs: string } {
  let defs = '';
  for (const outcome of outcomeOrder) {
    const { fill, hatch } = fills[outcome];
    if (hatch === undefined || !svg.includes(`fill="${fill}"`)) continue;
    const name = `${id}-h-${outcome}`;
    svg = svg.replaceAll(`fill="${fill}"`, `fill="url(#${name})"`);
    defs += `<pattern id="${name}" ${hatch}</pattern>`;
  }
  return { svg, defs };
}

/** Shapes that stand many times (a matrix has hundreds of discs) are written once and used. */
function shareShapes(svg: string, id: string): { svg: string; defs: string } {
  const shape = /<path transform="translate\(([^,)]+),([^)]+)\)" d="([^"]{40,})"([^>]*)\/>/g;
  const uses = new Map<string, number>();
  for (const [, , , d = '', style = ''] of svg.matchAll(shape)) uses.set(d + style, (uses.get(d + style) ?? 0) + 1);
  let defs = '';
  const names = new Map<string, string>();
  const shared = svg.replace(shape, (whole, x: string, y: string, d: string, style: string) => {
    if ((uses.get(d + style) ?? 0) < 3) return whole;
    let name = names.get(d + style);
    if (name === undefined) {
      name = `${id}-s${names.size}`;
      names.set(d + style, name);
      defs += `<path id="${name}" d="${d}"${style}/>`;
    }
    return `<use href="#${name}" x="${x}" y="${y}"/>`;
  });
  return { svg: shared, defs };
}

/** What stands between two tags. */
const TEXTS = />[^<]*</g;

/** Texts in which nothing looks like an attribute: a name may hold whatever it likes. */
const inertTexts = (svg: string): string => svg.replace(TEXTS, (text) => text.replaceAll('"', '&quot;'));

/** Takes out what Vega says to assistive technology and to stylesheets, the texts' repeated font, and defaults. */
function strip(svg: string): string {
  return svg.replace(/ (?:aria-[a-z]+|role|class)="[^"]*"/g, '')
    .replaceAll(' font-family="Noto Sans"', '')
    .replaceAll(' font-size="12px"', '')
    .replace(/ (?:opacity="1"|stroke-width="1"|stroke-linecap="butt"|font-weight="400")/g, '')
    .replace(/<path d="[^"]*" (?:pointer-events|display)="none"\/>/g, '')
    .replace(/<path d="M0,0h[^"]*"\/>/g, '')
    .replace(/<g\/>|<g><\/g>/g, '');
}

/** What a drawing needs beside its specification. */
export interface Wording {
  /** Unique among all drawings that can meet in one page. */
  id: string;
  title: string;
  description: string;
}

/** Compiled specifications by their form: charts of one form differ in their rows only, and compiling takes longer than drawing. */
const compiledForms = new Map<string, vega.Runtime>();

/** The dataflow of a specification without its rows. */
function runtimeOf(id: string, spec: Spec, logger: vega.LoggerInterface): vega.Runtime {
  const layers = (spec.layer as Layer[]).map((layer) => ({ ...layer, data: { name: layer.name, values: [] } }));
  // The size of the sheet does not change what is drawn on it: autosize is none.
  const form = { ...spec, width: 1, height: 1, layer: layers };
  const key = JSON.stringify(form);
  let runtime = compiledForms.get(key);
  if (runtime === undefined) {
    if (new Set(layers.map((layer) => layer.name)).size < layers.length) throw new Error(`${id}: two layers have one name`);
    runtime = vega.parse(compile(form as unknown as TopLevelSpec, { logger }).spec);
    compiledForms.set(key, runtime);
  }
  return runtime;
}

/** Draws a specification as an SVG fragment for a page. */
export async function draw(spec: Spec, wording: Wording): Promise<string> {
  const { id } = wording;
  vega.resetSVGDefIds();
  const logger = strictLogger(id);
  const view = new vega.View(runtimeOf(id, spec, logger), { renderer: 'none', loader: loader as unknown as vega.Loader, logger });
  for (const layer of spec.layer as Layer[]) view.data(layer.name, layer.data.values.map((row) => ({ ...row })));
  view.width(Number(spec.width)).height(Number(spec.height));
  const raw = await view.toSVG();
  assertDrawn(id, spec, (view.scenegraph() as unknown as { root: SceneNode }).root);
  view.finalize();
  const inner = strip(inertTexts(markupText(raw.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, ''))));
  if (/NaN|undefined|Infinity/.test(inner.replace(TEXTS, '><'))) throw new Error(`${id}: a number is missing in the drawing`);
  const hatched = putHatches(inner, id);
  const shared = shareShapes(hatched.svg, id);
  const defs = hatched.defs + shared.defs;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${spec.width}" height="${spec.height}" viewBox="0 0 ${spec.width} ${spec.height}"`
    + ` role="img" aria-labelledby="${id}-t ${id}-d" font-family="Noto Sans, sans-serif" font-size="12px">`
    + `<title id="${id}-t">${escapeXml(wording.title)}</title><desc id="${id}-d">${escapeXml(wording.description)}</desc>`
    + `${defs === '' ? '' : `<defs>${defs}</defs>`}${shared.svg}</svg>`;
}

export { escapeXml };
