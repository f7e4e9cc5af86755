/** R19 and R21: what States not party do: voluntary reports, meetings, moratoria. */
import type { RecordRule } from './rule.ts';

export const voluntaryReport: RecordRule = {
  number: 'R19', record: 'submissions', listsOnlyMet: true, readings: [],
  window: `
    SELECT s.cycle, count(*) AS rows FROM submissions s JOIN member m ON m.population = 'states_not_party' AND m.state = s.state AND m.cycle = s.cycle
    WHERE s.kind = 'voluntary' AND s.status = 'final' GROUP BY ALL`,
  units: `
    SELECT cycle.cycle, i.indicator, 'state' AS unit_kind, s.state AS unit, 'met' AS outcome, 1 AS weight, s.report_id, s.source
    FROM indicator i JOIN cycle ON true JOIN member m ON m.population = i.population AND m.cycle = cycle.cycle
    JOIN submissions s ON s.state = m.state AND s.cycle = cycle.cycle AND s.kind = 'voluntary' AND s.status = 'final'
    WHERE i.rule = 'voluntary_report'
    QUALIFY row_number() OVER (PARTITION BY cycle.cycle, i.indicator, s.state ORDER BY s.received_on DESC NULLS LAST, s.revision DESC NULLS LAST, s.report_id DESC) = 1`,
};

/** Not party on the day that the meeting starts, so the population of the date P is not asked. */
export const meetingParticipation: RecordRule = {
  number: 'R19', record: 'participants', listsOnlyMet: true, readings: [],
  window: `
    SELECT cycle.cycle, count(*) AS rows FROM participants p JOIN meetings m USING (meeting), cycle
    WHERE m.starts_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL`,
  units: `
    SELECT cycle.cycle, i.indicator, 'state' AS unit_kind, p.delegation AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, p.source
    FROM indicator i JOIN cycle ON true
    JOIN meetings m ON m.starts_on BETWEEN cycle.year_start AND cycle.year_end
    JOIN participants p ON p.meeting = m.meeting AND p.delegation_kind = 'state' AND p.participants > 0
    JOIN term t ON t.state = p.delegation AND NOT party_on(t.in_force_on, t.withdrawn_on, m.starts_on)
    WHERE i.rule = 'meeting_participation'
    QUALIFY row_number() OVER (PARTITION BY cycle.cycle, i.indicator, p.delegation ORDER BY m.starts_on, m.meeting) = 1`,
};

export const moratorium: RecordRule = {
  number: 'R21', record: 'moratoria', listsOnlyMet: true, readings: [],
  window: 'SELECT cycle.cycle, count(*) AS rows FROM moratoria, cycle WHERE declared_on <= cycle.year_end GROUP BY ALL',
  units: `
    SELECT cycle.cycle, i.indicator, 'state' AS unit_kind, r.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, r.source
    FROM indicator i JOIN cycle ON true JOIN member m ON m.population = i.population AND m.cycle = cycle.cycle
    JOIN moratoria r ON r.state = m.state AND r.declared_on <= cycle.year_end AND (r.ended_on IS NULL OR r.ended_on > cycle.year_end)
    WHERE i.rule = 'moratorium'
    QUALIFY row_number() OVER (PARTITION BY cycle.cycle, i.indicator, r.state ORDER BY r.declared_on, r.line) = 1`,
};
