/** Mined land (R29): what remains by State and what was released, who gives no size, and both in one sentence. */
import { releasedMeasures, remainingMeasures, type ReleasedMeasure, type RemainingMeasure } from '../../schemas/codes.ts';
import type { Land } from '../../schemas/outputs.ts';
import { contaminationText, kindsOf, kindText } from '../measure/contamination.ts';
import { laterDate } from '../measure/land.ts';
import type { SaidArea } from '../words/committees.ts';
import { committeeWords, explainWords } from '../words/languages.ts';
import type { View } from './view.ts';
import { cell, heading, paragraphs, withCode } from './blocks.ts';
import { byName } from './frame.ts';
import type { Block, Cell } from './model.ts';
import { sourceOf } from './sources.ts';

type Measure = RemainingMeasure | ReleasedMeasure;
const UNSIZED = ['not_reported', 'unknown', 'extent_unknown'] as const;

/** Square metres: sums of areas stay whole numbers. */
const metres = (value: number): number => Math.round(value * 1_000_000);

/** Square kilometres with two decimals; above none never "0.00". */
export function areaText(view: View, value: number): string {
  const text = value.toFixed(2);
  return text === '0.00' && value > 0 ? `<${view.words.format.number('0.01')}` : view.words.format.number(text);
}

/** One State and one kind of contamination. */
interface Line {
  state: string;
  contamination: string | null;
  values: Map<string, number>;
  asAt: string | null;
}

function linesOf(rows: readonly Land[], measures: readonly Measure[]): Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    if (row.value === null || !measures.some((measure) => measure === row.measure)) continue;
    const key = JSON.stringify([row.state, row.contamination]);
    const line = lines.get(key) ?? { state: row.state, contamination: row.contamination, values: new Map<string, number>(), asAt: null };
    line.values.set(row.measure, ((line.values.get(row.measure) ?? 0) * 1_000_000 + metres(Number(row.value))) / 1_000_000);
    line.asAt = laterDate(line.asAt, row.as_at);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** The kinds of contamination that values are of, in words, where there are several; an empty list is one kind or none. */
export function mixedKinds(view: View, rows: readonly Land[], measures: readonly Measure[]): string[] {
  const { contamination } = view.publication.plan;
  const given = rows.filter((row) => row.value !== null && measures.some((measure) => measure === row.measure));
  const kinds = kindsOf(contamination, given.map((row) => row.contamination));
  return kinds.length > 1 ? kinds.map((kind) => kindText(contamination, kind, view.lang)) : [];
}

/** What the totals of some measures mix, in a sentence; nothing where they are of one kind. */
function mixture(view: View, measures: readonly Measure[]): string[] {
  const kinds = mixedKinds(view, view.publication.land, measures);
  return kinds.length > 0 ? [committeeWords(view.lang).outlook.mixes(kinds)] : [];
}

/** A sum over several States, ready to be said; null where no State gives one. */
function sumOf(view: View, rows: readonly Land[], measures: readonly Measure[]): SaidArea | null {
  const given = rows.filter((row) => row.value !== null && measures.some((measure) => measure === row.measure));
  if (given.length === 0) return null;
  const total = given.reduce((sum, row) => sum + metres(Number(row.value)), 0) / 1_000_000;
  return { area: areaText(view, total), states: new Set(given.map((row) => row.state)).size };
}

function total(view: View, rows: readonly Land[], measure: Measure): Cell {
  const sum = sumOf(view, rows, [measure]);
  if (!sum) return cell('');
  return cell([{ text: sum.area }, { text: ` ${view.words.report.land.of(sum.states)}`, quiet: true }]);
}

function landTable(view: View, title: string, measures: readonly Measure[], dated: boolean): Block[] {
  const words = view.words.report.land;
  const { format } = view.words;
  const { land, plan } = view.publication;
  const drawn = land.filter((row) => measures.some((one) => one === row.measure));
  const lines = byName(view, linesOf(drawn, measures));
  if (lines.length === 0) return [];
  const kinds = new Map<string, number>();
  for (const { state } of lines) kinds.set(state, (kinds.get(state) ?? 0) + 1);
  // the kind of contamination tells two lines of one State apart
  const named = (line: Line): Cell => cell([
    ...withCode(view.unitName(line.state), line.state), ...(line.contamination !== null && (dated || (kinds.get(line.state) ?? 0) > 1) ? [{ text: `, ${contaminationText(plan.contamination, line.contamination, view.lang)}`, quiet: true }] : []),
  ]);
  const numbers = (line: Line): Cell[] => measures.map((measure) => { const value = line.values.get(measure); return cell(value === undefined ? '' : areaText(view, value)); });
  const width = (dated ? 0.42 : 0.6) / measures.length;
  return [{
    kind: 'table', caption: `${title}, ${words.unit}`,
    columns: [
      { title: words.columns.state, align: 'left', share: dated ? 0.36 : 0.4 }, ...measures.map((measure) => ({ title: words.columns[measure], align: 'right' as const, share: width })),
      ...(dated ? [{ title: words.columns.asAt, align: 'right' as const, share: 0.22 }] : []),
    ],
    groups: [
      { rows: lines.map((line) => [named(line), ...numbers(line), ...(dated ? [cell(line.asAt === null ? '' : format.date(line.asAt))] : [])]) },
      { rows: [[cell([{ text: words.columns.total, strong: true }]), ...measures.map((measure) => total(view, land, measure)), ...(dated ? [cell('')] : [])]] },
    ],
    source: sourceOf(view, words.source, drawn.map(({ source }) => source), null),
  }];
}

/** States with mined areas of which some or all have no size, by how the State put it. */
export function unsizedStates(view: View): { how: (typeof UNSIZED)[number]; states: string[] }[] {
  const rows = view.publication.land.filter((row) => remainingMeasures.some((measure) => measure === row.measure));
  return UNSIZED.flatMap((how) => {
    const states = [...new Set(rows.filter((row) => row.in_words?.split(' ').includes(how)).map((row) => row.state))];
    return states.length > 0 ? [{ how, states }] : [];
  });
}

/** How many States give no size for some or all of their remaining areas. */
export function unsizedCount(view: View): number {
  return new Set(unsizedStates(view).flatMap(({ states }) => states)).size;
}

/** What remains and what was released, a sentence each; nothing where no value is known. */
export function landSentences(view: View): string[] {
  const { land, reportingYear } = view.publication;
  const { outlook } = committeeWords(view.lang);
  const sum = (...measures: Measure[]): SaidArea | null => sumOf(view, land, measures);
  const remaining = sum(...remainingMeasures);
  const released = sum(...releasedMeasures);
  const said = (sentence: string, measures: readonly Measure[]): string => [sentence, ...mixture(view, measures)].join(' ');
  if (!remaining && !released) return [];
  return [
    ...(remaining ? [said(outlook.remaining(remaining, { confirmed: sum('cha_area'), suspected: sum('sha_area'), notSplit: sum('mined_area') }, unsizedCount(view)), remainingMeasures)] : []),
    released
      ? said(outlook.released(released, reportingYear, { cleared: sum('cleared_area')?.area ?? null, reduced: sum('reduced_area')?.area ?? null, cancelled: sum('cancelled_area')?.area ?? null }), releasedMeasures)
      : outlook.nothingReleased(reportingYear),
  ];
}

/** The chapter of mined land; nothing where no value is known. */
export function landChapter(view: View): Block[] {
  const { publication } = view;
  if (publication.land.length === 0) return [];
  const { land, page } = view.words.report;
  const unsized = unsizedStates(view).map(({ how, states }) =>
    view.words.format.typeset(`${explainWords(view.lang).label(land.unsizedAs[how], states.map((state) => view.unitName(state)).sort(view.words.format.compare).join(', '))}.`));
  return [
    heading(1, page.partTitles.land, 'land', { newPage: true }), ...paragraphs([land.lead(publication.reportingYear), ...landSentences(view)]),
    heading(2, `${land.remaining}, ${land.unit}`, 'land-remaining'), ...landTable(view, land.remaining, remainingMeasures, true),
    heading(2, `${land.released(publication.reportingYear)}, ${land.unit}`, 'land-released'), ...landTable(view, land.released(publication.reportingYear), releasedMeasures, false),
    ...(unsized.length > 0 ? [heading(2, land.unsized, 'land-unsized'), ...paragraphs(unsized)] : []),
  ];
}
