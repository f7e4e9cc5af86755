/** English: the committees' reports. */
import type { CommitteeWords, NamedState, SaidArea } from '../committees.ts';
import { formats } from '../format.ts';
import { stateInSentence } from '../state-names.ts';
import { capital, counted, inWords } from './figures.ts';

const f = formats.en;
const KM2 = '\u00a0km²';

const named = (states: readonly NamedState[], place: 'subject' | 'of'): string =>
  f.list(states.map((state) => stateInSentence(state.name, state.frWithArticle, 'en', 'subject'))).replace(/^/, place === 'of' ? 'of ' : '');
const parties = (count: number): string => counted(count, 'State Party', 'States Parties');
const states = (count: number): string => counted(count, 'State', 'States');
const areaOf = ({ area, states: count }: SaidArea): string => `${area}${KM2} (${states(count)})`;

export const committees: CommitteeWords = {
  frame: {
    subtitle: (report, actions) => `${report}: ${actions}`,
    answersFor: 'Answers for',
    answersForIs: (actions, indicators) => `${capital(actions)}: ${counted(indicators, 'indicator', 'indicators')}`,
    withFigure: 'With a figure',
    facts: { improved: 'Improved', unchanged: 'Stayed the same', declined: 'Declined', final: 'Final', provisional: 'Provisional', none: 'Without a figure', of: (total) => `of ${f.number(total)}` },
    summary: ({ figure, total }, trends, year) => {
      const lead = figure === 0 ? `None of the ${counted(total, 'indicator', 'indicators')} has a figure` : figure === total
        ? (total === 1 ? 'The one indicator has a figure' : `All ${counted(total, 'indicator', 'indicators')} have a figure`)
        : `${capital(inWords(figure))} of the ${counted(total, 'indicator', 'indicators')} ${figure === 1 ? 'has' : 'have'} a figure`;
      if (!trends || figure === 0) return `${lead}.`;
      if (trends.notComparable === figure) return `${lead}; none of them can be compared with the ${year} baseline.`;
      const parts = [
        [trends.improved, 'improved'], [trends.unchanged, 'stayed the same'], [trends.declined, 'declined'], [trends.notComparable, 'cannot be compared'],
      ] as const;
      return `${lead}; against the ${year} baseline, ${f.list(parts.flatMap(([count, verb]) => (count > 0 ? [`${inWords(count)} ${verb}`] : [])))}.`;
    },
  },
  titles: {
    keyMessages: 'Key messages', indicators: 'Indicators against the baseline', charts: 'Overview', landAndDeadlines: 'Land and deadlines', reporting: 'Reporting', byState: 'Progress and gaps by State',
    talk: 'Whom to talk to, and about what', diverse: 'Gender and diverse needs', riskEducation: 'Risk education and reduction',
    environment: 'Environment and climate', participation: 'Participation of victims', outlook: 'Remaining area, release and deadline',
    denominators: 'Two groups of States, side by side', support: 'Support reported, and needs and resources reported', history: 'Reporting over the cycles', votes: 'Votes in favour of the annual resolution',
    notReceived: 'Reports not received', cannotSay: 'What the data cannot say', oneByOne: 'Indicator by indicator', method: 'Method and sources', bestPractices: 'Best practices',
  },
  table: {
    caption: (what) => `Figures: ${what}`,
    columns: { indicator: 'Indicator', now: (cycle) => `${cycle}`, baseline: (year) => `${year}`, change: 'Change', status: 'Status', committee: 'Body responsible' },
    notComparable: 'n.c.',
    small: '–',
    note: (year) => `Change since ${year} in percentage points, for numbers in units. n.c.: not comparable, because one of the two figures is provisional or missing, or no State is in both groups. –: fewer than five in the group, so no trend.`,
    sameStates: 'a',
    sameStatesNote: 'a: among the States in the group in both years; the change over all States has another sign, because the group changed.',
  },
  outlook: {
    remaining: (total, { confirmed, suspected, notSplit }, unsized) => {
      const parts = [confirmed && `${areaOf(confirmed)} confirmed`, suspected && `${areaOf(suspected)} suspected`, notSplit && `${areaOf(notSplit)} not split`].filter((part) => part !== null);
      const rest = unsized === 0 ? '' : ` ${capital(states(unsized))} gave no size for some or all of the areas.`;
      return `${capital(states(total.states))} reported the size of remaining mined areas, together ${total.area}${KM2}: ${f.list(parts)}.${rest}`;
    },
    released: (total, year, { cleared, reduced, cancelled }) => {
      const parts = [cleared && `${cleared}${KM2} cleared`, reduced && `${reduced}${KM2} reduced`, cancelled && `${cancelled}${KM2} cancelled`].filter((part) => part !== null);
      return `${capital(states(total.states))} reported land released in ${year}, together ${total.area}${KM2}: ${f.list(parts)}.`;
    },
    nothingReleased: (year) => `No release of land in ${year} is in the data.`,
    mixes: (kinds) => `The total adds areas of more than one kind: ${f.list(kinds)}.`,
    lead: (from, to) => `For each State Party with obligations under Article\u00a05: what it reported as remaining, its rate, the years left to its deadline, and the years that the remaining area would take at that rate. The rate is the mean of what it reported as released in those of the years ${from} to ${to} for which it gave a release. The two spans of years are set side by side; neither is a forecast.`,
    columns: { state: 'State', remaining: 'Remaining, km²', asAt: 'As at', rate: 'Rate, km² a year', deadline: 'Deadline', left: 'Years left', years: 'Years at that rate' },
    ofYears: (years) => counted(years, 'year', 'years'),
    years: (value) => (value === 0 ? '0' : value < 1 ? '<1' : value > 100 ? '>100' : f.number(Math.round(value))),
    range: (from, to) => `${from} to ${to}`,
    noSize: 'no size given',
    notInData: 'not in the data',
    noDeadline: 'not in the register',
    noDeadlineInForce: 'no deadline in force',
    toCheck: 'to be checked',
    pending: 'request not yet decided',
    beyond: (count, of) => {
      if (of === 1) return `Both are known for one State Party; at its rate the remaining area would ${count === 1 ? '' : 'not '}take longer than the time left.`;
      const whom = count === 0 ? 'none' : count === of ? 'all' : inWords(count);
      return `Both are known for ${parties(of)}; at their rates the remaining area would take longer than the time left for ${whom} of them.`;
    },
    caveats: (openEnded, mixed) => [
      'Capacity, funding and terrain change from year to year; where several years are known, the fastest and the slowest give the range.',
      'Suspected areas often shrink when they are surveyed, and new areas are found; both move the figure.',
      'Areas without a size, and areas outside the State’s control, are not in the remaining area.',
      'Years are rounded to whole years; the dates of the values differ and stand beside them.',
      ...(openEnded ? ['+: the State gave no size for some of its areas.'] : []),
      ...(mixed.length > 0 ? [`*: the area adds more than one kind. ${mixed.map(({ state, kinds }) => `${state}: ${f.list(kinds)}`).join('; ')}.`] : []),
    ],
    pendingRequests: (list) => (list.length > 6
      ? `${capital(inWords(list.length))} extension requests await a decision.`
      : `${capital(counted(list.length, 'extension request awaits', 'extension requests await'))} a decision: ${list.length === 1 ? 'that ' : 'those '}${named(list, 'of')}.`),
    withoutDeadline: (list, asOf) => (list.length > 6
      ? `${capital(parties(list.length))} had no Article\u00a05 deadline in force on ${f.date(asOf)}.`
      : `${capital(parties(list.length))} had no Article\u00a05 deadline in force on ${f.date(asOf)}: ${named(list, 'subject')}.`),
    toCheckCount: (count) => `For ${parties(count)} the register shows a deadline that has passed or comes near; a later decision may be missing from it, so this is to be checked.`,
    dueSoon: (count, months) => `${capital(counted(count, 'deadline falls', 'deadlines fall'))} within ${f.number(months)} months of the as-of date.`,
  },
};
