/** The outcome of every unit as `data/assessments.csv` lists it. */
import type { Assessment } from '../../schemas/outputs.ts';
import type { Store } from '../store/store.ts';

/** The weight of the units of each indicator and outcome. */
export const outcomeWeights = (store: Store): Promise<Pick<Assessment, 'indicator' | 'outcome' | 'weight'>[]> =>
  store.rows('SELECT indicator, outcome, sum(weight)::INTEGER AS weight FROM outcome GROUP BY indicator, outcome ORDER BY indicator, outcome');

/** Units that stand more than once, of persons with one outcome: there are none. */
export const repeatedUnits = async (store: Store): Promise<string[]> => (await store.rows<{ unit: string }>(`
  SELECT concat_ws(' ', indicator, unit_kind, unit) AS unit FROM outcome
  GROUP BY indicator, unit_kind, unit, CASE WHEN unit_kind = 'person' THEN outcome END HAVING count(*) > 1 ORDER BY unit`)).map(({ unit }) => unit);

/** Every unit in the plan's order, then by its code. */
export function assessments(store: Store): Promise<Assessment[]> {
  return store.rows<Assessment>(`
    SELECT run.cycle, o.indicator, o.unit_kind, o.unit, o.outcome, o.weight, o.report_id, o.basis, o.form, o.page, o.source, o.rule
    FROM outcome o JOIN indicator i USING (indicator), run
    ORDER BY i.place, o.unit, o.unit_kind, o.outcome`);
}
