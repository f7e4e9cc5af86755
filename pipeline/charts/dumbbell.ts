/** From the baseline to now: one line per indicator of a section, both ends labelled. */
import type { Indicator } from '../../schemas/plan.ts';
import { widths, type Draft, type Size } from './draft.ts';
import { sayBaseline } from '../words/figure.ts';
import { clear, discs, percentScale, place, rules, sheet, TEXT, words, type Label, type Line, type Spec } from './layers.ts';
import { colours } from './marks.ts';
import { wrap } from './metrics.ts';
import { changeText, shareText } from './overview.ts';
import { countMoves, namer, pack, percentRows, groupTitle, type Context, type PercentRow } from './rows.ts';

/** Rows per chart, so that one prints on a page. */
const MOST_ROWS = 20;
const LEADING = 16;
const HEAD = 36;

/** One dumbbell chart per section where both years have a figure. */
export function dumbbellCharts(ctx: Context): Draft[] {
  const year = ctx.compared;
  if (year === null) return [];
  const name = namer('dumbbell');
  const percentages = ctx.publication.plan.indicators.filter((indicator) => indicator.kind === 'percentage');
  return pack(percentages, MOST_ROWS, false).flatMap((group) => {
    const id = name(group);
    const rows = percentRows(ctx, group).filter((row) => row.figure.value !== null && row.figure.baseline_value !== null && row.saying.form !== 'known_for');
    const drawn = rows.filter((row) => !isFew(row));
    return drawn.length === 0 ? [] : [draft(ctx, id, group, drawn, rows.filter(isFew), year)];
  });
}

const isFew = (row: PercentRow): boolean => row.small || (row.move !== null && row.move.shown === null && row.move.why === 'small');

/** The rows with the largest comparable change of either sign; none where nothing moved. */
function largestMoves(rows: readonly PercentRow[]): { indicator: string; change: string }[] {
  const moved = rows.flatMap(({ indicator, move }) => (move !== null && move.shown !== null && move.sign !== 0 ? [{ indicator, change: move.shown }] : []));
  const most = Math.max(...moved.map((row) => Math.abs(Number(row.change))));
  return moved.filter((row) => Math.abs(Number(row.change)) === most);
}

function beforeShare(ctx: Context, { figure }: PercentRow): string {
  return ctx.format.percent(figure.baseline_numerator ?? 0, figure.baseline_denominator ?? 1);
}

function beforeAmount(ctx: Context, { figure }: PercentRow): string {
  return ctx.say.amount(sayBaseline(figure) ?? { form: 'no_data' });
}

function draft(ctx: Context, id: string, group: readonly Indicator[], rows: readonly PercentRow[], few: readonly PercentRow[], year: number): Draft {
  const { say, publication } = ctx;
  const section = group[0]?.section ?? 'II';
  const title = groupTitle(ctx, group, publication.plan.indicators.filter((indicator) => indicator.kind === 'percentage'));
  return {
    id, sections: [section],
    title: say.dumbbell.title(title, year, publication.cycle, largestMoves(rows), countMoves(ctx, rows)),
    subtitle: say.dumbbell.subtitle(year, publication.cycle, publication.asOf, rows.length),
    description: say.dumbbell.description(title, year, publication.cycle, rows.length),
    table: {
      columns: [say.columns.indicator, say.columns.title, `${say.numberIn(year)}`, `${year} (%)`, say.numberIn(publication.cycle), `${publication.cycle} (%)`, say.columns.change],
      rows: rows.map((row) => [row.indicator, row.title, beforeAmount(ctx, row), beforeShare(ctx, row), say.amount(row.saying), shareText(ctx, row), changeText(ctx, row)]),
    },
    spec: (size) => drawing(ctx, rows, few, year, size),
  };
}

interface Columns {
  title: number;
  titleWidth: number;
  plot: readonly [number, number];
  before: number;
  now: number;
  change: number;
  /** Width of "at least 23 of 35"; it breaks after its words where they do not fit. */
  nowWidth: number;
}

const columnsOf: Record<Size, Columns> = {
  wide: { title: 44, titleWidth: 288, plot: [378, 602], before: 716, now: 846, change: 912, nowWidth: 130 },
  print: { title: 40, titleWidth: 164, plot: [250, 388], before: 516, now: 606, change: 660, nowWidth: 84 },
  narrow: { title: 36, titleWidth: 250, plot: [76, 310], before: 0, now: 0, change: 350, nowWidth: 0 },
};

interface Placed {
  value: number;
  baseline: number;
  y: number;
  comparable: boolean;
}

function drawing(ctx: Context, rows: readonly PercentRow[], few: readonly PercentRow[], year: number, size: Size): Spec {
  const { say, publication } = ctx;
  const columns = columnsOf[size];
  const width = widths[size];
  const [left, right] = columns.plot;
  const labels: Label[] = [];
  const soft = { color: colours.soft };
  for (const tick of [0, 50, 100]) labels.push({ x: left + ((right - left) * tick) / 100, y: HEAD - 10, text: say.percentTick(tick), align: 'center', ...soft });
  if (size !== 'narrow') {
    labels.push({ x: 0, y: HEAD - 10, text: say.columns.indicator, ...soft }, { x: columns.before, y: HEAD - 10, text: String(year), align: 'right', ...soft });
    labels.push({ x: columns.now, y: HEAD - 10, text: String(publication.cycle), align: 'right', weight: 600 });
    say.columns.changePoints.forEach((text, index) => labels.push({ x: columns.change, y: HEAD - 26 + 16 * index, text, align: 'right', ...soft }));
  }
  const head: Line = { x: 0, y: HEAD, x2: width, y2: HEAD };
  const placed: Placed[] = [];
  const grid: Line[] = [];
  const ends: Label[] = [];
  let y = HEAD + 4;
  for (const row of rows) {
    const middle = drawWords(ctx, row, columns, size, y, year, labels);
    const { figure, move } = row;
    const values = { value: Number(figure.value), baseline: Number(figure.baseline_value), comparable: move !== null && move.shown !== null };
    placed.push({ ...values, y: middle.at });
    ends.push(...endLabels(ctx, row, values, columns, middle.at));
    for (const tick of [0, 25, 50, 75, 100]) grid.push({ x: left + ((right - left) * tick) / 100, y: middle.at - 9, x2: left + ((right - left) * tick) / 100, y2: middle.at + 9 });
    y = middle.bottom;
  }
  const foot: Line = { x: 0, y: y + 2, x2: width, y2: y + 2 };
  y = drawNotes(ctx, rows, few, width, y + 10, labels);
  const x = (field: string) => percentScale(field, left, right);
  return sheet(ctx.lang, width, y, [
    rules('grid', grid, colours.grid), rules('frame', [head], colours.ink), rules('foot', [foot], colours.rule), clear(ends),
    { name: 'stem', data: { values: placed.filter((row) => row.comparable) }, mark: { type: 'rule', color: colours.accent, strokeWidth: 1.75, opacity: 1 }, encoding: { x: x('baseline'), x2: { field: 'value' }, y: place('datum.y') } },
    discs('baseline', placed as unknown as Spec[], x('baseline'), 'baseline'), discs('now', placed as unknown as Spec[], x('value'), 'now'), words([...labels, ...ends]),
  ]);
}

/** Title, fractions and change of one row; on the phone they stand above and below its plot. */
function drawWords(ctx: Context, row: PercentRow, columns: Columns, size: Size, top: number, year: number, labels: Label[]): { at: number; bottom: number } {
  const narrow = size === 'narrow';
  const lines = wrap(row.title, columns.titleWidth, TEXT);
  const [before, now] = [beforeAmount(ctx, row), ctx.say.amount(row.saying)];
  const amounts = narrow ? [] : wrap(now, columns.nowWidth, TEXT);
  const most = Math.max(lines.length, amounts.length);
  const first = top + 12 + ((most - lines.length) * LEADING) / 2;
  const at = narrow ? first + lines.length * LEADING : first + ((lines.length - 1) * LEADING) / 2;
  labels.push({ x: 0, y: first, text: row.indicator, color: colours.accent });
  lines.forEach((text, index) => labels.push({ x: columns.title, y: first + index * LEADING, text }));
  if (narrow) labels.push({ x: columns.title, y: at + 18, text: `${ctx.say.inYear(year, before)} · ${ctx.say.inYear(ctx.publication.cycle, now)}`, color: colours.soft });
  else labels.push({ x: columns.before, y: at, text: before, align: 'right', color: colours.soft });
  amounts.forEach((text, index) => labels.push({ x: columns.now, y: at + (index - (amounts.length - 1) / 2) * LEADING, text, align: 'right' }));
  labels.push({ x: columns.change, y: narrow ? first : at, text: changeText(ctx, row), align: 'right', ...(row.move?.shown === null && { color: colours.soft }) });
  return { at, bottom: narrow ? at + 30 : top + 12 + (most - 1) * LEADING + 12 };
}

/** The per cents at both ends, outside the discs; one label where both are the same. */
function endLabels(ctx: Context, row: PercentRow, values: { value: number; baseline: number }, columns: Columns, y: number): Label[] {
  const [left, right] = columns.plot;
  const at = (value: number) => left + ((right - left) * value) / 100;
  const now = { text: shareText(ctx, row), weight: 600 as const };
  const before = { text: beforeShare(ctx, row), color: colours.soft };
  const [low, high] = values.value < values.baseline ? [now, before] : [before, now];
  const [from, to] = [Math.min(values.value, values.baseline), Math.max(values.value, values.baseline)];
  return [{ x: at(from) - 9, y, align: 'right', ...low }, { x: at(to) + 9, y, align: 'left', ...high }];
}

function drawNotes(ctx: Context, rows: readonly PercentRow[], few: readonly PercentRow[], width: number, top: number, labels: Label[]): number {
  const { say } = ctx;
  const notes = [
    ...(rows.some(({ move }) => move !== null && move.shown !== null && move.same) ? [`ᵃ\u00a0${say.noteSameStates}`] : []),
    ...(rows.some(({ move }) => move?.shown === null) ? [say.noteNotComparable] : []),
    ...(few.length > 0 ? [say.smallNotDrawn(few.map((row) => row.indicator))] : []),
  ];
  let y = top;
  for (const line of notes.flatMap((note) => wrap(note, width, TEXT))) {
    labels.push({ x: 0, y: y + 8, text: line, color: colours.soft });
    y += LEADING;
  }
  return y + 4;
}
