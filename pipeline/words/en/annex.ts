/** English: the annex, indicator by indicator. */
import type { PopulationCode } from '../../../schemas/codes.ts';
import type { AnnexWords, LargeFigure } from '../annex.ts';
import type { Saying } from '../figure.ts';
import { formats } from '../format.ts';
import { amount, inWords } from './figures.ts';

const f = formats.en;

/** "three States", "one vote": the unit of a change, short. */
function units(count: number, population: PopulationCode): string {
  const noun = { participants: 'participant', extension_requests: 'request', votes: 'vote', accessions: 'accession' }[population as string] ?? 'State';
  return `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function figure(saying: Saying, population: PopulationCode): LargeFigure {
  const number = (value: number): string => `${f.number(value)} ${units(value, population).replace(/^\S+ /, '')}`;
  switch (saying.form) {
    case 'share': return { figure: f.share(saying.numerator, saying.denominator), under: '' };
    case 'so_far': return { figure: `so far ${f.share(saying.numerator, saying.denominator)}`, under: '' };
    case 'at_least': return { figure: `at least ${f.share(saying.numerator, saying.denominator)}`, under: `at most ${f.number(saying.high)} (${f.percent(saying.high, saying.denominator)})` };
    case 'count': return { figure: number(saying.numerator), under: '' };
    case 'count_so_far': return { figure: `so far ${number(saying.numerator)}`, under: '' };
    case 'count_at_least': return { figure: `at least ${number(saying.numerator)}`, under: saying.high === null || saying.high === saying.numerator ? '' : `at most ${f.number(saying.high)}` };
    case 'known_for': return { figure: `known for ${f.fraction(saying.known, saying.denominator)}`, under: `between ${f.number(saying.numerator)} and ${f.number(saying.high)}` };
    case 'not_applicable': return { figure: 'does not apply', under: 'nobody is in the group' };
    case 'no_data': return { figure: 'no figure', under: '' };
    case 'not_available': return { figure: 'not available', under: '' };
  }
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

export const annex: AnnexWords = {
  title: 'Annex, indicator by indicator',
  lead: (baseline, cycle, year) => `To look things up, not to read through. Each block: what is asked, the figure${baseline === null ? '' : `, ring ${baseline} and disc ${cycle} with the highest share still possible, the change since ${baseline}`}, then the States. After a name: form and page of the report for ${year}, unless another year is given.`,
  contents: 'All indicators',
  outcomes: {
    described: { met: 'described as having', partly: 'described in part', not_met: 'described as lacking', silent: 'not described' },
    records: { met: 'yes, by the record', partly: 'in part, by the record', not_met: 'no, by the record', silent: 'nothing in the record' },
    compliance_matter: { met: 'concerned', not_met: 'not concerned' },
  },
  figure,
  numberThen: (numerator, year) => `${f.number(numerator)} in\u00a0${year}`,
  movements: { rose: 'Rose', fell: 'Fell', little_changed: 'Little changed', not_compared: 'Not compared', no_figure: 'No figure' },
  moved: (change, population, { numerator, denominator }, year) => {
    const then = denominator === null ? f.number(numerator) : `${f.fraction(numerator, denominator)}, ${f.percent(numerator, denominator)}`;
    return `: ${change === 0 ? `as many as in\u00a0${year}` : `${units(Math.abs(change), population)} ${change > 0 ? 'more' : 'fewer'} than in\u00a0${year}`} (${then}).`;
  },
  sameStates: (states, change) => ` Same ${units(states, 'states_parties')}: ${change}.`,
  causes: (parts) => {
    const names = { answered_differently: 'answered differently', newly_reported: 'answer known only now', stopped_reporting: 'answer known only then', joined: 'joined the group', left: 'left the group' };
    return `Change by cause: ${parts.map(({ cause, change }) => `${names[cause]}\u00a0${change}`).join(', ')}.`;
  },
  whyNot: (why, year) => ({
    no_figure: `: there was no figure for ${year}.`, no_direction: ': neither more nor less of this is progress by itself.', small: ': fewer than ten in the group.',
    provisional_then: `: answers of ${year} are still to be coded.`, provisional_now: ': answers are still missing or to be coded.', sealed_otherwise: ': the baseline was sealed under another decision.', no_common_states: ': no State was in the group in both years.',
    too_few: `: more than half of the answers are missing, unclear or to be coded, now or in ${year}.`,
  }[why]),
  then: (saying, year) => ` ${amount(saying).replace(/^./, (first) => first.toUpperCase())} in\u00a0${year}.`,
  opens: 'States and pages',
  separator: '; ',
  place: { form: (form) => form, page: (page) => `p.\u00a0${page}`, report: (year) => `report for ${year}`, other: 'other document' },
  was: (year, outcome) => (outcome === null ? 'new in the group' : `${year}: ${outcome}`),
  readings: (parts) => `Other readings: ${parts.join('; ')}.`,
  reading: {
    partly_counts: (said) => `“in part” counted as reported, ${said}`, article7_only: (said) => `Article 7 reports alone, ${said}`, by_due_date: (said) => `reports received in time alone, ${said}`,
    of_reporting: (said) => `of those with a coded answer, ${said}`, applicable_only: (said) => `of those to which it applies, ${said}`, due_only: (said) => `of those whose report is due, ${said}`,
    victims: (said) => `of States Parties with mine victims, ${said}`, known_gender: (said) => `of participants whose gender is known, ${said}`, as_worded: (said) => `as the plan words it, ${said}`,
  },
  highest: (said) => `At most ${said}, if every open answer were “yes”.`,
  status: { final: 'Final', provisional: 'Provisional', all_coded: 'All coded', to_be_coded: 'Some still to be coded' },
  citation: (action, box, inferred) => `Booklet, box to Action ${action}, ${ORDINALS[box - 1] ?? `place ${box}`}${box <= ORDINALS.length ? ' indicator' : ''}${inferred ? ' (number inferred)' : ''}`,
  rules: (rules) => `${rules.length === 1 ? 'Rule' : 'Rules'} ${f.list(rules)}`,
  sources: (documents) => `Source: ${documents}.`,
  outcomesFile: 'CSV',
  how: {
    opens: 'How this figure came about', dot: '.',
    sum: (rows, indicator) => `${rows === 0 ? 'Nobody is in the group, so there is no row' : rows === 1 ? 'The one row' : `Counted from ${f.number(rows)} rows`} of indicator\u00a0${indicator} in `,
    lines: (named) => `, by line: ${named.map(({ name, lines }) => `${name}\u00a0${lines}`).join('; ')}.`,
    noLine: ': consulted as a whole.', group: 'Who is in the group: ', unpublished: ': not published with this report.',
    versions: (plan, program, asOf) => `Plan version\u00a0${plan}${program === null ? '' : `, program version\u00a0${program}`}, as of ${f.date(asOf)}.`,
    open: (parts) => `Open: ${parts.map(({ name, count }) => `${name}\u00a0${f.number(count)}`).join(', ')}.`, nothingOpen: 'No outcome is open.',
    noOtherReading: 'No other reading gives another figure.',
    entity: (id) => `For machines: ${id} in `,
  },
  withoutFigure: {
    title: (count, total) => (count === total ? (total === 1 ? 'No figure yet' : `No figure yet for any of the ${total} indicators`) : `No figure yet for ${inWords(count)} of the ${total} indicators`),
    missing: (what, holder) => `Missing: ${what}. Held by ${holder}.`,
  },
  officialWording: (lang) => `Official wording${lang === null ? '' : ` (${lang})`}:`,
  committees: (title, actions) => `${title}: ${actions}`,
};
