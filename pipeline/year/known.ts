/** The rows of a data folder that are known on a day (R6), and what they say of States and claims. */
import { namesOf } from '../../schemas/bilingual.ts';
import type { Language } from '../../schemas/codes.ts';
import type { Terms } from '../../schemas/plan.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import type { Folder } from '../read/folder.ts';
import type { AnyRow } from '../read/table.ts';
import { addDays, addMonths } from './days.ts';

/** What is known on a day. */
export interface Known {
  /** `YYYY-MM-DD`. */
  day: string;
  rows: (table: TableName) => readonly AnyRow[];
}

const text = (row: AnyRow, column: string): string | null => (row[column] === null || row[column] === undefined ? null : String(row[column]));

/** Of the rows with one key the last recorded by the day; of submissions those received by then (R6). */
export function knownOn({ rows }: Pick<Folder, 'rows'>, day: string): Known {
  const held = new Map<TableName, readonly AnyRow[]>();
  const hold = (table: TableName): readonly AnyRow[] => {
    const { key } = tables[table];
    const last = new Map<string, AnyRow>();
    for (const row of rows[table]) {
      const recorded = text(row, 'recorded_on') ?? '';
      if (recorded > day) continue;
      const name = key.length === 0 ? `${row.file}:${row.line}` : JSON.stringify([row.cycle, ...key.map((column) => row[column])]);
      const other = last.get(name);
      if (!other || recorded >= (text(other, 'recorded_on') ?? '')) last.set(name, row);
    }
    return [...last.values()].filter((row) => (text(row, 'received_on') ?? '') <= day);
  };
  return { day, rows: (table) => held.get(table) ?? held.set(table, hold(table)).get(table) ?? [] };
}

/** From when a State is party, as given or computed from its deposit (R3); null where it never becomes party. */
function inForce(row: AnyRow, { entry_into_force: { first_day, months_after_deposit } }: Terms): string | null {
  const [given, deposited] = [text(row, 'in_force_on'), text(row, 'deposited_on')];
  if (given !== null || deposited === null) return given;
  const computed = addMonths(`${deposited.slice(0, 7)}-01`, months_after_deposit);
  return computed < first_day ? first_day : computed;
}

/** The States party on a day, by code, with the day by which the initial report of each is due (R3, R9). */
export function partiesOn(known: Known, terms: Terms, day: string): ReadonlyMap<string, string> {
  return new Map(known.rows('states').flatMap((row) => {
    const [from, until] = [inForce(row, terms), text(row, 'withdrawn_on')];
    return from !== null && from <= day && (until === null || day < until) ? [[String(row.state), addDays(from, terms.initial_report_days.days)] as const] : [];
  }));
}

/** Whether a State has one of these statuses on a day (R4). */
export function hasStatus(known: Known, state: string, statuses: readonly string[], day: string): boolean {
  return known.rows('statuses').some((row) => row.state === state && statuses.includes(String(row.status))
    && (text(row, 'from') ?? '') <= day && (row.until === null || day < String(row.until)));
}

/** What `coverage.csv` says of a record and a year. */
export const claimed = (known: Known, record: string, year: number): string | null => {
  const row = known.rows('coverage').find((one) => one.record === record && one.year === year);
  return row ? String(row.complete) : null;
};

/** A Meeting of the States Parties, a Review Conference, or intersessional meetings. */
export interface Meeting {
  meeting: string;
  starts: string;
  ends: string;
  names: Readonly<Record<Language, string>>;
}

/** Meetings of these kinds, by their first day. */
export const meetingsOf = (known: Known, kinds: readonly string[]): Meeting[] => known.rows('meetings').filter((row) => kinds.includes(String(row.kind)))
  .map((row) => ({ meeting: String(row.meeting), starts: String(row.starts_on), ends: text(row, 'ends_on') ?? String(row.starts_on), names: namesOf(row, String(row.meeting)) }))
  .toSorted((a, b) => (a.starts < b.starts ? -1 : 1));
