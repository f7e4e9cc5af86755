/** Baseline and change of an indicator in words, and what the change is made of (R32, R33). */
import type { Figure } from '../../../schemas/outputs.ts';
import type { Indicator } from '../../../schemas/plan.ts';
import { comparesSmall, hasFigure } from '../../words/figure.ts';
import type { Amount, NotComparable } from '../../words/report.ts';
import { html, type Markup } from './escape.ts';
import type { View } from './view.ts';

function baselineAmount(figure: Figure): Amount | null {
  return figure.baseline_numerator === null ? null : { numerator: figure.baseline_numerator, denominator: figure.baseline_denominator };
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

function whyNot(indicator: Indicator, figure: Figure): NotComparable | null {
  if (figure.baseline_numerator === null) return 'baseline_missing';
  if (!hasFigure(figure)) return 'figure_missing';
  if (comparesSmall(figure)) return 'small';
  if (figure.change === null) return 'baseline_missing';
  if (indicator.direction === null) return 'no_direction';
  if (figure.trend !== 'not_comparable') return null;
  return figure.change_same_states === null && figure.status === 'final' ? 'no_common_states' : 'provisional';
}

/** Baseline, change and why there is none, as paragraphs; nothing where the cycle has no baseline. */
export function comparison(view: View, indicator: Indicator, figure: Figure): Markup | null {
  const { publication } = view;
  if (!publication.baseline) return null;
  const { block } = view.words.report;
  const { format } = view.words;
  const year = publication.baseline.cycle;
  const from = baselineAmount(figure);
  const why = whyNot(indicator, figure);
  if (why !== null && why !== 'no_direction') {
    return html`<p class="base">${from && html`${block.baselineOnly(from, year)} `}${block.notComparable(why, year)}</p>`;
  }
  if (!from || figure.change === null) return null;
  const text = format.signed(figure.change);
  const same = figure.change_same_states === null ? null : format.signed(figure.change_same_states);
  const other = same !== null && (same !== text || signsDiffer(figure))
    ? { text: same, states: sameStates(view, indicator.indicator), otherSign: signsDiffer(figure) && Number(figure.change) !== 0 } : null;
  return html`<p class="base">${block.compared(from, year, { text, points: figure.denominator !== null }, other)}</p>${why && html`<p class="why">${block.notComparable(why, year)}</p>`}${causes(view, indicator, figure, year)}`;
}

function causes(view: View, indicator: Indicator, figure: Figure, year: number): Markup | null {
  const parts = (view.changes.get(indicator.indicator) ?? []).filter((change) => Number(change.met_change) !== 0);
  if (parts.length === 0 || figure.numerator === null || figure.baseline_numerator === null) return null;
  const { block } = view.words.report;
  const { format } = view.words;
  const total = format.signed(String(figure.numerator - figure.baseline_numerator));
  return html`<p class="why">${block.causes(parts.map((change) => ({ cause: change.cause, change: format.signed(change.met_change) })), total, year)}</p>`;
}
