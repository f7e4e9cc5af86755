/** French: how figures are said (R34), and the sentences made from them. */
import type { PopulationCode } from '../../../schemas/codes.ts';
import type { Saying } from '../figure.ts';
import { formats } from '../format.ts';
import type { FigureWords, SentenceWords } from '../report.ts';
import { codes } from './codes.ts';

const f = formats.fr;
const SMALL = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const FEMININE: ReadonlySet<PopulationCode> = new Set(['extension_requests', 'accessions', 'votes']);

/** Numbers under ten in words; "une" before a feminine noun. */
export const inWords = (value: number, feminine = false): string => (value === 1 && feminine ? 'une' : SMALL[value] ?? f.number(value));
/** Numbers that stand in one sentence are written alike: in words where each is under ten, in figures where one is not. */
export const alike = (values: readonly (number | null)[]): ((value: number, feminine?: boolean) => string) =>
  (values.every((value) => value === null || SMALL[value] !== undefined) ? inWords : (value) => f.number(value));
/** With a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** French counts 0 and 1 in the singular. */
export const plural = (value: number): boolean => value >= 2;
/** "un rapport", "98 rapports"; none: "aucun rapport". */
export function counted(value: number, one: string, many: string, feminine = false): string {
  if (value === 0) return `${feminine ? 'aucune' : 'aucun'} ${one}`;
  return `${inWords(value, feminine)} ${plural(value) ? many : one}`;
}
/** The noun that follows a number. */
export const noun = (population: PopulationCode, value: number): string => codes.populations[population][plural(value) ? 'many' : 'one'];

/** "n’a déclaré", "ne s’est doté": the negation before a verb. */
const negated = (verb: string): string => (/^[aeiouyéèêàh]/i.test(verb) ? `n’${verb}` : `ne ${verb}`);

/** The short noun of headings. */
function unitNoun(population: PopulationCode, value: number): string {
  if (population === 'extension_requests') return plural(value) ? 'demandes' : 'demande';
  if (population === 'participants') return plural(value) ? 'participants' : 'participant';
  return noun(population === 'states_not_party' ? population : 'states_parties', value);
}

/** « 5 des 164 », « 1 de 1 »: before a noun « sur » is not said. */
const knownOf = (known: number, size: number): string => `${f.number(known)} ${plural(size) ? 'des' : 'de'} ${f.number(size)}`;

/** « 23 sur 35 (66 %) », « Au moins 23 sur 35 (66 %), au plus 29 » : un chiffre seul. */
export function headline(saying: Saying): string {
  switch (saying.form) {
    case 'share': return f.share(saying.numerator, saying.denominator);
    case 'so_far': return `À ce jour ${f.share(saying.numerator, saying.denominator)}`;
    case 'at_least': return `Au moins ${f.share(saying.numerator, saying.denominator)}, au plus ${f.number(saying.high)}`;
    case 'count': return f.number(saying.numerator);
    case 'count_at_least': return `Au moins ${f.number(saying.numerator)}${atMost(saying)}`;
    case 'count_so_far': return `À ce jour ${f.number(saying.numerator)}`;
    case 'known_for': return `Connu pour ${knownOf(saying.known, saying.denominator)} ${unitNoun(saying.population, saying.denominator)}`;
    case 'not_applicable': return 's.\u00a0o. (0\u00a0sur\u00a00)';
    case 'no_data': return 'Sans données';
    case 'not_available': return 'Non disponible';
  }
}

function atMost(saying: { numerator: number; high: number | null }): string {
  return saying.high === null || saying.high === saying.numerator ? '' : `, au plus ${f.number(saying.high)}`;
}

export const figures: FigureWords = {
  headline,
  status: (status, publicEvidence) => (status === 'final' && publicEvidence ? 'Codage achevé (sources publiques)' : codes.statuses[status]),
  now: (year, percent) => `${year}\u00a0: ${percent}`,
  atMost: (percent) => `au plus ${percent}`,
  bar: ({ baseline, now, high }) => [baseline && `Référence ${baseline}`, now, high && `au plus ${high}`].filter(Boolean).join('\u00a0; '),
};

function shareClause(saying: Saying & { form: 'share' | 'so_far' | 'at_least' }, population: PopulationCode, predicate: { one: string; many: string }): string {
  const { numerator, denominator } = saying;
  const lead = saying.form === 'share' ? '' : saying.form === 'so_far' || numerator === 0 ? 'à ce jour, ' : 'au moins ';
  const of = plural(denominator) ? `des ${f.number(denominator)} ${noun(population, denominator)}` : `de ${f.number(denominator)} ${noun(population, denominator)}`;
  if (numerator === 0) return capital(`${lead}${FEMININE.has(population) ? 'aucune' : 'aucun'} ${of} ${negated(predicate.one)}`);
  const verb = plural(numerator) ? predicate.many : predicate.one;
  return capital(`${lead}${f.number(numerator)} ${of} (${f.percentInSentence(numerator, denominator)}) ${verb}`);
}

function countClause(saying: Saying & { form: 'count' | 'count_at_least' | 'count_so_far' }, population: PopulationCode, predicate: { one: string; many: string }, write: typeof inWords): string {
  const { numerator, form } = saying;
  const feminine = FEMININE.has(population);
  const soFar = form === 'count' ? '' : form === 'count_so_far' || numerator === 0 ? 'à ce jour, ' : 'au moins ';
  const verb = numerator === 0 ? negated(predicate.one) : plural(numerator) ? predicate.many : predicate.one;
  const said = numerator === 0 ? `${feminine ? 'aucune' : 'aucun'} ${noun(population, 1)}` : `${write(numerator, feminine)} ${noun(population, numerator)}`;
  return capital(`${soFar}${said} ${verb}`);
}

function range(saying: Saying, write: typeof inWords): string {
  if (saying.form !== 'at_least' && saying.form !== 'count_at_least') return '';
  return saying.high === null || saying.high === saying.numerator ? '' : `\u00a0; ${saying.form === 'count_at_least' ? write(saying.high) : f.number(saying.high)} au plus ${plural(saying.high) ? 'ont' : 'a'} pu le faire`;
}

/** The numbers of a figure that its sentence says. */
const numbersSaid = (saying: Saying): (number | null)[] => ('numerator' in saying ? [saying.numerator, 'denominator' in saying ? saying.denominator : null, 'high' in saying ? saying.high : null] : []);

/** « 19 sur 34 », « au moins 19 sur 34 », « connu pour 5 sur 34 », « aucun » : un chiffre antérieur tel que son cycle l’a dit. */
export function amount(saying: Saying, feminine = false, write: typeof inWords = inWords): string {
  const none = feminine ? 'aucune' : 'aucun';
  switch (saying.form) {
    case 'share': return f.fraction(saying.numerator, saying.denominator);
    case 'so_far': return `à ce jour ${f.fraction(saying.numerator, saying.denominator)}`;
    case 'at_least': return `au moins ${f.fraction(saying.numerator, saying.denominator)}`;
    case 'count': return saying.numerator === 0 ? none : write(saying.numerator, feminine);
    case 'count_so_far': return `à ce jour ${saying.numerator === 0 ? none : write(saying.numerator, feminine)}`;
    case 'count_at_least': return saying.numerator === 0 ? `à ce jour ${none}` : `au moins ${write(saying.numerator, feminine)}`;
    case 'known_for': return `connu pour ${f.fraction(saying.known, saying.denominator)}`;
    default: return headline(saying);
  }
}

export const sentences: SentenceWords = {
  figure: (saying, population, predicate, before) => {
    const write = alike([saying, ...(before ? [before.saying] : [])].flatMap(numbersSaid));
    const then = before ? `\u00a0; ${amount(before.saying, FEMININE.has(population), write)} en\u00a0${before.year}` : '';
    const clause = saying.form === 'share' || saying.form === 'so_far' || saying.form === 'at_least' ? shareClause(saying, population, predicate.fr)
      : saying.form === 'count' || saying.form === 'count_at_least' || saying.form === 'count_so_far' ? countClause(saying, population, predicate.fr, write) : '';
    return `${clause}${range(saying, write)}${then}.`;
  },
  fewerReports: (units, year) => (units === 1
    ? `Pour l’un de ceux qui étaient comptés en ${year}, aucune réponse codée n’est disponible cette fois-ci.`
    : `Pour ${inWords(units)} de ceux qui étaient comptés en ${year}, aucune réponse codée n’est disponible cette fois-ci.`),
  cannotSay: {
    knownFor: (title, saying) => (saying.form === 'known_for'
      ? `${title}\u00a0: résultat connu pour ${saying.known === 0 ? `${FEMININE.has(saying.population) ? 'aucune' : 'aucun'} des ${f.number(saying.denominator)}` : knownOf(saying.known, saying.denominator)} ${noun(saying.population, 2)}${saying.known === 0 ? '' : ' seulement, trop peu pour un chiffre'}.`
      : `${title}\u00a0: ${headline(saying)}.`),
    noData: (more, what, holder) => `${more === 0 ? 'Sans données' : `Sans données pour cet indicateur et ${counted(more, 'autre', 'autres')}`}\u00a0: ${what}. Information détenue par ${holder}.`,
  },
};
