/** Where all percentages stand: one line per indicator, baseline hollow, now filled, a light band to the highest possible. */
import type { Indicator } from '../../schemas/plan.ts';
import { widths, type Draft, type Size, type Table } from './draft.ts';
import { discs, percentScale, rules, sheet, TEXT, words, type Label, type Line, type Spec } from './layers.ts';
import { colours } from './marks.ts';
import { textWidth, wrap } from './metrics.ts';
import { sayBaseline } from '../words/figure.ts';
import { bySection, countMoves, hasFigure, namer, pack, percentRows, sectionTitle, type Context, type PercentRow } from './rows.ts';

/** Rows per chart, so that one prints on a page with its title. */
const MOST_ROWS = 30;
const LEADING = 16;
/** Between the lines of a title, under the last, and over a section's first row; closer on paper, so that a page holds a chart. */
const pitchOf: Record<Size, { leading: number; after: number; head: number }> = {
  wide: { leading: LEADING, after: 10, head: 26 }, print: { leading: 14, after: 8, head: 24 }, narrow: { leading: LEADING, after: 10, head: 26 },
};

interface Columns {
  title: number;
  titleWidth: number;
  plot: readonly [number, number];
  number: number;
  share: number;
  change: number;
}

const columnsOf: Record<Size, Columns> = {
  wide: { title: 44, titleWidth: 300, plot: [362, 636], number: 808, share: 858, change: 912 },
  print: { title: 40, titleWidth: 242, plot: [294, 432], number: 572, share: 614, change: 660 },
  narrow: { title: 36, titleWidth: 0, plot: [42, 292], number: 302, share: 350, change: 350 },
};

/** Without a baseline there is no change, and the numbers run to the edge. */
function withoutChange(columns: Columns): Columns {
  const spare = columns.change - columns.share;
  return { ...columns, number: columns.number + spare, share: columns.change };
}

/** The overview in as many charts as pages need. */
export function overviewCharts(ctx: Context): Draft[] {
  const name = namer('overview');
  const percentages = ctx.publication.plan.indicators.filter((indicator) => indicator.kind === 'percentage');
  const charts: { id: string; group: Indicator[] }[] = [];
  let waiting: Indicator[] = [];
  for (const group of pack(percentages, MOST_ROWS, true)) {
    const id = name(group);
    const last = charts.at(-1);
    // A group in which nothing is known is no chart, but its indicators are still listed: in a neighbour.
    if (percentRows(ctx, group).some(hasFigure)) charts.push({ id, group: [...waiting.splice(0), ...group] });
    else if (last) last.group.push(...group);
    else waiting = [...waiting, ...group];
  }
  return charts.map(({ id, group }) => {
    const rows = percentRows(ctx, group);
    return draft(ctx, id, group, rows, rows.filter(hasFigure));
  });
}

function draft(ctx: Context, id: string, group: readonly Indicator[], rows: readonly PercentRow[], drawn: readonly PercentRow[]): Draft {
  const { say, publication, compared } = ctx;
  const sections = bySection(group).map((entry) => entry.section);
  const half = drawn.filter(({ figure }) => Number(figure.value) >= 50).length;
  const provisional = drawn.filter(({ figure }) => figure.status === 'provisional').length;
  return {
    id, sections,
    title: compared === null
      ? say.overview.titleAlone({ total: rows.length, drawn: drawn.length, provisional, half })
      : say.overview.titleMoves(compared, publication.cycle, drawn.length, countMoves(ctx, drawn)),
    subtitle: say.overview.subtitle(say.sectionNames(sections), publication.reportingYear, publication.asOf, drawn.length, rows.length),
    description: say.overview.description(drawn.length, rows.length - drawn.length, compared),
    table: tableOf(ctx, rows),
    spec: (size) => drawing(ctx, rows, size),
  };
}

function tableOf(ctx: Context, rows: readonly PercentRow[]): Table {
  const { say, format, codes, compared } = ctx;
  const { columns } = say;
  return {
    columns: [columns.indicator, columns.title, columns.status, columns.number, columns.now, columns.highest,
      ...(compared === null ? [] : [say.baselineIs(compared), columns.change])],
    rows: rows.map((row) => {
      const { figure } = row;
      const high = figure.high === null || figure.denominator === null || row.saying.form === 'so_far' ? '' : format.percent(Math.round((Number(figure.high) * figure.denominator) / 100), figure.denominator);
      const then = sayBaseline(figure);
      const before = then === null || then.form === 'not_applicable' ? '' : then.form === 'share' ? format.share(then.numerator, then.denominator) : say.amount(then);
      return [row.indicator, row.title, codes.statuses[figure.status], say.amount(row.saying), shareText(ctx, row), high,
        ...(compared === null ? [] : [before, changeText(ctx, row)])];
    }),
  };
}

/** The per cent to print; none where little is known (R34). */
export function shareText(ctx: Context, row: PercentRow): string {
  const { numerator, denominator } = row.figure;
  return numerator === null || !denominator || row.saying.form === 'known_for' ? '' : ctx.format.percent(numerator, denominator);
}

/** The change to print with the letter of its note; "n.c." where there is none. */
export function changeText(ctx: Context, row: PercentRow): string {
  if (row.move === null) return '';
  if (row.move.shown === null) return ctx.say.notComparable + (row.move.why === 'small' ? 'ᵇ' : '');
  return ctx.format.signed(row.move.shown) + (row.move.same ? 'ᵃ' : '');
}

/** What a drawing collects on its way down the page. */
interface Collected {
  labels: Label[];
  frame: Line[];
  grid: Line[];
  rows: (PercentRow & { y: number })[];
}

function drawing(ctx: Context, rows: readonly PercentRow[], size: Size): Spec {
  const width = widths[size];
  const columns = ctx.compared === null ? withoutChange(columnsOf[size]) : columnsOf[size];
  const all: Collected = { labels: [], frame: [], grid: [], rows: [] };
  let y = drawHead(ctx, all, columns, size);
  for (const section of new Set(rows.map((row) => row.section))) {
    y = drawSection(ctx, all, rows.filter((row) => row.section === section), columns, size, y);
  }
  y = drawNotes(ctx, all, rows, width, y + 10);
  return sheet(ctx.lang, width, y, [...plotLayers(all, columns), words(all.labels)]);
}

/** The key in the head of the drawn column, the heads of the others, and the rule under them. */
function drawHead(ctx: Context, { labels, frame }: Collected, columns: Columns, size: Size): number {
  const { say, compared, publication } = ctx;
  const soft = { color: colours.soft };
  const [left] = columns.plot;
  const start = size === 'narrow' ? 6 : left + 6;
  const steps = compared === null ? [0, 40] : [0, 60, 120];
  const keyed = [...(compared === null ? [] : [String(compared)]), String(publication.cycle)];
  keyed.forEach((year, index) => labels.push({ x: start + (steps[index] ?? 0), y: 30, text: year, align: index === 0 ? 'left' : 'center', ...soft }));
  const last = labels.at(-keyed.length);
  if (last) last.x = start - 6;
  labels.push({ x: start + (compared === null ? 40 : 84), y: 30, text: say.highestPossible, ...soft });
  if (size !== 'narrow') {
    labels.push({ x: 0, y: 30, text: say.columns.indicator, ...soft }, { x: columns.number, y: 30, text: say.columns.number, align: 'right', ...soft });
    labels.push({ x: columns.share, y: 30, text: say.columns.now, align: 'right', weight: 600 });
    if (compared !== null) say.columns.changePoints.forEach((text, index) => labels.push({ x: columns.change, y: 14 + 16 * index, text, align: 'right', ...soft }));
  }
  frame.push({ x: 0, y: 42, x2: widths[size], y2: 42 });
  return 42;
}

/** A section: its name and axis, its rows, and what has no data. */
function drawSection(ctx: Context, all: Collected, rows: readonly PercentRow[], columns: Columns, size: Size, top: number): number {
  const [first] = rows;
  if (first === undefined) return top;
  const [left, right] = columns.plot;
  const drawn = rows.filter((row) => hasFigure(row) || row.saying.form === 'not_applicable');
  all.labels.push({ x: 0, y: top + 16, text: first.section, weight: 600 }, { x: columns.title, y: top + 16, text: sectionTitle(ctx, first.section), weight: 600 });
  let y = top + pitchOf[size].head;
  if (drawn.length > 0) {
    const axisY = size === 'narrow' ? top + 33 : top + 16;
    for (const tick of [0, 50, 100]) {
      all.labels.push({ x: left + ((right - left) * tick) / 100, y: axisY, text: ctx.say.percentTick(tick), align: 'center', color: colours.soft });
    }
    y = axisY + 9;
    y += pitchOf[size].head - 26;
    const gridTop = y;
    for (const row of drawn) y = drawRow(ctx, all, row, columns, size, y);
    for (const tick of [0, 25, 50, 75, 100]) {
      const x = left + ((right - left) * tick) / 100;
      // On the phone titles lie between the plots, so the grid is drawn row by row there.
      if (size !== 'narrow') all.grid.push({ x, y: gridTop, x2: x, y2: y });
    }
  }
  const missing = rows.filter((row) => row.saying.form === 'no_data').map((row) => row.indicator);
  const notes = [...(missing.length > 0 ? [ctx.say.noData(missing)] : []), ...unavailable(ctx, first.section)];
  for (const note of notes) {
    for (const line of wrap(note, widths[size] - columns.title, TEXT)) {
      all.labels.push({ x: columns.title, y: y + 11, text: line, color: colours.soft });
      y += LEADING;
    }
  }
  y += notes.length > 0 ? 10 : 6;
  all.frame.push({ x: 0, y, x2: widths[size], y2: y });
  return y;
}

/** Actions of a section for which the plan prints no indicator. */
function unavailable(ctx: Context, section: string): string[] {
  return ctx.publication.figures.filter((figure) => figure.status === 'not_available'
    && ctx.publication.plan.actions.some((action) => action.action === figure.action && action.section === section))
    .map((figure) => ctx.say.notAvailable(figure.action));
}

function drawRow(ctx: Context, all: Collected, row: PercentRow, columns: Columns, size: Size, top: number): number {
  const narrow = size === 'narrow';
  const amount = ctx.say.amount(row.saying);
  const share = shareText(ctx, row);
  const numberAt = share === '' ? columns.share : columns.number;
  const titleWidth = narrow ? numberAt - textWidth(amount, TEXT) - 14 - columns.title : columns.titleWidth;
  const lines = wrap(row.title, titleWidth, TEXT);
  const first = top + 12;
  const { leading, after } = pitchOf[size];
  const middle = narrow ? top + lines.length * leading + 14 : first + ((lines.length - 1) * leading) / 2;
  all.labels.push({ x: 0, y: first, text: row.indicator, color: colours.accent });
  lines.forEach((text, index) => all.labels.push({ x: columns.title, y: first + index * leading, text }));
  const numbersY = narrow ? first : middle;
  all.labels.push({ x: numberAt, y: numbersY, text: amount, align: 'right' });
  if (share !== '') all.labels.push({ x: columns.share, y: numbersY, text: share, align: 'right', weight: 600 });
  const change = changeText(ctx, row);
  if (change !== '') all.labels.push({ x: columns.change, y: middle, text: change, align: 'right', ...(row.move?.shown === null && { color: colours.soft }) });
  if (hasFigure(row)) all.rows.push({ ...row, y: middle });
  const bottom = narrow ? middle + 12 : first + (lines.length - 1) * leading + after;
  if (narrow) {
    const [left, right] = columns.plot;
    for (const tick of [0, 25, 50, 75, 100]) all.grid.push({ x: left + ((right - left) * tick) / 100, y: middle - 8, x2: left + ((right - left) * tick) / 100, y2: middle + 8 });
  }
  return bottom;
}

/** The notes that the letters point to, only those that occur. */
function drawNotes(ctx: Context, { labels }: Collected, rows: readonly PercentRow[], width: number, top: number): number {
  const { say } = ctx;
  const moves = rows.map((row) => row.move).filter((move) => move !== null);
  const notes = [
    ...(moves.some((move) => move.shown !== null && move.same) ? [`ᵃ\u00a0${say.noteSameStates}`] : []),
    ...(moves.some((move) => move.shown === null && move.why === 'small') ? [`ᵇ\u00a0${say.noteSmall}`] : []),
    ...(moves.some((move) => move.shown === null) ? [say.noteNotComparable] : []),
  ];
  let y = top;
  for (const line of notes.flatMap((note) => wrap(note, width, TEXT))) {
    labels.push({ x: 0, y: y + 8, text: line, color: colours.soft });
    y += LEADING;
  }
  return y + 4;
}

/** Grid, bands, ticks, stems and discs, in the order in which they lie. */
function plotLayers(all: Collected, columns: Columns): Spec[] {
  const [left, right] = columns.plot;
  const values = all.rows.map(({ indicator, figure, y, saying, small, move }) => ({
    indicator, y, value: Number(figure.value), high: figure.high === null || saying.form === 'so_far' ? Number(figure.value) : Number(figure.high),
    baseline: figure.baseline_value === null ? null : Number(figure.baseline_value),
    known: saying.form === 'known_for', small, compared: move !== null, comparable: move !== null && move.shown !== null,
  }));
  const bands = values.filter((row) => row.known || (!row.small && row.high > row.value));
  const ends = bands.flatMap((row) => [{ y: row.y, at: row.high }, ...(row.known ? [{ y: row.y, at: row.value }] : [])]);
  const scale = (field: string) => percentScale(field, left, right);
  const bar = (height: number) => ({ y: { value: { expr: `datum.y - ${height / 2}` } }, y2: { value: { expr: `datum.y + ${height / 2}` } } });
  const before = values.filter((row) => row.compared && row.baseline !== null && !row.small && !row.known);
  const keyX = columns.titleWidth === 0 ? 6 : left + 6;
  const compared = values.some((row) => row.compared);
  const key = { baseline: keyX, now: keyX + (compared ? 60 : 0), high: keyX + (compared ? 120 : 70) };
  const fixed = (field: string) => ({ value: { expr: `datum.${field}` } });
  return [
    rules('grid', all.grid, colours.grid), rules('frame', all.frame.slice(1), colours.rule), rules('head', all.frame.slice(0, 1), colours.ink),
    { name: 'band', data: { values: bands }, mark: { type: 'rect', color: colours.band, opacity: 1 }, encoding: { x: scale('value'), x2: { field: 'high' }, ...bar(8) } },
    { name: 'end', data: { values: ends }, mark: { type: 'rule', color: colours.baseline, strokeWidth: 1.25, opacity: 1 }, encoding: { x: scale('at'), ...bar(10) } },
    { name: 'stem', data: { values: before.filter((row) => row.comparable) }, mark: { type: 'rule', color: colours.accent, strokeWidth: 1.75, opacity: 1 }, encoding: { x: scale('baseline'), x2: { field: 'value' }, y: fixed('y') } },
    discs('baseline', before, scale('baseline'), 'baseline'),
    discs('now', values.filter((row) => !row.known), scale('value'), 'now'),
    rules('key-band', [{ x: key.now, y: 14, x2: key.high, y2: 14 }], colours.band, 8),
    rules('key-end', [{ x: key.high, y: 9, x2: key.high, y2: 19 }], colours.baseline, 1.25),
    ...(compared ? [rules('key-stem', [{ x: key.baseline, y: 14, x2: key.now, y2: 14 }], colours.accent, 1.75),
      discs('key-baseline', [{ at: key.baseline, y: 14 }], fixed('at'), 'baseline')] : []),
    discs('key-now', [{ at: key.now, y: 14 }], fixed('at'), 'now'),
  ];
}
