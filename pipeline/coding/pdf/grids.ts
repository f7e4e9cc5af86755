/** Ruled lines → tables: where lines meet to a grid, the text in each cell. */
import type { Block } from '../document.ts';
import { joinedLines } from '../hyphens.ts';
import type { Piece } from './open.ts';
import { segmentsOf } from './lines.ts';
import type { Rule } from './rules.ts';

/** A table's place on the page and the lines between its cells, from left to right and from top to bottom. */
export interface Grid {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  columns: number[];
  rows: number[];
}

const TOUCH = 3;

/** Groups of lines that touch each other and make at least two rows or two columns of cells. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const near = groups.filter((group) => group.some((other) => touches(rule, other)));
    const joined = [rule, ...near.flat()];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.flatMap((group) => {
    const upright = group.filter(({ x0, x1 }) => x1 - x0 <= TOUCH);
    const level = group.filter(({ y0, y1 }) => y1 - y0 <= TOUCH);
    const columns = apart(upright.map(({ x0, x1 }) => (x0 + x1) / 2));
    const rows = apart(level.map(({ y0, y1 }) => (y0 + y1) / 2));
    if (columns.length < 3 || rows.length < 2) return [];
    return [{ x0: columns[0] ?? 0, x1: columns.at(-1) ?? 0, y0: rows[0] ?? 0, y1: rows.at(-1) ?? 0, columns, rows }];
  }).toSorted((a, b) => a.y0 - b.y0 || a.x0 - b.x0).filter((grid, at, all) => !all.some((other, index) => index !== at && within(grid, other)));
}

const touches = (a: Rule, b: Rule): boolean => a.x0 <= b.x1 + TOUCH && b.x0 <= a.x1 + TOUCH && a.y0 <= b.y1 + TOUCH && b.y0 <= a.y1 + TOUCH;
const within = (inner: Grid, outer: Grid): boolean => inner.x0 > outer.x0 - TOUCH && inner.x1 < outer.x1 + TOUCH && inner.y0 > outer.y0 - TOUCH && inner.y1 < outer.y1 + TOUCH && (outer.x1 - outer.x0) * (outer.y1 - outer.y0) > (inner.x1 - inner.x0) * (inner.y1 - inner.y0);

/** Places of lines, those that lie nearly on one another taken once. */
function apart(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) if (place - (kept.at(-1) ?? -Infinity) > TOUCH * 1.5) kept.push(place);
  return kept;
}

/** Whether a piece lies in the grid. */
export const inGrid = (grid: Grid, { x, y, width, size }: Piece): boolean => {
  const middle = y - size * 0.3;
  return middle > grid.y0 && middle < grid.y1 && x + Math.min(width, size) / 2 > grid.x0 && x + width / 2 < grid.x1 + TOUCH;
};

/** The rows of a grid; a row without text is left out. */
export function rowsOf(grid: Grid, pieces: readonly Piece[], words: ReadonlySet<string>): Block[] {
  const cells = new Map<string, Piece[]>();
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const row = between(grid.rows, piece.y - piece.size * 0.3);
    const column = between(grid.columns, piece.x + Math.min(piece.width, piece.size) / 2);
    const key = `${row} ${column}`;
    cells.set(key, [...cells.get(key) ?? [], piece]);
  }
  return grid.rows.slice(1).flatMap((_, row) => {
    const texts = grid.columns.slice(1).map((_edge, column) => joinedLines(segmentsOf(cells.get(`${row} ${column}`) ?? []).map(({ text }) => text), words));
    return texts.some((text) => text !== '') ? [{ kind: 'row' as const, text: texts.join('\t'), cells: texts }] : [];
  });
}

/** Which of the spaces between places a number falls in. */
function between(places: readonly number[], value: number): number {
  const next = places.findIndex((place) => place > value);
  return Math.max(0, (next === -1 ? places.length - 1 : next) - 1);
}
