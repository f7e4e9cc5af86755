/**
 * What every question is asked on: which rows hold (R6), which dates count (R1), who is in which population (R5). The check
 * of a folder, the measurement of its cycles and an explanation mostly stand on the same rows, so what comes of them is
 * worked out once: what depends on the rows and the day alone for all cycles, what depends on the cycle for each.
 */
import { heldBy, holdRows, loadOf, reportsHeldBy, tableHeldBy, type Cutoffs } from '../store/load.ts';
import type { Store } from '../store/store.ts';
import type { Terms } from '../../schemas/plan.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import { setCalendar, setRun, type RunDates } from './calendar.ts';
import { catalogueOf } from './indicators.ts';
import { assessMembers, assessPopulations } from './populations.ts';

/** A cycle, the day as of which everything is said, and what is hidden. */
export interface Ground extends RunDates {
  cutoffs: Cutoffs;
}

/**
 * What tables depend on. `rows`: the rows that hold. `day`: these and the as-of date. `run`: these, the as-of date and the
 * cycle that is run. `records`, `measures`: of the rows that hold those of every table but the answers, which change most
 * often, and the as-of date or the cycle that is run.
 */
const EXTENTS = ['rows', 'day', 'run', 'records', 'measures'] as const;
type Extent = (typeof EXTENTS)[number];

/** What a store stands on, and which tables have been made on it. */
const standing = new WeakMap<Store, Record<Extent, { key: string; made: Set<string> }> & { ground: Ground }>();

/** What a store stands on; undefined where that was not set. */
export const groundOf = (store: Store): Ground | undefined => standing.get(store)?.ground;

/** Sets the ground: the tables of `holdRows`, `setCalendar`, `setRun` and `populations.ts`. A folder that is loaded again is another ground. */
export async function standOn(store: Store, terms: Terms, ground: Ground): Promise<void> {
  const { cycle, asOf, cutoffs } = ground;
  const rows = JSON.stringify([loadOf(store), catalogueOf(store), heldBy(store, cutoffs), terms]);
  // one calendar serves every cycle that it holds
  const calendar = [...new Set([...reportsHeldBy(store, cutoffs).keys(), cycle, cycle - 1])].toSorted((a, b) => a - b).join(' ');
  const others = JSON.stringify([catalogueOf(store), terms, Object.keys(tables).filter((name) => name !== 'answers').map((name) => tableHeldBy(store, name as TableName, cutoffs))]);
  const keys: Record<Extent, string> = {
    rows, day: `${rows} ${asOf} ${calendar}`, run: `${rows} ${asOf} ${cycle}`, records: `${others} ${asOf} ${calendar}`, measures: `${others} ${cycle}`,
  };
  const before = standing.get(store);
  if (before?.run.key === keys.run) return;
  standing.delete(store);
  if (before?.rows.key !== keys.rows) await holdRows(store, cutoffs);
  if (before?.day.key !== keys.day) {
    await setCalendar(store, terms, { cycle, asOf });
    await assessMembers(store);
  }
  await setRun(store, cycle);
  await assessPopulations(store);
  const kept = (extent: Extent) => (before?.[extent].key === keys[extent] ? before[extent] : { key: keys[extent], made: new Set<string>() });
  standing.set(store, { ground, rows: kept('rows'), day: kept('day'), run: kept('run'), records: kept('records'), measures: kept('measures') });
}

/** Makes tables that depend on so much of the ground and on nothing else: once on each. Where no ground is set, each time. */
export async function once(store: Store, extent: Extent, tables: string, make: () => Promise<void>): Promise<void> {
  const made = standing.get(store)?.[extent].made;
  if (made?.has(tables)) return;
  await make();
  made?.add(tables);
}
