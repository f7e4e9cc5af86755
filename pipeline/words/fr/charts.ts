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

function movesText(moves: Moves): string {
  const parts = [
    moves.fell > 0 ? plural(moves.fell, 'a baissé', 'ont baissé') : '',
    moves.same > 0 ? plural(moves.same, 'n’a pas bougé', 'n’ont pas bougé') : '',
  ].filter((part) => part !== '');
  const open = moves.notComparable > 0 ? `${NBSP}; ${plural(moves.notComparable, 'ne peut être comparé', 'ne peuvent être comparés')}` : '';
  return (parts.length > 0 ? `, ${parts.join(', ')}` : '') + open;
}

/** A change is one point, or points; French takes the singular below two. */
const points = (change: string): string => `${signed(change)}${NBSP}${/^\D?[01]$/.test(signed(change)) ? 'point' : 'points'}`;

function undatedText({ undated }: ReceiptCounts): string {
  return undated === 0 ? '' : `, ${number(undated)}${NBSP}sans date de réception`;
}

function halfText(drawn: number, half: number): string {
  if (half === drawn) return one(half) ? 'il atteint la moitié de la population ou plus' : 'tous atteignent la moitié de la population ou plus';
  return `${plural(half, 'atteint', 'atteignent')} la moitié de la population ou plus`;
}

export const charts: ChartWords = {
  columns: {
    indicator: 'Indicateur', title: 'Titre court', status: 'Statut', number: 'Nombre', now: 'Actuel', highest: 'Maximum possible',
    change: 'Évolution, points', changePoints: ['Évolution,', 'points'], state: 'État', met: 'Atteint', population: 'Population', total: 'Total',
    report: 'Rapport', receivedOn: 'Reçu le', cumulative: 'Rapports cumulés', cycle: 'Cycle', value: 'Pourcentage',
  },
  source: (about, asOf) => {
    const edition = about.edition === 'final' && about.data_kind === 'public_evidence' ? 'version définitive (sources publiques)' : page.editions[about.edition];
    return page.source(page.dataKinds[about.data_kind].name, asOf, edition);
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
  noteSameStates: `Parmi les États qui font partie de la population les deux années${NBSP}; sur l’ensemble des États, l’évolution est de sens différent, ou nulle, parce que la population a changé.`,
  noteSmall: `Population de moins de cinq${NBSP}: les États sont nommés à la rubrique de l’indicateur.`,
  noteNotComparable: `n.${NBSP}c.${NBSP}: non comparable.`,
  smallNotDrawn: (indicators) => `Non représentés, population de moins de cinq${NBSP}: ${indicators.join(', ')}`,
  baselineIs: (year) => `Référence ${year}`,
  numberIn: (year) => `En ${year}`,
  inYear: (year, amount) => `${year}${NBSP}: ${amount}`,
  provisionalPoint: 'provisoire',
  finalPoint: 'définitif',
  overview: {
    titleMoves: (year, drawn, moves) => `${number(moves.rose)} des ${plural(drawn, 'pourcentage', 'pourcentages')} ${one(moves.rose) ? 'a' : 'ont'} augmenté depuis ${year}${movesText(moves)}`.replace(/^0 des (.*?) a augmenté/, 'Aucun des $1 n’a augmenté').replace(/^1 des 1\u00a0pourcentage a/, 'Le seul pourcentage a'),
    titleAlone: ({ total, drawn, provisional, half }) => {
      const open = provisional === 0 ? '' : provisional === drawn ? (one(drawn) ? ', à titre provisoire' : ', tous à titre provisoire') : `, dont ${number(provisional)} à titre provisoire`;
      const reach = half > 0 ? `${NBSP}; ${halfText(drawn, half)}` : '';
      return `${number(drawn)} des ${plural(total, 'pourcentage', 'pourcentages')} ${one(drawn) ? 'est chiffré' : 'sont chiffrés'}${open}${reach}`;
    },
    subtitle: (sections, reportingYear, asOf, drawn, total) => `${sections}${NBSP}: part des États, ou d’autres unités, ayant déclaré avoir fait ce que demande l’indicateur, en pourcentage de toute sa population${NBSP}; rapports pour ${reportingYear}, au ${date(asOf)}${NBSP}; ${fraction(drawn, total)} pourcentages représentés, dans l’ordre du plan.`,
    description: (drawn, missing, compared) => `Graphique à points, ${plural(drawn, 'pourcentage', 'pourcentages')}, une ligne chacun${NBSP}: ${compared === null ? '' : `la référence ${compared} est un anneau, `}la valeur actuelle un disque, le maximum possible le bout d’une bande.${missing > 0 ? ` ${plural(missing, 'pourcentage est', 'pourcentages sont')} sans données ou sans objet et ne ${one(missing) ? 'figure' : 'figurent'} pas dans le tracé.` : ''}`,
  },
  outcomes: {
    title: (section, met, total, largest, size) => `${section}${NBSP}: ${fraction(met, total)} résultats sont atteints${size === 0 ? '' : `${NBSP}; ${largest.length === 1 ? 'l’autre groupe le plus nombreux est' : 'les autres groupes les plus nombreux sont'} ${list(largest.map((outcome) => quoted(codes.outcomes[outcome].name)))} (${number(size)}${largest.length === 1 ? '' : ' chacun'})`}`,
    subtitle: (reportingYear, asOf, bars) => `Nombre d’États, ou de demandes, par résultat, ${plural(bars, 'indicateur', 'indicateurs')}${NBSP}; chaque barre est la population entière, et chaque groupe de barres a sa propre échelle. Rapports pour ${reportingYear}, au ${date(asOf)}.`,
    description: (section, bars) => `${section}${NBSP}: ${plural(bars, 'barre empilée', 'barres empilées')}, nombre d’États par résultat, dans un ordre fixe, de ${quoted(codes.outcomes.met.name)} à ${quoted(codes.outcomes.not_due.name)}. Les parts d’une barre ont pour somme sa population.`,
    group: (population, size) => `${codes.populations[population].many.replace(/^./, (letter) => letter.toUpperCase())}${NBSP}: ${number(size)}`,
  },
  matrix: {
    title: ({ half, atLeast, states, indicators, noReport, notDue }) => {
      const also = [
        noReport === 0 ? '' : plural(noReport, 'rapport n’a pas été reçu', 'rapports n’ont pas été reçus'),
        notDue === 0 ? '' : plural(notDue, 'n’est pas encore dû', 'ne sont pas encore dus'),
      ].filter((part) => part !== '');
      const who = half === 0 ? `Aucun des ${plural(states, 'État partie touché', 'États parties touchés')} n’a` : `${atLeast ? 'Au moins ' : ''}${number(half)} des ${plural(states, 'État partie touché', 'États parties touchés')} ${one(half) ? 'a' : 'ont'}`;
      const reached = indicators === 1 ? 'l’indicateur représenté' : `la moitié au moins des ${number(indicators)} indicateurs`;
      return `${who} déclaré avoir atteint ${reached}${also.length > 0 ? `${NBSP}; ${list(also)}` : ''}`;
    },
    subtitle: (reportingYear, asOf, states, indicators, left) => `Résultat par État et par indicateur${NBSP}: ${plural(states, 'État partie touché', 'États parties touchés')}, ${plural(indicators, 'indicateur', 'indicateurs')}${left > 0 ? ` (${number(left)} ${one(left) ? 'autre est' : 'autres sont'} sans données)` : ''}${NBSP}; rapports pour ${reportingYear}, au ${date(asOf)}. Lignes par nombre de résultats atteints, puis par nom${NBSP}; colonnes dans l’ordre du plan.`,
    description: (states, indicators) => `Tableau de ${plural(states, 'État', 'États')} et ${plural(indicators, 'indicateur', 'indicateurs')}${NBSP}: un signe par résultat, avec le nombre atteint par État à droite et par indicateur au pied.`,
    rowTotal: (met, of) => fraction(met, of),
    columnTotal: (states) => `Atteint, sur${NBSP}${number(states)}`,
  },
  dumbbell: {
    title: (section, year, largest, moves) => {
      const [first] = largest;
      if (first === undefined) return moves.same > 0 ? `${section}${NBSP}: aucun pourcentage comparable n’a bougé depuis ${year}` : `${section}${NBSP}: aucun pourcentage ne peut être comparé à ${year}`;
      const places = largest.map((row) => `${row.indicator} (${points(row.change)})`);
      return `${section}${NBSP}: ${largest.length === 1 ? 'la plus grande évolution depuis' : 'les plus grandes évolutions depuis'} ${year} ${largest.length === 1 ? 'est celle de' : 'sont celles de'} ${list(places)}`;
    },
    subtitle: (year, cycle, asOf, rows) => `Pourcentage atteint en ${year} (anneau) et en ${cycle} (disque), ${plural(rows, 'indicateur chiffré', 'indicateurs chiffrés')} les deux années${NBSP}; évolution en points${NBSP}; au ${date(asOf)}.`,
    description: (section, year, cycle, rows) => `${section}${NBSP}: ${plural(rows, 'ligne', 'lignes')}, de la référence ${year} à ${cycle}${NBSP}; les deux valeurs ne sont reliées que si elles sont comparables.`,
  },
  history: {
    title: (section, year, cycle, panels, moves) => `${section}${NBSP}: en ${cycle}, ${moves.rose === 0 ? `aucun des ${plural(panels, 'pourcentage', 'pourcentages')} n’est` : `${number(moves.rose)} des ${plural(panels, 'pourcentage', 'pourcentages')} ${one(moves.rose) ? 'est' : 'sont'}`} au-dessus de la référence ${year}${[
      moves.fell > 0 ? `, ${number(moves.fell)} au-dessous` : '', moves.same > 0 ? `, ${plural(moves.same, 'inchangé', 'inchangés')}` : '',
      moves.notComparable > 0 ? `${NBSP}; ${plural(moves.notComparable, 'ne peut être comparé', 'ne peuvent être comparés')}` : '',
    ].join('')}`,
    subtitle: (first, cycle, last, asOf, panels) => `Pourcentage atteint à chaque cycle de ${first} à ${cycle}, ${plural(panels, 'indicateur', 'indicateurs')}${NBSP}; l’axe va jusqu’à ${last}, fin du plan${NBSP}; au ${date(asOf)}. Les points provisoires ne sont pas reliés.`,
    description: (section, first, cycle, panels) => `${section}${NBSP}: ${plural(panels, 'petit graphique', 'petits graphiques')}, un par indicateur, du pourcentage atteint de ${first} à ${cycle}, la référence en tirets.`,
  },
  receipts: {
    title: (counts) => {
      if (counts.asOf <= counts.dueDate) return `${number(counts.received)} des ${number(counts.parties)} États parties ${one(counts.received) ? 'avait' : 'avaient'} remis un rapport au ${date(counts.asOf)}${NBSP}; les rapports sont à remettre au plus tard le ${date(counts.dueDate)}`;
      const parts = `${number(counts.byDue)} au plus tard le ${date(counts.dueDate)}, ${number(counts.later)}${NBSP}après${undatedText(counts)}`;
      return counts.whole
        ? `${number(counts.received)} des ${number(counts.parties)} États parties ${one(counts.received) ? 'a' : 'ont'} remis un rapport${NBSP}: ${parts}`
        : `Le registre contient les rapports de ${number(counts.received)} des ${number(counts.parties)} États parties${NBSP}: ${number(counts.byDue)} ${one(counts.byDue) ? 'reçu' : 'reçus'} au plus tard le ${date(counts.dueDate)}, ${number(counts.later)}${NBSP}après${undatedText(counts)}`;
    },
    subtitle: (counts) => `Nombre cumulé d’États parties selon la date de leur premier rapport pour ${counts.reportingYear}, au ${date(counts.asOf)}.${counts.whole ? '' : ` Le registre n’est pas complet${NBSP}: un État qui n’y figure pas a pu remettre un rapport.`}`,
    description: (counts) => `Courbe en escalier des rapports reçus${NBSP}: ${counts.asOf <= counts.dueDate ? '' : `${number(counts.byDue)} au ${date(counts.dueDate)} et `}${number(counts.byDue + counts.later)} au ${date(counts.asOf)}, pour ${plural(counts.parties, 'État partie', 'États parties')}${counts.undated > 0 ? `${NBSP}; ${plural(counts.undated, 'rapport sans date n’est pas représenté', 'rapports sans date ne sont pas représentés')}` : ''}.`,
    parties: (count) => plural(count, 'État partie', 'États parties'),
    byDate: (iso, count) => `${number(count)}${NBSP}au${NBSP}${date(iso)}`,
    undated: (count) => `${plural(count, 'rapport n’a pas de date de réception dans le registre et n’est pas représenté', 'rapports n’ont pas de date de réception dans le registre et ne sont pas représentés')}.`,
    received: 'reçu',
    dateUnknown: 'date inconnue',
  },
};
