/** French: the annex, indicator by indicator. */
import type { PopulationCode } from '../../../schemas/codes.ts';
import type { AnnexWords, LargeFigure } from '../annex.ts';
import type { Saying } from '../figure.ts';
import { formats } from '../format.ts';
import { amount, inWords, plural } from './figures.ts';

const f = formats.fr;

const NOUNS: Partial<Record<PopulationCode, readonly [string, string, feminine: boolean]>> = {
  participants: ['participant', 'participants', false], extension_requests: ['demande', 'demandes', true], votes: ['voix', 'voix', true], accessions: ['adhésion', 'adhésions', true],
};

const nounOf = (count: number, population: PopulationCode): string => (NOUNS[population] ?? ['État', 'États', false])[plural(count) ? 1 : 0];
const units = (count: number, population: PopulationCode): string => `${inWords(count, NOUNS[population]?.[2] ?? false)} ${nounOf(count, population)}`;

function figure(saying: Saying, population: PopulationCode): LargeFigure {
  const number = (value: number): string => `${f.number(value)}\u00a0${nounOf(value, population)}`;
  switch (saying.form) {
    case 'share': return { figure: f.share(saying.numerator, saying.denominator), under: '' };
    case 'so_far': return { figure: `à ce jour ${f.share(saying.numerator, saying.denominator)}`, under: '' };
    case 'at_least': return { figure: `au moins ${f.share(saying.numerator, saying.denominator)}`, under: `au plus ${f.number(saying.high)} (${f.percent(saying.high, saying.denominator)})` };
    case 'count': return { figure: number(saying.numerator), under: '' };
    case 'count_so_far': return { figure: `à ce jour ${number(saying.numerator)}`, under: '' };
    case 'count_at_least': return { figure: `au moins ${number(saying.numerator)}`, under: saying.high === null || saying.high === saying.numerator ? '' : `au plus ${f.number(saying.high)}` };
    case 'known_for': return { figure: `connu pour ${f.fraction(saying.known, saying.denominator)}`, under: `entre ${f.number(saying.numerator)} et ${f.number(saying.high)}` };
    case 'not_applicable': return { figure: 'sans objet', under: 'le groupe est vide' };
    case 'no_data': return { figure: 'pas de chiffre', under: '' };
    case 'not_available': return { figure: 'non disponible', under: '' };
  }
}

const ORDINALS = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'];

export const annex: AnnexWords = {
  title: 'Annexe, indicateur par indicateur',
  lead: (baseline, cycle, year) => `À consulter, non à lire d’un bout à l’autre. Chaque bloc donne ce qui est demandé, le chiffre${baseline === null ? '' : `, anneau ${baseline} et disque ${cycle} avec la part la plus élevée encore possible, l’évolution depuis ${baseline}`}, puis les États. Après un nom\u00a0: formule et page du rapport pour ${year}, sauf mention d’une autre année.`,
  contents: 'Tous les indicateurs',
  outcomes: {
    described: { met: 'décrit comme l’ayant', partly: 'décrit en partie', not_met: 'décrit comme ne l’ayant pas', silent: 'non décrit' },
    records: { met: 'oui, selon le registre', partly: 'en partie, selon le registre', not_met: 'non, selon le registre', silent: 'rien dans le registre' },
    compliance_matter: { met: 'concerné', not_met: 'non concerné' },
  },
  figure,
  numberThen: (numerator, year) => `${f.number(numerator)} en\u00a0${year}`,
  movements: { rose: 'Hausse', fell: 'Baisse', little_changed: 'Peu changé', not_compared: 'Non comparé', no_figure: 'Pas de chiffre' },
  moved: (change, population, { numerator, denominator }, year) => {
    const then = denominator === null ? f.number(numerator) : `${f.fraction(numerator, denominator)}, ${f.percent(numerator, denominator)}`;
    return `\u00a0: ${change === 0 ? `autant qu’en\u00a0${year}` : `${units(Math.abs(change), population)} de ${change > 0 ? 'plus' : 'moins'} qu’en\u00a0${year}`} (${then}).`;
  },
  sameStates: (states, change) => ` ${plural(states) ? `Mêmes ${units(states, 'states_parties')}` : 'Même État'}\u00a0: ${change}.`,
  causes: (parts) => {
    const names = { answered_differently: 'réponse différente', newly_reported: 'réponse connue cette fois seulement', stopped_reporting: 'réponse connue alors seulement', joined: 'entrée dans le groupe', left: 'sortie du groupe' };
    return `Évolution par cause\u00a0: ${parts.map(({ cause, change }) => `${names[cause]}\u00a0${change}`).join(', ')}.`;
  },
  whyNot: (why, year) => ({
    no_figure: `\u00a0: aucun chiffre n’existait pour ${year}.`, no_direction: '\u00a0: ni une hausse ni une baisse n’est en soi un progrès.', small: '\u00a0: moins de dix dans le groupe.',
    provisional_then: `\u00a0: des réponses de ${year} restent à coder.`, provisional_now: '\u00a0: des réponses manquent ou restent à coder.', sealed_otherwise: '\u00a0: la valeur de référence a été scellée selon une autre décision.', no_common_states: '\u00a0: aucun État ne faisait partie du groupe les deux années.',
    too_few: `\u00a0: plus de la moitié des réponses manquent, sont ambiguës ou restent à coder, cette fois ou en ${year}.`,
  }[why]),
  then: (saying, year) => ` ${amount(saying).replace(/^./, (first) => first.toUpperCase())} en\u00a0${year}.`,
  opens: 'États et pages',
  separator: '\u00a0; ',
  place: { form: (form) => form, page: (page) => `p.\u00a0${page}`, report: (year) => `rapport pour ${year}`, other: 'autre document' },
  was: (year, outcome) => (outcome === null ? 'nouveau dans le groupe' : `${year}\u00a0: ${outcome}`),
  readings: (parts) => `Autres lectures\u00a0: ${parts.join('\u00a0; ')}.`,
  reading: {
    partly_counts: (said) => `«\u00a0en partie\u00a0» comptant comme déclaré, ${said}`, article7_only: (said) => `seuls rapports au titre de l’article\u00a07, ${said}`, by_due_date: (said) => `seuls rapports reçus dans les délais, ${said}`,
    of_reporting: (said) => `parmi ceux dont la réponse est codée, ${said}`, applicable_only: (said) => `parmi ceux auxquels la question s’applique, ${said}`, due_only: (said) => `parmi ceux dont le rapport est dû, ${said}`,
    victims: (said) => `parmi les États parties comptant des victimes de mines, ${said}`, known_gender: (said) => `parmi les participants dont le sexe est connu, ${said}`, as_worded: (said) => `selon le libellé du plan, ${said}`,
  },
  highest: (said) => `Au plus ${said}, si toutes les réponses ouvertes étaient «\u00a0oui\u00a0».`,
  status: { final: 'Définitif', provisional: 'Provisoire', all_coded: 'Tout est codé', to_be_coded: 'Codage inachevé' },
  citation: (action, box, inferred) => `Brochure, encadré de l’action ${action}, ${box <= ORDINALS.length ? `${ORDINALS[box - 1]} indicateur` : `rang ${box}`}${inferred ? ' (numéro déduit)' : ''}`,
  rules: (rules) => `${rules.length === 1 ? 'Règle' : 'Règles'} ${f.list(rules)}`,
  sources: (documents) => `Source\u00a0: ${documents}.`,
  outcomesFile: 'CSV',
  how: {
    opens: 'D’où vient ce chiffre', dot: '.',
    sum: (rows, indicator) => `${rows === 0 ? 'Le groupe est vide\u00a0: aucune ligne' : rows === 1 ? 'L’unique ligne' : `Compté à partir des ${f.number(rows)} lignes`} de l’indicateur\u00a0${indicator} dans `,
    lines: (named) => `, par ligne\u00a0: ${named.map(({ name, lines }) => `${name}\u00a0${lines}`).join('\u00a0; ')}.`,
    noLine: '\u00a0: consulté dans son ensemble.', group: 'Qui fait partie du groupe\u00a0: ', unpublished: '\u00a0: non publié avec ce rapport.',
    versions: (plan, program, asOf) => `Version du plan\u00a0${plan}${program === null ? '' : `, version du programme\u00a0${program}`}, au ${f.date(asOf)}.`,
    open: (parts) => `Encore ouvert\u00a0: ${parts.map(({ name, count }) => `${name}\u00a0${f.number(count)}`).join(', ')}.`, nothingOpen: 'Aucun résultat n’est ouvert.',
    noOtherReading: 'Aucune autre lecture ne donne un autre chiffre.',
    entity: (id) => `Pour les machines\u00a0: ${id} dans `,
  },
  withoutFigure: {
    title: (count, total) => (count === total ? (total === 1 ? 'Pas encore de chiffre' : `Pas encore de chiffre pour aucun des ${total} indicateurs`) : `Pas encore de chiffre pour ${inWords(count)} des ${total} indicateurs`),
    missing: (what, holder) => `Ce qui manque\u00a0: ${what}. Information détenue par ${holder}.`,
  },
  officialWording: (lang) => `Libellé officiel${lang === null ? '' : ` (${lang})`}\u00a0:`,
  committees: (title, actions) => `${title}\u00a0: ${actions}`,
};
