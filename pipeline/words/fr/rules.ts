/** French: each way to find an outcome in one sentence, what it needs, and who holds that. */
import type { BlockWords } from '../report.ts';
import { formats } from '../format.ts';
import { inWords } from './figures.ts';


const f = formats.fr;
const REPORTS = 'des réponses codées tirées des rapports au titre de l’article\u00a07';
const ISU = 'l’Unité d’appui à l’application';
const UNODA = 'le Bureau des affaires de désarmement de l’ONU';
const COMPLIANCE = 'le Comité sur le respect des obligations fondé sur la coopération';

export const missing: BlockWords['missing'] = {
  answered: { what: REPORTS, holder: ISU },
  victim_participation: { what: 'les listes des participants aux réunions de l’année', holder: ISU },
  women_participation: { what: 'les listes des participants aux réunions de l’année', holder: ISU },
  report_in_time: { what: 'les dates de réception des rapports', holder: `${ISU} et ${UNODA}` },
  report_by_guide: { what: 'les rapports qui suivent le Guide pour l’établissement des rapports', holder: ISU },
  contribution_in_time: { what: 'les quotes-parts et leurs dates de versement', holder: UNODA },
  voluntary_contribution: { what: 'les contributions volontaires de l’année', holder: ISU },
  voluntary_report: { what: 'les rapports soumis à titre volontaire par des États non parties', holder: ISU },
  meeting_participation: { what: 'les listes des participants aux réunions de l’année', holder: ISU },
  accession: { what: 'la confirmation que le registre des dépôts est complet pour l’année', holder: 'le Secrétaire général de l’ONU, dépositaire' },
  moratorium: { what: 'le registre des moratoires déclarés', holder: `la présidence et ${ISU}` },
  resolution_vote: { what: 'le vote de l’année en séance plénière', holder: 'l’Assemblée générale des Nations Unies' },
  discovery: { what: 'le registre des stocks inconnus auparavant', holder: `la présidence et ${ISU}` },
  discovery_destroyed: { what: 'le registre des stocks inconnus auparavant, avec les dates de leur destruction', holder: `la présidence et ${ISU}` },
  request_content: { what: 'les demandes de prolongation de l’année et leur codage', holder: 'le Comité sur l’application de l’article\u00a05' },
  completion: { what: 'un registre complet des achèvements déclarés pendant l’année', holder: ISU },
  completion_declared: { what: 'le registre des achèvements déclarés et des déclarations correspondantes', holder: ISU },
  individualised_approach: { what: 'le registre des États ayant bénéficié de la procédure individualisée', holder: 'le Comité sur le renforcement de la coopération et de l’assistance' },
  compliance_matter: { what: 'le registre des cas de non-respect présumé ou avéré', holder: COMPLIANCE },
  compliance_update: { what: 'le registre des informations actualisées sur les cas de non-respect', holder: COMPLIANCE },
};

/** Each way to find an outcome in a sentence, with the dates and months of the Convention and the plan. */
export const rules: BlockWords['rules'] = (terms) => ({
  answered: 'Le rapport le plus récent d’un État qui contient une réponse donne son résultat\u00a0; un autre document ne le donne que si le rapport est muet ou s’il n’y en a pas.',
  victim_participation: 'Participations de victimes aux réunions de l’année, augmentées du nombre d’organisations de rescapés distinctes qui y ont pris part.',
  women_participation: 'Femmes parmi tous les participants aux réunions ouvertes dans l’année\u00a0; une personne dont le sexe n’est pas connu reste au dénominateur.',
  report_in_time: `Positif si un rapport admissible est parvenu le ${f.dayOfYear(terms.report_due)} au plus tard\u00a0; équivoque s’il n’est pas daté\u00a0; pas encore exigible si le rapport initial est à remettre plus tard\u00a0; négatif s’il est arrivé plus tard.`,
  report_by_guide: 'Positif si un rapport admissible suit le Guide\u00a0; négatif s’il a une autre forme\u00a0; équivoque si la forme n’est pas connue.',
  contribution_in_time: `Positif si la quote-part a été versée intégralement ${inWords(terms.contribution_months.months)} mois au moins avant l’Assemblée des États parties ou la Conférence d’examen de l’année.`,
  voluntary_contribution: 'Positif si le registre de l’année mentionne une contribution volontaire supérieure à zéro.',
  voluntary_report: 'États non parties à la date de référence ayant soumis un rapport volontaire définitif pendant le cycle.',
  meeting_participation: 'États non parties distincts ayant eu au moins un participant à une réunion ouverte dans l’année.',
  accession: 'États ayant déposé leur instrument dans l’année.',
  moratorium: 'États non parties ayant un moratoire déclaré en vigueur au 31 décembre de l’année.',
  resolution_vote: 'Voix favorables à la résolution de l’année en séance plénière de l’Assemblée générale.',
  discovery: 'États parties ayant signalé dans l’année un stock inconnu auparavant.',
  discovery_destroyed: `Parmi eux, les États dont tous les stocks découverts ont été détruits dans les ${inWords(terms.destruction_months.months)} mois\u00a0; tant que le registre n’est pas complet, un stock sans date de destruction ne prouve pas le contraire.`,
  request_content: 'Demandes de prolongation soumises dans l’année, selon leur contenu.',
  completion: 'États parties ayant déclaré dans l’année avoir exécuté leurs obligations au titre de l’article\u00a05.',
  completion_declared: 'Parmi eux, les États ayant soumis une déclaration d’exécution.',
  individualised_approach: 'États parties touchés ayant bénéficié dans l’année de la procédure individualisée.',
  compliance_matter: 'États parties concernés par un cas de non-respect présumé ou avéré un jour au moins de l’année.',
  compliance_update: 'Parmi eux, les États ayant donné des informations actualisées dans l’année.',
});
