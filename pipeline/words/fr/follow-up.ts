/** French: follow-up lists, mined land, reports received. */
import type { FollowUp } from '../../../schemas/outputs.ts';
import { formats } from '../format.ts';
import type { FollowUpWords, LandWords, ReceiptWords } from '../report.ts';
import { counted, plural } from './figures.ts';

const f = formats.fr;
const SUBJECTS: Readonly<Record<string, string>> = { article_5: 'Article\u00a05', article_4: 'Article\u00a04' };

/** Why a State is on a list, in a sentence. */
const REASONS: Readonly<Record<NonNullable<FollowUp['reason']>, (reportingYear: number) => string>> = {
  no_answer: (year) => `Aucune information actualisée sur les obligations n’a été trouvée pour ${year - 1} ni pour ${year}.`,
  not_met: () => 'Le délai n’a pas été respecté.',
  no_deadline_in_force: () => 'Aucun délai n’est en vigueur.',
  expired: () => 'Le dernier délai inscrit au registre est échu\u00a0; une décision ultérieure peut y manquer.',
  request_expected: () => 'Une demande est attendue, à moins qu’une décision ne manque au registre.',
};

export const followUp: FollowUpWords = {
  lead: 'Ces listes indiquent les échéances et les informations connues. Tout État qui y relève une erreur est invité à en informer l’Unité d’appui à l’application.',
  lists: {
    action_47: {
      title: 'Deux années sans information sur les obligations',
      note: 'États parties ayant des obligations pour lesquels aucune information actualisée n’a été trouvée pour cette année ni pour la précédente\u00a0: la présidence propose son assistance (action\u00a047).',
      empty: 'Aucun État partie ne figure sur cette liste.',
    },
    request_pending: { title: 'Demande de prolongation soumise, en attente de décision', note: 'La demande reste ouverte jusqu’à la décision des États parties.', empty: 'Aucune demande n’est en attente de décision.' },
    expired: { title: 'Délai échu', note: 'Le dernier délai inscrit au registre est échu. Au titre de l’article\u00a05, aucun n’est en vigueur\u00a0; au titre de l’article\u00a04, dont le délai ne peut être prolongé, il n’a pas été respecté.', empty: 'Aucun État partie ne figure sur cette liste.' },
    due_soon: { title: 'Délai arrivant à échéance dans les 24 mois', note: 'À compter de la date d’arrêt des données.', empty: 'Aucun délai n’arrive à échéance dans les 24 mois.' },
    request_expected: {
      title: 'Demande de prolongation attendue',
      note: 'Le délai fixé en application de l’article\u00a05 arrive à échéance avant la seconde des deux prochaines Assemblées des États parties ou Conférences d’examen\u00a0; les demandes sont à présenter neuf mois avant la réunion qui les examine.',
      empty: 'Aucun État partie ne figure sur cette liste. Elle suppose connues les dates des deux prochaines Assemblées des États parties ou Conférences d’examen.',
    },
    to_check: { title: 'À vérifier', note: 'On ne sait pas si le registre des délais est complet\u00a0: il y figure un délai échu ou proche, mais une décision ultérieure peut y manquer.', empty: 'Rien à vérifier.' },
  },
  registerOpen: 'On ne sait pas si le registre des rapports est complet pour les deux années\u00a0; aucun État n’est donc nommé ici.',
  titleWithCount: (title, count) => `${title}\u00a0: ${count}`,
  detail: ({ list, request, asks_until, reason }, { reportingYear, dueSoonMonths }) => {
    if (reason !== null) return REASONS[reason](reportingYear);
    if (list === 'request_pending') return asks_until === null ? `La demande ${request} n’indique pas jusqu’à quelle date.` : `La demande ${request} porte jusqu’au ${f.date(asks_until)}.`;
    return list === 'due_soon' ? `Le délai arrive à échéance dans les ${dueSoonMonths}\u00a0mois.` : 'Le délai arrive à échéance avant la seconde des deux prochaines réunions.';
  },
  columns: { state: 'État', subject: 'Objet', due: 'Délai', committee: 'Organe responsable', detail: 'Précisions' },
  subject: (code) => SUBJECTS[code] ?? `Action ${code}`,
  commitments: 'Engagements datés du plan',
  commitmentColumns: { action: 'Action', text: 'Engagement', by: 'Échéance', state: 'Chiffres' },
  byMeeting: (meeting) => {
    const number = /^(\d+)MSP$/i.exec(meeting)?.[1];
    return number ? `${number}ᵉ\u00a0Assemblée des États parties` : meeting;
  },
  continuing: 'Chaque année, ou à compter d’un événement',
};

export const land: LandWords = {
  lead: (year) => `Kilomètres carrés d’après les sources\u00a0: ce qui reste, avec la date de chaque valeur, et ce qui a été remis à disposition en ${year}. Chaque total indique le nombre d’États sur lequel il porte\u00a0; les dates des valeurs diffèrent.`,
  remaining: 'Zones minées restantes',
  released: (year) => `Terres remises à disposition en ${year}`,
  columns: {
    state: 'État', cha_area: 'Confirmées', sha_area: 'Soupçonnées', mined_area: 'Non ventilées', cleared_area: 'Dépolluées', reduced_area: 'Réduites',
    cancelled_area: 'Déclassées', asAt: 'Au', total: 'Total',
  },
  of: (states) => `pour ${counted(states, 'État', 'États')}`,
  unsized: 'États qui ne donnent pas de superficie',
  source: 'Source\u00a0: rapports au titre de l’article\u00a07.',
  unsizedAs: { not_reported: 'Non déclarée', unknown: 'Déclarée inconnue', extent_unknown: 'Zones connues, étendue inconnue' },
  unit: 'km²',
};

export const receipts: ReceiptWords = {
  received: (received, total, inTime, undated, due) => {
    const reports = plural(received) ? 'Les rapports' : 'Le rapport';
    const stand = plural(received) ? 'figurent' : 'figure';
    const date = f.date(due);
    const dated = inTime === 0 ? `aucune réception au plus tard le ${date} n’y est attestée` : `${counted(inTime, 'a été reçu', 'ont été reçus')} au plus tard le ${date}`;
    const rest = undated > 0 ? `, et ${counted(undated, 'ne porte', 'ne portent')} pas de date de réception` : '';
    if (received === 0) return `Aucun rapport des ${f.number(total)} États parties ne figure au registre.`;
    return `${reports} de ${f.number(received)} des ${f.number(total)} États parties ${stand} au registre\u00a0; ${dated}${rest}.`;
  },
  registerOpen: 'On ne sait pas si le registre est complet\u00a0: un rapport qui n’y figure pas a pu être soumis, et aucun État n’est nommé comme n’ayant pas fait rapport.',
  notReceived: 'Rapports non reçus',
  notDue: 'Rapports non encore exigibles',
  none: 'Aucun.',
};
