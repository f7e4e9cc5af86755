/** R20: instruments of ratification or accession deposited in R. */
import type { RecordRule } from './rule.ts';

export const accession: RecordRule = {
  number: 'R20', record: 'accessions', listsOnlyMet: true, unitsAreRecords: true, readings: [],
  window: 'SELECT count(*) AS rows FROM states, run WHERE deposited_on BETWEEN run.year_start AND run.year_end',
  units: `
    SELECT i.indicator, 'state' AS unit_kind, s.state AS unit, 'met' AS outcome, 1 AS weight, NULL AS report_id, s.source
    FROM indicator i, run, states s
    WHERE i.rule = 'accession' AND s.deposited_on BETWEEN run.year_start AND run.year_end`,
};
