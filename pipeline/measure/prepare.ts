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
}

/** Reads, loads and checks a data folder; whoever calls closes the store. */
export function prepare(plan: Plan, { data, today, progress }: PrepareRequest): Promise<Prepared> {
  progress('reading');
  return prepareFolder(plan, readFolder(data), today, progress);
}

/** Loads and checks a folder that has been read. */
export async function prepareFolder(catalogue: Plan, read: Folder, today: string, progress: PrepareRequest['progress'], options: StoreOptions = {}): Promise<Prepared> {
  const { plan: measured, faults } = decidedBy(catalogue, read.decisions);
  const plan = worded(measured, read);
  const folder = { ...read, faults: [...read.faults, ...faults] };
  const store = await openStore(options);
  await defineMacros(store);
  await loadFolder(store, folder);
  await loadIndicators(store, plan);
  progress('checking');
  return { folder, store, plan, ...await check(store, folder, plan, today) };
}

/** What the folder, or one cycle of it, says it is; throws `DataErrors` where it has an error, for no figure may come of it. */
export function soundAbout({ folder, faults }: Prepared, cycle?: number): About {
  const about = cycle === undefined ? folder.about : aboutOf(folder, cycle);
  if (about === null || faults.some(isError)) throw new DataErrors(faults);
  return about;
}
