/** Made-up figures of the plan's own indicators, for tests of what is said: nothing but the numbers is chosen. */
import type { Language, MovementCode } from '../../schemas/codes.ts';
import type { Figure, Reading } from '../../schemas/outputs.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { movementOf } from '../../pipeline/measure/movement.ts';
import { fraction } from '../../pipeline/measure/fraction.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import type { Entry } from '../../pipeline/say/findings.ts';
import { viewOf, type View } from '../../pipeline/say/view.ts';
import { full, synthetic } from '../publish/synthetic.ts';

const plan = loadPlan();

/** What a figure is now and was; a count has no denominators. `high` as a number of units. */
export interface Numbers {
  now: [number, number] | number | null;
  before: [number, number] | number | null;
  high?: number;
  status?: Figure['status'];
}

const of = (value: Numbers['now']): [number | null, number | null] => (value === null ? [null, null] : typeof value === 'number' ? [value, null] : value);
const share = (numerator: number | null, denominator: number | null): string | null =>
  (numerator === null ? null : denominator === null ? String(numerator) : String(Math.round((numerator / denominator) * 1e6) / 1e4));

/** The figure of an indicator with its movement by R35. */
export function figureOf(indicator: string, { now, before, high, status = 'final' }: Numbers): Figure {
  const declared = plan.indicators.find((one) => one.indicator === indicator);
  if (declared === undefined) throw new Error(`the plan has no indicator ${indicator}`);
  const [[numerator, denominator], [baseline, baselineSize]] = [of(now), of(before)];
  const [value, baselineValue] = [share(numerator, denominator), share(baseline, baselineSize)];
  const compared = value !== null && baselineValue !== null && status === 'final' && declared.direction !== null;
  const figure: Figure = {
    cycle: 2027, as_of: '2027-11-30', action: declared.action, indicator, kind: declared.kind, population: declared.population,
    status: value === null ? 'no_data' : status, evidence: 'article7', numerator, denominator, value, high: high === undefined ? value : share(high, denominator), reported: denominator,
    baseline_numerator: baseline, baseline_denominator: baselineSize, baseline_value: baselineValue, baseline_status: baselineValue === null ? null : 'final', baseline_high: baselineValue,
    change: value === null || baselineValue === null ? null : String(Math.round((Number(value) - Number(baselineValue)) * 1e4) / 1e4), change_same_states: null,
    trend: compared ? 'improved' : 'not_comparable', movement: null, bounds: null, baseline_bounds: null, reading: null, baseline_reading: null,
  };
  const moved: MovementCode = movementOf(figure, compared ? fraction((numerator ?? 0) - (baseline ?? 0)) : null);
  return { ...figure, movement: moved };
}

/** An indicator with its figure. */
export const entryOf = (indicator: string, numbers: Numbers): Entry => {
  const declared = plan.indicators.find((one) => one.indicator === indicator);
  if (declared === undefined) throw new Error(`the plan has no indicator ${indicator}`);
  return { indicator: declared, figure: figureOf(indicator, numbers) };
};

/** A reading of an indicator. */
export const readingOf = (indicator: string, numerator: number, denominator: number, cycle = 2027): Reading =>
  ({ cycle, indicator, reading: 'partly_counts', numerator, denominator, value: share(numerator, denominator), status: 'final', high: null });

/** A publication of the whole plan in which these figures are the made-up ones and no other indicator has one. */
export function madeUp(cases: Readonly<Record<string, Numbers>>, readings: { now?: Reading[]; before?: Reading[] } = {}): Publication {
  const base = synthetic(full);
  const none: Numbers = { now: null, before: null };
  const figures = plan.indicators.map(({ indicator }) => figureOf(indicator, cases[indicator] ?? none));
  return {
    ...base, figures, readings: readings.now ?? [], past: [], assessments: base.assessments.filter(({ indicator }) => cases[indicator] !== undefined),
    baseline: { cycle: 2025, asOf: '2025-11-30', revision: 0, outcomes: [], readings: readings.before ?? [] },
  };
}

/** The same, prepared for a language. */
export const viewOfMadeUp = (cases: Readonly<Record<string, Numbers>>, lang: Language = 'en'): View => viewOf(madeUp(cases), lang);
