/** What a decision would change: which figures another reading moves. */
import type { ReadingCode } from '../../schemas/codes.ts';
import type { Figure, Reading } from '../../schemas/outputs.ts';
import type { View } from './view.ts';

/** A figure that has a reading beside it. */
export interface Pair {
  figure: Figure;
  reading: Reading;
}

/** Whether two fractions, or two counts, differ exactly. */
function differs({ figure, reading }: Pair): boolean {
  if (figure.denominator === null || reading.denominator === null) return figure.numerator !== reading.numerator;
  return (figure.numerator ?? 0) * reading.denominator !== (reading.numerator ?? 0) * figure.denominator;
}

/** The figures that have this reading in this cycle, and those of them that it would change; in the plan's order. */
export function effectOf(view: View, code: ReadingCode): { pairs: readonly Pair[]; moving: readonly Pair[] } {
  const pairs = view.publication.readings.flatMap((reading) => {
    const figure = view.figures.get(reading.indicator);
    return reading.reading === code && reading.value !== null && figure && figure.value !== null ? [{ figure, reading }] : [];
  });
  return { pairs, moving: pairs.filter(differs) };
}
