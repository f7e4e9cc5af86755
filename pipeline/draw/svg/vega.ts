/** Draws a Vega-Lite specification as SVG, without a canvas, a network or a warning. */
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { escapeXml } from '../../words/text-forms.ts';
import { fillColours } from './marks.ts';

/** A Vega-Lite specification or a part of one; Vega-Lite's own type is too wide to help here. */
export type Spec = Record<string, unknown>;

const refuse = (): Promise<never> => Promise.reject(new Error('a chart must not load anything'));
const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as vega.Loader;

/** A warning means that something is not drawn as meant, so it stops the run. */
function strictLogger(name: string): vega.LoggerInterface {
  const fail = (...messages: readonly unknown[]): never => { throw new Error(`${name}: ${messages.join(' ')}`); };
  const logger = { warn: fail, error: fail, info: () => logger, debug: () => logger, level: () => logger };
  return logger as unknown as vega.LoggerInterface;
}

/** Grounds that stand for a fill with lines: one value off the colour that is meant, so that nothing else has it. */
export const LINED = { lined: '#6BACE7', hatched: '#FFFFFE' } as const;

const pattern = (fill: keyof typeof LINED): string => {
  const { ground, edge } = fillColours(fill);
  const line = fill === 'lined' ? 'd="M0 4H6"' : 'd="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3"';
  return `<pattern id="fill-${fill}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="${ground}"/><path ${line} stroke="${edge}" stroke-width="${fill === 'lined' ? 1 : 1.5}"/></pattern>`;
};

/** Puts lines where the specification could only give a colour. */
function withLines(svg: string): { svg: string; patterns: string } {
  let patterns = '';
  for (const fill of ['lined', 'hatched'] as const) {
    if (!svg.includes(`fill="${LINED[fill]}"`)) continue;
    svg = svg.replaceAll(`fill="${LINED[fill]}"`, `fill="url(#fill-${fill})"`);
    patterns += pattern(fill);
  }
  return { svg, patterns };
}

interface Renderer {
  initialize(element: null, width: number, height: number, origin: number[], scale: number): Renderer;
  render(scene: unknown): { svg(): string };
}

/** The SVG of a specification, named by its title and described by its description. */
export function vegaSvg(name: string, spec: Spec & { title: Spec & { text: string[] }; description: string }): string {
  const logger = strictLogger(name);
  const view = new vega.View(vega.parse(compile(spec as unknown as TopLevelSpec, { logger }).spec), { renderer: 'none', loader, logger });
  view.run();
  const { _viewWidth, _viewHeight, _origin } = view as unknown as { _viewWidth: number; _viewHeight: number; _origin: [number, number] };
  const { left, right, top, bottom } = view.padding() as { left: number; right: number; top: number; bottom: number };
  const [width, height] = [Math.ceil(_viewWidth + left + right), Math.ceil(_viewHeight + top + bottom)];
  // the sizes that Vega worked out for what it drew; it hands them to its own renderers only
  const Svg = (vega as unknown as { SVGStringRenderer: new (loader: vega.Loader) => Renderer }).SVGStringRenderer;
  vega.resetSVGDefIds();
  const raw = new Svg(loader).initialize(null, width, height, [left + _origin[0], top + _origin[1]], 1).render((view.scenegraph() as unknown as { root: unknown }).root).svg();
  view.finalize();
  const [open = ''] = /^<svg[^>]*>/.exec(raw) ?? [];
  const inner = raw.slice(open.length).replace(/ (?:aria-[a-z]+|role|class)="[^"]*"/g, '');
  if (/="[^"]*(?:NaN|undefined|Infinity)/.test(inner)) throw new Error(`${name}: a number is missing in the drawing`);
  const { svg, patterns } = withLines(inner);
  const title = spec.title.text.join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-t ${name}-d">`
    + `<title id="${name}-t">${escapeXml(title)}</title><desc id="${name}-d">${escapeXml(spec.description)}</desc>${patterns === '' ? '' : `<defs>${patterns}</defs>`}<rect width="100%" height="100%" fill="#FFFFFF"/>${svg}\n`;
}
