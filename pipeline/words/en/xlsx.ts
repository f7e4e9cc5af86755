/** English: the workbook. */
import type { XlsxWords } from '../xlsx.ts';

export const xlsx: XlsxWords = {
  sheets: { about: 'About', figures: 'Figures', readings: 'Readings', outcomes: 'Outcomes', followUp: 'Follow-up', changes: 'Changes', land: 'Mined areas' },
  sheetNotes: {
    about: 'what this workbook is',
    figures: 'one row per indicator: number reported, group, range, baseline and change',
    readings: 'other readings beside each figure',
    outcomes: 'the outcome of every State and unit, with report, form and page',
    followUp: 'deadlines, extension requests, and Action 47',
    changes: 'each change against the baseline, by cause; the parts add up',
    land: 'mined areas by State, in square kilometres, with the date of each value',
  },
  columns: {
    indicator: 'Indicator', action: 'Action', title: 'Short title', section: 'Section', committee: 'Body responsible', population: 'Group', kind: 'Kind', status: 'Status',
    evidence: 'Evidence', said: 'In words', met: 'Reported', size: 'Size of the group', value: 'Value (per cent or number)', high: 'Highest possible', reported: 'With a coded outcome',
    baselineMet: (year) => `Reported in ${year}`, baselineSize: (year) => `Size of the group in ${year}`, baselineValue: (year) => `Value in ${year}`,
    change: 'Change (points or number)', changeSame: 'Change, same States', movement: 'Since the baseline',
    reading: 'Reading', numerator: 'Numerator', denominator: 'Denominator',
    unitKind: 'Kind of unit', unit: 'State or unit', code: 'Code', outcome: 'Outcome', weight: 'Weight', report: 'Report', basis: 'Basis', form: 'Form', page: 'Page', source: 'Source', rule: 'Rule',
    list: 'List', state: 'State', subject: 'Subject', due: 'Deadline', detail: 'Detail',
    cause: 'Cause', metChange: 'Change in the number reported',
    measure: 'Measure', contamination: 'Contamination', size_km2: 'Size (km²)', number: 'Number', asAt: 'As at', knownAs: 'How it is known',
    annex: 'Annex', link: 'Link to the report',
    dataKind: 'Data',
  },
  about: {
    scope: 'Scope', wholePlan: 'The whole plan', sheets: 'Sheets', outcomes: 'Outcomes', blank: 'Blank cell', blankIs: 'A blank cell means “none” or “not known”, never zero.',
  },
  kinds: { percentage: 'Per cent', count: 'Number' },
  evidence: { article7: 'Article 7 reports', other: 'Other documents', mixed: 'Article 7 reports and other documents', records: 'Records' },
  movements: { rose: 'Rose', fell: 'Fell', little_changed: 'Little changed', not_compared: 'Not compared', no_figure: 'No figure' },
  unitKinds: { state: 'State', request: 'Extension request', person: 'Participant', organisation: 'Organization' },
  basis: { article7: 'Article 7 report', other: 'Other document', records: 'Records' },
  causes: {
    answered_differently: 'Answered differently', newly_reported: 'Answer newly known', stopped_reporting: 'Answer no longer known',
    joined: 'Joined the group', left: 'Left the group',
  },
  measures: {
    cha_count: 'Confirmed hazardous areas, number', cha_area: 'Confirmed hazardous areas', sha_count: 'Suspected hazardous areas, number', sha_area: 'Suspected hazardous areas',
    mined_area: 'Mined areas, not split', cleared_area: 'Cleared', reduced_area: 'Reduced (technical survey)', cancelled_area: 'Cancelled (non-technical survey)', mines_destroyed: 'Mines destroyed',
  },
  knownAs: { reported: 'Reported', not_reported: 'Not reported', not_applicable: 'Not applicable', unknown: 'Said to be unknown', extent_unknown: 'Areas known, extent unknown' },
};
