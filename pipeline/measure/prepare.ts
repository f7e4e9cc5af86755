/** A data folder, read, loaded and checked: what every measurement starts from. */
import { defineMacros } from '../assess/calendar.ts';
import { decidedBy } from '../assess/decided.ts';
import { loadIndicators } from '../assess/indicators.ts';
import { check } from '../check/check.ts';
import { worded } from '../check/plan-wording.ts';
import { DataErrors, isError, type Fault } from '../read/fault.ts';
import { aboutOf, readFolder, type Folder } from '../read/folder.ts';
import { loadFolder } from '../store/load.ts';
import { openStore, type Store, type StoreOptions } from '../store/store.ts';
import type { About } from '../../schemas/about.ts';
import type { Plan } from '../../schemas/plan.ts';

/** A folder with the store that holds its rows, and every problem found in it. */
export interface Prepared {
  folder: Folder;
  store: Store;
  /** The plan under the decisions that hold for the folder, with the official wording that it gives: what is measured and said follows it. */
  plan: Plan;
  faults: Fault[];
  /** Warnings that `accepted.csv` says were looked at; they are not among the faults. */
  accepted: number;
}

/** Where the data lies, and the clock and the voice that reading it is given. */
export interface PrepareRequest {
  data: string;
  /** UTC date of the run, `YYYY-MM-DD`. */
  today: string;
  progress: (stage: string) => void;
  /** A store that has held the folder before: only tables whose files have changed are loaded anew. It is not closed. */
  store?: Store | undefined;
}

/** Reads, loads and checks a data folder; whoever calls closes the store. */
export function prepare(plan: Plan, { data, today, progress, store }: PrepareRequest): Promise<Prepared> {
  progress('reading');
  return prepareFolder(plan, readFolder(data), today, progress, { store });
}

/** Fewer rows than these are no quicker on two threads: a query is planned on one. */
const MANY = 200_000;

/** Loads and checks a folder that has been read. */
export async function prepareFolder(catalogue: Plan, read: Folder, today: string, progress: PrepareRequest['progress'], options: StoreOptions & Pick<PrepareRequest, 'store'> = {}): Promise<Prepared> {
  const { plan: measured, faults } = decidedBy(catalogue, read.decisions);
  const plan = worded(measured, read);
  const folder = { ...read, faults: [...read.faults, ...faults] };
  const store = options.store ?? await openStoreWithMacros({ threads: Object.values(folder.rows).reduce((sum, rows) => sum + rows.length, 0) < MANY ? 1 : 2, ...options });
  await loadFolder(store, folder);
  await loadIndicators(store, plan);
  progress('checking');
  return { folder, store, plan, ...await check(store, folder, plan, today) };
}

/** An empty store that knows the words of the rules. */
export async function openStoreWithMacros(options: StoreOptions = {}): Promise<Store> {
  const store = await openStore(options);
  await defineMacros(store);
  return store;
}

/** What the folder, or one cycle of it, says it is; throws `DataErrors` where it has an error, for no figure may come of it. */
export function soundAbout({ folder, faults }: Prepared, cycle?: number): About {
  const about = cycle === undefined ? folder.about : aboutOf(folder, cycle);
  if (about === null || faults.some(isError)) throw new DataErrors(faults);
  return about;
}
