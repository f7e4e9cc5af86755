/**
 * What a language must be able to say of States side by side: the State table, the matrix, receipts over the year,
 * dates and requests. Plain values in, finished text out; a sentence that is missing in a language is a type error.
 */
import type { OutcomeCode } from '../../schemas/codes.ts';

/** The columns of a matrix with the highest or the lowest sum. */
export interface MatrixEnd {
  rows: readonly { subject: string; reported: number }[];
  alone: boolean;
}

/** Receipts of one cycle, for a title. */
export interface CycleReceipts {
  cycle: number;
  reports: number;
}

/** Reports received, added up over the days of the year. */
export interface ReceiptLineWords {
  /** Newest cycle first; `whole` where the register is whole in each. */
  title(byDue: readonly CycleReceipts[], due: string, whole: boolean): string;
  /** `whole`: the cycles whose register is whole. */
  subtitle(until: string, whole: readonly number[], cycles: readonly number[]): string;
  said(cycle: number, reports: number, until: string): string;
  /** What is not drawn, of the newest cycle; `missing` is null where the register is not whole. */
  notes(cycle: number, rest: { undated: number; notDue: number; missing: number | null; later: number }): string;
  line(cycle: number, reports: number): string;
  columns: { cycle: string; date: string; reports: string };
  source: string;
}

/** Remaining area, release and deadline by State (R42). */
export interface StateTableWords {
  /** Where nothing can be set side by side. */
  plainTitle: string;
  /** `longer` of `known` would outlast their deadline, `wide` of these by ten years or more. */
  title(known: number, longer: number, wide: number): string;
  subtitle(states: number, from: number, to: number): string;
  columns: { state: string; remaining: string; rate: string; plot: string; years: string; deadline: string; request: string };
  legend: { left: string; needed: string };
  groups: {
    longer(states: number): string;
    wide(states: number, years: number): string;
    notLonger(states: number): string;
    /** `toCheck`: a later decision may be missing from the register. */
    passed(states: number, asOf: string, toCheck: boolean): string;
    unknown(states: number): string;
    completed(states: number): string;
  };
  widest: string;
  /** A group that is counted and not listed. */
  others(states: number): string;
  notGiven: string;
  passed: string;
  noDeadline: string;
  request: { expected: string; pending(until: string | null): string; none: string; toCheck: string; completed: string };
  total(states: number): string;
  ofStates(states: number): string;
  notes: {
    unsized: string;
    early: string;
    /** The one earlier date of the values, or the earliest of several. */
    asAt(date: string, several: boolean): string;
    mixed: string;
    /** Null where fewer than two later meetings are known. */
    expected(asOf: string): string;
    beyond(years: number): string;
    notAdded: string;
  };
  source: string;
  data: string;
}

/** Outcomes by State and indicator. */
export interface MatrixWords {
  /** Most and least reported, with subject and number; `described` where a public review says so, not the report. */
  /** `alone`: whether no column that is not named is as high, as low. */
  title(states: number, most: MatrixEnd, least: MatrixEnd, described: boolean): string;
  plainTitle: string;
  subtitle(year: number, states: number, indicators: number): string;
  state: string;
  reported(states: number): string;
  /** Before the names of States. */
  noReport: string;
  notDue: string;
  /** Indicators that have no column. */
  others(indicators: string): string;
  otherDocuments(names: readonly string[]): string;
  titlesIn: string;
}

/** Who reported: shares of what concerns each affected State, by section. */
export interface WhoReportedWords {
  title(described: boolean): string;
  /** `described`: a public review says so, not the State. */
  subtitle(year: number, states: number, described: boolean): string;
  state: string;
  /** Above each section's share. */
  section(section: string, title: string, indicators: number): string;
  note: string;
  /** Nothing can be said. */
  none: string;
}

/** Deadlines, requests, reports that were not received. */
export interface DatesWords {
  title: string;
  pending(count: number): string;
  expected(count: number): string;
  soon(count: number, months: number, by: string): string;
  toCheck(count: number): string;
  none: string;
  noMeetings: string;
  columns: { state: string; deadline: string; asksUntil: string; request: string };
  passed(date: string): string;
  early: string;
  /** Names without a report, under a strong lead. */
  /** `some`: of the States that a report concerns, not of all. */
  missing(year: number, some: boolean): string;
  allReported: string;
  registerWhole: string;
    /** When the next reports are due, and the year that they cover. */
    next(date: string, year: number): string;
  registerOpen: string;
  noDeadline(asOf: string): string;
  article4: string;
  article4Due(date: string): string;
  toCheckNote: string;
}

/** Everything that one language says of States side by side. */
export interface StateWords {
  /** What a report is read as saying. */
  outcomes: Record<OutcomeCode, string>;
  /** The documents in which the rows were read, and how many more. */
  readIn(sources: readonly string[], more: number): string;
  /** A day in a narrow column: "31 Dec 2028", « 31 déc. 2028 ». */
  shortDate(iso: string): string;
  /** Said beside a source of fictional data. */
  fictional: string;
  receipts: ReceiptLineWords;
  table: StateTableWords;
  matrix: MatrixWords;
  whoReported: WhoReportedWords;
  dates: DatesWords;
}
