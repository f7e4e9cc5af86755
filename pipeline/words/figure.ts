/**
 * In which form a figure is said (R34), before any language: how far it can still move decides whether it
 * is a share, a range, "so far" or only "known for". Pages, charts and documents all start from this.
 */
import type { MovementCode, PopulationCode } from '../../schemas/codes.ts';
import type { Figure } from '../../schemas/outputs.ts';

/** One way to say a figure; `high` is a number of units. */
export type Saying =
  | { form: 'share' | 'so_far'; numerator: number; denominator: number }
  | { form: 'at_least'; numerator: number; denominator: number; high: number }
  | { form: 'count' | 'count_so_far'; numerator: number }
  | { form: 'count_at_least'; numerator: number; high: number | null }
  | { form: 'known_for'; numerator: number; denominator: number; high: number; known: number; population: PopulationCode }
  | { form: 'not_applicable' | 'no_data' | 'not_available' };

/** Above this distance between value and `high`, in points, no per cent is printed (R34). */
const KNOWN_FOR_GAP = 50;

/** What decides the form: the figure of this cycle, or the baseline's as its own cycle had it. */
type Said = Pick<Figure, 'status' | 'numerator' | 'denominator' | 'population' | 'high' | 'bounds'>;

/** The form of one figure. Of the three words for one that can still move, "known for" comes before "so far" before "at least". */
export function sayFigure(figure: Said): Saying {
  const { status, numerator, denominator, population } = figure;
  if (status === 'not_applicable' || status === 'no_data' || status === 'not_available') return { form: status };
  if (numerator === null || population === null) return { form: 'no_data' };
  if (denominator === null) return sayCount(figure, numerator);
  const high = highUnits(figure, denominator, numerator);
  const open = high - numerator;
  if (100 * open > KNOWN_FOR_GAP * denominator) return { form: 'known_for', numerator, denominator, high, known: denominator - open, population };
  if (status === 'final') return { form: 'share', numerator, denominator };
  if (figure.bounds === 'no' || open === 0) return { form: 'so_far', numerator, denominator };
  return { form: 'at_least', numerator, denominator, high };
}

function sayCount({ status, bounds, high }: Said, numerator: number): Saying {
  if (status === 'final') return { form: 'count', numerator };
  if (bounds === 'no') return { form: 'count_so_far', numerator };
  return { form: 'count_at_least', numerator, high: high === null ? null : Number(high) };
}

/** The baseline as its own cycle said it; null where a figure stands beside none. */
export function sayBaseline(figure: Figure): Saying | null {
  if (figure.baseline_status === null) return null;
  return sayFigure({
    status: figure.baseline_status, numerator: figure.baseline_numerator, denominator: figure.baseline_denominator, population: figure.population,
    high: figure.baseline_high, bounds: figure.baseline_bounds,
  });
}

/**
 * The word for a change as every report, chart and workbook says it: R35's, but where more than half of either side is
 * unknown (R34) none is compared, for a missing report is no fall and one that came is no rise.
 */
export function sayMovement(figure: Figure): MovementCode | null {
  const { movement } = figure;
  if (movement === null || movement === 'no_figure') return movement;
  return sayFigure(figure).form === 'known_for' || sayBaseline(figure)?.form === 'known_for' ? 'not_compared' : movement;
}

/** `high` in units; the data file holds it as a per cent with four decimals. */
function highUnits(figure: Said, denominator: number, numerator: number): number {
  return figure.high === null ? numerator : Math.round((Number(figure.high) * denominator) / 100);
}

/** Whether a figure has a value to print. */
export function hasFigure(figure: Figure): boolean {
  return figure.value !== null;
}

/** Whether a population is too small for a trend: its States are named instead (report.md). */
export function isSmall(figure: Figure): boolean {
  return figure.denominator !== null && figure.denominator < 5;
}

/** Whether either side of a comparison with the baseline is that small. */
export function comparesSmall(figure: Figure): boolean {
  return isSmall(figure) || (figure.baseline_denominator !== null && figure.baseline_denominator < 5);
}
