/** The ratios that are asked for, with their goals: one contestant's time by another's of the same round. */
import type { Raced } from './rounds.ts';
import type { Ratio } from './result.ts';
import { spread, type Spread, type Timed } from './timing.ts';

const of = (raced: readonly Raced[], name: string, copies: number): Raced | undefined => raced.find(({ row }) => row.name === name && row.copies === copies && row.seconds !== null);

/** Quotients of two contestants' times, of the rounds that both ran. */
function quotient(above: Raced, below: Raced, by: (time: Timed) => number | null, times = 1): Spread | null {
  const rounds = above.times.slice(0, below.times.length);
  const all = rounds.map((time, round) => (by(time) ?? NaN) / ((by(below.times[round] as Timed) ?? NaN) * times));
  return all.some(Number.isNaN) ? null : spread(all);
}

/** `below` may be a time in seconds that is set. */
interface Wanted { what: string; above: [string, number]; below: [string, number] | number; goal: string; holds: (median: number) => boolean; times?: number }

const WANTED: readonly Wanted[] = [
  { what: 'figures only, with all that a run checks, by the bare pandas script', above: ['pasra-csv', 1], below: ['pandas', 1], goal: 'at most 3', holds: (median) => median <= 3 },
  { what: 'pasra\'s sums from Parquet at 100x by pandas from CSV, past the folder\'s checks', above: ['pasra-sums', 100], below: ['pandas', 100], goal: 'at most 1', holds: (median) => median <= 1 },
  { what: 'pandas and matplotlib\'s 105 charts by all reports in HTML', above: ['matplotlib', 1], below: ['pasra-html', 1], goal: 'at least 2', holds: (median) => median >= 2 },
  { what: 'a pandas and matplotlib pass of as many pages and tables by all reports in two languages and all forms', above: ['matplotlib-all', 1], below: ['pasra-all', 1], goal: 'at least 1', holds: (median) => median >= 1 },
  { what: 'pasra\'s sums over 91 million rows (3000x), by a minute', above: ['pasra-sums', 3000], below: 60, goal: 'at most 1', holds: (median) => median <= 1 },
  { what: 'growth of pasra\'s sums from 1x to 1000x, by 1000', above: ['pasra-sums', 1000], below: ['pasra-sums', 1], goal: 'at most 1', holds: (median) => median <= 1, times: 1000 },
  { what: 'growth of the engine from 1x to 10x, by 10', above: ['pasra-engine', 10], below: ['pasra-engine', 1], goal: 'at most 1', holds: (median) => median <= 1, times: 10 },
];

/** Those of the ratios whose two sides were run. */
export function ratiosOf(raced: readonly Raced[]): Ratio[] {
  return WANTED.flatMap(({ what, above, below, goal, holds, times }) => {
    const one = of(raced, ...above);
    const other = one && (typeof below === 'number' ? { row: one.row, times: one.times.map((time) => ({ ...time, seconds: below, processor: null })) } : of(raced, ...below));
    const seconds = one && other && quotient(one, other, (time) => time.seconds, times);
    if (!one || !other || !seconds) return [];
    return [{ what, goal, holds: holds(seconds.median), seconds, processor: quotient(one, other, (time) => time.processor, times) }];
  });
}
