/** The newest revision of the frozen baseline, its seal checked (R31). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentRow, figureRow, readingRow } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { rowsOf } from '../publish/data/read-back.ts';
import { sha256 } from '../read/sha256.ts';
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

/** Folder of a revision under the data folder: the first is the cycle's own, the others lie in it. */
export const revisionFolder = (cycle: number, revision: number): string => `baseline/${cycle}${revision === 1 ? '' : `/revision-${revision}`}`;

/** Numbers of the revisions that stand there, oldest first; the first is there where any is, or should be. */
export function revisionNumbers(data: string, cycle: number): number[] {
  const first = join(data, revisionFolder(cycle, 1));
  if (!existsSync(first)) return [];
  return [1, ...readdirSync(first).flatMap((name) => /^revision-([2-9]|[1-9]\d+)$/.exec(name)?.[1] ?? []).map(Number).toSorted((a, b) => a - b)];
}

/** Why the bytes are not those that were sealed: Git for Windows turns line ends, which changes nothing that was said. */
const reasonOf = (bytes: Buffer, isSealed: (bytes: Buffer) => boolean): 'line_ends' | 'changed' => (isSealed(plainLineEnds(bytes)) ? 'line_ends' : 'changed');

/** A text with every CRLF turned into LF. */
export const plainLineEnds = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

const changed = (file: string, reason: 'missing' | 'changed' | 'line_ends' | 'chain'): Fault => fault('BASELINE_CHANGED', file, {}, { reason });

/** Reads and checks the seal of one revision; throws `BaselineChanged`, naming each file that differs. */
function readSeal(data: string, folder: string): { seal: SealFile; text: (name: string) => string } {
  const path = `${folder}/manifest.json`;
  const bytesOf = (file: string) => (existsSync(join(data, file)) ? readFileSync(join(data, file)) : null);
  const manifest = bytesOf(path);
  if (manifest === null) throw new BaselineChanged([changed(path, 'missing')]);
  const seal = sealIn(manifest);
  if (seal === null) throw new BaselineChanged([changed(path, reasonOf(manifest, (bytes) => sealIn(bytes) !== null))]);
  const texts = new Map<string, string>();
  const faults = Object.entries(seal.outputs).flatMap(([name, hash]): Fault[] => {
    const file = `${folder}/${name}`;
    const bytes = bytesOf(file);
    if (bytes === null) return [changed(file, 'missing')];
    if (sha256(bytes) !== hash) return [changed(file, reasonOf(bytes, (plain) => sha256(plain) === hash))];
    texts.set(name, bytes.toString('utf8'));
    return [];
  });
  if (faults.length > 0) throw new BaselineChanged(faults);
  return { seal, text: (name) => texts.get(name) ?? '' };
}

/** The manifest in these bytes, if they are to the last one what was sealed. */
function sealIn(bytes: Buffer): SealFile | null {
  try {
    const text = bytes.toString('utf8');
    const raw = JSON.parse(text) as SealFile;
    const parsed = sealFile.safeParse(raw);
    // a key that is not known is sealed too: what stands in the file counts, not what is read from it
    return parsed.success && sealOf(raw) === raw.seal && manifestText(raw) === text ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A manifest as it stands in its file. */
export const manifestText = (manifest: SealFile): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** SHA-256 over everything in the manifest but the seal itself. */
export const sealOf = (manifest: SealFile): string => sha256(JSON.stringify({ ...manifest, seal: undefined }));

/** A revision as it was read: its tables, its manifest, and the SHA-256 of its files by their path under the data folder. */
export interface SealedBaseline extends Baseline {
  folder: string;
  seal: SealFile;
  hashes: Map<string, string>;
}

/** The newest revision, or null where nothing was frozen. */
export const readBaseline = (data: string, plan: Plan): SealedBaseline | null => readRevisions(data, plan.terms.baseline_cycle.cycle).at(-1) ?? null;

/**
 * Every revision, oldest first, each with its seal whole, numbered without a gap and naming the seal of the one
 * before; else `BaselineChanged` with all that is not. The newest is used, but one over a history that was touched is
 * no baseline any more.
 */
export function readRevisions(data: string, cycle: number): SealedBaseline[] {
  const numbers = revisionNumbers(data, cycle);
  const faults: Fault[] = numbers.flatMap((number, at) => {
    const expected = (numbers[at - 1] ?? 0) + 1;
    return number === expected ? [] : [changed(`${revisionFolder(cycle, expected)}/manifest.json`, 'missing')];
  });
  const read: SealedBaseline[] = [];
  for (const number of numbers) {
    try {
      const one = readRevision(data, revisionFolder(cycle, number));
      const before = read.at(-1);
      const follows = before?.revision !== number - 1 || (one.seal.previous ?? before.seal.seal) === before.seal.seal;
      if (one.revision !== number || one.cycle !== cycle || !follows) faults.push(changed(`${one.folder}/manifest.json`, 'chain'));
      read.push(one);
    } catch (error) {
      if (!(error instanceof BaselineChanged)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new BaselineChanged(faults);
  return read;
}

function readRevision(data: string, folder: string): SealedBaseline {
  const { seal, text } = readSeal(data, folder);
  return {
    folder, seal, cycle: seal.cycle, asOf: seal.as_of, recordedBy: seal.recorded_by ?? seal.as_of, revision: seal.revision,
    figures: rowsOf(text('indicators.csv'), figureRow), readings: rowsOf(text('readings.csv'), readingRow),
    assessments: rowsOf(text('assessments.csv'), assessmentRow), members: rowsOf(text('populations.csv'), memberRow),
    hashes: new Map(Object.entries(seal.outputs).map(([name, hash]) => [`${folder}/${name}`, hash])),
  };
}
