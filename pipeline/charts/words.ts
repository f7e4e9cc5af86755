/** What the charts must be able to say; `pipeline/words/<language>/charts.ts` says it. Plain values in, text out. */
import type { Language, OutcomeCode, PopulationCode } from '../../schemas/codes.ts';
import type { About } from '../../schemas/about.ts';
import type { Saying } from '../words/figure.ts';
import type { Format } from '../words/format.ts';
import type { CodeWords } from '../words/words.ts';

/** How the drawn comparisons with the baseline came out. */
export interface Moves {
  rose: number;
  fell: number;
  same: number;
  notComparable: number;
  /** Where the coding of reports is open, if that explains every row that cannot be compared. */
  open: 'before' | 'now' | 'either' | null;
}

/** The groups of the chart of deadlines, in their order. */
export const deadlineGroups = ['pending', 'passed', 'soon', 'later'] as const;
export type DeadlineGroup = (typeof deadlineGroups)[number];

/** States Parties with an Article 5 deadline, each in one group. */
export interface DeadlineCounts extends Record<DeadlineGroup, number> {
  total: number;
  /** What "soon" means. */
  months: number;
  /** The register of deadlines is not whole, so what has passed in it is to be checked. */
  toCheck: boolean;
}

type LandMeasure = 'cha_area' | 'sha_area' | 'mined_area';

/** Remaining mined area by State. */
export interface LandChartWords {
  /** `leading` States, the largest first, make up half or more of the total. */
  title(counts: { states: number; total: string; leading: number }): string;
  subtitle(asOf: string, states: number): string;
  description(states: number): string;
  columns: Record<LandMeasure | 'total' | 'asAt', string>;
  key: Record<LandMeasure, string>;
  scale: string;
  partly: string;
  noSize: string;
  notInData: string;
  /** What the areas are of, where that is more than one kind. */
  mixes(kinds: readonly string[]): string;
  unsized(states: readonly string[]): string;
  absent(states: readonly string[]): string;
}

/** Article 5 deadlines on a line of time. */
export interface DeadlineWords {
  title(counts: DeadlineCounts): string;
  subtitle(asOf: string, counts: DeadlineCounts): string;
  description(states: number): string;
  columns: { group: string; deadline: string; months: readonly [string, string]; asksUntil: string; next: string };
  groups: Record<DeadlineGroup, (counts: DeadlineCounts) => string>;
  key: { deadline: string; asked: string; asOf(date: string): string };
  passed: string;
  asks(date: string): string;
  awaits: string;
  expected: string;
  toCheck: string;
  before(year: number): string;
}

/** Years left beside years at the rate of release. */
export interface OutlookChartWords {
  title(beyond: number, states: number): string;
  subtitle(asOf: string, states: number, most: number): string;
  description(states: number): string;
  columns: Record<'remaining' | 'deadline' | 'left' | 'atRate' | 'range' | 'years', string>;
  heads: Record<'remaining' | 'left' | 'atRate' | 'range', readonly [string, string]>;
  key: { left: string; atRate: string; range: string };
  range(from: string, to: string): string;
  oneYear: string;
  both(left: string, atRate: string, range: string | null): string;
  caveat(oneYear: boolean): string;
  still(states: readonly string[]): string;
}

/** Heads of columns, drawn and in tables. */
export interface ColumnWords {
  indicator: string;
  title: string;
  status: string;
  number: string;
  now: string;
  highest: string;
  change: string;
  changePoints: readonly [string, string];
  state: string;
  met: string;
  population: string;
  total: string;
  report: string;
  receivedOn: string;
  cumulative: string;
  cycle: string;
  value: string;
}

/** The report or its absence in the table of receipts; the phrases are kept apart (report.md). */
export interface ReceiptWords {
  title(counts: ReceiptCounts): string;
  subtitle(counts: ReceiptCounts): string;
  description(counts: ReceiptCounts): string;
  parties(count: number): string;
  /** "73 by 30 April 2026". */
  byDate(date: string, count: number): string;
  undated(count: number): string;
  received: string;
  dateUnknown: string;
}

export interface ReceiptCounts {
  reportingYear: number;
  dueDate: string;
  asOf: string;
  parties: number;
  received: number;
  byDue: number;
  later: number;
  undated: number;
  whole: boolean;
}

/** Sentences of the charts. `sections` is "V Survey and clearance" or several of these. */
export interface ChartWords {
  columns: ColumnWords;
  source(about: About, asOf: string): string;
  /** "V", "II and IV", "VII to IX": numerals of sections as a sentence names them. */
  sectionNames(numerals: readonly string[]): string;
  /** A part of a section, from one indicator to another. */
  part(section: string, from: string, to: string): string;
  percentTick(value: number): string;
  amount(saying: Saying): string;
  notComparable: string;
  highestPossible: string;
  noData(indicators: readonly string[]): string;
  notAvailable(action: number): string;
  noteSameStates: string;
  noteSmall: string;
  noteNotComparable: string;
  smallNotDrawn(indicators: readonly string[]): string;
  baselineIs(year: number): string;
  numberIn(year: number): string;
  /** "2025: 19 of 34". */
  inYear(year: number, amount: string): string;
  provisionalPoint: string;
  finalPoint: string;
  overview: {
    titleMoves(year: number, cycle: number, drawn: number, moves: Moves): string;
    titleAlone(counts: { total: number; drawn: number; provisional: number; half: number }): string;
    subtitle(sections: string, reportingYear: number, asOf: string, drawn: number, total: number): string;
    description(drawn: number, missing: number, compared: number | null): string;
  };
  outcomes: {
    title(section: string, met: number, total: number, largest: readonly OutcomeCode[], size: number): string;
    subtitle(reportingYear: number, asOf: string, bars: number): string;
    description(section: string, bars: number): string;
    group(population: PopulationCode, size: number): string;
  };
  matrix: {
    title(counts: { half: number; atLeast: boolean; states: number; indicators: number; noReport: number; notDue: number }): string;
    subtitle(reportingYear: number, asOf: string, states: number, indicators: number, left: number): string;
    description(states: number, indicators: number): string;
    rowTotal(met: number, of: number): string;
    columnTotal(states: number): string;
  };
  dumbbell: {
    title(section: string, year: number, cycle: number, largest: readonly { indicator: string; change: string }[], moves: Moves): string;
    subtitle(year: number, cycle: number, asOf: string, rows: number): string;
    description(section: string, year: number, cycle: number, rows: number): string;
  };
  history: {
    title(section: string, year: number, cycle: number, panels: number, moves: Moves): string;
    subtitle(first: number, cycle: number, last: number, asOf: string, panels: number): string;
    description(section: string, first: number, cycle: number, panels: number): string;
  };
  receipts: ReceiptWords;
  land: LandChartWords;
  deadlines: DeadlineWords;
  outlook: OutlookChartWords;
}

/** Everything that the charts of one language say. */
export interface ChartLanguage {
  lang: Language;
  format: Format;
  codes: CodeWords;
  say: ChartWords;
}
