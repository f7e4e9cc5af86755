/** The figures of a run against the frozen baseline: change, change among the same States, causes, trend, movement. */
import type { TrendCode } from '../../schemas/codes.ts';
import { statePopulation } from '../../schemas/codes.ts';
import { assessmentRow, type Change, type Figure } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { keepCompared } from '../measure/contracts.ts';
import { difference, percentage, plain, sign, type Fraction } from '../measure/fraction.ts';
import type { Measured } from '../measure/measured.ts';
import { exactValue, movementOf, sameUnits } from '../measure/movement.ts';
import type { Store } from '../store/store.ts';
import type { Baseline } from './baseline.ts';
import { countsSql, dividesSql } from '../assess/counting.ts';
import { changesByCause } from './causes.ts';

/** The figures with the baseline's columns, and what changed by cause; the figures alone where there is no baseline. */
export interface Compared {
  figures: readonly Figure[];
  changes: readonly Change[];
}

/**
 * Sets the baseline's columns, change, trend and movement of each figure, and splits each change by cause (R32, R33,
 * R35). Both sides are what is handed in: what the store measured last does not matter. The baseline is as the run's
 * decisions read it (`asDecided`); where its units were found in another way there is nothing to hold State by State.
 */
export async function compareWithBaseline(store: Store, plan: Plan, measured: Measured, baseline: Baseline | null): Promise<Compared> {
  const { figures } = measured;
  if (baseline === null) return { figures, changes: [] };
  await loadSides(store, measured, baseline);
  const same = new Map((await sameStates(store)).map((row) => [row.indicator, row]));
  const then = new Map(baseline.figures.map((figure) => [figure.indicator, figure]));
  const directions = new Map(plan.indicators.map(({ indicator, direction }) => [indicator, direction]));
  const compared = figures.map((figure) => {
    return figure.kind === null ? figure : compareFigure(figure, then.get(figure.indicator), same.get(figure.indicator), directions.get(figure.indicator) ?? null);
  });
  const both = new Set(compared.filter((figure) => figure.numerator !== null && figure.baseline_numerator !== null && sameUnits(figure)).map((figure) => figure.indicator));
  const changes = (await changesByCause(store, measured.cycle)).filter((change) => both.has(change.indicator));
  keepCompared(compared, changes);
  return { figures: compared, changes };
}

interface SameStates {
  indicator: string;
  states: number;
  met_now: number;
  met_then: number;
}

const isStatePopulation = (figure: Figure): boolean => figure.kind === 'percentage' && statePopulation.options.some((population) => population === figure.population);

/** `before` is missing where the catalogue had no such indicator when the baseline was sealed: it has no figure then. */
function compareFigure(figure: Figure, before: Figure | undefined, same: SameStates | undefined, direction: 'up' | 'down' | null): Figure {
  const change = before === undefined || figure.value === null || before.value === null ? null : difference(exactValue(figure), exactValue(before));
  const overStates = isStatePopulation(figure);
  const sameChange = change !== null && overStates && same && same.states > 0 && sameUnits({ ...figure, baseline_reading: before?.baseline_reading ?? null })
    ? difference(percentage(same.met_now, same.states), percentage(same.met_then, same.states)) : null;
  const compared: Figure = {
    ...figure, ...columnsOf(before), baseline_reading: before?.baseline_reading ?? null,
    change: change && plain(change), change_same_states: sameChange && plain(sameChange),
    trend: trendOf(overStates ? sameChange : change, direction, [figure.status, before?.status].includes('provisional')),
  };
  return { ...compared, movement: movementOf(compared, sameChange) };
}

/** The baseline's figure as columns; one sealed before `bounds` was is said with the word that claims least. */
const columnsOf = (before: Figure | undefined) => ({
  baseline_numerator: before?.numerator ?? null, baseline_denominator: before?.denominator ?? null, baseline_value: before?.value ?? null,
  baseline_status: before?.status ?? null, baseline_high: before?.high ?? null,
  baseline_bounds: before?.status === 'provisional' ? before.bounds ?? 'no' : null,
});

/** R33: progress is judged neither without a direction nor where a side is still being coded. */
function trendOf(change: Fraction | null, direction: 'up' | 'down' | null, provisional: boolean): TrendCode {
  if (change === null || direction === null || provisional) return 'not_comparable';
  const way = sign(change) * (direction === 'up' ? 1 : -1);
  return way > 0 ? 'improved' : way < 0 ? 'declined' : 'unchanged';
}

/** Tables `now_outcome` and `now_member`, `then_outcome` and `then_member`: outcomes and populations of either side. */
async function loadSides(store: Store, now: Pick<Measured, 'assessments' | 'members'>, then: Pick<Baseline, 'assessments' | 'members'>): Promise<void> {
  for (const [side, { assessments, members }] of [['now', now], ['then', then]] as const) {
    await store.load(`${side}_outcome`, assessmentRow.shape, assessments);
    await store.load(`${side}_member`, { population: 'VARCHAR', state: 'VARCHAR' }, members);
  }
}

/** How many of the States that an indicator divides by both times were met, or counted as such, now and then. */
const sameStates = (store: Store): Promise<SameStates[]> => store.rows<SameStates>(`
  SELECT i.indicator, count(*)::INTEGER AS states, (count(*) FILTER (${countsSql('i.reading', 'n.outcome')}))::INTEGER AS met_now, (count(*) FILTER (${countsSql('i.reading', 't.outcome')}))::INTEGER AS met_then
  FROM indicator i
  JOIN now_member m ON m.population = i.population
  JOIN then_member tm ON tm.population = i.population AND tm.state = m.state
  LEFT JOIN now_outcome n ON n.indicator = i.indicator AND n.unit = m.state
  LEFT JOIN then_outcome t ON t.indicator = i.indicator AND t.unit = m.state
  WHERE ${dividesSql('i.reading', 'n.outcome')} AND ${dividesSql('i.reading', 't.outcome')}
  GROUP BY i.indicator, i.place ORDER BY i.place`);
