/** French: a table that is set right. */
import { formats } from '../format.ts';
import type { TidyWords } from '../tidy.ts';

const set = formats.fr.typeset;
const SEPARATORS: Readonly<Record<string, string>> = { ',': 'virgules', ';': 'points-virgules', '\t': 'tabulations' };
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`;
const KINDS = { day: 'dates', serial: 'jours comptés par un tableur', number: 'nombres', code: 'mots pour des codes', state: 'noms d’États', indicator: 'indicateurs', m49: 'numéros de pays' } as const;

export const tidy: TidyWords = {
  encoding: (from) => set(`codage : ${from} → UTF-8`),
  separator: (from) => `cellules séparées par des ${SEPARATORS[from] ?? from} → par des virgules`,
  lineEnds: 'fins de ligne de Windows → fins de ligne simples', mark: 'la marque en tête du fichier est retirée',
  name: (before, after) => set(`colonne « ${before} » → ${after}`),
  blankRows: (lines, count) => `${counted(count, 'ligne vide retirée', 'lignes vides retirées')} (${count < 2 ? 'ligne' : 'lignes'} ${lines})`,
  evenRows: (lines, count) => `${counted(count, 'ligne ramenée', 'lignes ramenées')} au nombre de cellules de l’en-tête, les cellules ajoutées ou retirées étant vides (${count < 2 ? 'ligne' : 'lignes'} ${lines})`,
  emptyColumns: (count) => `${counted(count, 'colonne sans nom ni cellule retirée', 'colonnes sans nom ni cellule retirées')}`,
  changed: (column, kind, count) => set(`${column} : ${counted(count, 'cellule')} (${KINDS[kind]})`),
  line: (line, before, after) => set(`    ligne ${line} : ${before} → ${after}`),
  more: (count) => `    et ${counted(count, 'autre')}`,
  left: (count) => set(`${count < 2 ? 'laissé' : 'laissés'} en l’état : ${counted(count, 'endroit')} que vous seul pouvez trancher`),
  leftReason: {
    day_or_month: (column, before, [one = '', other = '']) => set(`${column} : ${before} peut être ${one} ou ${other}, et aucune autre cellule de la colonne ne le dit ; si vous savez comment les dates ont été écrites, ajouter --dates day-first ou --dates month-first`),
    thousands_or_decimals: (column, before, [one = '', other = '']) => set(`${column} : ${before} peut être ${one} ou ${other}`),
    rounded: (column, before) => set(`${column} : ${before} a pu être arrondi en étant abrégé ; rechercher le nombre`),
    no_date: (column, before) => set(`${column} : ${before} n’est pas une date ; écrire AAAA-MM-JJ`),
    far_date: (column, before, [day = '']) => set(`${column} : ${before} donnerait ${day}, ce qui ne peut être voulu`),
    no_number: (column, before) => set(`${column} : ${before} n’est pas un nombre ; n’écrire que des chiffres`),
    no_code: (column, before) => set(`${column} : ${before} n’est ni l’un de ses codes, ni un mot pour l’un d’eux`),
    no_state: (column, before) => set(`${column} : ${before} n’est ni le nom ni le code d’un seul État`),
    no_indicator: (column, before, meanings) => set(meanings.length > 1 ? `${column} : ${before} peut être ${meanings.join(' ou ')}` : `${column} : ${before} n’est pas un indicateur`),
    formula: (column, before) => set(`${column} : ${before} est l’erreur d’une formule ; saisir le texte à nouveau`),
    lost: (column, before) => set(`${column} : ${before} : les lettres ont été perdues quand le tableau a été enregistré dans un codage étroit ; les reprendre d’une copie plus ancienne`),
    made_date: (column, before) => set(`${column} : ${before} : un tableur en a fait une date ; écrire les pages`),
    cells: (_column, before) => set(`la ligne n’a pas le nombre de cellules de l’en-tête (${before}) ; chercher un séparateur de trop ou manquant`),
    unreadable: () => set('la ligne ne peut être divisée en cellules ; chercher un guillemet non fermé. Rien n’a été modifié dans le fichier'),
    header: (_column, before) => set(`il manque à l’en-tête ${before} ; supprimer les lignes au-dessus. Rien n’a été modifié dans le fichier`),
    workbook: () => set('le fichier est un classeur, non un tableau ; en enregistrer la feuille en CSV'),
    which_table: (_column, before) => set(`aucun tableau n’a cet en-tête : ${before}. Rien n’a été modifié dans le fichier`),
  },
  unchanged: (file) => set(`${file} : rien à modifier`),
  written: (file) => set(`${file} : enregistré`),
  trial: (file) => set(`${file} : à titre d’essai, rien n’a été enregistré`),
  closing: set('Lancer maintenant : npm run --silent pasra -- check'),
};
