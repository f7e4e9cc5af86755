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

function movesText(moves: Moves): string {
  const tail = [moves.fell > 0 ? `${number(moves.fell)}${NBSP}fell` : '', moves.same > 0 ? `${number(moves.same)}${NBSP}did not move` : ''].filter((part) => part !== '');
  const open = moves.notComparable > 0 ? `; ${number(moves.notComparable)}${NBSP}cannot be compared` : '';
  return (tail.length > 0 ? `, ${tail.join(', ')}` : '') + open;
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** "None of the 25" or "7 of 25". */
const noneOf = (some: number, all: number): string => (some === 0 ? `none of the${NBSP}${number(all)}` : fraction(some, all));

/** A change is one point, or points. */
const points = (change: string): string => `${signed(change)}${NBSP}${/^\D?1$/.test(signed(change)) ? 'point' : 'points'}`;

function undatedText({ undated }: ReceiptCounts): string {
  return undated === 0 ? '' : `, ${number(undated)}${NBSP}without a date of receipt`;
}

export const charts: ChartWords = {
  columns: {
    indicator: 'Indicator', title: 'Short title', status: 'Status', number: 'Number', now: 'Now', highest: 'Highest possible',
    change: 'Change, points', changePoints: ['Change,', 'points'], state: 'State', met: 'Met', population: 'Population', total: 'Total',
    report: 'Report', receivedOn: 'Received on', cumulative: 'Reports so far', cycle: 'Cycle', value: 'Per cent',
  },
  source: (about, asOf) => {
    const edition = about.edition === 'final' && about.data_kind === 'public_evidence' ? 'final (public evidence)' : page.editions[about.edition];
    return page.source(page.dataKinds[about.data_kind].name, asOf, edition);
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
  noteSameStates: 'Among the States in the population in both years; the change over all States has another sign, or is none, because the population changed.',
  noteSmall: 'Population under five: the States are named in the indicator’s block.',
  noteNotComparable: 'n.c.: not comparable.',
  smallNotDrawn: (indicators) => `Not drawn, population under five: ${indicators.join(', ')}`,
  baselineIs: (year) => `Baseline ${year}`,
  numberIn: (year) => `In ${year}`,
  inYear: (year, amount) => `${year}: ${amount}`,
  provisionalPoint: 'provisional',
  finalPoint: 'final',
  overview: {
    titleMoves: (year, drawn, moves) => `${capital(noneOf(moves.rose, drawn))} ${drawn === 1 ? 'percentage' : 'percentages'} rose since ${year}${movesText(moves)}`,
    titleAlone: ({ total, drawn, provisional, half }) => {
      const open = provisional === 0 ? '' : provisional === drawn ? (drawn === 1 ? ', provisional' : ', all provisional') : `, ${number(provisional)} of them provisional`;
      const reach = half > 0 ? `; ${half === drawn ? (half === 1 ? 'it reaches' : 'all reach') : half === 1 ? '1 reaches' : `${number(half)}${NBSP}reach`} one half or more of the population` : '';
      return `${number(drawn)} of ${plural(total, 'percentage', 'percentages')} ${drawn === 1 ? 'has' : 'have'} a figure${open}${reach}`;
    },
    subtitle: (sections, reportingYear, asOf, drawn, total) => `${sections}: share of States, or of other units, that reported having done what the indicator asks, per cent of all in its population; reports for ${reportingYear}, as of ${date(asOf)}; ${fraction(drawn, total)} percentages drawn, in the plan’s order.`,
    description: (drawn, missing, compared) => `Dot plot of ${plural(drawn, 'percentage', 'percentages')}, one line each: ${compared === null ? '' : `the ${compared} baseline as a ring, `}the present value as a disc and a band to the highest possible value.${missing > 0 ? ` ${plural(missing, 'percentage has', 'percentages have')} no data or nothing to count and ${missing === 1 ? 'is' : 'are'} not drawn.` : ''}`,
  },
  outcomes: {
    title: (section, met, total, largest, size) => `${section}: ${fraction(met, total)} outcomes are met${size === 0 ? '' : `; the largest other ${largest.length === 1 ? 'group is' : 'groups are'} ${list(largest.map((outcome) => `“${codes.outcomes[outcome].name}”`))} (${number(size)}${largest.length === 1 ? '' : ' each'})`}`,
    subtitle: (reportingYear, asOf, bars) => `Number of States, or of requests, by outcome, ${plural(bars, 'indicator', 'indicators')}; each bar is the whole population, and each group of bars has its own scale. Reports for ${reportingYear}, as of ${date(asOf)}.`,
    description: (section, bars) => `${plural(bars, 'stacked bar', 'stacked bars')} for ${section}: the number of States by outcome, in a fixed order from met to not due. The parts of a bar add up to its population.`,
    group: (population, size) => `${capital(codes.populations[population].many)}: ${number(size)}`,
  },
  matrix: {
    title: ({ half, atLeast, states, indicators, noReport, notDue }) => {
      const also = [
        noReport === 0 ? '' : plural(noReport, 'report was not received', 'reports were not received'),
        notDue === 0 ? '' : plural(notDue, 'is not yet due', 'are not yet due'),
      ].filter((part) => part !== '');
      return `${half === 0 ? 'None' : `${atLeast ? 'At least ' : ''}${number(half)}`} of the ${plural(states, 'affected State Party', 'affected States Parties')} reported meeting half or more of the ${plural(indicators, 'indicator', 'indicators')}${also.length > 0 ? `; ${list(also)}` : ''}`;
    },
    subtitle: (reportingYear, asOf, states, indicators, left) => `Outcome by State and indicator: ${plural(states, 'affected State Party', 'affected States Parties')}, ${plural(indicators, 'indicator', 'indicators')}${left > 0 ? ` (${plural(left, 'other has', 'others have')} no data)` : ''}; reports for ${reportingYear}, as of ${date(asOf)}. Rows by number met, then by name; columns in the plan’s order.`,
    description: (states, indicators) => `Matrix of ${plural(states, 'State', 'States')} by ${plural(indicators, 'indicator', 'indicators')}: one mark per outcome, with the number met per State at the right and per indicator at the foot.`,
    rowTotal: (met, of) => fraction(met, of),
    columnTotal: (states) => `Met, of${NBSP}${number(states)}`,
  },
  dumbbell: {
    title: (section, year, largest, moves) => {
      const [first] = largest;
      if (first === undefined) return moves.same > 0 ? `${section}: no percentage that can be compared moved since ${year}` : `${section}: no percentage can be compared with ${year}`;
      const places = largest.map((row) => `${row.indicator} (${points(row.change)})`);
      return `${section}: the largest ${largest.length === 1 ? 'change' : 'changes'} since ${year} ${largest.length === 1 ? 'is' : 'are'} in ${list(places)}`;
    },
    subtitle: (year, cycle, asOf, rows) => `Per cent met in ${year} (ring) and ${cycle} (disc), ${plural(rows, 'indicator', 'indicators')} with a figure in both years; change in points; as of ${date(asOf)}.`,
    description: (section, year, cycle, rows) => `${section}: ${plural(rows, 'line', 'lines')}, each from the ${year} baseline to ${cycle}; joined only where the two can be compared.`,
  },
  history: {
    title: (section, year, cycle, panels, moves) => `${section}: in ${cycle}, ${noneOf(moves.rose, panels)} ${panels === 1 ? 'percentage' : 'percentages'} ${moves.rose < 2 ? 'is' : 'are'} above the ${year} baseline${[
      moves.fell > 0 ? `, ${number(moves.fell)}${NBSP}below` : '', moves.same > 0 ? `, ${number(moves.same)}${NBSP}unchanged` : '', moves.notComparable > 0 ? `; ${number(moves.notComparable)}${NBSP}cannot be compared` : '',
    ].join('')}`,
    subtitle: (first, cycle, last, asOf, panels) => `Per cent met in each cycle from ${first} to ${cycle}, ${plural(panels, 'indicator', 'indicators')}; the axis runs to ${last}, the end of the plan; as of ${date(asOf)}. Provisional points are not joined.`,
    description: (section, first, cycle, panels) => `${section}: ${plural(panels, 'small chart', 'small charts')}, one per indicator, of the per cent met from ${first} to ${cycle}, with the baseline as a dashed line.`,
  },
  receipts: {
    title: (counts) => (counts.asOf <= counts.dueDate
      ? `${number(counts.received)} of ${number(counts.parties)} States Parties had sent a report by ${date(counts.asOf)}; reports fall due on ${date(counts.dueDate)}`
      : counts.whole
      ? `${number(counts.received)} of ${number(counts.parties)} States Parties sent a report: ${number(counts.byDue)} by ${date(counts.dueDate)}, ${number(counts.later)}${NBSP}later${undatedText(counts)}`
      : `The register holds reports of ${number(counts.received)} of ${number(counts.parties)} States Parties: ${number(counts.byDue)} received by ${date(counts.dueDate)}, ${number(counts.later)}${NBSP}later${undatedText(counts)}`),
    subtitle: (counts) => `Cumulative number of States Parties by the date of their first report for ${counts.reportingYear}, as of ${date(counts.asOf)}.${counts.whole ? '' : ' The register is not whole: a State that is not in it may have reported.'}`,
    description: (counts) => `Step line of reports received: ${counts.asOf <= counts.dueDate ? '' : `${number(counts.byDue)} by ${date(counts.dueDate)} and `}${number(counts.byDue + counts.later)} by ${date(counts.asOf)}, of ${plural(counts.parties, 'State Party', 'States Parties')}${counts.undated > 0 ? `; ${plural(counts.undated, 'report', 'reports')} without a date ${counts.undated === 1 ? 'is' : 'are'} not drawn` : ''}.`,
    parties: (count) => plural(count, 'State Party', 'States Parties'),
    byDate: (iso, count) => `${number(count)}${NBSP}by${NBSP}${date(iso)}`,
    undated: (count) => `${plural(count, 'report has', 'reports have')} no date of receipt in the register and ${count === 1 ? 'is' : 'are'} not drawn.`,
    received: 'received',
    dateUnknown: 'date not known',
  },
};
