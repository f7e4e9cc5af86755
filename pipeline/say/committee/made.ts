/** What a committee's report is made from: the whole publication, its own indicators, and what the plan declares of it. */
import type { CommitteeCode } from '../../../schemas/codes.ts';
import type { Plan } from '../../../schemas/plan.ts';
import { hasFigure } from '../../words/figure.ts';
import type { Entry } from '../findings.ts';
import { viewOfIndicators } from '../frame.ts';
import { indicatorFigures, type View } from '../view.ts';

/** A committee as the plan declares it, with a report of its own. */
export type ReportingDeclaration = Plan['committees'][number] & { report: NonNullable<Plan['committees'][number]['report']> };

/** Everything that a committee's report is made from. */
export interface Made {
  committee: CommitteeCode;
  declared: ReportingDeclaration;
  /** All indicators. */
  all: View;
  /** The committee's own. */
  own: View;
  entries: readonly Entry[];
  /** Those with a figure. */
  known: readonly Entry[];
}

/** Committees with a report of their own, in the plan's order. */
export const reportingCommittees = (plan: Plan): ReportingDeclaration[] => plan.committees.flatMap((one) => (one.report ? [{ ...one, report: one.report }] : []));

/** Prepares a committee's report. */
export function madeOf(all: View, declared: ReportingDeclaration): Made {
  const { committee } = declared;
  const own = viewOfIndicators(all, (indicator) => indicator.committee === committee, (action) => action.committee === committee);
  const entries = indicatorFigures(own);
  return { committee, declared, all, own, entries, known: entries.filter(({ figure }) => hasFigure(figure)) };
}
