/** The thin bar under a percentage: baseline, now, and how far the figure can still move. */
import type { Figure } from '../../../schemas/outputs.ts';
import { comparesSmall, isSmall, sayBaseline, type Saying } from '../../words/figure.ts';
import { html, type Markup } from './escape.ts';
import type { View } from '../../say/view.ts';

/** Above this, or nearer than GAP points to "now", the ceiling's label goes below, to the left of its tick. */
const CROWDED_FROM = 78;
const GAP = 18;
/** Nearer than this to an end a label is set from the end, not centred. */
const EDGE = 12;
/** A label below the axis this near to an end takes the place of the end's own label. */
const END_TAKEN = 24;

const MIDDLE = 33;
const at = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < EDGE ? 'start' : x > 100 - EDGE ? 'end' : 'middle';
}

function grid(): Markup[] {
  return [0, 25, 50, 75, 100].map((x) => html`<line class="g" x1="${x}%" x2="${x}%" y1="20" y2="46"/>`);
}

interface Places {
  now: number;
  high: number;
  baseline: number | null;
  nowText: string;
  highText: string;
  baselineText: string;
  label: string;
  /** The ends of the axis, written as the language does. */
  zero: string;
  full: string;
}

function drawn({ now, high, baseline, nowText, highText, baselineText, label, zero, full }: Places): Markup {
  const range = high - now > 0.5;
  const below = range && (high > CROWDED_FROM || high - now < GAP);
  // Two labels on one line would overlap: the baseline's number stands in the sentence below the bar.
  const showBaseline = baseline !== null && !(below && Math.abs(high - baseline) < 45);
  const taken = [...(showBaseline && baseline !== null ? [baseline] : []), ...(below ? [high - EDGE] : [])];
  const free = (end: number): boolean => taken.every((x) => Math.abs(x - end) > END_TAKEN);
  return html`<svg class="plot thin" height="70" role="img" aria-label="${label}">${grid()}${range && html`<line class="band" x1="${at(now)}" x2="${at(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/><rect class="capl" x="${at(high)}" y="${MIDDLE}" width="1.25" height="12"/>`}${
    baseline !== null && html`<line class="stem" x1="${at(baseline)}" x2="${at(now)}" y1="${MIDDLE}" y2="${MIDDLE}"/><circle class="was" cx="${at(baseline)}" cy="${MIDDLE}" r="4.5"/>`
  }<circle class="now" cx="${at(now)}" cy="${MIDDLE}" r="5.5"/><text class="tn" x="${at(now)}" y="14" text-anchor="${anchorAt(now)}">${nowText}</text>${
    range && html`<text x="${at(high)}" y="${below ? 62 : 14}" text-anchor="${below ? 'end' : 'start'}">${highText}</text>`
  }${showBaseline && baseline !== null && html`<text x="${at(baseline)}" y="62" text-anchor="${anchorAt(baseline)}">${baselineText}</text>`}${
    free(0) && html`<text class="ta" x="0%" y="62">${zero}</text>`}${free(100) && html`<text class="ta" x="100%" y="62" text-anchor="end">${full}</text>`}</svg>`;
}

/** A range without a value: two ticks and the number of units at each. */
function rangeOnly(view: View, saying: Saying & { form: 'known_for' }): Markup {
  const { figures } = view.words.report;
  const { format } = view.words;
  const low = (100 * saying.numerator) / saying.denominator;
  const high = (100 * saying.high) / saying.denominator;
  const least = format.fraction(saying.numerator, saying.denominator);
  const most = figures.atMost(format.fraction(saying.high, saying.denominator));
  return html`<svg class="plot thin" height="70" role="img" aria-label="${least}; ${most}">${grid()}<line class="band" x1="${at(low)}" x2="${at(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/><rect class="capl" x="${at(low)}" y="${MIDDLE}" width="1.25" height="12"/><rect class="capl" x="${at(high)}" y="${MIDDLE}" width="1.25" height="12"/><text x="${at(low)}" y="62" text-anchor="${anchorAt(low)}">${least}</text><text x="${at(high)}" y="14" text-anchor="end">${most}</text></svg>`;
}

/** The thin bar of a percentage; nothing for counts, and for figures without a value. */
export function thinBar(view: View, figure: Figure, saying: Saying): Markup | null {
  if (saying.form === 'known_for') return rangeOnly(view, saying);
  if (saying.form !== 'share' && saying.form !== 'at_least' && saying.form !== 'so_far') return null;
  const { format, report } = view.words;
  const { publication } = view;
  const percent = (n: number, d: number): string => format.percent(n, d);
  const { numerator, denominator } = saying;
  const now = (100 * numerator) / denominator;
  const small = isSmall(figure);
  const high = small || figure.high === null || saying.form === 'so_far' ? now : Number(figure.high);
  const before = comparesSmall(figure) || !publication.baseline || sayBaseline(figure)?.form === 'known_for' || !figure.baseline_denominator || figure.baseline_numerator === null
    ? null : { numerator: figure.baseline_numerator, denominator: figure.baseline_denominator, cycle: publication.baseline.cycle };
  const nowText = report.figures.now(publication.cycle, percent(numerator, denominator));
  const highText = report.figures.atMost(percent(Math.round((high * denominator) / 100), denominator));
  const baselineText = before ? report.figures.now(before.cycle, percent(before.numerator, before.denominator)) : '';
  return drawn({
    now, high, nowText, highText, baselineText, baseline: before ? (100 * before.numerator) / before.denominator : null,
    zero: percent(0, 1), full: percent(1, 1),
    label: report.figures.bar({ ...(before && { baseline: baselineText }), now: nowText, ...(high > now && { high: percent(Math.round((high * denominator) / 100), denominator) }) }),
  });
}
