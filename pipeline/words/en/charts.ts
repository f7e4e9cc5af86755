/** English: the sentences of the charts. */
import type { ChartWords, Moves, ReceiptCounts } from '../../charts/words.ts';
import type { PopulationCode } from '../../../schemas/codes.ts';
import { formats } from '../format.ts';
import { codes } from './codes.ts';
import { page } from './page.ts';

const { date, fraction, list, number, signed } = formats.en;
const NBSP = '\u00a0';

const plural = (count: number, one: string, many: string): string => `${number(count)}${NBSP}${count === 1 ? one : many}`;

/** "of 164 States" for States, nothing more for requests and persons. */
const unitName = (population: PopulationCode): string => (['extension_requests', 'participants', 'accessions', 'votes'].includes(population) ? '' : ' States');

/** Why nothing can be compared, where one reason holds for all. */
function openText({ open }: Moves, year: number, cycle: number): string {
  if (open === null) return '';
  return `, since some answers of ${open === 'either' ? `the cycles ${year} and ${cycle}` : `the ${open === 'before' ? year : cycle} cycle`} are still to be coded`;
}

/** The verbs of a comparison: with "since 2025" where they stand first, without it after that. */
interface Verbs {
  rose: readonly [one: string, many: string];
  alone: { rose: string; fell: string; same: string };
  fell: string;
  same: string;
}

const counts = (count: number, verb: string): string => (count === 0 ? '' : `${number(count)}${NBSP}${verb}`);

/** How percentages stand against a year: "3 of 24 percentages rose since 2025, 2 fell; 4 cannot be compared". */
function movesText(moves: Moves, all: number, [year, cycle]: readonly [number, number], verbs: Verbs): string {
  const compared = moves.rose + moves.fell + moves.same;
  const left = moves.notComparable === 0 ? '' : `; ${counts(moves.notComparable, 'cannot be compared')}`;
  if (compared === 0) return `${all === 1 ? 'the one percentage cannot' : `none of the${NBSP}${number(all)} percentages can`} be compared with ${year}${openText(moves, year, cycle)}`;
  if (compared === 1) return `the one percentage${all === 1 ? '' : ` that can be compared with ${year}`} ${verbs.alone[moves.rose > 0 ? 'rose' : moves.fell > 0 ? 'fell' : 'same']}${left}`;
  const rest = [counts(moves.fell, verbs.fell), counts(moves.same, verbs.same)].filter((part) => part !== '').join(', ');
  if (moves.rose === 0) return `of the ${number(compared)} percentages that can be compared with ${year}, none ${verbs.rose[0]}; ${rest}${left}`;
  return `${moves.rose === all ? `all${NBSP}${number(all)}` : fraction(moves.rose, all)} percentages ${verbs.rose[moves.rose === 1 ? 0 : 1]}${rest === '' ? '' : `, ${rest}`}${left}`;
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** "all 27" or "11 of the 12". */
const allOf = (some: number, all: number): string => (some === all ? (all === 1 ? 'the one' : `all${NBSP}${number(all)}`) : `${number(some)} of the${NBSP}${number(all)}`);

/** A number of States in a sentence. */
const parties = (count: number): string => plural(count, 'State Party', 'States Parties');
const none = (count: number): string => (count === 0 ? 'none' : number(count));

/** A change is one point, or points. */
const points = (change: string): string => `${signed(change)}${NBSP}${/^\D?1$/.test(signed(change)) ? 'point' : 'points'}`;

function undatedText({ undated }: ReceiptCounts): string {
  return undated === 0 ? '' : `, ${number(undated)}${NBSP}without a date of receipt`;
}

export const charts: ChartWords = {
  columns: {
    indicator: 'Indicator', title: 'Short title', status: 'Status', number: 'Number', now: 'Now', highest: 'Highest possible',
    change: 'Change, points', changePoints: ['Change,', 'points'], state: 'State', met: 'Reported', population: 'Group', total: 'Total',
    report: 'Report', receivedOn: 'Received on', cumulative: 'Reports so far', cycle: 'Cycle', value: 'Per cent',
  },
  source: (about, asOf) => {
    const edition = about.edition === 'final' && about.data_kind === 'public_evidence' ? 'final (public evidence)' : page.editions[about.edition];
    return page.source(about.title.en, page.dataKinds[about.data_kind].name, asOf, edition);
  },
  sectionNames: (numerals) => (numerals.length === 1 ? `Section${NBSP}${numerals[0]}` : `Sections${NBSP}${list(numerals)}`),
  part: (section, from, to) => `${section} (${from}${NBSP}to${NBSP}${to})`,
  percentTick: (value) => `${value}%`,
  amount: (saying) => {
    switch (saying.form) {
      case 'share': return fraction(saying.numerator, saying.denominator);
      case 'so_far': return `so far ${fraction(saying.numerator, saying.denominator)}`;
      case 'at_least': return `at least ${fraction(saying.numerator, saying.denominator)}`;
      case 'count': return number(saying.numerator);
      case 'count_so_far': return `so far ${number(saying.numerator)}`;
      case 'count_at_least': return `at least ${number(saying.numerator)}`;
      case 'known_for': return `known for ${fraction(saying.known, saying.denominator)}${unitName(saying.population)}`;
      case 'not_applicable': return `n/a (${fraction(0, 0)})`;
      default: return '';
    }
  },
  notComparable: 'n.c.',
  highestPossible: 'highest possible',
  noData: (indicators) => `No data: ${indicators.join(', ')}`,
  notAvailable: (action) => `Not available: Action${NBSP}${action} has no indicator of its own in the plan`,
  noteSameStates: 'Among the States in the group in both years; the change over all States has another sign, or is none, because the group changed.',
  noteSmall: 'Group of fewer than five: the States are named in the indicator’s block.',
  noteNotComparable: 'n.c.: not comparable.',
  smallNotDrawn: (indicators) => `Not drawn, group of fewer than five: ${indicators.join(', ')}`,
  baselineIs: (year) => `Baseline ${year}`,
  numberIn: (year) => `In ${year}`,
  inYear: (year, amount) => `${year}: ${amount}`,
  provisionalPoint: 'provisional',
  finalPoint: 'final',
  overview: {
    titleMoves: (year, cycle, drawn, moves) => capital(movesText(moves, drawn, [year, cycle], {
      rose: moves.rose === 0 ? ['rose', 'rose'] : [`rose since ${year}`, `rose since ${year}`], fell: 'fell', same: 'did not move',
      alone: drawn === 1 ? { rose: `rose since ${year}`, fell: `fell since ${year}`, same: `did not move since ${year}` } : { rose: 'rose', fell: 'fell', same: 'did not move' },
    })),
    titleAlone: ({ total, drawn, provisional, half }) => {
      const open = provisional === 0 ? '' : provisional === drawn ? (drawn === 1 ? ', provisional' : ', all provisional') : `, ${number(provisional)} of them provisional`;
      const reach = half > 0 ? `; ${half === drawn ? (half === 1 ? 'it reaches' : 'all reach') : half === 1 ? '1 reaches' : `${number(half)}${NBSP}reach`} half or more of the group` : '';
      return `${capital(allOf(drawn, total))} ${total === 1 ? 'percentage' : 'percentages'} ${drawn === 1 ? 'has' : 'have'} a figure${open}${reach}`;
    },
    subtitle: (sections, reportingYear, asOf, drawn, total) => `${sections}: share of States, or of other units, that reported having done what the indicator asks, as a percentage of the whole group; reports for ${reportingYear}, as of ${date(asOf)}; ${allOf(drawn, total)} ${total === 1 ? 'percentage' : 'percentages'}, in the plan’s order.`,
    description: (drawn, missing, compared) => `Dot plot of ${plural(drawn, 'percentage', 'percentages')}, one line each: ${compared === null ? '' : `the ${compared} baseline as a ring, `}the present value as a disc and a band to the highest possible value.${missing > 0 ? ` ${plural(missing, 'percentage has', 'percentages have')} no data or nothing to count and ${missing === 1 ? 'is' : 'are'} not drawn.` : ''}`,
  },
  outcomes: {
    title: (section, met, total, largest, size) => `${section}: ${met === 0 ? `none of the${NBSP}${number(total)}` : fraction(met, total)} ${total === 1 ? 'outcome' : 'outcomes'} ${met < 2 ? 'is' : 'are'} “reported”${size === 0 ? '' : `; the most frequent ${largest.length === 1 ? 'other is' : 'others are'} ${list(largest.map((outcome) => `“${codes.outcomes[outcome].name}”`))} (${number(size)}${largest.length === 1 ? '' : ' each'})`}`,
    subtitle: (reportingYear, asOf, bars) => `Number of States, or of requests, by outcome, ${plural(bars, 'indicator', 'indicators')}; each bar is the whole group, and each set of bars has its own scale. Reports for ${reportingYear}, as of ${date(asOf)}.`,
    description: (section, bars) => `${plural(bars, 'stacked bar', 'stacked bars')} for ${section}: the number of States by outcome, in a fixed order from “reported” to “not yet due”. The parts of a bar add up to the size of the group.`,
    group: (population, size) => `${capital(codes.populations[population].many)}: ${number(size)}`,
  },
  matrix: {
    title: ({ half, atLeast, states, indicators, noReport, notDue }) => {
      const also = [
        noReport === 0 ? '' : plural(noReport, 'report was not received', 'reports were not received'),
        notDue === 0 ? '' : plural(notDue, 'is not yet due', 'are not yet due'),
      ].filter((part) => part !== '');
      return `${half === 0 ? (atLeast ? 'So far none' : 'None') : `${atLeast ? 'At least ' : ''}${number(half)}`} of the ${plural(states, 'affected State Party', 'affected States Parties')} have ${indicators === 1 ? 'the one indicator drawn' : `half or more of the ${number(indicators)}${NBSP}indicators`} coded “reported”${also.length > 0 ? `; ${list(also)}` : ''}`;
    },
    subtitle: (reportingYear, asOf, states, indicators, left) => `Outcome by State and indicator: ${plural(states, 'affected State Party', 'affected States Parties')}, ${plural(indicators, 'indicator', 'indicators')}${left > 0 ? ` (${plural(left, 'other has', 'others have')} no data)` : ''}; reports for ${reportingYear}, as of ${date(asOf)}. Rows by number reported, then by name; columns in the plan’s order.`,
    description: (states, indicators) => `Matrix of ${plural(states, 'State', 'States')} by ${plural(indicators, 'indicator', 'indicators')}: one mark per outcome, with the number reported per State at the right and per indicator at the foot.`,
    rowTotal: (met, of) => fraction(met, of),
    columnTotal: (states) => `Reported, of${NBSP}${number(states)}`,
  },
  dumbbell: {
    title: (section, year, cycle, largest, moves) => {
      const [first] = largest;
      if (first === undefined) return moves.same > 0 ? `${section}: no percentage that can be compared moved since ${year}` : `${section}: no percentage can be compared with ${year}${openText(moves, year, cycle)}`;
      if (largest.length > 3) return `${section}: the largest changes since ${year} are in ${number(largest.length)}${NBSP}indicators`;
      const places = largest.map((row) => `${row.indicator} (${points(row.change)})`);
      return `${section}: the largest ${largest.length === 1 ? 'change' : 'changes'} since ${year} ${largest.length === 1 ? 'is in indicator' : 'are in indicators'}${NBSP}${list(places)}`;
    },
    subtitle: (year, cycle, asOf, rows) => `Per cent in ${year} (ring) and ${cycle} (disc), ${plural(rows, 'indicator', 'indicators')} with a figure in both years; change in points; as of ${date(asOf)}.`,
    description: (section, year, cycle, rows) => `${section}: ${plural(rows, 'line', 'lines')}, each from the ${year} baseline to ${cycle}; joined only where the two can be compared.`,
  },
  history: {
    title: (section, year, cycle, panels, moves) => `${section}: ${moves.rose + moves.fell + moves.same === 0 ? '' : `in ${cycle}, `}${movesText(moves, panels, [year, cycle], {
      rose: [`is above the ${year} baseline`, `are above the ${year} baseline`], fell: 'below', same: 'unchanged',
      alone: { rose: 'is above the baseline', fell: 'is below the baseline', same: 'is at the baseline' },
    })}`,
    subtitle: (first, cycle, last, asOf, panels) => `Per cent in each cycle from ${first} to ${cycle}, ${plural(panels, 'indicator', 'indicators')}; the axis runs to ${last}, the end of the plan; as of ${date(asOf)}. Provisional points are not joined.`,
    description: (section, first, cycle, panels) => `${section}: ${plural(panels, 'small chart', 'small charts')}, one per indicator, of the percentages from ${first} to ${cycle}, with the baseline as a dashed line.`,
  },
  receipts: {
    title: (counts) => (counts.asOf <= counts.dueDate
      ? `${number(counts.received)} of ${number(counts.parties)} States Parties had sent a report by ${date(counts.asOf)}; reports fall due on ${date(counts.dueDate)}`
      : counts.whole
      ? `${number(counts.received)} of ${number(counts.parties)} States Parties sent a report: ${none(counts.byDue)} by ${date(counts.dueDate)}, ${none(counts.later)}${NBSP}later${undatedText(counts)}`
      : `The register holds reports of ${number(counts.received)} of ${number(counts.parties)} States Parties: ${none(counts.byDue)} received by ${date(counts.dueDate)}, ${none(counts.later)}${NBSP}later${undatedText(counts)}`),
    subtitle: (counts) => `Cumulative number of States Parties by the date of their first report for ${counts.reportingYear}, as of ${date(counts.asOf)}.${counts.whole ? '' : ' The register is not known to be complete: a State that is not in it may have reported.'}`,
    description: (counts) => `Step line of reports received: ${counts.asOf <= counts.dueDate ? '' : `${number(counts.byDue)} by ${date(counts.dueDate)} and `}${number(counts.byDue + counts.later)} by ${date(counts.asOf)}, of ${plural(counts.parties, 'State Party', 'States Parties')}${counts.undated > 0 ? `; ${plural(counts.undated, 'report', 'reports')} without a date ${counts.undated === 1 ? 'is' : 'are'} not drawn` : ''}.`,
    parties: (count) => plural(count, 'State Party', 'States Parties'),
    byDate: (iso, count) => `${number(count)}${NBSP}by${NBSP}${date(iso)}`,
    undated: (count) => `${plural(count, 'report has', 'reports have')} no date of receipt in the register and ${count === 1 ? 'is' : 'are'} not drawn.`,
    received: 'received',
    dateUnknown: 'date not known',
  },
  land: {
    title: ({ states, total, leading }) => (states === 1 ? `One State gave the size of its remaining mined areas: ${total}${NBSP}km²`
      : leading === states ? `${number(states)} States gave the size of their remaining mined areas, together ${total}${NBSP}km²`
      : `${leading === 1 ? `One of ${number(states)} States accounts` : `${fraction(leading, states)} States account`} for half or more of the ${total}${NBSP}km² of remaining mined areas whose size is given`),
    subtitle: (asOf, states) => `Remaining mined area in square kilometres, ${plural(states, 'State', 'States')} that gave a size, the largest first; what States count as mined area differs, and so do the dates of the values; as of ${date(asOf)}.`,
    description: (states) => `Dot plot of ${plural(states, 'State', 'States')}, one line each, on a logarithmic scale of square kilometres: confirmed, suspected and not split hazardous areas.`,
    columns: { cha_area: 'Confirmed', sha_area: 'Suspected', mined_area: 'Not split', total: 'Total km²', asAt: 'As at' },
    key: { cha_area: 'confirmed hazardous area (CHA)', sha_area: 'suspected hazardous area (SHA)', mined_area: 'not split into the two' },
    scale: 'The scale is logarithmic: each line stands for ten times the one before. A size of zero is not drawn.',
    partly: 'This State also has areas of which it gives no size.',
    noSize: 'no size given',
    notInData: 'not in the data',
    mixes: (kinds) => `Areas of more than one kind are added: ${list(kinds)}.`,
    unsized: (states) => `No size given: ${list(states)}.`,
    absent: (states) => `Affected States Parties for which the data hold no area: ${list(states)}.`,
  },
  deadlines: {
    title: (counts) => {
      const { total, pending, passed, soon, months, toCheck } = counts;
      const parts = [
        pending > 0 ? `${number(pending)}${NBSP}${pending === 1 ? 'has' : 'have'} an extension request that is not yet decided` : '',
        passed > 0 ? (toCheck ? `${number(passed)}${NBSP}${passed === 1 ? 'has' : 'have'} a deadline that has passed in the register (to be checked)` : `${number(passed)}${NBSP}${passed === 1 ? 'has' : 'have'} no deadline in force`) : '',
        soon > 0 ? `${number(soon)}${NBSP}${soon === 1 ? 'has' : 'have'} a deadline within ${number(months)}${NBSP}months` : '',
      ].filter((part) => part !== '');
      if (parts.length === 0) return total === 1 ? `The one Article${NBSP}5 deadline on record is more than ${number(months)}${NBSP}months away` : `All ${number(total)} Article${NBSP}5 deadlines on record are more than ${number(months)}${NBSP}months away`;
      return total === 1 ? `One State Party has an Article${NBSP}5 deadline on record; ${parts.join('').replace(/^1\u00a0/, 'it ')}`
        : `Of ${number(total)} States Parties with an Article${NBSP}5 deadline on record, ${list(parts)}`;
    },
    subtitle: (asOf, { total, toCheck }) => `Article${NBSP}5 deadlines of ${parties(total)} as of ${date(asOf)}, by group and in alphabetical order.${toCheck ? ' The register of deadlines is not known to be complete: a later decision may be missing from it.' : ''}`,
    description: (states) => `Timeline of the Article 5 deadlines of ${parties(states)}: a filled disc for the deadline, a ring for the date that an extension request asks for, a vertical line for the as-of date.`,
    columns: { group: 'Group', deadline: 'Deadline', months: ['Months', 'left'], asksUntil: 'Asks until', next: 'Next step' },
    groups: {
      pending: ({ pending }) => `Extension request submitted, not yet decided: ${number(pending)}`,
      passed: ({ passed, toCheck }) => (toCheck ? `Passed in the register, to be checked: ${number(passed)}` : `No deadline in force: ${number(passed)}`),
      soon: ({ soon, months }) => `Within ${number(months)} months: ${number(soon)}`,
      later: ({ later }) => `Later: ${number(later)}`,
    },
    key: { deadline: 'deadline', asked: 'date asked for', asOf: (day) => date(day) },
    passed: 'passed',
    asks: (day) => `asks until ${day}`,
    awaits: 'request not yet decided',
    expected: 'request expected',
    toCheck: 'to be checked',
    before: (year) => `An arrow at the left edge stands for a deadline before ${year}.`,
  },
  outlook: {
    title: (beyond, states) => (states === 1
      ? `For the one State Party where both are known, the remaining area would ${beyond === 1 ? '' : 'not '}take longer than the time left at the average rate of the last years`
      : `At the average rate of the last years, the remaining area would take ${beyond === 0 ? 'no longer' : 'longer'} than the time left for ${beyond === 0 ? `all${NBSP}${number(states)}` : beyond === states ? `all${NBSP}${number(states)}` : fraction(beyond, states)} States Parties`),
    subtitle: (asOf, states, most) => `Years from ${date(asOf)} to the Article${NBSP}5 deadline in force, beside the years that the remaining area would take at the average of the last ${number(most)} reporting years, as far as given; ${parties(states)} with a deadline to come, a size and a release. Neither is a forecast.`,
    description: (states) => `Dot plot of ${parties(states)}, one line each, on a logarithmic scale of years: a ring for the years left to the deadline, a disc for the years at the average rate of release, a band from the fastest to the slowest year.`,
    columns: { remaining: 'Remaining, km²', deadline: 'Deadline', left: 'Years left', atRate: 'Years at the average rate', range: 'Fastest to slowest year', years: 'Years averaged' },
    heads: { remaining: ['Remaining,', 'km²'], left: ['Years', 'left'], atRate: ['At average', 'rate'], range: ['Fastest to', 'slowest'] },
    key: { left: 'years left to the deadline', atRate: 'years at the average rate', range: 'at the fastest to the slowest year' },
    range: (from, to) => `${from} to ${to}`,
    oneYear: 'one year',
    both: (left, atRate, range) => `${left}${NBSP}left · ${atRate}${NBSP}at the average rate${range === null ? '' : ` (${range})`}`,
    caveat: (oneYear) => `The scale is logarithmic; a mark at its start stands for half a year or less, an arrow at its end for more than 100 years. Capacity, funding and terrain change from year to year, suspected areas often shrink when they are surveyed, and new areas are found.${oneYear ? ' “One year”: only one year is given, so there is no range.' : ''}`,
    still: (states) => `Not drawn, since no area was released in the years given: ${list(states)}.`,
  },
};
