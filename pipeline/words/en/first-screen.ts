/** English: the first screen. */
import { formats } from '../format.ts';
import type { FirstScreenWords } from '../report.ts';
import { inWords } from './figures.ts';

const f = formats.en;

export const first: FirstScreenWords = {
  answerCompared: ({ total, figure, year, improved, unchanged, declined, notComparable }) => [
    `Of the ${total} indicators, `, f.number(figure), ` ${figure === 1 ? 'has' : 'have'} a figure; against the ${year} baseline `, f.number(improved), '\u00a0improved, ',
    f.number(unchanged), '\u00a0stayed the same, ', f.number(declined), '\u00a0declined and ', f.number(notComparable), '\u00a0cannot be compared.',
  ],
  answerAlone: ({ total, figure, final, provisional, missing }) => [
    `Of the ${total} indicators, `, f.number(figure), ` ${figure === 1 ? 'has' : 'have'} a figure, `, f.number(final), '\u00a0final and ', f.number(provisional),
    '\u00a0provisional; for ', f.number(missing), ' there is none yet.',
  ],
  facts: {
    parties: 'States Parties',
    partiesOf: (registry, date) => `of ${f.number(registry)} States, on ${f.date(date)}`,
    reports: 'Reports received',
    reportsOf: (received, total, rate) => `of ${f.number(total)}${rate ? ` (${f.percent(received, total)})` : ''}`,
    reportsInTime: (inTime, total, due, rate) => `${f.number(inTime)} by ${f.date(due)}${rate ? ` (${f.percent(inTime, total)})` : ''}`,
    reportsUndated: (undated) => `${f.number(undated)} without a date`,
    registerOpen: 'so far: the register is not whole',
    affected: 'Affected States Parties that reported',
    affectedOf: (received, total, rate) => `of ${f.number(total)}${rate ? ` (${f.percent(received, total)})` : ''}`,
    affectedNotDue: (notDue) => `${inWords(notDue)} not yet due`,
    affectedUnknown: 'no list of affected States in the registry',
    figures: 'Indicators with a figure',
    figuresOf: (figure, total) => `of ${f.number(total)} (${f.percent(figure, total)})`,
  },
  moved: 'What moved',
  standsStill: 'What stands still',
  cannotSay: 'What we cannot say',
  most: 'What most reported',
  few: 'What few reported',
  nothingMoved: (year) => `No movement since ${year} can be shown: either nothing moved, or the figures cannot be compared.`,
  nothingStandsStill: (year) => `No figure that can be compared is the same as in ${year}.`,
  nothingToSay: 'Nothing to list.',
  nothingKnown: 'No figure is known well enough to be named here.',
};
