/** The official wording that the client gives: of indicators of the plan, each once in a language. */
import type { Indicator, Plan } from '../../schemas/plan.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import { PLAN_WORDING } from '../read/plan-wording.ts';
import { planWording } from '../../schemas/tables.ts';
import { checkTable, faultyRows } from './rows.ts';
import { suggestIndicator } from './suggest.ts';

/** `UNKNOWN_INDICATOR`, `DUPLICATE_ROW`, `CONFLICTING_ROW` of `plan-wording.csv`. */
export function checkPlanWording(folder: Folder, plan: Plan): Fault[] {
  const indicators = new Set(plan.indicators.map(({ indicator }) => indicator));
  return [
    ...folder.planWording.flatMap((row) => (typeof row.indicator !== 'string' || indicators.has(row.indicator)
      ? [] : [fault('UNKNOWN_INDICATOR', PLAN_WORDING, { line: row.line, column: 'indicator', value: row.indicator }, { ...suggestIndicator(row.indicator, indicators) })])),
    ...checkTable(planWording, folder.planWording, faultyRows(folder)),
  ];
}

/** The plan with the official wording beside each indicator's own, by language. */
export function worded(plan: Plan, { planWording: rows }: Pick<Folder, 'planWording'>): Plan {
  const of = (indicator: string): Indicator['wording'] => {
    const own = rows.flatMap(({ indicator: named, lang, text }) => (named === indicator && typeof lang === 'string' && typeof text === 'string' ? [{ lang, text }] : []));
    return [...new Map(own.map((one) => [one.lang, one])).values()].toSorted((a, b) => (a.lang < b.lang ? -1 : 1));
  };
  return rows.length === 0 ? plan : { ...plan, indicators: plan.indicators.map((one) => ({ ...one, wording: of(one.indicator) })) };
}
