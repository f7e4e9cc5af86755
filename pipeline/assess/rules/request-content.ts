/** R23: what the extension requests submitted in R contain; a blank column is not yet coded. */
import type { RecordRule } from './rule.ts';

export const requestContent: RecordRule = {
  number: 'R23', record: 'extension-requests', listsOnlyMet: false, unitsAreRecords: true, readings: [],
  window: 'SELECT cycle.cycle, count(*) AS rows FROM "extension-requests", cycle WHERE submitted_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL',
  units: `
    WITH content AS (
      SELECT cycle.cycle, r.request, r.source, part.name, part.answer
      FROM "extension-requests" r, cycle, LATERAL (VALUES
        ('plan_survey_clearance', r.plan_survey_clearance), ('plan_risk_education', r.plan_risk_education),
        ('inclusive_and_climate', r.inclusive_and_climate)) part(name, answer)
      WHERE r.submitted_on BETWEEN cycle.year_start AND cycle.year_end)
    SELECT content.cycle, i.indicator, 'request' AS unit_kind, request AS unit, coalesce(outcome_of(answer), 'not_coded') AS outcome,
           1 AS weight, NULL AS report_id, source
    FROM indicator i JOIN content ON content.name = i."column" WHERE i.rule = 'request_content'`,
};
