/** Baseline and change of an indicator in plain sentences, and the change as a table prints it (R32, R33). */
import type { Figure } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import { sameUnits } from '../measure/movement.ts';
import { comparesSmall, hasFigure, sayBaseline, type Saying } from '../words/figure.ts';
import type { NotComparable } from '../words/report.ts';
import type { View } from './view.ts';

/** The baseline as its own cycle said it; null where the baseline has no figure. */
export function baselineSaying(figure: Figure): Saying | null {
  return figure.baseline_numerator === null ? null : sayBaseline(figure);
}

/** How many States were in the indicator's group in both cycles. */
export function sameStates(view: View, indicator: string): number {
  const then = new Set((view.baselineUnits.get(indicator) ?? []).map((unit) => unit.unit));
  return (view.units.get(indicator) ?? []).filter((unit) => then.has(unit.unit)).length;
}

/** Whether the whole group and the States in both cycles moved in different directions. */
export function signsDiffer(figure: Figure): boolean {
  return figure.change !== null && figure.change_same_states !== null && Math.sign(Number(figure.change)) !== Math.sign(Number(figure.change_same_states));
}

/** Why a figure gives no comparison; `no_direction` still has its change printed. */
function whyNot(indicator: Indicator, figure: Figure): NotComparable | null {
  if (figure.baseline_numerator === null) return 'baseline_missing';
  if (!hasFigure(figure)) return 'figure_missing';
  if (comparesSmall(figure)) return 'small';
  if (figure.change === null) return 'baseline_missing';
  if (indicator.direction === null) return 'no_direction';
  if (figure.trend !== 'not_comparable') return null;
  return figure.change_same_states === null && figure.status === 'final' ? (sameUnits(figure) ? 'no_common_states' : 'sealed_otherwise') : 'provisional';
}

/** What the change of a numerator is made of; nothing where it is made of nothing. */
function causes(view: View, indicator: Indicator, figure: Figure, year: number): string[] {
  const parts = (view.changes.get(indicator.indicator) ?? []).filter((change) => Number(change.met_change) !== 0);
  if (parts.length === 0 || figure.numerator === null || figure.baseline_numerator === null) return [];
  const { signed } = view.words.format;
  return [view.words.report.block.causes(parts.map((change) => ({ cause: change.cause, change: signed(change.met_change) })), signed(String(figure.numerator - figure.baseline_numerator)), year)];
}

/** A sentence on the comparison; the quiet ones explain the one before. */
export interface ComparisonSentence {
  text: string;
  quiet: boolean;
}

/** Baseline, change and why there is none, a sentence each; none where the cycle has no baseline. */
export function comparisonSentences(view: View, indicator: Indicator, figure: Figure): ComparisonSentence[] {
  const { baseline } = view.publication;
  if (!baseline) return [];
  const { block } = view.words.report;
  const from = baselineSaying(figure);
  const why = whyNot(indicator, figure);
  if (why !== null && why !== 'no_direction') return [{ text: [...(from ? [block.baselineOnly(from, baseline.cycle)] : []), block.notComparable(why, baseline.cycle)].join(' '), quiet: false }];
  if (!from || figure.change === null) return [];
  const { signed } = view.words.format;
  const text = signed(figure.change);
  const same = figure.change_same_states === null ? null : signed(figure.change_same_states);
  const other = same !== null && (same !== text || signsDiffer(figure))
    ? { text: same, states: sameStates(view, indicator.indicator), otherSign: signsDiffer(figure) && Number(figure.change) !== 0 } : null;
  return [
    { text: block.compared(from, baseline.cycle, { text, points: figure.denominator !== null }, other), quiet: false },
    ...[...(why ? [block.notComparable(why, baseline.cycle)] : []), ...causes(view, indicator, figure, baseline.cycle)].map((one) => ({ text: one, quiet: true })),
  ];
}
