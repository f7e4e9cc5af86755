/** `IMPLAUSIBLE` dates: before the Convention was there, or before what they must follow. */
import type { Terms } from '../../schemas/plan.ts';
import type { TableName } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';

/** The Convention was opened for signature, and so for instruments, on this day (Article 15). */
const OPENED = '1997-12-03';

/** Columns that cannot hold a day before the Convention was open, or was in force. */
const SINCE_OPENED: [TableName, string][] = [['states', 'deposited_on']];
const SINCE_FORCE: [TableName, string][] = [
  ['states', 'in_force_on'], ['states', 'withdrawn_on'], ['deadlines', 'due_on'], ['deadlines', 'decided_on'], ['submissions', 'received_on'],
  ['answers', 'coded_on'], ['measures', 'as_at'], ['contributions', 'paid_on'], ['extension-requests', 'submitted_on'], ['extension-requests', 'decided_on'],
  ['completions', 'reported_on'], ['completions', 'declaration_on'], ['discoveries', 'reported_on'], ['compliance', 'updated_on'], ['individualised-approach', 'held_on'],
];

/** Columns of which the first never lies after the second. */
const ORDERS: [TableName, string, string][] = [
  ['states', 'in_force_on', 'withdrawn_on'], ['statuses', 'from', 'until'], ['meetings', 'starts_on', 'ends_on'], ['deadlines', 'decided_on', 'due_on'],
  ['extension-requests', 'submitted_on', 'asks_until'], ['extension-requests', 'submitted_from', 'decided_on'], ['discoveries', 'discovered_on', 'destroyed_on'],
  ['compliance', 'from', 'until'], ['moratoria', 'declared_on', 'ended_on'],
];

/** A report that comes later than this belongs to another cycle, or its year is mistyped. */
const LATEST_YEARS = 5;

/** Dates that cannot be what was meant. */
export function checkDates(folder: Folder, terms: Terms): Fault[] {
  const force = terms.entry_into_force.first_day;
  const early = (places: [TableName, string][], first: string) => places.flatMap(([table, column]) => folder.rows[table].flatMap((row) => {
    const date = row[column];
    if (typeof date !== 'string' || date >= first) return [];
    return [fault('IMPLAUSIBLE', row.file, { line: row.line, column, value: date }, { reason: 'before_convention', first })];
  }));
  const orders = ORDERS.flatMap(([table, before, after]) => folder.rows[table].flatMap((row) => {
    const [first, second] = [row[before], row[after]];
    if (typeof first !== 'string' || typeof second !== 'string' || first <= second) return [];
    const column = before === 'submitted_from' ? 'submitted_on' : before;
    return [fault('IMPLAUSIBLE', row.file, { line: row.line, column: after, value: second }, { reason: 'order', before: column, first })];
  }));
  // said of the cycle and not of today, so that the same data has the same problems on any day
  const late = folder.rows.submissions.flatMap((row) => {
    const received = row.received_on;
    if (typeof received !== 'string' || row.cycle === null || Number(received.slice(0, 4)) <= row.cycle + LATEST_YEARS) return [];
    return [fault('IMPLAUSIBLE', row.file, { line: row.line, column: 'received_on', value: received }, { reason: 'late', cycle: String(row.cycle), years: String(LATEST_YEARS) })];
  });
  return [...early(SINCE_OPENED, OPENED), ...early(SINCE_FORCE, force), ...orders, ...late];
}
