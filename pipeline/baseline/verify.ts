/** Whether a baseline still follows from today's inputs: what each changed input would move (R31). */
import type { Plan } from '../../schemas/plan.ts';
import type { Prepared } from '../measure/prepare.ts';
import type { Moved } from './baseline.ts';
import { measureBaseline } from './freeze.ts';
import { movedRows } from './moved.ts';
import type { SealedBaseline } from './read.ts';

/** An input that is not what it was, and a cell of a sealed table that would be another today. */
export interface Verification {
  inputs: { file: string; change: 'changed' | 'added' | 'removed' }[];
  moved: Moved[];
}

/** Recomputes a revision, read with its seal whole, as of its frozen date. */
export async function verify(prepared: Prepared, plan: Plan, baseline: SealedBaseline): Promise<Verification> {
  const today = await measureBaseline(prepared.store, plan, { cycle: baseline.cycle, asOf: baseline.asOf });
  return { inputs: changedInputs(baseline.seal.inputs, prepared.folder.hashes), moved: movedRows(baseline, today) };
}

function changedInputs(sealed: Readonly<Record<string, string>>, today: ReadonlyMap<string, string>): Verification['inputs'] {
  const files = [...new Set([...Object.keys(sealed), ...today.keys()])].toSorted();
  return files.flatMap((file) => {
    const [before, after] = [sealed[file], today.get(file)];
    if (before === after) return [];
    return [{ file, change: before === undefined ? 'added' as const : after === undefined ? 'removed' as const : 'changed' as const }];
  });
}
