/** Causes of change against the sealed outcomes (R32): by indicator, as published, and unit by unit, as explained. */
import type { ChangeCause } from '../../schemas/codes.ts';
import type { Change } from '../../schemas/outputs.ts';
import { countsSql } from '../assess/counting.ts';
import type { Store } from '../store/store.ts';

/** `caused`: one row per indicator and unit of either side; a State that a count of records does not list has no coded outcome in it. */
const CAUSED = `
    said AS (
      SELECT indicator, unit, outcome || CASE WHEN weight = 1 THEN '' ELSE ' × ' || weight END AS shown, outcome, weight, report_id, true AS is_now FROM now_outcome
      UNION ALL SELECT indicator, unit, outcome || CASE WHEN weight = 1 THEN '' ELSE ' × ' || weight END, outcome, weight, report_id, false FROM then_outcome),
    side AS (
      SELECT indicator, unit, is_now, sum(weight) FILTER (${countsSql('i.reading', 'outcome')}) AS met, bool_or(is_coded(outcome)) AS coded,
             string_agg(shown, ', ' ORDER BY shown) AS shown, min(report_id) AS report_id
      FROM said JOIN indicator i USING (indicator) GROUP BY indicator, unit, is_now),
    side_by_side AS (
      SELECT indicator, unit, coalesce(n.met, 0) - coalesce(t.met, 0) AS met_change, coalesce(n.coded, false) AS coded_now, coalesce(t.coded, false) AS coded_then,
             n.unit IS NOT NULL AS listed_now, t.unit IS NOT NULL AS listed_then, t.shown AS before, n.shown AS after, n.report_id
      FROM (SELECT * FROM side WHERE is_now) n FULL JOIN (SELECT * FROM side WHERE NOT is_now) t USING (indicator, unit)),
    caused AS (
      SELECT s.*, CASE
        WHEN NOT (listed_then OR tm.state IS NOT NULL) THEN 'joined' WHEN NOT (listed_now OR m.state IS NOT NULL) THEN 'left'
        WHEN coded_now AND coded_then THEN 'answered_differently' WHEN coded_now THEN 'newly_reported' WHEN coded_then THEN 'stopped_reporting' END AS cause
      FROM side_by_side s JOIN indicator i USING (indicator)
      LEFT JOIN now_member m ON m.population = i.population AND m.state = s.unit
      LEFT JOIN then_member tm ON tm.population = i.population AND tm.state = s.unit)`;

/** The change of each numerator by cause, after `compareWithBaseline` has loaded both sides. */
export const changesByCause = (store: Store, cycle: number): Promise<Change[]> => store.rows<Change>(`
    WITH ${CAUSED}
    SELECT ${cycle} AS cycle, i.indicator, causes.cause, coalesce(sum(caused.met_change), 0)::BIGINT::VARCHAR AS met_change
    FROM indicator i
    JOIN (VALUES (1, 'answered_differently'), (2, 'newly_reported'), (3, 'stopped_reporting'), (4, 'joined'), (5, 'left')) causes(place, cause) ON true
    LEFT JOIN caused ON caused.indicator = i.indicator AND caused.cause = causes.cause
    GROUP BY i.indicator, i.place, causes.cause, causes.place ORDER BY i.place, causes.place`);

/** One unit whose outcome is not the sealed one; a blank side means that it was not in the population then, or is not now. */
export interface UnitChange {
  indicator: string;
  unit: string;
  /** Outcomes as codes, of delegations with their number of persons: "met × 3, not_met × 2". */
  before: string | null;
  after: string | null;
  /** Null where no coded answer is held on either side. */
  cause: ChangeCause | null;
  met_change: number;
  report_id: string | null;
}

/** Every unit that moved, after `compareWithBaseline` has loaded both sides. */
export const unitChanges = (store: Store): Promise<UnitChange[]> => store.rows<UnitChange>(`
    WITH ${CAUSED}
    SELECT indicator, unit, before, after, cause, met_change::INTEGER AS met_change, report_id
    FROM caused JOIN indicator i USING (indicator) WHERE before IS DISTINCT FROM after ORDER BY i.place, unit`);
