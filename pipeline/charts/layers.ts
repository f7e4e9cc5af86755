/**
 * The parts of a Vega-Lite sheet. A chart of these reports is a table with one drawn column: words stand at
 * fixed places, values go through scales. Each function gives one layer (or one per style) with its data inline.
 */
import type { Language, OutcomeCode } from '../../schemas/codes.ts';
import { colours, fills, marks, outcomeOrder } from './marks.ts';
import { textWidth, type Weight } from './metrics.ts';

/** A Vega-Lite layer or whole specification; Vega-Lite's own type is too wide to help here. */
export type Spec = Record<string, unknown>;

/** Size of all text in a chart, in pixels. */
export const TEXT = 12;

/** A text at a fixed place; `y` is the middle of its line. */
export interface Label {
  x: number;
  y: number;
  text: string;
  align?: 'left' | 'center' | 'right';
  weight?: Weight;
  color?: string;
  angle?: number;
}

/** A straight line between fixed points. */
export interface Line {
  x: number;
  y: number;
  x2: number;
  y2: number;
}

const at = (expression: string) => ({ value: { expr: expression } });
const LINE_ENDS = { x: at('datum.x'), y: at('datum.y'), x2: at('datum.x2'), y2: at('datum.y2') };

/** All words of a chart as one layer. */
export function words(labels: readonly Label[]): Spec {
  // Measuring also proves that the font has every character.
  for (const { text, weight } of labels) textWidth(text, TEXT, weight);
  return {
    name: 'words',
    data: { values: labels.map((label) => ({ align: 'left', weight: 400, color: colours.ink, angle: 0, ...label })) },
    mark: {
      type: 'text', font: 'Noto Sans', fontSize: TEXT, baseline: 'middle', align: { expr: 'datum.align' },
      fontWeight: { expr: 'datum.weight' }, angle: { expr: 'datum.angle' }, color: { expr: 'datum.color' },
    },
    encoding: { x: at('datum.x'), y: at('datum.y'), text: { field: 'text', type: 'nominal' } },
  };
}

/** White under labels that stand on grid lines, so that no line runs through a number. */
export function clear(labels: readonly Label[]): Spec {
  const values = labels.map(({ x, y, text, align = 'left', weight = 400 }) => {
    const width = textWidth(text, TEXT, weight);
    const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
    return { x: left - 2, y, x2: left + width + 2, y2: y };
  });
  return rules('clear', values, '#FFFFFF', TEXT + 1);
}

/** Straight lines in one style. */
export function rules(name: string, lines: readonly Line[], color: string, width = 1, dash?: number[]): Spec {
  return {
    name, data: { values: lines },
    mark: { type: 'rule', color, strokeWidth: width, opacity: 1, strokeCap: 'butt', ...(dash && { strokeDash: dash }) },
    encoding: LINE_ENDS,
  };
}

/** Boxes at fixed places, each filled by its outcome; one layer per outcome, since a hatch belongs to one fill. */
export function swatches(boxes: readonly (Line & { outcome: OutcomeCode })[], name = 'swatch'): Spec[] {
  return outcomeOrder.flatMap((outcome) => {
    const values = boxes.filter((box) => box.outcome === outcome);
    return values.length === 0 ? [] : [{ name: `${name}-${outcome}`, data: { values }, mark: boxStyle(outcome), encoding: LINE_ENDS }];
  });
}

/** How a bar's part or a key's box of an outcome is drawn. */
export function boxStyle(outcome: OutcomeCode): Spec {
  const { fill, edge, dash } = fills[outcome];
  return { type: 'rect', fill, stroke: edge, strokeWidth: 1, opacity: 1, ...(dash && { strokeDash: dash }) };
}

/** Outcome marks at fixed places; `size` is the side of their field in pixels. */
export function outcomeMarks(places: readonly { x: number; y: number; outcome: OutcomeCode }[], size: number, name = 'mark'): Spec[] {
  return outcomeOrder.flatMap((outcome) => {
    const values = places.filter((place) => place.outcome === outcome);
    if (values.length === 0) return [];
    return marks[outcome].map((part, index) => ({
      name: `${name}-${outcome}-${index}`, data: { values },
      mark: {
        type: 'point', shape: part.path, size: size * size, opacity: 1, fill: part.fill ?? null, stroke: part.stroke ?? null,
        ...(part.strokeWidth !== undefined && { strokeWidth: (part.strokeWidth * size) / 16 }),
        ...(part.dash && { strokeDash: part.dash.map((length) => (length * size) / 16) }),
      },
      encoding: { x: at('datum.x'), y: at('datum.y') },
    }));
  });
}

/** Discs or rings: "now" filled, "baseline" hollow. */
export function discs(name: string, values: readonly Spec[], x: Spec, look: 'now' | 'baseline', y: Spec = at('datum.y')): Spec {
  const style = look === 'now'
    ? { size: Math.PI * 5.5 ** 2, fill: colours.accent, stroke: colours.accent, strokeWidth: 0 }
    : { size: Math.PI * 4.5 ** 2, fill: '#FFFFFF', stroke: colours.baseline, strokeWidth: 1.75 };
  return { name, data: { values }, mark: { type: 'point', shape: 'circle', opacity: 1, ...style }, encoding: { x, y } };
}

/** A position by a value on a per cent scale that lies between two pixels. */
export function percentScale(field: string, from: number, to: number): Spec {
  return { field, type: 'quantitative', axis: null, scale: { domain: [0, 100], range: [from, to], nice: false, zero: true } };
}

/** A position by the pixel in a field of the row. */
export const place = at;

const LOCALES = {
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['$', ''] },
  fr: { decimal: ',', thousands: '\u00a0', grouping: [3], currency: ['', '\u00a0€'] },
} as const;

/** A whole specification from its layers; layers without rows are left out. */
export function sheet(lang: Language, width: number, height: number, layers: readonly Spec[]): Spec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width, height: Math.ceil(height), autosize: 'none', padding: 0, background: 'white',
    config: { view: { stroke: null }, aria: false, font: 'Noto Sans', locale: { number: LOCALES[lang] } },
    layer: layers.filter((layer) => (layer.data as { values: readonly unknown[] }).values.length > 0),
  };
}

/** How a drawn shape looks; `size` is the side or diameter of its field in pixels. */
export interface Shape {
  shape: 'circle' | 'diamond' | 'triangle-left' | 'triangle-right';
  size: number;
  fill: string;
  stroke: string;
  width: number;
}

/** The shapes of marks by what they stand for. */
export const shapes = {
  filled: { shape: 'circle', size: 10, fill: colours.accent, stroke: colours.accent, width: 0 },
  hollow: { shape: 'circle', size: 10.5, fill: '#FFFFFF', stroke: colours.accent, width: 1.75 },
  other: { shape: 'diamond', size: 9, fill: colours.baseline, stroke: colours.baseline, width: 0 },
  before: { shape: 'triangle-left', size: 8.5, fill: colours.accent, stroke: colours.accent, width: 0 },
  beyond: { shape: 'triangle-right', size: 8.5, fill: colours.accent, stroke: colours.accent, width: 0 },
  beyondHollow: { shape: 'triangle-right', size: 8.5, fill: '#FFFFFF', stroke: colours.accent, width: 1.5 },
} as const satisfies Record<string, Shape>;

/** Shapes of one look, one for each row. */
export function points(name: string, values: readonly object[], { shape, size, fill, stroke, width }: Shape, x: Spec, y: Spec = at('datum.y')): Spec {
  return { name, data: { values }, mark: { type: 'point', shape, size: size ** 2, opacity: 1, fill, stroke, strokeWidth: width }, encoding: { x, y } };
}

/** A position by a value on a scale between two pixels. */
export function scaled(field: string, type: 'linear' | 'log', domain: readonly [number, number], range: readonly [number, number]): Spec {
  return { field, type: 'quantitative', axis: null, scale: { type, domain, range, nice: false, ...(type === 'linear' && { zero: false }) } };
}
