/** What the rules give: units with their outcomes, and what is known of the record behind them. */
import type { Indicator } from '../../schemas/plan.ts';
import type { Known } from './known.ts';

/** One unit of a population, or several persons of one delegation by `weight`. */
export interface Unit {
  kind: 'state' | 'request' | 'person' | 'organisation';
  unit: string;
  outcome: string;
  weight: number;
  report: string | null;
  basis: string | null;
  rule: string;
}

/** What a record says of an indicator (R14). */
export interface Recorded {
  /** Name of the record in `coverage.csv`. */
  record: string;
  /** Whether its window holds a row, of whichever State. */
  rows: boolean;
  units: Unit[];
  /** True where there is nothing to measure whatever is claimed (10.1 without a meeting). */
  without?: boolean;
}

/** How a record gives the units of an indicator. */
export type RecordRule = (known: Known, indicator: Indicator) => Recorded;

/** A State with an outcome that a record gave. */
export function stateUnit(state: string, outcome: string, rule: string, report: string | null = null): Unit {
  return { kind: 'state', unit: state, outcome, weight: 1, report, basis: report === null ? 'records' : 'article7', rule };
}

/** The States of a count: only those met, each once. */
export function metStates(states: readonly string[], rule: string): Unit[] {
  return [...new Set(states)].toSorted().map((state) => stateUnit(state, 'met', rule));
}
