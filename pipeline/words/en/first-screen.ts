/** English: the first screen. */
import { formats } from '../format.ts';
import type { FirstScreenWords } from '../report.ts';
import { enumerated, inTurn, type TurnNumber } from '../turns.ts';
import { counted } from './figures.ts';

const f = formats.en;
const number = (value: number): TurnNumber => ({ number: f.number(value) });
/** "4 improved", "none improved". */
const said = (value: number, verb: string): (string | TurnNumber)[] => (value === 0 ? [`none\u00a0${verb}`] : [number(value), `\u00a0${verb}`]);

export const first: FirstScreenWords = {
  answerCompared: ({ total, figure, year, improved, unchanged, declined, notComparable }) => {
    if (figure === 0) return [`None of the ${total} indicators has a figure yet.`];
    const lead = [`Of the ${total} indicators, `, number(figure), ` ${figure === 1 ? 'has' : 'have'} a figure; `];
    if (notComparable === figure) return inTurn([...lead, `${figure === 1 ? 'it' : 'none of them'} can${figure === 1 ? 'not' : ''} be compared with the ${year} baseline.`]);
    const compared = [said(improved, 'improved'), said(unchanged, 'stayed the same'), said(declined, 'declined'), ...(notComparable > 0 ? [said(notComparable, 'cannot be compared')] : [])];
    return inTurn([...lead, `against the ${year} baseline `, ...enumerated(compared, ', ', ' and '), '.']);
  },
  answerAlone: ({ total, figure, final, provisional, missing }) => {
    if (figure === 0) return [`None of the ${total} indicators has a figure yet.`];
    const kinds = [...(final > 0 ? [[number(final), '\u00a0final']] : []), ...(provisional > 0 ? [[number(provisional), '\u00a0provisional']] : [])];
    return inTurn([
      `Of the ${total} indicators, `, number(figure), ` ${figure === 1 ? 'has' : 'have'} a figure, `, ...enumerated(kinds, ', ', ' and '),
      ...(missing > 0 ? ['; for ', number(missing), ' there is none yet.'] : ['.']),
    ]);
  },
  facts: {
    parties: 'States Parties',
    partiesOf: (registry, date) => `of ${f.number(registry)} States, on ${f.date(date)}`,
    reports: 'Reports received',
    reportsOf: (received, total, rate) => (rate ? `of ${f.number(total)} (${f.percent(received, total)})` : `in the register so far, of ${f.number(total)} States Parties`),
    reportsInTime: (inTime, total, due, rate) => (rate ? `${f.number(inTime)} by ${f.date(due)} (${f.percent(inTime, total)})` : `${f.number(inTime)} known to have been received by ${f.date(due)}`),
    reportsUndated: (undated) => `${f.number(undated)} without a date of receipt`,
    registerOpen: 'the register is not known to be complete',
    affected: 'Affected States Parties that reported',
    affectedOf: (received, total, rate) => (rate ? `of ${f.number(total)} (${f.percent(received, total)})` : `in the register so far, of ${f.number(total)}`),
    affectedNotDue: (notDue) => `${counted(notDue, 'report', 'reports')} not yet due`,
    affectedUnknown: 'no list of affected States in the registry',
    figures: 'Indicators with a figure',
    figuresOf: (figure, total) => `of ${f.number(total)} (${f.percent(figure, total)})`,
  },
  moved: 'What moved',
  standsStill: 'What stands still',
  cannotSay: 'What we cannot say',
  most: 'What most reported',
  few: 'What few reported',
  nothingMoved: (year) => `No change since ${year} can be shown: the figures are either unchanged or not comparable.`,
  nothingStandsStill: (year) => `No figure that can be compared is the same as in ${year}.`,
  nothingToSay: 'Nothing to list.',
  nothingKnown: 'No figure is known well enough to be named here.',
};
