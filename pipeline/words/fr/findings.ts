/** French: findings, tables of sections, the state of the plan. */
import type { PopulationCode, ReadingCode } from '../../../schemas/codes.ts';
import { ofOneWhole, sameNumber, type Amount, type Firmness, type FindingWords, type Moved, type Side } from '../findings.ts';
import { formats } from '../format.ts';
import { capital, noun, plural } from './figures.ts';

const f = formats.fr;
const FIRMNESS: Record<Firmness, string> = { firm: '', so_far: 'à ce jour, ', at_least: 'au moins ' };
const READINGS: Record<ReadingCode, string> = {
  partly_counts: 'si l’on compte les réponses partielles', article7_only: 'selon les seuls rapports au titre de l’article 7', by_due_date: 'selon les seuls rapports reçus à temps',
  of_reporting: 'parmi ceux dont la réponse est codée', applicable_only: 'parmi ceux qui sont concernés', due_only: 'parmi ceux dont le rapport était dû',
  victims: 'parmi ceux qui comptent des victimes', known_gender: 'parmi les participants dont le sexe est connu', as_worded: 'selon le libellé du plan',
};
const FEMININE: ReadonlySet<PopulationCode> = new Set(['extension_requests', 'accessions', 'votes']);

const typeset = f.typeset;
const percent = ({ numerator, denominator }: Amount): string => f.percentInSentence(numerator, denominator ?? 1);
const to = (amount: Amount): string => (amount.denominator === null ? `à ${f.number(amount.numerator)}` : `à ${percent(amount)}`);
const by = (moved: Moved): string => (moved.to.denominator === null ? `de ${f.number(moved.by)}` : `de ${moved.by} ${plural(moved.by) ? 'points' : 'point'}`);

/** The catalogue's subjects begin with their article: "les" takes the plural, and so do two subjects in one. */
const verb = (subject: string, one: string, many: string): string => (/^les | et (?:les? |la |l’)/.test(subject) ? many : one);
const moves = (way: 'rose' | 'fell', subject: string): string => (way === 'rose' ? verb(subject, 'augmente', 'augmentent') : verb(subject, 'diminue', 'diminuent'));

const fraction = ({ numerator, denominator }: Amount): string => (denominator === null ? f.number(numerator) : f.fraction(numerator, denominator));

function counted({ amounts, population, firmness }: Side, withPercent: boolean): string {
  const lead = FIRMNESS[firmness];
  const [first] = amounts;
  if (first === undefined) return '';
  const none = FEMININE.has(population) ? 'aucune' : 'aucun';
  const alike = sameNumber(amounts);
  if (first.denominator === null) {
    if (alike) return `${lead}${first.numerator === 0 ? `${none} ${noun(population, 1)}` : `${f.number(first.numerator)} ${noun(population, first.numerator)}`} dans chaque cas`;
    const most = Math.max(...amounts.map(({ numerator }) => numerator));
    return `${lead}${f.list(amounts.map(({ numerator }) => (numerator === 0 ? none : f.number(numerator))))} ${noun(population, Math.max(1, most))}`;
  }
  const said = withPercent ? ` (${f.list(amounts.map(percent))})` : '';
  if (!ofOneWhole(amounts)) return `${lead}${f.list(amounts.map(fraction))} États${said}`;
  const numbers = f.list((alike ? [first] : amounts).map(({ numerator }) => (numerator === 0 ? none : f.number(numerator))));
  const whole = `${plural(first.denominator) ? 'des' : 'de'} ${f.number(first.denominator)} ${noun(population, first.denominator)}`;
  return alike ? `${lead}${numbers} ${whole} dans chaque cas${withPercent ? ` (${percent(first)})` : ''}` : `${lead}${numbers} ${whole}${said}`;
}

/** "l’ont déclaré", "n’en a fait état": after what was counted. */
function reported({ amounts }: Side): string {
  const most = Math.max(...amounts.map(({ numerator }) => numerator));
  return most === 0 ? 'n’en a fait état' : plural(most) || amounts.length > 1 ? 'en ont fait état' : 'en a fait état';
}

/** A superlative is said of the only one; of several, « parmi les ». */
const highest = (alone: boolean): string => (alone ? 'part la plus élevée' : 'parmi les parts les plus élevées');
const lowest = (alone: boolean): string => (alone ? 'la plus faible' : 'parmi les plus faibles');
function least(voice: Side['voice'], alone: boolean): string {
  if (voice === 'records') return alone ? 'part la plus faible' : 'parmi les parts les plus faibles';
  const word = voice === 'described' ? 'décrit' : 'déclaré';
  return alone ? `le moins ${word}` : `parmi les moins ${word}s`;
}
const soFar = (firm: boolean): string => (firm ? '' : ' à ce jour');

const unitNoun = (population: PopulationCode): string =>
  (population === 'participants' ? 'participants' : population === 'extension_requests' ? 'demandes' : population === 'votes' ? 'voix' : population === 'accessions' ? 'adhésions' : 'États');

export const findings: FindingWords = {
  movements: { rose: 'Hausse', fell: 'Baisse', little_changed: 'Peu de changement', not_compared: 'Non comparés', no_figure: 'Sans valeur' },
  knowledge: { all_coded: 'Codage complet', at_least: 'Au moins', too_few: 'Trop peu connus' },
  noFigure: 'Sans valeur',
  points: 'points',
  unitsUnder: unitNoun,
  large: (kind, described, alone) => {
    if (kind === 'best_attested') return 'le mieux attesté';
    const word = described ? 'décrit' : 'déclaré';
    return `${alone ? 'le' : 'parmi les'} ${kind === 'most' ? 'plus' : 'moins'} ${word}${alone ? '' : 's'}`;
  },
  citing: (article7, of) => typeset(`article 7 : ${f.fraction(article7, of)}`),
  movedLead: (way, moved, who) => capital(moved.map((one, place) => {
    const end = one.to.denominator === null && who !== '' ? '' : `, ${to(one.to)}`;
    return place === 0 ? `${one.subject} ${moves(way, one.subject)} ${by(one)}${end}` : `${one.subject} ${by(one)}${end}`;
  }).join(', ')),
  gapLead: (subject, voice, { alone, firm }) => typeset(`${capital(least(voice, alone))}${soFar(firm)} : ${subject}`),
  levelLead: (subject) => capital(subject),
  who: (side, withPercent) => {
    const said = counted(side, withPercent);
    if (side.voice === 'records') return side.amounts[0]?.denominator === null ? '' : typeset(` : ${said}`);
    if (side.voice === 'described') return typeset(` : ${said}, selon des sources publiques`);
    return typeset(` : ${said} ${reported(side)}${side.other > 0 ? `, dont ${f.number(side.other)} dans d’autres documents` : ''}`);
  },
  whoLeast: (side) => (side.voice === 'reported' ? typeset(`, par ${counted(side, true)}${side.other > 0 ? `, dont ${f.number(side.other)} dans d’autres documents` : ''}`) : findings.who(side, true)),
  before: (amounts, year) => {
    const [first] = amounts;
    const alike = sameNumber(amounts);
    const of = first !== undefined && first.denominator !== null && ofOneWhole(amounts) ? `\u00a0sur\u00a0${f.number(first.denominator)}` : '';
    const said = of !== '' ? `${alike ? f.number(first?.numerator ?? 0) : f.list(amounts.map(({ numerator }) => f.number(numerator)))}${of}` : f.list(amounts.map(fraction));
    return `, contre ${said} en\u00a0${year}`;
  },
  attested: (article7, numerator, partly) => {
    const cited = article7 === 0 ? 'aucun rapport au titre de l’article 7 cité' : `rapport au titre de l’article 7 cité pour ${article7 === numerator ? 'chacun' : f.number(article7)}`;
    return typeset(` ; ${cited}${partly > 0 ? ` ; ${f.number(partly)} de plus en partie` : ''}`);
  },
  partly: (partly) => typeset(` ; ${f.number(partly)} de plus en partie`),
  caveat: (way, readings) => ` Aucune ${way === 'rose' ? 'hausse' : 'baisse'} ${readings.map((reading) => READINGS[reading]).join(' ou ')}.`,
  headline: (way, moved, year) => ({
    strong: `${moved.subject} ${moves(way, moved.subject)}`,
    rest: ` (${moved.to.denominator === null ? f.number(moved.to.numerator) : `${percent(moved.to)} des`} ${unitNoun(moved.population)}, ${way === 'rose' ? '+' : '−'}${moved.by}${year === null ? '' : `${moved.to.denominator === null ? '' : moved.by > 1 ? '\u00a0points' : '\u00a0point'} depuis\u00a0${year}`})`,
  }),
  table: {
    columns: {
      indicator: 'Indicateur', units: 'Nombre', share: 'Part', number: 'Nº', change: 'Évolution du nombre', course: (from, end, span) => `${from} à\u00a0${end}, ±${span}\u00a0points`, citing: 'Article 7 cité',
    },
    legend: { before: (year) => String(year), now: (year) => String(year), high: 'niveau encore possible' },
    rose: 'Hausse de quatre ou plus', fell: 'Baisse de quatre ou plus', little: 'Peu de changement', littleByThree: typeset('Peu de changement : trois ou moins'),
    notCompared: (year) => `Non comparés à ${year}`, numbers: 'Nombres',
    allCoded: 'Codage complet', atLeast: 'Codage inachevé', tooFew: 'Trop peu connus',
    notComparedCell: 'n.c.',
    thenCell: (amount, year) => `${f.number(amount)} en\u00a0${year}`,
    soFar: (text) => `à ce jour ${text}`,
    atLeastCell: (text) => `au moins ${text}`,
    knownFor: (known, of) => `connu pour ${f.fraction(known, of)}`,
    notComparedNote: typeset('n.c. : non comparé (provisoire, moins de dix, plus de la moitié inconnue, sans référence ou sans sens souhaité).'),
    courseNote: (year) => typeset(`Courbes : écart en points avec ${year}.`),
    noFigureNote: typeset('Sans valeur :'), fewerIsBetter: (indicators) => typeset(`${f.list(indicators)} : moins est mieux.`), tooFewNote: typeset('Trop peu connus : aucune part n’est donnée lorsque plus de la moitié du groupe peut encore la modifier.'), data: 'Données (CSV)',
    subtitle: (voice, of, year) => {
      const verb = voice === 'described' ? ' décrits ainsi' : voice === 'reported' ? ' l’ayant déclaré' : '';
      const group = of === null ? 'du groupe de la fraction' : `des ${f.number(of.size)} ${noun(of.population, of.size)}${verb}`;
      return typeset(`Part ${group}${of !== null && !of.all ? ' (sinon : voir la fraction)' : ''} ; rapports pour ${year} ; ordre décroissant par groupe.`);
    },
    onlyNumbers: (year) => `Nombres pour ${year}, dans l’ordre du plan.`,
  },
  title: {
    most: 17,
    movedBoth: (rise, fall) => typeset(capital(`${rise} ${moves('rose', rise)} ; ${fall} ${moves('fell', fall)}`)),
    moved: (way, subject) => capital(`${subject} ${moves(way, subject)}`),
    movedAndLeast: (way, subject, fewest, voice, { alone, firm }) => typeset(capital(`${subject} ${moves(way, subject)} ; ${least(voice, alone)}${soFar(firm)} : ${fewest}`)),
    extremes: (most, fewest, how) => typeset(`${capital(highest(how.most))}${soFar(how.firm)} : ${most} ; ${lowest(how.least)} : ${fewest}`),
    extreme: (most, { alone, firm }) => typeset(`${capital(highest(alone))}${soFar(firm)} : ${most}`),
    of: (subject, amount) => `${subject} (${fraction(amount)})`,
    nothing: (section) => typeset(`${section} : pas encore de valeur`),
    tooFew: (section) => typeset(`${section} : trop peu d’éléments connus pour comparer`),
  },
  source: {
    own: (reports, other, records, fictional) => {
      const parts = [
        reports > 0 && `rapports (article 7) de ${f.number(reports)} ${plural(reports) ? 'États parties' : 'État partie'}`, other && 'autres documents', records && 'registres de la Convention',
      ].filter((part) => part !== false);
      return typeset(`Source : ${parts.length === 0 ? 'aucune à ce jour' : f.list(parts)}${fictional ? ' (données fictives)' : ''}.`);
    },
    public: (names, article7, met, records) => typeset(
      `Source : ${[...names, ...(met > 0 ? [`${f.fraction(article7, met)} réponses positives citent un rapport au titre de l’article 7`] : []), ...(records ? ['registres de la Convention'] : [])].join(' ; ') || 'aucune à ce jour'}.`),
  },
  state: {
    titleCompared: (total) => typeset(`L’état du plan : les ${total} indicateurs`),
    titleAlone: (total) => typeset(`L’état du plan : ce que l’on peut lire des ${total} indicateurs`),
    aside: 'une marque par indicateur', section: 'Section', all: 'Total', allIndicators: 'Ensemble', none: '–',
    noteCompared: typeset('Hausse, baisse : au moins quatre États (ou unités) et cinq points (nombres : 5\u00a0%), de même sens parmi les États des deux années. Peu de changement : le reste. Non comparés : provisoires, moins de dix États, plus de la moitié inconnue, sans référence ou sans sens souhaité.'),
    noteAlone: typeset('Codage complet : aucune réponse n’attend d’être codée. Au moins : des réponses restent à coder. Trop peu connus : plus de la moitié du groupe peut encore modifier la part ; aucune n’est donnée.'),
  },
};
