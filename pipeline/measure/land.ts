/** R29: mined land by State: what remains, and what was released in the reporting year, in square kilometres. */
import type { Land } from '../../schemas/outputs.ts';
import type { Store } from '../store/store.ts';

/** Land that a State released in one year: cleared, reduced and cancelled together, in square kilometres. */
export interface ReleasedInYear {
  state: string;
  year: number;
  area: string;
}

/** Rows of `measures` with their State and their size in square kilometres, of documents that count. */
const KNOWN = `
  known AS (
    SELECT m.*, coalesce(m.state, s.state) AS of_state, m.area IS NULL AS whole,
           m.value * CASE m.unit WHEN 'km2' THEN 1 WHEN 'ha' THEN 0.01 WHEN 'm2' THEN 0.000001 ELSE 1 END AS size
    FROM measures m LEFT JOIN submissions s ON s.cycle = m.cycle AND s.report_id = m.report_id, run
    WHERE m.cycle <= run.cycle AND coalesce(s.status, 'final') = 'final')`;

/** Land released by State and year, up to the reporting year; of a value given twice the latest report's counts. */
export const releasedByYear = (store: Store): Promise<ReleasedInYear[]> => store.rows<ReleasedInYear>(`
  WITH ${KNOWN},
  placed AS (
    SELECT known.* FROM known, run WHERE measure IN ('cleared_area', 'reduced_area', 'cancelled_area') AND as_at <= run.year_end AND size IS NOT NULL
    QUALIFY rank() OVER (PARTITION BY of_state, measure, area, contamination, as_at ORDER BY known.cycle DESC) = 1),
  counted AS (
    SELECT * FROM placed QUALIFY whole OR NOT bool_or(whole) OVER (PARTITION BY of_state, measure, contamination, year(as_at)))
  SELECT of_state AS state, year(as_at)::INTEGER AS year, plain_number(sum(size)) AS area
  FROM counted WHERE of_state IS NOT NULL GROUP BY of_state, year(as_at) ORDER BY of_state, year`);

/**
 * One row per State, measure and contamination, with the date of its latest value. A State that gives a whole
 * beside its areas is counted by the whole; one that gives no size has a row without a value, said in words.
 */
export async function measureLand(store: Store): Promise<Land[]> {
  return store.rows<Land>(`
    WITH ${KNOWN},
    -- remaining: the latest value up to the due date; released: values of the reporting year, the latest report's
    placed AS (
      SELECT known.*, 'remaining' AS family FROM known, run WHERE measure IN ('cha_area', 'sha_area', 'mined_area') AND (as_at IS NULL OR as_at <= run.due_on)
      UNION ALL
      SELECT known.*, 'released' FROM known, run
      WHERE measure IN ('cleared_area', 'reduced_area', 'cancelled_area', 'mines_destroyed') AND as_at BETWEEN run.year_start AND run.year_end),
    latest AS (
      SELECT * FROM placed
      QUALIFY rank() OVER (PARTITION BY of_state, measure, area, contamination ORDER BY as_at DESC NULLS LAST, cycle DESC) = 1),
    by_whole AS (
      SELECT * FROM latest
      QUALIFY whole OR NOT bool_or(whole AND value IS NOT NULL) OVER (PARTITION BY of_state, measure, contamination)),
    counted AS (
      SELECT * FROM by_whole
      QUALIFY measure <> 'mined_area' OR NOT bool_or(measure IN ('cha_area', 'sha_area') AND value IS NOT NULL) OVER (PARTITION BY of_state, family))
    SELECT (SELECT cycle FROM run) AS cycle, of_state AS state, contamination, measure,
           CASE WHEN count(size) = 0 THEN NULL ELSE plain_number(sum(size)) END AS value,
           CASE WHEN measure = 'mines_destroyed' THEN 'count' ELSE 'km2' END AS unit, max(as_at)::VARCHAR AS as_at,
           CASE WHEN count(size) > 0 THEN 'reported' ELSE min(state_of_value) END AS state_of_value, min(source) AS source
    FROM counted WHERE of_state IS NOT NULL GROUP BY of_state, contamination, measure
    ORDER BY of_state, measure, contamination NULLS FIRST`);
}
