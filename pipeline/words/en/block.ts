/** English: an indicator's block. */
import type { PopulationCode } from '../../../schemas/codes.ts';
import { formats } from '../format.ts';
import type { BlockWords } from '../report.ts';
import { codes } from './codes.ts';
import { capital, counted, headline, inWords } from './figures.ts';
import { missing, rules } from './rules.ts';

const f = formats.en;
const shared = (n: number, d: number | null): string => (d === null || d === 0 ? f.number(n) : `${f.percent(n, d)} (${f.fraction(n, d)})`);
const many = (population: PopulationCode): string => codes.populations[population].many;

const CAUSES = {
  answered_differently: 'answered differently', newly_reported: 'answer newly known', stopped_reporting: 'answer no longer known',
  joined: 'joined the group', left: 'left the group',
} as const;

export const block: BlockWords = {
  action: (number) => `Action ${number}`,
  indicator: (number) => `Indicator ${number}`,
  kind: (kind, population) => (kind === 'percentage' ? `Percentage of ${many(population)}` : `Number of ${many(population)}`),
  commitments: 'Dated commitments',
  compared: (from, year, change, same) => {
    const unit = change.points ? (change.text.endsWith('1') && change.text.length === 2 ? '\u00a0point' : '\u00a0points') : '';
    const first = `${headline(from)} in\u00a0${year}: ${change.text}${unit}`;
    if (!same) return `${first}.`;
    const second = `; ${same.text} among the same ${same.states === 0 ? 'States' : counted(same.states, 'State', 'States')}.`;
    return first + second + (same.otherSign ? ' The two differ in sign because the group of States changed; the second is the one to quote.' : '');
  },
  baselineOnly: (from, year) => (from.form === 'not_applicable' ? `The group was empty in\u00a0${year}.`
    : `${headline(from)} in\u00a0${year}.`),
  notComparable: (why, year) => ({
    provisional: `No trend is claimed: this figure or that of ${year} is provisional, and more coding is not progress.`,
    no_direction: 'Neither more nor less of this is progress by itself, so no trend is named.',
    baseline_missing: `No baseline: there was no figure for ${year}.`,
    figure_missing: 'No figure to compare.',
    small: `Fewer than five in the group, now or in ${year}: no trend is named.`,
    sealed_otherwise: 'The baseline was sealed under another decision, and does not say which States it would have counted under this one.',
    no_common_states: 'No State was in the group in both years.',
  }[why]),
  namedInstead: (name, states) => `${capital(name)}: ${f.list(states)}.`,
  causes: (parts, total, year) => {
    const rose = total.startsWith('+') ? `rose by ${total.slice(1)}` : total === '0' ? 'did not change' : `fell by ${total.slice(1)}`;
    return `Since ${year} the number ${rose}. By cause: ${parts.map(({ cause, change }) => `${CAUSES[cause]}\u00a0${change}`).join(', ')}.`;
  },
  openPopulation: (population, how) => (how === 'none'
    ? `The registry has no list of ${many(population)}: an unknown group is not an empty one.`
    : `The registry’s list of ${many(population)} is known to be incomplete.`),
  missing,
  whatIsMissing: (what, holder) => `What is missing: ${what}. Held by ${holder}.`,
  noReadings: 'No other reading.',
  votesOverYears: (first, last, gaps) => `In earlier years of the record: ${f.number(first.inFavour)} votes in favour in\u00a0${first.year}, ${f.number(last.inFavour)} in\u00a0${last.year}.${gaps ? ' Years without a vote in the record are left out.' : ''}`,
  details: 'States, readings, rule and citation',
  outcomes: (population) => `Outcome by ${codes.populations[population].one}, in numbers`,
  unitsByOutcome: () => 'By outcome',
  columns: { unit: 'State or unit', was: (year) => `In ${year}, if different`, report: 'Report', form: 'Form', page: 'Page', number: 'Number' },
  inYear: (year) => `in ${year}`,
  notInPopulation: 'not in the group',
  noReportBehind: 'No report lies behind these.',
  readings: 'Readings',
  readingColumns: { reading: 'Reading', figure: 'Figure' },
  headlineReading: 'Headline: the plan’s words taken literally',
  reading: {
    partly_counts: { name: 'Reported in part counts as reported', sentence: (n, d) => `Where reported in part counts as reported: ${shared(n, d)}.` },
    article7_only: { name: 'Article 7 reports only', sentence: (n, d) => `From Article 7 reports alone: ${shared(n, d)}.` },
    by_due_date: { name: 'Reports received by the due date only', sentence: (n, d) => `From reports received by the due date alone: ${shared(n, d)}.` },
    of_reporting: { name: 'Of those with a coded answer', sentence: (n, d) => `Of the ${d === null ? '' : inWords(d)} with a coded answer: ${shared(n, d)}.` },
    applicable_only: { name: 'Of those to which it applies', sentence: (n, d) => `Of the ${d === null ? '' : inWords(d)} to which it applies: ${shared(n, d)}.` },
    due_only: { name: 'Of those whose report is due', sentence: (n, d) => `Of the ${d === null ? '' : inWords(d)} whose report is due: ${shared(n, d)}.` },
    victims: { name: 'Of States Parties with mine victims', sentence: (n, d) => `Of States Parties with mine victims: ${shared(n, d)}.` },
    known_gender: { name: 'Of participants whose gender is known', sentence: (n, d) => `Of participants whose gender is known: ${shared(n, d)}.` },
    as_worded: { name: 'As the plan words it', sentence: (n, d) => `As the plan words it: ${shared(n, d)}.` },
  },
  rule: 'Rule',
  rules,
  definition: 'Definition',
  citation: 'Citation',
  cited: (action, box, printed, [from, to]) =>
    `Siem Reap-Angkor Action Plan, Action ${action}, box, indicator no.\u00a0${box} (number ${printed ? 'printed' : 'inferred from the order in the box'}); French booklet, lines ${from} to ${to} of its extracted text.`,
  sectionSummary: ({ figure, total }, trends, year) => {
    const have = `${figure === 0 ? 'None' : capital(inWords(figure))} of the ${counted(total, 'indicator', 'indicators')} ${figure < 2 ? 'has' : 'have'} a figure`;
    if (!trends || figure === 0) return `${have}.`;
    if (trends.notComparable === figure) return `${have}; ${figure === 1 ? 'it cannot' : 'none of them can'} be compared with ${year}.`;
    const parts = [
      [trends.improved, 'improved'], [trends.unchanged, 'stayed the same'], [trends.declined, 'declined'], [trends.notComparable, 'cannot be compared'],
    ] as const;
    return `${have}; against ${year}, ${f.list(parts.flatMap(([count, verb]) => (count > 0 ? [`${inWords(count)} ${verb}`] : [])))}.`;
  },
};
