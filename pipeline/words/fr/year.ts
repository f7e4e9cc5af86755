/** French: what is due in a year. */
import { formats } from '../format.ts';
import type { YearWords } from '../year.ts';

const { date, list, number, fraction, typeset } = formats.fr;
const MEETINGS: Readonly<Record<string, string>> = { intersessional: 'les réunions intersessions de l’année', meeting: 'l’Assemblée des États parties ou la Conférence d’examen de l’année', next: 'les deux Assemblées des États parties ou Conférences d’examen qui suivent' };
const plural = (count: number, ending = 's'): string => (count < 2 ? '' : ending);

export const year: YearWords = {
  head: (day) => typeset(`À faire au ${date(day)} :`),
  nothing: (day) => `Rien n’est à faire au ${date(day)}.`,
  due: (day, late) => `${late ? 'échu le' : 'pour le'} ${date(day)}`,
  duties: {
    meetings: {
      duty: ({ cycle }) => `Inscrire les dates des réunions de ${cycle}`,
      why: ({ missing }) => typeset(`Il manque dans registry/meetings.csv ${list(missing.map((kind) => MEETINGS[kind] ?? kind))} ; ce qui est à faire avant ou après une réunion n’a pas de date tant qu’elle n’y figure pas.`),
    },
    records: {
      duty: ({ cycle }) => `Compléter les registres de ${cycle - 1} et les déclarer complets`,
      why: ({ missing }) => typeset(`records/coverage.csv ne déclare pas complets : ${missing.join(', ')}. Tant que ce n’est pas fait, leurs valeurs restent provisoires ou sans données.`),
    },
    requests: {
      duty: ({ meeting }) => typeset(`Demandes de prolongation à présenter : ${meeting}`),
      why: ({ missing, starts }) => typeset(`Les demandes sont attendues neuf mois avant la réunion qui décide, laquelle s’ouvre le ${date(starts)}. Un délai expire avant la réunion suivante et aucune demande n’est inscrite : ${missing.join(', ')}.`),
    },
    reports: {
      duty: ({ cycle }) => typeset(`Rapports au titre de l’article 7 pour ${cycle - 1} : inscrire et coder ceux qui sont arrivés`),
      why: ({ missing, count, of, late, dueOn }) => typeset(`Inscrits au registre : ${fraction(count, of)} rapports attendus ; ils ${late ? 'étaient' : 'sont'} dus le ${date(dueOn)}. ${missing.length === 0 ? 'Aucun État qui a toujours fait rapport dans le délai ne manque.' : `Ont toujours fait rapport dans le délai et ne figurent pas au registre : ${missing.join(', ')}.`}`),
    },
    first_run: {
      duty: ({ cycle }) => `Premières valeurs du cycle ${cycle}`,
      why: () => 'La date d’échéance est passée et aucune publication ne dit ce qui était connu après elle.',
    },
    state_sheets: {
      duty: ({ meeting }) => typeset(`Envoyer les fiches par État avant la réunion : ${meeting}`),
      why: ({ starts }) => typeset(`La réunion s’ouvre le ${date(starts)} ; chaque État doit voir auparavant ce qui a été lu dans son rapport. Le dossier de sortie ne contient aucune fiche postérieure à la date d’échéance.`),
    },
    register: {
      duty: ({ cycle }) => `Déclarer complet le registre des rapports pour ${cycle - 1}`,
      why: ({ cycle, count, of }) => typeset(`Inscrits au registre : ${fraction(count, of)} rapports attendus. Un État n’est dit ne pas avoir fait rapport que lorsque records/coverage.csv porte « submissions,${cycle - 1},yes ».`),
    },
    draft: {
      duty: ({ meeting }) => typeset(`Projet de rapport d’avancement : ${meeting}`),
      why: ({ starts }) => typeset(`La réunion s’ouvre le ${date(starts)} ; les comités ont besoin du projet trois mois auparavant.`),
    },
    final: {
      duty: ({ meeting }) => typeset(`Édition définitive après la réunion : ${meeting}`),
      why: ({ cycle, ends }) => typeset(`La réunion a pris fin le ${date(ends)}. Porter « edition: final » et « signed_off » dans article7/${cycle}/about.yaml, puis lancer la commande.`).replaceAll('edition\u00a0:', 'edition:'),
    },
    freeze: {
      duty: ({ cycle }) => `Sceller les valeurs de référence de ${cycle}`,
      why: () => 'Les cycles suivants leur sont comparés et aucune n’est scellée.',
    },
    restate: {
      duty: ({ cycle }) => `Voir si les valeurs de référence de ${cycle} sont à réviser`,
      why: ({ count }) => typeset(`Avec ce qui a été inscrit depuis leur scellement, ${number(count)} valeur${plural(count)} ${count < 2 ? 'serait autre' : 'seraient autres'} ; les réviser par « pasra baseline freeze --restate --reason ».`),
    },
  },
};
