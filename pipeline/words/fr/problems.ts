/** Messages français sur les problèmes des données : ce qui ne va pas ; que faire. Le lieu a ses propres colonnes. */
import type { ProblemWords } from '../problems.ts';

const BAD_CSV: Record<string, string> = {
  nul: 'le fichier contient un octet nul : ce n’est pas un fichier texte',
  quote_not_closed: 'un guillemet est ouvert et jamais fermé : la suite du fichier ne peut pas être lue',
  quote_inside: 'un guillemet se trouve au milieu d’une cellule',
  column_twice: 'l’en-tête nomme cette colonne deux fois',
  yaml: 'le fichier ne peut pas être lu comme YAML',
  outside: 'le fichier est un lien qui mène hors du dossier de données',
  not_a_file: 'ce n’est pas un fichier',
};

const BAD_CSV_HINT: Record<string, string> = {
  nul: 'Enregistrer de nouveau le tableau au format « CSV UTF-8 ».',
  quote_not_closed: 'Fermer le guillemet, ou le doubler s’il fait partie du texte.',
  quote_inside: 'Mettre toute la cellule entre guillemets et doubler celui du texte.',
  column_twice: 'Renommer ou supprimer l’une des deux colonnes.',
  yaml: 'Vérifier les deux-points, les retraits et les guillemets.',
  outside: 'Placer le fichier lui-même dans le dossier de données.',
  not_a_file: 'Le remplacer par le fichier.',
};

export const problems: ProblemWords = {
  MISSING_COLUMN: ({ column, detail }) => ({ message: `la colonne « ${column} » manque`, hint: detail.header ? `L’ajouter à l’en-tête, qui est aujourd’hui : ${detail.header}.` : 'Le fichier est vide : lui donner un en-tête, ou le supprimer.' }),
  NOT_UTF8: ({ detail }) => ({ message: `le fichier n’est pas en UTF-8 ; il semble être en ${detail.encoding}`, hint: 'L’enregistrer de nouveau au format « CSV UTF-8 ».' }),
  BAD_CSV: ({ detail }) => (detail.reason === 'cells'
    ? { message: `la ligne a ${detail.found} cellules, l’en-tête ${detail.expected}`, hint: 'Chercher un séparateur manquant ou en trop ; mettre entre guillemets une cellule qui en contient un.' }
    : { message: BAD_CSV[detail.reason ?? ''] ?? 'la ligne ne peut pas être lue', hint: BAD_CSV_HINT[detail.reason ?? ''] ?? 'Vérifier les séparateurs et les guillemets.' }),
  BAD_DATE: ({ column, value, detail }) => ({ message: `« ${value} » n’est pas une date possible pour ${column}`, hint: detail.meant ? `Écrire ${detail.meant}.` : 'Écrire la date sous la forme AAAA-MM-JJ, ou laisser la cellule vide.' }),
  BAD_NUMBER: ({ column, value, detail }) => (detail.participants !== undefined
    ? { message: `les femmes et les personnes de genre inconnu (${value}) sont plus nombreuses que les ${detail.participants} participants`, hint: 'Vérifier les trois nombres de la délégation.' }
    : { message: `« ${value} » n’est pas un nombre possible pour ${column}`, hint: detail.meant ? `Écrire ${detail.meant}.` : 'N’écrire que des chiffres, avec un point avant les décimales, ou laisser la cellule vide.' }),
  UNKNOWN_CODE: ({ column, value, detail }) => ({ message: value === null ? `« ${column} » n’est pas connu ici` : `« ${value} » n’est pas un code de ${column}`, hint: detail.meant ? `Vouliez-vous dire « ${detail.meant} » ?` : detail.allowed ? `Utiliser l’un de ces codes : ${detail.allowed}.` : 'Le supprimer, ou corriger son nom.' }),
  UNKNOWN_STATE: ({ value, detail }) => ({ message: `« ${value} » n’est pas le code d’un État de registry/states.csv`, hint: detail.meant ? `Vouliez-vous dire « ${detail.meant} » ?` : 'Utiliser le code à trois lettres (ISO 3166-1), ou ajouter l’État au registre.' }),
  UNKNOWN_INDICATOR: ({ value, detail }) => ({ message: `le plan n’a pas d’indicateur « ${value} »`, hint: detail.meant ? `Vouliez-vous dire ${detail.meant} ?` : 'Utiliser les numéros que donne « pasra plan ».' }),
  UNKNOWN_REPORT: ({ value, file }) => ({ message: `aucun rapport « ${value} » ne figure au registre de ce cycle`, hint: `L’ajouter à ${file.replace(/[^/]+$/, 'submissions.csv')}, ou corriger report_id.` }),
  UNKNOWN_MEETING: ({ value }) => ({ message: `aucune réunion « ${value} » ne figure dans registry/meetings.csv`, hint: 'L’y ajouter, ou corriger son code.' }),
  MISSING_VALUE: ({ column }) => ({ message: `${column} ne doit pas être vide`, hint: 'Remplir la cellule, ou supprimer la ligne.' }),
  CONFLICTING_ROW: ({ value, detail }) => ({ message: `les lignes pour ${value} diffèrent et ont été enregistrées le même jour (voir la ligne ${detail.other_line})`, hint: 'N’en garder qu’une ; pour corriger l’autre, ajouter une ligne dont recorded_on est plus tardif.' }),
  POINTER_FORWARD: ({ value, detail }) => ({ message: value === null ? '« unchanged » ne dit pas à quel cycle il renvoie' : `« unchanged » renvoie à ${value}, qui ne précède pas le cycle ${detail.cycle}`, hint: 'Écrire le cycle antérieur dans refers_to, ou coder la réponse elle-même.' }),
  MISSING_FILE: ({ file }) => ({ message: `${file} manque`, hint: 'Chaque dossier de données dit ce qu’il est : copier about.yaml d’un autre dossier et l’adapter.' }),
  MIXED_DATA: ({ value, detail }) => ({ message: detail.reason === 'kind' ? `about.yaml dit « ${detail.kind} », mais « ${value} » est ${detail.found}` : `« ${value} » est ${detail.found}, parmi des États qui ne le sont pas`, hint: 'États fictifs et réels ne partagent jamais un dossier : en retirer les uns ou les autres.' }),
  BASELINE_CHANGED: ({ detail }) => ({ message: detail.reason === 'missing' ? 'un fichier de la base de référence scellée manque' : 'le fichier n’est plus tel qu’il a été scellé', hint: 'Le rétablir tel qu’il a été figé ; pour changer la base de référence : « pasra baseline freeze --restate --reason … ».' }),
  FILE_TOO_LARGE: ({ detail }) => ({ message: `le fichier compte ${detail.size} octets ; ${detail.largest} au plus sont lus`, hint: 'Vérifier que c’est le bon tableau ; un registre entier tient en moins d’un million d’octets.' }),
  DUPLICATE_ROW: ({ detail }) => ({ message: `la même ligne figure à la ligne ${detail.other_line} ; elle n’est comptée qu’une fois`, hint: 'Supprimer l’une des deux.' }),
  NOT_PARTY: ({ value, detail }) => ({ message: `${value} n’était pas un État partie le ${detail.due_on}`, hint: 'Vérifier l’État et le cycle ; le rapport d’un État non partie est de type « voluntary ».' }),
  PERIOD_MISMATCH: ({ value, detail }) => ({ message: `la période ${value} ne touche pas ${detail.year}, l’année sur laquelle porte ce cycle`, hint: 'Vérifier la période, ou placer le rapport dans son cycle.' }),
  POINTER_UNRESOLVED: ({ value, detail }) => ({ message: `« unchanged » mène à ${value}, où aucune réponse n’est codée pour ${detail.indicator}`, hint: 'Coder ce que dit le rapport antérieur, sinon l’indicateur reste provisoire.' }),
  RECEIVED_BEFORE_PERIOD_END: ({ value, detail }) => ({ message: `reçu le ${value}, avant la fin de la période couverte (${detail.period_to})`, hint: 'Vérifier les deux dates.' }),
  UNUSED_ANSWER: ({ value, detail }) => ({ message: detail.reason === 'records' ? `${value} se calcule à partir des registres, non des réponses` : `${detail.state} n’appartient pas à la population de ${value}`, hint: detail.reason === 'records' ? 'La ligne n’est pas utilisée : la supprimer.' : 'La ligne n’est pas utilisée : vérifier l’État, l’indicateur et registry/statuses.csv.' }),
  UNIT_SUSPECT: ({ value, detail }) => ({ message: `${value} vaut environ ${detail.times} fois ${detail.other}, l’autre valeur de l’État`, hint: 'Vérifier l’unité (m2, ha, km2).' }),
};
