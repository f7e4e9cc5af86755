/** French: a State's own sheet. */
import { formats } from '../format.ts';
import { isPluralName, stateInSentence } from '../state-names.ts';
import type { StateSheetWords } from '../state-sheet.ts';
import { capital, counted, inWords, plural } from './figures.ts';

const f = formats.fr;

export const stateSheet: StateSheetWords = {
  kind: 'Fiche par État',
  subtitle: (cycle, year) => `Ce qui a été relevé pour le cycle ${cycle}, d’après les rapports pour ${year}`,
  intro: ({ name, frWithArticle }, year) => `La présente fiche est adressée ${stateInSentence(name, frWithArticle, 'fr', 'to')}. Elle expose, pour l’ensemble des comités, ce qui a été relevé dans ses rapports pour ${year} et dans les relevés de la Convention, afin que d’éventuelles erreurs soient corrigées avant la publication.`,
  count: (total, met) => `${total === 0 ? 'Aucun indicateur ne concerne' : capital(counted(total, 'indicateur concerne', 'indicateurs concernent'))} cet État individuellement\u00a0; ${met === 0 ? 'aucun n’est considéré comme atteint' : `${inWords(met)} ${plural(met) ? 'sont considérés comme atteints' : 'est considéré comme atteint'}`}.`,
  notParty: ({ name, frWithArticle }) => `${capital(stateInSentence(name, frWithArticle, 'fr', 'subject'))} n’${isPluralName(name, frWithArticle, 'fr') ? 'étaient' : 'était'} pas partie à la Convention le jour où les rapports étaient à remettre\u00a0; les informations dont on dispose à titre d’État non partie figurent ci-après.`,
  titles: {
    reports: 'Rapports et documents', read: 'Ce que nous avons relevé', notFound: 'Ce que nous n’avons pas trouvé', changed: 'Ce qui a changé depuis les valeurs de référence', land: 'Superficies et mines relevées',
    due: 'Ce qui est attendu, et quand', corrections: 'Corrections déjà enregistrées', correct: 'Comment transmettre une correction',
  },
  reports: {
    received: (date) => `Un rapport au titre de l’article\u00a07 a été reçu le ${f.date(date)}.`,
    receivedUndated: 'Un rapport au titre de l’article\u00a07 a été reçu\u00a0; le registre n’indique pas la date de réception.',
    notReceived: 'Le rapport n’a pas été reçu.',
    notDue: 'Le rapport n’est pas encore dû.',
    notInRegister: 'Aucun rapport ne figure au registre\u00a0; on ne sait pas si celui-ci est complet, et un rapport a pu être soumis.',
    document: (kind, received) => `, ${kind}${received === null ? '' : `, reçu le ${f.date(received)}`}`,
    kinds: { initial: 'rapport initial', annual: 'rapport annuel', amendment: 'modificatif', voluntary: 'rapport volontaire', other: 'autre document' },
    other: 'autre document',
  },
  readLead: 'Pour chaque indicateur, le résultat et l’endroit où il a été relevé. Lorsque la réponse vient d’un autre document qu’un rapport au titre de l’article\u00a07, cela est indiqué.',
  nothingRead: 'Aucune réponse codée n’est disponible pour ce cycle.',
  columns: { indicator: 'Indicateur', outcome: 'Lu comme', was: (year) => `En ${year}, si différent`, place: 'Emplacement' },
  place: (form, page) => [form === null ? null : `formule\u00a0${form}`, page === null ? null : `p.\u00a0${page}`].filter((part) => part !== null).join(', '),
  notFoundLead: 'Le silence ne vaut pas réponse négative. Indicateurs pour lesquels rien n’a été trouvé, selon le motif\u00a0:',
  nothingMissing: 'Une réponse a été trouvée pour tous les indicateurs.',
  phrase: (phrase, count) => `${capital(phrase)} (${f.number(count)})`,
  changedLead: (year, count) => `${capital(counted(count, 'réponse est lue', 'réponses sont lues', true))} autrement qu’en ${year}\u00a0; la lecture antérieure figure à côté.`,
  changedNone: (year) => `Aucune réponse n’est lue autrement qu’en ${year}.`,
  wasThen: (outcome, year) => ` (${outcome} en\u00a0${year})`,
  onlyNow: (count, year) => `Pour ${counted(count, 'indicateur', 'indicateurs')}, une réponse a été trouvée cette fois-ci, mais non en ${year}.`,
  onlyThen: (count, year) => `Pour ${counted(count, 'indicateur', 'indicateurs')}, une réponse avait été trouvée en ${year}, mais non cette fois-ci.`,
  landMeasures: {
    cha_area: 'Zones dont la dangerosité est confirmée', sha_area: 'Zones soupçonnées d’être dangereuses', mined_area: 'Zones minées, non ventilées', cleared_area: 'Superficie dépolluée', reduced_area: 'Superficie réduite par enquête technique',
    cancelled_area: 'Superficie déclassée par enquête non technique', mines_destroyed: 'Mines détruites',
  },
  landValue: (measure, contamination, value, asAt) => `${measure}${contamination === null ? '' : `, ${contamination}`}\u00a0: ${value}${asAt === null ? '' : ` (${/\d-\d+-/.test(asAt) ? 'au ' : ''}${f.date(asAt)})`}`,
  due: {
    report: (date, year) => `Le prochain rapport au titre de l’article\u00a07, pour ${year}, est à remettre au plus tard le ${f.date(date)}.`,
    initial: 'Le rapport initial est à remettre au plus tard 180 jours après l’entrée en vigueur de la Convention à l’égard de l’État.',
    deadline: (article, date) => `Le délai prévu à l’article\u00a0${article} expire le ${f.date(date)}.`,
    passed: (article, date) => article === 4 ? `Le délai fixé par l’article\u00a04, échu le ${f.date(date)}, n’a pas été respecté.` : `Aucun délai n’est en vigueur au titre de l’article\u00a0${article}\u00a0; le dernier inscrit au registre expirait le ${f.date(date)}.`,
    last: (article, date) => `Le dernier délai inscrit au registre au titre de l’article\u00a0${article} est le ${f.date(date)}.`,
    passedToCheck: (article, date) => `Le dernier délai inscrit au registre au titre de l’article\u00a0${article} expirait le ${f.date(date)}\u00a0; une décision ultérieure peut y manquer, ce qui reste à vérifier.`,
    request: (request, until) => `Une demande de prolongation (${request}) est en attente de décision${until === null ? '' : `\u00a0; elle porte jusqu’au ${f.date(until)}`}.`,
    requestExpected: 'Le délai arrive à échéance avant la seconde des deux prochaines Assemblées des États parties ou Conférences d’examen\u00a0; une demande de prolongation est à présenter neuf mois avant la réunion qui l’examine.',
    assistance: (years) => `Pour ${years}, aucune information actualisée sur les obligations assorties d’un délai n’a été trouvée\u00a0; la présidence propose son assistance (action\u00a047).`,
  },
  corrections: (count) => `${capital(counted(count, 'correction de ce qui avait été relevé a été enregistrée', 'corrections de ce qui avait été relevé ont été enregistrées', true))} pendant ce cycle\u00a0:`,
  correctionOf: (indicator, date) => `${indicator === null ? 'registre des rapports' : `indicateur ${indicator}`}${date === null ? '' : `, enregistrée le ${f.date(date)}`}`,
  correct: [
    'Il suffit de répondre à l’Unité d’appui à l’application par la voie par laquelle cette fiche est parvenue. Aucun formulaire n’est requis\u00a0: le numéro de l’indicateur, ce qu’il convient de lire, et le rapport, la formule et la page où l’information figure suffisent.',
    'Si un rapport manque à cette fiche, prière d’indiquer quand et à qui il a été adressé, ou de l’envoyer de nouveau.',
    'Une correction est inscrite, avec sa date, à côté de la lecture antérieure, qui est conservée. Toute information nouvelle a sa place dans un rapport au titre de l’article\u00a07 ou dans un modificatif.',
  ],
  correctDraft: 'Les chiffres de ce cycle sont un projet soumis pour observations\u00a0; les corrections reçues à temps sont intégrées à l’édition définitive.',
  correctFinal: 'Les chiffres de ce cycle sont définitifs\u00a0; les corrections sont prises en compte dans l’édition suivante.',
};
