/**
 * What a language must be able to say in a committee's report beyond findings, tables and States side by side. Plain
 * values in, finished text out; a sentence that is missing in a language is a type error.
 */
import type { CommitteeChapter, TopicCode } from '../../schemas/plan.ts';

/** Strong words, and what follows them. */
export interface Led {
  lead: string;
  text: string;
}

/** A subject of the catalogue and its fraction. */
export interface Level {
  subject: string;
  numerator: number;
  denominator: number;
}

/** The first page. */
export interface SummaryWords {
  headline: {
    /** Of `known` States the area of `longer` would outlast the deadline. */
    land(known: number, longer: number): Led;
    /** Where no two spans of years can be set side by side. */
    deadlines(soon: number, months: number): Led;
    /** Of the indicators that can be compared. */
    /** A cycle without a baseline. */
    figures(figure: number, total: number): string;
    extremes(most: Level, least: Level, alone: { most: boolean; least: boolean }): string;
  };
  trust: {
    lead: string;
    /** Of the affected States Parties, or of all where the report is not about them. */
    whole(received: number, of: number, year: number, affected: boolean): string;
    open(received: number, year: number): string;
    undated(reports: number): string;
    notCompared(indicators: number, total: number, year: number): string;
    provisional(indicators: number): string;
    without(indicators: number, total: number): string;
    described: string;
  };
  concern(states: number, affected: number): string;
  statesLink: string;
  datesLink: string;
  remaining: { unit: string; text(area: string, states: number, top: { states: number; percent: string } | null, without: number): Led; mixed: string };
  /** Areas of unlike contamination, which are not added. */
  remainingByKind: { unit: string; text(states: number, kinds: readonly { kind: string; area: string; states: number }[], more: number, without: number): Led };
  released: {
      unit(year: number): string;
      /** `twice`: the release of the States that told of the same for the year before, in both years. */
      text(area: string, states: number, year: number, parts: { cleared: string | null; reduced: string | null; cancelled: string | null }, twice: { states: number; now: string; before: string } | null): Led;
    };
  soon: {
    unit(deadlines: number): string;
    text(counts: { soon: number; months: number; by: string; pending: readonly string[]; passedPending: readonly string[]; passedAlone: readonly string[]; toCheck: boolean }): Led;
  };
  bars: { title: string; aside(total: string | null): string; columns: { state: string; bar: string; area: string; share: string }; others(states: number, area: string | null): string; source: string };
  indicators: { title(indicators: number): string; aside(cycle: number): string; columns: { mark(compared: boolean): string; count: string; list: string }; none: string; atLeast(text: string): string; soFar(text: string): string; knownFor(text: string): string };
}

/** Whom to talk to, and about what. */
export interface TalkWords {
  title: string;
  aside: string;
  columns: { state: string; declined(year: number, now: number): string; silent: string; deadline: string };
  more(count: number): string;
  /** The rule of the list, so that it can be redone. */
  rule(year: number | null): string;
  none: string;
  dash: string;
}

/** Chapters that only some committees have, and what all have at the end. */
export interface ChapterWords {
  titles: Record<Exclude<CommitteeChapter, 'state_table' | 'matrix' | 'sections' | 'dates' | 'talk'>, string> & { trust: string };
  topics: Record<TopicCode, string>;
  crossLead: string;
  ofOthers(committee: string): string;
  groups: { lead: string; columns: { indicator: string; affected: string; victims: string }; noList: string };
  support: { lead(year: number): string; columns: { indicator: string; states: string }; none: string; more(count: number): string };
  votes: { /** The calendar year of a vote, and the cycle that counts it (R1). */ year(year: number): string; columns: { year: string; resolution: string; inFavour: string } };
  reporting: { assistance: string; assistanceNone: string; assistanceOpen: string; columns: { indicator: string; cycle(cycle: number): string } };
  trust: { notCompared(indicators: number, year: number): string; columns: { count: string; reason: string; indicators: string }; cannotSay: string; sources: string; sourceColumns: { source: string; rows: string }; more(count: number): string; rules: string; annex: string; bulletin: string; openGroup: string };
}

/** The report of a committee without any figure: one page. */
export interface NoFigureWords {
  headline(total: number): Led & { described: string };
  title: string;
  columns: { missing: string; holder: string; gives: string };
  answers(actions: string, year: number, group: string): string;
  victims: string;
  holder: string;
  notHeld: string;
  gives(indicators: number): string;
  secondReading: string;
  /** `received` of the affected States; `whole` whether the register is. */
  silence(received: number, year: number, whole: boolean): string;
  related: string;
  relatedAside: string;
  without(indicators: number): string;
  withoutAside: string;
  source(asOf: string): string;
}

/** Everything that the committees' reports say in one language. */
export interface CommitteeReportWords {
  subtitle(report: string, actions: string): string;
  summary: SummaryWords;
  talk: TalkWords;
  chapters: ChapterWords;
  noFigure: NoFigureWords;
}
