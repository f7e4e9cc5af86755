/**
 * In which form a figure is said (R34), before any language: how far it can still move decides whether it
 * is a share, a range, "so far" or only "known for". Pages, charts and documents all start from this.
 */
import type { PopulationCode } from '../../schemas/codes.ts';
import type { Assessment, Figure } from '../../schemas/outputs.ts';

/** One way to say a figure; `high` is a number of units. */
export type Saying =
  | { form: 'share' | 'so_far'; numerator: number; denominator: number }
  | { form: 'at_least'; numerator: number; denominator: number; high: number }
  | { form: 'count'; numerator: number }
  | { form: 'count_at_least'; numerator: number; high: number | null }
  | { form: 'known_for'; numerator: number; denominator: number; high: number; known: number; population: PopulationCode }
  | { form: 'not_applicable' | 'no_data' | 'not_available' };

/** Above this distance between value and `high`, in points, no per cent is printed (R34). */
const KNOWN_FOR_GAP = 50;

const STILL_OPEN: ReadonlySet<string> = new Set(['unclear', 'not_coded', 'no_report', 'not_due']);

/** Populations that grow while their record is filled: not whole means "so far", not "at least". */
const RECORDED_POPULATIONS: ReadonlySet<PopulationCode> = new Set(['participants', 'extension_requests']);

function populationOpen(population: PopulationCode, open: ReadonlyMap<string, 'none' | 'partial'>): boolean {
  return open.has(population) || RECORDED_POPULATIONS.has(population) || population.startsWith('of:');
}

/**
 * The form of one figure. `units` are the assessments of its indicator; `open` the populations that the
 * registry leaves open (R5).
 */
export function sayFigure(figure: Figure, units: readonly Assessment[], open: ReadonlyMap<string, 'none' | 'partial'>): Saying {
  const { status, numerator, denominator, population } = figure;
  if (status === 'not_applicable' || status === 'no_data' || status === 'not_available') return { form: status };
  if (numerator === null || population === null) return { form: 'no_data' };
  if (denominator === null) {
    if (status === 'final') return { form: 'count', numerator };
    return { form: 'count_at_least', numerator, high: figure.high === null ? null : Number(figure.high) };
  }
  const high = highUnits(figure, denominator, numerator);
  if (100 * (high - numerator) > KNOWN_FOR_GAP * denominator) {
    const unknown = units.filter((unit) => STILL_OPEN.has(unit.outcome)).reduce((sum, unit) => sum + unit.weight, 0);
    return { form: 'known_for', numerator, denominator, high, known: denominator - unknown, population };
  }
  if (status === 'final') return { form: 'share', numerator, denominator };
  if (populationOpen(population, open) || high === numerator) return { form: 'so_far', numerator, denominator };
  return { form: 'at_least', numerator, denominator, high };
}

/** `high` in units; the data file holds it as a per cent with four decimals. */
function highUnits(figure: Figure, denominator: number, numerator: number): number {
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
