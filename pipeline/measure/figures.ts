/** Outcomes → the figure of every indicator, in one pass in long form (R10, R11, R13, R15). */
import { openOutcomes, outcomeCode, statePopulation } from '../../schemas/codes.ts';
import type { Store } from '../store/store.ts';

/**
 * Table `tally`: one row per indicator: how many units (by weight) have which outcome. Table `measured`: one
 * row per indicator: numerator, denominator, the numerator that could still be reached, status, evidence, and whether
 * a provisional figure can only end between its numerator and what can still be reached (R34).
 */
export async function measureFigures(store: Store): Promise<void> {
  await store.run(`
    CREATE OR REPLACE TABLE tally AS
    SELECT i.indicator, coalesce(sum(o.weight), 0)::BIGINT AS units,
           ${outcomeCode.options
    .map((outcome) => `coalesce(sum(o.weight) FILTER (o.outcome = '${outcome}'), 0)::BIGINT AS ${outcome}`).join(',\n           ')},
           coalesce(sum(o.weight) FILTER (is_coded(o.outcome)), 0)::BIGINT AS coded,
           coalesce(sum(o.weight) FILTER (o.outcome IN (${openOutcomes.map((code) => `'${code}'`).join(', ')})), 0)::BIGINT AS open,
           coalesce(bool_or(o.basis = 'other'), false) AS has_other,
           coalesce(bool_or(o.outcome = 'met' AND o.basis = 'article7'), false) AS from_article7,
           coalesce(bool_or(o.outcome = 'met' AND o.basis = 'other'), false) AS from_other
    FROM indicator i LEFT JOIN outcome o USING (indicator) GROUP BY i.indicator;

    CREATE OR REPLACE TABLE measured AS
    WITH known AS (
      -- borrowed: another document answers although a report may still come (R15)
      SELECT s.*, t.has_other AND NOT EXISTS (SELECT 1 FROM coverage c, run WHERE c.record = 'submissions' AND c.year = run.year AND c.complete = 'yes') AS borrowed,
             i.population IN (${statePopulation.options.map((code) => `'${code}'`).join(', ')})
               AND NOT EXISTS (SELECT 1 FROM member m, run WHERE m.population = 'states_parties' AND m.cycle = run.cycle) AS nobody_is_party
      FROM indicator i JOIN standing s USING (indicator) JOIN tally t USING (indicator)),
    judged AS (
      SELECT i.indicator, k.borrowed, k.partial OR (i.kind = 'percentage' AND k.units_are_records AND NOT k.claimed) AS population_open, CASE
        WHEN NOT k.established OR k.impossible OR k.nobody_is_party THEN 'no_data'
        WHEN NOT k.from_records AND t.units > 0 AND t.coded = 0 THEN 'no_data'
        WHEN k.from_records AND k.window_rows = 0 AND NOT k.claimed THEN 'no_data'
        WHEN i.kind = 'percentage' AND t.units = 0 AND (k.partial OR (k.from_records AND NOT k.claimed)) THEN 'no_data'
        WHEN i.kind = 'percentage' AND t.units = 0 THEN 'not_applicable'
        WHEN t.not_coded > 0 OR k.borrowed OR k.partial OR (k.from_records AND NOT k.claimed) OR NOT run.after_due THEN 'provisional'
        ELSE 'final' END AS status
      FROM indicator i JOIN known k USING (indicator) JOIN tally t USING (indicator), run)
    SELECT i.indicator, i.place, i.action, i.kind, i.population, j.status, t.met AS numerator,
           CASE WHEN i.kind = 'percentage' THEN t.units END AS denominator,
           CASE WHEN NOT i.lists_only_met THEN t.met + t.open END AS reachable,
           CASE WHEN NOT i.lists_only_met THEN t.coded END AS reported,
           CASE WHEN j.status = 'provisional' THEN CASE WHEN j.borrowed OR j.population_open THEN 'no' ELSE 'yes' END END AS bounds,
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
  bounds: 'yes' | 'no' | null;
}

/** All figures in the plan's order. */
export async function measuredFigures(store: Store): Promise<MeasuredFigure[]> {
  return store.rows<MeasuredFigure>(`
    SELECT indicator, action, kind, population, status,
           CASE WHEN status <> 'no_data' THEN evidence END AS evidence, CASE WHEN status <> 'no_data' THEN numerator END AS numerator,
           CASE WHEN status <> 'no_data' THEN denominator END AS denominator, CASE WHEN status <> 'no_data' THEN reachable END AS reachable,
           CASE WHEN status <> 'no_data' THEN reported END AS reported, bounds
    FROM measured ORDER BY place`);
}
