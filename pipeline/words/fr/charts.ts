/** French: the sentences of the charts. */
import type { ChartWords, Moves, ReceiptCounts } from '../../charts/words.ts';
import type { PopulationCode } from '../../../schemas/codes.ts';
import { formats } from '../format.ts';
import { codes } from './codes.ts';
import { page } from './page.ts';

const { date, fraction, list, number, signed } = formats.fr;
const NBSP = '\u00a0';

/** French takes the singular for 0 and 1. */
const one = (count: number): boolean => count < 2;
const plural = (count: number, single: string, many: string): string => `${number(count)}${NBSP}${one(count) ? single : many}`;
const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`;

const unitName = (population: PopulationCode): string => (['extension_requests', 'participants', 'accessions', 'votes'].includes(population) ? '' : ' États');

/** Why nothing can be compared, where one reason holds for all. */
function openText({ open }: Moves, year: number, cycle: number): string {
  if (open === null) return '';
  return `, des réponses ${open === 'either' ? `des cycles ${year} et ${cycle}` : `du cycle ${open === 'before' ? year : cycle}`} restant à coder`;
}

/** The verbs of a comparison, after one and after several. */
interface Verbs {
  rose: readonly [single: string, many: string];
  none: string;
  fell: readonly [single: string, many: string];
  same: readonly [single: string, many: string];
  alone: { rose: string; fell: string; same: string };
}

const counts = (count: number, [single, many]: readonly [string, string]): string => (count === 0 ? '' : plural(count, single, many));

/** How percentages stand against a year. */
function movesText(moves: Moves, all: number, [year, cycle]: readonly [number, number], verbs: Verbs): string {
  const compared = moves.rose + moves.fell + moves.same;
  const left = moves.notComparable === 0 ? '' : `${NBSP}; ${counts(moves.notComparable, ['ne peut être comparé', 'ne peuvent être comparés'])}`;
  if (compared === 0) return `${all === 1 ? 'le seul pourcentage' : `aucun des ${number(all)}${NBSP}pourcentages`} ne peut être comparé à ${year}${openText(moves, year, cycle)}`;
  if (compared === 1) return `le seul pourcentage${all === 1 ? '' : ` comparable à ${year}`} ${verbs.alone[moves.rose > 0 ? 'rose' : moves.fell > 0 ? 'fell' : 'same']}${left}`;
  const rest = [counts(moves.fell, verbs.fell), counts(moves.same, verbs.same)].filter((part) => part !== '').join(', ');
  if (moves.rose === 0) return `sur les ${number(compared)}${NBSP}pourcentages comparables à ${year}, aucun ${verbs.none}${NBSP}; ${rest}${left}`;
  return `${moves.rose === all ? `les ${number(all)}` : `${number(moves.rose)} des ${number(all)}`}${NBSP}pourcentages ${verbs.rose[one(moves.rose) ? 0 : 1]}${rest === '' ? '' : `, ${rest}`}${left}`;
}

/** « les 27 pourcentages » ou « 11 des 12 pourcentages ». */
function allOf(some: number, all: number): string {
  if (some === all) return all === 1 ? 'le seul pourcentage' : `les ${number(all)}${NBSP}pourcentages`;
  return `${number(some)} des ${number(all)}${NBSP}pourcentages`;
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
const parties = (count: number): string => plural(count, 'État partie', 'États parties');

/** « aucun » devant une date. */
const none = (count: number): string => (count === 0 ? 'aucun' : number(count));

/** A change is one point, or points; French takes the singular below two. */
const points = (change: string): string => `${signed(change)}${NBSP}${/^\D?[01]$/.test(signed(change)) ? 'point' : 'points'}`;

function undatedText({ undated }: ReceiptCounts): string {
  return undated === 0 ? '' : `, ${number(undated)}${NBSP}sans date de réception`;
}

function halfText(drawn: number, half: number): string {
  if (half === drawn) return one(half) ? 'il atteint la moitié du groupe ou plus' : 'tous atteignent la moitié du groupe ou plus';
  return `${plural(half, 'atteint', 'atteignent')} la moitié du groupe ou plus`;
}

export const charts: ChartWords = {
  columns: {
    indicator: 'Indicateur', title: 'Titre court', status: 'Statut', number: 'Nombre', now: 'Actuel', highest: 'Maximum possible',
    change: 'Évolution, points', changePoints: ['Évolution,', 'points'], state: 'État', met: 'Déclaré', population: 'Groupe', total: 'Total',
    report: 'Rapport', receivedOn: 'Reçu le', cumulative: 'Rapports cumulés', cycle: 'Cycle', value: 'Pourcentage',
  },
  source: (about, asOf) => {
    const edition = about.edition === 'final' && about.data_kind === 'public_evidence' ? 'version définitive (sources publiques)' : page.editions[about.edition];
    return page.source(about.title.fr, page.dataKinds[about.data_kind].name, asOf, edition);
  },
  sectionNames: (numerals) => (numerals.length === 1 ? `Section${NBSP}${numerals[0]}` : `Sections${NBSP}${list(numerals)}`),
  part: (section, from, to) => `${section} (${from}${NBSP}à${NBSP}${to})`,
  percentTick: (value) => `${value}${NBSP}%`,
  amount: (saying) => {
    switch (saying.form) {
      case 'share': return fraction(saying.numerator, saying.denominator);
      case 'so_far': return `à ce jour ${fraction(saying.numerator, saying.denominator)}`;
      case 'at_least': return `au moins ${fraction(saying.numerator, saying.denominator)}`;
      case 'count': return number(saying.numerator);
      case 'count_so_far': return `à ce jour ${number(saying.numerator)}`;
      case 'count_at_least': return `au moins ${number(saying.numerator)}`;
      case 'known_for': return `connu pour ${fraction(saying.known, saying.denominator)}${unitName(saying.population)}`;
      case 'not_applicable': return `s.${NBSP}o. (${fraction(0, 0)})`;
      default: return '';
    }
  },
  notComparable: `n.${NBSP}c.`,
  highestPossible: 'maximum possible',
  noData: (indicators) => `Sans données${NBSP}: ${indicators.join(', ')}`,
  notAvailable: (action) => `Non disponible${NBSP}: le plan ne donne pas d’indicateur propre à l’action${NBSP}${action}`,
  noteSameStates: `Parmi les États qui font partie du groupe les deux années${NBSP}; sur l’ensemble des États, l’évolution est de sens différent, ou nulle, parce que le groupe a changé.`,
  noteSmall: `Groupe de moins de cinq${NBSP}: les États sont nommés à la rubrique de l’indicateur.`,
  noteNotComparable: `n.${NBSP}c.${NBSP}: non comparable.`,
  smallNotDrawn: (indicators) => `Non représentés, groupe de moins de cinq${NBSP}: ${indicators.join(', ')}`,
  baselineIs: (year) => `Référence ${year}`,
  numberIn: (year) => `En ${year}`,
  inYear: (year, amount) => `${year}${NBSP}: ${amount}`,
  provisionalPoint: 'provisoire',
  finalPoint: 'définitif',
  overview: {
    titleMoves: (year, cycle, drawn, moves) => capital(movesText(moves, drawn, [year, cycle], {
      rose: [`a augmenté depuis ${year}`, `ont augmenté depuis ${year}`], none: 'n’a augmenté', fell: ['a baissé', 'ont baissé'], same: ['n’a pas bougé', 'n’ont pas bougé'],
      alone: drawn === 1 ? { rose: `a augmenté depuis ${year}`, fell: `a baissé depuis ${year}`, same: `n’a pas bougé depuis ${year}` } : { rose: 'a augmenté', fell: 'a baissé', same: 'n’a pas bougé' },
    })),
    titleAlone: ({ total, drawn, provisional, half }) => {
      const open = provisional === 0 ? '' : provisional === drawn ? (one(drawn) ? ', à titre provisoire' : ', tous à titre provisoire') : `, dont ${number(provisional)} à titre provisoire`;
      const reach = half > 0 ? `${NBSP}; ${halfText(drawn, half)}` : '';
      return `${capital(allOf(drawn, total))} ${one(drawn) ? 'est chiffré' : 'sont chiffrés'}${open}${reach}`;
    },
    subtitle: (sections, reportingYear, asOf, drawn, total) => `${sections}${NBSP}: part des États, ou d’autres unités, ayant déclaré avoir fait ce que demande l’indicateur, en pourcentage de l’ensemble du groupe${NBSP}; rapports pour ${reportingYear}, au ${date(asOf)}${NBSP}; ${allOf(drawn, total)}, dans l’ordre du plan.`,
    description: (drawn, missing, compared) => `Graphique à points, ${plural(drawn, 'pourcentage', 'pourcentages')}, une ligne chacun${NBSP}: ${compared === null ? '' : `la référence ${compared} est un anneau, `}la valeur actuelle un disque, le maximum possible le bout d’une bande.${missing > 0 ? ` ${plural(missing, 'pourcentage est', 'pourcentages sont')} sans données ou sans objet et ne ${one(missing) ? 'figure' : 'figurent'} pas dans le tracé.` : ''}`,
  },
  outcomes: {
    title: (section, met, total, largest, size) => `${section}${NBSP}: ${total === 1 ? (met === 1 ? `le seul résultat est ${quoted('déclaré')}` : `le seul résultat n’est pas ${quoted('déclaré')}`) : met === 0 ? `aucun des ${number(total)}${NBSP}résultats n’est ${quoted('déclaré')}` : `${number(met)} des ${number(total)}${NBSP}résultats ${one(met) ? 'est' : 'sont'} ${quoted('déclaré')}`}${size === 0 ? '' : `${NBSP}; parmi les autres, ${largest.length === 1 ? 'le plus fréquent est' : 'les plus fréquents sont'} ${list(largest.map((outcome) => quoted(codes.outcomes[outcome].name)))} (${number(size)}${largest.length === 1 ? '' : ' chacun'})`}`,
    subtitle: (reportingYear, asOf, bars) => `Nombre d’États, ou de demandes, par résultat, ${plural(bars, 'indicateur', 'indicateurs')}${NBSP}; chaque barre représente le groupe entier, et chaque série de barres a sa propre échelle. Rapports pour ${reportingYear}, au ${date(asOf)}.`,
    description: (section, bars) => `${section}${NBSP}: ${plural(bars, 'barre empilée', 'barres empilées')}, nombre d’États par résultat, dans un ordre fixe, de ${quoted(codes.outcomes.met.name)} à ${quoted(codes.outcomes.not_due.name)}. La somme des parts d’une barre est la taille du groupe.`,
    group: (population, size) => `${codes.populations[population].many.replace(/^./, (letter) => letter.toUpperCase())}${NBSP}: ${number(size)}`,
  },
  matrix: {
    title: ({ half, atLeast, states, indicators, noReport, notDue }) => {
      const also = [
        noReport === 0 ? '' : plural(noReport, 'rapport n’a pas été reçu', 'rapports n’ont pas été reçus'),
        notDue === 0 ? '' : plural(notDue, 'n’est pas encore exigible', 'ne sont pas encore exigibles'),
      ].filter((part) => part !== '');
      const who = half === 0 ? `${atLeast ? 'À ce jour, aucun' : 'Aucun'} des ${plural(states, 'État partie touché', 'États parties touchés')} n’a` : `${atLeast ? 'Au moins ' : ''}${number(half)} des ${plural(states, 'État partie touché', 'États parties touchés')} ${one(half) ? 'a' : 'ont'}`;
      const reached = indicators === 1 ? 'l’indicateur représenté codé « déclaré »' : `la moitié au moins des ${number(indicators)} indicateurs codés « déclaré »`;
      return `${who} ${reached.replaceAll('« ', `«${NBSP}`).replaceAll(' »', `${NBSP}»`)}${also.length > 0 ? `${NBSP}; ${list(also)}` : ''}`;
    },
    subtitle: (reportingYear, asOf, states, indicators, left) => `Résultat par État et par indicateur${NBSP}: ${plural(states, 'État partie touché', 'États parties touchés')}, ${plural(indicators, 'indicateur', 'indicateurs')}${left > 0 ? ` (${number(left)} ${one(left) ? 'autre est' : 'autres sont'} sans données)` : ''}${NBSP}; rapports pour ${reportingYear}, au ${date(asOf)}. Lignes par nombre de résultats «\u00a0déclaré\u00a0», puis par nom${NBSP}; colonnes dans l’ordre du plan.`,
    description: (states, indicators) => `Tableau de ${plural(states, 'État', 'États')} et ${plural(indicators, 'indicateur', 'indicateurs')}${NBSP}: un signe par résultat, avec le nombre déclaré par État à droite et par indicateur au pied.`,
    rowTotal: (met, of) => fraction(met, of),
    columnTotal: (states) => `Déclaré, sur${NBSP}${number(states)}`,
  },
  dumbbell: {
    title: (section, year, cycle, largest, moves) => {
      const [first] = largest;
      if (first === undefined) return moves.same > 0 ? `${section}${NBSP}: aucun pourcentage comparable n’a bougé depuis ${year}` : `${section}${NBSP}: aucun pourcentage ne peut être comparé à ${year}${openText(moves, year, cycle)}`;
      if (largest.length > 3) return `${section}${NBSP}: les plus grandes évolutions depuis ${year} concernent ${number(largest.length)}${NBSP}indicateurs`;
      const places = largest.map((row) => `${row.indicator} (${points(row.change)})`);
      return `${section}${NBSP}: ${largest.length === 1 ? 'la plus grande évolution depuis' : 'les plus grandes évolutions depuis'} ${year} ${largest.length === 1 ? 'est celle de l’indicateur' : 'sont celles des indicateurs'}${NBSP}${list(places)}`;
    },
    subtitle: (year, cycle, asOf, rows) => `Pourcentage en ${year} (anneau) et en ${cycle} (disque), ${plural(rows, 'indicateur chiffré', 'indicateurs chiffrés')} les deux années${NBSP}; évolution en points${NBSP}; au ${date(asOf)}.`,
    description: (section, year, cycle, rows) => `${section}${NBSP}: ${plural(rows, 'ligne', 'lignes')}, de la référence ${year} à ${cycle}${NBSP}; les deux valeurs ne sont reliées que si elles sont comparables.`,
  },
  history: {
    title: (section, year, cycle, panels, moves) => `${section}${NBSP}: ${moves.rose + moves.fell + moves.same === 0 ? '' : `en ${cycle}, `}${movesText(moves, panels, [year, cycle], {
      rose: [`est au-dessus de la référence ${year}`, `sont au-dessus de la référence ${year}`], none: 'n’est au-dessus de la référence', fell: ['au-dessous', 'au-dessous'], same: ['inchangé', 'inchangés'],
      alone: { rose: 'est au-dessus de la référence', fell: 'est au-dessous de la référence', same: 'est au niveau de la référence' },
    })}`,
    subtitle: (first, cycle, last, asOf, panels) => `Pourcentage à chaque cycle de ${first} à ${cycle}, ${plural(panels, 'indicateur', 'indicateurs')}${NBSP}; l’axe va jusqu’en ${last}, fin du plan${NBSP}; au ${date(asOf)}. Les points provisoires ne sont pas reliés.`,
    description: (section, first, cycle, panels) => `${section}${NBSP}: ${plural(panels, 'petit graphique', 'petits graphiques')}, un par indicateur, du pourcentage de ${first} à ${cycle}, la référence en tirets.`,
  },
  receipts: {
    title: (counts) => {
      if (counts.asOf <= counts.dueDate) return `${number(counts.received)} des ${number(counts.parties)} États parties ${one(counts.received) ? 'avait' : 'avaient'} remis un rapport au ${date(counts.asOf)}${NBSP}; les rapports sont à remettre au plus tard le ${date(counts.dueDate)}`;
      const parts = `${none(counts.byDue)} au plus tard le ${date(counts.dueDate)}, ${none(counts.later)}${NBSP}après${undatedText(counts)}`;
      return counts.whole
        ? `${number(counts.received)} des ${number(counts.parties)} États parties ${one(counts.received) ? 'a' : 'ont'} remis un rapport${NBSP}: ${parts}`
        : `Le registre contient les rapports de ${number(counts.received)} des ${number(counts.parties)} États parties${NBSP}: ${none(counts.byDue)} ${one(counts.byDue) ? 'reçu' : 'reçus'} au plus tard le ${date(counts.dueDate)}, ${none(counts.later)}${NBSP}après${undatedText(counts)}`;
    },
    subtitle: (counts) => `Nombre cumulé d’États parties selon la date de leur premier rapport pour ${counts.reportingYear}, au ${date(counts.asOf)}.${counts.whole ? '' : ` On ne sait pas si le registre est complet${NBSP}: un État qui n’y figure pas a pu remettre un rapport.`}`,
    description: (counts) => `Courbe en escalier des rapports reçus${NBSP}: ${counts.asOf <= counts.dueDate ? '' : `${number(counts.byDue)} au ${date(counts.dueDate)} et `}${number(counts.byDue + counts.later)} au ${date(counts.asOf)}, pour ${plural(counts.parties, 'État partie', 'États parties')}${counts.undated > 0 ? `${NBSP}; ${plural(counts.undated, 'rapport sans date n’est pas représenté', 'rapports sans date ne sont pas représentés')}` : ''}.`,
    parties: (count) => plural(count, 'État partie', 'États parties'),
    byDate: (iso, count) => `${number(count)}${NBSP}au${NBSP}${date(iso)}`,
    undated: (count) => `${plural(count, 'rapport n’a pas de date de réception dans le registre et n’est pas représenté', 'rapports n’ont pas de date de réception dans le registre et ne sont pas représentés')}.`,
    received: 'reçu',
    dateUnknown: 'date inconnue',
  },
  land: {
    title: ({ states, total, leading }) => (states === 1 ? `Un État a donné la superficie de ses zones minées restantes${NBSP}: ${total}${NBSP}km²`
      : leading === states ? `${number(states)}${NBSP}États ont donné la superficie de leurs zones minées restantes, soit ${total}${NBSP}km² au total`
      : `${number(leading)} des ${number(states)}${NBSP}États ${leading === 1 ? 'représente' : 'représentent'} la moitié ou plus des ${total}${NBSP}km² de zones minées restantes dont la superficie est donnée`),
    subtitle: (asOf, states) => `Superficie minée restante en kilomètres carrés, ${plural(states, 'État', 'États')} ayant donné une superficie, la plus grande d’abord${NBSP}; ce que les États comptent comme zones minées varie, tout comme la date des valeurs${NBSP}; au ${date(asOf)}.`,
    description: (states) => `Graphique à points, ${plural(states, 'État', 'États')}, une ligne chacun, sur une échelle logarithmique en kilomètres carrés${NBSP}: zones confirmées, soupçonnées et non ventilées.`,
    columns: { cha_area: 'Confirmée', sha_area: 'Soupçonnée', mined_area: 'Non ventilée', total: 'Total, km²', asAt: 'Au' },
    key: { cha_area: 'zone dont la dangerosité est confirmée', sha_area: 'zone soupçonnée d’être dangereuse', mined_area: 'non ventilée' },
    scale: `L’échelle est logarithmique${NBSP}: chaque ligne vaut dix fois la précédente. Une superficie nulle n’est pas représentée.`,
    partly: 'Cet État a aussi des zones dont il ne donne pas la superficie.',
    noSize: 'superficie non donnée',
    notInData: 'absent des données',
    mixes: (kinds) => `Des zones de plusieurs natures sont additionnées${NBSP}: ${list(kinds)}.`,
    unsized: (states) => `Superficie non donnée${NBSP}: ${list(states)}.`,
    absent: (states) => `États parties touchés pour lesquels les données ne contiennent aucune superficie${NBSP}: ${list(states)}.`,
  },
  deadlines: {
    title: ({ total, pending, passed, soon, months, toCheck }) => {
      const parts = [
        pending > 0 ? `${plural(pending, 'a', 'ont')} une demande de prolongation en attente de décision` : '',
        passed > 0 ? (toCheck ? `${plural(passed, 'a', 'ont')} un délai échu selon le registre (à vérifier)` : `${plural(passed, 'n’a', 'n’ont')} aucun délai en vigueur`) : '',
        soon > 0 ? `${plural(soon, 'a', 'ont')} un délai qui expire dans les ${number(months)}${NBSP}mois` : '',
      ].filter((part) => part !== '');
      if (parts.length === 0) return total === 1 ? `Le seul délai inscrit au titre de l’article${NBSP}5 expire dans plus de ${number(months)}${NBSP}mois` : `Les ${number(total)} délais inscrits au titre de l’article${NBSP}5 expirent tous dans plus de ${number(months)}${NBSP}mois`;
      return total === 1 ? `Un État partie a un délai inscrit au titre de l’article${NBSP}5${NBSP}; ${parts.join('').replace(/^1\u00a0/, 'il ')}`
        : `Sur ${number(total)} États parties ayant un délai inscrit au titre de l’article${NBSP}5, ${list(parts)}`;
    },
    subtitle: (asOf, { total, toCheck }) => `Délais au titre de l’article${NBSP}5 de ${parties(total)} au ${date(asOf)}, par groupe et par ordre alphabétique.${toCheck ? ` On ne sait pas si le registre des délais est complet${NBSP}: une décision ultérieure peut y manquer.` : ''}`,
    description: (states) => `Ligne du temps des délais au titre de l’article${NBSP}5 de ${parties(states)}${NBSP}: un disque pour le délai, un anneau pour la date demandée, un trait vertical pour la date d’arrêt des données.`,
    columns: { group: 'Groupe', deadline: 'Délai', months: ['Mois', 'restants'], asksUntil: 'Date demandée', next: 'Suite' },
    groups: {
      pending: ({ pending }) => `Demande de prolongation soumise, en attente de décision${NBSP}: ${number(pending)}`,
      passed: ({ passed, toCheck }) => (toCheck ? `Délai échu selon le registre, à vérifier${NBSP}: ${number(passed)}` : `Aucun délai en vigueur${NBSP}: ${number(passed)}`),
      soon: ({ soon, months }) => `Dans les ${number(months)}${NBSP}mois${NBSP}: ${number(soon)}`,
      later: ({ later }) => `Plus tard${NBSP}: ${number(later)}`,
    },
    key: { deadline: 'délai', asked: 'date demandée', asOf: (day) => date(day) },
    passed: 'échu',
    asks: (day) => `jusqu’au ${day}`,
    awaits: 'demande en attente',
    expected: 'demande attendue',
    toCheck: 'à vérifier',
    before: (year) => `Une flèche au bord gauche indique un délai antérieur à ${year}.`,
  },
  outlook: {
    title: (beyond, states) => (states === 1
      ? `Pour le seul État partie dont les deux sont connues, la superficie restante ${beyond === 1 ? 'demanderait' : 'ne demanderait pas'} plus de temps qu’il n’en reste, au rythme moyen des dernières années`
      : `Au rythme moyen des dernières années, la superficie restante ${beyond === 0 ? `ne demanderait pour aucun des ${number(states)}${NBSP}États parties plus de temps qu’il n’en reste` : `demanderait plus de temps qu’il n’en reste pour ${beyond === states ? `les ${number(states)}` : `${number(beyond)} des ${number(states)}`}${NBSP}États parties`}`),
    subtitle: (asOf, states, most) => `Années entre le ${date(asOf)} et le terme du délai en vigueur (article${NBSP}5), et années que demanderait la superficie restante au rythme moyen des ${number(most)}${NBSP}dernières années considérées, pour autant qu’elles soient connues${NBSP}; ${parties(states)} dont le délai court encore et dont une superficie et une remise à disposition sont connues. Ni l’une ni l’autre n’est une prévision.`,
    description: (states) => `Graphique à points, ${parties(states)}, une ligne chacun, sur une échelle logarithmique en années${NBSP}: un anneau pour les années restantes, un disque pour les années au rythme moyen, une bande de l’année la plus rapide à la plus lente.`,
    columns: { remaining: 'Restant, km²', deadline: 'Délai', left: 'Années restantes', atRate: 'Années au rythme moyen', range: 'De l’année la plus rapide à la plus lente', years: 'Années de la moyenne' },
    heads: { remaining: ['Restant,', 'km²'], left: ['Années', 'rest.'], atRate: ['Au rythme', 'moyen'], range: ['De rapide', 'à lent'] },
    key: { left: 'années restantes', atRate: 'années au rythme moyen', range: 'de l’année la plus rapide à la plus lente' },
    range: (from, to) => `${from} à ${to}`,
    oneYear: 'une année',
    both: (left, atRate, range) => `reste ${left} · au rythme moyen ${atRate}${range === null ? '' : ` (${range})`}`,
    caveat: (oneYear) => `L’échelle est logarithmique${NBSP}; un signe à son début indique six mois ou moins, une flèche à sa fin plus de 100${NBSP}ans. Les moyens, le financement et le terrain varient d’une année à l’autre, les zones soupçonnées diminuent souvent lors des enquêtes, et de nouvelles zones sont découvertes.${oneYear ? ` ${quoted('Une année')}${NBSP}: une seule année est connue, il n’y a donc pas de fourchette.` : ''}`,
    still: (states) => `Non représentés, aucune superficie n’ayant été remise à disposition dans les années connues${NBSP}: ${list(states)}.`,
  },
};
