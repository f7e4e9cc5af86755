/**
 * Widths of a table's columns. The report says what part of the width a column takes; a column is never
 * narrower than its longest word, or a date that must not break would run into its neighbour.
 */
import { textWidth } from './svg/metrics.ts';
import type { Column, RichText, RowGroup } from '../say/model.ts';
import { covered } from './covered.ts';

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

/** What counted marks take after their number, in em. */
const COUNTED = { number: 2, mark: 0.84 };

/** Width of a text on one line. */
function whole(text: RichText, size: number): number {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.reduce((sum, run) => sum + textWidth(covered(run.text), size, 'strong' in run && run.strong ? 600 : 400), 0);
}

const isDrawn = (groups: readonly RowGroup[], place: number): boolean => groups.some(({ rows }) => rows.some((row) => row[place]?.plot !== undefined));

/** Pairs of letters may stand a little wider apart than measured one by one. */
const KERNED = 1.03;

/** How far drawings and rows of marks give way to words: drawings to a part of the width that their column asks for, marks to so many in a row. Tried in this order. */
const GIVING: readonly Giving[] = [
  { drawn: 0.75, row: 13 }, { drawn: 0.6, row: 12 }, { drawn: 0.5, row: 12 }, { drawn: 0.75, row: 12, wraps: true }, { drawn: 0.5, row: 12, wraps: true }, { drawn: 0.5, row: 8, wraps: true }, { drawn: 0.5, row: 4, wraps: true },
];

/** `wraps`: the column with the longest words may break them over lines. */
interface Giving {
  drawn: number;
  row: number;
  wraps?: boolean;
}


/** The width that each column needs so that no cell's words wrap; drawings give way to them. */
function unbroken(columns: readonly Column[], groups: readonly RowGroup[], least: readonly number[], wished: readonly number[], { size, gap, drawn, row: inRow, wraps = false }: { size: number; gap: number } & Giving): number[] {
  const all = columns.map((_, place) => {
    if (isDrawn(groups, place)) return Math.max(least[place] ?? 0, (wished[place] ?? 0) * drawn);
    const widths = groups.flatMap(({ rows }) => rows.map((row) => {
      const { text = '', mark, marks } = row[place] ?? {};
      const counted = marks === undefined ? 0 : (COUNTED.number + COUNTED.mark * Math.min(marks.count, inRow)) * size;
      return Math.max(counted, whole(text, size) * KERNED + (mark === undefined ? 0 : MARK * size)) + gap;
    }));
    return Math.max(least[place] ?? 0, ...widths);
  });
  const longest = all.indexOf(Math.max(...all.filter((_, place) => !isDrawn(groups, place))));
  return wraps ? all.map((one, place) => (place === longest ? (least[place] ?? 0) : one)) : all;
}

/** Whether a table has columns that can give way to its words. */
const gives = (groups: readonly RowGroup[]): boolean => groups.some(({ rows }) => rows.some((row) => row.some(({ plot, marks }) => plot !== undefined || marks !== undefined)));

/**
 * The parts of the width that the columns take, adding up to 1. `width` is the table's, `size` its text's and
 * `gap` the space between two columns, all in the same unit. Wide columns give to those that are too narrow.
 */
export function columnShares(columns: readonly Column[], groups: readonly RowGroup[], { width, size, gap }: { width: number; size: number; gap: number }): number[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  const wished = columns.map((column) => (column.share / total) * width);
  const broken = needed(columns, groups, size, gap);
  const tried = gives(groups) ? GIVING.map((giving) => unbroken(columns, groups, broken, wished, { size, gap, ...giving })) : [];
  const least = tried.find((one) => one.reduce((sum, wide) => sum + wide, 0) <= width) ?? broken;
  const leastTotal = least.reduce((sum, one) => sum + one, 0);
  if (leastTotal >= width) return least.map((one) => one / leastTotal);
  const spare = wished.map((wish, place) => Math.max(0, wish - (least[place] ?? 0)));
  const lacking = wished.reduce((sum, wish, place) => sum + Math.max(0, (least[place] ?? 0) - wish), 0);
  const spareTotal = spare.reduce((sum, one) => sum + one, 0);
  return wished.map((wish, place) => Math.max(wish, least[place] ?? 0) - (spareTotal === 0 ? 0 : ((spare[place] ?? 0) / spareTotal) * lacking)).map((one) => one / width);
}
