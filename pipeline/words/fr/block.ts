/** French: an indicator's block. */
import type { PopulationCode } from '../../../schemas/codes.ts';
import { formats } from '../format.ts';
import type { BlockWords } from '../report.ts';
import { codes } from './codes.ts';
import { capital, headline, inWords, plural } from './figures.ts';
import { missing, rules } from './rules.ts';

const f = formats.fr;
const shared = (n: number, d: number | null): string => (d === null || d === 0 ? f.number(n) : `${f.percent(n, d)} (${f.fraction(n, d)})`);
const many = (population: PopulationCode): string => codes.populations[population].many;
/** "de demandes", "d’États parties". */
const of = (noun: string): string => (/^[aeiouyéèêàh]/i.test(noun) ? `d’${noun}` : `de ${noun}`);

const CAUSES = {
  answered_differently: 'réponse différente', newly_reported: 'réponse nouvellement connue', stopped_reporting: 'réponse qui n’est plus connue',
  joined: 'entrée dans le groupe', left: 'sortie du groupe',
} as const;

export const block: BlockWords = {
  action: (number) => `Action ${number}`,
  indicator: (number) => `Indicateur ${number}`,
  kind: (kind, population) => (kind === 'percentage' ? `Pourcentage ${of(many(population))}` : `Nombre ${of(many(population))}`),
  commitments: 'Engagements datés',
  compared: (from, year, change, same) => {
    const unit = change.points ? (/^[+−]?(0|1|<1)$/.test(change.text) ? '\u00a0point' : '\u00a0points') : '';
    const first = `${headline(from)} en\u00a0${year}\u00a0: ${change.text}${unit}`;
    if (!same) return `${first}.`;
    const second = `\u00a0; ${same.text} parmi les mêmes ${plural(same.states) ? `${inWords(same.states)} États` : 'États'}.`;
    return first + second + (same.otherSign ? ' Les deux sont de signe contraire parce que le groupe d’États a changé\u00a0; c’est la seconde qu’il convient de citer.' : '');
  },
  baselineOnly: (from, year) => (from.form === 'not_applicable' ? `Groupe vide en\u00a0${year}.`
    : `${headline(from)} en\u00a0${year}.`),
  notComparable: (why, year) => ({
    provisional: `Aucune tendance n’est établie\u00a0: ce chiffre ou celui de ${year} est provisoire, et l’avancement du codage n’est pas un progrès.`,
    no_direction: 'Ni une hausse ni une baisse n’est en soi un progrès\u00a0; aucune tendance n’est indiquée.',
    baseline_missing: `Pas de valeur de référence\u00a0: aucun chiffre n’existait pour ${year}.`,
    figure_missing: 'Aucun chiffre à comparer.',
    small: `Moins de cinq dans le groupe, à présent ou en ${year}\u00a0: aucune tendance n’est indiquée.`,
    sealed_otherwise: 'La valeur de référence a été scellée selon une autre décision, et ne dit pas quels États elle aurait comptés selon celle-ci.',
    no_common_states: 'Aucun État ne faisait partie du groupe les deux années.',
  }[why]),
  namedInstead: (name, states) => `${capital(name)}\u00a0: ${f.list(states)}.`,
  causes: (parts, total, year) => {
    const rose = total.startsWith('+') ? `a augmenté de ${total.slice(1)}` : total === '0' ? 'n’a pas changé' : `a diminué de ${total.slice(1)}`;
    return `Depuis ${year}, le nombre ${rose}. Par cause\u00a0: ${parts.map(({ cause, change }) => `${CAUSES[cause]}\u00a0${change}`).join(', ')}.`;
  },
  openPopulation: (population, how) => (how === 'none'
    ? `Le registre ne contient pas de liste des ${many(population)}\u00a0: un groupe inconnu n’est pas un groupe vide.`
    : `Dans le registre, la liste des ${many(population)} n’est pas complète.`),
  missing,
  whatIsMissing: (what, holder) => `Ce qui manque\u00a0: ${what}. Information détenue par ${holder}.`,
  noReadings: 'Aucune autre lecture.',
  votesOverYears: (first, last, gaps) => `Années antérieures du registre\u00a0: ${f.number(first.inFavour)} voix pour en\u00a0${first.year}, ${f.number(last.inFavour)} en\u00a0${last.year}.${gaps ? ' Les années sans vote au registre ne sont pas comprises.' : ''}`,
  details: 'États, lectures, règle et référence',
  outcomes: (population) => `Résultat par ${codes.populations[population].one}, en nombre`,
  unitsByOutcome: () => 'Par résultat',
  columns: { unit: 'État ou unité', was: (year) => `En ${year}, si différent`, report: 'Rapport', form: 'Formule', page: 'Page', number: 'Nombre' },
  inYear: (year) => `en ${year}`,
  notInPopulation: 'hors du groupe',
  noReportBehind: 'Ces résultats ne reposent sur aucun rapport.',
  readings: 'Lectures',
  readingColumns: { reading: 'Lecture', figure: 'Chiffre' },
  headlineReading: 'Chiffre principal\u00a0: lecture littérale du plan',
  reading: {
    partly_counts: { name: '«\u00a0Déclaré en partie\u00a0» compte comme déclaré', sentence: (n, d) => `Si «\u00a0déclaré en partie\u00a0» compte comme déclaré\u00a0: ${shared(n, d)}.` },
    article7_only: { name: 'Rapports au titre de l’article\u00a07 uniquement', sentence: (n, d) => `D’après les seuls rapports au titre de l’article\u00a07\u00a0: ${shared(n, d)}.` },
    by_due_date: { name: 'Rapports reçus dans les délais uniquement', sentence: (n, d) => `D’après les seuls rapports reçus dans les délais\u00a0: ${shared(n, d)}.` },
    of_reporting: { name: 'Parmi ceux dont la réponse est codée', sentence: (n, d) => `${among(d)} dont la réponse est codée\u00a0: ${shared(n, d)}.` },
    applicable_only: { name: 'Parmi ceux auxquels la question s’applique', sentence: (n, d) => `${among(d)} auxquels la question s’applique\u00a0: ${shared(n, d)}.` },
    due_only: { name: 'Parmi ceux dont le rapport est exigible', sentence: (n, d) => `${among(d)} dont le rapport est exigible\u00a0: ${shared(n, d)}.` },
    victims: { name: 'Parmi les États parties comptant des victimes', sentence: (n, d) => `Parmi les États parties comptant des victimes de mines\u00a0: ${shared(n, d)}.` },
    known_gender: { name: 'Parmi les participants dont le sexe est connu', sentence: (n, d) => `Parmi les participants dont le sexe est connu\u00a0: ${shared(n, d)}.` },
    as_worded: { name: 'Selon le libellé du plan', sentence: (n, d) => `Selon le libellé du plan\u00a0: ${shared(n, d)}.` },
  },
  rule: 'Règle',
  rules,
  definition: 'Définition',
  citation: 'Référence',
  cited: (action, box, printed, [from, to]) =>
    `Plan d’action de Siem Reap-Angkor, action ${action}, encadré, indicateur n°\u00a0${box} (numéro ${printed ? 'imprimé' : 'déduit de l’ordre dans l’encadré'})\u00a0; brochure en français, lignes ${from} à ${to} du texte extrait.`,
  sectionSummary: ({ figure, total }, trends, year) => {
    const have = figure === 0 ? `Aucun des ${inWords(total)} indicateurs n’a de valeur` : `${capital(inWords(figure))} indicateur${plural(figure) ? 's' : ''} sur ${inWords(total)} ${plural(figure) ? 'ont' : 'a'} une valeur`;
    if (!trends || figure === 0) return `${have}.`;
    if (trends.notComparable === figure) return `${have}\u00a0; ${plural(figure) ? 'aucun' : 'il'} ne peut être comparé à ${year}.`;
    const { improved, unchanged, declined, notComparable } = trends;
    const compared = [
      improved > 0 && `${inWords(improved)} ${plural(improved) ? 'ont' : 'a'} progressé`,
      unchanged > 0 && `${inWords(unchanged)} ${plural(unchanged) ? 'sont inchangés' : 'est inchangé'}`,
      declined > 0 && `${inWords(declined)} ${plural(declined) ? 'ont' : 'a'} reculé`,
      notComparable > 0 && `${inWords(notComparable)} ne ${plural(notComparable) ? 'peuvent être comparés' : 'peut être comparé'}`,
    ].filter((part) => part !== false);
    return compared.length === 0 ? `${have}.` : `${have}\u00a0; par rapport à ${year}, ${f.list(compared)}.`;
  },
};

/** "Parmi les 31", "Parmi celui": the group of a reading, all masculine nouns. */
function among(size: number | null): string {
  return size === 1 ? 'Parmi le seul' : `Parmi les ${size === null ? '' : inWords(size)}`;
}
