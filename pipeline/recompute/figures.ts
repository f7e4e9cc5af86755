/** From outcomes to a figure and its readings (R10 to R15). */
import type { Indicator } from '../../schemas/plan.ts';
import { finding, HEADLINE, isCoded, type Lens } from './answers.ts';
import { decimal, exact } from './decimals.ts';
import { byReading, readingsBeside } from './decisions.ts';
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
  /** The reading that it follows instead of the plan's words; null where it follows them. */
  reading: string | null;
  /** Of a sealed figure: the reading by which it was sealed, where it was read by another one since. */
  sealed?: string;
}

/** One reading beside the headline, as in `data/readings.csv` (R12). */
export interface Reading {
  indicator: string;
  reading: string;
  numerator: number;
  denominator: number | null;
  value: string | null;
  status: string;
  high: string | null;
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

/** Which documents exist for a reading. */
function lensOf(known: Known, reading: string): Lens {
  if (reading === 'article7_only') return { others: false, receivedBy: null };
  return reading === 'by_due_date' ? { others: true, receivedBy: known.due } : HEADLINE;
}

/** The units of an indicator by its reading, and the ground they stand on. */
export function unitsOf(known: Known, indicator: Indicator): { units: Unit[]; ground: Ground } {
  const { population, rule, reading } = indicator;
  const knows = knowledge(known, population);
  const none = states(known, known.due, true).length === 0 && (ofStatesParties(population) || population.startsWith('of:'));
  const rest = { registerWhole: isWhole(known, 'submissions'), early: known.asOf <= known.due };
  if (rule === 'answered') {
    const units = answeredUnits(known, indicator, population, lensOf(known, reading));
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

/** Whether a reading counts a unit. */
export const counts = (reading: string) => ({ outcome }: Pick<Unit, 'outcome'>): boolean => outcome === 'met' || (reading === 'partly_counts' && outcome === 'partly');

const LEFT_OUT: Readonly<Record<string, (outcome: string) => boolean>> = {
  of_reporting: (outcome) => !isCoded(outcome), applicable_only: (outcome) => outcome === 'not_applicable', due_only: (outcome) => outcome === 'not_due', known_gender: (outcome) => outcome === 'unclear',
};
/** Whether a unit is in the denominator of a reading. */
export const divides = (reading: string) => ({ outcome }: Pick<Unit, 'outcome'>): boolean => LEFT_OUT[reading]?.(outcome) !== true;

/** A percentage, or null over nothing (R34). */
export function percent(numerator: number, denominator: number): string | null {
  return denominator === 0 ? null : decimal(exact(100 * numerator, denominator));
}

/** What no figure has. */
const BLANK = { evidence: null, numerator: null, denominator: null, value: null, high: null, reported: null };

/** The row of an action without an indicator of its own, listed and never computed (R15). */
export function notAvailable(action: number): Figure {
  return { indicator: String(action), kind: null, population: null, status: 'not_available', ...BLANK, reading: null };
}

function statusOf(indicator: Indicator, units: readonly Unit[], ground: Ground): string {
  const empty = indicator.kind === 'percentage' && weigh(units, divides(indicator.reading)) === 0;
  if (ground.nothing || (empty && ground.open)) return 'no_data';
  if (empty) return 'not_applicable';
  const borrowed = ground.answered && !ground.registerWhole && units.some(({ basis }) => basis === 'other');
  return units.some(({ outcome }) => outcome === 'not_coded') || borrowed || ground.open || ground.early ? 'provisional' : 'final';
}

function evidenceOf(indicator: Indicator, units: readonly Unit[], answered: boolean): string | null {
  if (!answered) return 'records';
  const bases = [...new Set(units.filter(counts(indicator.reading)).map(({ basis }) => basis))];
  return bases.length === 2 ? 'mixed' : bases[0] ?? null;
}

/** The numbers of an indicator by its reading, whatever is said of them (R10, R11). */
function numbersOf({ kind, reading }: Indicator, units: readonly Unit[], answered: boolean) {
  const [isCounted, isInside] = [counts(reading), divides(reading)];
  const isOpen = ({ outcome }: Unit) => OPEN.has(outcome);
  const shown = (number: number, of: number) => (kind === 'count' ? String(number) : percent(number, of));
  const [numerator, total] = [weigh(units, isCounted), weigh(units, isInside)];
  const onlyMet = kind === 'count' && !answered;
  return {
    numerator, denominator: kind === 'count' ? null : total, value: shown(numerator, total),
    high: onlyMet ? null : shown(weigh(units, (unit) => isCounted(unit) || isOpen(unit)), weigh(units, (unit) => isInside(unit) || isOpen(unit))),
    reported: onlyMet ? null : weigh(units, ({ outcome }) => isCoded(outcome)),
  };
}

/** The figure of an indicator by its reading, summed over its units (R10, R11, R15). */
export function figureOf(indicator: Indicator, units: readonly Unit[], ground: Ground): Figure {
  const { kind, population } = indicator;
  const status = statusOf(indicator, units, ground);
  const reading = indicator.reading === 'as_worded' ? null : indicator.reading;
  const common = { indicator: indicator.indicator, kind, population, status, reading };
  return status === 'no_data' ? { ...common, ...BLANK } : { ...common, evidence: evidenceOf(indicator, units, ground.answered), ...numbersOf(indicator, units, ground.answered) };
}

function readingRow(indicator: Indicator, units: readonly Unit[], ground: Ground): Reading {
  const { numerator, denominator, value, high } = numbersOf(indicator, units, ground.answered);
  return { indicator: indicator.indicator, reading: indicator.reading, numerator, denominator, value, status: statusOf(indicator, units, ground), high };
}

/** Readings that other documents or other States give: the units as worded do not tell them. */
const ELSEWHERE: ReadonlySet<string> = new Set(['article7_only', 'by_due_date', 'victims']);

/** The readings that the units alone give, beside the one that the headline follows; none where its units are not those of the plan's words. */
export function readingsOfUnits(indicator: Indicator, units: readonly Unit[]): Omit<Reading, 'status' | 'high'>[] {
  if (ELSEWHERE.has(indicator.reading)) return [];
  const names = ['as_worded' as const, ...readingsBeside(indicator)].filter((reading) => reading !== indicator.reading && !ELSEWHERE.has(reading));
  return names.map((reading) => {
    const { numerator, denominator, value } = numbersOf(byReading(indicator, reading), units, indicator.rule === 'answered');
    return { indicator: indicator.indicator, reading, numerator, denominator, value };
  });
}

/** The readings of an indicator that has a value by the plan's words (R12), beside the one that its headline follows. */
export function readingsOf(known: Known, indicator: Indicator): Reading[] {
  const worded = byReading(indicator, 'as_worded');
  const own = unitsOf(known, worded);
  if (figureOf(worded, own.units, own.ground).value === null) return [];
  return (['as_worded', ...readingsBeside(indicator)] as const)
    .filter((reading) => reading !== indicator.reading && (reading !== 'victims' || knowledge(known, 'mine_victims') !== 'unknown'))
    .map((reading) => {
      const { units, ground } = unitsOf(known, byReading(indicator, reading));
      return readingRow(byReading(indicator, reading), units, ground);
    });
}
