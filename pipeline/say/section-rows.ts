/** The rows of a section's table: which group an indicator stands in, in which order, and its cells. */
import type { Figure } from '../../schemas/outputs.ts';
import { sayFigure, type Saying } from '../words/figure.ts';
import { findingWords } from '../words/languages.ts';
import { byArticle7 } from './evidence.ts';
import { exactChange, type Entry } from './findings.ts';
import { sharePlot } from './finding-text.ts';
import { difference, sign } from '../measure/fraction.ts';
import { exactValue } from '../measure/movement.ts';
import { knowledgeOf, movementWord } from './plan-state.ts';
import type { Cell, RowGroup } from './model.ts';
import type { View } from './view.ts';

/** The distance of a share from the baseline in points, a place for each year of the plan. */
export interface Course {
  years: readonly number[];
  values: readonly (number | null)[];
}

const isShare = ({ figure }: Entry): boolean => figure.kind === 'percentage';
const drawn = (figure: Figure): boolean => figure.value !== null && sayFigure(figure).form !== 'known_for';
const units = ({ figure }: Entry): number => (figure.numerator ?? 0) - (figure.baseline_numerator ?? 0);

/** Of two values with four decimals: a difference without a tail. */
const distance = (value: number, start: number): number => Math.round((value - start) * 1e4) / 1e4;

/** A value of every cycle so far; a share that says too little, and a year to come, is none. */
export function courseOf(view: View, { indicator, figure }: Entry): Course {
  const { baseline, cycle, past, plan } = view.publication;
  const from = baseline?.cycle ?? cycle;
  const years = Array.from({ length: Math.max(0, plan.terms.last_cycle.cycle - from) + 1 }, (_, place) => from + place);
  const start = Number(figure.baseline_value ?? figure.value ?? 0);
  const values = years.map((year) => {
    if (year === cycle) return drawn(figure) ? distance(Number(figure.value), start) : null;
    if (year === baseline?.cycle) return 0;
    const then = past.find((one) => one.cycle === year)?.figures.find((one) => one.indicator === indicator.indicator);
    return then && drawn(then) ? distance(Number(then.value), start) : null;
  });
  return { years, values };
}

/** "15 of 34", "so far 5 of 10", "known for 5 of 34". */
function unitsCell(view: View, saying: Saying): string {
  const { table } = findingWords(view.lang);
  const { fraction } = view.words.format;
  switch (saying.form) {
    case 'share': return fraction(saying.numerator, saying.denominator);
    case 'so_far': return table.soFar(fraction(saying.numerator, saying.denominator));
    case 'at_least': return table.atLeastCell(fraction(saying.numerator, saying.denominator));
    case 'known_for': return table.knownFor(saying.known, saying.denominator);
    default: return '';
  }
}

/** The change in units with its sign, and the mark of a rise or a fall where the row's group does not say it. */
function changeCell(view: View, entry: Entry, marked: boolean): Cell {
  const { table } = findingWords(view.lang);
  const movement = movementWord(entry);
  if (movement === 'not_compared' || movement === 'no_figure') return { text: table.notComparedCell };
  const text = view.words.format.signed(String(units(entry)));
  return marked && movement !== 'little_changed' ? { text: [{ text, strong: true }], mark: movement } : { text };
}

function numberCell(view: View, { figure }: Entry): string {
  const { table } = findingWords(view.lang);
  const saying = sayFigure(figure);
  const text = view.words.format.number(figure.numerator ?? 0);
  return saying.form === 'count_at_least' ? table.atLeastCell(text) : saying.form === 'count_so_far' ? table.soFar(text) : text;
}

/** The cells of one row in the order of the columns. */
function cellsOf(view: View, entry: Entry, span: number, shares: boolean): Cell[] {
  const { table } = findingWords(view.lang);
  const { indicator, figure } = entry;
  const { baseline, about } = view.publication;
  const head: Cell[] = [{ text: [{ text: indicator.indicator, link: { indicator: indicator.indicator } }] }, { text: indicator.title[view.lang] }];
  const plot = sharePlot(figure);
  const citing: Cell[] = about.data_kind === 'public_evidence' ? [{ text: figure.evidence === 'records' || figure.value === null ? '' : view.words.format.fraction(byArticle7(view, indicator.indicator), figure.numerator ?? 0) }] : [];
  const course = courseOf(view, entry);
  const word = movementWord(entry);
  const compared = word === 'rose' || word === 'fell' || word === 'little_changed';
  if (!isShare(entry)) {
    const before = baseline !== null && figure.baseline_numerator !== null ? table.thenCell(figure.baseline_numerator, baseline.cycle) : '';
    const empty: Cell[] = shares ? [{ text: '' }] : [];
    return [...head, ...empty, ...(shares || baseline ? [{ text: before }] : []), { text: [{ text: numberCell(view, entry), strong: true }] }, ...citing, ...(baseline ? [changeCell(view, entry, true), ...empty] : [])];
  }
  const share = plot === null ? '' : view.words.format.percent(figure.numerator ?? 0, figure.denominator ?? 1);
  return [
    ...head, { text: '', ...(plot && { plot }) }, { text: unitsCell(view, sayFigure(figure)) }, { text: share === '' ? '' : [{ text: share, strong: true }] }, ...citing,
    ...(baseline ? [changeCell(view, entry, false), { text: '', ...(compared && { plot: { form: 'course' as const, values: course.values, span } }) }] : []),
  ];
}

/** Higher shares first, then the plan's order; shares that are not given (R34) last, in the plan's order, so that none can be guessed from its place. */
const byShare = (a: Entry, b: Entry): number => Number(drawn(b.figure)) - Number(drawn(a.figure)) || (drawn(a.figure) ? sign(difference(exactValue(b.figure), exactValue(a.figure))) : 0) || a.indicator.order - b.indicator.order;

/** One group of rows before it is said. */
interface Group {
  title: string;
  mark?: NonNullable<RowGroup['mark']>;
  entries: readonly Entry[];
}

function groupsOf(view: View, entries: readonly Entry[]): Group[] {
  const { table } = findingWords(view.lang);
  const { baseline } = view.publication;
  const shares = entries.filter(isShare).toSorted(byShare);
  const numbers: Group = { title: table.numbers, entries: entries.filter((entry) => !isShare(entry)) };
  if (baseline === null) {
    const known = (code: 'all_coded' | 'at_least' | 'too_few', title: string): Group => ({ title, mark: code, entries: shares.filter((entry) => knowledgeOf(view, entry) === code) });
    return [known('all_coded', table.allCoded), known('at_least', table.atLeast), known('too_few', table.tooFew), numbers];
  }
  const moved = (code: 'rose' | 'fell' | 'little_changed' | 'not_compared', title: string): Group => ({ title, mark: code, entries: shares.filter((entry) => movementWord(entry) === code) });
  const little = moved('little_changed', table.little);
  // by three or fewer only where it is true of every row: in a large group more can stay under five points
  return [moved('rose', table.rose), { ...little, title: little.entries.every((entry) => Math.abs(units(entry)) <= 3) ? table.littleByThree : table.little }, moved('fell', table.fell), moved('not_compared', table.notCompared(baseline.cycle)), numbers];
}

/** What every row of a section is drawn with: the widest distance from the baseline, ±20 points or more in tens. */
export function spanOf(view: View, entries: readonly Entry[]): number {
  const farthest = Math.max(0, ...entries.filter((entry) => isShare(entry) && movementWord(entry) !== 'not_compared').flatMap((entry) => courseOf(view, entry).values.map((value) => Math.abs(value ?? 0))));
  return Math.max(20, Math.ceil(farthest / 10) * 10);
}

/** The groups of a table in their order, without empty ones. */
export function sectionGroups(view: View, entries: readonly Entry[], span: number): RowGroup[] {
  const shares = entries.some(isShare);
  return groupsOf(view, entries).filter((group) => group.entries.length > 0)
    .map(({ title, mark, entries: own }) => ({ title, ...(mark && { mark }), rows: own.map((entry) => cellsOf(view, entry, span, shares)) }));
}

/** Larger moves first: points of a share, units of a number; shares before numbers. */
export const furthestFirst = (a: Entry, b: Entry): number =>
  Number(isShare(b)) - Number(isShare(a)) || Math.abs(Number(b.figure.change ?? 0)) - Math.abs(Number(a.figure.change ?? 0)) || sign(exactChange(b.figure)) - sign(exactChange(a.figure)) || a.indicator.order - b.indicator.order;
