/** What a decision would change: how many figures another reading moves, and which the most. */
import type { ReadingCode } from '../../schemas/codes.ts';
import type { Figure, Reading } from '../../schemas/outputs.ts';
import type { View } from './view.ts';

/** The effect of one reading on the figures that have it. */
export interface Effect {
  moving: number;
  total: number;
  largest: { figure: Figure; reading: Reading } | null;
}

/** Whether two fractions, or two counts, differ exactly. */
function differs(figure: Figure, reading: Reading): boolean {
  if (figure.denominator === null || reading.denominator === null) return figure.numerator !== reading.numerator;
  return (figure.numerator ?? 0) * reading.denominator !== (reading.numerator ?? 0) * figure.denominator;
}

const distance = ({ figure, reading }: { figure: Figure; reading: Reading }): number => Math.abs(Number(figure.value) - Number(reading.value));

/** Percentages are ranked before counts: points and units do not compare. */
function further(a: { figure: Figure; reading: Reading }, b: { figure: Figure; reading: Reading }): number {
  return Number(b.figure.denominator !== null) - Number(a.figure.denominator !== null) || distance(b) - distance(a);
}

/** Computes the effect of a reading in this cycle. */
export function effectOf(view: View, code: ReadingCode): Effect {
  const pairs = view.publication.readings.flatMap((reading) => {
    const figure = view.figures.get(reading.indicator);
    return reading.reading === code && reading.value !== null && figure && figure.value !== null ? [{ figure, reading }] : [];
  });
  const moving = pairs.filter(({ figure, reading }) => differs(figure, reading));
  return { moving: moving.length, total: pairs.length, largest: moving.toSorted(further)[0] ?? null };
}
