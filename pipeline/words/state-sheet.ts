/**
 * What a language must be able to say on a State sheet: what to check first, what was read, what is due, how to
 * correct. Neutral and courteous.
 */
import type { OutcomeCode } from '../../schemas/codes.ts';
import type { NamedState } from './committees.ts';

/** Every sentence of a State sheet. */
export interface StateSheetWords {
  /** Above the State's name. */
  subtitle(cycle: number, reportingYear: number): string;
  /** What was read, in one sentence per part; the strong words and what follows. */
  summary(name: NamedState, counts: { total: number; met: number; partly: number; notMet: number; silent: number; unclear: number; notApplicable: number; open: number }): { lead: string; strong: string; rest: string };
  /** Of no indicator is a coded answer held. */
  nothing: string;
  /** What to do first: look through the lists, see whether a report is missing, or wait for the report. */
  check: string;
  checkReport: string;
  notYetDue: string;
  replyBy(date: string): string;
  purpose: string;
  notParty(state: NamedState): string;
  titles: { records: string; check: string; later: string; read: string; documents: string; corrections: string; correct: string };
  asides: { check: string; read: string };
  /** After the number of a list: what the State is asked of it. */
  asked: Partial<Record<OutcomeCode, string>>;
  /** "Can be read in two ways: 6". */
  list(name: string, count: number): string;
  /** "2025: reported". */
  was(year: number, outcome: string): string;
  recordOf(title: string, outcome: string): string;
  /** A deadline that the register infers from a decision. */
  inferred: string;
  note: string;
  separator: string;
  reports: {
    received(date: string): string;
    receivedUndated: string;
    notReceived: string;
    notDue: string;
    notInRegister: string;
    /** "annual report, received on 4 April 2027" after the document's name. */
    document(kind: string, received: string | null): string;
    kinds: Readonly<Record<string, string>>;
    /** The document is no Article 7 report. */
    other: string;
  };
  /** Where an answer stands: "form D, page 14". */
  place(form: string | null, page: string | null): string;
  landMeasures: Readonly<Record<string, string>>;
  /** One value: "Confirmed hazardous area: 1.50 km² (31 December 2026)". */
  landValue(measure: string, contamination: string | null, value: string, asAt: string | null): string;
  due: {
    report(date: string, year: number): string;
    initial: string;
    deadline(article: number, date: string): string;
    passed(article: number, date: string): string;
    /** The last deadline, while a request is before the States Parties. */
    last(article: number, date: string): string;
    passedToCheck(article: number, date: string): string;
    request(request: string, asksUntil: string | null): string;
    requestExpected: string;
    assistance(years: string): string;
  };
  corrections(count: number): string;
  correctionOf(indicator: string | null, date: string | null): string;
  correct: readonly string[];
  correctDraft: string;
  correctFinal: string;
}
