/**
 * Widths of a table's columns. The report says what part of the width a column takes; a column is never
 * narrower than its longest word, or a date that must not break would run into its neighbour.
 */
import { textWidth } from '../charts/metrics.ts';
import type { Column, RichText, RowGroup } from '../say/model.ts';
import { covered } from '../charts/text-forms.ts';

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

/** What cannot be broken over two lines; a no-break space is part of a word. */
const words = (text: string): string[] => covered(text).split(/(?<=[ –-])/).map((word) => word.replace(/ $/, ''));

/** Width of the longest word at `size`. */
function longest(text: string, size: number): number {
  return Math.max(0, ...words(text).map((word) => textWidth(word, size)));
}

/** What a mark and the space after it take, in em. */
const MARK = 1.4;

/** The width that each column cannot do without. */
function needed(columns: readonly Column[], groups: readonly RowGroup[], size: number, gap: number): number[] {
  const least = columns.map((column) => longest(column.title, size));
  for (const { rows } of groups) for (const row of rows) row.forEach(({ text, mark }, place) => {
    const width = longest(plain(text), size) + (mark === undefined ? 0 : MARK * size);
    if (width > (least[place] ?? 0)) least[place] = width;
  });
  return least.map((width) => width + gap);
}

/**
 * The parts of the width that the columns take, adding up to 1. `width` is the table's, `size` its text's and
 * `gap` the space between two columns, all in the same unit. Wide columns give to those that are too narrow.
 */
export function columnShares(columns: readonly Column[], groups: readonly RowGroup[], { width, size, gap }: { width: number; size: number; gap: number }): number[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  const wished = columns.map((column) => (column.share / total) * width);
  const least = needed(columns, groups, size, gap);
  const leastTotal = least.reduce((sum, one) => sum + one, 0);
  if (leastTotal >= width) return least.map((one) => one / leastTotal);
  const spare = wished.map((wish, place) => Math.max(0, wish - (least[place] ?? 0)));
  const lacking = wished.reduce((sum, wish, place) => sum + Math.max(0, (least[place] ?? 0) - wish), 0);
  const spareTotal = spare.reduce((sum, one) => sum + one, 0);
  return wished.map((wish, place) => Math.max(wish, least[place] ?? 0) - (spareTotal === 0 ? 0 : ((spare[place] ?? 0) / spareTotal) * lacking)).map((one) => one / width);
}
