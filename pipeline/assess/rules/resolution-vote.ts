/** R21: votes in favour of the last resolution that the plenary voted on in R. */
import type { RecordRule } from './rule.ts';

export const resolutionVote: RecordRule = {
  number: 'R21', record: 'votes', listsOnlyMet: true, unitsAreRecords: true, readings: [],
  window: `SELECT count(*) AS rows FROM votes, run WHERE body = 'plenary' AND voted_on BETWEEN run.year_start AND run.year_end`,
  units: `
    -- the resolution is read off beside each vote, not picked apart and joined back: see docs/decisions on join filters
    WITH plenary AS (
      SELECT v.state, v.vote, v.source, v.resolution, first_value(v.resolution) OVER (
               ORDER BY v.voted_on DESC, v.resolution DESC, v.line ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last_resolution
      FROM votes v, run WHERE v.body = 'plenary' AND v.voted_on BETWEEN run.year_start AND run.year_end)
    SELECT i.indicator, 'state' AS unit_kind, p.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, p.source
    FROM indicator i JOIN plenary p ON p.resolution = p.last_resolution AND p.vote = 'yes'
    WHERE i.rule = 'resolution_vote'`,
};
