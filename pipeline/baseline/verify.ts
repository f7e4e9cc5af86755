/** Whether a baseline still follows from today's inputs: what each changed input would move (R31). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prepared } from '../measure/prepare.ts';
import type { Moved } from './baseline.ts';
import { measureBaseline } from './freeze.ts';
import { movedRows } from './moved.ts';
import { plainLineEnds, type SealedBaseline } from './read.ts';
import { sha256 } from '../read/sha256.ts';

/** An input that is not what it was, and a cell of a sealed table that would be another today. */
export interface Verification {
  inputs: { file: string; change: 'changed' | 'line_ends' | 'added' | 'removed' }[];
  moved: Moved[];
}

/** Recomputes a revision, read with its seal whole, as of its frozen date. */
export async function verify(data: string, prepared: Prepared, baseline: SealedBaseline): Promise<Verification> {
  const today = await measureBaseline(prepared.store, prepared.plan, baseline);
  const inputs = changedInputs(baseline.seal.inputs, prepared.folder.hashes).map((input) => (input.change === 'changed' && sameText(join(data, input.file), baseline.seal.inputs[input.file])
    ? { ...input, change: 'line_ends' as const } : input));
  return { inputs, moved: movedRows(baseline, today) };
}

/** Whether a file is as it was sealed but for its line ends, which Git for Windows and some editors turn, one way or the other. */
function sameText(path: string, sealed: string | undefined): boolean {
  const plain = plainLineEnds(readFileSync(path));
  return sha256(plain) === sealed || sha256(Buffer.from(plain.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')) === sealed;
}

function changedInputs(sealed: Readonly<Record<string, string>>, today: ReadonlyMap<string, string>): Verification['inputs'] {
  const files = [...new Set([...Object.keys(sealed), ...today.keys()])].toSorted();
  return files.flatMap((file) => {
    const [before, after] = [sealed[file], today.get(file)];
    if (before === after) return [];
    return [{ file, change: before === undefined ? 'added' as const : after === undefined ? 'removed' as const : 'changed' as const }];
  });
}
