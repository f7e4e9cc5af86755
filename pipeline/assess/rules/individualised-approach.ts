/** R25: affected States Parties that used the individualised approach in R. */
import type { RecordRule } from './rule.ts';

export const individualisedApproach: RecordRule = {
  number: 'R25', record: 'individualised-approach', listsOnlyMet: false, readings: [],
  window: 'SELECT cycle.cycle, count(*) AS rows FROM "individualised-approach", cycle WHERE held_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL',
  units: `
    SELECT cycle.cycle, i.indicator, 'state' AS unit_kind, a.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, a.source
    FROM indicator i JOIN cycle ON true JOIN member m ON m.population = i.population AND m.cycle = cycle.cycle
    JOIN "individualised-approach" a ON a.state = m.state AND a.held_on BETWEEN cycle.year_start AND cycle.year_end
    WHERE i.rule = 'individualised_approach'
    QUALIFY row_number() OVER (PARTITION BY cycle.cycle, i.indicator, a.state ORDER BY a.held_on, a.line) = 1`,
};
