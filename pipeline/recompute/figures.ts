/** From outcomes to a figure and its readings (R10 to R15). */
import type { Indicator } from '../../schemas/plan.ts';
import { finding, HEADLINE, isCoded, type Lens } from './answers.ts';
import { decimal, exact } from './decimals.ts';
import { isWhole, type Known } from './known.ts';
import { knowledge, membersOf, ofStatesParties, states } from './populations.ts';
import { recordRules } from './rules.ts';
import type { Unit } from './units.ts';

/** One indicator of a cycle, as in `data/indicators.csv` without the comparison. */
export interface Figure {
  indicator: string;
  /** Null, as the population, for an action without an indicator of its own. */
  kind: 'percentage' | 'count' | null;
  population: string | null;
  status: string;
  evidence: string | null;
  numerator: number | null;
  denominator: number | null;
  value: string | null;
  high: string | null;
  reported: number | null;
}

/** One reading beside the headline, as in `data/readings.csv` (R12). */
export interface Reading {
  indicator: string;
  reading: string;
  numerator: number;
  denominator: number | null;
  value: string | null;
}

/** What could still turn out to be met (R11). */
const OPEN = new Set(['unclear', 'not_coded', 'no_report', 'not_due']);

/** What decides a figure's status beside its units. */
export interface Ground {
  answered: boolean;
  /** True where nothing can be said (R5, R13, R14). */
  nothing: boolean;
  /** True where the population or the record is not whole (R5, R14). */
  open: boolean;
  /** True where the register of submissions of the reporting year is claimed whole (R15). */
  registerWhole: boolean;
  /** True where the as-of day is not after the due date (R15). */
  early: boolean;
}

/** The units of an answered indicator. */
export function answeredUnits(known: Known, indicator: Indicator, population: string, lens: Lens): Unit[] {
  return membersOf(known, population).map((state) => {
    const { outcome, report, basis, rule } = finding(known, indicator, state, known.cycle, lens);
    return { kind: 'state', unit: state, outcome, weight: 1, report, basis, rule };
  });
}

/** The units of an indicator and the ground they stand on. */
export function unitsOf(known: Known, indicator: Indicator): { units: Unit[]; ground: Ground } {
  const { population, rule } = indicator;
  const knows = knowledge(known, population);
  const none = states(known, known.due, true).length === 0 && (ofStatesParties(population) || population.startsWith('of:'));
  const rest = { registerWhole: isWhole(known, 'submissions'), early: known.asOf <= known.due };
  if (rule === 'answered') {
    const units = answeredUnits(known, indicator, population, HEADLINE);
    const uncoded = units.length > 0 && !units.some(({ outcome }) => isCoded(outcome));
    return { units, ground: { ...rest, answered: true, nothing: none || knows === 'unknown' || uncoded, open: knows === 'partial' } };
  }
  const { record, rows, units, without } = recordRules[rule](known, indicator);
  const claimed = isWhole(known, record);
  return { units, ground: { ...rest, answered: false, nothing: none || knows === 'unknown' || without === true || (!rows && !claimed), open: knows === 'partial' || !claimed } };
}

/** The weight of those units that a test lets through. */
export function weigh(units: readonly Unit[], counts: (unit: Unit) => boolean = () => true): number {
  return units.reduce((sum, unit) => sum + (counts(unit) ? unit.weight : 0), 0);
}

const met = ({ outcome }: Unit): boolean => outcome === 'met';

/** A percentage, or null over nothing (R34). */
export function percent(numerator: number, denominator: number): string | null {
  return denominator === 0 ? null : decimal(exact(100 * numerator, denominator));
}

/** What no figure has. */
const BLANK = { evidence: null, numerator: null, denominator: null, value: null, high: null, reported: null };

/** The row of an action without an indicator of its own, listed and never computed (R15). */
export function notAvailable(action: number): Figure {
  return { indicator: String(action), kind: null, population: null, status: 'not_available', ...BLANK };
}

function statusOf(indicator: Indicator, units: readonly Unit[], ground: Ground): string {
  const empty = indicator.kind === 'percentage' && weigh(units) === 0;
  if (ground.nothing || (empty && ground.open)) return 'no_data';
  if (empty) return 'not_applicable';
  const borrowed = ground.answered && !ground.registerWhole && units.some(({ basis }) => basis === 'other');
  return units.some(({ outcome }) => outcome === 'not_coded') || borrowed || ground.open || ground.early ? 'provisional' : 'final';
}

function evidenceOf(units: readonly Unit[], answered: boolean): string | null {
  if (!answered) return 'records';
  const bases = [...new Set(units.filter(met).map(({ basis }) => basis))];
  return bases.length === 2 ? 'mixed' : bases[0] ?? null;
}

/** The figure of an indicator, summed over its units (R10, R11, R15). */
export function figureOf(indicator: Indicator, units: readonly Unit[], ground: Ground): Figure {
  const { kind, population } = indicator;
  const status = statusOf(indicator, units, ground);
  if (status === 'no_data') return { indicator: indicator.indicator, kind, population, status, ...BLANK };
  const total = weigh(units);
  const numerator = weigh(units, met);
  const most = numerator + weigh(units, ({ outcome }) => OPEN.has(outcome));
  const shown = (number: number) => (kind === 'count' ? String(number) : percent(number, total));
  const onlyMet = kind === 'count' && !ground.answered;
  return {
    indicator: indicator.indicator, kind, population, status, evidence: evidenceOf(units, ground.answered), numerator,
    denominator: kind === 'count' ? null : total, value: shown(numerator),
    high: onlyMet ? null : shown(most), reported: onlyMet ? null : weigh(units, ({ outcome }) => isCoded(outcome)),
  };
}

function reading(indicator: Indicator, name: string, units: readonly Unit[], counts: (unit: Unit) => boolean = met): Reading {
  const numerator = weigh(units, counts);
  const denominator = indicator.kind === 'count' ? null : weigh(units);
  return { indicator: indicator.indicator, reading: name, numerator, denominator, value: denominator === null ? String(numerator) : percent(numerator, denominator) };
}

/** Which readings of shares of the same units stand beside a record-based figure. */
const OF_RECORDS: Readonly<Record<string, readonly string[]>> = { report_in_time: ['due_only'], report_by_guide: ['of_reporting', 'due_only'], women_participation: ['known_gender'] };

/** The readings that the units alone give. */
export function readingsOfUnits(indicator: Indicator, units: readonly Unit[]): Reading[] {
  const shares: Readonly<Record<string, (unit: Unit) => boolean>> = {
    of_reporting: ({ outcome }) => isCoded(outcome), applicable_only: ({ outcome }) => outcome !== 'not_applicable',
    due_only: ({ outcome }) => outcome !== 'not_due', known_gender: ({ outcome }) => outcome !== 'unclear',
  };
  const answered = indicator.rule === 'answered';
  const names = answered ? (indicator.kind === 'percentage' ? ['of_reporting', 'applicable_only', 'due_only'] : []) : OF_RECORDS[indicator.rule] ?? [];
  return [
    ...(answered ? [reading(indicator, 'partly_counts', units, ({ outcome }) => outcome === 'met' || outcome === 'partly')] : []),
    ...names.map((name) => reading(indicator, name, units.filter(shares[name] ?? (() => true)))),
  ];
}

/** The readings of an indicator that has a value (R12). */
export function readingsOf(known: Known, indicator: Indicator, units: readonly Unit[]): Reading[] {
  if (indicator.rule !== 'answered') return readingsOfUnits(indicator, units);
  const through = (name: string, population: string, lens: Lens) => reading(indicator, name, answeredUnits(known, indicator, population, lens));
  return [
    ...readingsOfUnits(indicator, units),
    through('article7_only', indicator.population, { others: false, receivedBy: null }),
    through('by_due_date', indicator.population, { others: true, receivedBy: known.due }),
    ...(indicator.victims_reading && knowledge(known, 'mine_victims') !== 'unknown' ? [through('victims', 'mine_victims', HEADLINE)] : []),
  ];
}
