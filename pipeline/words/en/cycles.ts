/** English: the index of all cycles and that of one. */
import type { CyclesWords } from '../cycles.ts';
import { formats } from '../format.ts';
import { inWords } from './figures.ts';

const f = formats.en;

export const cycles: CyclesWords = {
  subtitle: 'Progress reports, cycle by cycle',
  plan: (actions, indicators) => `${actions} actions, ${indicators} indicators`,
  languages: 'English and French',
  fictional: 'Fictional data: no State or number is real',
  compared: (cycle, baseline, { rose, fell, little, notCompared, noFigure }) => ({
    lead: `In ${cycle}, `, strong: `${f.number(rose)} ${rose === 1 ? 'indicator has' : 'indicators have'} risen since ${baseline}, ${f.number(fell)} ${fell === 1 ? 'has' : 'have'} fallen and ${f.number(little)} changed little`,
    rest: `; ${f.number(notCompared + noFigure)} cannot be compared.`,
  }),
  alone: (cycle, withFigure, total) => ({ lead: `In ${cycle}, `, strong: `${f.fraction(withFigure, total)} indicators have a figure`, rest: '.' }),
  received: (now, then) => ` Reports came from ${f.number(now.received)} of ${f.number(now.parties)} States Parties${then === null ? '' : `, ${f.number(then.received)} of ${f.number(then.parties)} in\u00a0${then.cycle}`}.`,
  cycles: 'Cycles',
  columns: { cycle: 'Cycle', reports: 'Reports received', figures: 'Indicators with a figure', against: (year, indicators) => `Against ${year}, of ${indicators} indicators`, open: 'Open' },
  forYear: (year) => `for ${year}`,
  baseline: 'baseline year',
  toCompareWith: 'the year to compare with',
  notComparable: 'not compared',
  of: (received, parties) => f.fraction(received, parties),
  inRegister: (received) => `${f.number(received)} in the register, which is not known to be complete`,
  inTime: (count, due) => `${f.number(count)} by ${due}`,
  final: (count) => `${f.number(count)} final`,
  others: (provisional, none) => [provisional > 0 && `${f.number(provisional)} provisional`, none > 0 && `${f.number(none)} none`].filter((part) => part !== false).join(', '),
  movements: { rose: 'rose', little: 'changed little', fell: 'fell', notCompared: 'not compared' },
  bulletin: 'Bulletin',
  committees: 'Committees',
  reports: (count) => `${inWords(count)} ${count === 1 ? 'report' : 'reports'}`,
  annex: 'Annex, data',
  data: 'Data',
  course: {
    title: (count, year) => `${inWords(count).replace(/^./, (first) => first.toUpperCase())} ${count === 1 ? 'indicator' : 'indicators'} since ${year}`,
    aside: 'per cent, the same scale in all: the findings of the latest cycle, and reports in time',
    said: (number, title, from, to) => `${number} ${title}: ${from}, ${to}.`, source: 'Source: the publications of the cycles.',
  },
  planVersion: (versions) => `Plan ${versions.length === 1 ? 'version' : 'versions'} ${f.list(versions)}.`,
  foot: (fictional) => (fictional ? 'Fictional demonstration data' : 'Progress reports'),
  cycle: {
    subtitle: 'Reports, charts and data', committees: 'Reports of the committees', annex: 'Annex, indicator by indicator', sections: 'By section', charts: 'Charts', files: 'Data files',
    columns: { report: 'Report', formats: 'Formats', chart: 'Chart', file: 'File', holds: 'Holds' }, all: 'All cycles (missing where this folder was passed on alone)', stateSheets: 'State sheets are sent to each State and are not published.',
  },
  kind: { isu: 'The Unit’s own coding', public_evidence: 'Public evidence, not the Unit’s own coding', demo: 'Fictional data' },
};
