/** What a run has to say: everything that a chart, a page or a document is made from, in one value. */
import type { Measured, PastFigures } from '../measure/measured.ts';
import type { Language } from '../../schemas/codes.ts';
import type { About } from '../../schemas/about.ts';
import type { Assessment, Change, Problem, Reading } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';

/** What the baseline is, where there is one. */
export interface BaselineSummary {
  cycle: number;
  asOf: string;
  revision: number;
  /** State Parties of the baseline's populations: population → codes. */
  outcomes: readonly Assessment[];
  /** Its figures under other readings (R12), to see under which a change is another. */
  readings: readonly Reading[];
}

/** Everything that a publication of one cycle is made from. Rows are in the order in which they are printed. */
export interface Publication extends Measured {
  about: About;
  plan: Plan;
  changes: readonly Change[];
  problems: readonly Problem[];
  /** States in the registry, parties or not. */
  statesInRegistry: number;
  baseline: BaselineSummary | null;
  past: readonly PastFigures[];
  /** What differs from the final edition that this one corrects, in the words of each language; there where `about.yaml` names one. */
  erratum?: Readonly<Record<Language, string>>;
  /** First eight digits of the manifest's SHA-256 of the inputs and data files. */
  seal: string;
}
