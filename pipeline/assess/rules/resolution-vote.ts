/** R21: votes in favour of the last resolution that the plenary voted on in R. */
import type { RecordRule } from './rule.ts';

export const resolutionVote: RecordRule = {
  number: 'R21', record: 'votes', listsOnlyMet: true, unitsAreRecords: true, readings: [],
  window: `SELECT cycle.cycle, count(*) AS rows FROM votes, cycle WHERE body = 'plenary' AND voted_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL`,
  units: `
    -- the resolution is read off beside each vote, not picked apart and joined back: see docs/decisions on join filters
    WITH plenary AS (
      SELECT cycle.cycle, v.state, v.vote, v.source, v.resolution, first_value(v.resolution) OVER (
               PARTITION BY cycle.cycle ORDER BY v.voted_on DESC, v.resolution DESC, v.line ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last_resolution
      FROM votes v, cycle WHERE v.body = 'plenary' AND v.voted_on BETWEEN cycle.year_start AND cycle.year_end)
    SELECT p.cycle, i.indicator, 'state' AS unit_kind, p.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, p.source
    FROM indicator i JOIN plenary p ON p.resolution = p.last_resolution AND p.vote = 'yes'
    WHERE i.rule = 'resolution_vote'`,
};
