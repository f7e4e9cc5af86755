/** Baseline and change of an indicator in words, and what the change is made of (R32, R33). */
import type { Figure } from '../../../schemas/outputs.ts';
import type { Indicator } from '../../../schemas/plan.ts';
import { comparisonSentences } from '../../say/comparison.ts';
import type { View } from '../../say/view.ts';
import { html, type Markup } from './escape.ts';

/** The comparison as paragraphs; nothing where the cycle has no baseline. */
export function comparison(view: View, indicator: Indicator, figure: Figure): Markup {
  return html`${comparisonSentences(view, indicator, figure).map(({ text, quiet }) => html`<p class="${quiet ? 'why' : 'base'}">${text}</p>`)}`;
}
