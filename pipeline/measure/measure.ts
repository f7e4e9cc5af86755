/** Outcomes → figures and readings as the data files print them. */
import type { Figure, Reading } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Store } from '../store/store.ts';
import type { RunDates } from '../assess/calendar.ts';
import { measuredFigures, measureFigures, type MeasuredFigure } from './figures.ts';
import { fraction, percentage, plain } from './fraction.ts';
import { measureReadings } from './readings.ts';

/** The figures of every action in the plan's order, and their readings. */
export async function measure(store: Store, plan: Plan, dates: RunDates): Promise<{ figures: Figure[]; readings: Reading[] }> {
  await measureFigures(store);
  const measured = new Map((await measuredFigures(store)).map((row) => [row.indicator, row]));
  const figures = plan.actions.flatMap((action) => (action.indicators.length === 0
    ? [notAvailable(action.action, dates)]
    : action.indicators.map(({ indicator }) => figureOf(measured.get(indicator) as MeasuredFigure, dates))));
  const readings = (await measureReadings(store)).map(({ indicator, kind, reading, numerator, denominator, status, reachable, reachable_of }) => ({
    cycle: dates.cycle, indicator, reading, numerator, denominator, value: shown(kind, numerator, denominator), status, high: shown(kind, reachable, reachable_of),
  }));
  return { figures, readings };
}

/** A percentage or a count as printed; blank without a denominator to divide by. */
function shown(kind: 'percentage' | 'count', numerator: number | null, denominator: number | null): string | null {
  if (numerator === null) return null;
  if (kind === 'count') return plain(fraction(numerator));
  return denominator ? plain(percentage(numerator, denominator)) : null;
}

const NO_COMPARISON = { baseline_numerator: null, baseline_denominator: null, baseline_value: null, baseline_status: null, baseline_high: null, change: null, change_same_states: null, trend: null, movement: null, baseline_bounds: null, baseline_reading: null };

function figureOf(row: MeasuredFigure, { cycle, asOf }: RunDates): Figure {
  const { reachable, reachable_of, population, reading, ...kept } = row;
  return {
    cycle, as_of: asOf, ...kept, population: population as Figure['population'],
    value: shown(row.kind, row.numerator, row.denominator), high: shown(row.kind, reachable, reachable_of),
    reading: reading === 'as_worded' ? null : reading, ...NO_COMPARISON,
  };
}

/** An action without an indicator of its own stays in the list, never computed (R15). */
const notAvailable = (action: number, { cycle, asOf }: RunDates): Figure => ({
  cycle, as_of: asOf, action, indicator: String(action), kind: null, population: null, status: 'not_available', evidence: null,
  numerator: null, denominator: null, value: null, high: null, reported: null, bounds: null, reading: null, ...NO_COMPARISON,
});
