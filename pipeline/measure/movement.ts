/** The word for a change that a reader meets (R35), and why there is none. */
import type { MovementCode } from '../../schemas/codes.ts';
import type { Figure } from '../../schemas/outputs.ts';
import { lookOf } from '../assess/counting.ts';
import { difference, fraction, percentage, sign, type Fraction } from './fraction.ts';

/** Fewer units of a percentage than this are too few for a word on their movement. */
const SMALLEST_GROUP = 10;
/** A numerator that moved by less has moved little. */
const LEAST_UNITS = 4;
/** So has a percentage that moved by less, in points. */
const LEAST_POINTS = 5n;
/** So has a count that moved by less than one part in so many of the baseline's: 5 per cent. */
const LEAST_PART = 20;

/** The exact value of a figure that has one: per cent, or the count. */
export const exactValue = ({ kind, numerator, denominator }: Pick<Figure, 'kind' | 'numerator' | 'denominator'>): Fraction =>
  (kind === 'count' ? fraction(numerator ?? 0) : percentage(numerator ?? 0, denominator ?? 1));

/** Why a figure is not compared, in the order in which the first that holds is said. */
export type NotCompared = 'no_figure' | 'no_direction' | 'small' | 'provisional_then' | 'provisional_now' | 'sealed_otherwise' | 'no_common_states' | 'too_few';

/** Whether the units of a compared figure were found in the same way when the baseline was sealed: only then can they be held against each other. */
export const sameUnits = ({ reading, baseline_reading }: Pick<Figure, 'reading' | 'baseline_reading'>): boolean =>
  baseline_reading === null || lookOf(baseline_reading) === lookOf(reading ?? 'as_worded');

/** Whether a percentage has fewer than ten units now or had then. */
export const ofSmallGroup = ({ kind, denominator, baseline_denominator }: Figure): boolean =>
  kind === 'percentage' && [denominator, baseline_denominator].some((size) => size !== null && size < SMALLEST_GROUP);

/**
 * The first reason for which a figure beside its baseline's columns is not compared by R35; null where it is. Whether
 * too little is known to say so (`too_few`, R34) is not asked here. `direction` is the indicator's (R33).
 */
export function whyNotCompared(figure: Figure, direction: 'up' | 'down' | null): NotCompared | null {
  if (figure.value === null || figure.baseline_value === null) return 'no_figure';
  if (direction === null) return 'no_direction';
  if (ofSmallGroup(figure)) return 'small';
  if (figure.baseline_status === 'provisional') return 'provisional_then';
  if (figure.status === 'provisional') return 'provisional_now';
  if (figure.trend !== 'not_comparable') return null;
  return sameUnits(figure) ? 'no_common_states' : 'sealed_otherwise';
}

/**
 * The movement of a figure whose baseline's columns and trend are set; `sameStates` is the exact change among the
 * States in both populations, where there is one.
 */
export function movementOf(figure: Figure, sameStates: Fraction | null): MovementCode {
  if (figure.status === 'no_data' || figure.status === 'not_applicable') return 'no_figure';
  if (figure.baseline_value === null || figure.trend === 'not_comparable' || ofSmallGroup(figure)) return 'not_compared';
  const before = figure.baseline_numerator ?? 0;
  const units = (figure.numerator ?? 0) - before;
  const way = Math.sign(units);
  if (Math.abs(units) < LEAST_UNITS) return 'little_changed';
  if (figure.kind === 'count' && Math.abs(units) * LEAST_PART < before) return 'little_changed';
  if (figure.kind === 'percentage' && !movesBy(figure, way)) return 'little_changed';
  if (sameStates !== null && sign(sameStates) !== way) return 'little_changed';
  return way > 0 ? 'rose' : 'fell';
}

/** Whether a percentage moved far enough, the way that its numerator did. */
function movesBy(figure: Figure, way: number): boolean {
  const points = difference(exactValue(figure), exactValue({ kind: figure.kind, numerator: figure.baseline_numerator, denominator: figure.baseline_denominator }));
  const size = points.numerator < 0n ? -points.numerator : points.numerator;
  return sign(points) === way && size >= LEAST_POINTS * points.denominator;
}
