/** English: the frame of every page, and the index pages. */
import { formats } from '../format.ts';
import type { IndexWords, PageWords } from '../report.ts';

const { date, fraction } = formats.en;

export const page: PageWords = {
  convention: 'Anti-Personnel Mine Ban Convention',
  languageName: 'English',
  partlyEnglish: (missing, all) => `This page is partly in English: ${fraction(missing, all)} texts are not translated yet.`,
  languageNav: 'Contents and language',
  skip: 'Skip to the report',
  contents: 'Contents',
  reportTitle: (cycle) => `Progress report ${cycle}`,
  cycle: 'Cycle',
  cycleIs: (cycle, reportingYear, due) => `${cycle}: reports for ${reportingYear}, due by ${date(due)}`,
  asOf: 'As of',
  asOfDate: (iso) => `as of ${date(iso)}`,
  edition: 'Edition',
  editions: { draft: 'Draft for comment', final: 'Final' },
  signedOff: (office, on) => `Signed off by ${office}, ${on}.`,
  provisionalBecause: (text) => `Why some figures are provisional: ${text}`,
  data: 'Data',
  dataKinds: {
    isu: { name: 'The Implementation Support Unit’s own coding', plainly: 'Coded by the Implementation Support Unit from the reports of States Parties.' },
    public_evidence: { name: 'Public evidence', plainly: 'Read from public documents; not the Implementation Support Unit’s own coding.' },
    demo: { name: 'Fictional demonstration data', plainly: 'No State, report or figure here is real.' },
  },
  planVersion: 'Plan version',
  planVersionIs: (version, actions, indicators) => `${version} (${actions} actions, ${indicators} indicators)`,
  seal: 'Seal (SHA-256 of inputs and data)',
  summary: 'Summary',
  partTitles: { followUp: 'Follow-up', land: 'Mined areas', receipts: 'Reports received', method: 'Method and decisions', data: 'Data and downloads' },
  actionsOf: (from, to) => (from === to ? `action ${from}` : `actions ${from} ${Number(to) === Number(from) + 1 ? 'and' : 'to'} ${to}`),
  answers: 'Answers for',
  source: (title, kind, asOf, edition) => `Source: Article 7 reports and records. ${title}. ${kind}, as of ${date(asOf)}, ${edition.toLowerCase()}.`,
  table: 'Table',
  csv: 'CSV',
  svg: 'SVG',
};

export const index: IndexWords = {
  title: 'Progress against the Siem Reap-Angkor Action Plan 2025–2029',
  reports: 'Reports',
  downloads: 'Downloads',
  dataFiles: 'Data files',
  charts: 'Charts',
  progressReport: 'Progress report',
  stateSheets: 'State sheets',
  cycles: 'Cycles',
  cyclesLead: 'One progress report per cycle. Article 7 reports are due by 30 April of the cycle’s year and cover the calendar year before.',
  cycleLine: (cycle, asOf) => `Cycle ${cycle}, as of ${date(asOf)}`,
  files: {
    'indicators.csv': 'the 105 indicators and Action 21, with range, baseline and change',
    'readings.csv': 'other readings beside each figure',
    'assessments.csv': 'the outcome of every State and unit, with report, form and page',
    'changes.csv': 'each change against the baseline, by cause',
    'follow-up.csv': 'the follow-up lists',
    'land.csv': 'mined areas by State',
    'outlook.csv': 'years at the rate of release, and years left, by State',
    'problems.csv': 'every problem found in the data',
    'manifest.json': 'inputs and outputs with their SHA-256',
  },
};
