/** The outcome bar: one stacked bar in units, outcomes in their fixed order, with its key. */
import type { Assessment } from '../../../schemas/outputs.ts';
import { html, type Markup } from './escape.ts';
import { mark, part } from './marks.ts';
import { outcomeCounts } from '../../say/counts.ts';
import type { View } from '../../say/view.ts';

/** Width of the bar on the narrowest phone, and of a digit: numbers that do not fit are left to the key. */
const NARROW = 280;
const DIGIT = 8;

const percent = (part: number, whole: number): string => `${Math.round((100_000 * part) / whole) / 1000}%`;

/** The bar and its key; empty where there is nothing to stack. */
export function outcomeBar(view: View, units: readonly Assessment[]): Markup {
  const { codes, format } = view.words;
  const counts = outcomeCounts(units);
  const total = counts.reduce((sum, count) => sum + count.units, 0);
  if (total === 0) return html``;
  let before = 0;
  const parts = counts.map(({ outcome, units: size }) => {
    const x = before;
    before += size;
    const label = format.number(size);
    const fits = (NARROW * size) / total >= DIGIT * label.length + 2;
    return html`${part(outcome, percent(x, total), percent(size, total), 20, 28)}${fits && html`<text x="${percent(x + size / 2, total)}" y="13" text-anchor="middle">${label}</text>`}`;
  });
  const said = counts.map(({ outcome, units: size }) => `${format.number(size)} ${codes.outcomes[outcome].name}`).join(', ');
  return html`<svg class="plot obar" height="50" role="img" aria-label="${said}">${parts}</svg><ul class="leg">${counts.map(({ outcome, units: size }) =>
    html`<li><svg class="sw" aria-hidden="true">${part(outcome, '1', '22', 1, 12)}</svg>${mark(outcome)}<b>${format.number(size)}</b> ${codes.outcomes[outcome].name}</li>`)}</ul>`;
}
