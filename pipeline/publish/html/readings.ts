/** The other readings of a figure: the table, and the one that differs much (R12). */
import type { Figure, Reading } from '../../../schemas/outputs.ts';
import { isSmall, type Saying } from '../../words/figure.ts';
import { html, type Markup } from './escape.ts';
import type { View } from './view.ts';

/** From this many points on a reading is said beside the headline. */
const MUCH = 10;

function points(figure: Figure, reading: Reading): number {
  return reading.value === null || figure.value === null ? 0 : Math.abs(Number(reading.value) - Number(figure.value));
}

/** The reading furthest from the headline in one sentence, where it is far and the headline is a share. */
export function differingReading(view: View, figure: Figure, saying: Saying): string | null {
  if (saying.form !== 'share' && saying.form !== 'at_least' && saying.form !== 'so_far') return null;
  if (isSmall(figure)) return null;
  const readings = (view.readings.get(figure.indicator) ?? []).filter((reading) => reading.numerator !== null && (reading.denominator ?? 5) >= 5);
  const furthest = readings.reduce<Reading | null>((best, reading) => (best === null || points(figure, reading) > points(figure, best) ? reading : best), null);
  if (!furthest || furthest.numerator === null || points(figure, furthest) < MUCH) return null;
  return view.words.report.block.reading[furthest.reading].sentence(furthest.numerator, furthest.denominator);
}

function amount(view: View, numerator: number | null, denominator: number | null): string {
  const { format, report } = view.words;
  if (numerator === null) return report.figures.headline({ form: 'no_data' });
  if (denominator === null) return format.number(numerator);
  return denominator === 0 ? report.figures.headline({ form: 'not_applicable' }) : format.share(numerator, denominator);
}

/** The table of readings, the headline first. */
export function readingsTable(view: View, figure: Figure, saying: Saying): Markup | null {
  const readings = view.readings.get(figure.indicator) ?? [];
  if (readings.length === 0) return null;
  const { block, figures } = view.words.report;
  return html`<h5>${block.readings}</h5><table class="tb rd"><caption class="vh">${block.readings}</caption><thead><tr><th scope="col">${block.readingColumns.reading}</th><th scope="col" class="r">${block.readingColumns.figure}</th></tr></thead><tbody><tr class="lead"><th scope="row">${block.headlineReading}</th><td class="r">${figures.headline(saying)}</td></tr>${readings.map((reading) =>
    html`<tr><th scope="row">${block.reading[reading.reading].name}</th><td class="r">${amount(view, reading.numerator, reading.denominator)}</td></tr>`)}</tbody></table>`;
}
