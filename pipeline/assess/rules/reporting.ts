/** R17: whether a report came by the due date, and whether it follows the Guide to Reporting. */
import { texts } from '../../store/texts.ts';
import type { OutcomeCode, RuleCode } from '../../../schemas/codes.ts';
import type { RecordRule } from './rule.ts';

const window = 'SELECT cycle, count(*) AS rows FROM submissions GROUP BY ALL';

/**
 * Every member of the population with the best that its eligible reports of the cycle show (R7: other documents do
 * not count here), or the reason for having none. `outcome` is SQL over one report `s` and its State's `term` t; `best` lists outcomes, first first.
 */
const unitsBy = (rule: RuleCode, outcome: string, best: readonly OutcomeCode[]): string => `
    WITH weighed AS (
      SELECT s.*, ${outcome} AS outcome FROM submissions s JOIN term t USING (state) JOIN cycle USING (cycle)
      WHERE s.status = 'final' AND s.kind <> 'other')
    SELECT m.cycle, i.indicator, 'state' AS unit_kind, m.state AS unit, coalesce(w.outcome, a.outcome) AS outcome, 1 AS weight,
           w.report_id, w.source
    FROM indicator i
    JOIN member m ON m.population = i.population
    JOIN absence a ON a.view = 'headline' AND a.cycle = m.cycle AND a.state = m.state
    LEFT JOIN weighed w ON w.cycle = m.cycle AND w.state = m.state
    WHERE i.rule = '${rule}'
    QUALIFY row_number() OVER (
      PARTITION BY m.cycle, i.indicator, m.state
      ORDER BY list_position([${texts(best)}], w.outcome), w.received_on, w.revision, w.report_id) = 1`;

export const reportInTime: RecordRule = {
  number: 'R17', record: 'submissions', listsOnlyMet: false, absentByRule: true, window, readings: ['due_only'],
  units: unitsBy('report_in_time', "CASE WHEN received_on <= cycle.due_on THEN 'met' WHEN received_on IS NULL THEN 'unclear' WHEN t.initial_report_due_on > cycle.due_on THEN 'not_due' ELSE 'not_met' END", ['met', 'unclear', 'not_due', 'not_met']),
};

export const reportByGuide: RecordRule = {
  number: 'R17', record: 'submissions', listsOnlyMet: false, absentByRule: true, window, readings: ['of_reporting', 'due_only'],
  units: unitsBy('report_by_guide', "CASE WHEN format = 'guide' THEN 'met' WHEN format IS NOT NULL THEN 'not_met' ELSE 'unclear' END", ['met', 'not_met', 'unclear']),
};
