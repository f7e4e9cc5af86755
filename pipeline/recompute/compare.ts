/** A cycle against its baseline (R32, R33, R35). */
import type { Plan, Indicator } from '../../schemas/plan.ts';
import { isCoded } from './answers.ts';
import { decimal, exact, minus, sign, type Exact } from './decimals.ts';
import { ofSameUnits } from './decisions.ts';
import { counts, divides, weigh, type Figure } from './figures.ts';
import { ofStatesParties } from './populations.ts';
import type { Unit } from './units.ts';

/** What is compared: the figures of a cycle, the units of each indicator, and who is in which population of States. */
export interface Measured {
  figures: readonly Figure[];
  units: ReadonlyMap<string, readonly Unit[]>;
  populations: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The columns of `data/indicators.csv` that need a baseline. */
export interface Comparison {
  indicator: string;
  baseline_numerator: number | null;
  baseline_denominator: number | null;
  baseline_value: string | null;
  baseline_status: string;
  baseline_high: string | null;
  change: string | null;
  change_same_states: string | null;
  trend: string;
  movement: string;
  /** The reading by which the baseline was sealed, where that is another. */
  baseline_reading: string | null;
}

/** The part of a numerator's change that has one cause, as in `data/changes.csv`. */
export interface Cause {
  indicator: string;
  cause: string;
  met_change: number;
}

const hasValue = (figure: Figure): boolean => figure.value !== null;
const shareOf = (figure: Figure): Exact => exact((figure.kind === 'percentage' ? 100 : 1) * (figure.numerator ?? 0), figure.kind === 'percentage' ? figure.denominator ?? 1 : 1);
function sameStates(reading: string, then: readonly Unit[], now: readonly Unit[]): Exact | null {
  const inside = divides(reading);
  const before = new Set(then.filter(inside).map(({ unit }) => unit));
  const both = new Set(now.filter(inside).map(({ unit }) => unit).filter((unit) => before.has(unit)));
  if (both.size === 0) return null;
  const count = (units: readonly Unit[]) => weigh(units, (unit) => counts(reading)(unit) && both.has(unit.unit));
  return exact(100 * (count(now) - count(then)), both.size);
}

function trendOf(indicator: Indicator, then: Figure, now: Figure, change: Exact | null, same: Exact | null): string {
  const deciding = now.kind === 'percentage' && ofStatesParties(indicator.population) ? same : change;
  if (change === null || deciding === null || indicator.direction === null || then.status === 'provisional' || now.status === 'provisional') return 'not_comparable';
  const progress = sign(deciding) * (indicator.direction === 'down' ? -1 : 1);
  return progress > 0 ? 'improved' : progress < 0 ? 'declined' : 'unchanged';
}

function movementOf(then: Figure, now: Figure, trend: string, change: Exact | null, same: Exact | null): string {
  if (!hasValue(now)) return 'no_figure';
  const small = now.kind === 'percentage' && ((now.denominator ?? 0) < 10 || (then.denominator ?? 0) < 10);
  if (!hasValue(then) || change === null || trend === 'not_comparable' || small) return 'not_compared';
  const numbers = (now.numerator ?? 0) - (then.numerator ?? 0);
  const way = Math.sign(numbers);
  const enough = now.kind === 'percentage' ? BigInt(way) * change.over >= 5n * change.under : 20 * Math.abs(numbers) >= (then.numerator ?? 0);
  if (Math.abs(numbers) < 4 || !enough || (same !== null && sign(same) !== way)) return 'little_changed';
  return way > 0 ? 'rose' : 'fell';
}

/** One indicator's units then or now, and whom its population held. */
interface Side {
  units: readonly Unit[];
  members: ReadonlySet<string> | undefined;
}

/** Why the numerator moved, unit by unit (R32); causes that move nothing are left out. */
function causesOf({ indicator, reading }: Indicator, then: Side, now: Side): Cause[] {
  const found = new Map<string, number>();
  const names = new Set([...then.units, ...now.units].map(({ kind, unit }) => JSON.stringify([kind, unit])));
  for (const name of names) {
    const [kind, unit] = JSON.parse(name) as [string, string];
    // counts list only their met units: whoever else is in the population is in it without a coded outcome
    const [before, after] = [then, now].map((side) => {
      const own = side.units.filter((one) => one.kind === kind && one.unit === unit);
      return { inside: own.length > 0 || side.members?.has(unit) === true, coded: own.some(({ outcome }) => isCoded(outcome)), met: weigh(own, counts(reading)) };
    }) as [Standing, Standing];
    const cause = causeOf(before, after);
    found.set(cause, (found.get(cause) ?? 0) + after.met - before.met);
  }
  return [...found].filter(([, change]) => change !== 0).map(([cause, met_change]) => ({ indicator, cause, met_change }));
}

interface Standing {
  inside: boolean;
  coded: boolean;
  met: number;
}

function causeOf(before: Standing, after: Standing): string {
  if (!before.inside) return 'joined';
  if (!after.inside) return 'left';
  if (before.coded && after.coded) return 'answered_differently';
  return after.coded ? 'newly_reported' : 'stopped_reporting';
}

/** One figure against the baseline's; `same` is the change among the States in both populations, null without any. */
export function compareFigure(indicator: Indicator, then: Figure, now: Figure, same: Exact | null): Comparison {
  const change = hasValue(now) && hasValue(then) ? minus(shareOf(now), shareOf(then)) : null;
  const own = change !== null && now.kind === 'percentage' && ofStatesParties(indicator.population) ? same : null;
  const trend = trendOf(indicator, then, now, change, own);
  return {
    indicator: now.indicator, baseline_numerator: then.numerator, baseline_denominator: then.denominator, baseline_value: then.value, baseline_status: then.status, baseline_high: then.high,
    change: change && decimal(change), change_same_states: own && decimal(own), trend, movement: movementOf(then, now, trend, change, own),
    baseline_reading: then.sealed ?? null,
  };
}

/** Compares every indicator of a cycle with the baseline: changes, trends, movements, and their causes. */
export function compare(baseline: Measured, now: Measured, plan: Plan): { comparisons: Comparison[]; causes: Cause[] } {
  const rows = plan.indicators.flatMap((indicator) => {
    const [earlier, later] = [baseline, now].map(({ figures }) => figures.find((one) => one.indicator === indicator.indicator));
    return earlier && later ? [{ indicator, earlier, later }] : [];
  });
  const comparable = ({ sealed, reading }: Figure): boolean => sealed === undefined || ofSameUnits(sealed, reading ?? 'as_worded');
  const side = (measured: Measured, indicator: Indicator): Side => ({ units: measured.units.get(indicator.indicator) ?? [], members: measured.populations.get(indicator.population) });
  return {
    comparisons: rows.map(({ indicator, earlier, later }) => compareFigure(indicator, earlier, later, comparable(earlier) ? sameStates(indicator.reading, side(baseline, indicator).units, side(now, indicator).units) : null)),
    causes: rows.filter(({ earlier, later }) => earlier.numerator !== null && later.numerator !== null && comparable(earlier))
      .flatMap(({ indicator }) => causesOf(indicator, side(baseline, indicator), side(now, indicator))),
  };
}
