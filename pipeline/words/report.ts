/**
 * The sentences of the reports: what a language must be able to say on a page or in a document. Plain
 * values in, finished text out; no markup. `en/` and `fr/` hold the two that exist.
 */
import type {
  ChangeCause, FigureStatus, FollowUpList, PopulationCode, ProblemCode, ReadingCode, RuleCode,
} from '../../schemas/codes.ts';
import type { About } from '../../schemas/about.ts';
import type { FollowUp } from '../../schemas/outputs.ts';
import type { IndicatorDeclaration, Terms } from '../../schemas/plan.ts';
import type { Saying } from './figure.ts';

/** Title block, navigation, foot and the frame of every page. */
export interface PageWords {
  convention: string;
  languageName: string;
  /** Where a language is not whole: so many texts of all of them stand in English. */
  partlyEnglish(missing: number, all: number): string;
  languageNav: string;
  skip: string;
  contents: string;
  reportTitle(cycle: number): string;
  cycle: string;
  cycleIs(cycle: number, reportingYear: number, due: string): string;
  asOf: string;
  asOfDate(date: string): string;
  edition: string;
  editions: Record<About['edition'], string>;
  /** The office that signed a final edition off, and when. */
  signedOff(office: string, date: string): string;
  provisionalBecause(text: string): string;
  /** `changed` is the paragraph of what differs. */
  erratum(of: string, because: string, changed: string): string;
  data: string;
  dataKinds: Record<About['data_kind'], { name: string; plainly: string }>;
  planVersion: string;
  planVersionIs(version: string, actions: number, indicators: number): string;
  seal: string;
  summary: string;
  partTitles: { followUp: string; land: string; receipts: string; method: string; data: string };
  actionsOf(from: string, to: string): string;
  answers: string;
  /** The line below a chart or table; `title` is what about.yaml calls the data. */
  source(title: string, dataKind: string, asOf: string, edition: string): string;
  table: string;
  csv: string;
  svg: string;
}

/** How a figure stands in a heading, a table or a chart (R34). */
export interface FigureWords {
  headline(saying: Saying): string;
  status(status: FigureStatus, publicEvidence: boolean): string;
  /** Labels of the thin bar: "2026: 66%", "at most 80%". */
  now(year: number, percent: string): string;
  atMost(percent: string): string;
  bar(parts: { baseline?: string; now?: string; high?: string }): string;
}

/** A key message: who, how many of how many, then the change. */
export interface SentenceWords {
  figure(saying: Saying, population: PopulationCode, predicate: IndicatorDeclaration['predicate'], before?: { saying: Saying; year: number }): string;
  /** Follows a fall that comes from fewer coded answers. */
  fewerReports(units: number, year: number): string;
  cannotSay: {
    knownFor(title: string, saying: Saying): string;
    noData(more: number, what: string, holder: string): string;
  };
}

/** The numbers of the first screen. */
export interface FirstScreenWords {
  /** Parts in turn: text, number, text …; the numbers are printed in the accent. */
  answerCompared(counts: { total: number; figure: number; year: number; improved: number; unchanged: number; declined: number; notComparable: number }): string[];
  answerAlone(counts: { total: number; figure: number; final: number; provisional: number; missing: number }): string[];
  facts: {
    parties: string; partiesOf(registry: number, date: string): string;
    /** `rate` adds the per cent; without it the register is not whole. */
    reports: string; reportsOf(received: number, total: number, rate: boolean): string; reportsInTime(inTime: number, total: number, due: string, rate: boolean): string;
    reportsUndated(undated: number): string; registerOpen: string;
    affected: string; affectedOf(received: number, total: number, rate: boolean): string; affectedNotDue(notDue: number): string; affectedUnknown: string;
    figures: string; figuresOf(figure: number, total: number): string;
  };
  moved: string;
  standsStill: string;
  cannotSay: string;
  most: string;
  few: string;
  nothingMoved(year: number): string;
  nothingStandsStill(year: number): string;
  nothingToSay: string;
  /** No figure is known well enough for a sentence on most, or on few. */
  nothingKnown: string;
}

/** Why two figures give no trend. */
export type NotComparable = 'provisional' | 'no_direction' | 'baseline_missing' | 'figure_missing' | 'small' | 'sealed_otherwise' | 'no_common_states';

/** An indicator's block. */
export interface BlockWords {
  action(number: number): string;
  indicator(number: string): string;
  kind(kind: IndicatorDeclaration['kind'], population: PopulationCode): string;
  commitments: string;
  compared(from: Saying, year: number, change: { text: string; points: boolean }, same: { text: string; states: number; otherSign: boolean } | null): string;
  baselineOnly(from: Saying, year: number): string;
  notComparable(why: NotComparable, year: number): string;
  namedInstead(name: string, states: readonly string[]): string;
  causes(parts: readonly { cause: ChangeCause; change: string }[], total: string, year: number): string;
  /** The population is not, or not wholly, in the registry (R5). */
  openPopulation(population: PopulationCode, how: 'none' | 'partial'): string;
  missing: Record<RuleCode, { what: string; holder: string }>;
  whatIsMissing(what: string, holder: string): string;
  noReadings: string;
  /** Votes in favour over the years of the record; `gaps` where a year has none. */
  votesOverYears(first: { year: number; inFavour: number }, last: { year: number; inFavour: number }, gaps: boolean): string;
  details: string;
  outcomes(population: PopulationCode): string;
  unitsByOutcome(population: PopulationCode): string;
  columns: { unit: string; was(year: number): string; report: string; form: string; page: string; number: string };
  inYear(year: number): string;
  notInPopulation: string;
  noReportBehind: string;
  readings: string;
  readingColumns: { reading: string; figure: string };
  headlineReading: string;
  reading: Record<ReadingCode, { name: string; sentence(numerator: number, denominator: number | null): string }>;
  rule: string;
  /** Each way to find an outcome, with the dates and months of the Convention and the plan. */
  rules(terms: Terms): Record<RuleCode, string>;
  definition: string;
  citation: string;
  cited(action: number, box: number, printed: boolean, lines: readonly [number, number]): string;
  sectionSummary(counts: { figure: number; total: number }, trends: { improved: number; unchanged: number; declined: number; notComparable: number } | null, year: number): string;
}

/** A numbered rule of the methodology. */
export interface RuleText {
  text: string;
  source: string;
}

/** What is said of a decision; its own texts stand in the plan. */
export interface DecisionWords {
  /** Before what the plan says, what is decided, and each other option. */
  plan: string;
  decided: string;
  otherwise: string;
  lines(first: number, last: number): string;
  writtenDown: string;
  /** Of `total` figures that have the other reading `moving` would change. */
  effect(moving: number, total: number): string;
  columns: { indicator: string; printed: string; otherwise: string };
  /** Where a headline follows another reading than the plan's words. */
  byDecision: string;
  follows(count: number): string;
  page: string;
  /** In an indicator's block: the plan's words beside it. */
  besideIt(asWorded: string | null): string;
}

/** The methodology annex. */
export interface MethodWords {
  lead: string;
  rulesTitle: string;
  ruleColumns: { rule: string; text: string; source: string };
  rules(terms: Terms): Readonly<Record<string, RuleText>>;
  decisionsTitle: string;
  decisionsLead: string;
  decision: DecisionWords;
  problemsTitle: string;
  problemsLead(count: number): string;
  noProblems: string;
  problemColumns: { problem: string; rows: string; example: string };
  severity: { error: string; warning: string };
  problems: Record<ProblemCode, string>;
  correctionsTitle: string;
  correctionsLead(count: number): string;
  noCorrections: string;
  /** What stood, or stands, in a corrected row. */
  correctionText(text: string): string;
  correctionColumns: { row: string; before: string; after: string; since: string; why: string };
  sourcesTitle: string;
  sourceColumns: { source: string; rows: string };
  noSources: string;
  openTitle: string;
}

/** Follow-up lists, land, receipts. */
export interface FollowUpWords {
  lead: string;
  lists: Record<FollowUpList, { title: string; note: string; empty: string }>;
  registerOpen: string;
  titleWithCount(title: string, count: number): string;
  /** The facts of a row in a sentence; what it is about stands in the list's title. */
  detail(facts: Omit<FollowUp, 'detail'>, context: { reportingYear: number; dueSoonMonths: number }): string;
  columns: { state: string; subject: string; due: string; committee: string; detail: string };
  subject(code: string): string;
  commitments: string;
  commitmentColumns: { action: string; text: string; by: string; state: string };
  byMeeting(meeting: string): string;
  continuing: string;
}

/** Mined land (R29). */
export interface LandWords {
  lead(year: number): string;
  remaining: string;
  released(year: number): string;
  columns: { state: string; cha_area: string; sha_area: string; mined_area: string; cleared_area: string; reduced_area: string; cancelled_area: string; asAt: string; total: string };
  of(states: number): string;
  unsized: string;
  /** What the rows of a table are, in data of the Unit's own coding. */
  source: string;
  unsizedAs: Record<'not_reported' | 'unknown' | 'extent_unknown', string>;
  unit: string;
}

/** Reports received. */
export interface ReceiptWords {
  received(received: number, total: number, inTime: number, undated: number, due: string): string;
  registerOpen: string;
  notReceived: string;
  notDue: string;
  none: string;
}

/** Index pages. */
export interface IndexWords {
  title: string;
  reports: string;
  downloads: string;
  dataFiles: string;
  charts: string;
  progressReport: string;
  stateSheets: string;
  cycles: string;
  cyclesLead: string;
  cycleLine(cycle: number, asOf: string): string;
  files: Readonly<Record<string, string>>;
}

/** Every sentence of the reports in one language. */
export interface ReportWords {
  page: PageWords;
  figures: FigureWords;
  sentences: SentenceWords;
  first: FirstScreenWords;
  block: BlockWords;
  method: MethodWords;
  followUp: FollowUpWords;
  land: LandWords;
  receipts: ReceiptWords;
  index: IndexWords;
}
