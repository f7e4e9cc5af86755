/** French: the methodology annex. */
import { correctionText } from '../correction.ts';
import { formats } from '../format.ts';
import type { MethodWords } from '../report.ts';
import { codes } from './codes.ts';
import { capital, counted, inWords, plural } from './figures.ts';
import { rules as sentencesOf } from './rules.ts';

const f = formats.fr;
const CONTRACT = 'Règle de ce rapport\u00a0; le plan est muet';
const PLAN = 'Libellé des indicateurs';

export const method: MethodWords = {
  lead: 'Le chiffre principal suit littéralement les termes du plan. Toute autre lecture raisonnable est calculée à côté et nommée. Le silence, l’absence, le zéro et le «\u00a0sans objet\u00a0» sont distincts et ne se confondent jamais.',
  rulesTitle: 'Règles appliquées',
  ruleColumns: { rule: 'Règle', text: 'En une phrase', source: 'Source' },
  rules: (terms) => {
    const ruleSentences = sentencesOf(terms);
    return {
      R1: { text: `Un cycle est l’année où les rapports sont à remettre, le ${f.dayOfYear(terms.report_due)} au plus tard\u00a0; ceux-ci portent sur l’année civile précédente.`, source: 'Convention, article\u00a07, paragraphe 2' },
      R2: { text: 'Les groupes sont établis à la date à laquelle les rapports sont à remettre.', source: CONTRACT },
      R3: { text: `Un État est partie dès le premier jour du mois qui suit de ${inWords(terms.entry_into_force.months_after_deposit)} mois celui du dépôt de son instrument, et jusqu’à ce qu’un retrait prenne effet.`, source: 'Convention, articles 17 et 20' },
      R4: { text: 'Un statut (État touché, par exemple) s’applique du premier jour, inclus, au dernier, exclu\u00a0; si l’on ne connaît de sa fin que le mois ou l’année, ce mois ou cette année est inclus.', source: CONTRACT },
      R5: { text: 'Chaque indicateur compte le groupe que nomme son libellé\u00a0; un groupe dont le registre n’a pas la liste est inconnu, et non vide.', source: PLAN },
      R6: { text: 'Rien de ce qui est reçu après la date d’arrêt n’existe pour les chiffres, ni ce qui est consigné après cette date ou une date ultérieure indiquée.', source: CONTRACT },
      R7: { text: 'Parmi les rapports admissibles d’un État qui contiennent une réponse, le plus récent compte\u00a0; un autre document ne compte que si le rapport est muet ou absent, et n’établit pas qu’un rapport manque tant que le registre n’est pas complet.', source: 'Plan, paragraphe 5\u00a0; libellé des indicateurs' },
      R8: { text: 'La mention «\u00a0inchangé\u00a0» renvoie au rapport antérieur\u00a0; si elle ne mène nulle part, le résultat reste ouvert.', source: 'Formules de l’article\u00a07, page de garde' },
      R9: { text: 'Sans réponse, un État est non encore codé, pas encore tenu de faire rapport ou sans rapport\u00a0; ce dernier cas suppose un registre complet.', source: CONTRACT },
      R10: { text: 'Un pourcentage rapporte les unités pour lesquelles le résultat est positif à toutes celles du groupe\u00a0; le silence, l’absence et le «\u00a0sans objet\u00a0» restent au dénominateur.', source: 'Libellé\u00a0: «\u00a0États parties ayant déclaré\u00a0»' },
      R11: { text: 'La borne supérieure suppose que tous les résultats inconnus sont positifs.', source: CONTRACT },
      R12: { text: 'D’autres lectures figurent à côté de chaque chiffre principal.', source: CONTRACT },
      R13: { text: 'Si aucune unité d’un groupe n’est codée, il n’y a pas de chiffre.', source: CONTRACT },
      R14: { text: 'Un zéro doit être attesté\u00a0: un registre vide ne vaut zéro, et une cellule vide ne vaut «\u00a0non\u00a0», que si l’organe qui le tient le déclare complet.', source: CONTRACT },
      R15: { text: 'Un chiffre est provisoire tant qu’une unité n’est pas codée, que le groupe ou le registre n’est pas complet, que les rapports ne sont pas encore exigibles, ou qu’un autre document répond pour un État dont le rapport peut encore venir.', source: CONTRACT },
      R16: { text: `${ruleSentences.victim_participation} ${ruleSentences.women_participation}`, source: PLAN },
      R17: { text: `${ruleSentences.report_in_time} ${ruleSentences.report_by_guide}`, source: 'Convention, article\u00a07, paragraphe 2\u00a0; action\u00a08' },
      R18: { text: `${ruleSentences.contribution_in_time} ${ruleSentences.voluntary_contribution}`, source: 'Action\u00a010' },
      R19: { text: `${ruleSentences.voluntary_report} ${ruleSentences.meeting_participation}`, source: 'Action\u00a011' },
      R20: { text: ruleSentences.accession, source: 'Action\u00a011' },
      R21: { text: `${ruleSentences.moratorium} ${ruleSentences.resolution_vote}`, source: 'Action\u00a012' },
      R22: { text: `${ruleSentences.discovery} ${ruleSentences.discovery_destroyed}`, source: 'Action\u00a015' },
      R23: { text: ruleSentences.request_content, source: 'Convention, article\u00a05\u00a0; action\u00a023' },
      R24: { text: `${ruleSentences.completion} ${ruleSentences.completion_declared}`, source: 'Action\u00a024' },
      R25: { text: ruleSentences.individualised_approach, source: 'Action\u00a041' },
      R26: { text: `${ruleSentences.compliance_matter} ${ruleSentences.compliance_update}`, source: 'Action\u00a046' },
      R27: { text: 'Les nombres tirés des rapports portent sur tous les États parties, ou sur les États touchés si le libellé le dit.', source: PLAN },
      R28: { text: 'Tout le reste est tiré des rapports, pour le groupe que nomme le libellé.', source: PLAN },
      R29: { text: 'Les superficies sont données en kilomètres carrés avec la date de chaque valeur. Dans un cycle, le rapport le plus récent fait foi pour chaque État, zone, contamination et date, un autre document seulement à défaut de rapport\u00a0; ce qui reste est tiré du cycle le plus récent où l’État en parle. Le total que donne l’État compte à la place de ses zones. Ce qu’un État ne chiffre pas est indiqué en toutes lettres et n’est jamais compté comme zéro\u00a0; un total dit quelles natures de contamination il additionne.', source: 'Convention, article\u00a07, paragraphe 1 c) et f)' },
      R30: { text: 'Les valeurs de référence sont figées avec leurs empreintes\u00a0; une révision est publiée à côté.', source: 'Plan, paragraphe 5' },
      R31: { text: 'Le sceau des valeurs de référence est vérifié avant chaque comparaison.', source: CONTRACT },
      R32: { text: 'Une évolution est calculée à partir des fractions exactes, y compris parmi les États présents dans les deux groupes, et ventilée par cause.', source: 'Plan, paragraphe 5' },
      R33: { text: 'Une tendance n’est nommée qu’entre deux chiffres définitifs dont la hausse, ou la baisse, est un progrès.', source: CONTRACT },
      R34: { text: 'La fraction vient d’abord, le pourcentage entier ensuite\u00a0; un chiffre qui peut encore changer indique jusqu’où.', source: CONTRACT },
      R35: { text: 'Une évolution est dite hausse ou baisse si les numérateurs diffèrent d’au moins quatre et les pourcentages d’au moins cinq points, ou les nombres de 5\u00a0%\u00a0; les mêmes États doivent avoir évolué dans le même sens. Un groupe de moins de dix n’est pas comparé\u00a0; dans les rapports, un chiffre dont plus de la moitié est inconnue (R34) ne l’est pas non plus.', source: CONTRACT },
      R40: { text: 'La liste de l’action\u00a047 nomme les États parties ayant des obligations pour lesquels aucune information actualisée n’a été trouvée pendant deux cycles, et seulement si le registre des rapports est complet.', source: 'Action\u00a047' },
      R41: { text: 'Les délais sont ceux de la dernière décision inscrite au registre\u00a0; si l’on ne sait pas s’il est complet, ceux de l’article\u00a05 sont à vérifier. Le délai de l’article\u00a04 ne peut être prolongé\u00a0: échu, il n’a pas été respecté.', source: 'Convention, articles 4 et 5' },
      R42: { text: 'Les années que demanderait la superficie restante sont cette superficie divisée par la moyenne de ce qui a été remis à disposition au cours de celles des trois dernières années considérées pour lesquelles l’État en a fait état. Elles sont mises en regard des années qui restent jusqu’au terme du délai fixé au titre de l’article\u00a05\u00a0; ni les unes ni les autres ne sont une prévision.', source: 'Convention, articles 5 et 7' },
    };
  },
  decisionsTitle: 'Décisions qui reviennent à l’Unité d’appui à l’application',
  decisionsLead: 'Chacune pourrait être prise autrement, dans un fichier decisions.yaml du dossier de données. Si des chiffres sont calculés pour une autre option, ceux qu’elle changerait dans ce cycle sont énumérés.',
  decision: {
    plan: 'Le plan\u00a0:', decided: 'Décidé\u00a0:', otherwise: 'Autrement\u00a0:',
    lines: (first, last) => `Brochure, lignes ${first}–${last}.`,
    writtenDown: 'Aucun chiffre n’est calculé pour cette option.',
    effect: (moving, total) => {
      if (total === 0) return 'Aucun chiffre n’a cette lecture dans ce cycle.';
      if (moving === 0) return total === 1 ? 'Le seul chiffre concerné ne changerait pas.' : `Aucun des ${f.number(total)} chiffres ne changerait.`;
      if (total === 1) return 'Le seul chiffre concerné changerait.';
      return `${capital(inWords(moving))} chiffre${plural(moving) ? 's' : ''} sur ${inWords(total)} ${plural(moving) ? 'changeraient' : 'changerait'}.`;
    },
    columns: { indicator: 'Indicateur', printed: 'Tel qu’imprimé', otherwise: 'Autrement' },
    byDecision: 'Par décision\u00a0:',
    follows: (count) => `${capital(counted(count, 'indicateur suit', 'indicateurs suivent'))} cette lecture au lieu du libellé du plan, qui figure à côté de chacun dans l’annexe\u00a0;`,
    page: 'toutes les décisions',
    besideIt: (asWorded) => `Par décision, et non selon le libellé du plan${asWorded === null ? '' : `, qui donnerait ${asWorded}`}.`,
  },
  problemsTitle: 'Problèmes relevés dans les données',
  problemsLead: (count) => `${counted(count, 'ligne présente', 'lignes présentent', true).replace(/^./, (letter) => letter.toUpperCase())} un problème\u00a0; le fichier problems.csv en donne le détail, avec le fichier, la ligne et la marche à suivre.`,
  noProblems: 'Aucun problème n’a été relevé dans les données.',
  problemColumns: { problem: 'Problème', rows: 'Lignes', example: 'Premier endroit' },
  severity: { error: 'erreur', warning: 'avertissement' },
  problems: {
    MISSING_COLUMN: 'une colonne manque', NOT_UTF8: 'le fichier n’est pas en UTF-8', BAD_CSV: 'le fichier n’est pas un CSV bien formé', BAD_DATE: 'une date illisible',
    BAD_NUMBER: 'un nombre illisible', UNKNOWN_CODE: 'un code hors de son vocabulaire', UNKNOWN_STATE: 'un État absent du registre',
    UNKNOWN_INDICATOR: 'un indicateur que le plan ne connaît pas', UNKNOWN_REPORT: 'une réponse dont le rapport n’est pas au registre', UNKNOWN_MEETING: 'une réunion qui n’est pas au registre',
    MISSING_VALUE: 'une cellule obligatoire est vide', CONFLICTING_ROW: 'deux lignes se contredisent', POINTER_FORWARD: 'un «\u00a0inchangé\u00a0» qui ne renvoie pas à un cycle antérieur',
    MISSING_FILE: 'un fichier manque', MIXED_DATA: 'États fictifs et réels dans un même dossier', BASELINE_CHANGED: 'les valeurs de référence ne sont plus telles que scellées', FILE_TOO_LARGE: 'le fichier est trop volumineux',
    DUPLICATE_ROW: 'la même ligne deux fois, comptée une fois', NOT_PARTY: 'le rapport d’un État qui n’était pas partie', PERIOD_MISMATCH: 'une période hors de l’année considérée',
    POINTER_UNRESOLVED: 'un «\u00a0inchangé\u00a0» qui n’aboutit à aucune réponse codée', RECEIVED_BEFORE_PERIOD_END: 'reçu avant la fin de sa période', UNUSED_ANSWER: 'une réponse qu’aucun chiffre n’utilise', UNUSED_ROW: 'une ligne, un fichier ou une colonne qui n’est pas utilisé', UNIT_SUSPECT: 'une superficie dont l’unité semble erronée', IMPLAUSIBLE: 'une valeur peu plausible', QUOTE_NOT_FOUND: 'une citation absente de son rapport',
  },
  correctionsTitle: 'Corrections',
  correctionsLead: (count) => (count === 1
    ? 'Une ligne de ce cycle a été remplacée par une autre, plus tardive. La ligne antérieure reste dans les données.'
    : `${capital(inWords(count))} lignes de ce cycle ont été remplacées par d’autres, plus tardives. Les lignes antérieures restent dans les données.`),
  noCorrections: 'Aucune ligne de ce cycle n’a été corrigée.',
  correctionText: (text) => correctionText(text, {
    codes: {
      yes: codes.outcomes.met.name, partly: codes.outcomes.partly.name, no: codes.outcomes.not_met.name, silent: codes.outcomes.silent.name,
      unclear: codes.outcomes.unclear.name, not_applicable: codes.outcomes.not_applicable.name, unchanged: 'inchangé', disputed: 'les codeurs divergent',
      initial: 'rapport initial', annual: 'rapport annuel', amendment: 'modificatif', voluntary: 'rapport volontaire', other: 'autre document',
      draft: 'projet', final: 'définitif', not_counted: 'non compté',
    },
    form: (form) => `formule\u00a0${form}`, received: (iso) => `reçu le ${f.date(iso)}`, formats: { forms: 'sur les formules', guide: 'selon le Guide pour l’établissement des rapports', other: 'sous une autre forme' }, cycle: (cycle) => `depuis ${cycle}`,
  }),
  correctionColumns: { row: 'État et ligne', before: 'Avant', after: 'À présent', since: 'Depuis', why: 'Qui et pourquoi' },
  sourcesTitle: 'Sources',
  sourceColumns: { source: 'Source', rows: 'Lignes' },
  noSources: 'Aucune ligne n’indique sa source.',
  openTitle: 'Groupes dont le registre n’a pas la liste complète',
};
