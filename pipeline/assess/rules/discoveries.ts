/** R22: stockpiles discovered later, and whether they were destroyed within six months. */
import type { RecordRule } from './rule.ts';

const window = 'SELECT cycle.cycle, count(*) AS rows FROM discoveries, cycle WHERE reported_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL';

export const discovery: RecordRule = {
  number: 'R22', record: 'discoveries', listsOnlyMet: true, window, readings: [],
  units: `
    SELECT cycle.cycle, i.indicator, 'state' AS unit_kind, d.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, d.source
    FROM indicator i JOIN cycle ON true JOIN member m ON m.population = i.population AND m.cycle = cycle.cycle
    JOIN discoveries d ON d.state = m.state AND d.reported_on BETWEEN cycle.year_start AND cycle.year_end
    WHERE i.rule = 'discovery'
    QUALIFY row_number() OVER (PARTITION BY cycle.cycle, i.indicator, d.state ORDER BY d.reported_on, d.line) = 1`,
};

export const discoveryDestroyed: RecordRule = {
  number: 'R22', record: 'discoveries', listsOnlyMet: false, unitsAreRecords: true, window, readings: [],
  units: `
    WITH found AS (
      SELECT cycle.cycle, cycle.as_of, d.state, d.source, d.line, coalesce(d.discovered_on, d.reported_on) + to_months(cycle.destruction_months) AS last_day,
             CASE WHEN d.destroyed_on <= cycle.as_of THEN d.destroyed_on END AS destroyed
      FROM discoveries d JOIN cycle ON true JOIN member m ON m.population = 'states_parties' AND m.cycle = cycle.cycle AND m.state = d.state
      WHERE d.reported_on BETWEEN cycle.year_start AND cycle.year_end),
    -- by_state: whether each was destroyed in time, each other one may still be, and one was destroyed too late
    by_state AS (
      SELECT cycle, state, min_by(source, line) AS source, bool_and(coalesce(destroyed <= last_day, false)) AS all_in_time,
             bool_and(coalesce(destroyed <= last_day, as_of <= last_day)) AS rest_still_running, bool_or(coalesce(destroyed > last_day, false)) AS one_late
      FROM found GROUP BY cycle, state)
    SELECT by_state.cycle, i.indicator, 'state' AS unit_kind, state AS unit, CASE
        WHEN all_in_time THEN 'met' WHEN rest_still_running THEN 'not_due'
        WHEN one_late OR s.claimed THEN 'not_met' ELSE 'not_coded' END AS outcome,
      1 AS weight, NULL AS report_id, source
    FROM indicator i JOIN standing s USING (indicator) JOIN by_state USING (cycle) WHERE i.rule = 'discovery_destroyed'`,
};
