/** The segments of a page → regions in reading order: a part of one column, or the columns of a part from left to right. */
import type { Segment } from './lines.ts';

/** Lines on either side without which two texts are not two columns. */
const FEWEST = 6;
/** Share of a column's width that a full line has, and share of its lines that are full where it is text; cells of a table are not. */
const FULL = 0.8;
const MANY = 0.4;
const GUTTER = 7;

/** Regions in reading order; each is the segments of one column. */
export function regionsOf(segments: readonly Segment[], depth = 0): Segment[][] {
  const gutter = depth < 3 ? gutterOf(segments) : null;
  if (gutter === null) return segments.length ? [[...segments]] : [];
  const { x, top, bottom } = gutter;
  const inside = (segment: Segment) => segment.y >= top && segment.y <= bottom;
  const above = segments.filter(({ y }) => y < top);
  const below = segments.filter(({ y }) => y > bottom);
  const left = segments.filter((segment) => inside(segment) && segment.x0 < x);
  const right = segments.filter((segment) => inside(segment) && segment.x0 >= x);
  return [...regionsOf(above, depth + 1), ...regionsOf(left, depth + 1), ...regionsOf(right, depth + 1), ...regionsOf(below, depth + 1)];
}

interface Gutter { x: number; top: number; bottom: number; lines: number }

/** The upright gap with the most lines of text on both its sides. */
function gutterOf(segments: readonly Segment[]): Gutter | null {
  const [from, to] = [Math.min(...segments.map(({ x0 }) => x0)), Math.max(...segments.map(({ x1 }) => x1))];
  const starts = new Map<number, number>();
  for (const { x0 } of segments) starts.set(Math.round(x0 / 2), (starts.get(Math.round(x0 / 2)) ?? 0) + 1);
  const likely = [...starts].filter(([at, count]) => count >= FEWEST - 1 && at * 2 > from + (to - from) * 0.2 && at * 2 < from + (to - from) * 0.85).map(([at]) => at * 2 - 3);
  const found = likely.flatMap((x) => bandsAt(segments, x)).filter((band) => isTwo(segments, band));
  return found.toSorted((a, b) => b.lines - a.lines || a.x - b.x)[0] ?? null;
}

/** Parts of the page that no line crosses at a place. */
function bandsAt(segments: readonly Segment[], x: number): Gutter[] {
  const crossing = segments.filter(({ x0, x1 }) => x0 < x && x1 > x - GUTTER + 3).map(({ y }) => y).toSorted((a, b) => a - b);
  const edges = [-Infinity, ...crossing, Infinity];
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? -Infinity;
    const within = segments.filter(({ y }) => y > start && y < end);
    const right = within.filter(({ x0 }) => x0 >= x);
    if (right.length === 0) return [];
    return [{ x, top: Math.min(...within.map(({ y }) => y)), bottom: Math.max(...within.map(({ y }) => y)), lines: Math.min(right.length, within.length - right.length) }];
  });
}

/**
 * Whether the sides are columns of text: both are running text, or one is, and the other (a table in a column) keeps
 * lines of its own, which the cells of a table across the page do not.
 */
function isTwo(segments: readonly Segment[], { x, top, bottom }: Gutter): boolean {
  const within = segments.filter(({ y }) => y >= top && y <= bottom);
  const [left, right] = [within.filter(({ x0 }) => x0 < x), within.filter(({ x0 }) => x0 >= x)];
  if (linesIn(left).length < FEWEST || linesIn(right).length < FEWEST) return false;
  const running = [left, right].filter(isRunning).length;
  return running === 2 || (running === 1 && aligned(left, right) < OWN_LINES && aligned(right, left) < OWN_LINES);
}

/** Share of a side's lines that stand beside one of the other's, from which they are rows. */
const OWN_LINES = 0.6;
const aligned = (side: readonly Segment[], other: readonly Segment[]): number => linesIn(side).filter((y) => other.some((segment) => Math.abs(segment.y - y) < 0.8)).length / linesIn(side).length;
const linesIn = (side: readonly Segment[]): number[] => [...new Set(side.map(({ y }) => Math.round(y * 2) / 2))];

/** Whether many lines are as wide as their side and hold several words; a table in a column may stand among them. */
function isRunning(side: readonly Segment[]): boolean {
  const [from, to] = [Math.min(...side.map(({ x0 }) => x0)), Math.max(...side.map(({ x1 }) => x1))];
  const lines = linesIn(side).map((y) => side.filter((segment) => Math.round(segment.y * 2) / 2 === y));
  const full = lines.filter((line) => line.length <= 2 && Math.max(...line.map(({ x1 }) => x1)) - Math.min(...line.map(({ x0 }) => x0)) >= (to - from) * FULL
    && line.reduce((words, { text }) => words + text.split(' ').length, 0) >= 4);
  return full.length >= Math.max(FEWEST - 1, lines.length * MANY);
}
