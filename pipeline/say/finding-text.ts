/** A chosen finding in words: the large number, one to three sentences, and its figures drawn. */
import type { Figure } from '../../schemas/outputs.ts';
import type { Side, Amount, Moved } from '../words/findings.ts';
import { capital } from '../words/capital.ts';
import { findingWords } from '../words/languages.ts';
import { sayBaseline, sayFigure, sayMovement } from '../words/figure.ts';
import { byArticle7, byOtherDocument, firmnessOf, unitsWith, voiceOf } from './evidence.ts';
import { isAlone } from './extremes.ts';
import type { Chosen, Entry } from './findings.ts';
import type { Finding, Plot, RichText, Run } from './model.ts';
import { indicatorFigures, type View } from './view.ts';

const amountOf = ({ numerator, denominator }: Figure): Amount => ({ numerator: numerator ?? 0, denominator });
const baselineOf = ({ baseline_numerator, baseline_denominator }: Figure): Amount => ({ numerator: baseline_numerator ?? 0, denominator: baseline_denominator });

/** Points or units of a change, without the sign; what is below one half is one, for a finding is never of none. */
const sizeOf = (change: string): number => Math.max(1, Math.round(Math.abs(Number(change))));

/** A change as its sentence needs it. */
export const movedOf = (view: View, { indicator, figure }: Entry): Moved =>
  ({ subject: indicator.subject[view.lang], by: sizeOf(figure.change ?? '0'), to: amountOf(figure), population: indicator.population });

// oxlint-disable-next-line unicorn/no-thenable -- a ring "then" beside a disc "now": nobody awaits a drawing
/** A share as a drawing: per cents. */
export const shareDrawing = (then: number | null, now: number | null, high: number | null, compared: boolean): Extract<Plot, { form: 'share' }> => ({ form: 'share', then, now, high, compared });

/** The share of a figure then, now and at most, as it is drawn; none for a number or where too little is known (R34). */
export function sharePlot(figure: Figure, labels = false): Plot | null {
  if (figure.kind !== 'percentage' || figure.value === null || sayFigure(figure).form === 'known_for') return null;
  const then = figure.baseline_value === null || sayBaseline(figure)?.form === 'known_for' ? null : Number(figure.baseline_value);
  const movement = sayMovement(figure);
  const compared = movement === 'rose' || movement === 'fell' || movement === 'little_changed';
  return { ...shareDrawing(then, Number(figure.value), figure.high === null ? null : Number(figure.high), compared), ...(labels && { labels }) };
}

function sideOf(view: View, entries: readonly Entry[]): Side | null {
  const [first] = entries;
  if (first === undefined) return null;
  return {
    amounts: entries.map(({ figure }) => amountOf(figure)), population: first.indicator.population,
    voice: voiceOf(view, first.indicator, first.figure), firmness: firmnessOf(sayFigure(first.figure)),
    // said of one indicator only: of two it would not be clear of which
    other: entries.length === 1 ? byOtherDocument(view, first.indicator.indicator) : 0,
  };
}

const sentence = (lead: string, rest: string): Run[] => [{ text: lead, strong: true }, { text: `${rest}.` }];

/** What rose or fell: to how much, who, how many in the baseline, and under which reading it is otherwise. */
export function changeText(view: View, { kind, entries, otherwise }: Chosen): RichText {
  const words = findingWords(view.lang);
  const way = kind === 'fall' ? 'fell' : 'rose';
  const side = sideOf(view, entries);
  const year = view.publication.baseline?.cycle;
  if (side === null || year === undefined) return '';
  const who = words.who(side, false);
  const rest = who + words.before(entries.map(({ figure }) => baselineOf(figure)), year);
  return [...sentence(words.movedLead(way, entries.map((entry) => movedOf(view, entry)), who), rest), ...(otherwise.length > 0 ? [{ text: words.caveat(way, otherwise) }] : [])];
}

/** The lowest share, or one of the lowest in the view, and what it was. */
export function gapText(view: View, entry: Entry): RichText {
  const words = findingWords(view.lang);
  const side = sideOf(view, [entry]);
  if (side === null) return '';
  const { baseline } = view.publication;
  // beside a share that can still move, or one of which too little was known, none stands
  const firm = side.firmness === 'firm';
  const then = baseline !== null && firm && sayBaseline(entry.figure)?.form === 'share' ? words.before([baselineOf(entry.figure)], baseline.cycle) : '';
  const how = { alone: isAlone('least', indicatorFigures(view), entry), firm };
  return sentence(words.gapLead(entry.indicator.subject[view.lang], side.voice, how), words.whoLeast(side) + then);
}

/** A level without a baseline: how many, on whose word, how many in part. */
export function levelText(view: View, entry: Entry): RichText {
  const words = findingWords(view.lang);
  const side = sideOf(view, [entry]);
  if (side === null) return '';
  const { indicator } = entry.indicator;
  const partly = unitsWith(view, indicator, ({ outcome }) => outcome === 'partly');
  const more = side.voice === 'described' ? words.attested(byArticle7(view, indicator), side.amounts[0]?.numerator ?? 0, partly) : partly > 0 ? words.partly(partly) : '';
  return sentence(words.levelLead(entry.indicator.subject[view.lang]), words.who(side, side.voice !== 'described') + more);
}

/** What a finding of a level draws: of the group, those with an Article 7 report cited, those on another source's word, the rest. */
function levelPlot(view: View, { indicator, figure }: Entry): Plot {
  const [article7, met, whole] = [byArticle7(view, indicator.indicator), figure.numerator ?? 0, figure.denominator ?? 0];
  return {
    form: 'parts', whole, labels: true,
    parts: [{ fill: 'dark' as const, value: article7, label: view.words.format.number(article7) }, { fill: 'lined' as const, value: met - article7, label: view.words.format.number(met - article7) }].filter(({ value }) => value > 0),
  };
}

const numberRuns = ({ indicator }: Entry): readonly Run[] => [{ text: indicator.indicator, link: { indicator: indicator.indicator } }];

function changeFinding(view: View, chosen: Chosen, first: Entry): Finding {
  const words = findingWords(view.lang);
  return {
    mark: chosen.kind === 'rise' ? 'rose' : 'fell',
    large: view.words.format.signed(first.figure.change ?? '0'),
    unit: first.figure.kind === 'percentage' ? words.points : words.unitsUnder(first.indicator.population),
    text: changeText(view, chosen),
    drawn: chosen.entries.map((entry) => ({ label: numberRuns(entry), plot: sharePlot(entry.figure, true) })),
  };
}

function levelFinding(view: View, kind: 'most' | 'best_attested' | 'least' | 'level', entry: Entry): Finding {
  const words = findingWords(view.lang);
  const voice = voiceOf(view, entry.indicator, entry.figure);
  const { numerator, denominator } = amountOf(entry.figure);
  const described = voice === 'described';
  const fraction = view.words.format.fraction(numerator, denominator ?? 0);
  const alone = kind === 'best_attested' || (kind !== 'level' && isAlone(kind, indicatorFigures(view), entry));
  const word = kind === 'level' ? words.unitsUnder(entry.indicator.population) : words.large(kind, described, alone);
  const below = described ? words.citing(byArticle7(view, entry.indicator.indicator), denominator ?? 0) : fraction;
  return {
    // one of several at an end has its number large: the words would say that it is the only one
    ...(alone ? { large: capital(word), unit: below } : { large: fraction, unit: described ? `${word} · ${below}` : word }),
    text: levelText(view, entry),
    drawn: [{ label: numberRuns(entry), plot: described ? levelPlot(view, entry) : sharePlot(entry.figure, true) }],
  };
}

/** A chosen finding, ready to be drawn; its numbers lead into the annex. */
export function findingOf(view: View, chosen: Chosen): Finding {
  const words = findingWords(view.lang);
  const [first] = chosen.entries;
  if (first === undefined) return { large: '', unit: '', text: '', drawn: [] };
  switch (chosen.kind) {
    case 'rise': case 'fall': return changeFinding(view, chosen, first);
    case 'gap': {
      const { numerator, denominator } = amountOf(first.figure);
      return {
        large: view.words.format.fraction(numerator, denominator ?? 0), unit: words.unitsUnder(first.indicator.population),
        text: gapText(view, first), drawn: [{ label: numberRuns(first), plot: sharePlot(first.figure, true) }],
      };
    }
    default: return levelFinding(view, chosen.kind, first);
  }
}
