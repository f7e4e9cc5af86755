/** Messages français sur les lignes de measures.csv telles que la règle R29 les lit. */
import type { Fault } from '../../read/fault.ts';
import type { ProblemText } from '../problems.ts';

type Say = (fault: Fault) => ProblemText;

/** Pourquoi une ligne n’est pas utilisée. */
export const unusedLand: Record<string, Say> = {
  wrong_unit: ({ value, detail }) => ({ message: `${detail.measure} (${value}) n’est pas utilisé : cette unité ne lui convient pas`, hint: 'Les surfaces sont en m2, ha ou km2, les mines en « count ».' }),
  twice: ({ value, detail }) => ({ message: `${detail.measure} (${value}) n’est pas utilisé : la ligne ${detail.beside} dit la même chose pour le même lieu et la même date`, hint: 'Supprimer l’une des deux, ou corriger le lieu, la contamination ou la date.' }),
  report_speaks: ({ value, detail }) => ({ message: `${detail.measure} (${value}) n’est pas utilisé : ${detail.report === undefined ? 'un document' : 'un rapport'} de ${detail.state} le donne pour le même lieu et la même date (ligne ${detail.beside})`, hint: 'Un rapport passe avant tout autre document, et un document avant une ligne qui n’en a pas ; supprimer la ligne, ou corriger le lieu, la contamination ou la date.' }),
  after_due: ({ value, detail }) => ({ message: `${detail.measure} (${value}) n’est pas utilisé : sa date (${detail.as_at}) suit celle où les rapports étaient attendus (${detail.due_on})`, hint: 'Vérifier la date ; si elle est juste, la valeur compte à partir du cycle suivant.' }),
  split_given: ({ value, detail }) => ({ message: `${detail.measure} (${value}) n’est pas utilisé : ${detail.state} donne des zones confirmées ou soupçonnées pour le même lieu et la même contamination, ou pour l’État tout entier`, hint: 'Vérifier le lieu et la contamination ; si la zone s’ajoute aux autres, en nommer le lieu.' }),
  total_given: ({ value, detail }) => ({ message: `${detail.measure} (${value}) n’est pas utilisé : le total que donne ${detail.state} compte à la place de ses zones (ligne ${detail.beside})`, hint: 'Il n’y a rien à faire si le total est juste ; sinon, corriger ou supprimer la ligne dont area est vide.' }),
};

/** Lieux et graphies peu plausibles. */
export const implausibleLand: Record<string, Say> = {
  total_name: ({ value, detail }) => ({ message: `« ${detail.area} » semble être un total, mais est compté comme un lieu (${value})`, hint: 'Laisser area vide si la valeur est celle de l’État tout entier.' }),
  total_size: ({ value, detail }) => ({ message: `« ${detail.area} » (${value}) est aussi grand que tous les autres lieux de ${detail.measure} réunis, et est compté avec eux`, hint: 'Laisser area vide si c’est le total de l’État.' }),
};

/** Un document, deux valeurs. */
export const contradiction: Say = ({ value, detail }) => ({ message: `${detail.whose} donne deux valeurs de ${detail.measure} pour un même lieu, une même contamination et une même date : ${detail.other} (ligne ${detail.other_line}) et ${value}`, hint: 'Garder celle que le document imprime, ou préciser le lieu, la contamination ou la date s’ils diffèrent.' });

/** Superficies qui semblent tenir à une erreur de saisie. */
export const oddSize: Record<string, Say> = {
  part: ({ value }) => ({ message: `${value} est donné à une fraction de mètre carré près`, hint: 'Vérifier l’unité (m2, ha, km2), et si le point sépare les milliers.' }),
  point: ({ value, detail }) => ({ message: `${value} a trois chiffres après le point, dans un tableau à points-virgules, où le point sépare souvent les milliers`, hint: `Écrire ${detail.meant} si c’est le cas ; sinon, vérifier le nombre dans le rapport.` }),
};
