/**
 * Findings, the table of a section and the state of the plan: what a language must be able to say of them. Values in,
 * finished text out. Subjects come from the catalogue ("work plans for risk education") and begin no sentence of their own.
 */
import type { MovementCode, PopulationCode, ReadingCode } from '../../schemas/codes.ts';

/**
 * Whose word a figure is: a State's own report or document, a public source that describes the State, or a record of
 * the Convention. "Reported" is said of the first alone.
 */
export type Voice = 'reported' | 'described' | 'records';

/** How far a figure may still move (R34): not at all, either way, or up only. */
export type Firmness = 'firm' | 'so_far' | 'at_least';

/** How many of how many; a count has no denominator. */
export interface Amount {
  numerator: number;
  denominator: number | null;
}

/** Whether several amounts are of the same whole. */
export const ofOneWhole = (amounts: readonly Amount[]): boolean => amounts.every(({ denominator }) => denominator === amounts[0]?.denominator);

/** Whether there are several amounts and all are the same number, which is said once. */
export const sameNumber = (amounts: readonly Amount[]): boolean => amounts.length > 1 && amounts.every(({ numerator }) => numerator === amounts[0]?.numerator);

/** One side of a comparison for one or two indicators of one action. */
export interface Side {
  amounts: readonly Amount[];
  population: PopulationCode;
  voice: Voice;
  firmness: Firmness;
  /** Of those counted, how many rest on another document than an Article 7 report. */
  other: number;
}

/** What moved: subject, by how much, to what. A percentage has points and a per cent, a count has units. */
export interface Moved {
  subject: string;
  /** Without its sign. */
  by: number;
  to: Amount;
  /** What is counted: States, requests, votes. */
  population: PopulationCode;
}

/** Findings, tables of sections and what they are drawn from. */
export interface FindingWords {
  /** Column heads and the words for change. */
  movements: Record<MovementCode, string>;
  knowledge: Record<'all_coded' | 'at_least' | 'too_few', string>;
  noFigure: string;
  /** Under the large number of a finding. */
  points: string;
  unitsUnder(population: PopulationCode): string;
  /** Words of the findings of a cycle without a baseline, within a sentence; `alone`: whether none beside it is as high, as low. */
  large(kind: 'most' | 'best_attested' | 'least', described: boolean, alone: boolean): string;
  citing(article7: number, of: number): string;
  /** "Work plans rose by 13 points to 44 per cent, work plans for risk education by 12 to 41 per cent"; a number is not said where `who`, which follows, says it. */
  movedLead(way: 'rose' | 'fell', moved: readonly Moved[], who: string): string;
  /** "Least reported: evidence-based baselines"; "among the" where others are as low, "so far" where it can still move. */
  gapLead(subject: string, voice: Voice, how: { alone: boolean; firm: boolean }): string;
  levelLead(subject: string): string;
  /** ": reported by 15 and 14 of the 34 affected States Parties", with per cents where `percent`. */
  who(side: Side, percent: boolean): string;
  /** ", by 3 of the 34 affected States Parties (9 per cent)": after a superlative that says what they did. */
  whoLeast(side: Side): string;
  /** "; 11 and 10 of 35 in 2025". */
  before(amounts: readonly Amount[], year: number): string;
  /** "; an Article 7 report is cited for 13, and 12 more are described in part". */
  attested(article7: number, numerator: number, partly: number): string;
  partly(partly: number): string;
  /** A sentence of its own: under which readings there is no such rise or fall. */
  caveat(way: 'rose' | 'fell', readings: readonly ReadingCode[]): string;
  /** Headline of page 1, for one finding of change: the strong words and what follows. */
  headline(way: 'rose' | 'fell', moved: Moved, year: number | null): { strong: string; rest: string };
  table: {
    columns: { indicator: string; units: string; share: string; number: string; change: string; course(from: number, to: number, span: number): string; citing: string };
    legend: { before(year: number): string; now(year: number): string; high: string };
    rose: string; fell: string; little: string; littleByThree: string; notCompared(year: number): string; numbers: string;
    allCoded: string; atLeast: string; tooFew: string;
    notComparedCell: string;
    thenCell(amount: number, year: number): string;
    soFar(text: string): string;
    atLeastCell(text: string): string;
    knownFor(known: number, of: number): string;
    notComparedNote: string; courseNote(year: number): string; noFigureNote: string; fewerIsBetter(indicators: readonly string[]): string; tooFewNote: string; data: string;
    /** Subtitle: whom, when, how many, order of rows; the group that most rows are of, and whether all are. No verb where the rows' differ. */
    subtitle(voice: Voice | null, of: { size: number; population: PopulationCode; all: boolean } | null, reportingYear: number): string;
    onlyNumbers(reportingYear: number): string;
  };
  /** Titles of tables, from the rows drawn. */
  title: {
    /** So many words of a title are read at a glance. */
    most: number;
    movedBoth(rise: string, fall: string): string;
    moved(way: 'rose' | 'fell', subject: string): string;
    movedAndLeast(way: 'rose' | 'fell', subject: string, least: string, voice: Voice, how: { alone: boolean; firm: boolean }): string;
    /** `alone`: whether none beside it is as high, as low; `firm`: whether none of the shares can still move. */
    extremes(highest: string, lowest: string, how: { most: boolean; least: boolean; firm: boolean }): string;
    extreme(highest: string, how: { alone: boolean; firm: boolean }): string;
    of(subject: string, amount: Amount): string;
    nothing(section: string): string;
    /** There are figures, but each is known for too few (R34), of a small group or of persons. */
    tooFew(section: string): string;
  };
  source: {
    /** "Source: Article 7 reports of 28 States Parties, other documents and records of the Convention (fictional)." */
    own(reports: number, other: boolean, records: boolean, fictional: boolean): string;
    /** "Source: Mine Action Review, …; 86 of 290 “yes” answers cite an Article 7 report; records of the Convention." */
    public(names: readonly string[], article7: number, met: number, records: boolean): string;
  };
  state: {
    titleCompared(total: number): string; titleAlone(total: number): string; aside: string;
    section: string; all: string; allIndicators: string; none: string;
    noteCompared: string; noteAlone: string;
  };
}
