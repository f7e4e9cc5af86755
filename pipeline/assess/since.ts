/**
 * From which cycle on the reports are others than those that answers were gathered from: an older cycle's answers stand
 * on nothing newer (R8), so they need not be settled again.
 */
import { reportsHeldBy } from '../store/load.ts';
import type { Store } from '../store/store.ts';
import { groundOf } from './ground.ts';
import { catalogueOf } from './indicators.ts';

/** What answers were gathered from: the reports of each cycle with the claim that they are all, and everything else that they depend on. */
export interface Gathered {
  reports: ReadonlyMap<number, string>;
  rest: string;
}

/** What they would be gathered from now, `more` being what else they depend on; null where no ground is set. */
export async function gathering(store: Store, more = ''): Promise<Gathered | null> {
  const ground = groundOf(store);
  if (ground === undefined) return null;
  const claims = await store.rows<{ cycle: number; complete: string }>("SELECT cycle.cycle, string_agg(complete) AS complete FROM cycle JOIN coverage USING (year) WHERE record = 'submissions' GROUP BY cycle.cycle ORDER BY cycle.cycle");
  const claimed = new Map(claims.map(({ cycle, complete }) => [cycle, complete]));
  const held = reportsHeldBy(store, ground.cutoffs);
  // a cycle without a report is pointed to as well
  const cycles = new Set([...held.keys(), ...claimed.keys()]);
  return { reports: new Map([...cycles].map((cycle) => [cycle, `${held.get(cycle)} ${claimed.get(cycle)}`])), rest: JSON.stringify([catalogueOf(store), more]) };
}

/** The oldest cycle whose reports differ: `Infinity` where none do, `-Infinity` where all is to be gathered. */
export function since(before: Gathered | undefined, now: Gathered | null): number {
  if (!before || now === null || before.rest !== now.rest) return -Infinity;
  return Math.min(...[...new Set([...before.reports.keys(), ...now.reports.keys()])].filter((cycle) => before.reports.get(cycle) !== now.reports.get(cycle)));
}
