/** R25: affected States Parties that used the individualised approach in R. */
import type { RecordRule } from './rule.ts';

export const individualisedApproach: RecordRule = {
  number: 'R25', record: 'individualised-approach', listsOnlyMet: false, readings: [],
  window: 'SELECT count(*) AS rows FROM "individualised-approach", run WHERE held_on BETWEEN run.year_start AND run.year_end',
  units: `
    SELECT i.indicator, 'state' AS unit_kind, a.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, a.source
    FROM indicator i JOIN run ON true JOIN member m ON m.population = i.population AND m.cycle = run.cycle
    JOIN "individualised-approach" a ON a.state = m.state AND a.held_on BETWEEN run.year_start AND run.year_end
    WHERE i.rule = 'individualised_approach'
    QUALIFY row_number() OVER (PARTITION BY i.indicator, a.state ORDER BY a.held_on, a.line) = 1`,
};
