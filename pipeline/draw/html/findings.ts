/** The findings of a report: how much, what, and its figures drawn beside it. */
import type { Finding } from '../../say/model.ts';
import { mark, plot } from './drawings.ts';
import { html, type Markup } from './escape.ts';
import { rich, type Place } from './text.ts';

/** A large word takes more room than a large number. */
const LONG = 9;

function drawings(place: Place, { drawn }: Finding): Markup {
  return html`<div class="ch">${drawn.map((one) => html`<div class="dd"><span>${rich(place, one.label)}</span>${one.plot && plot(one.plot, place.lang)}</div>`)}</div>`;
}

/** Findings, one under the other. */
export function findings(place: Place, all: readonly Finding[]): Markup {
  const wide = all.some(({ large }) => large.length > LONG);
  return html`<ol class="fi${wide ? ' wd' : ''}">${all.map((one) => html`<li><p class="sz">${one.mark && mark(one.mark)}${one.large}<small>${one.unit}</small></p><p class="ft2">${rich(place, one.text)}</p>${drawings(place, one)}</li>
`)}</ol>
`;
}
