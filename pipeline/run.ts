/**
 * The annual run. Data goes one way:
 *
 *   data folder ─ read ─→ rows ─ check ─→ store ─ assess ─→ outcomes ─ measure ─→ figures
 *                                                  ─ compare ─→ changes ─ publish ─→ reports
 */
import { asDecided } from './baseline/as-decided.ts';
import { compareWithBaseline } from './baseline/compare.ts';
import { readBaseline, type SealedBaseline } from './baseline/read.ts';
import { checkCycle, checkedCycles } from './check/cycles.ts';
import { FUTURE } from './check/dates.ts';
import { daysSaid, measureCycle, measurePastCycle, type CycleDates } from './measure/cycle.ts';
import { prepare, soundAbout, type Prepared, type PrepareRequest } from './measure/prepare.ts';
import { compose } from './publish/compose.ts';
import { nothingKept, type Kept } from './publish/kept.ts';
import type { OutputFile } from './publish/output.ts';
import { carriedIn, inputFiles, inputsOf } from './publish/package/inputs.ts';
import type { Publication } from './publish/publication.ts';
import type { PastFigures } from './measure/measured.ts';
import { refuseUnexplained } from './publish/final.ts';
import type { Asked, SecondOpinion } from './publish/second-opinion.ts';
import { newestCycle } from './read/folder.ts';
import { problemOf } from './words/say-problem.ts';
import type { About } from '../schemas/about.ts';
import type { Problem } from '../schemas/outputs.ts';
import type { Plan } from '../schemas/plan.ts';

/** What a run is asked for. */
export interface RunRequest extends PrepareRequest {
  /** Blank: the newest cycle of the folder. */
  cycle?: number | undefined;
  /** Blank: nothing is hidden, and everything is said as of today. */
  asOf?: string | undefined;
  /** What was coded and corrected later does not exist; blank: the as-of date (R6). */
  recordedBy?: string | undefined;
  /** What is kept of earlier cycles is not measured again. */
  kept?: Kept;
  /** Begins a second opinion beside the measurement, for whoever publishes; whoever begins it asks for it or closes it. */
  begin?: (asked: Asked) => SecondOpinion;
}

/** What a run gives: the publication, and the SHA-256 of everything that it was made from. */
export interface Ran {
  publication: Publication;
  inputs: ReadonlyMap<string, string>;
  /** The files of `inputs/`: the tables that may go out with the publication. */
  published: OutputFile[];
  /** What a second opinion is asked, and the one that was begun. */
  asked: Asked;
  opinion?: SecondOpinion;
}

/** The annual run up to the publication; what is written from it is `publish/publish.ts`. */
export async function run(catalogue: Plan, request: RunRequest): Promise<Ran> {
  const prepared = await prepare(catalogue, request);
  try {
    return await runPrepared(prepared, request);
  } finally {
    if (request.store === undefined) prepared.store.close();
  }
}

/** The same over a folder that is loaded already, so that several cycles can be run over it. */
export async function runPrepared(prepared: Prepared, request: RunRequest): Promise<Ran> {
  const { folder, plan } = prepared;
  const first = plan.terms.baseline_cycle.cycle;
  const dates = datesOf(request, request.cycle ?? newestCycle(folder) ?? first);
  const about = soundAbout(prepared, dates.cycle);
  const sealed = dates.cycle > first ? readBaseline(request.data, plan) : null;
  const baseline = sealed && asDecided(plan, sealed);
  const inputs = new Map([...folder.hashes, ...(baseline?.hashes ?? [])]);
  const goingOut = inputsOf(request.data, { about, cycle: dates.cycle }, inputs, { sealed: baseline?.folder ?? null, hidden: dates.cutoffs });
  const asked: Asked = { plan, about, cycle: dates.cycle, asOf: dates.asOf, ...daysSaid(dates), compared: baseline !== null, data: request.data, inputs: carriedIn(goingOut) };

  const opinion = request.begin?.(asked);
  try {
    request.progress('measuring');
    const publication = await measurePublication(prepared, request, dates, { about, baseline });
    return { publication, inputs, published: inputFiles(publication, goingOut), asked, ...(opinion && { opinion }) };
  } catch (error) {
    await opinion?.close();
    throw error;
  }
}

/** The cycle beside the baseline and those before it. */
async function measurePublication(prepared: Prepared, { kept = nothingKept }: RunRequest, dates: CycleDates, { about, baseline }: { about: About; baseline: SealedBaseline | null }): Promise<Publication> {
  const { folder, plan, store } = prepared;
  const first = plan.terms.baseline_cycle.cycle;
  // the cycle itself first: the checks have mostly looked at the same one
  const measured = await measureCycle(store, plan, dates);
  const past = await measurePast(prepared, folder.cycles.filter((cycle) => cycle >= first && cycle < dates.cycle), dates, kept);
  const compared = await compareWithBaseline(store, plan, measured, baseline);
  refuseUnexplained(about, dates.cycle, folder, compared.figures);
  return compose({ plan, about, measured, compared, baseline, past, problems: problemsOf(prepared, plan, dates.cycle) });
}

/**
 * The problems that are published. What depends on the day of the run is left to `check`, so that the same inputs give
 * the same bytes; a cycle that no folder speaks of is named.
 */
function problemsOf({ folder, faults }: Prepared, plan: Plan, cycle: number): Problem[] {
  const unknown = checkedCycles(folder, plan.terms).includes(cycle) ? [] : checkCycle(folder, cycle);
  return [...faults.filter(({ detail }) => detail.reason !== FUTURE), ...unknown].map((fault) => problemOf(fault));
}

/** The days of a run: without an as-of date nothing is hidden, and everything is said as of today (R6). */
const datesOf = ({ asOf, recordedBy, today }: RunRequest, cycle: number): CycleDates =>
  ({ cycle, asOf: asOf ?? today, cutoffs: { asOf: asOf ?? null, recordedBy: recordedBy ?? null } });

/** SHA-256 of every file that the figures of a cycle can rest on: of the reports only those of later cycles do not bear on it (R8). */
const readFor = ({ hashes }: Prepared['folder'], cycle: number): [string, string][] => [...hashes].filter(([file]) => Number(/^article7\/(\d{4})\//.exec(file)?.[1] ?? cycle) <= cycle);

/** The figures and the receipts of each earlier cycle, as they are known on the day of the run. */
async function measurePast({ store, plan, folder }: Prepared, cycles: readonly number[], dates: Omit<CycleDates, 'cycle'>, kept: Kept): Promise<PastFigures[]> {
  const past: PastFigures[] = [];
  for (const cycle of cycles) past.push(await kept('past', [cycle, dates, readFor(folder, cycle)], () => measurePastCycle(store, plan, { ...dates, cycle })));
  return past;
}
