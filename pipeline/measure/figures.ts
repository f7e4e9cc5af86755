/** Outcomes → the figure of every indicator, in one pass in long form (R10, R11, R13, R15). */
import type { Store } from '../store/store.ts';

/**
 * Table `tally`: one row per indicator: how many units (by weight) have which outcome. Table `measured`: one
 * row per indicator: numerator, denominator, the numerator that could still be reached, status, evidence.
 */
export async function measureFigures(store: Store): Promise<void> {
  await store.run(`
    CREATE OR REPLACE TABLE tally AS
    SELECT i.indicator, coalesce(sum(o.weight), 0)::INTEGER AS units,
           ${['met', 'partly', 'not_met', 'silent', 'unclear', 'not_applicable', 'not_coded', 'no_report', 'not_due']
    .map((outcome) => `coalesce(sum(o.weight) FILTER (o.outcome = '${outcome}'), 0)::INTEGER AS ${outcome}`).join(',\n           ')},
           coalesce(sum(o.weight) FILTER (is_coded(o.outcome)), 0)::INTEGER AS coded,
           coalesce(bool_or(o.outcome = 'met' AND o.basis = 'article7'), false) AS from_article7,
           coalesce(bool_or(o.outcome = 'met' AND o.basis = 'other'), false) AS from_other
    FROM indicator i LEFT JOIN outcome o USING (indicator) GROUP BY i.indicator;

    CREATE OR REPLACE TABLE measured AS
    WITH judged AS (
      SELECT i.indicator, CASE
        WHEN NOT s.established OR s.impossible THEN 'no_data'
        WHEN NOT s.from_records AND t.units > 0 AND t.coded = 0 THEN 'no_data'
        WHEN s.from_records AND s.window_rows = 0 AND NOT s.claimed THEN 'no_data'
        WHEN i.kind = 'percentage' AND t.units = 0 AND (s.partial OR (s.from_records AND NOT s.claimed)) THEN 'no_data'
        WHEN i.kind = 'percentage' AND t.units = 0 THEN 'not_applicable'
        WHEN t.not_coded > 0 OR s.partial OR (s.from_records AND NOT s.claimed) OR NOT run.after_due THEN 'provisional'
        ELSE 'final' END AS status
      FROM indicator i JOIN standing s USING (indicator) JOIN tally t USING (indicator), run)
    SELECT i.indicator, i.place, i.action, i.kind, i.population, j.status, t.met AS numerator,
           CASE WHEN i.kind = 'percentage' THEN t.units END AS denominator,
           CASE WHEN NOT i.lists_only_met THEN t.met + t.unclear + t.not_coded + t.no_report + t.not_due END AS reachable,
           CASE WHEN NOT i.lists_only_met THEN t.coded END AS reported,
           CASE WHEN s.from_records THEN 'records' WHEN t.from_article7 AND t.from_other THEN 'mixed'
                WHEN t.from_article7 THEN 'article7' WHEN t.from_other THEN 'other' END AS evidence
    FROM indicator i JOIN judged j USING (indicator) JOIN tally t USING (indicator) JOIN standing s USING (indicator)`);
}

/** One row of `measured`; blank throughout where there is no data. */
export interface MeasuredFigure {
  indicator: string;
  action: number;
  kind: 'percentage' | 'count';
  population: string;
  status: 'no_data' | 'not_applicable' | 'provisional' | 'final';
  evidence: 'article7' | 'other' | 'mixed' | 'records' | null;
  numerator: number | null;
  denominator: number | null;
  reachable: number | null;
  reported: number | null;
}

/** All figures in the plan's order. */
export async function measuredFigures(store: Store): Promise<MeasuredFigure[]> {
  return store.rows<MeasuredFigure>(`
    SELECT indicator, action, kind, population, status,
           CASE WHEN status <> 'no_data' THEN evidence END AS evidence, CASE WHEN status <> 'no_data' THEN numerator END AS numerator,
           CASE WHEN status <> 'no_data' THEN denominator END AS denominator, CASE WHEN status <> 'no_data' THEN reachable END AS reachable,
           CASE WHEN status <> 'no_data' THEN reported END AS reported
    FROM measured ORDER BY place`);
}
