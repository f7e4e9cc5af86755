/** English: the committees' reports. */
import type { CommitteeWords, NamedState, SaidArea } from '../committees.ts';
import { formats } from '../format.ts';
import { stateInSentence } from '../state-names.ts';
import { capital, counted, inWords } from './figures.ts';

const f = formats.en;
const KM2 = '\u00a0km²';
const ARTICLES: Readonly<Record<string, string>> = { article_5: 'Article\u00a05', article_4: 'Article\u00a04' };

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
    columns: { indicator: 'Indicator', now: (cycle) => `${cycle}`, baseline: (year) => `${year}`, change: 'Change', status: 'Status', committee: 'Committee' },
    notComparable: 'n.c.',
    small: '–',
    note: (year) => `Change since ${year} in percentage points, for numbers in units. n.c.: not comparable, because one of the two figures is provisional or missing, or no State is in both groups. –: fewer than five in the group, so no trend.`,
    sameStates: 'a',
    sameStatesNote: 'a: among the States in the group in both years; the change over all States has another sign, because the group changed.',
  },
  talk: {
    rule: (year, { deadlines, reports }) => {
      const reasons = [
        year !== null && `for which an answer that was met in ${year} is not met now`, deadlines && 'with a deadline in the follow-up lists', reports && 'whose report was not received',
        'whose report did not say for two or more, and at least one third, of this report’s indicators that concern them',
      ].filter((reason) => reason !== false);
      return `The list holds States ${reasons.join(', or ')}. It suggests conversations; it assesses nobody.`;
    },
    none: 'No State fulfils the rule of this list.',
    count: (listed, of) => `${listed === 0 ? 'None' : capital(inWords(listed))} of ${parties(of)} with obligations under these actions ${listed < 2 ? 'is' : 'are'} listed.`,
    columns: { state: 'State', declined: (year) => `Read as met in ${year}, not now`, silent: 'The report did not say', deadline: 'Deadline', report: 'Report' },
    deadline: (list, article, due) => {
      const of = ARTICLES[article] ?? article;
      const date = due === null ? '' : f.date(due);
      switch (list) {
        case 'request_pending': return `${of}: request not yet decided`;
        case 'expired': return `${of}: no deadline in force`;
        case 'request_expected': return `${of}: ${date}, request expected`;
        case 'to_check': return `${of}: ${date}, to be checked`;
        default: return `${of}: ${date}`;
      }
    },
    more: (count) => `and ${inWords(count)} more`,
    registerOpen: 'The register of reports is not known to be whole, so no State is listed for a report that is not in it.',
    noMatrix: 'These actions concern other groups than the affected States Parties, so no matrix of States is drawn.',
    onlyNotReceived: (names) => `${capital(counted(names.length, 'State is', 'States are'))} on the list only because the report was not received: ${f.list(names)}.`,
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
  parts: {
    diverseLead: (own, all) => `The plan refers to gender, age, disability or diverse needs in ${counted(all, 'indicator', 'indicators')} across its actions, of which ${own === 0 ? 'none falls' : `${inWords(own)} ${own === 1 ? 'falls' : 'fall'}`} to this report. They are gathered here for the focal point.`,
    topicLead: (indicators) => `${capital(counted(indicators, 'indicator', 'indicators'))} of the plan ${indicators === 1 ? 'refers' : 'refer'} to this.`,
    otherCommittee: 'other committee',
    denominatorsLead: 'Actions on victim assistance speak of affected States Parties; the States Parties with mine victims are another group. Each figure is given over both; the first is the headline.',
    denominatorColumns: { affected: 'Of affected States Parties', victims: 'Of States Parties with mine victims' },
    noVictimsList: 'The registry has no list of States Parties with mine victims, so only the affected States Parties can be counted. An unknown group is not an empty one.',
    supportLead: (year) => `First the support that States Parties reported for ${year}, then what affected States Parties reported of their needs, plans and own resources. The numbers count States that reported, not amounts.`,
    supportGiven: 'Support reported by States Parties',
    supportNeeded: 'Needs, plans and own resources of affected States Parties',
    supportBy: 'Who reported which support',
    supportColumns: { state: 'State', indicators: 'Indicators met' },
    supportNone: 'No State Party is read as having reported support.',
    historyColumns: { cycle: 'Cycle' },
    voteColumns: { year: 'Year', resolution: 'Resolution', inFavour: 'In favour' },
    historyLead: 'The same indicators in each cycle, all computed from the register as it stands now.',
    assistanceList: (count) => (count === 0
      ? 'No State Party with obligations is without updated information for two years in a row.'
      : `For ${parties(count)} with obligations no updated information was found for two years in a row; the Presidency offers assistance.`),
    assistanceListOpen: 'Whether a State Party gave no information for two years in a row cannot be said: the register of reports is not known to be whole for both years.',
    notReceived: (count) => (count === 0 ? 'Every report that was due was received.' : count === 1 ? 'The report of one State Party was not received.' : `The reports of ${parties(count)} were not received.`),
    landUnsized: (count) => `For ${states(count)} some or all mined areas have no size in the data; totals leave them out.`,
    undated: (reports) => `${capital(counted(reports, 'report bears', 'reports bear'))} no date of receipt, so whether ${reports === 1 ? 'it' : 'they'} came in time cannot be said.`,
    methodPointer: 'The headline figure follows the plan’s words literally; the decisions behind it, and what each would change, stand in the annex of the progress report of the same cycle. The rules used here:',
    rulesOf: 'Rules used in this report',
  },
};
