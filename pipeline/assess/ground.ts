/**
 * What every question is asked on: which rows hold (R6), which dates count (R1), who is in which population (R5). The check
 * of a folder, the measurement of its cycles and an explanation mostly stand on the same rows, so what comes of them is
 * worked out once: what depends on the rows and the day alone for all cycles, what depends on the cycle for each.
 */
import { holdRows, loadOf, type Cutoffs } from '../store/load.ts';
import type { Store } from '../store/store.ts';
import type { Terms } from '../../schemas/plan.ts';
import { setCalendar, type RunDates } from './calendar.ts';
import { assessPopulations } from './populations.ts';

/** A cycle, the day as of which everything is said, and what is hidden. */
export interface Ground extends RunDates {
  cutoffs: Cutoffs;
}

/** What tables depend on: the rows that hold and the as-of date; these and the cycle. */
type Extent = 'rows' | 'cycle';

/** What a store stands on, and which tables have been made on it. */
const standing = new WeakMap<Store, Record<Extent, { key: string; made: Set<string> }>>();

const fresh = (key: string) => ({ key, made: new Set<string>() });

/** Sets the ground: the tables of `holdRows`, `setCalendar` and `assessPopulations`. A folder that is loaded again is another ground. */
export async function standOn(store: Store, terms: Terms, { cycle, asOf, cutoffs }: Ground): Promise<void> {
  const rows = JSON.stringify([loadOf(store), cutoffs.asOf, cutoffs.recordedBy, asOf, terms]);
  const before = standing.get(store);
  if (before?.rows.key === rows && before.cycle.key === String(cycle)) return;
  standing.delete(store);
  if (before?.rows.key !== rows) await holdRows(store, cutoffs);
  await setCalendar(store, terms, { cycle, asOf });
  await assessPopulations(store);
  standing.set(store, { rows: before?.rows.key === rows ? before.rows : fresh(rows), cycle: fresh(String(cycle)) });
}

/** Makes tables that depend on so much of the ground and on nothing else: once on each. Where no ground is set, each time. */
export async function once(store: Store, extent: Extent, tables: string, make: () => Promise<void>): Promise<void> {
  const made = standing.get(store)?.[extent].made;
  if (made?.has(tables)) return;
  await make();
  made?.add(tables);
}
