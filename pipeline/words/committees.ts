/**
 * What a language must be able to say in the committees' reports, beyond the words that they share with the
 * overall report. Plain values in, finished text out; a sentence that is missing in a language is a type error.
 */
/** A State as a sentence needs it: its names in the registry. */
export interface NamedState {
  name: string;
  frWithArticle: string | null;
}

/** An area of several States: square kilometres, already written, and of how many States. */
export interface SaidArea {
  area: string;
  states: number;
}

/** How the figures of some indicators compare with the baseline. */
export interface Trends {
  improved: number;
  unchanged: number;
  declined: number;
  notComparable: number;
}

/** Titles of a report's parts. */
export interface PartTitles {
  keyMessages: string;
  indicators: string;
  charts: string;
  landAndDeadlines: string;
  reporting: string;
  byState: string;
  talk: string;
  diverse: string;
  riskEducation: string;
  environment: string;
  participation: string;
  outlook: string;
  denominators: string;
  support: string;
  history: string;
  votes: string;
  notReceived: string;
  cannotSay: string;
  oneByOne: string;
  method: string;
  bestPractices: string;
}

/** The table of figures, used wherever indicators stand together. */
export interface FigureTableWords {
  caption(what: string): string;
  columns: { indicator: string; now(cycle: number): string; baseline(year: number): string; change: string; status: string; committee: string };
  notComparable: string;
  small: string;
  /** Explains "n.c." and the dash, and what the change is in. */
  note(year: number): string;
  /** Beside a change taken among the same States, because the other has another sign; and what it means. */
  sameStates: string;
  sameStatesNote: string;
}

/** Mined land and deadlines, for the report on Article 5. */
export interface OutlookWords {
  remaining(total: SaidArea, parts: { confirmed: SaidArea | null; suspected: SaidArea | null; notSplit: SaidArea | null }, unsized: number): string;
  released(total: SaidArea, year: number, parts: { cleared: string | null; reduced: string | null; cancelled: string | null }): string;
  nothingReleased(year: number): string;
  /** What a total adds of more than one kind: "anti-personnel mines", "improvised mines". */
  mixes(kinds: readonly string[]): string;
  /** The reporting years that make a rate. */
  lead(from: number, to: number): string;
  columns: { state: string; remaining: string; asAt: string; rate: string; deadline: string; left: string; years: string };
  /** How many years a rate is the mean of. */
  ofYears(years: number): string;
  /** A whole number of years as a table prints it: "6", "<1", ">100" (R42). */
  years(value: number): string;
  range(from: string, to: string): string;
  noSize: string;
  notInData: string;
  noDeadline: string;
  noDeadlineInForce: string;
  toCheck: string;
  pending: string;
  /** For how many the years at the rate exceed the years left, of those for which both are known. */
  beyond(count: number, of: number): string;
  /** `mixed`: States whose area is of more than one kind, each with its kinds. */
  caveats(openEnded: boolean, mixed: readonly { state: string; kinds: readonly string[] }[]): readonly string[];
  pendingRequests(states: readonly NamedState[]): string;
  withoutDeadline(states: readonly NamedState[], asOf: string): string;
  toCheckCount(states: number): string;
  dueSoon(states: number, months: number): string;
}

/** Title block of a committee's report. */
export interface CommitteeFrameWords {
  subtitle(report: string, actions: string): string;
  answersFor: string;
  answersForIs(actions: string, indicators: number): string;
  withFigure: string;
  facts: { improved: string; unchanged: string; declined: string; final: string; provisional: string; none: string; of(total: number): string };
  /** How many have a figure and how they compare; parts that are none are left out. */
  summary(counts: { figure: number; total: number }, trends: Trends | null, year: number): string;
}

/** Everything that the committees' reports of one language say beyond the shared words. */
export interface CommitteeWords {
  frame: CommitteeFrameWords;
  titles: PartTitles;
  table: FigureTableWords;
  outlook: OutlookWords;
}
