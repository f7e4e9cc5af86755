/** Freezing a baseline, and restating it: what is sealed, and where (R30). */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentRow, figureRow, readingRow } from '../../schemas/outputs.ts';
import type { About } from '../../schemas/about.ts';
import type { Plan } from '../../schemas/plan.ts';
import { dataCsv } from '../publish/data/csv.ts';
import { pasraVersion, sha256 } from '../publish/manifest.ts';
import type { OutputFile } from '../publish/output.ts';
import type { RunDates } from '../assess/calendar.ts';
import { asKnownOn, measureCycle } from '../measure/cycle.ts';
import type { Measured } from '../measure/measured.ts';
import type { Prepared } from '../measure/prepare.ts';
import type { Store } from '../store/store.ts';
import { memberRow, movedRow, type Baseline, type Moved, type SealFile } from './baseline.ts';
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

/** A cycle as known on the day that is sealed. */
export const measureBaseline = (store: Store, plan: Plan, { cycle, asOf }: RunDates): Promise<Measured> => measureCycle(store, plan, asKnownOn(cycle, asOf));

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
    counts: { ...reportCounts(measured), figures },
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
function reportCounts({ receipts, dueDate }: Measured): Omit<SealFile['counts'], 'figures'> {
  const received = receipts.filter(({ reporting }) => reporting === 'received');
  const when = (test: (day: string) => boolean) => received.filter(({ receivedOn }) => receivedOn !== null && test(receivedOn)).length;
  return {
    reports_by_due_date: when((day) => day <= dueDate), reports_after_due_date: when((day) => day > dueDate),
    reports_without_a_date: received.filter(({ receivedOn }) => receivedOn === null).length,
  };
}

/** Makes sure that the folder in which a revision is put exists; gives its parent and its own name. */
export function revisionPlace(data: string, folder: string): { parent: string; name: string } {
  const at = folder.lastIndexOf('/');
  const parent = join(data, folder.slice(0, at));
  if (!existsSync(parent)) mkdirSync(parent, { recursive: true });
  return { parent, name: folder.slice(at + 1) };
}
