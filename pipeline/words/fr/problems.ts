/** Messages français sur les problèmes des données : ce qui ne va pas ; que faire. Le lieu a ses propres colonnes. */
import type { Fault } from '../../read/fault.ts';
import type { ProblemListing, ProblemText, ProblemWords } from '../problems.ts';
import { decisionProblems } from './decision-problems.ts';
import { contradiction, implausibleLand, oddSize, unusedLand } from './land-problems.ts';

type Say = (fault: Fault) => ProblemText;

const cells = (count: string | undefined): string => (count === '0' || count === '1' ? `${count} cellule` : `${count} cellules`);

const lines = ({ line, detail }: Fault): string => (detail.last ? `les lignes ${line} à ${detail.last} ne peuvent pas être lues` : `la ligne ${line} ne peut pas être lue`);

const BAD_CSV: Record<string, Say> = {
  nul: () => ({ message: 'la ligne contient un octet nul, qu’aucun texte ne contient', hint: 'Enregistrer de nouveau le tableau au format « CSV UTF-8 », ou ressaisir la ligne.' }),
  quote_not_closed: (fault) => ({ message: `un guillemet est ouvert dans cette ligne et jamais fermé : rien ne peut être lu de la ligne ${fault.line} à la fin du fichier${fault.detail.last ? ` (ligne ${fault.detail.last})` : ''}`, hint: 'Fermer le guillemet, ou le doubler s’il fait partie du texte.' }),
  quote_inside: (fault) => ({ message: `un guillemet se trouve au milieu d’une cellule : ${lines(fault)}`, hint: fault.detail.last ? `Chercher un guillemet ouvert à la ligne ${fault.line} et qui n’y est pas fermé.` : 'Mettre toute la cellule entre guillemets et doubler celui du texte.' }),
  cells: ({ detail }) => ({ message: detail.rows ? `${detail.rows} lignes (${detail.lines}) ont ${cells(detail.found)}, l’en-tête en a ${detail.expected} : elles ne sont pas lues` : `la ligne a ${cells(detail.found)}, l’en-tête en a ${detail.expected} : elle n’est pas lue`, hint: detail.all ? `Chercher dans l’en-tête un nom ${Number(detail.found) < Number(detail.expected) ? 'en trop' : 'manquant'}, et dans les lignes un séparateur ${Number(detail.found) < Number(detail.expected) ? 'manquant' : 'en trop'}.` : detail.number ? `Si « ${detail.number} » est un seul nombre, écrire ${detail.number.replace(',', '.')} ; sinon, chercher un séparateur en trop.` : 'Chercher un séparateur manquant ou en trop ; mettre entre guillemets une cellule qui en contient un.' }),
  columns: ({ detail }) => ({ message: `l’en-tête a ${detail.found} cellules ; ${detail.most} au plus sont lues`, hint: 'Supprimer les colonnes vides à droite du tableau.' }),
  column_twice: () => ({ message: 'l’en-tête nomme cette colonne deux fois', hint: 'Renommer ou supprimer l’une des deux colonnes.' }),
  workbook: () => ({ message: 'le fichier est un classeur de tableur sous le nom d’un fichier CSV', hint: 'L’ouvrir et enregistrer la feuille au format « CSV UTF-8 ».' }),
  yaml: () => ({ message: 'le fichier ne peut pas être lu comme YAML', hint: 'Vérifier les deux-points, les retraits et les guillemets.' }),
  yaml_key_twice: () => ({ message: 'une clé figure deux fois', hint: 'Supprimer l’une des deux.' }),
  yaml_alias: () => ({ message: 'un alias (*) ne désigne rien', hint: 'Écrire la valeur elle-même.' }),
  yaml_circle: () => ({ message: 'un alias (*) se trouve dans le texte même qu’il désigne', hint: 'Écrire le texte lui-même.' }),
  yaml_bomb: () => ({ message: 'le fichier s’emboîte ou se répète sans fin', hint: 'L’écrire simplement : data_kind, edition, title, note.' }),
  outside: () => ({ message: 'c’est un lien qui mène hors du dossier de données', hint: 'Placer ce à quoi il mène dans le dossier de données lui-même.' }),
  link_loop: () => ({ message: 'le fichier est un lien qui revient à lui-même', hint: 'Placer le fichier lui-même à cet endroit.' }),
  vanished: () => ({ message: 'le fichier a disparu pendant la lecture, ou est un lien vers rien', hint: 'Placer le fichier lui-même à cet endroit et recommencer.' }),
  changed: () => ({ message: 'le fichier a changé pendant la lecture', hint: 'Fermer le programme qui l’écrit et recommencer.' }),
  unreadable: ({ detail }) => ({ message: `le fichier ne peut pas être ouvert (${detail.system})`, hint: 'Vérifier le droit de le lire, et qu’aucun autre programme ne le verrouille.' }),
  not_a_file: () => ({ message: 'ce n’est pas un fichier', hint: 'Le remplacer par le fichier, ou le supprimer.' }),
  not_a_folder: () => ({ message: 'ce n’est pas un dossier', hint: 'Le remplacer par le dossier de ce nom, ou le supprimer.' }),
};

const TOO_LARGE: Record<string, Say> = {
  bytes: ({ detail }) => ({ message: `le fichier compte ${detail.size} octets ; ${detail.largest} au plus sont lus`, hint: 'Vérifier que c’est le bon tableau ; un registre entier tient en moins d’un million d’octets.' }),
  folder: ({ detail }) => ({ message: `avec ce fichier le dossier compte plus de ${detail.largest} octets ; il n’est pas lu`, hint: 'Vérifier que ce sont les bons tableaux.' }),
  rows: ({ line, detail }) => ({ message: `le fichier a plus de ${detail.largest} lignes ; rien n’est lu à partir de la ligne ${line}`, hint: 'Vérifier que c’est le bon tableau.' }),
  alike: ({ detail }) => ({ message: `${detail.more} autres problèmes du genre ${detail.code} ne sont pas listés`, hint: 'Corriger ceux qui sont listés, puis vérifier de nouveau.' }),
  problems: ({ line, detail }) => ({ message: `le fichier a plus de ${detail.largest} problèmes ; rien n’est lu à partir de la ligne ${line}`, hint: 'Corriger ceux qui sont listés, puis vérifier de nouveau.' }),
};

const IMPLAUSIBLE: Record<string, Say> = {
  ...implausibleLand,
  before_convention: ({ value, detail }) => ({ message: `${value} précède le ${detail.first} : la Convention n’existait pas encore`, hint: 'Vérifier l’année.' }),
  order: ({ column, value, detail }) => ({ message: `${column} (${value}) précède ${detail.before} (${detail.first})`, hint: 'Vérifier les deux dates.' }),
  entry: ({ value, detail }) => ({ message: `entrée en vigueur le ${value}, alors qu’un dépôt le ${detail.deposited_on} donne le ${detail.computed} (article 17)`, hint: 'Vérifier les deux dates ; un in_force_on vide est calculé.' }),
  victims: ({ value, detail }) => ({ message: `${value} victimes parmi ${detail.participants} participants`, hint: 'Vérifier les deux nombres de la délégation.' }),
  value: ({ value, detail }) => ({ message: `une valeur est donnée (${value}), mais state_of_value dit ${detail.state}`, hint: 'Écrire « reported », ou laisser la valeur vide.' }),
  parts: ({ value, detail }) => ({ message: `${detail.state} donne ${value} pour ${detail.measure}, mais ses ${detail.parts} lieux totalisent ${detail.sum}`, hint: 'Vérifier les deux dans le rapport ; les garder comme imprimés et le dire dans note.' }),
  balance: ({ detail }) => ({ message: `${detail.state} comptait ${detail.opening} avant ${detail.year} et en a remis ${detail.released}, mais finit avec ${detail.closing} : ${detail.missing} ne sont pas expliqués`, hint: 'Vérifier les trois dans les rapports ; un chiffre a pu être révisé.' }),
  extent: ({ value, detail }) => ({ message: `${detail.measure} vaut ${value}, mais ${detail.count_measure} vaut ${detail.count} (ligne ${detail.count_line})`, hint: detail.side === 'no_area' ? 'Si l’étendue n’est pas connue, laisser la valeur vide et écrire extent_unknown : ce n’est pas zéro.' : 'Vérifier les deux nombres dans le rapport.' }),
  late: ({ value, column, detail }) => ({ message: `${column} indique ${value}, plus de ${detail.years} ans après le cycle ${detail.cycle}`, hint: detail.meant ? `Vérifier l’année : c’est l’année ${detail.meant} dans le calendrier thaïlandais.` : 'Vérifier l’année, ou placer la ligne dans son cycle.' }),
  no_day: ({ column, value, detail }) => ({ message: `${detail.since} et ${column} indiquent tous deux ${value} : la ligne ne vaut aucun jour, car ${column} est le premier jour où elle ne vaut plus`, hint: 'Vérifier les deux dates ; si elle a valu ce seul jour, écrire le lendemain.' }),
  future: ({ column, value, detail }) => ({ message: `${column} indique ${value}, une date postérieure à ce jour (${detail.today})${detail.rows ? ` ; c’est le cas de ${detail.rows} lignes de ce fichier` : ''}`, hint: 'Vérifier la date : jusqu’à ce jour-là, la ligne n’existe pas pour un calcul arrêté à ce jour.' }),
  alike: ({ value, detail }) => ({ message: `« ${value} » ne diffère de « ${detail.other} » (ligne ${detail.at}) que par les majuscules, les accents ou la ponctuation, et compte comme un autre`, hint: 'Si les deux ne font qu’un, l’écrire partout de la même façon.' }),
  organisation: ({ value, detail }) => ({ message: `« ${value} » est donné comme une organisation, mais c’est un nom de l’État ${detail.state}`, hint: `Si c’est la délégation de l’État, écrire ${detail.state} et delegation_kind « state ».` }),
  garbled: ({ value }) => ({ message: `le texte est passé par un mauvais encodage : « ${value} »`, hint: 'Ressaisir le texte, ou reprendre le tableau à sa source et l’enregistrer au format « CSV UTF-8 ».' }),
  two_reports: ({ value, detail }) => ({ message: `${value} et ${detail.other} (ligne ${detail.at}) sont deux rapports définitifs de ${detail.state}, du même genre, de la même révision et ${detail.day ? `du même jour (${detail.day})` : 'sans date'} : seul l’alphabet dit lequel vaut`, hint: 'S’ils ne font qu’un, en garder un et donner à l’autre le statut « not_counted » ; si l’un est venu après, lui donner la révision suivante.' }),
  two_meetings: ({ value, detail }) => ({ message: `${value} et ${detail.other} (ligne ${detail.at}) sont deux réunions du genre ${detail.kind} qui commencent le ${detail.day}`, hint: 'Si elles ne font qu’une, garder un seul code et l’employer partout.' }),
  two_days: ({ value, detail }) => ({ message: `${detail.body} : le vote sur ${detail.resolution} est daté du ${value}, mais à la ligne ${detail.at} du ${detail.other}`, hint: 'Donner le même jour à toutes les lignes du vote ; un autre vote porte sur une autre résolution.' }),
  overlap: ({ detail }) => ({ message: `deux lignes de ${detail.thing} valent en même temps : celle-ci et la ligne ${detail.at}${detail.until_given ? ` (jusqu’à ${detail.until_given})` : ', qui n’a pas de fin'}`, hint: `Pour mettre fin à la première, ajouter une ligne comme la ligne ${detail.at}, avec le même from (${detail.other || 'vide'}), son until, et un recorded_on postérieur à celui de la ligne ${detail.at} ; une ligne dont le from est autre ne la remplace pas.` }),
  overlap_in_place: ({ detail }) => ({ message: `deux lignes de ${detail.thing} valent en même temps : celle-ci et la ligne ${detail.at}${detail.until_given ? ` (jusqu’à ${detail.until_given})` : ', qui n’a pas de fin'}`, hint: `Écrire à la ligne ${detail.at} le jour où la première a pris fin ; si les deux ne font qu’une, garder une seule ligne.` }),
  claim: ({ value, detail }) => ({ message: `${value} est dit complet, mais ${detail.table} n’existe pas : tout y compterait comme un vrai zéro`, hint: 'Ajouter le tableau, avec son seul en-tête s’il n’y a rien eu ; sinon écrire « no ».' }),
  completed: ({ value, detail }) => ({ message: `${value} a déclaré avoir achevé (${detail.reported}), mais son statut ${detail.status} n’a pas de fin (registry/statuses.csv:${detail.at})`, hint: 'Ajouter une ligne comme celle-là avec son until et un recorded_on postérieur, ou vérifier la déclaration.' }),
  no_deadline: ({ value, detail }) => ({ message: `la demande de ${detail.state} a été tranchée le ${value}, mais registry/deadlines.csv n’a pas de délai au titre de l’article 5 décidé ce jour-là`, hint: 'Ajouter le nouveau délai avec ce decided_on, ou vérifier la date ; une demande reportée n’a pas de decided_on.' }),
  original: ({ value, detail }) => ({ message: `le délai initial au titre de l’article ${detail.article} est ${value}, mais ${detail.years} ans après l’entrée en vigueur (${detail.in_force_on}) donnent ${detail.expected}`, hint: 'Vérifier les deux dates ; un délai fixé par une réunion est une « extension ».' }),
  format: ({ detail }) => ({ message: detail.stops ? `${detail.table} manque ; ce fichier à côté est dans un autre format et ne peut pas être lu` : `ce fichier n’est pas lu ; ${detail.table} l’est`, hint: detail.stops ? 'L’ouvrir et enregistrer la feuille au format « CSV UTF-8 » sous ce nom.' : 'Le sortir du dossier de données, ou vérifier que les deux disent la même chose.' }),
  empty_cycle: ({ detail }) => ({ message: `aucun rapport d’aucun État ne figure au registre du cycle ${detail.cycle} : rien n’en est connu`, hint: 'Vérifier le cycle ; si les rapports sont encore attendus, c’est normal.' }),
  owner: ({ value, detail }) => ({ message: `la ligne dit ${value}, mais son rapport ${detail.report} est de ${detail.owner}`, hint: 'Corriger l’un ou l’autre ; là où il y a un rapport, state peut rester vide.' }),
  repeats: ({ value, detail }) => ({ message: `les ${detail.values} valeurs de ${detail.state} sont toutes celles du cycle ${detail.cycle} (la première : ${value}, alors ${detail.other})`, hint: 'Vérifier que le nouveau rapport a été saisi, et non de nouveau l’ancien.' }),
};

/** Ce qui est là et n’est pas utilisé. */
const UNUSED: Record<string, Say> = {
  column: ({ column, detail }) => ({ message: `la colonne « ${column} » (${cells(detail.filled)}) n’est ni connue ni utilisée, alors que le tableau n’a pas ${listed(detail.absent)}`, hint: detail.meant ? `Vouliez-vous dire « ${detail.meant} » ? Si oui, la renommer.` : 'Si c’est l’une de ces colonnes, lui donner ce nom ; sinon la reporter dans note, ou inscrire l’avertissement dans accepted.csv.' }),
  nameless: ({ detail }) => ({ message: `la colonne ${detail.place} n’a pas de nom dans l’en-tête et n’est pas utilisée (${cells(detail.filled)})`, hint: 'Écrire son nom dans l’en-tête, ou supprimer la colonne.' }),
  stray: ({ detail }) => {
    if (detail.what === 'cycle') return { message: 'ce n’est pas le dossier d’un cycle : rien n’y est lu', hint: 'Nommer le dossier d’après l’année où les rapports sont attendus, par exemple 2026.' };
    const message = detail.what === 'folder' ? `rien n’est lu dans ce dossier (${detail.files === '1' ? '1 fichier' : `${detail.files} fichiers`})` : 'aucun tableau ne porte ce nom à cet endroit : le fichier n’est pas lu';
    if (detail.what === 'outside_cycle') return { message: 'le fichier n’est dans aucun cycle : il n’est pas lu', hint: 'Le placer dans le dossier de son cycle, par exemple article7/2026.' };
    return { message, hint: detail.meant ? `Vouliez-vous dire « ${detail.meant} » ?${detail.what === 'file' ? ' Toutes les lignes d’un tableau vont dans ce seul fichier.' : ''}` : 'Lui donner le nom et la place du tableau qu’il est, ou le sortir du dossier de données.' };
  },
  accepted: ({ value }) => ({ message: `cette ligne n’accepte aucun avertissement (${value})`, hint: 'La supprimer si l’avertissement n’a plus lieu d’être ; sinon écrire code, file et key comme les donne « pasra check ». Une erreur ne peut pas être acceptée.' }),
  undated: ({ value, detail }) => ({ message: `la ligne pour ${value} n’a pas de recorded_on, alors qu’une ligne précédente (${detail.at}) a été enregistrée le ${detail.recorded} : c’est celle-là qui vaut, et cette ligne n’est pas utilisée`, hint: 'Si c’est une correction, écrire dans recorded_on le jour où elle a été faite ; sinon la supprimer.' }),
  coding_name: () => ({ message: 'ce nom n’est pas celui d’un fichier de codage : il n’est pas lu', hint: 'Le nommer par le rapport, le codeur et csv, séparés par des points, par exemple XAA-2026-1.C1.csv.' }),
  status: ({ value, detail }) => ({ message: `${value} vient du rapport ${detail.report}, qui ${detail.status === 'draft' ? 'est un projet' : 'ne compte pas'} : la ligne n’est pas utilisée`, hint: 'Si le rapport compte, lui donner le statut « final » dans submissions.csv.' }),
};

/** « until, note ou source ». */
const listed = (names: string | undefined): string => (names ?? '').replace(/, (?=[^,]*$)/, ' ou ');

const TIMES: Record<string, string> = { 1000: '1\u00a0000', 10000: '10\u00a0000', 1000000: '1\u00a0000\u00a0000' };

function unitSuspect(found: Fault): ProblemText {
  const { value, detail } = found;
  const size = oddSize[detail.reason ?? ''];
  if (size) return size(found);
  if (detail.reason === 'kind') return { message: detail.unit ? `${detail.measure} est donné en ${detail.unit}` : `${detail.measure} (${value}) n’a pas d’unité`, hint: 'Les surfaces sont en m2, ha ou km2, les mines et les zones comptées en « count ».' };
  const how = `environ ${TIMES[detail.times ?? ''] ?? detail.times} fois ${detail.side === 'less' ? 'moins' : 'plus'}`;
  return detail.reason === 'beside'
    ? { message: `${value}, c’est ${how} que ne le laissent penser les autres lieux de l’État (au plus ${detail.other})`, hint: 'Vérifier l’unité (m2, ha, km2) et le séparateur décimal.' }
    : { message: `${value}, c’est ${how} que la valeur précédente de l’État, ${detail.other} (${detail.at})`, hint: 'Vérifier l’unité (m2, ha, km2) et le séparateur décimal.' };
}

const dateHint = ({ detail }: Fault): string => {
  if (detail.why === 'serial') return `Écrire ${detail.meant} : le nombre est la façon dont un tableur compte les jours.`;
  if (detail.why === 'year_only') return 'Laisser la cellule vide si seule l’année est connue.';
  if (detail.why === 'no_such_day') return 'Le mois n’a pas ce jour, ou l’année pas ce mois : vérifier.';
  if (detail.other) return `Écrire ${detail.meant}, ou ${detail.other} si le mois vient en premier.`;
  return detail.meant ? `Écrire ${detail.meant}.` : 'Écrire la date sous la forme AAAA-MM-JJ, ou laisser la cellule vide.';
};

const numberHint = ({ column, detail }: Fault): string => {
  const unit = detail.unit ? ` Mettre l’unité (${detail.unit}) dans sa propre colonne.` : '';
  if (detail.why === 'words') return column === 'value' ? 'Laisser la cellule vide et le dire dans state_of_value : not_reported, unknown, not_applicable.' : 'Laisser la cellule vide si rien n’est connu ; écrire 0 pour aucun.';
  if (detail.most) return `Écrire un nombre ${detail.most.length > 5 ? `à partir de ${detail.least}` : `de ${detail.least} à ${detail.most}`}, ou laisser la cellule vide.`;
  if (detail.why === 'brackets') return 'Entre parenthèses, un nombre est négatif ou renvoie à une note : l’écrire simplement si c’est lui.';
  if (detail.why === 'negative') return 'Rien ici ne peut être au-dessous de zéro : vérifier le signe.';
  if (detail.other) return `Écrire ${detail.meant}, ou ${detail.other} si la virgule précède des décimales.${unit}`;
  return detail.meant ? `Écrire ${detail.meant}.${unit}` : `N’écrire que des chiffres, avec un point avant les décimales, ou laisser la cellule vide.${unit}`;
};

function unknownCode(found: Fault): ProblemText {
  const { column, value, detail } = found;
  const decided = decisionProblems[detail.reason ?? ''];
  if (decided) return decided(found);
  if (detail.reason === 'language') return { message: `«\u00a0${value}\u00a0» n’est pas le code d’une langue`, hint: 'Écrivez-le selon BCP 47\u00a0: es, ar, zh-Hans, pt-BR.' };
  const meant = detail.meant ? `Vouliez-vous dire « ${detail.meant} » ?` : null;
  if (detail.reason === 'key') return { message: `« ${column} » n’est pas connu ici`, hint: meant ?? 'Le supprimer, ou corriger son nom.' };
  if (detail.reason === 'named') return { message: `${column} ${value} se trouve dans le fichier de l’action ${detail.number}`, hint: 'Le placer dans le fichier de sa propre action.' };
  if (detail.reason === 'form') return { message: `${column} ne peut pas être ${value}`, hint: 'Comparer avec la même clé d’un autre fichier.' };
  if (detail.reason === 'type') return { message: `${column} doit être un texte, et non ${value}`, hint: 'Écrire le texte, entre guillemets s’il ressemble à un nombre.' };
  if (detail.reason === 'languages') return { message: `${column} doit être donné en en et fr`, hint: 'Écrire deux lignes au-dessous : en: … et fr: ….' };
  if (detail.reason === 'map') return { message: 'le fichier ne donne pas data_kind, edition, title et note', hint: 'Copier about.yaml d’un autre dossier et l’adapter.' };
  if (detail.reason === 'iso3') return { message: `« ${value} » n’est pas le code d’un État`, hint: meant ?? 'Utiliser trois lettres majuscules (ISO 3166-1 alpha-3).' };
  return { message: `« ${value} » n’est pas un code de ${column}`, hint: meant ?? `Utiliser l’un de ces codes : ${detail.allowed}.` };
}

const unusedAnswer = ({ value, detail }: Fault): ProblemText => ({ message: detail.reason === 'records' ? `${value} se calcule à partir des registres, non des réponses` : `${detail.state} n’appartient pas à la population de ${value}`, hint: detail.reason === 'records' ? 'La ligne n’est pas utilisée : la supprimer.' : 'La ligne n’est pas utilisée : vérifier l’État, l’indicateur et registry/statuses.csv.' });

const missingColumnHint = ({ column, detail }: Fault): string => {
  if (detail.separator) return 'Les cellules ne sont pas séparées par des virgules : enregistrer de nouveau le tableau au format CSV.';
  return detail.meant ? `L’en-tête a « ${detail.meant} » : vouliez-vous dire ${column} ?` : `L’ajouter à l’en-tête, qui est aujourd’hui : ${detail.header}.`;
};

const kindOf = (found: string | undefined): string => (found === 'real' ? 'réel' : 'fictif');

/** Plusieurs problèmes d’une même cause ou d’un même genre dans une liste. */
export const listing: ProblemListing = {
  alsoOn: (more, last) => ` (et à ${more} ${more === 1 ? 'autre ligne' : 'autres lignes'}, la dernière étant la ligne ${last})`,
  rest: (more, file) => `et ${more} de plus du même genre dans ${file} (pasra check --json les donne tous)`,
  count: (errors, warnings, accepted) => `${errors} ${errors < 2 ? 'erreur' : 'erreurs'}, ${warnings} ${warnings < 2 ? 'avertissement' : 'avertissements'}${accepted > 0 ? `, ${accepted} ${accepted === 1 ? 'accepté' : 'acceptés'}` : ''}`,
};

const conflicting: Say = ({ value, detail }) => ({ message: `les lignes pour ${value} ont été enregistrées le même jour, mais celle-ci diffère de la ligne ${detail.other_line} : ${detail.different}`, hint: 'N’en garder qu’une ; pour corriger l’autre, ajouter une ligne dont recorded_on est plus tardif.' });
const FINAL: Record<string, string> = {
  signed_off: 'Indiquer qui a approuvé les chiffres, et quand (office, date), ou mettre edition à draft.',
  provisional_because: 'Certains chiffres sont provisoires : dire pourquoi dans les deux langues, ou mettre edition à draft.',
};

const SEALED = 'Le rétablir tel qu’il a été figé ; pour changer la base de référence : « pasra baseline freeze --restate --reason … ».';

const BASELINE_CHANGED: Record<string, () => ProblemText> = {
  changed: () => ({ message: 'le fichier n’est plus tel qu’il a été scellé', hint: SEALED }),
  missing: () => ({ message: 'un fichier de la base de référence scellée manque', hint: SEALED }),
  chain: () => ({ message: 'cette révision n’a pas été scellée sur celle qui la précède', hint: 'Rétablir les révisions telles qu’elles ont été figées, chacune dans son dossier ; aucune ne peut manquer, ni être déplacée ou remplacée.' }),
  line_ends: () => ({ message: 'seules les fins de ligne du fichier diffèrent de ce qui a été scellé (CRLF au lieu de LF)', hint: 'Il n’y a rien à recalculer : Git pour Windows ou un éditeur a changé les fins de ligne. Garder .gitattributes tel qu’il est fourni et extraire de nouveau le fichier.' }),
};

export const problems: ProblemWords = {
  MISSING_COLUMN: (fault) => (fault.detail.reason === 'lines_above' ? { message: `l’en-tête se trouve à la ligne ${fault.detail.header_line} et non à la ligne ${fault.line} (« ${fault.value} ») : rien du fichier n’est lu`, hint: 'Supprimer les lignes au-dessus de l’en-tête.' } : fault.detail.reason === 'empty' ? { message: 'le fichier est vide : il n’a pas d’en-tête', hint: 'Lui donner un en-tête, ou le supprimer.' } : { message: `la colonne « ${fault.column} » manque : rien du fichier n’est lu`, hint: missingColumnHint(fault) }),
  NOT_UTF8: ({ line, detail }) => ({ message: `le fichier n’est pas en UTF-8 mais, semble-t-il, en ${detail.encoding} (d’abord à la ligne ${line})`, hint: 'L’enregistrer de nouveau au format « CSV UTF-8 ».' }),
  BAD_CSV: (fault) => (BAD_CSV[fault.detail.reason ?? ''] ?? BAD_CSV.quote_inside!)(fault),
  BAD_DATE: (fault) => ({ message: `« ${fault.value} » n’est pas une date possible pour ${fault.column}`, hint: dateHint(fault) }),
  BAD_NUMBER: (fault) => (fault.detail.participants !== undefined
    ? { message: `les femmes et les personnes dont le sexe n’est pas connu (${fault.value}) sont plus nombreuses que les ${fault.detail.participants} participants`, hint: 'Vérifier les trois nombres de la délégation.' }
    : { message: `« ${fault.value} » n’est pas un nombre possible pour ${fault.column}`, hint: numberHint(fault) }),
  UNKNOWN_CODE: unknownCode,
  UNKNOWN_STATE: ({ value, detail }) => ({ message: `« ${value} » n’est pas le code d’un État de registry/states.csv`, hint: detail.meant ? `Vouliez-vous dire « ${detail.meant} » ?` : 'Utiliser le code à trois lettres (ISO 3166-1), ou ajouter l’État au registre.' }),
  UNKNOWN_INDICATOR: ({ value, detail }) => ({ message: `le plan n’a pas d’indicateur « ${value} »`, hint: detail.why === 'date' ? `Écrire ${detail.meant} : un tableur en a fait une date ; mettre la colonne au format texte.` : detail.meant ? `Vouliez-vous dire ${detail.meant} ?` : 'Utiliser les numéros que donne « pasra plan ».' }),
  UNKNOWN_REPORT: ({ value, file, detail }) => (detail.reason === 'coding' ? { message: `le fichier porte sur le rapport ${detail.report}, mais cette ligne sur « ${value} »`, hint: 'Placer la ligne dans le fichier de son rapport, ou corriger report_id.' } : { message: `aucun rapport « ${value} » ne figure au registre de ce cycle`, hint: detail.cycle ? `Il figure au registre de ${detail.cycle} : y placer la ligne, ou placer le rapport ici.` : detail.meant ? `Vouliez-vous dire « ${detail.meant} » ?` : `L’ajouter à ${file.replace(/[^/]+$/, 'submissions.csv')}, ou corriger report_id.` }),
  UNKNOWN_MEETING: ({ value, detail }) => ({ message: `aucune réunion « ${value} » ne figure dans registry/meetings.csv`, hint: detail.meant ? `Vouliez-vous dire « ${detail.meant} » ?` : 'L’y ajouter, ou corriger son code.' }),
  MISSING_VALUE: ({ column, file, detail }) => (detail.reason === 'final' ? { message: `${column} manque, ce qu’exige une version définitive`, hint: FINAL[column ?? ''] ?? 'L’écrire dans about.yaml, ou mettre edition à draft.' } : detail.reason === 'reported' ? { message: `${column} ne doit pas être vide là où state_of_value dit « reported »`, hint: 'Remplir la cellule, ou dire dans state_of_value ce qu’il en est : unknown, extent_unknown, not_reported.' } : detail.reason === 'key' ? { message: `${column} manque`, hint: file.endsWith('about.yaml') ? 'Chaque dossier de données dit ce qu’il est : l’écrire dans about.yaml.' : 'Comparer le fichier avec un autre du même genre.' } : detail.reason === 'row'
    ? { message: 'la ligne est vide d’un bout à l’autre', hint: 'Supprimer la ligne ; les tableurs en laissent sous un tableau.' }
    : { message: `${column} ne doit pas être vide`, hint: 'Remplir la cellule, ou supprimer la ligne.' }),
  CONFLICTING_ROW: (fault) => decisionProblems[fault.detail.reason ?? '']?.(fault) ?? (fault.detail.reason === 'land' ? contradiction(fault) : conflicting(fault)),
  POINTER_FORWARD: ({ value, detail }) => ({ message: value === null ? '« unchanged » ne dit pas à quel cycle il renvoie' : `« unchanged » renvoie à ${value}, qui ne précède pas le cycle ${detail.cycle}`, hint: `Écrire le cycle antérieur dans refers_to, ou coder la réponse elle-même. Un cycle est l’année où un rapport est attendu : le rapport sur ${Number(detail.before) - 1} est du cycle ${detail.before}.` }),
  MISSING_FILE: ({ file }) => ({ message: `${file} manque`, hint: 'Chaque dossier de données dit ce qu’il est : copier about.yaml d’un autre dossier et l’adapter.' }),
  MIXED_DATA: ({ value, detail }) => ({ message: detail.reason === 'kind' ? `about.yaml dit « ${detail.kind} », mais « ${value} » est un État ${kindOf(detail.found)}` : `« ${value} » est un État ${kindOf(detail.found)} parmi des États qui ne le sont pas`, hint: 'États fictifs et réels ne partagent jamais un dossier : en retirer les uns ou les autres.' }),
  BASELINE_CHANGED: (fault) => decisionProblems[fault.detail.reason ?? '']?.(fault) ?? (BASELINE_CHANGED[fault.detail.reason ?? ''] ?? BASELINE_CHANGED.changed!)(),
  FILE_TOO_LARGE: (fault) => (TOO_LARGE[fault.detail.reason ?? ''] ?? TOO_LARGE.bytes!)(fault),
  DUPLICATE_ROW: ({ detail }) => ({ message: `la même ligne figure à la ligne ${detail.other_line} ; elle n’est comptée qu’une fois`, hint: 'Supprimer l’une des deux.' }),
  NOT_PARTY: ({ value, detail }) => ({ message: `${value} n’était pas un État partie le ${detail.due_on}`, hint: 'Vérifier l’État et le cycle ; le rapport d’un État non partie est de type « voluntary ».' }),
  PERIOD_MISMATCH: ({ detail }) => ({ message: detail.from && detail.to && detail.from > detail.to ? `la période finit (${detail.to}) avant de commencer (${detail.from})` : `la période (${[detail.from, detail.to].filter(Boolean).join(' – ')}) ne touche pas ${detail.year}, l’année sur laquelle porte ce cycle`, hint: 'Vérifier la période, ou placer le rapport dans son cycle.' }),
  POINTER_UNRESOLVED: ({ value, detail }) => ({ message: `« unchanged » mène à ${value}, où aucune réponse n’est codée pour ${detail.indicator}`, hint: detail.first ? `La Convention est entrée en vigueur en ${detail.first} : aucun rapport n’est aussi ancien. Vérifier l’année.` : detail.next ? `L’État n’a pas de rapport dans le cycle ${value}, mais en a un dans le cycle ${detail.next}, où est attendu le rapport sur ${value} : écrire ${detail.next} si c’est lui.` : 'Coder ce que dit le rapport antérieur, sinon l’indicateur reste provisoire.' }),
  RECEIVED_BEFORE_PERIOD_END: ({ value, detail }) => ({ message: `reçu le ${value}, avant la fin de la période couverte (${detail.period_to})`, hint: 'Vérifier les deux dates.' }),
  UNUSED_ANSWER: (fault) => (fault.detail.reason === 'status' ? UNUSED.status!(fault) : unusedAnswer(fault)),
  UNUSED_ROW: (fault) => (UNUSED[fault.detail.reason ?? ''] ?? unusedLand[fault.detail.reason ?? ''] ?? UNUSED.stray!)(fault),
  UNIT_SUSPECT: unitSuspect,
  QUOTE_NOT_FOUND: ({ value, detail }) => ({
    message: `${detail.report} ne contient pas «\u00a0${value}\u00a0»${detail.page === '' ? '' : ` à la page\u00a0${detail.page}, ni à la page précédente ou suivante`}${detail.other ? `\u00a0; la citation figure à la page\u00a0${detail.other}` : ''}`,
    hint: detail.other ? `Écrire la page\u00a0${detail.other}, si la citation en est tirée.` : 'Copier les mots du rapport tels qu’ils y figurent, avec «\u00a0…\u00a0» pour ce qui est omis\u00a0; une page qui est une image ne peut être comparée qu’à l’œil.',
  }),
  IMPLAUSIBLE: (fault) => (IMPLAUSIBLE[fault.detail.reason ?? ''] ?? IMPLAUSIBLE.order!)(fault),
};
