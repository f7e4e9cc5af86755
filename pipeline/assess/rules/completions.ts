/** R24: completions under Article 5 reported in R, and voluntary declarations of them. */
import type { RecordRule } from './rule.ts';

const window = 'SELECT cycle.cycle, count(*) AS rows FROM completions, cycle WHERE reported_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL';

export const completion: RecordRule = {
  number: 'R24', record: 'completions', listsOnlyMet: true, window, readings: [],
  units: `
    SELECT cycle.cycle, i.indicator, 'state' AS unit_kind, c.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, c.source
    FROM indicator i JOIN cycle ON true JOIN member m ON m.population = i.population AND m.cycle = cycle.cycle
    JOIN completions c ON c.state = m.state AND c.reported_on BETWEEN cycle.year_start AND cycle.year_end
    WHERE i.rule = 'completion'
    QUALIFY row_number() OVER (PARTITION BY cycle.cycle, i.indicator, c.state ORDER BY c.reported_on, c.line) = 1`,
};

export const completionDeclared: RecordRule = {
  number: 'R24', record: 'completions', listsOnlyMet: false, unitsAreRecords: true, window, readings: [],
  units: `
    WITH reported AS (
      SELECT cycle.cycle, c.state, bool_or(coalesce(c.declaration_on <= cycle.as_of, false)) AS declared, min_by(c.source, c.line) AS source
      FROM completions c JOIN cycle ON true JOIN member m ON m.population = 'states_parties' AND m.cycle = cycle.cycle AND m.state = c.state
      WHERE c.reported_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY cycle.cycle, c.state)
    SELECT reported.cycle, i.indicator, 'state' AS unit_kind, state AS unit, CASE WHEN declared THEN 'met' WHEN s.claimed THEN 'not_met' ELSE 'not_coded' END AS outcome,
           1 AS weight, NULL AS report_id, source
    FROM indicator i JOIN standing s USING (indicator) JOIN reported USING (cycle) WHERE i.rule = 'completion_declared'`,
};
