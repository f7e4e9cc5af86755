/** R18: assessed contributions paid in time, and voluntary ones to the Implementation Support Unit. */
import type { RecordRule } from './rule.ts';

const window = (kind: string) => `SELECT count(*) AS rows FROM contributions c, run WHERE c.kind = '${kind}' AND c.year = run.year`;

/** The first Meeting of the States Parties or Review Conference that starts in R. */
const MEETING = `
  SELECT min(starts_on) AS starts_on FROM meetings, run
  WHERE kind IN ('msp', 'review_conference') AND starts_on BETWEEN run.year_start AND run.year_end`;

export const contributionInTime: RecordRule = {
  number: 'R18', record: 'contributions', listsOnlyMet: false, window: window('assessed'), readings: [],
  impossible: `SELECT starts_on IS NULL AS impossible FROM (${MEETING})`,
  units: `
    WITH meeting AS (${MEETING}),
    weighed AS (
      SELECT c.*, CASE
        WHEN paid_in_full = 'yes' AND paid_on <= meeting.starts_on - to_months(run.contribution_months) THEN 'met'
        WHEN paid_in_full = 'yes' AND paid_on IS NULL THEN 'unclear'
        ELSE 'not_met' END AS outcome
      FROM contributions c, run, meeting WHERE c.kind = 'assessed' AND c.year = run.year AND meeting.starts_on IS NOT NULL)
    SELECT i.indicator, 'state' AS unit_kind, w.state AS unit, w.outcome, 1 AS weight, NULL AS report_id, w.source
    FROM indicator i JOIN run ON true JOIN member m ON m.population = i.population AND m.cycle = run.cycle JOIN weighed w ON w.state = m.state
    WHERE i.rule = 'contribution_in_time'
    QUALIFY row_number() OVER (
      PARTITION BY i.indicator, w.state
      ORDER BY CASE w.outcome WHEN 'met' THEN 1 WHEN 'unclear' THEN 2 ELSE 3 END, w.paid_on, w.line) = 1`,
};

export const voluntaryContribution: RecordRule = {
  number: 'R18', record: 'contributions', listsOnlyMet: false, window: window('voluntary'), readings: [],
  units: `
    WITH weighed AS (
      SELECT c.*, CASE WHEN amount > 0 THEN 'met' WHEN amount IS NULL THEN 'unclear' ELSE 'not_met' END AS outcome
      FROM contributions c, run WHERE c.kind = 'voluntary' AND c.year = run.year)
    SELECT i.indicator, 'state' AS unit_kind, w.state AS unit, w.outcome, 1 AS weight, NULL AS report_id, w.source
    FROM indicator i JOIN run ON true JOIN member m ON m.population = i.population AND m.cycle = run.cycle JOIN weighed w ON w.state = m.state
    WHERE i.rule = 'voluntary_contribution'
    QUALIFY row_number() OVER (
      PARTITION BY i.indicator, w.state
      ORDER BY CASE w.outcome WHEN 'met' THEN 1 WHEN 'unclear' THEN 2 ELSE 3 END, w.line) = 1`,
};
