/** `IMPLAUSIBLE` dates: before the Convention was there, or before what they must follow. */
import { grouped } from '../read/grouped.ts';
import type { z } from 'zod';
import { datePeriod, sqlType } from '../../schemas/columns.ts';
import type { Terms } from '../../schemas/plan.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import type { AnyRow } from '../read/table.ts';

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

/** Columns between which something holds: the first day is in it, the second no more (R3, R4, R21). */
const SPANS: [TableName, string, string][] = [['states', 'in_force_on', 'withdrawn_on'], ['statuses', 'from', 'until'], ['compliance', 'from', 'until'], ['moratoria', 'declared_on', 'ended_on']];

/** A date later than this after the cycle is mistyped or of another calendar; deadlines may lie further ahead. */
const LATEST_YEARS = 5;
const AHEAD: readonly string[] = ['due_on', 'asks_until'];

/** Columns that hold a year. */
const YEARS: [TableName, string][] = [['contributions', 'year'], ['coverage', 'year']];

/** Dates that cannot be what was meant. `today` is the day of the check. */
export function checkDates(folder: Folder, terms: Terms, today: string): Fault[] {
  const force = terms.entry_into_force.first_day;
  const early = (places: [TableName, string][], first: string) => places.flatMap(([table, column]) => folder.rows[table].flatMap((row) => {
    const date = row[column];
    if (typeof date !== 'string' || date >= first) return [];
    return [fault('IMPLAUSIBLE', row.file, { line: row.line, column, value: given(row, column) }, { reason: 'before_convention', first })];
  }));
  const orders = ORDERS.flatMap(([table, before, after]) => folder.rows[table].flatMap((row) => {
    const [first, second] = [row[before], row[after]];
    if (typeof first !== 'string' || typeof second !== 'string' || first <= second) return [];
    const column = before === 'submitted_from' ? 'submitted_on' : before;
    return [fault('IMPLAUSIBLE', row.file, { line: row.line, column: after, value: given(row, after) }, { reason: 'order', before: column, first: given(row, column) })];
  }));
  const spans = SPANS.flatMap(([table, since, until]) => folder.rows[table].filter((row) => row[since] !== null && row[since] === row[until])
    .map((row) => fault('IMPLAUSIBLE', row.file, { line: row.line, column: until, value: given(row, until) }, { reason: 'no_day', since })));
  return [...early(SINCE_OPENED, OPENED), ...early(SINCE_FORCE, force), ...orders, ...spans, ...lateDates(folder, terms), ...futureDates(folder, terms, today)];
}

/** A date as it was given, for a message. */
const given = (row: AnyRow, column: string): string => String(row[`${column}_given`] ?? row[column]);

/** Last year that a date of a row can have. Said of the cycle and not of today, so that the same data has the same problems on any day. */
const lastYear = (folder: Folder, terms: Terms, row: AnyRow): number => (row.cycle ?? folder.cycles.at(-1) ?? terms.baseline_cycle.cycle) + LATEST_YEARS;

function lateDates(folder: Folder, terms: Terms): Fault[] {
  const late = (row: AnyRow, column: string, year: number): Fault[] => {
    const most = lastYear(folder, terms, row);
    return year <= most ? [] : [fault('IMPLAUSIBLE', row.file, { line: row.line, column, value: given(row, column) }, {
      reason: 'late', cycle: String(most - LATEST_YEARS), years: String(LATEST_YEARS), ...(year - BUDDHIST <= most && year - BUDDHIST > most - 60 && { meant: String(year - BUDDHIST) }) })];
  };
  const dates = Object.entries(tables).flatMap(([name, { columns }]) => Object.entries(columns.shape)
    .filter(([column, schema]) => sqlType(schema as z.ZodType) === 'DATE' && !AHEAD.includes(column))
    .flatMap(([column]) => folder.rows[name as TableName].flatMap((row) => (typeof row[column] === 'string' ? late(row, column, Number(row[column].slice(0, 4))) : []))));
  return [...dates, ...YEARS.flatMap(([name, column]) => folder.rows[name].flatMap((row) => (typeof row[column] === 'number' ? late(row, column, row[column]) : [])))];
}

/** Years that the Thai calendar is ahead. */
const BUDDHIST = 543;

/** What was received or written down after the day of the check. It passes with time, so a publication does not list it. */
function futureDates(folder: Folder, terms: Terms, today: string): Fault[] {
  return Object.keys(tables).flatMap((name) => ['recorded_on', 'received_on'].flatMap((column) => {
    const ahead = folder.rows[name as TableName].filter((row) => {
      const date = row[column];
      return typeof date === 'string' && firstDay(given(row, column)) > today && Number(date.slice(0, 4)) <= lastYear(folder, terms, row);
    });
    return [...grouped(ahead, ({ file }) => file).values()].flatMap((rows) => {
      const say = (row: AnyRow, more: Record<string, string>) => fault('IMPLAUSIBLE', row.file, { line: row.line, column, value: given(row, column) }, { reason: FUTURE, today, ...more });
      const [first] = rows;
      // a file with many is no slip: a register of years to come
      return first && rows.length > MOST_SLIPS ? [say(first, { rows: String(rows.length) })] : rows.map((row) => say(row, {}));
    });
  }));
}

const MOST_SLIPS = 20;

/** Reason of the problems that depend on the day of the check. */
export const FUTURE = 'future';

/** A month that has begun is not after today. */
const firstDay = (date: string): string => datePeriod(date)?.first ?? date;
