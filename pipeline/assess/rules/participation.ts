/** R16: victims and survivors' organisations, and the share of women, in the meetings that start in R. */
import type { RecordRule } from './rule.ts';

const window = `
  SELECT cycle.cycle, count(*) AS rows FROM participants p JOIN meetings m USING (meeting), cycle
  WHERE m.starts_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL`;

/** Participations of victims, and each survivors' organisation once, at its first meeting. */
export const victimParticipation: RecordRule = {
  number: 'R16', record: 'participants', listsOnlyMet: true, unitsAreRecords: true, window, readings: [],
  units: `
    WITH present AS (
      SELECT cycle.cycle, p.* EXCLUDE (cycle), m.starts_on FROM participants p JOIN meetings m USING (meeting), cycle
      WHERE m.starts_on BETWEEN cycle.year_start AND cycle.year_end)
    SELECT cycle, i.indicator, 'person' AS unit_kind, meeting || '/' || delegation AS unit, 'met' AS outcome,
           victims AS weight, NULL AS report_id, source
    FROM indicator i, present WHERE i.rule = 'victim_participation' AND victims > 0
    UNION ALL
    (SELECT cycle, i.indicator, 'organisation', meeting || '/' || delegation, 'met', 1, NULL, source
    FROM indicator i, present
    WHERE i.rule = 'victim_participation' AND delegation_kind = 'organisation' AND survivor_organisation = 'yes'
    QUALIFY row_number() OVER (PARTITION BY cycle, i.indicator, delegation ORDER BY starts_on, meeting) = 1)`,
};

/** Women among the participants; a delegation that gives no number of women is wholly unclear. */
export const womenParticipation: RecordRule = {
  number: 'R16', record: 'participants', listsOnlyMet: false, unitsAreRecords: true, window, readings: ['known_gender'],
  units: `
    WITH present AS (
      SELECT cycle.cycle, p.* EXCLUDE (cycle), CASE WHEN women IS NULL THEN participants ELSE coalesce(gender_unknown, 0) END AS unknown
      FROM participants p JOIN meetings m USING (meeting), cycle
      WHERE m.starts_on BETWEEN cycle.year_start AND cycle.year_end AND participants IS NOT NULL),
    parts AS (
      SELECT *, 'met' AS outcome, coalesce(women, 0) AS weight FROM present
      UNION ALL SELECT *, 'not_met', participants - coalesce(women, 0) - unknown FROM present
      UNION ALL SELECT *, 'unclear', unknown FROM present)
    SELECT cycle, i.indicator, 'person' AS unit_kind, meeting || '/' || delegation AS unit, outcome, weight,
           NULL AS report_id, source
    FROM indicator i, parts WHERE i.rule = 'women_participation' AND weight > 0`,
};
