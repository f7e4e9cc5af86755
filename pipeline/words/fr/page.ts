/** French: the frame of every page, and the index pages. */
import { formats } from '../format.ts';
import type { IndexWords, PageWords } from '../report.ts';

const { date, number } = formats.fr;

export const page: PageWords = {
  convention: 'Convention sur l’interdiction des mines antipersonnel',
  languageName: 'Français',
  partlyEnglish: (missing, all) => `Cette page est en partie en anglais\u00a0: ${number(missing)}\u00a0texte${missing < 2 ? '' : 's'} sur ${number(all)} ${missing < 2 ? 'n’est pas encore traduit' : 'ne sont pas encore traduits'}.`,
  languageNav: 'Sommaire et langue',
  skip: 'Aller au rapport',
  contents: 'Sommaire',
  reportTitle: (cycle) => `Rapport d’étape ${cycle}`,
  cycle: 'Cycle',
  cycleIs: (cycle, reportingYear, due) => `${cycle}\u00a0: rapports pour ${reportingYear}, à remettre au plus tard le ${date(due)}`,
  asOf: 'Données arrêtées au',
  asOfDate: (iso) => `au ${date(iso)}`,
  edition: 'Édition',
  editions: { draft: 'Projet pour observations', final: 'Version définitive' },
  signedOff: (office, on) => `Approuvé par ${office}, le ${on}.`,
  provisionalBecause: (text) => `Pourquoi certains chiffres sont provisoires\u00a0: ${text}`,
  data: 'Données',
  dataKinds: {
    isu: { name: 'Codage de l’Unité d’appui à l’application', plainly: 'Données codées par l’Unité d’appui à l’application à partir des rapports des États parties.' },
    public_evidence: { name: 'Sources publiques', plainly: 'Données relevées dans des documents publics\u00a0; il ne s’agit pas du codage de l’Unité d’appui à l’application.' },
    demo: { name: 'Données fictives de démonstration', plainly: 'Aucun État, rapport ou chiffre n’est réel.' },
  },
  planVersion: 'Version du plan',
  planVersionIs: (version, actions, indicators) => `${version} (${actions} actions, ${indicators} indicateurs)`,
  seal: 'Sceau (SHA-256 des entrées et des données)',
  summary: 'Résumé',
  partTitles: { followUp: 'Suivi', land: 'Zones minées', receipts: 'Rapports reçus', method: 'Méthode et décisions', data: 'Données et téléchargements' },
  actionsOf: (from, to) => (from === to ? `action ${from}` : `actions ${from} ${Number(to) === Number(from) + 1 ? 'et' : 'à'} ${to}`),
  answers: 'Mandat',
  source: (title, kind, asOf, edition) => `Source\u00a0: rapports au titre de l’article\u00a07 et registres. ${title}. ${kind}, au ${date(asOf)}, ${edition.toLowerCase()}.`,
  table: 'Tableau',
  csv: 'CSV',
  svg: 'SVG',
};

export const index: IndexWords = {
  title: 'Progrès au regard du Plan d’action de Siem Reap-Angkor 2025-2029',
  reports: 'Rapports',
  downloads: 'Téléchargements',
  dataFiles: 'Fichiers de données',
  charts: 'Graphiques',
  progressReport: 'Rapport d’étape',
  stateSheets: 'Fiches par État',
  cycles: 'Cycles',
  cyclesLead: 'Un rapport d’étape par cycle. Les rapports au titre de l’article\u00a07 sont à remettre au plus tard le 30 avril de l’année du cycle et portent sur l’année civile précédente.',
  cycleLine: (cycle, asOf) => `Cycle ${cycle}, données arrêtées au ${date(asOf)}`,
  files: {
    'indicators.csv': 'les 105 indicateurs et l’action\u00a021, avec fourchette, valeur de référence et évolution',
    'readings.csv': 'les autres lectures de chaque chiffre',
    'assessments.csv': 'le résultat de chaque État ou unité, avec rapport, formule et page',
    'changes.csv': 'chaque évolution depuis la valeur de référence, par cause',
    'follow-up.csv': 'les listes de suivi',
    'land.csv': 'les zones minées par État',
    'outlook.csv': 'les années au rythme des remises à disposition, et les années restantes, par État',
    'problems.csv': 'tous les problèmes relevés dans les données',
    'manifest.json': 'les entrées et les sorties avec leur SHA-256',
  },
};
