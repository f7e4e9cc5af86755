/**
 * The annual run. Data goes one way:
 *
 *   data folder ─ read ─→ rows ─ check ─→ store ─ assess ─→ outcomes ─ measure ─→ figures
 *                                                  ─ compare ─→ changes ─ publish ─→ reports
 */
import { followUp } from './assess/follow-up.ts';
import { assess } from './assess/assess.ts';
import { loadIndicators } from './assess/indicators.ts';
import { assessments } from './assess/assessments.ts';
import { defineMacros, type RunDates } from './assess/calendar.ts';
import { compareWithBaseline } from './baseline/compare.ts';
import { readBaseline } from './baseline/read.ts';
import { check } from './check/check.ts';
import { checkCycle } from './check/cycles.ts';
import { FUTURE } from './check/dates.ts';
import { measure } from './measure/measure.ts';
import { measureLand } from './measure/land.ts';
import { compose, type Measured } from './publish/compose.ts';
import type { PastFigures, Publication } from './publish/publication.ts';
import { isError, type Fault } from './read/fault.ts';
import { readFolder, type Folder } from './read/folder.ts';
import { holdRows, loadFolder } from './store/load.ts';
import { openStore, type Store } from './store/store.ts';
import { problemOf } from './words/say-problem.ts';
import type { Plan } from '../schemas/plan.ts';

/** What a run is asked for, and the clock and the voice that it is given. */
export interface RunRequest {
  data: string;
  /** Blank: the newest cycle of the folder. */
  cycle?: number | undefined;
  /** Blank: nothing is hidden, and everything is said as of today. */
  asOf?: string | undefined;
  /** UTC date of the run, `YYYY-MM-DD`. */
  today: string;
  progress: (stage: string) => void;
}

/** The data has errors: nothing is published. */
export class DataErrors extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('the data has errors');
    this.faults = faults;
  }
}

/** A folder that was read, checked and loaded: what every command that measures starts from. */
export interface Prepared {
  folder: Folder;
  store: Store;
  faults: Fault[];
  /** Warnings that `accepted.csv` says were looked at; they are not among the faults. */
  accepted: number;
}

/** Reads, loads and checks a data folder; whoever calls closes the store. */
export function prepare(plan: Plan, { data, today, progress }: Pick<RunRequest, 'data' | 'today' | 'progress'>): Promise<Prepared> {
  progress('reading');
  return prepareFolder(plan, readFolder(data), today, progress);
}

/** Loads and checks a folder that has been read. */
export async function prepareFolder(plan: Plan, folder: Folder, today: string, progress: RunRequest['progress']): Promise<Prepared> {
  const store = await openStore();
  await defineMacros(store);
  await loadFolder(store, folder);
  await loadIndicators(store, plan);
  progress('checking');
  return { folder, store, ...await check(store, folder, plan, today) };
}

/** Assesses and measures one cycle as of a day. */
export async function measureCycle(store: Store, plan: Plan, dates: RunDates) {
  await assess(store, plan.terms, dates);
  return { ...await measure(store, plan, dates), assessments: await assessments(store) };
}

/** What a run gives: the publication, and the SHA-256 of everything that it was made from. */
export interface Ran {
  publication: Publication;
  inputs: ReadonlyMap<string, string>;
}

/** The annual run up to the publication; what is written from it is `publish/publish.ts`. */
export async function run(plan: Plan, request: RunRequest): Promise<Ran> {
  const prepared = await prepare(plan, request);
  try {
    return await runPrepared(plan, prepared, request);
  } finally {
    prepared.store.close();
  }
}

/** The same over a folder that is loaded already, so that several cycles can be run over it. */
export async function runPrepared(plan: Plan, { folder, store, faults }: Prepared, request: RunRequest): Promise<Ran> {
  if (folder.about === null || faults.some(isError)) throw new DataErrors(faults);
  const first = plan.terms.baseline_cycle.cycle;
  const dates = { cycle: request.cycle ?? folder.cycles.at(-1) ?? first, asOf: request.asOf ?? request.today };
  const baseline = dates.cycle > first ? readBaseline(request.data, plan) : null;
  await holdRows(store, request.asOf ?? null);
  request.progress('measuring');
  const past: PastFigures[] = [];
  for (const cycle of folder.cycles.filter((one) => one >= first && one < dates.cycle)) past.push({ cycle, figures: (await measureCycle(store, plan, { ...dates, cycle })).figures });
  const now = await measureCycle(store, plan, dates);
  const compared = baseline ? await compareWithBaseline(store, plan, now.figures, baseline) : { figures: now.figures, changes: [] };
  const measured: Measured = {
    ...now, ...compared, past, followUp: await followUp(store, plan.terms), land: await measureLand(store), problems: [...faults.filter(({ detail }) => detail.reason !== FUTURE), ...folder.cycles.includes(dates.cycle) ? [] : checkCycle(folder, dates.cycle)].map((fault) => problemOf(fault)),
    baseline: baseline && { cycle: baseline.cycle, asOf: baseline.asOf, revision: baseline.revision, outcomes: baseline.assessments },
  };
  return { publication: await compose(store, plan, folder.about, dates, request.asOf ?? null, measured), inputs: new Map([...folder.hashes, ...(baseline?.hashes ?? [])]) };
}
