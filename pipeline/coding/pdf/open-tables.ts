/** Lines that stand below one another in cells, without ruled lines → the rows of a table. */
import type { Block } from '../document.ts';
import { joinedLines } from '../hyphens.ts';
import { textOf, type Segment } from './lines.ts';

/** Marks the first row of a table until the tables are numbered. */
export const FIRST_ROW = 0;

interface TableLine { y: number; segments: readonly Segment[] }

/** Columns are set apart by what is blank in nearly all lines; a line that lacks the first cell, or stands close below, continues a row. */
export function openTableRows(lines: readonly TableLine[], words: ReadonlySet<string>): Block[] {
  const columns = columnsOf(lines);
  const cells = lines.map(({ segments }) => cellsOf(segments, columns));
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  const close = Math.min(...gaps) * 1.12;
  const apart = Math.max(...gaps) > close * 1.05;
  const rows: string[][][] = [];
  for (const [at, line] of cells.entries()) {
    const filled = line.filter((cell) => cell !== '').length;
    const near = at > 0 && (gaps[at - 1] ?? Infinity) <= close;
    const continues = rows.length > 0 && (line[0] === '' && (near || filled < line.length - 1) || near && apart);
    if (!continues) rows.push(line.map(() => []));
    for (const [column, cell] of line.entries()) if (cell !== '') rows.at(-1)?.[column]?.push(cell);
  }
  return rows.map((row) => row.map((cell) => joinedLines(cell, words))).map((texts, at) => ({ kind: 'row', text: texts.join('\t'), cells: texts, ...(at === 0 && { table: FIRST_ROW }) }));
}

/** Where each column but the first begins. */
function columnsOf(lines: readonly TableLine[]): number[] {
  const segments = lines.flatMap((line) => line.segments);
  const from = Math.floor(Math.min(...segments.map(({ x0 }) => x0)));
  const width = Math.ceil(Math.max(...segments.map(({ x1 }) => x1))) - from + 1;
  const [whole, printed] = [new Uint16Array(width), new Uint16Array(width)];
  const cover = (row: Uint16Array, x0: number, x1: number) => {
    for (let x = Math.max(0, Math.round(x0 - from)); x < Math.min(width, Math.round(x1 - from)); x += 1) row[x] = (row[x] ?? 0) + 1;
  };
  for (const { x0, x1, parts } of segments) {
    cover(whole, x0, x1);
    for (const part of parts) cover(printed, part.x0, part.x1);
  }
  // a heading that stands too near to the next is one segment with it
  const most = lines.length >= 4 ? Math.max(1, Math.floor(lines.length * 0.1)) : 0;
  const wide = Math.max(...segments.map(({ size }) => size)) * WIDE;
  const columns: number[] = [];
  let [blank, crossed] = [0, 0];
  for (let x = 0; x < width; x += 1) {
    if (printed[x] === 0) {
      blank += 1;
      crossed = Math.max(crossed, whole[x] ?? 0);
    } else {
      if (x > blank && blank >= (crossed <= most ? NARROWEST : wide)) columns.push(from + x - Math.min(blank, 3) / 2);
      [blank, crossed] = [0, 0];
    }
  }
  return columns;
}

/** Points of blank between two columns. */
const NARROWEST = 2;
/** Share of the size that is wider than a blank between words, and stands in every line only between columns. */
const WIDE = 0.5;

function cellsOf(segments: readonly Segment[], columns: readonly number[]): string[] {
  const parts = segments.flatMap((segment) => segment.parts.map((part, at) => (at === 0 ? { ...part, space: true } : part))).filter(({ text }) => text !== '');
  return [-Infinity, ...columns].map((from, at) => textOf(parts.filter(({ x0, x1 }) => {
    const middle = Math.min((x0 + x1) / 2, x0 + 4);
    return middle >= from && middle < (columns[at] ?? Infinity);
  })).replace(/\s+/g, ' ').trim());
}
