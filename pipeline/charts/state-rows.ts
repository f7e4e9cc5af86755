/** What charts with one row per State share: names, keys in one line, notes at the foot, pixels of an axis. */
import { remainingMeasures, type RemainingMeasure } from '../../schemas/codes.ts';
import type { Context } from './rows.ts';
import { points, TEXT, type Label, type Line, type Shape, type Spec } from './layers.ts';
import { colours } from './marks.ts';
import { textWidth, wrap } from './metrics.ts';

/** Name of a State in the language of the chart. */
export const stateName = (ctx: Context, state: string): string => ctx.publication.states.get(state)?.[ctx.lang] ?? state;

/** Names of States in the order of the language. */
export const stateNames = (ctx: Context, states: Iterable<string>): string[] => [...new Set(states)].map((state) => stateName(ctx, state)).sort(ctx.format.compare);

/** Square kilometres as the tables of the reports print them: two decimals, never zero for something. */
export function areaText(ctx: Context, value: number): string {
  const text = value.toFixed(2);
  return text === '0.00' && value > 0 ? `<${ctx.format.number('0.01')}` : ctx.format.number(text);
}

/** Remaining area of each State by measure (R29); a State without any size has no entry. */
export function remainingByState(ctx: Context): Map<string, Map<RemainingMeasure, number>> {
  const byState = new Map<string, Map<RemainingMeasure, number>>();
  for (const { state, measure, value } of ctx.publication.land) {
    const known = remainingMeasures.find((one) => one === measure);
    if (known === undefined || value === null) continue;
    const areas = byState.get(state) ?? new Map<RemainingMeasure, number>();
    byState.set(state, areas.set(known, (areas.get(known) ?? 0) + Number(value)));
  }
  return byState;
}

/** Sum of numbers. */
export const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** Pixels of a value between the ends of an axis. */
export const pixel = ([from, to]: readonly [number, number], [left, right]: readonly [number, number], log = false) => (value: number): number => {
  const scale = log ? Math.log10 : Number;
  return left + ((right - left) * (scale(value) - scale(from))) / (scale(to) - scale(from));
};

/** Of evenly spaced ticks those that are labelled: every one, or every second or third, so that their words keep apart. */
export function saidTicks(ticks: readonly { at: number; text: string }[]): { at: number; text: string }[] {
  const step = (ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0);
  const every = Math.max(1, Math.ceil((Math.max(...ticks.map(({ text }) => textWidth(text, TEXT))) + 8) / Math.max(step, 1)));
  return ticks.filter((_, index) => index % every === 0);
}

/** The name of a row, on as many lines as it needs; gives the middle of its first line and how much taller the row becomes. */
export function nameLabels(name: string, width: number, top: number, pitch: number): { labels: Label[]; middle: number; height: number } {
  const lines = wrap(name, width, TEXT);
  const leading = Math.min(15, pitch - 2);
  const extra = (lines.length - 1) * leading;
  return { labels: lines.map((text, index) => ({ x: 0, y: top + pitch / 2 + index * leading, text })), middle: top + (pitch + extra) / 2, height: pitch + extra };
}

/** One item of a key: a shape or a line with its word. */
export interface KeyItem {
  text: string;
  look: Shape | 'line' | 'band' | 'ask';
}

/** A key, item after item, on a new line where the width ends. */
export function keyRow(items: readonly KeyItem[], width: number): { labels: Label[]; layers: Spec[]; bottom: number } {
  const labels: Label[] = [];
  const layers: Spec[] = [];
  let [x, y] = [0, 10];
  items.forEach(({ text, look }, index) => {
    const lead = look === 'line' ? 12 : typeof look === 'string' ? 34 : 18;
    const needed = lead + textWidth(text, TEXT);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 20];
    labels.push({ x: x + lead, y, text });
    layers.push(...keyMark(`key-${index}`, look, x, y));
    x += needed + 24;
  });
  return { labels, layers, bottom: y + 12 };
}

function keyMark(name: string, look: KeyItem['look'], x: number, y: number): Spec[] {
  const rule = (lines: Line[], color: string, strokeWidth: number, dash?: number[]): Spec => ({
    name, data: { values: lines }, mark: { type: 'rule', color, strokeWidth, opacity: 1, strokeCap: 'butt', ...(dash && { strokeDash: dash }) },
    encoding: Object.fromEntries(['x', 'y', 'x2', 'y2'].map((end) => [end, { value: { expr: `datum.${end}` } }])),
  });
  if (look === 'line') return [rule([{ x: x + 4, y: y - 8, x2: x + 4, y2: y + 8 }], colours.ink, 1.5)];
  if (look === 'band') return [rule([{ x, y, x2: x + 26, y2: y }], colours.band, 8)];
  if (look === 'ask') return [rule([{ x, y, x2: x + 26, y2: y }], colours.accent, 1.5, [2, 2])];
  return [points(name, [{ x: x + 6, y }], look, { value: { expr: 'datum.x' } })];
}

/** Notes below a chart, wrapped to its width; gives where they end. */
export function noteLabels(notes: readonly string[], width: number, top: number, labels: Label[]): number {
  let y = top + 8;
  for (const line of notes.flatMap((note) => wrap(note, width, TEXT))) {
    labels.push({ x: 0, y: y + 6, text: line, color: colours.soft });
    y += 16;
  }
  return y + 2;
}
