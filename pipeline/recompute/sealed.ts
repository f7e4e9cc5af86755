/** A sealed baseline read by the readings that headlines follow today: its own figures, or those of its `readings.csv`. */
import type { Plan } from '../../schemas/plan.ts';
import type { Measured } from './compare.ts';
import { ofSameUnits } from './decisions.ts';
import type { Figure, Reading } from './figures.ts';

/** What was sealed, with its readings; their status and upper end are blank in the oldest. */
export interface Sealed extends Measured {
  readings: readonly Reading[];
}

function readBy(figure: Figure, row: Reading, sealed: string): Figure {
  const status = row.status === '' ? (ofSameUnits(row.reading, sealed) ? figure.status : 'provisional') : row.status;
  if (status === 'no_data') return { ...figure, status, numerator: null, denominator: null, value: null, high: null, reading: row.reading, sealed };
  const { numerator, denominator, value, high } = row;
  return { ...figure, status, numerator, denominator, value, high, reading: row.reading, sealed };
}

/** The baseline by today's readings; a reading that was not sealed leaves a figure without a value. */
export function underDecisions(baseline: Sealed, plan: Plan): Measured {
  const wanted = new Map(plan.indicators.map(({ indicator, reading }) => [indicator, reading as string]));
  const figures = baseline.figures.map((figure): Figure => {
    const sealed = figure.reading ?? 'as_worded';
    const reading = wanted.get(figure.indicator) ?? sealed;
    if (reading === sealed) return figure;
    const row = baseline.readings.find((one) => one.indicator === figure.indicator && one.reading === reading);
    return row === undefined ? { ...figure, reading, sealed } : readBy(figure, row, sealed);
  });
  return { ...baseline, figures };
}
