/** French: the index of all cycles and that of one. */
import type { CyclesWords } from '../cycles.ts';
import { formats } from '../format.ts';
import { inWords, plural } from './figures.ts';

const f = formats.fr;

export const cycles: CyclesWords = {
  subtitle: 'Rapports d’étape, cycle par cycle',
  plan: (actions, indicators) => `${actions} actions, ${indicators} indicateurs`,
  languages: 'Anglais et français',
  fictional: 'Données fictives\u00a0: aucun État ni chiffre n’est réel',
  compared: (cycle, baseline, { rose, fell, little, notCompared, noFigure }) => ({
    lead: `En ${cycle}, `, strong: `${f.number(rose)} ${plural(rose) ? 'indicateurs sont en hausse' : 'indicateur est en hausse'} depuis ${baseline}, ${f.number(fell)} en baisse et ${f.number(little)} ${plural(little) ? 'ont' : 'a'} peu changé`,
    rest: `\u00a0; ${f.number(notCompared + noFigure)} ne ${plural(notCompared + noFigure) ? 'peuvent' : 'peut'} être comparé${plural(notCompared + noFigure) ? 's' : ''}.`,
  }),
  alone: (cycle, withFigure, total) => ({ lead: `En ${cycle}, `, strong: `${f.fraction(withFigure, total)} indicateurs ont un chiffre`, rest: '.' }),
  received: (now, then) => ` ${f.number(now.received)} des ${f.number(now.parties)} États parties ont présenté un rapport${then === null ? '' : `, contre ${f.number(then.received)} sur ${f.number(then.parties)} en\u00a0${then.cycle}`}.`,
  cycles: 'Cycles',
  columns: { cycle: 'Cycle', reports: 'Rapports reçus', figures: 'Indicateurs chiffrés', against: (year, indicators) => `Par rapport à ${year}, sur ${indicators} indicateurs`, open: 'Ouvrir' },
  forYear: (year) => `pour ${year}`,
  baseline: 'année de référence',
  toCompareWith: 'l’année à laquelle les autres sont comparées',
  notComparable: 'non comparé',
  of: (received, parties) => f.fraction(received, parties),
  inRegister: (received) => `${f.number(received)} au registre, dont on ne sait pas s’il est complet`,
  inTime: (count, due) => `${f.number(count)} au ${due}`,
  final: (count) => `${f.number(count)} ${plural(count) ? 'définitifs' : 'définitif'}`,
  others: (provisional, none) => [provisional > 0 && `${f.number(provisional)} ${plural(provisional) ? 'provisoires' : 'provisoire'}`, none > 0 && `${f.number(none)} sans valeur`].filter((part) => part !== false).join(', '),
  movements: { rose: 'hausse', little: 'peu de changement', fell: 'baisse', notCompared: 'non comparé' },
  bulletin: 'Bulletin',
  committees: 'Comités',
  reports: (count) => `${inWords(count)} ${plural(count) ? 'rapports' : 'rapport'}`,
  annex: 'Annexe, données',
  data: 'Données',
  course: {
    title: (count, year) => `${inWords(count).replace(/^./, (first) => first.toUpperCase())} ${plural(count) ? 'indicateurs' : 'indicateur'} depuis ${year}`,
    aside: 'en pourcentage, même échelle pour tous\u00a0: les constats du dernier cycle, et les rapports présentés à temps',
    said: (number, title, from, to) => `${number} ${title}\u00a0: ${from}, ${to}.`, source: 'Source\u00a0: les publications des cycles.',
  },
  planVersion: (versions) => `${versions.length === 1 ? 'Version' : 'Versions'} du plan\u00a0: ${f.list(versions)}.`,
  foot: (fictional) => (fictional ? 'Données fictives de démonstration' : 'Rapports d’étape'),
  cycle: {
    subtitle: 'Rapports, graphiques et données', committees: 'Rapports des comités', annex: 'Annexe, indicateur par indicateur', sections: 'Par section', charts: 'Graphiques', files: 'Fichiers de données',
    columns: { report: 'Rapport', formats: 'Formats', chart: 'Graphique', file: 'Fichier', holds: 'Contenu' }, all: 'Tous les cycles (page absente si ce dossier a été transmis seul)', stateSheets: 'Les fiches par État sont adressées à chaque État et ne sont pas publiées.',
  },
  kind: { isu: 'Codage de l’Unité', public_evidence: 'Sources publiques, et non codage de l’Unité', demo: 'Données fictives' },
};
