/** The table of the other readings of a figure (R12). */
import type { Figure } from '../../../schemas/outputs.ts';
import type { Saying } from '../../words/figure.ts';
import { html, type Markup } from './escape.ts';
import { dataTable } from './table.ts';
import type { View } from '../../say/view.ts';

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
  return html`<h5>${block.readings}</h5>${dataTable({
    caption: block.readings, className: 'rd', columns: [{ name: block.readingColumns.reading }, { name: block.readingColumns.figure, right: true }],
    rows: [
      { className: 'lead', cells: [block.headlineReading, figures.headline(saying)] },
      ...readings.map((reading) => ({ cells: [block.reading[reading.reading].name, amount(view, reading.numerator, reading.denominator)] })),
    ],
  })}`;
}
