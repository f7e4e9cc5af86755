/**
 * Which findings a report leads with: up to two rises, two falls and the widest gap, chosen by rule from the figures
 * alone, so that nobody chooses them. Where there is no baseline: what is most and least reported, and what is best attested.
 */
import type { ReadingCode } from '../../schemas/codes.ts';
import type { Assessment, Figure, Reading } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import { difference, fraction, percentage, sign, type Fraction } from '../measure/fraction.ts';
import { exactValue } from '../measure/movement.ts';
import { sayFigure, sayMovement } from '../words/figure.ts';

/** An indicator with its figure. */
export interface Entry {
  indicator: Indicator;
  figure: Figure;
}

/** One finding: an indicator, or two of one action that moved the same way, the larger first. */
export interface Chosen {
  kind: 'rise' | 'fall' | 'gap' | 'most' | 'best_attested' | 'least' | 'level';
  entries: readonly Entry[];
  /** Readings (R12) under which the direction of the first indicator is another, or none. */
  otherwise: readonly ReadingCode[];
}

/** Everything that the choice rests on. */
export interface Grounds {
  /** In the plan's order. */
  entries: readonly Entry[];
  readings: readonly Reading[];
  baselineReadings: readonly Reading[];
  outcomes: readonly Assessment[];
}

/** Two of each kind, and one gap: five findings fit a page. */
const OF_EACH = 2;
const FINDINGS = 5;
/** Fewer units are no ground for a finding. */
const SMALLEST_GROUP = 10;

const compare = (a: Fraction, b: Fraction): number => sign(difference(a, b));
const size = (value: Fraction): Fraction => ({ ...value, numerator: value.numerator < 0n ? -value.numerator : value.numerator });

/** The exact change since the baseline, in points or units. */
export const exactChange = (figure: Figure): Fraction =>
  difference(exactValue(figure), exactValue({ kind: figure.kind, numerator: figure.baseline_numerator, denominator: figure.baseline_denominator }));

const units = ({ numerator, baseline_numerator }: Figure): number => Math.abs((numerator ?? 0) - (baseline_numerator ?? 0));
const isShare = ({ figure }: Entry): boolean => figure.kind === 'percentage';

/** Percentages before numbers; then points, then units, then the plan's order. */
const further = (a: Entry, b: Entry): number =>
  Number(isShare(b)) - Number(isShare(a)) || compare(size(exactChange(b.figure)), size(exactChange(a.figure))) || units(b.figure) - units(a.figure) || a.indicator.order - b.indicator.order;

/** Counts of persons are no finding: one large delegation moves them. */
const countsPersons = ({ indicator }: Entry): boolean => indicator.kind === 'count' && indicator.population === 'participants';

/** Whether too little is known for a per cent (R34): then there is none to lead with. */
const tooFew = ({ figure }: Entry): boolean => sayFigure(figure).form === 'known_for';

/** What moved one way, neighbours within an action together, the furthest first, one finding a section. */
export function ranked(entries: readonly Entry[], movement: 'rose' | 'fell'): (readonly Entry[])[] {
  const moved = entries.filter((entry) => sayMovement(entry.figure) === movement && !countsPersons(entry)).toSorted(further);
  const actions = new Map<number, Entry[]>();
  for (const entry of moved) {
    const together = actions.get(entry.indicator.action) ?? [];
    if (together.length < OF_EACH && together.every((one) => isShare(one) === isShare(entry))) together.push(entry);
    actions.set(entry.indicator.action, together);
  }
  const sections = new Set<string>();
  return [...actions.values()].filter(([first]) => {
    if (first === undefined || sections.has(first.indicator.section)) return false;
    sections.add(first.indicator.section);
    return true;
  });
}

/** The lowest share of a group of ten or more that is final, among answered indicators that are not named yet. */
function gap(entries: readonly Entry[], named: ReadonlySet<string>): Entry | undefined {
  return entries
    .filter((entry) => !tooFew(entry))
    .filter(({ indicator, figure }) => indicator.rule === 'answered' && figure.kind === 'percentage' && figure.status === 'final' && (figure.denominator ?? 0) >= SMALLEST_GROUP && !named.has(indicator.indicator))
    .toSorted((a, b) => compare(exactValue(a.figure), exactValue(b.figure)) || a.indicator.order - b.indicator.order)[0];
}

/** The change of one indicator under one reading; null where a side has no value. */
export function changeUnder(reading: ReadingCode, indicator: string, { readings, baselineReadings }: Pick<Grounds, 'readings' | 'baselineReadings'>): Fraction | null {
  const find = (rows: readonly Reading[]) => rows.find((row) => row.indicator === indicator && row.reading === reading);
  const [now, then] = [find(readings), find(baselineReadings)];
  const value = (row: Reading | undefined): Fraction | null => {
    if (row === undefined || row.value === null || row.numerator === null) return null;
    return row.denominator === null ? fraction(row.numerator) : percentage(row.numerator, row.denominator);
  };
  const [a, b] = [value(now), value(then)];
  return a === null || b === null ? null : difference(a, b);
}

/** Readings under which a rise is none, or a fall is none. */
export function otherwise({ indicator, figure }: Entry, grounds: Grounds): ReadingCode[] {
  const way = sign(exactChange(figure));
  const codes = [...new Set(grounds.readings.filter((row) => row.indicator === indicator.indicator).map((row) => row.reading))];
  return codes.filter((code) => {
    const change = changeUnder(code, indicator.indicator, grounds);
    return change !== null && sign(change) !== way;
  });
}

/** The findings of a cycle that is compared with the baseline: rises, falls, the gap; fewer where there are fewer. */
export function findingsOfChange(grounds: Grounds): Chosen[] {
  const [rises, falls] = [ranked(grounds.entries, 'rose'), ranked(grounds.entries, 'fell')];
  const [up, down] = [Math.max(OF_EACH, 2 * OF_EACH - falls.length), Math.max(OF_EACH, 2 * OF_EACH - rises.length)];
  const moved = [
    ...rises.slice(0, up).map((entries): Chosen => ({ kind: 'rise', entries, otherwise: otherwise(entries[0] as Entry, grounds) })),
    ...falls.slice(0, down).map((entries): Chosen => ({ kind: 'fall', entries, otherwise: otherwise(entries[0] as Entry, grounds) })),
  ];
  const widest = gap(grounds.entries, new Set(moved.flatMap(({ entries }) => entries.map(({ indicator }) => indicator.indicator))));
  return [...moved, ...(widest ? [{ kind: 'gap' as const, entries: [widest], otherwise: [] }] : [])].slice(0, FINDINGS);
}

/** Of the units that are met, how many rest on an Article 7 report. */
export const citingArticle7 = (outcomes: readonly Assessment[], indicator: string): number =>
  outcomes.filter((unit) => unit.indicator === indicator && unit.outcome === 'met' && unit.basis === 'article7').reduce((sum, { weight }) => sum + weight, 0);

/** Whether no unit of an indicator waits for its coding (R34). */
export const allCoded = (outcomes: readonly Assessment[], indicator: string): boolean => {
  const own = outcomes.filter((unit) => unit.indicator === indicator);
  return own.length > 0 && own.every(({ outcome }) => outcome !== 'not_coded');
};

/**
 * Findings of a cycle without a baseline: two that most reported, the best attested, two that fewest reported, one per
 * action; fewer where there are fewer, and of a single action a level, for the only one is neither most nor least.
 */
export function findingsOfLevel({ entries, outcomes }: Grounds): Chosen[] {
  const shares = entries.filter((entry) => !tooFew(entry)).filter(({ indicator, figure }) => indicator.rule === 'answered' && figure.kind === 'percentage' && figure.value !== null
    && (figure.denominator ?? 0) >= SMALLEST_GROUP && allCoded(outcomes, indicator.indicator));
  const taken = new Set<number>();
  const take = (order: (a: Entry, b: Entry) => number, most: number, keep: (entry: Entry) => boolean = () => true): Entry[] => {
    const chosen: Entry[] = [];
    for (const entry of shares.toSorted((a, b) => order(a, b) || a.indicator.order - b.indicator.order)) {
      if (chosen.length === most || taken.has(entry.indicator.action) || !keep(entry)) continue;
      taken.add(entry.indicator.action);
      chosen.push(entry);
    }
    return chosen;
  };
  const attested = ({ indicator, figure }: Entry): Fraction => ({ numerator: BigInt(citingArticle7(outcomes, indicator.indicator)), denominator: BigInt(Math.max(1, figure.numerator ?? 0)) });
  const as = (kind: Chosen['kind']) => (entry: Entry): Chosen => ({ kind, entries: [entry], otherwise: [] });
  const actions = new Set(shares.map(({ indicator }) => indicator.action)).size;
  if (actions === 1) return take((a, b) => compare(exactValue(b.figure), exactValue(a.figure)), 1).map(as('level'));
  const each = Math.min(OF_EACH, Math.floor(actions / 2));
  const most = take((a, b) => compare(exactValue(b.figure), exactValue(a.figure)), each);
  const best = take((a, b) => compare(attested(b), attested(a)) || compare(exactValue(b.figure), exactValue(a.figure)), 1, ({ indicator }) => citingArticle7(outcomes, indicator.indicator) > 0);
  const least = take((a, b) => compare(exactValue(a.figure), exactValue(b.figure)), each);
  return [...most.map(as('most')), ...best.map(as('best_attested')), ...least.map(as('least'))];
}
