/** Freezing a baseline, and restating it: what is sealed, and where (R30). */
import { assessmentRow, figureRow, readingRow } from '../../schemas/outputs.ts';
import type { About } from '../../schemas/about.ts';
import type { Plan } from '../../schemas/plan.ts';
import { tables } from '../../schemas/tables.ts';
import { dataCsv } from '../publish/data/csv.ts';
import { decisionsInForce, pasraVersion } from '../publish/manifest.ts';
import { sha256 } from '../read/sha256.ts';
import type { OutputFile } from '../publish/output.ts';
import type { RunDates } from '../assess/calendar.ts';
import { asKnownOn, measureCycle } from '../measure/cycle.ts';
import type { Measured } from '../measure/measured.ts';
import type { Prepared } from '../measure/prepare.ts';
import type { Store } from '../store/store.ts';
import { memberRow, movedRow, type Baseline, type Moved, type SealFile } from './baseline.ts';
import { movedRows } from './moved.ts';
import { manifestText, sealOf, type SealedBaseline } from './read.ts';

/** A baseline exists already, or is to be restated where none exists or without a reason; said to the user. */
export class FreezeRefused extends Error {}

/** What a restatement says, or that there is none. */
export interface Restatement {
  restate: boolean;
  reason: string | undefined;
}

/** The number of the next revision, the highest plus one; refuses what R30 refuses. */
export function nextRevision(newest: Baseline | undefined, cycle: number, { restate }: Pick<Restatement, 'restate'>): number {
  if (newest && !restate) throw new FreezeRefused(`the baseline of ${cycle} is frozen; to change it use --restate --reason "…"`);
  if (!newest && restate) throw new FreezeRefused(`there is no baseline of ${cycle} to restate; freeze it first`);
  return (newest?.revision ?? 0) + 1;
}

/** Refuses a restatement that does not say why, and a reason where nothing is restated. */
export function refuseReason({ restate, reason }: Restatement): void {
  if (restate && !reason?.trim()) throw new FreezeRefused('a restatement needs its reason: --reason "…"');
  if (!restate && reason !== undefined) throw new FreezeRefused('--reason is for a restatement; use it with --restate');
}

/** A day pair: received by, and written down by (R6). */
export interface FrozenDates extends RunDates {
  recordedBy: string;
}

/** A cycle as known on the days that are sealed. */
export const measureBaseline = (store: Store, plan: Plan, { cycle, asOf, recordedBy }: FrozenDates): Promise<Measured> => measureCycle(store, plan, asKnownOn(cycle, asOf, recordedBy));

/** What a revision is, and which one it restates. */
export interface Revision {
  revision: number;
  reason: string | null;
  restates: SealedBaseline | null;
}

/**
 * The files of a revision with their manifest; byte for byte the same for the same inputs and days. Refuses a cycle
 * without one figure, and a restatement by which nothing would move (R6, R30).
 */
export async function sealedFiles(prepared: Prepared, about: About, dates: FrozenDates, { revision, reason, restates }: Revision): Promise<{ files: OutputFile[]; figures: number; moved: readonly Moved[] }> {
  const { plan } = prepared;
  const measured = await measureBaseline(prepared.store, plan, dates);
  const figures = measured.figures.filter(({ value }) => value !== null).length;
  if (figures === 0 || measured.members.length === 0) throw new FreezeRefused(`no indicator has a figure for ${dates.cycle} as of ${dates.asOf}: there is nothing to freeze`);
  const moved = restates ? movedRows(restates, measured) : [];
  if (restates && moved.length === 0) throw new FreezeRefused(`nothing would move against revision ${restates.revision}, as of ${dates.asOf} and with what was recorded by ${dates.recordedBy}${await recordedLater(prepared.store, dates.recordedBy)}`);
  const files = [...baselineTables(measured, about.data_kind), ...(restates ? [{ path: 'moved.csv', content: dataCsv(movedRow, moved, about.data_kind) }] : [])];
  const unsealed = {
    cycle: dates.cycle, as_of: dates.asOf, recorded_by: dates.recordedBy, revision, reason, previous: restates?.seal.seal ?? null, about,
    decisions: decisionsInForce(plan), versions: { pasra: pasraVersion, plan: plan.version },
    counts: { ...reportCounts(measured), figures },
    inputs: Object.fromEntries([...prepared.folder.hashes].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    outputs: Object.fromEntries(files.map(({ path, content }) => [path, sha256(content)])),
  };
  const manifest: SealFile = { ...unsealed, seal: sealOf({ ...unsealed, seal: '' }) };
  return { files: [...files, { path: 'manifest.json', content: manifestText(manifest) }], figures, moved };
}

/** The corrections that lie behind the day, by file: what a restatement would have been for. */
async function recordedLater(store: Store, day: string): Promise<string> {
  const parts = Object.keys(tables).map((name) => `SELECT file, line, recorded_on FROM given."${name}" WHERE recorded_on > DATE '${day}'`).join(' UNION ALL ');
  const files = await store.rows<{ file: string; rows: number; line: number; day: string }>(`
    SELECT file, count(*)::INTEGER AS rows, max(line)::INTEGER AS line, max(recorded_on)::VARCHAR AS day FROM (${parts}) GROUP BY file ORDER BY file`);
  if (files.length === 0) return '; no row was recorded later';
  return `; recorded later: ${files.map((one) => `${one.file} (${one.rows} ${one.rows === 1 ? 'row' : 'rows'}, the last on line ${one.line}, up to ${one.day})`).join(', ')}; name a later day with --recorded-by`;
}

/** The tables of a revision as files. */
export const baselineTables = (baseline: Pick<Baseline, 'figures' | 'readings' | 'assessments' | 'members'>, dataKind: string): OutputFile[] => [
  { path: 'indicators.csv', content: dataCsv(figureRow, baseline.figures, dataKind) },
  { path: 'readings.csv', content: dataCsv(readingRow, baseline.readings, dataKind) },
  { path: 'assessments.csv', content: dataCsv(assessmentRow, baseline.assessments, dataKind) },
  { path: 'populations.csv', content: dataCsv(memberRow, baseline.members, dataKind) },
];

/** How many States Parties' first reports were in by the due date, later, or at a date that is not known. */
function reportCounts({ receipts, dueDate }: Measured): Omit<SealFile['counts'], 'figures'> {
  const received = receipts.filter(({ reporting }) => reporting === 'received');
  const when = (test: (day: string) => boolean) => received.filter(({ receivedOn }) => receivedOn !== null && test(receivedOn)).length;
  return {
    reports_by_due_date: when((day) => day <= dueDate), reports_after_due_date: when((day) => day > dueDate),
    reports_without_a_date: received.filter(({ receivedOn }) => receivedOn === null).length,
  };
}
