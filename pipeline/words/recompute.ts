/** What a language must be able to say of a publication that was worked out a second time. */

/** One value that differs; null where one side has no such row. */
export interface SaidDifference {
  /** "data/indicators.csv 22.1 numerator". */
  place: string;
  published: string | null;
  recomputed: string | null;
}

/** The sentences of one language; plain values in. */
export interface RecomputeWords {
  differs: (difference: SaidDifference) => string;
  /** Below the differences that are written out. */
  rest: (more: number) => string;
  agrees: (agree: number, indicators: number) => string;
  /** What was worked out again: outcomes too, or figures only. */
  fromInputs: string;
  fromOutcomes: string;
  /** What to do where something differs. */
  whatToDo: string;
  noPublication: (path: string) => string;
  /** What a run says that stops over a difference: what to do, also on the last day. */
  stopped: string;
  /** The note of a draft that is published all the same: which indicators differ ("—" of none: other tables), and the reason given. */
  unconfirmed: (indicators: readonly string[], reason: string) => string;
  finalUnconfirmed: string;
}
