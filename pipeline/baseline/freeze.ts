/** Freezing a baseline, and restating it: what is sealed, and where (R30). */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentRow, figureRow, readingRow } from '../../schemas/outputs.ts';
import type { About } from '../../schemas/about.ts';
import type { Plan } from '../../schemas/plan.ts';
import { dataCsv } from '../publish/data/csv.ts';
import { pasraVersion, sha256 } from '../publish/manifest.ts';
import type { OutputFile } from '../publish/output.ts';
import { dueDate, type RunDates } from '../assess/calendar.ts';
import { measureCycle, type Prepared } from '../run.ts';
import { holdRows } from '../store/load.ts';
import type { Store } from '../store/store.ts';
import { memberRow, movedRow, type Baseline, type Member, type Moved, type SealFile } from './baseline.ts';
import { movedRows } from './moved.ts';
import { revisionFolders, sealOf } from './read.ts';

/** A baseline exists already, or is to be restated where none exists or without a reason; said to the user. */
export class FreezeRefused extends Error {}

/** Where the next revision goes and what number it has; refuses what R30 refuses. */
export function nextRevision(data: string, cycle: number, restate: boolean, reason: string | undefined): { folder: string; revision: number } {
  const revision = revisionFolders(data, cycle).length + 1;
  if (revision > 1 && !restate) throw new FreezeRefused(`the baseline of ${cycle} is frozen; to change it use --restate --reason "…"`);
  if (revision === 1 && restate) throw new FreezeRefused(`there is no baseline of ${cycle} to restate; freeze it first`);
  if (restate && !reason?.trim()) throw new FreezeRefused('a restatement needs its reason: --reason "…"');
  return { folder: revision === 1 ? `baseline/${cycle}` : `baseline/${cycle}/revision-${revision}`, revision };
}

/** Figures, readings, outcomes and populations of a cycle as of a day. */
export async function measureBaseline(store: Store, plan: Plan, dates: RunDates): Promise<Omit<Baseline, 'revision' | 'cycle' | 'asOf'>> {
  await holdRows(store, { asOf: dates.asOf, recordedBy: null });
  const measured = await measureCycle(store, plan, dates);
  return { ...measured, members: await populationMembers(store) };
}

/** Who is in which population on the population date of the cycle last measured. */
export const populationMembers = (store: Store): Promise<Member[]> => store.rows<Member>('SELECT population, state FROM member, run WHERE member.cycle = run.cycle ORDER BY population, state');

/** What a revision is, and which one it restates. */
export interface Revision {
  revision: number;
  reason: string | null;
  restates: Baseline | null;
}

/** The files of a revision with their manifest; byte for byte the same for the same inputs and as-of. */
export async function sealedFiles(prepared: Prepared, about: About, plan: Plan, dates: RunDates, { revision, reason, restates }: Revision): Promise<{ files: OutputFile[]; figures: number; moved: readonly Moved[] }> {
  const measured = await measureBaseline(prepared.store, plan, dates);
  const moved = restates ? movedRows(restates, measured) : [];
  const files = [...baselineTables(measured, about.data_kind), ...(restates ? [{ path: 'moved.csv', content: dataCsv(movedRow, moved, about.data_kind) }] : [])];
  const figures = measured.figures.filter(({ numerator }) => numerator !== null).length;
  const unsealed = {
    cycle: dates.cycle, as_of: dates.asOf, revision, reason, about, versions: { pasra: pasraVersion, plan: plan.version },
    counts: { ...await reportCounts(prepared.store, dueDate(plan.terms, dates.cycle)), figures },
    inputs: Object.fromEntries([...prepared.folder.hashes].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    outputs: Object.fromEntries(files.map(({ path, content }) => [path, sha256(content)])),
  };
  const manifest: SealFile = { ...unsealed, seal: sealOf({ ...unsealed, seal: '' }) };
  return { files: [...files, { path: 'manifest.json', content: `${JSON.stringify(manifest, null, 2)}\n` }], figures, moved };
}

/** The tables of a revision as files. */
export const baselineTables = (baseline: Pick<Baseline, 'figures' | 'readings' | 'assessments' | 'members'>, dataKind: string): OutputFile[] => [
  { path: 'indicators.csv', content: dataCsv(figureRow, baseline.figures, dataKind) },
  { path: 'readings.csv', content: dataCsv(readingRow, baseline.readings, dataKind) },
  { path: 'assessments.csv', content: dataCsv(assessmentRow, baseline.assessments, dataKind) },
  { path: 'populations.csv', content: dataCsv(memberRow, baseline.members, dataKind) },
];

/** How many States Parties' first reports were in by the due date, later, or at a date that is not known. */
async function reportCounts(store: Store, due: string): Promise<Omit<SealFile['counts'], 'figures'>> {
  const [counts] = await store.rows<Omit<SealFile['counts'], 'figures'>>(`
    WITH first_report AS (
      SELECT d.state, min(d.received_on) AS received_on FROM document d JOIN run ON d.cycle = run.cycle
      JOIN member m ON m.cycle = run.cycle AND m.population = 'states_parties' AND m.state = d.state
      WHERE d.view = 'headline' AND d.is_report GROUP BY d.state)
    SELECT (count(*) FILTER (received_on <= DATE '${due}'))::INTEGER AS reports_by_due_date,
           (count(*) FILTER (received_on > DATE '${due}'))::INTEGER AS reports_after_due_date,
           (count(*) FILTER (received_on IS NULL))::INTEGER AS reports_without_a_date
    FROM first_report`);
  if (!counts) throw new Error('an aggregate query gave no row');
  return counts;
}

/** Makes sure that the folder in which a revision is put exists; gives its parent and its own name. */
export function revisionPlace(data: string, folder: string): { parent: string; name: string } {
  const at = folder.lastIndexOf('/');
  const parent = join(data, folder.slice(0, at));
  if (!existsSync(parent)) mkdirSync(parent, { recursive: true });
  return { parent, name: folder.slice(at + 1) };
}
