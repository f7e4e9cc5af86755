/**
 * What a language must be able to say on a State sheet: what was read, what was not found, what changed, what is
 * due, how to correct. Neutral and courteous; the five phrases of silence are those of the codes.
 */
import type { NamedState } from './committees.ts';

/** Every sentence of a State sheet. */
export interface StateSheetWords {
  /** Above the State's name. */
  kind: string;
  subtitle(cycle: number, reportingYear: number): string;
  intro(state: NamedState, reportingYear: number): string;
  /** Of how many indicators the State is counted in, and how many are read as met. */
  count(total: number, met: number): string;
  notParty(state: NamedState): string;
  titles: { reports: string; read: string; notFound: string; changed: string; land: string; due: string; corrections: string; correct: string };
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
  readLead: string;
  nothingRead: string;
  columns: { indicator: string; outcome: string; was(year: number): string; place: string };
  /** Where an answer stands: "form D, page 14". */
  place(form: string | null, page: string | null): string;
  notFoundLead: string;
  nothingMissing: string;
  /** Heads the five phrases: "The report did not say: four indicators". */
  phrase(phrase: string, count: number): string;
  changedLead(year: number, count: number): string;
  changedNone(year: number): string;
  /** Indicators with an answer only now, or only in the baseline. */
  onlyNow(count: number, year: number): string;
  onlyThen(count: number, year: number): string;
  /** After an indicator without an answer now: " (met in 2025)". */
  wasThen(outcome: string, year: number): string;
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
