/** The reading that differs much from the headline (R12). */
import type { Figure, Reading } from '../../schemas/outputs.ts';
import { isSmall, type Saying } from '../words/figure.ts';
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
  // Where reports bear no date, "by the due date" says more of the register than of the States.
  const undated = view.publication.receipts.some((receipt) => receipt.reporting === 'received' && receipt.receivedOn === null);
  const readings = (view.readings.get(figure.indicator) ?? [])
    .filter((reading) => reading.numerator !== null && (reading.denominator ?? 5) >= 5 && !(undated && reading.reading === 'by_due_date'));
  const furthest = readings.reduce<Reading | null>((best, reading) => (best === null || points(figure, reading) > points(figure, best) ? reading : best), null);
  if (!furthest || furthest.numerator === null || points(figure, furthest) < MUCH) return null;
  return view.words.report.block.reading[furthest.reading].sentence(furthest.numerator, furthest.denominator);
}
