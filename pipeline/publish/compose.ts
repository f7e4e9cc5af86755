/** What was measured, compared and checked → the publication: what every chart, page and document is made from. */
import type { Compared } from '../baseline/compare.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { Measured } from '../measure/measured.ts';
import type { About } from '../../schemas/about.ts';
import type { Problem } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { PastFigures } from '../measure/measured.ts';
import type { Publication } from './publication.ts';

/** Everything that a run worked out. */
export interface Parts {
  plan: Plan;
  about: About;
  measured: Measured;
  /** The figures with the baseline's columns, and the changes by cause. */
  compared: Compared;
  baseline: Baseline | null;
  past: readonly PastFigures[];
  problems: readonly Problem[];
}

/** The publication of a run; `seal` is set once the manifest is known. */
export const compose = ({ plan, about, measured, compared, baseline, past, problems }: Parts): Publication => ({
  ...measured, ...compared, plan, about, past, problems, statesInRegistry: measured.states.size, seal: '',
  baseline: baseline && { cycle: baseline.cycle, asOf: baseline.asOf, revision: baseline.revision, outcomes: baseline.assessments, readings: baseline.readings },
});
