/** The outcome of every unit as `data/assessments.csv` lists it. */
import type { Assessment } from '../../schemas/outputs.ts';
import type { Store } from '../store/store.ts';

/** Every unit in the plan's order, then by its code. */
export function assessments(store: Store): Promise<Assessment[]> {
  return store.rows<Assessment>(`
    SELECT run.cycle, o.indicator, o.unit_kind, o.unit, o.outcome, o.weight, o.report_id, o.basis, o.form, o.page, o.source, o.rule
    FROM outcome o JOIN indicator i USING (indicator), run
    ORDER BY i.place, o.unit, o.unit_kind, o.outcome`);
}
