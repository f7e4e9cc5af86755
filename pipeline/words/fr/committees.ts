/** French: the committees' reports. */
import type { CommitteeWords, NamedState, SaidArea } from '../committees.ts';
import { formats } from '../format.ts';
import { stateInSentence } from '../state-names.ts';
import { capital, counted, inWords, plural } from './figures.ts';

const f = formats.fr;
const KM2 = '\u00a0km²';

const named = (states: readonly NamedState[], place: 'subject' | 'of'): string =>
  f.list(states.map((state) => stateInSentence(state.name, state.frWithArticle, 'fr', place)));
const parties = (count: number): string => counted(count, 'État partie', 'États parties');
const states = (count: number): string => counted(count, 'État', 'États');
const areaOf = ({ area, states: count }: SaidArea): string => `${area}${KM2} (${states(count)})`;
const have = (count: number): string => (plural(count) ? 'ont' : 'a');

export const committees: CommitteeWords = {
  frame: {
    subtitle: (report, actions) => `${report}\u00a0: ${actions}`,
    answersFor: 'Actions suivies',
    answersForIs: (actions, indicators) => `${capital(actions)}\u00a0: ${counted(indicators, 'indicateur', 'indicateurs')}`,
    withFigure: 'Ayant une valeur',
    facts: { improved: 'En progrès', unchanged: 'Inchangés', declined: 'En recul', final: 'Définitifs', provisional: 'Provisoires', none: 'Sans valeur', of: (total) => `sur ${f.number(total)}` },
    summary: ({ figure, total }, trends, year) => {
      const lead = figure === 0 ? `Aucun des ${inWords(total)} indicateurs n’a de valeur` : figure === total
        ? (plural(total) ? `Les ${inWords(total)} indicateurs ont tous une valeur` : 'Le seul indicateur a une valeur')
        : `${capital(inWords(figure))} des ${inWords(total)} indicateurs ${have(figure)} une valeur`;
      if (!trends || figure === 0) return `${lead}.`;
      const { improved, unchanged, declined, notComparable } = trends;
      if (notComparable === figure) return `${lead}\u00a0; aucun ne peut être comparé à la valeur de référence de ${year}.`;
      const parts = [
        improved > 0 && `${inWords(improved)} ${have(improved)} progressé`, unchanged > 0 && `${inWords(unchanged)} ${plural(unchanged) ? 'sont inchangés' : 'est inchangé'}`,
        declined > 0 && `${inWords(declined)} ${have(declined)} reculé`, notComparable > 0 && `${inWords(notComparable)} ne ${plural(notComparable) ? 'peuvent être comparés' : 'peut être comparé'}`,
      ].filter((part) => part !== false);
      return `${lead}\u00a0; par rapport à la valeur de référence de ${year}, ${f.list(parts)}.`;
    },
  },
  titles: {
    keyMessages: 'Messages clefs', indicators: 'Les indicateurs par rapport à la valeur de référence', charts: 'Vue d’ensemble', landAndDeadlines: 'Zones minées et délais', reporting: 'Rapports', byState: 'Progrès et lacunes par État',
    talk: 'Avec qui s’entretenir, et de quoi', diverse: 'Genre et diversité des besoins', riskEducation: 'Sensibilisation aux dangers des mines et réduction des risques',
    environment: 'Environnement et climat', participation: 'Participation des victimes', outlook: 'Superficie restante, remise à disposition et délai',
    denominators: 'Deux groupes d’États, côte à côte', support: 'Appui déclaré, besoins et ressources déclarés', history: 'Les rapports au fil des cycles', votes: 'Voix favorables à la résolution annuelle',
    notReceived: 'Rapports non reçus', cannotSay: 'Ce que les données ne permettent pas de dire', oneByOne: 'Indicateur par indicateur', method: 'Méthode et sources', bestPractices: 'Pratiques exemplaires',
  },
  table: {
    caption: (what) => `Chiffres\u00a0: ${what}`,
    columns: { indicator: 'Indicateur', now: (cycle) => `${cycle}`, baseline: (year) => `${year}`, change: 'Évolution', status: 'Statut', committee: 'Organe responsable' },
    notComparable: 'n.\u00a0c.',
    small: '–',
    note: (year) => `Évolution depuis ${year} en points de pourcentage, ou en unités pour les nombres. n.\u00a0c.\u00a0: non comparable, un des deux chiffres étant provisoire ou absent, ou aucun État ne figurant dans les deux groupes. –\u00a0: moins de cinq dans le groupe, donc pas de tendance.`,
    sameStates: 'a',
    sameStatesNote: 'a\u00a0: parmi les États du groupe les deux années\u00a0; l’évolution pour l’ensemble des États est d’un autre signe, le groupe ayant changé.',
  },
  outlook: {
    remaining: (total, { confirmed, suspected, notSplit }, unsized) => {
      const parts = [confirmed && `${areaOf(confirmed)} de zones confirmées`, suspected && `${areaOf(suspected)} de zones soupçonnées`, notSplit && `${areaOf(notSplit)} non ventilés`].filter((part) => part !== null);
      const rest = unsized === 0 ? '' : ` ${capital(states(unsized))} n’${have(unsized)} pas donné la superficie de tout ou partie des zones.`;
      return `${capital(states(total.states))} ${have(total.states)} déclaré la superficie des zones minées restantes, soit ${total.area}${KM2} au total\u00a0: ${f.list(parts)}.${rest}`;
    },
    released: (total, year, { cleared, reduced, cancelled }) => {
      const parts = [cleared && `${cleared}${KM2} par dépollution`, reduced && `${reduced}${KM2} par réduction`, cancelled && `${cancelled}${KM2} par déclassement`].filter((part) => part !== null);
      return `${capital(states(total.states))} ${have(total.states)} déclaré des terres remises à disposition en ${year}, soit ${total.area}${KM2} au total\u00a0: ${f.list(parts)}.`;
    },
    nothingReleased: (year) => `Les données ne font état d’aucune terre remise à disposition en ${year}.`,
    mixes: (kinds) => `Le total additionne des zones de plusieurs natures\u00a0: ${f.list(kinds)}.`,
    lead: (from, to) => `Pour chaque État partie ayant des obligations au titre de l’article\u00a05\u00a0: la superficie restante qu’il a déclarée, son rythme, les années qui restent jusqu’au terme du délai, et les années que demanderait la superficie restante à ce rythme. Le rythme est la moyenne de ce qu’il a déclaré avoir remis à disposition au cours des années ${from} à ${to} pour lesquelles il en a fait état. Les deux durées sont mises côte à côte\u00a0; ni l’une ni l’autre n’est une prévision.`,
    columns: { state: 'État', remaining: 'Restant, km²', asAt: 'Au', rate: 'Rythme, km² par an', deadline: 'Délai', left: 'Années restantes', years: 'Années à ce rythme' },
    ofYears: (years) => counted(years, 'année', 'années', true),
    years: (value) => (value === 0 ? '0' : value < 1 ? '<\u00a01' : value > 100 ? '>\u00a0100' : f.number(Math.round(value))),
    range: (from, to) => `${from} à ${to}`,
    noSize: 'superficie non donnée',
    notInData: 'absent des données',
    noDeadline: 'absent du registre',
    noDeadlineInForce: 'aucun délai en vigueur',
    toCheck: 'à vérifier',
    pending: 'demande en attente de décision',
    beyond: (count, of) => {
      if (of === 1) return `Les deux ne sont connues que pour un État partie\u00a0; à son rythme, la superficie restante ${count === 1 ? 'demanderait' : 'ne demanderait pas'} plus de temps qu’il n’en reste.`;
      const known = `Les deux sont connues pour ${parties(of)}\u00a0; au rythme de chacun, la superficie restante`;
      if (count === 0) return `${known} ne demanderait pour aucun d’eux plus de temps qu’il n’en reste.`;
      return `${known} demanderait pour ${count === of ? 'tous' : `${inWords(count)} d’entre eux`} plus de temps qu’il n’en reste.`;
    },
    caveats: (openEnded, mixed) => [
      'Les moyens, le financement et le terrain varient d’une année à l’autre\u00a0; lorsque plusieurs années sont connues, la plus rapide et la plus lente donnent la fourchette.',
      'Les zones soupçonnées diminuent souvent lors des enquêtes, et de nouvelles zones sont découvertes\u00a0; l’un et l’autre modifient le chiffre.',
      'Les zones sans superficie, et celles qui échappent au contrôle de l’État, ne sont pas comprises dans la superficie restante.',
      'Les années sont arrondies à l’unité\u00a0; les dates des valeurs diffèrent et figurent à côté.',
      ...(openEnded ? ['+\u00a0: l’État n’a pas donné la superficie de certaines zones.'] : []),
      ...(mixed.length > 0 ? [`*\u00a0: la superficie additionne plusieurs natures. ${mixed.map(({ state, kinds }) => `${state}\u00a0: ${f.list(kinds)}`).join('\u00a0; ')}.`] : []),
    ],
    pendingRequests: (list) => {
      const count = capital(counted(list.length, 'demande de prolongation est en attente', 'demandes de prolongation sont en attente', true));
      if (list.length > 6) return `${count} de décision.`;
      return `${count} de décision\u00a0: ${plural(list.length) ? 'celles' : 'celle'} ${named(list, 'of')}.`;
    },
    withoutDeadline: (list, asOf) => {
      const count = `${capital(counted(list.length, 'État partie n’avait', 'États parties n’avaient'))} aucun délai en vigueur au titre de l’article\u00a05 au ${f.date(asOf)}`;
      return list.length > 6 ? `${count}.` : `${count}\u00a0: ${named(list, 'subject')}.`;
    },
    toCheckCount: (count) => `Pour ${parties(count)}, le registre indique un délai échu ou proche\u00a0; une décision ultérieure peut y manquer, ce qui reste à vérifier.`,
    dueSoon: (count, months) => `${capital(counted(count, 'délai arrive', 'délais arrivent'))} à échéance dans les ${f.number(months)} mois qui suivent la date d’arrêt des données.`,
  },
};
