/** What one measurement of a cycle gives, as one plain value: nothing in it depends on a store or on a later measurement. */
import type { StandingDeadline } from '../assess/follow-up.ts';
import type { CorrectedRow } from '../assess/trace.ts';
import type { Language } from '../../schemas/codes.ts';
import type { Assessment, Figure, FollowUp, Land, OutlookRow, Reading } from '../../schemas/outputs.ts';

/** A State as the registry names it; `frWithArticle` as "Afghanistan (l’)". */
export interface StateName extends Record<Language, string> {
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
  /** Of the register in which it stands: it reports on the year before. */
  cycle: number;
  state: string;
  kind: string;
  status: string;
  received_on: string | null;
  url: string | null;
  source: string | null;
}

/** Votes in favour on the last resolution that the plenary voted on in a year (R21, the history of the vote). */
export interface VoteYear {
  year: number;
  resolution: string;
  inFavour: number;
}

/** One State in one population on the population date. */
export interface Member {
  population: string;
  state: string;
}

/** One cycle as known on one day. Rows are in the order in which they are printed. */
export interface Measured {
  cycle: number;
  /** `YYYY-MM-DD`. */
  asOf: string;
  /** With what had been coded and corrected by that day; not given where it is the as-of date (R6). */
  recordedBy?: string;
  /** True of a run without an as-of date: no row is hidden, however late it was written down. */
  nothingHidden?: true;
  /** Reports fall due (R1). */
  dueDate: string;
  /** The calendar year reported on. */
  reportingYear: number;
  /** 105 indicators and the action without one, in the plan's order; the baseline's columns are still blank. */
  figures: readonly Figure[];
  readings: readonly Reading[];
  assessments: readonly Assessment[];
  /** Who is in which population (R5). */
  members: readonly Member[];
  followUp: readonly FollowUp[];
  land: readonly Land[];
  /** By State: those with obligations under Article 5 on the as-of date (R42). */
  outlook: readonly OutlookRow[];
  receipts: readonly Receipt[];
  /** The register of every cycle up to this one: an answer that points back rests on an older report. */
  submissions: readonly SubmissionSummary[];
  /** Whether coverage says that the register of reports is whole for the reporting year. */
  registerWhole: boolean;
  /** Populations that the registry leaves open (R5): "none" no list at all, "partial" a list known not to be whole. */
  openPopulations: ReadonlyMap<string, 'none' | 'partial'>;
  /** Oldest first; years without a vote in the record are left out. */
  votes: readonly VoteYear[];
  /** By State; empty where no deadlines are registered. */
  deadlines: readonly StandingDeadline[];
  /** Corrections of this cycle's register and answers that are known, oldest first. */
  corrections: readonly CorrectedRow[];
  /** Named sources of the rows used, each once, with how many rows rest on it. */
  sources: readonly { source: string; rows: number }[];
  /** Every State of the registry. */
  states: ReadonlyMap<string, StateName>;
}

/** What stands beside a newer cycle: the figures of an earlier one as they are known on the day of the run, and when its reports came. */
export type PastFigures = Pick<Measured, 'cycle' | 'figures' | 'receipts' | 'registerWhole'>;
