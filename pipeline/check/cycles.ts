/** Cycles of which nothing is known: they can be published, but every indicator of reports is without data. */
import type { Terms } from '../../schemas/plan.ts';
import { tables } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import { isDamaged, type Folder } from '../read/folder.ts';

/** `IMPLAUSIBLE`: no report of any State is in the register of a cycle. */
export function checkCycle(folder: Folder, cycle: number): Fault[] {
  const file = tables.submissions.file.replace('<cycle>', String(cycle));
  // answers without a register are listed one by one
  const known = (['submissions', 'answers', 'measures'] as const).some((table) => folder.rows[table].some((row) => row.cycle === cycle));
  if (known || isDamaged(folder, file)) return [];
  return [fault('IMPLAUSIBLE', file, {}, { reason: 'empty_cycle', cycle: String(cycle) })];
}

/** The cycles that a check looks at: every one that has a folder; without any, the one that a run would be of. */
export const checkedCycles = (folder: Folder, terms: Terms): readonly number[] => (folder.cycles.length > 0 ? folder.cycles : [terms.baseline_cycle.cycle]);

/** The same of every cycle that a check looks at. */
export const checkCycles = (folder: Folder, terms: Terms): Fault[] => checkedCycles(folder, terms).flatMap((cycle) => checkCycle(folder, cycle));
