/** R22: stockpiles discovered later, and whether they were destroyed within six months. */
import type { RecordRule } from './rule.ts';

const window = 'SELECT count(*) AS rows FROM discoveries, run WHERE reported_on BETWEEN run.year_start AND run.year_end';

export const discovery: RecordRule = {
  number: 'R22', record: 'discoveries', listsOnlyMet: true, window, readings: [],
  units: `
    SELECT i.indicator, 'state' AS unit_kind, d.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, d.source
    FROM indicator i JOIN run ON true JOIN member m ON m.population = i.population AND m.cycle = run.cycle
    JOIN discoveries d ON d.state = m.state AND d.reported_on BETWEEN run.year_start AND run.year_end
    WHERE i.rule = 'discovery'
    QUALIFY row_number() OVER (PARTITION BY i.indicator, d.state ORDER BY d.reported_on, d.line) = 1`,
};

export const discoveryDestroyed: RecordRule = {
  number: 'R22', record: 'discoveries', listsOnlyMet: false, unitsAreRecords: true, window, readings: [],
  units: `
    WITH found AS (
      SELECT d.*, coalesce(discovered_on, reported_on) + to_months(run.destruction_months) AS last_day,
             CASE WHEN destroyed_on <= run.as_of THEN destroyed_on END AS destroyed
      FROM discoveries d JOIN run ON true JOIN member m ON m.population = 'states_parties' AND m.cycle = run.cycle AND m.state = d.state
      WHERE d.reported_on BETWEEN run.year_start AND run.year_end),
    weighed AS (
      SELECT state, CASE
        WHEN bool_and(coalesce(destroyed <= last_day, false)) THEN 'met'
        WHEN bool_and(coalesce(destroyed <= last_day, false) OR (destroyed IS NULL AND run.as_of <= last_day)) THEN 'not_due'
        ELSE 'not_met' END AS outcome, min_by(source, line) AS source
      FROM found, run GROUP BY state)
    SELECT i.indicator, 'state' AS unit_kind, state AS unit, outcome, 1 AS weight, NULL AS report_id, source
    FROM indicator i, weighed WHERE i.rule = 'discovery_destroyed'`,
};
