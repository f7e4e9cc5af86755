/** The key of outcomes: swatch, mark, word and phrase, as many beside each other as fit. */
import type { OutcomeCode } from '../../schemas/codes.ts';
import type { Label, Line } from './layers.ts';
import { TEXT } from './layers.ts';
import { colours } from './marks.ts';
import { textWidth } from './metrics.ts';
import type { Context } from './rows.ts';

/** What a key adds to a drawing, and where it ends. */
export interface Key {
  labels: Label[];
  boxes: (Line & { outcome: OutcomeCode })[];
  marks: { x: number; y: number; outcome: OutcomeCode }[];
  bottom: number;
}

const ROW = 20;
const GAP = 20;

/** Lays out the key of the outcomes that occur; `boxes` where bars are drawn, not only marks. */
export function outcomeKey(ctx: Context, outcomes: readonly OutcomeCode[], width: number, withBoxes: boolean): Key {
  const lead = withBoxes ? 52 : 22;
  const items = outcomes.map((outcome) => {
    const { name, phrase } = ctx.codes.outcomes[outcome];
    // An outcome whose phrase is its name is said once.
    return { outcome, name, phrase: phrase === name ? '' : phrase, nameWidth: textWidth(name, TEXT, 600) };
  });
  const widths = items.map((item) => lead + item.nameWidth + (item.phrase === '' ? 0 : 6 + textWidth(item.phrase, TEXT)));
  const columns = columnsThatFit(widths, width);
  const across = columns.length;
  const key: Key = { labels: [], boxes: [], marks: [], bottom: Math.ceil(items.length / across) * ROW };
  items.forEach(({ outcome, name, phrase, nameWidth }, index) => {
    const x = columns[index % across] ?? 0;
    const y = Math.floor(index / across) * ROW + ROW / 2;
    if (withBoxes) key.boxes.push({ outcome, x: x + 0.5, x2: x + 26.5, y: y - 6.5, y2: y + 6.5 });
    key.marks.push({ outcome, x: x + lead - 14, y });
    key.labels.push({ x: x + lead, y, text: name, weight: 600 });
    if (phrase !== '') key.labels.push({ x: x + lead + nameWidth + 6, y, text: phrase, color: colours.soft });
  });
  return key;
}

/** Left edges of as many columns (at most three) as the widest item of each leaves room for. */
function columnsThatFit(widths: readonly number[], room: number): number[] {
  for (const across of [3, 2]) {
    const widest = Array.from({ length: across }, (_, column) => Math.max(0, ...widths.filter((_, index) => index % across === column)));
    const free = room - widest.reduce((sum, width) => sum + width, 0);
    if (free < GAP * (across - 1)) continue;
    const gap = Math.min(48, free / (across - 1));
    return widest.map((_, column) => Math.round(widest.slice(0, column).reduce((sum, width) => sum + width + gap, 0)));
  }
  return [0];
}
