/** `plan-wording.csv`: the official wording of indicators, in any language, printed beside ours (contract, section 2). */
import { planWording } from '../../schemas/tables.ts';
import { readCsv } from './csv.ts';
import type { Fault } from './fault.ts';
import { readTable, type AnyRow } from './table.ts';

/** Where it lies in a data folder. */
export const PLAN_WORDING = planWording.file;

/** Rows of the file, and its problems. */
export function readPlanWording(source: string): { rows: AnyRow[]; faults: Fault[] } {
  const { rows, faults } = readTable(planWording, readCsv(source), PLAN_WORDING, null);
  const isTag = ({ code, column }: Fault) => code === 'UNKNOWN_CODE' && column === 'lang';
  return { rows, faults: faults.map((found) => (isTag(found) ? { ...found, detail: { ...found.detail, reason: 'language' } } : found)) };
}
