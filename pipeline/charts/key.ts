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

/** Lays out the key of the outcomes that occur; `boxes` where bars are drawn, not only marks. */
export function outcomeKey(ctx: Context, outcomes: readonly OutcomeCode[], width: number, withBoxes: boolean): Key {
  const lead = withBoxes ? 52 : 22;
  const items = outcomes.map((outcome) => {
    const { name, phrase } = ctx.codes.outcomes[outcome];
    // An outcome whose phrase is its name is said once.
    return { outcome, name, phrase: phrase === name ? '' : phrase, nameWidth: textWidth(name, TEXT, 600) };
  });
  const widest = Math.max(...items.map((item) => lead + item.nameWidth + (item.phrase === '' ? 0 : 6 + textWidth(item.phrase, TEXT))));
  const across = Math.max(1, Math.min(3, Math.floor((width + 20) / (widest + 20))));
  const column = across === 1 ? width : width / across;
  const key: Key = { labels: [], boxes: [], marks: [], bottom: Math.ceil(items.length / across) * ROW };
  items.forEach(({ outcome, name, phrase, nameWidth }, index) => {
    const x = (index % across) * column;
    const y = Math.floor(index / across) * ROW + ROW / 2;
    if (withBoxes) key.boxes.push({ outcome, x: x + 0.5, x2: x + 26.5, y: y - 6.5, y2: y + 6.5 });
    key.marks.push({ outcome, x: x + lead - 14, y });
    key.labels.push({ x: x + lead, y, text: name, weight: 600 });
    if (phrase !== '') key.labels.push({ x: x + lead + nameWidth + 6, y, text: phrase, color: colours.soft });
  });
  return key;
}
