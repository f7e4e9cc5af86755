/** What is known on a day for one cycle: registry, statuses, submissions, claims (R1 to R6). */
import type { Plan } from '../../schemas/plan.ts';
import { addDays, addMonths, endOf, lastDay } from './dates.ts';
import { byCodePoints, existing, type Row, type Tables } from './tables.ts';

/** One submission of a cycle's register. */
export interface Document {
  id: string;
  state: string;
  cycle: number;
  /** Day of receipt, '' where not given. */
  received: string;
  revision: number;
  kind: string;
  /** Of an Article 7 kind, not `other` (R7). */
  report: boolean;
  eligible: boolean;
  format: string;
}

/** What the figures of one cycle are made from. */
export interface Known {
  plan: Plan;
  cycle: number;
  /** The reporting year R. */
  year: number;
  /** The due date D, which is the population date P too. */
  due: string;
  asOf: string;
  rows: (table: string) => readonly Row[];
  documents: readonly Document[];
  /** The same by State and cycle (`documentsOf`). */
  byState: ReadonlyMap<string, readonly Document[]>;
  statuses: ReadonlyMap<string, readonly Row[]>;
  /** Answer rows by cycle, report and indicator. */
  answers: ReadonlyMap<string, Row>;
  /** Every State of the registry with its days of membership. */
  members: ReadonlyMap<string, Membership>;
}

/** From when to when a State is party; '' where never. */
export interface Membership {
  from: string;
  until: string;
}

/** What a second opinion is asked about. */
export interface Question {
  cycle: number;
  asOf: string;
  /** The day by which rows were written down; the as-of day where it is left out (R6). */
  recordedBy?: string;
  /** True for a run without `--as-of`: no row is hidden, the day only says what is due. */
  everything?: boolean;
}

/** The due date of a cycle (R1). */
export function dueDate(plan: Plan, cycle: number): string {
  const { month, day } = plan.terms.report_due;
  return `${cycle}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Entry into force as given, else computed from the day of deposit (R3); '' where neither is known. */
function entryIntoForce(row: Row, plan: Plan): string {
  const given = lastDay(row.in_force_on ?? '');
  const deposited = lastDay(row.deposited_on ?? '');
  if (given !== '' || deposited === '') return given;
  const { first_day, months_after_deposit } = plan.terms.entry_into_force;
  const computed = `${addMonths(`${deposited.slice(0, 7)}-01`, months_after_deposit).slice(0, 7)}-01`;
  return computed < first_day ? first_day : computed;
}

function documentOf(row: Row): Document {
  const kind = row.kind ?? '';
  return {
    id: row.report_id ?? '', state: row.state ?? '', cycle: Number(row.cycle), received: lastDay(row.received_on ?? ''), kind,
    revision: row.revision === undefined || row.revision === '' ? -1 : Number(row.revision),
    report: kind !== 'other', eligible: row.status === 'final', format: row.format ?? '',
  };
}

/** R7's order: by day of receipt, then revision, blank first, then id. */
export function inOrder(a: Document, b: Document): number {
  if (a.received !== b.received) return a.received < b.received ? -1 : 1;
  return a.revision - b.revision || byCodePoints(a.id, b.id);
}

/** Gathers what is known for a question. */
export function know(tables: Tables, question: Question, plan: Plan): Known {
  const held = question.everything ? existing(tables, null, question.recordedBy ?? null) : existing(tables, question.asOf, question.recordedBy ?? question.asOf);
  const rows = (table: string) => held.get(table) ?? [];
  const documents = rows('submissions').map(documentOf).toSorted(inOrder);
  return {
    plan, cycle: question.cycle, year: question.cycle - 1, due: dueDate(plan, question.cycle), asOf: question.asOf, rows,
    documents, byState: grouped(documents, ({ state, cycle }) => `${state} ${cycle}`),
    statuses: grouped(rows('registry/statuses'), (row) => row.state ?? ''),
    answers: new Map(rows('answers').map((row) => [answerKey(Number(row.cycle), row.report_id ?? '', row.indicator ?? ''), row])),
    members: new Map(rows('registry/states').map((row) => [row.state ?? '', { from: entryIntoForce(row, plan), until: lastDay(row.withdrawn_on ?? '') }])),
  };
}

/** Things by a name that they share, in their order. */
export function grouped<T>(things: readonly T[], name: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(name(thing));
    if (group) group.push(thing);
    else groups.set(name(thing), [thing]);
  }
  return groups;
}

/** The submissions of a State in a cycle, in R7's order. */
export function documentsOf(known: Known, state: string, cycle: number): readonly Document[] {
  return known.byState.get(`${state} ${cycle}`) ?? [];
}

/** Names one answer. */
export function answerKey(cycle: number, report: string, indicator: string): string {
  return JSON.stringify([cycle, report, indicator]);
}

/** Whether a State is party on a day (R3). */
export function isParty(known: Known, state: string, day: string): boolean {
  const member = known.members.get(state);
  return member !== undefined && member.from !== '' && member.from <= day && (member.until === '' || day < member.until);
}

/** Whether something that has a `from` and an `until` holds on a day (R4). */
export function holds(row: Row, day: string): boolean {
  const from = lastDay(row.from ?? '');
  const until = endOf(row.until ?? '');
  return (from === '' || from <= day) && (until === '' || day < until);
}

/** Whether a State has one of these statuses on a day. */
export function hasStatus(known: Known, state: string, statuses: readonly string[], day: string): boolean {
  return (known.statuses.get(state) ?? []).some((row) => statuses.includes(row.status ?? '') && holds(row, day));
}

/** What `coverage.csv` says of a record and a year: 'yes', 'no' or null. */
export function claim(known: Known, record: string, year: number): string | null {
  return known.rows('records/coverage').find((row) => row.record === record && Number(row.year) === year)?.complete ?? null;
}

/** Whether the record of a year is claimed whole (R14). */
export function isWhole(known: Known, record: string, year: number = known.year): boolean {
  return claim(known, record, year) === 'yes';
}

/** The day on which a State's initial report is due; '' where it never becomes party (R9). */
export function initialReportDue(known: Known, state: string): string {
  const from = known.members.get(state)?.from ?? '';
  return from === '' ? '' : addDays(from, known.plan.terms.initial_report_days.days);
}
