/** R23: what the extension requests submitted in R contain; a blank column is not yet coded. */
import type { RecordRule } from './rule.ts';

export const requestContent: RecordRule = {
  number: 'R23', record: 'extension-requests', listsOnlyMet: false, unitsAreRecords: true, readings: [],
  window: 'SELECT count(*) AS rows FROM "extension-requests", run WHERE submitted_on BETWEEN run.year_start AND run.year_end',
  units: `
    WITH content AS (
      SELECT r.request, r.source, part.name, part.answer
      FROM "extension-requests" r, run, LATERAL (VALUES
        ('plan_survey_clearance', r.plan_survey_clearance), ('plan_risk_education', r.plan_risk_education),
        ('inclusive_and_climate', r.inclusive_and_climate)) part(name, answer)
      WHERE r.submitted_on BETWEEN run.year_start AND run.year_end)
    SELECT i.indicator, 'request' AS unit_kind, request AS unit, coalesce(outcome_of(answer), 'not_coded') AS outcome,
           1 AS weight, NULL AS report_id, source
    FROM indicator i JOIN content ON content.name = i."column" WHERE i.rule = 'request_content'`,
};
