/** R21: votes in favour of the last resolution that the plenary voted on in R. */
import type { RecordRule } from './rule.ts';

export const resolutionVote: RecordRule = {
  number: 'R21', record: 'votes', listsOnlyMet: true, unitsAreRecords: true, readings: [],
  window: `SELECT count(*) AS rows FROM votes, run WHERE body = 'plenary' AND voted_on BETWEEN run.year_start AND run.year_end`,
  units: `
    WITH last_vote AS (
      SELECT resolution FROM votes, run
      WHERE body = 'plenary' AND voted_on BETWEEN run.year_start AND run.year_end
      ORDER BY voted_on DESC, resolution DESC LIMIT 1)
    SELECT i.indicator, 'state' AS unit_kind, v.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, v.source
    FROM indicator i JOIN run ON true JOIN last_vote l ON true
    JOIN votes v ON v.resolution = l.resolution AND v.body = 'plenary' AND v.vote = 'yes' AND v.voted_on BETWEEN run.year_start AND run.year_end
    WHERE i.rule = 'resolution_vote'`,
};
