/** French: a State's own sheet. */
import { formats } from '../format.ts';
import { isPluralName, stateInSentence } from '../state-names.ts';
import type { StateSheetWords } from '../state-sheet.ts';
import { capital, counted, plural } from './figures.ts';

const f = formats.fr;

export const stateSheet: StateSheetWords = {
  subtitle: (cycle, year) => `Fiche par État · cycle ${cycle}, rapports pour ${year}`,
  summary: ({ name, frWithArticle }, { total, met, partly, notMet, silent, unclear, notApplicable, open }) => {
    const rest = [
      silent > 0 && `pour ${f.number(silent)}, rien n’a été trouvé dans le rapport`, unclear > 0 && `${f.number(unclear)} ${plural(unclear) ? 'peuvent' : 'peut'} se lire de deux façons`,
      notApplicable > 0 && `${f.number(notApplicable)} ${plural(notApplicable) ? 'sont' : 'est'} sans objet`, open > 0 && `pour ${f.number(open)}, aucune réponse codée n’est disponible`,
    ].filter((part) => part !== false);
    const lead = `${f.number(total)} ${plural(total) ? 'indicateurs concernent' : 'indicateur concerne'} ce qu’${isPluralName(name, frWithArticle) ? 'ont' : 'a'} déclaré ${stateInSentence(name, frWithArticle, 'fr', 'subject')}. `;
    return open === total ? { lead, strong: 'Aucune réponse codée n’est disponible', rest: '.' } : {
      lead, strong: `${f.number(met)} ${plural(met) ? 'sont codés' : 'est codé'} «\u00a0déclaré\u00a0», ${f.number(partly)} «\u00a0déclaré en partie\u00a0» et ${f.number(notMet)} «\u00a0déclaré absent\u00a0»`, rest: `${rest.length === 0 ? '' : `\u00a0; ${f.list(rest)}`}.`,
    };
  },
  nothing: 'Aucun indicateur ne concerne ce que cet État a déclaré.',
  check: ' Prière d’examiner d’abord les premières listes.',
  checkReport: ' Prière de voir d’abord si un rapport manque ici.',
  notYetDue: ' Le rapport n’est pas encore exigible\u00a0; il n’y a rien à y vérifier pour l’instant.',
  replyBy: (date) => ` Prière de répondre au plus tard le ${f.date(date)}.`,
  purpose: 'Pour vérification par l’État, et non pour publication',
  notParty: ({ name, frWithArticle }) => `${capital(stateInSentence(name, frWithArticle, 'fr', 'subject'))} n’${isPluralName(name, frWithArticle) ? 'étaient' : 'était'} pas partie à la Convention le jour où les rapports étaient à remettre\u00a0; les informations dont on dispose à titre d’État non partie figurent ci-après.`,
  titles: { records: 'D’après les registres de la Convention.', check: 'À vérifier d’abord', later: 'À lire dans le rapport une fois exigible', read: 'Codé d’après le rapport', documents: 'Documents lus.', corrections: 'Corrections déjà enregistrées', correct: 'Comment répondre.' },
  asides: { check: 'une phrase, une page ou une correction suffit', read: 'à corriger en cas d’erreur' },
  asked: { unclear: 'quelle lecture est la bonne\u00a0?', silent: 'où le rapport le dit-il, le cas échéant\u00a0?', not_coded: 'le rapport est absent du registre, ou non encore codé', no_report: 'le rapport n’a pas été reçu', not_due: 'le rapport n’est pas encore exigible', partly: 'que manque-t-il\u00a0?' },
  list: (name, count) => `${capital(name)}\u00a0: ${f.number(count)}`,
  was: (year, outcome) => `${year}\u00a0: ${outcome}`,
  recordOf: (title, outcome) => `${title}\u00a0: ${outcome}`,
  inferred: ' (déduit)',
  note: 'Après chaque titre\u00a0: formule et page. «\u00a0Autre document\u00a0»\u00a0: demande ou déclaration de l’État, ou autre source.',
  separator: '\u00a0; ',
  reports: {
    received: (date) => `Un rapport au titre de l’article\u00a07 a été reçu le ${f.date(date)}.`,
    receivedUndated: 'Un rapport au titre de l’article\u00a07 a été reçu\u00a0; le registre n’indique pas la date de réception.',
    notReceived: 'Le rapport n’a pas été reçu.',
    notDue: 'Le rapport n’est pas encore exigible.',
    notInRegister: 'Aucun rapport ne figure au registre\u00a0; on ne sait pas si celui-ci est complet, et un rapport a pu être soumis.',
    document: (kind, received) => `, ${kind}${received === null ? '' : `, reçu le ${f.date(received)}`}`,
    kinds: { initial: 'rapport initial', annual: 'rapport annuel', amendment: 'modificatif', voluntary: 'rapport volontaire', other: 'autre document' },
    other: 'autre document',
  },
  place: (form, page) => [form === null ? null : `formule\u00a0${form}`, page === null ? null : `p.\u00a0${page}`].filter((part) => part !== null).join(', '),
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
  corrections: (count) => `${capital(counted(count, 'correction du codage a été enregistrée', 'corrections du codage ont été enregistrées', true))} pendant ce cycle\u00a0:`,
  correctionOf: (indicator, date) => `${indicator === null ? 'registre des rapports' : `indicateur ${indicator}`}${date === null ? '' : `, enregistrée le ${f.date(date)}`}`,
  correct: [
    'Il suffit de répondre à l’Unité d’appui à l’application par la voie par laquelle cette fiche est parvenue. Aucun formulaire n’est requis\u00a0: le numéro de l’indicateur, ce qu’il convient de coder, et le rapport, la formule et la page où l’information figure suffisent.',
    'Si un rapport manque à cette fiche, prière d’indiquer quand et à qui il a été adressé, ou de l’envoyer de nouveau.',
    'Une correction est inscrite, avec sa date, à côté du codage antérieur, qui est conservé. Toute information nouvelle a sa place dans un rapport au titre de l’article\u00a07 ou dans un modificatif.',
  ],
  correctDraft: 'Les chiffres de ce cycle sont un projet soumis pour observations\u00a0; les corrections reçues à temps sont intégrées à l’édition définitive.',
  correctFinal: 'Les chiffres de ce cycle sont définitifs\u00a0; les corrections sont prises en compte dans l’édition suivante.',
};
