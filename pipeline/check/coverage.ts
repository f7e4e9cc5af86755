/** Claims of `coverage.csv` about records that the plan does not know: they would never be found again. */
import { statusCode } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { rules } from '../assess/rules/rules.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import { meantCode } from '../read/meant.ts';

/** Every record of which it can be said that it is whole: those of the rules, the deadlines, and the statuses (R5, R14, R41). */
export function knownRecords(plan: Plan): string[] {
  const records = plan.indicators.flatMap(({ rule }) => rules[rule].record ?? []);
  return [...new Set([...records, 'deadlines', ...statusCode.options.map((status) => `status:${status}`)])].toSorted();
}

/** `UNKNOWN_CODE` for a record that is not one of R16 to R26, `deadlines` or `status:<name>`. */
export function checkRecords(folder: Folder, plan: Plan): Fault[] {
  const known = knownRecords(plan);
  return folder.rows.coverage.flatMap((row) => (typeof row.record !== 'string' || known.includes(row.record)
    ? [] : [fault('UNKNOWN_CODE', row.file, { line: row.line, column: 'record', value: row.record }, { ...meantCode(row.record, known) })]));
}
