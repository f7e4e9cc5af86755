/** English: how figures are said (R34), and the sentences made from them. */
import type { PopulationCode } from '../../../schemas/codes.ts';
import type { Saying } from '../figure.ts';
import { formats } from '../format.ts';
import type { FigureWords, SentenceWords } from '../report.ts';
import { codes } from './codes.ts';

const f = formats.en;
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers under ten in words, as the United Nations writes them in sentences. */
export const inWords = (value: number): string => SMALL[value] ?? f.number(value);
/** Numbers that stand in one sentence are written alike: in words where each is under ten, in figures where one is not. */
export const alike = (values: readonly (number | null)[]): ((value: number) => string) =>
  (values.every((value) => value === null || SMALL[value] !== undefined) ? inWords : (value) => (value === 0 ? 'no' : f.number(value)));
/** With a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "one report", "98 reports". */
export const counted = (value: number, one: string, many: string): string => `${inWords(value)} ${value === 1 ? one : many}`;
/** The noun that follows a number. */
export const noun = (population: PopulationCode, value: number): string =>
  codes.populations[population][value === 1 ? 'one' : 'many'];

/** The short noun of headings: "States Parties", "requests", "participants". */
function unitNoun(population: PopulationCode, value: number): string {
  if (population === 'extension_requests') return value === 1 ? 'request' : 'requests';
  if (population === 'participants') return value === 1 ? 'participant' : 'participants';
  return noun(population === 'states_not_party' ? population : 'states_parties', value);
}

/** "23 of 35 (66%)", "At least 23 of 35 (66%), at most 29", "Known for 5 of 164 States Parties": a figure by itself. */
export function headline(saying: Saying): string {
  switch (saying.form) {
    case 'share': return f.share(saying.numerator, saying.denominator);
    case 'so_far': return `So far ${f.share(saying.numerator, saying.denominator)}`;
    case 'at_least': return `At least ${f.share(saying.numerator, saying.denominator)}, at most ${f.number(saying.high)}`;
    case 'count': return f.number(saying.numerator);
    case 'count_at_least': return `At least ${f.number(saying.numerator)}${atMost(saying)}`;
    case 'count_so_far': return `So far ${f.number(saying.numerator)}`;
    case 'known_for': return `Known for ${f.fraction(saying.known, saying.denominator)} ${unitNoun(saying.population, saying.denominator)}`;
    case 'not_applicable': return 'n/a (0 of 0)';
    case 'no_data': return 'No data';
    case 'not_available': return 'Not available';
  }
}

function atMost(saying: { numerator: number; high: number | null }): string {
  return saying.high === null || saying.high === saying.numerator ? '' : `, at most ${f.number(saying.high)}`;
}

export const figures: FigureWords = {
  headline,
  status: (status, publicEvidence) => (status === 'final' && publicEvidence ? 'Coding complete (public evidence)' : codes.statuses[status]),
  now: (year, percent) => `${year}: ${percent}`,
  atMost: (percent) => `at most ${percent}`,
  bar: ({ baseline, now, high }) => [baseline && `Baseline ${baseline}`, now, high && `at most ${high}`].filter(Boolean).join('; '),
};

function subject(saying: Saying, population: PopulationCode, write: (value: number) => string): string {
  switch (saying.form) {
    case 'share': case 'so_far': case 'at_least': {
      const { numerator, denominator } = saying;
      const lead = saying.form === 'share' ? '' : saying.form === 'so_far' || numerator === 0 ? 'so far ' : 'at least ';
      if (numerator === 0) return capital(`${lead}none of the ${f.number(denominator)} ${noun(population, 2)}`);
      return capital(`${lead}${f.fraction(numerator, denominator)} ${noun(population, denominator)} (${f.percentInSentence(numerator, denominator)})`);
    }
    case 'count': return capital(`${write(saying.numerator)} ${noun(population, saying.numerator === 0 ? 1 : saying.numerator)}`);
    case 'count_so_far': case 'count_at_least': {
      if (saying.form === 'count_so_far' && saying.numerator > 0) return `So far ${write(saying.numerator)} ${noun(population, saying.numerator)}`;
      if (saying.numerator === 0) return `So far no ${noun(population, 1)}`;
      return `At least ${write(saying.numerator)} ${noun(population, saying.numerator)}`;
    }
    default: return '';
  }
}

function range(saying: Saying, write: (value: number) => string): string {
  if (saying.form !== 'at_least' && saying.form !== 'count_at_least') return '';
  return saying.high === null || saying.high === saying.numerator ? '' : `; at most ${saying.form === 'count_at_least' ? write(saying.high) : f.number(saying.high)} may have done so`;
}

/** The numbers of a figure that its sentence says. */
const numbersSaid = (saying: Saying): (number | null)[] => ('numerator' in saying ? [saying.numerator, 'denominator' in saying ? saying.denominator : null, 'high' in saying ? saying.high : null] : []);

/** "19 of 34", "at least 19 of 34", "known for 5 of 34", "none": an earlier figure as its own cycle said it. */
export function amount(saying: Saying, write: (value: number) => string = inWords): string {
  switch (saying.form) {
    case 'share': return f.fraction(saying.numerator, saying.denominator);
    case 'so_far': return `so far ${f.fraction(saying.numerator, saying.denominator)}`;
    case 'at_least': return `at least ${f.fraction(saying.numerator, saying.denominator)}`;
    case 'count': return saying.numerator === 0 ? 'none' : write(saying.numerator);
    case 'count_so_far': return saying.numerator === 0 ? 'so far none' : `so far ${write(saying.numerator)}`;
    case 'count_at_least': return saying.numerator === 0 ? 'so far none' : `at least ${write(saying.numerator)}`;
    case 'known_for': return `known for ${f.fraction(saying.known, saying.denominator)}`;
    default: return headline(saying);
  }
}

export const sentences: SentenceWords = {
  figure: (saying, population, predicate, before) => {
    const write = alike([saying, ...(before ? [before.saying] : [])].flatMap(numbersSaid));
    const then = before ? `; ${amount(before.saying, write)} in\u00a0${before.year}` : '';
    return `${subject(saying, population, write)} ${predicate.en}${range(saying, write)}${then}.`;
  },
  fewerReports: (units, year) => (units === 1
    ? `For one of those counted in ${year} no coded answer is held now.`
    : `For ${inWords(units)} of those counted in ${year} no coded answer is held now.`),
  cannotSay: {
    knownFor: (title, saying) => (saying.form === 'known_for'
      ? `${title}: the outcome is known for ${saying.known === 0 ? `none of the ${f.number(saying.denominator)} ${noun(saying.population, 2)}` : `${f.fraction(saying.known, saying.denominator)} ${noun(saying.population, saying.denominator)} only, too few for a figure`}.`
      : `${title}: ${headline(saying)}.`),
    noData: (more, what, holder) => `${more === 0 ? 'No data' : `No data for this and ${counted(more, 'other indicator', 'other indicators')}`}: ${what}. Held by ${holder}.`,
  },
};
