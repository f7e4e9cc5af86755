/** One indicator in the annex: what is asked, the figure, the change since the baseline, who stands behind it, other readings. */
import type { Figure } from '../../../schemas/outputs.ts';
import type { Indicator } from '../../../schemas/plan.ts';
import { whyNotCompared } from '../../measure/movement.ts';
import { annexWords } from '../../words/languages.ts';
import { sayBaseline, sayMovement } from '../../words/figure.ts';
import { sameStates } from '../comparison.ts';
import { titled } from '../evidence.ts';
import { sharePlot } from '../finding-text.ts';
import { missingSentences } from '../indicator.ts';
import type { IndicatorBlock, RichText, Run } from '../model.ts';
import { nothingToCode } from '../plan-state.ts';
import { anchor, type View } from '../view.ts';
import { cameAbout } from './came.ts';
import { documentsOf, letterOf, outcomeLines } from './units.ts';

/** What became of the figure since the baseline: the word (R35), by how much, the same among the same States (R33), by what causes (R32). */
function changeOf(view: View, { indicator, direction, population }: Indicator, figure: Figure): RichText {
  const { baseline } = view.publication;
  const movement = sayMovement(figure);
  if (baseline === null || movement === null) return '';
  const words = annexWords(view.lang);
  const lead: Run = { text: words.movements[movement], strong: true };
  const then = sayBaseline(figure);
  if (movement === 'not_compared' || movement === 'no_figure') {
    const why = movement === 'no_figure' ? whyNotCompared(figure, direction) : whyNotCompared(figure, direction) ?? 'too_few';
    const was = then === null || figure.baseline_numerator === null ? '' : words.then(then, baseline.cycle);
    return [lead, { text: `${why === null ? '.' : words.whyNot(why, baseline.cycle)}${was}` }];
  }
  const { signed } = view.words.format;
  const before = figure.baseline_numerator ?? 0;
  const same = figure.change_same_states;
  return [
    lead, { text: words.moved((figure.numerator ?? 0) - before, population, { numerator: before, denominator: figure.baseline_denominator }, baseline.cycle) },
    ...(same === null || same === figure.change ? [] : [{ text: words.sameStates(sameStates(view, indicator), signed(same)) }]),
  ];
}

/** What a change of the number is made of (R32); null where nothing changed, or nothing is compared. */
function causesOf(view: View, { indicator }: Indicator, figure: Figure): string | null {
  const movement = sayMovement(figure);
  // participants of another year are others: all would be new, and all gone
  const ofStates = view.units.get(indicator)?.every(({ unit_kind }) => unit_kind === 'state') ?? false;
  if (!ofStates || movement === null || movement === 'not_compared' || movement === 'no_figure') return null;
  const { signed } = view.words.format;
  const causes = (view.changes.get(indicator) ?? []).filter((change) => Number(change.met_change) !== 0).map(({ cause, met_change }) => ({ cause, change: signed(met_change) }));
  return causes.length === 0 ? null : annexWords(view.lang).causes(causes);
}

const amount = (view: View, numerator: number, denominator: number | null): string =>
  (denominator === null ? view.words.format.number(numerator) : view.words.format.share(numerator, denominator));

/** Every other reading (R12) that gives another figure, in one sentence. */
function readingsOf(view: View, { indicator, numerator: n, denominator: d }: Figure): string | null {
  const words = annexWords(view.lang);
  const parts = (view.readings.get(indicator) ?? []).flatMap(({ reading, numerator, denominator }) =>
    (numerator === null || denominator === 0 || reading === 'as_worded' || (numerator === n && denominator === d) ? [] : [words.reading[reading](amount(view, numerator, denominator))]));
  return parts.length === 0 ? null : words.readings(parts);
}

/** Where a decision took the headline from the plan's words: what they would give. */
function decidedNote(view: View, { indicator, reading }: Figure): string | null {
  if (reading === null) return null;
  const worded = (view.readings.get(indicator) ?? []).find((row) => row.reading === 'as_worded');
  return view.words.report.method.decision.besideIt(worded === undefined || worded.numerator === null ? null : amount(view, worded.numerator, worded.denominator === 0 ? null : worded.denominator));
}

function statusOf(view: View, indicator: Indicator, figure: Figure): string {
  const { status } = annexWords(view.lang);
  if (view.publication.about.data_kind === 'public_evidence') return nothingToCode(view, { indicator, figure }) ? status.all_coded : status.to_be_coded;
  return figure.status === 'provisional' ? status.provisional : status.final;
}

/** Rules behind the outcomes, in their order. */
const rulesOf = (view: View, indicator: string): string[] =>
  [...new Set((view.units.get(indicator) ?? []).map(({ rule }) => rule))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

/** Documents that places name by a letter, or the only one. */
function documents(view: View, indicator: string): Run[] {
  const all = documentsOf(view.units.get(indicator) ?? []);
  return all.length === 0 ? [] : [{ text: `${annexWords(view.lang).sources(all.map((document) => [letterOf(all, document), titled(view, document)].filter((part) => part !== '').join('\u00a0')).join(annexWords(view.lang).separator))} ` }];
}

function votes(view: View, { rule }: Indicator): string | null {
  const rows = view.publication.votes;
  const [first, last] = [rows[0], rows.at(-1)];
  if (rule !== 'resolution_vote' || first === undefined || last === undefined || first === last) return null;
  return view.words.report.block.votesOverYears(first, last, rows.some(({ year }, place) => place > 0 && year !== (rows[place - 1]?.year ?? 0) + 1));
}

function notes(view: View, indicator: Indicator, figure: Figure): RichText {
  const words = annexWords(view.lang);
  const { citation, action } = indicator;
  const sentences = [decidedNote(view, figure), causesOf(view, indicator, figure), readingsOf(view, figure), votes(view, indicator), ...missingSentences(view, indicator)].filter((text) => text !== null);
  const rules = rulesOf(view, indicator.indicator);
  const dot: Run = { text: '\u2002·\u2002' };
  return [
    ...(sentences.length === 0 ? [] : [{ text: `${sentences.join(' ')} ` }]), ...documents(view, indicator.indicator),
    { text: statusOf(view, indicator, figure) }, dot,
    ...(rules.length === 0 ? [] : [{ text: words.rules(rules), link: { report: 'annex', anchor: 'rules' } }, dot]),
    { text: words.citation(action, citation.box, citation.number === 'inferred') }, dot, { text: words.outcomesFile, link: { file: 'data/assessments.csv' } },
  ];
}

/** What is asked in our words, and the official wording where the client gives it: the report's own language first. */
function definitionOf(view: View, { definition, wording }: Indicator): RichText {
  if (wording.length === 0) return definition[view.lang];
  const own = (lang: string): boolean => lang === view.lang;
  return [{ text: definition[view.lang] }, ...wording.toSorted((a, b) => Number(own(b.lang)) - Number(own(a.lang))).flatMap(({ lang, text }): Run[] => [
    { text: ' ' }, { text: annexWords(view.lang).officialWording(own(lang) ? null : lang), quiet: true }, { text: ' ' }, { text, ...(own(lang) ? {} : { lang }) },
  ])];
}

/** The block of an indicator that has a figure, or whose group is empty. `paged`: on screens it also opens how the figure came about, file by file. */
export function indicatorBlock(view: View, indicator: Indicator, figure: Figure, paged = false): IndicatorBlock {
  const words = annexWords(view.lang);
  const saying = view.sayings.get(indicator.indicator) ?? { form: 'no_data' };
  const { figure: large, under } = words.figure(saying, indicator.population);
  const { baseline } = view.publication;
  const movement = sayMovement(figure);
  const then = figure.kind === 'count' && baseline !== null && figure.baseline_numerator !== null && under === '' ? words.numberThen(figure.baseline_numerator, baseline.cycle) : under;
  return {
    kind: 'indicator', number: indicator.indicator, title: indicator.title[view.lang], anchor: anchor(indicator.indicator), definition: definitionOf(view, indicator),
    figure: large, under: then, plot: sharePlot(figure, true),
    change: changeOf(view, indicator, figure), ...(baseline !== null && movement !== null && { changeMark: movement }),
    outcomes: outcomeLines(view, indicator, figure), opens: words.opens, notes: notes(view, indicator, figure),
    ...(paged && { came: cameAbout(view, indicator, figure, { rules: rulesOf(view, indicator.indicator), readings: readingsOf(view, figure) }) }),
  };
}
