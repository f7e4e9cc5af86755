/** Cycles of which nothing is known: they can be published, but every indicator of reports is without data. */
import type { Terms } from '../../schemas/plan.ts';
import { tables } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';

/** `IMPLAUSIBLE`: no report of any State is in the register of a cycle. */
export function checkCycle(folder: Folder, cycle: number): Fault[] {
  const file = tables.submissions.file.replace('<cycle>', String(cycle));
  if (folder.damaged.has(file) || folder.rows.submissions.some((row) => row.cycle === cycle)) return [];
  return [fault('IMPLAUSIBLE', file, {}, { reason: 'empty_cycle', cycle: String(cycle) })];
}

/** The same of every cycle that has a folder; without one, of the cycle that a run would be of. */
export function checkCycles(folder: Folder, terms: Terms): Fault[] {
  const cycles = folder.cycles.length > 0 ? folder.cycles : [terms.baseline_cycle.cycle];
  return cycles.flatMap((cycle) => checkCycle(folder, cycle));
}
