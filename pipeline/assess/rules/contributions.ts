/** R18: assessed contributions paid in time, and voluntary ones to the Implementation Support Unit. */
import type { RecordRule } from './rule.ts';

const window = (kind: string) => `SELECT cycle.cycle, count(*) AS rows FROM contributions c, cycle WHERE c.kind = '${kind}' AND c.year = cycle.year GROUP BY ALL`;

/** The first Meeting of the States Parties or Review Conference that starts in R; blank where none does. */
const MEETING = `
  SELECT cycle.cycle, min(starts_on) AS starts_on
  FROM cycle LEFT JOIN meetings ON kind IN ('msp', 'review_conference') AND starts_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL`;

export const contributionInTime: RecordRule = {
  number: 'R18', record: 'contributions', listsOnlyMet: false, window: window('assessed'), readings: [],
  impossible: `SELECT cycle, starts_on IS NULL AS impossible FROM (${MEETING})`,
  units: `
    WITH meeting AS (${MEETING}),
    weighed AS (
      SELECT cycle.cycle, c.* EXCLUDE (cycle), CASE
        WHEN paid_in_full = 'yes' AND paid_on <= meeting.starts_on - to_months(cycle.contribution_months) THEN 'met'
        WHEN paid_in_full = 'yes' AND paid_on IS NULL THEN 'unclear'
        ELSE 'not_met' END AS outcome
      FROM contributions c, cycle JOIN meeting USING (cycle) WHERE c.kind = 'assessed' AND c.year = cycle.year AND meeting.starts_on IS NOT NULL)
    SELECT w.cycle, i.indicator, 'state' AS unit_kind, w.state AS unit, w.outcome, 1 AS weight, NULL AS report_id, w.source
    FROM indicator i JOIN member m ON m.population = i.population JOIN weighed w ON w.cycle = m.cycle AND w.state = m.state
    WHERE i.rule = 'contribution_in_time'
    QUALIFY row_number() OVER (
      PARTITION BY w.cycle, i.indicator, w.state
      ORDER BY CASE w.outcome WHEN 'met' THEN 1 WHEN 'unclear' THEN 2 ELSE 3 END, w.paid_on, w.line) = 1`,
};

export const voluntaryContribution: RecordRule = {
  number: 'R18', record: 'contributions', listsOnlyMet: false, window: window('voluntary'), readings: [],
  units: `
    WITH weighed AS (
      SELECT cycle.cycle, c.* EXCLUDE (cycle), CASE WHEN amount > 0 THEN 'met' WHEN amount IS NULL THEN 'unclear' ELSE 'not_met' END AS outcome
      FROM contributions c, cycle WHERE c.kind = 'voluntary' AND c.year = cycle.year)
    SELECT w.cycle, i.indicator, 'state' AS unit_kind, w.state AS unit, w.outcome, 1 AS weight, NULL AS report_id, w.source
    FROM indicator i JOIN member m ON m.population = i.population JOIN weighed w ON w.cycle = m.cycle AND w.state = m.state
    WHERE i.rule = 'voluntary_contribution'
    QUALIFY row_number() OVER (
      PARTITION BY w.cycle, i.indicator, w.state
      ORDER BY CASE w.outcome WHEN 'met' THEN 1 WHEN 'unclear' THEN 2 ELSE 3 END, w.line) = 1`,
};
