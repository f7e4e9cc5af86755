/** The newest revision of the frozen baseline, its seal checked (R31). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { assessmentRow, figureRow, readingRow } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { sha256 } from '../publish/manifest.ts';
import { fault, type Fault } from '../read/fault.ts';
import { memberRow, sealFile, type Baseline, type SealFile } from './baseline.ts';

/** The baseline is not as it was sealed: a run over it stops. */
export class BaselineChanged extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('the baseline is not as it was sealed');
    this.faults = faults;
  }
}

/** Folders of the revisions of a baseline, oldest first, as paths under the data folder. */
export function revisionFolders(data: string, cycle: number): string[] {
  const first = `baseline/${cycle}`;
  if (!existsSync(join(data, first))) return [];
  const later = readdirSync(join(data, first)).filter((name) => /^revision-\d+$/.test(name)).toSorted((a, b) => Number(a.slice(9)) - Number(b.slice(9)));
  return [first, ...later.map((name) => `${first}/${name}`)];
}

/** Reads and checks the seal of one revision; throws `BaselineChanged`, naming each file that differs. */
function readSeal(data: string, folder: string): { seal: SealFile; text: (name: string) => string } {
  const path = `${folder}/manifest.json`;
  if (!existsSync(join(data, path))) throw new BaselineChanged([fault('BASELINE_CHANGED', path, {}, { reason: 'missing' })]);
  const parsed = sealFile.safeParse(jsonOf(readFileSync(join(data, path), 'utf8')));
  if (!parsed.success || sealOf(parsed.data) !== parsed.data.seal) throw new BaselineChanged([fault('BASELINE_CHANGED', path, {}, { reason: 'changed' })]);
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [name, hash] of Object.entries(parsed.data.outputs)) {
    const file = `${folder}/${name}`;
    const bytes = existsSync(join(data, file)) ? readFileSync(join(data, file)) : null;
    if (bytes === null || sha256(bytes) !== hash) faults.push(fault('BASELINE_CHANGED', file, {}, { reason: bytes === null ? 'missing' : 'changed' }));
    else texts.set(name, bytes.toString('utf8'));
  }
  if (faults.length > 0) throw new BaselineChanged(faults);
  return { seal: parsed.data, text: (name) => texts.get(name) ?? '' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** SHA-256 over everything in the manifest but the seal itself. */
export const sealOf = (manifest: SealFile): string => sha256(JSON.stringify({ ...manifest, seal: undefined }));

/** A revision as it was read: its tables, its manifest, and the SHA-256 of its files by their path under the data folder. */
export interface SealedBaseline extends Baseline {
  seal: SealFile;
  hashes: Map<string, string>;
}

/** The newest revision, or null where nothing was frozen. */
export function readBaseline(data: string, plan: Plan): SealedBaseline | null {
  const folders = revisionFolders(data, plan.terms.baseline_cycle.cycle);
  // the newest is used, but an older one that was touched is no history any more
  return folders.map((folder) => readRevision(data, folder)).at(-1) ?? null;
}

/** One revision by its folder. */
export function readRevision(data: string, folder: string): SealedBaseline {
  const { seal, text } = readSeal(data, folder);
  return {
    seal, cycle: seal.cycle, asOf: seal.as_of, revision: seal.revision,
    figures: rowsOf(text('indicators.csv'), figureRow), readings: rowsOf(text('readings.csv'), readingRow),
    assessments: rowsOf(text('assessments.csv'), assessmentRow), members: rowsOf(text('populations.csv'), memberRow),
    hashes: new Map(Object.entries(seal.outputs).map(([name, hash]) => [`${folder}/${name}`, hash])),
  };
}

/** Rows of a sealed file; a text that was made inert for spreadsheets is given back as it was. */
function rowsOf<T extends z.ZodObject>(text: string, schema: T): z.output<T>[] {
  const records = parse(text, { columns: true }) as Record<string, string>[];
  const plain = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell.replace(/^'(?=[=+\-@\t\r])/, ''));
  return records.map((record) => schema.parse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, plain(record[name])]))));
}
