/** R26: alleged or known non-compliance with Article 1 on some day of R, and updates given on it in R. */
import type { RecordRule } from './rule.ts';

/** Holds on some day of R (R4): it begins before the year ends, ends after the year begins, and has a day between. */
const HELD = `(c."from" IS NULL OR c."from" <= cycle.year_end) AND (c.until IS NULL OR c.until > cycle.year_start) AND coalesce(c."from" < c.until, true)`;
const window = `SELECT cycle.cycle, count(*) AS rows FROM compliance c, cycle WHERE ${HELD} GROUP BY ALL`;

export const complianceMatter: RecordRule = {
  number: 'R26', record: 'compliance', listsOnlyMet: true, window, readings: [],
  units: `
    SELECT cycle.cycle, i.indicator, 'state' AS unit_kind, c.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, c.source
    FROM indicator i JOIN cycle ON true JOIN member m ON m.population = i.population AND m.cycle = cycle.cycle
    JOIN compliance c ON c.state = m.state AND ${HELD}
    WHERE i.rule = 'compliance_matter'
    QUALIFY row_number() OVER (PARTITION BY cycle.cycle, i.indicator, c.state ORDER BY c.line) = 1`,
};

export const complianceUpdate: RecordRule = {
  number: 'R26', record: 'compliance', listsOnlyMet: false, unitsAreRecords: true, window, readings: [],
  units: `
    WITH concerned AS (
      SELECT cycle.cycle, c.state, bool_or(coalesce(c.updated_on BETWEEN cycle.year_start AND cycle.year_end, false)) AS updated, min_by(c.source, c.line) AS source
      FROM compliance c JOIN cycle ON true JOIN member m ON m.population = 'states_parties' AND m.cycle = cycle.cycle AND m.state = c.state
      WHERE ${HELD} GROUP BY cycle.cycle, c.state)
    SELECT concerned.cycle, i.indicator, 'state' AS unit_kind, state AS unit, CASE WHEN updated THEN 'met' WHEN s.claimed THEN 'not_met' ELSE 'not_coded' END AS outcome,
           1 AS weight, NULL AS report_id, source
    FROM indicator i JOIN standing s USING (indicator) JOIN concerned USING (cycle) WHERE i.rule = 'compliance_update'`,
};
