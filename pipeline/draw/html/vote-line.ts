/** A small line of votes in favour over the years, in the block of the indicator that counts them (R21). */
import { html, type Markup } from './escape.ts';
import type { View } from '../../say/view.ts';

const HEIGHT = 64;
const TOP = 20;
const BOTTOM = 44;

/** Runs of years that follow each other: where the record has no vote the line is broken, not drawn through. */
function runs<T extends { year: number }>(years: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (const one of years) {
    const last = parts.at(-1);
    if (last && last.at(-1)?.year === one.year - 1) last.push(one);
    else parts.push([one]);
  }
  return parts;
}

/** The line with its first and last number, and the sentence that says the same; nothing for under two years. */
export function voteLine(view: View): Markup | null {
  const { votes } = view.publication;
  const [first, last] = [votes[0], votes.at(-1)];
  if (!first || !last || first === last) return null;
  const { block } = view.words.report;
  const highest = Math.max(...votes.map(({ inFavour }) => inFavour));
  const lowest = Math.min(...votes.map(({ inFavour }) => inFavour));
  const x = (year: number): number => 2 + (96 * (year - first.year)) / (last.year - first.year);
  const y = (inFavour: number): number => (highest === lowest ? TOP : BOTTOM - ((BOTTOM - TOP) * (inFavour - lowest)) / (highest - lowest));
  const sentence = block.votesOverYears(first, last, runs(votes).length > 1);
  const lines = runs(votes).flatMap((part) => part.slice(1).map((one, at) => {
    const before = part[at] ?? one;
    return html`<line class="stem" x1="${x(before.year).toFixed(2)}%" y1="${y(before.inFavour).toFixed(1)}" x2="${x(one.year).toFixed(2)}%" y2="${y(one.inFavour).toFixed(1)}"/>`;
  }));
  const dots = votes.map((one) => html`<circle class="now" r="2" cx="${x(one.year).toFixed(2)}%" cy="${y(one.inFavour).toFixed(1)}"/>`);
  const label = (one: typeof first, anchor: 'start' | 'end', at: string): Markup => html`<text x="${at}" y="12" text-anchor="${anchor}">${one.year}: ${view.words.format.number(one.inFavour)}</text>`;
  return html`<p class="base">${sentence}</p><svg class="plot" width="100%" height="${HEIGHT}" role="img" aria-label="${sentence}">${lines}${dots}${label(first, 'start', '0')}${label(last, 'end', '100%')}</svg>`;
}
