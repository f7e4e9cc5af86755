/** R17: whether a report came by the due date, and whether it follows the Guide to Reporting. */
import type { RecordRule } from './rule.ts';

const window = 'SELECT count(*) AS rows FROM submissions s, run WHERE s.cycle = run.cycle';

/** Eligible reports of the cycle (R7): other documents do not count here. */
const REPORTS = `
  report AS (
    SELECT s.* FROM submissions s, run
    WHERE s.cycle = run.cycle AND s.status = 'final' AND s.kind <> 'other')`;

export const reportInTime: RecordRule = {
  number: 'R17', record: 'submissions', listsOnlyMet: false, absentByRule: true, window, readings: ['due_only'],
  units: `
    WITH ${REPORTS},
    weighed AS (
      SELECT report.*, CASE WHEN received_on <= run.due_on THEN 'met' WHEN received_on IS NULL THEN 'unclear' ELSE 'not_met' END AS outcome
      FROM report, run)
    SELECT i.indicator, 'state' AS unit_kind, m.state AS unit, coalesce(w.outcome, a.outcome) AS outcome, 1 AS weight,
           w.report_id, w.source
    FROM indicator i JOIN run ON true
    JOIN member m ON m.population = i.population AND m.cycle = run.cycle
    JOIN absence a ON a.view = 'headline' AND a.cycle = run.cycle AND a.state = m.state
    LEFT JOIN weighed w ON w.state = m.state
    WHERE i.rule = 'report_in_time'
    QUALIFY row_number() OVER (
      PARTITION BY i.indicator, m.state
      ORDER BY CASE w.outcome WHEN 'met' THEN 1 WHEN 'unclear' THEN 2 ELSE 3 END, w.received_on, w.revision, w.report_id) = 1`,
};

export const reportByGuide: RecordRule = {
  number: 'R17', record: 'submissions', listsOnlyMet: false, absentByRule: true, window, readings: ['of_reporting', 'due_only'],
  units: `
    WITH ${REPORTS},
    weighed AS (
      SELECT *, CASE WHEN format = 'guide' THEN 'met' WHEN format IS NOT NULL THEN 'not_met' ELSE 'unclear' END AS outcome FROM report)
    SELECT i.indicator, 'state' AS unit_kind, m.state AS unit, coalesce(w.outcome, a.outcome) AS outcome, 1 AS weight,
           w.report_id, w.source
    FROM indicator i JOIN run ON true
    JOIN member m ON m.population = i.population AND m.cycle = run.cycle
    JOIN absence a ON a.view = 'headline' AND a.cycle = run.cycle AND a.state = m.state
    LEFT JOIN weighed w ON w.state = m.state
    WHERE i.rule = 'report_by_guide'
    QUALIFY row_number() OVER (
      PARTITION BY i.indicator, m.state
      ORDER BY CASE w.outcome WHEN 'met' THEN 1 WHEN 'not_met' THEN 2 ELSE 3 END, w.received_on, w.revision, w.report_id) = 1`,
};
