/** English: findings, tables of sections, the state of the plan. */
import type { ReadingCode } from '../../../schemas/codes.ts';
import { ofOneWhole, sameNumber, type Amount, type Firmness, type FindingWords, type Moved, type Side } from '../findings.ts';
import { formats } from '../format.ts';
import { capital, noun } from './figures.ts';

const f = formats.en;
const FIRMNESS: Record<Firmness, string> = { firm: '', so_far: 'so far ', at_least: 'at least ' };
const READINGS: Record<ReadingCode, string> = {
  partly_counts: 'with answers “in part” counted', article7_only: 'by Article 7 reports alone', by_due_date: 'by reports received in time alone',
  of_reporting: 'among those with a coded answer', applicable_only: 'among those concerned', due_only: 'among those whose report was due',
  victims: 'among those with mine victims', known_gender: 'among participants of known gender', as_worded: 'as the plan words it',
};

/** A finding compares: its numbers are figures throughout, small ones too. */
const none = (value: number): string => (value === 0 ? 'none' : f.number(value));
const percent = ({ numerator, denominator }: Amount): string => f.percentInSentence(numerator, denominator ?? 1);
const to = (amount: Amount): string => (amount.denominator === null ? `to ${none(amount.numerator)}` : `to ${percent(amount)}`);
/** To what it moved; a number, unlike a per cent, stands apart from by how much: "by 4, to 6". */
const end = (amount: Amount, who: string): string => (amount.denominator !== null ? ` ${to(amount)}` : who === '' ? `, ${to(amount)}` : '');
const by = (moved: Moved): string => (moved.to.denominator === null ? f.number(moved.by) : `${moved.by} ${moved.by === 1 ? 'point' : 'points'}`);

const numerators = (amounts: readonly Amount[]): string => f.list(amounts.map(({ numerator }) => none(numerator)));

function counted({ amounts, population, firmness }: Side, withPercent: boolean): string {
  const lead = FIRMNESS[firmness];
  const [first] = amounts;
  if (first === undefined) return '';
  const alike = sameNumber(amounts);
  if (first.denominator === null) {
    if (alike) return `${lead}${first.numerator === 0 ? 'no' : f.number(first.numerator)} ${noun(population, first.numerator === 0 ? 1 : first.numerator)} in each case`;
    const most = Math.max(...amounts.map(({ numerator }) => numerator));
    return `${lead}${f.list(amounts.map(({ numerator }) => (numerator === 0 ? 'no' : f.number(numerator))))} ${noun(population, Math.max(1, most))}`;
  }
  const said = withPercent ? ` (${f.list(amounts.map(percent))})` : '';
  if (ofOneWhole(amounts) && alike) return `${lead}${none(first.numerator)} of the ${f.number(first.denominator)} ${noun(population, first.denominator)} in each case${withPercent ? ` (${percent(first)})` : ''}`;
  if (ofOneWhole(amounts)) return `${lead}${numerators(amounts)} of the ${f.number(first.denominator)} ${noun(population, first.denominator)}${said}`;
  return `${lead}${f.list(amounts.map((amount) => f.fraction(amount.numerator, amount.denominator ?? 0)))} States${said}`;
}

const stateNoun = (population: Side['population']): string =>
  (population === 'participants' ? 'participants' : population === 'extension_requests' ? 'requests' : population === 'votes' ? 'votes' : population === 'accessions' ? 'accessions' : 'States');
/** A superlative is said of the only one; of several, "among the". */
const among = (superlative: string, alone: boolean): string => (alone ? superlative : `among the ${superlative}`);
const least = (voice: Side['voice'], alone: boolean): string => among(voice === 'described' ? 'least described' : voice === 'records' ? 'lowest' : 'least reported', alone);
const soFar = (firm: boolean): string => (firm ? '' : ' so far');
const words = (way: 'rose' | 'fell'): string => (way === 'rose' ? 'rise' : 'fall');

export const findings: FindingWords = {
  movements: { rose: 'Rose', fell: 'Fell', little_changed: 'Little changed', not_compared: 'Not compared', no_figure: 'No figure' },
  knowledge: { all_coded: 'All coded', at_least: 'At least', too_few: 'Too few known' },
  noFigure: 'No figure',
  points: 'points',
  unitsUnder: stateNoun,
  large: (kind, described, alone) => (kind === 'best_attested' ? 'best attested' : among(`${kind} ${described ? 'described' : 'reported'}`, alone)),
  citing: (article7, of) => `Article 7: ${f.fraction(article7, of)}`,
  movedLead: (way, moved, who) => capital(moved.map((one, place) => (place === 0 ? `${one.subject} ${way} by ${by(one)}${end(one.to, who)}` : `${one.subject} by ${one.by}${end(one.to, who)}`)).join(', ')),
  gapLead: (subject, voice, { alone, firm }) => `${capital(least(voice, alone))}${soFar(firm)}: ${subject}`,
  levelLead: (subject) => capital(subject),
  who: (side, withPercent) => {
    const said = counted(side, withPercent);
    const [first] = side.amounts;
    if (side.voice === 'records') return first?.denominator === null ? '' : `: ${said}`;
    if (side.voice === 'described') return `: ${said} ${side.amounts.length === 1 && first?.numerator === 1 ? 'is' : 'are'} so described by public sources`;
    return `: reported by ${said}${side.other > 0 ? `, ${f.number(side.other)} of them in other documents` : ''}`;
  },
  whoLeast: (side) => (side.voice === 'reported' ? `, by ${counted(side, true)}${side.other > 0 ? `, ${f.number(side.other)} of them in other documents` : ''}` : findings.who(side, true)),
  before: (amounts, year) => {
    const [first] = amounts;
    const of = first !== undefined && first.denominator !== null && ofOneWhole(amounts) ? `\u00a0of\u00a0${f.number(first.denominator)}` : '';
    const alike = sameNumber(amounts);
    const said = of !== '' || first?.denominator === null ? `${alike ? none(first?.numerator ?? 0) : numerators(amounts)}${of}` : f.list(amounts.map((amount) => f.fraction(amount.numerator, amount.denominator ?? 0)));
    return `; ${said} in\u00a0${year}`;
  },
  attested: (article7, numerator, partly) => {
    const cited = article7 === 0 ? 'none' : article7 === numerator ? 'each' : f.number(article7);
    return `, with an Article 7 report cited for ${cited}${partly > 0 ? `; ${f.number(partly)} more in part` : ''}`;
  },
  partly: (partly) => `; ${f.number(partly)} more in part`,
  caveat: (way, readings) => ` No ${words(way)} ${readings.map((reading) => READINGS[reading]).join(' or ')}.`,
  headline: (way, moved, year) => ({
    strong: `${moved.subject} ${way}`,
    rest: ` (${moved.to.denominator === null ? none(moved.to.numerator) : `${percent(moved.to)} of`} ${stateNoun(moved.population)}, ${way === 'rose' ? 'up' : 'down'} ${year === null ? moved.by : `${by(moved)} since ${year}`})`,
  }),
  table: {
    columns: {
      indicator: 'Indicator', units: 'Number', share: 'Share', number: 'No.', change: 'Change in number', course: (from, end, span) => `${from} to\u00a0${end}, ±${span}\u00a0points`, citing: 'Citing Article 7',
    },
    legend: { before: (year) => String(year), now: (year) => String(year), high: 'how high it could still be' },
    rose: 'Rose by four or more', fell: 'Fell by four or more', little: 'Little changed', littleByThree: 'Little changed: by three or fewer',
    notCompared: (year) => `Not compared with ${year}`, numbers: 'Numbers',
    allCoded: 'All coded', atLeast: 'Some still to be coded', tooFew: 'Too few known',
    notComparedCell: 'n.c.',
    thenCell: (amount, year) => `${f.number(amount)} in\u00a0${year}`,
    soFar: (text) => `so far ${text}`,
    atLeastCell: (text) => `at least ${text}`,
    knownFor: (known, of) => `known for ${f.fraction(known, of)}`,
    notComparedNote: 'n.c.: not compared (provisional, a group under ten, more than half unknown, no baseline or no direction).',
    courseNote: (year) => `Lines: distance from the share of ${year}, in points.`,
    noFigureNote: 'No figure:', fewerIsBetter: (indicators) => `${f.list(indicators)}: fewer is better.`, tooFewNote: 'Too few known: no share is given where more than half could still change it.', data: 'Data (CSV)',
    subtitle: (voice, of, year) => {
      const verb = voice === null ? '' : voice === 'described' ? ' described as doing so' : voice === 'records' ? ' that did so' : ' that reported it';
      const group = of === null ? 'the group in the fraction' : `the ${f.number(of.size)} ${noun(of.population, of.size)}`;
      return `Share of ${group}${verb}${of !== null && !of.all ? ' (others: of the group in the fraction)' : ''}; reports for ${year}. Sorted by share within each group.`;
    },
    onlyNumbers: (year) => `Numbers for ${year}, in the plan’s order.`,
  },
  title: {
    most: 15,
    movedBoth: (rise, fall) => capital(`${rise} rose; ${fall} fell`),
    moved: (way, subject) => capital(`${subject} ${way}`),
    movedAndLeast: (way, subject, lowest, voice, { alone, firm }) => capital(`${subject} ${way}; ${least(voice, alone)}${soFar(firm)}: ${lowest}`),
    extremes: (highest, lowest, how) => `${capital(among('highest', how.most))}${soFar(how.firm)}: ${highest}; ${among('lowest', how.least)}: ${lowest}`,
    extreme: (highest, { alone, firm }) => `${capital(among('highest', alone))}${soFar(firm)}: ${highest}`,
    of: (subject, { numerator, denominator }) => `${subject} (${denominator === null ? f.number(numerator) : f.fraction(numerator, denominator)})`,
    nothing: (section) => `${section}: no figure yet`,
    tooFew: (section) => `${section}: too little known for a comparison`,
  },
  source: {
    own: (reports, other, records, fictional) => {
      const parts = [reports > 0 && `Article 7 reports of ${f.number(reports)} ${reports === 1 ? 'State Party' : 'States Parties'}`, other && 'other documents', records && 'records of the Convention'].filter((part) => part !== false);
      return `Source: ${parts.length === 0 ? 'none yet' : f.list(parts)}${fictional ? ' (fictional)' : ''}.`;
    },
    public: (names, article7, met, records) => `Source: ${[...names, ...(met > 0 ? [`${f.fraction(article7, met)} “yes” answers cite an Article 7 report`] : []), ...(records ? ['records of the Convention'] : [])].join('; ') || 'none yet'}.`,
  },
  state: {
    titleCompared: (total) => `The state of the plan: all ${total} indicators`,
    titleAlone: (total) => `The state of the plan: which of the ${total} indicators can be read`,
    aside: 'one mark is one indicator', section: 'Section', all: 'All', allIndicators: 'All indicators', none: '–',
    noteCompared: 'Rose, fell: by at least four States (or units) and five points (numbers: 5 per cent), the States counted in both years moving the same way. Little changed: all else. Not compared: provisional, under ten States, more than half unknown, no baseline or no direction.',
    noteAlone: 'All coded: no answer waits to be coded. At least: some are still to be coded. Too few known: more than half could still change the share, and none is given.',
  },
};

