/** What a run has to say: everything that a chart, a page or a document is made from, in one value. */
import type { StandingDeadline } from '../assess/follow-up.ts';
import type { CorrectedRow } from '../assess/trace.ts';
import type { ReleasedInYear } from '../measure/land.ts';
import type { About } from '../../schemas/about.ts';
import type { Assessment, Change, Figure, FollowUp, Land, Problem, Reading } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';

/** A State as the registry names it; `nameFrWithArticle` as "Afghanistan (l')". */
export interface StateName {
  en: string;
  fr: string;
  frWithArticle: string | null;
}

/** One State Party on the population date and its Article 7 reporting in the cycle. */
export interface Receipt {
  state: string;
  affected: boolean;
  /** Whether an eligible report is in the register, is known not to be there, or cannot be told (R9). */
  reporting: 'received' | 'no_report' | 'not_due' | 'not_coded';
  /** When the first eligible report came; null without a report or where its date is not known. */
  receivedOn: string | null;
}

/** A document of the register, for the list of sources and the links behind the States. */
export interface SubmissionSummary {
  report_id: string;
  state: string;
  kind: string;
  status: string;
  received_on: string | null;
  url: string | null;
  source: string | null;
}

/** Votes in favour on the last resolution that the plenary voted on in a year (12.2's history). */
export interface VoteYear {
  year: number;
  resolution: string;
  inFavour: number;
}

/** The figures of an earlier run, for the small multiples over the cycles. */
export interface PastFigures {
  cycle: number;
  figures: readonly Figure[];
}

/** What the baseline is, where there is one. */
export interface BaselineSummary {
  cycle: number;
  asOf: string;
  revision: number;
  /** State Parties of the baseline's populations: population → codes. */
  outcomes: readonly Assessment[];
}

/** Everything that a publication of one cycle is made from. Rows are in the order in which they are printed. */
export interface Publication {
  cycle: number;
  /** `YYYY-MM-DD`. */
  asOf: string;
  /** With what had been coded and corrected by that day; not given where it is the as-of date (R6). */
  recordedBy?: string;
  /** Reports fall due (30 April of the cycle). */
  dueDate: string;
  /** The calendar year reported on. */
  reportingYear: number;
  about: About;
  plan: Plan;
  figures: readonly Figure[];
  readings: readonly Reading[];
  assessments: readonly Assessment[];
  changes: readonly Change[];
  followUp: readonly FollowUp[];
  problems: readonly Problem[];
  land: readonly Land[];
  states: ReadonlyMap<string, StateName>;
  /** States in the registry, parties or not. */
  statesInRegistry: number;
  receipts: readonly Receipt[];
  submissions: readonly SubmissionSummary[];
  /** Whether coverage says that the register of reports is whole for the reporting year. */
  registerWhole: boolean;
  /** Populations that the registry leaves open (R5): "none" no list at all, "partial" a list known not to be whole. */
  openPopulations: ReadonlyMap<string, 'none' | 'partial'>;
  baseline: BaselineSummary | null;
  past: readonly PastFigures[];
  /** Oldest first; years without a vote in the record are left out. */
  votes: readonly VoteYear[];
  /** By State; empty where no deadlines are registered. */
  deadlines: readonly StandingDeadline[];
  /** By State and year, up to the reporting year; years without a size are left out. */
  released: readonly ReleasedInYear[];
  /** Corrections of this cycle's register and answers that are known as of this date, oldest first. */
  corrections: readonly CorrectedRow[];
  /** First eight digits of the manifest's SHA-256 of the inputs and data files. */
  seal: string;
  /** Named sources of the rows used, each once, with how many rows rest on it. */
  sources: readonly { source: string; rows: number }[];
}
