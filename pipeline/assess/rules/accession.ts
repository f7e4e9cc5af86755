/** R20: instruments of ratification or accession deposited in R. */
import type { RecordRule } from './rule.ts';

export const accession: RecordRule = {
  number: 'R20', record: 'accessions', listsOnlyMet: true, unitsAreRecords: true, readings: [],
  window: 'SELECT cycle.cycle, count(*) AS rows FROM states, cycle WHERE deposited_on BETWEEN cycle.year_start AND cycle.year_end GROUP BY ALL',
  units: `
    SELECT cycle.cycle, i.indicator, 'state' AS unit_kind, s.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, s.source
    FROM indicator i, cycle, states s
    WHERE i.rule = 'accession' AND s.deposited_on BETWEEN cycle.year_start AND cycle.year_end`,
};
