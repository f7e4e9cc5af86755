/** English: States side by side. */
import { formats } from '../format.ts';
import type { StateWords } from '../states.ts';
import { capital, counted, inWords } from './figures.ts';

const f = formats.en;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const parties = (count: number): string => `${f.number(count)} ${count === 1 ? 'State Party' : 'States Parties'}`;
const years = (cycles: readonly number[]): string => f.list(cycles.map(String));

export const states: StateWords = {
  outcomes: {
    met: 'reported', partly: 'reported in part', not_met: 'reported as lacking', silent: 'not stated', unclear: 'unclear', not_applicable: 'does not apply',
    not_coded: 'not yet coded', no_report: 'no report', not_due: 'not yet due',
  },
  readIn: (sources, more) => `Source: ${sources.join('; ')}${more > 0 ? `; and ${counted(more, 'more document', 'more documents')}` : ''}.`,
  shortDate: (iso) => { const [year, month, day] = iso.split('-').map(Number); return `${day}\u00a0${MONTHS[(month ?? 1) - 1]}\u00a0${year}`; },
  fictional: 'Fictional data.',
  receipts: {
    title: (byDue, due, whole) => `Reports ${whole ? 'received' : 'in the register'} by ${due}: ${byDue.map(({ cycle, reports }) => `${f.number(reports)} in ${cycle}`).join(', ')}`,
    subtitle: (until, whole, cycles) => `States Parties whose report had been received, by date; reports with a date, to ${until}. ${
      whole.length === cycles.length ? `The register is complete${cycles.length > 1 ? ' in each of these years' : ''}.` : whole.length === 0 ? 'The register is not known to be complete.' : `The register is known to be complete in ${years(whole)} only.`}`,
    said: (cycle, reports, until) => `${cycle}: ${counted(reports, 'report', 'reports')} by ${until}.`,
    notes: (cycle, { undated, notDue, missing, later }) => {
      const parts = [
        undated > 0 && `${counted(undated, 'report', 'reports')} of ${cycle} ${undated === 1 ? 'has no date of receipt and is' : 'have no date of receipt and are'} not drawn`,
        later > 0 && `${counted(later, 'report', 'reports')} of ${cycle} came later`,
        notDue > 0 && `${inWords(notDue)} ${notDue === 1 ? 'is' : 'are'} not yet due`,
        missing !== null && missing > 0 && `${counted(missing, 'State Party', 'States Parties')} had not reported`,
      ].filter((part) => part !== false);
      return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
    },
    line: (cycle, reports) => `${cycle}: ${f.number(reports)}`,
    columns: { cycle: 'Cycle', date: 'Date', reports: 'Reports received' },
    source: 'Source: register of Article\u00a07 reports.',
  },
  table: {
    plainTitle: 'Remaining area, release and deadline under Article\u00a05',
    title: (known, longer, wide) => {
      if (longer === 0) return `In none of the ${parties(known)} for which both are known would the remaining area outlast the deadline at the present rate`;
      const whom = longer === known ? (known === 1 ? 'the one State Party' : `all ${parties(known)}`) : `${f.number(longer)} of the ${parties(known)}`;
      return `The remaining area would outlast the deadline in ${whom} for which both are known${wide > 0 && longer > 1 ? `; in ${wide === longer ? 'all' : f.number(wide)} of them by 10 years or more` : wide > 0 ? ', by 10 years or more' : ''}`;
    },
    subtitle: (count, from, to) => `${parties(count)} with obligations under Article\u00a05. Years at the present rate: remaining area divided by the average release of ${from} to ${to}. Arithmetic, not a forecast: survey shrinks suspected areas and finds new ones.`,
    columns: { state: 'State', remaining: 'Remaining, km²', rate: 'Released per year, km²', plot: 'Years', years: 'Years left / at the rate', deadline: 'Deadline', request: 'Request' },
    legend: { left: 'years left to the deadline', needed: 'years at the present rate' },
    groups: {
      longer: (count) => `Would take longer than the time left: ${count === 0 ? 'none' : f.number(count)}`,
      wide: (count, gap) => `Would take longer than the time left, by ${inWords(gap)} years or more: ${count === 0 ? 'none' : f.number(count)}`,
      notLonger: (count) => `Would not take longer: ${count === 0 ? 'none' : f.number(count)}`,
      passed: (count, asOf, toCheck) => `${toCheck ? `Deadline passed by ${f.date(asOf)}, as far as the register shows` : `No deadline in force on ${f.date(asOf)}`}: ${count === 0 ? 'none' : f.number(count)}`,
      unknown: (count) => `Cannot be said (no size, no release or no deadline in the register): ${count === 0 ? 'none' : f.number(count)}`,
      completed: (count) => `Completion reported: ${f.number(count)}`,
    },
    widest: 'widest gap first',
    others: (count) => `by less than 10 years: ${f.number(count)}; the report of the Committee on Article\u00a05 lists all`,
    notGiven: 'not given',
    passed: 'passed',
    noDeadline: 'not in the register',
    request: { expected: 'expected', pending: (until) => (until === null ? 'pending' : `pending, to ${until}`), none: 'none', toCheck: 'to be checked', completed: 'completion reported' },
    total: (count) => `All ${parties(count)}`,
    ofStates: (count) => `in ${f.number(count)}`,
    notes: {
      unsized: 'ᵃ No size given for some areas.', early: 'ᵇ The date asked for is not after the deadline in force: to be checked with the State.',
      asAt: (date, several) => `ᶜ As at ${several ? `an earlier day, the earliest ${f.date(date)}` : f.date(date)}.`,
      mixed: 'ᵈ Adds areas of more than one kind of contamination.',
      expected: (asOf) => `“Expected”: the deadline falls before the second meeting after ${f.date(asOf)}.`,
      beyond: (most) => `A disc at ${most} stands for ${most} years or more.`,
      notAdded: 'Areas of unlike contamination are not added up.',
    },
    source: 'Source: Article\u00a07 reports and extension requests.',
    data: 'Data (CSV)',
  },
  matrix: {
    title: (count, most, least, described) => {
      const named = (rows: readonly { subject: string; reported: number }[], whole: boolean): string => f.list(rows.map(({ subject, reported }, at) => `${subject} (${f.number(reported)}${whole && at === 0 ? ` of ${f.number(count)}` : ''})`));
      return `${most.alone ? 'Most' : 'Among the most'} ${described ? 'described' : 'reported'}: ${named(most.rows, true)}; ${least.alone ? 'least' : 'among the least'}: ${named(least.rows, false)}`;
    },
    plainTitle: 'What the reports say, by State and indicator',
    subtitle: (year, count, indicators) => `What the reports for ${year} say, by State and indicator: the ${f.number(count)} affected States Parties in the order of their names, the ${counted(indicators, 'indicator', 'indicators')} that concern all of them in the plan’s order. Not a ranking.`,
    state: 'State',
    reported: (count) => `Reported, of ${f.number(count)}`,
    noReport: 'neither report nor other document:', notDue: 'not yet due:',
    others: (list) => `Indicators of other groups, of records or without a figure (${list}): annex.`,
    otherDocuments: (names) => `${f.list(names)}: no Article\u00a07 report was received; marks there come from other documents.`,
    titlesIn: 'Titles of the indicators: annex.',
  },
  whoReported: {
    title: (described) => (described ? 'What is described of affected States Parties, section by section' : 'What affected States Parties reported, section by section'),
    subtitle: (year, count, described) => `The ${f.number(count)} affected States Parties in the order of their names: how many indicators they are ${described ? 'described as fulfilling' : 'read as having reported'} for ${year}, of those of the section for which its report, or another document, was read. Not a ranking.`,
    state: 'State',
    section: (section, title, indicators) => `${section} ${title} (${f.number(indicators)})`,
    note: 'In brackets: indicators of the section that concern all of them. A dash: nothing known. An indicator counts where the report, or another document where the plan allows it, says so in full.',
    none: 'No answer of an affected State Party is coded.',
  },
  dates: {
    title: 'Decisions and dates',
    pending: (count) => `Requests pending: ${count === 0 ? 'none' : f.number(count)}`,
    expected: (count) => `Requests expected before the second meeting: ${count === 0 ? 'none' : f.number(count)}`,
    soon: (count, months, by) => `Deadlines within ${f.number(months)} months, by ${f.date(by)}: ${count === 0 ? 'none' : f.number(count)}`,
    toCheck: (count) => `To be checked: ${count === 0 ? 'none' : f.number(count)}`,
    none: 'None.',
    noMeetings: 'Fewer than two later meetings are known, so no request can be said to be expected.',
    columns: { state: 'State', deadline: 'Deadline', asksUntil: 'Asks until', request: 'Request' },
    passed: (date) => `${date} (passed)`,
    early: 'ᵇ Not after the deadline in force: to be checked with the State.',
    missing: (year, some) => `${some ? 'Of the States that this report concerns, no' : 'No'} Article\u00a07 report for ${year}: `,
    allReported: 'Every report that was due from the States concerned was received.',
    registerWhole: 'The register is complete.',
    next: (date, year) => `The next reports, for ${year}, are due by ${f.date(date)}.`,
    registerOpen: 'The register of reports is not known to be complete, so no State is named for a report that is not in it.',
    noDeadline: (asOf) => `No deadline in force on ${f.date(asOf)}, no request: `,
    article4: 'Article\u00a04, deadline not met; destruction remains due: ',
    article4Due: (date) => `(${f.date(date)})`,
    toCheckNote: 'The register of deadlines is not known to be complete: a later decision may be missing from it.',
  },
};
