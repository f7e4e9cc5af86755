/**
 * What must hold of every measurement, whatever the data: checked in every run on the plain values. A contract that
 * is broken is a bug of the program, never a problem of the data, and nothing may be published over it.
 */
import { openOutcomes, outcomeCode, statePopulation, type OutcomeCode } from '../../schemas/codes.ts';
import type { Assessment, Change, Figure, FollowUp, Reading } from '../../schemas/outputs.ts';
import { grouped } from '../read/grouped.ts';
import { countedBy, dividedBy } from '../assess/counting.ts';
import { fraction, percentage, plain } from './fraction.ts';
import type { Measured } from './measured.ts';
import { sameUnits } from './movement.ts';

/** A promise of the program that does not hold: its name, and where. */
export class ContractBroken extends Error {
  readonly contract: string;
  constructor(contract: string, where: string) {
    super(`contract "${contract}" is broken at ${where}: this is a bug in pasra, not a problem of the data`);
    this.contract = contract;
  }
}

/** Each place at which a contract does not hold; none where it does. */
type Contract<T> = (value: T) => readonly string[];

const STATE_POPULATIONS: ReadonlySet<string> = new Set(statePopulation.options);

/** The weight of the units of one indicator by their outcome. */
type Weights = ReadonlyMap<OutcomeCode, number>;

/** What the contracts ask of the units: the weights of each indicator, and units that stand more than once. */
export interface UnitSums {
  weights: ReadonlyMap<string, Weights>;
  repeated: readonly string[];
}

/** The sums of some weights by indicator and outcome. */
export function weightsOf(rows: Iterable<Pick<Assessment, 'indicator' | 'outcome' | 'weight'>>): Map<string, Map<OutcomeCode, number>> {
  const all = new Map<string, Map<OutcomeCode, number>>();
  for (const { indicator, outcome, weight } of rows) {
    const sums = all.get(indicator) ?? new Map<OutcomeCode, number>();
    all.set(indicator, sums.set(outcome, (sums.get(outcome) ?? 0) + weight));
  }
  return all;
}

const unitSums = (assessments: readonly Assessment[]): UnitSums => ({
  weights: weightsOf(assessments),
  repeated: repeated(assessments.map(({ indicator, unit_kind, unit, outcome }) => `${indicator} ${unit_kind} ${unit}${unit_kind === 'person' ? ` ${outcome}` : ''}`)),
});

/** The weight of the units with one of these outcomes, each of which may be named more than once. */
const among = (weights: Weights, outcomes: readonly OutcomeCode[]): number => [...new Set(outcomes)].reduce((sum, outcome) => sum + (weights.get(outcome) ?? 0), 0);

/** Keys that stand more than once. */
function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

/** The indicators of figures with a number where something does not hold of the figure and its units. */
const figuresWhere = (fails: (figure: Figure, units: Weights) => boolean): Contract<Summed> => ({ figures, weights }) =>
  figures.filter((figure) => figure.numerator !== null && fails(figure, weights.get(figure.indicator) ?? new Map())).map(({ indicator }) => indicator);

const measuredContracts: Readonly<Record<string, Contract<Summed>>> = {
  'each indicator has one figure': ({ figures }) => repeated(figures.map(({ indicator }) => indicator)),
  'each reading stands once': ({ readings }) => repeated(readings.map((row: Reading) => `${row.indicator} ${row.reading}`)),
  'each unit stands once': ({ repeated: again }) => again,
  'the numerator is the units met': figuresWhere(({ numerator, reading }, units) => among(units, countedBy(reading ?? 'as_worded')) !== numerator),
  'the outcomes sum to the denominator': figuresWhere(({ denominator, reading }, units) => denominator !== null && among(units, dividedBy(reading ?? 'as_worded')) !== denominator),
  'high is the units met and those still open': figuresWhere(({ kind, high, reading }, units) => {
    const reachable = among(units, [...countedBy(reading ?? 'as_worded'), ...openOutcomes]);
    const all = among(units, [...dividedBy(reading ?? 'as_worded'), ...openOutcomes]);
    return high !== null && high !== plain(kind === 'count' ? fraction(reachable) : percentage(reachable, all || 1));
  }),
  'met is at most high, high at most all': figuresWhere(({ kind, value, high }) => value !== null && high !== null
    && (Number(value) > Number(high) || (kind === 'percentage' && Number(high) > 100))),
  'no data is blank': ({ figures }) => figures
    .filter((row) => ['no_data', 'not_available'].includes(row.status) && [row.numerator, row.denominator, row.value, row.high, row.reported, row.evidence].some((cell) => cell !== null))
    .map(({ indicator }) => indicator),
  'one population has one size': ({ figures, members }) => {
    const sizes = grouped(members, ({ population }) => population);
    return figures.filter(({ reading }) => dividedBy(reading ?? 'as_worded').length === outcomeCode.options.length).filter(({ population, denominator }) => population !== null && denominator !== null && STATE_POPULATIONS.has(population) && denominator !== (sizes.get(population)?.length ?? 0))
      .map(({ indicator }) => indicator);
  },
  'a reading counts at most its denominator': ({ readings }) => readings
    .filter(({ numerator, denominator }) => numerator !== null && denominator !== null && numerator > denominator).map((row) => `${row.indicator} ${row.reading}`),
};

const comparedContracts: Readonly<Record<string, Contract<{ figures: readonly Figure[]; changes: readonly Change[] }>>> = {
  'the causes add up to the change': ({ figures, changes }) => {
    const sums = new Map([...grouped(changes, ({ indicator }) => indicator)].map(([indicator, rows]) => [indicator, rows.reduce((sum, { met_change }) => sum + Number(met_change), 0)]));
    return figures.filter((row) => (row.numerator === null || row.baseline_numerator === null || !sameUnits(row) ? sums.has(row.indicator) : sums.get(row.indicator) !== row.numerator - row.baseline_numerator))
      .map(({ indicator }) => indicator);
  },
  'every indicator has one movement': ({ figures }) => figures.filter(({ kind, movement }) => (kind === null) !== (movement === null)).map(({ indicator }) => indicator),
};

function keep<T>(contracts: Readonly<Record<string, Contract<T>>>, value: T): void {
  for (const [name, contract] of Object.entries(contracts)) {
    const places = contract(value);
    if (places.length > 0) throw new ContractBroken(name, [...new Set(places)].slice(0, 5).join(', '));
  }
}

/** What the contracts of a measurement look at, but for the follow-up. */
type Summed = Pick<Measured, 'figures' | 'readings' | 'members'> & UnitSums;

/** Checks the figures of a cycle and what they are made from. Throws `ContractBroken`. */
export const keepFigures = (measured: Summed): void => keep(measuredContracts, measured);

/** Checks one measured cycle; `parties` are the States party on the population date or the as-of date. Throws `ContractBroken`. */
export function keepMeasured(measured: Measured, parties: ReadonlySet<string>): void {
  keepFigures({ ...measured, ...unitSums(measured.assessments) });
  keep({ 'a follow-up list names States Parties': (rows: readonly FollowUp[]) => rows.filter(({ state }) => !parties.has(state)).map(({ list, state }) => `${list} ${state}`) }, measured.followUp);
}

/** Checks the figures beside their baseline and the causes of their changes. Throws `ContractBroken`. */
export function keepCompared(figures: readonly Figure[], changes: readonly Change[]): void {
  keep(comparedContracts, { figures, changes });
}
