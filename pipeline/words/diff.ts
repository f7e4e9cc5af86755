/** What a language must be able to say of two publications side by side. */

/** Codes of why something moved. */
export type DiffReason = 'joined' | 'left' | 'new_report' | 'other_document' | 'report_gone' | 'correction' | 'record' | 'due_date_passed' | 'register' | 'plan' | 'decision' | 'baseline' | 'claim';

/** The facts of a release note. */
export interface SaidDifference {
  old: { cycle: number; asOf: string };
  now: { cycle: number; asOf: string };
  figures: number;
  outcomes: number;
  states: number;
  reasons: readonly { why: DiffReason; count: number }[];
  joined: readonly string[];
  left: readonly string[];
  /** States of which a size of land differs. */
  land: number;
  plans: readonly [string, string] | null;
}

/** The texts of one language. */
export interface DiffWords {
  why: Record<DiffReason, string>;
  head: (said: Pick<SaidDifference, 'old' | 'now'>) => string;
  nothing: string;
  none: string;
  /** The paragraph of a release note. */
  note: (said: SaidDifference) => string;
}
