/** R24: completions under Article 5 reported in R, and voluntary declarations of them. */
import type { RecordRule } from './rule.ts';

const window = 'SELECT count(*) AS rows FROM completions, run WHERE reported_on BETWEEN run.year_start AND run.year_end';

export const completion: RecordRule = {
  number: 'R24', record: 'completions', listsOnlyMet: true, window, readings: [],
  units: `
    SELECT i.indicator, 'state' AS unit_kind, c.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, c.source
    FROM indicator i JOIN run ON true JOIN member m ON m.population = i.population AND m.cycle = run.cycle
    JOIN completions c ON c.state = m.state AND c.reported_on BETWEEN run.year_start AND run.year_end
    WHERE i.rule = 'completion'
    QUALIFY row_number() OVER (PARTITION BY i.indicator, c.state ORDER BY c.reported_on, c.line) = 1`,
};

export const completionDeclared: RecordRule = {
  number: 'R24', record: 'completions', listsOnlyMet: false, unitsAreRecords: true, window, readings: [],
  units: `
    WITH reported AS (
      SELECT c.state, bool_or(coalesce(c.declaration_on <= run.as_of, false)) AS declared, min_by(c.source, c.line) AS source
      FROM completions c JOIN run ON true JOIN member m ON m.population = 'states_parties' AND m.cycle = run.cycle AND m.state = c.state
      WHERE c.reported_on BETWEEN run.year_start AND run.year_end GROUP BY c.state)
    SELECT i.indicator, 'state' AS unit_kind, state AS unit, CASE WHEN declared THEN 'met' WHEN s.claimed THEN 'not_met' ELSE 'not_coded' END AS outcome,
           1 AS weight, NULL AS report_id, source
    FROM indicator i JOIN standing s USING (indicator), reported WHERE i.rule = 'completion_declared'`,
};
