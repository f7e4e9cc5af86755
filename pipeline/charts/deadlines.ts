/** Article 5 deadlines on a line of time: filled what stands, hollow what is asked for, a line at the as-of date. */
import type { StandingDeadline } from '../assess/follow-up.ts';
import { widths, type Draft, type Size } from './draft.ts';
import { points, rules, scaled, shapes, sheet, TEXT, words, type Label, type Line, type Spec } from './layers.ts';
import { colours } from './marks.ts';
import { wrap } from './metrics.ts';
import type { Context } from './rows.ts';
import { keyRow, nameLabels, noteLabels, pixel, stateName } from './state-rows.ts';
import { deadlineGroups, type DeadlineCounts, type DeadlineGroup } from './words.ts';

interface DeadlineRow extends StandingDeadline {
  name: string;
  group: DeadlineGroup;
  /** A request is expected (R41), or that is to be checked. */
  next: 'expected' | 'to_check' | null;
}

/** The chart of deadlines; none where no Article 5 deadline is registered. */
export function deadlineChart(ctx: Context): Draft[] {
  const rows = rowsOf(ctx);
  if (rows.length === 0) return [];
  const { say, publication, format } = ctx;
  const counts = countsOf(ctx, rows);
  const { columns } = say.deadlines;
  const ordered = deadlineGroups.flatMap((group) => rows.filter((row) => row.group === group));
  return [{
    id: 'deadlines', sections: ['V'],
    title: say.deadlines.title(counts), subtitle: say.deadlines.subtitle(publication.asOf, counts), description: say.deadlines.description(rows.length),
    table: {
      columns: [say.columns.state, columns.group, columns.deadline, columns.months.join(' '), columns.asksUntil, columns.next],
      rows: ordered.map((row) => [row.name, say.deadlines.groups[row.group](counts), format.date(row.dueOn), monthsText(ctx, row), row.asksUntil === null ? '' : format.date(row.asksUntil), nextText(ctx, row, false)]),
    },
    spec: (size) => drawing(ctx, rows, counts, size),
  }];
}

function rowsOf(ctx: Context): DeadlineRow[] {
  const { deadlines, followUp, asOf } = ctx.publication;
  const on = (list: string, reason?: string) => new Set(followUp.filter((row) => row.list === list && row.subject === 'article_5' && (reason === undefined || row.reason === reason)).map((row) => row.state));
  const [pending, soon, expected, unsure] = [on('request_pending'), on('due_soon'), on('request_expected'), on('to_check', 'request_expected')];
  const rows = deadlines.filter((deadline) => deadline.article === 5).map((deadline): DeadlineRow => {
    const { state, dueOn } = deadline;
    const group = pending.has(state) ? 'pending' : dueOn < asOf ? 'passed' : soon.has(state) ? 'soon' : 'later';
    return { ...deadline, name: stateName(ctx, state), group, next: expected.has(state) ? 'expected' : unsure.has(state) ? 'to_check' : null };
  });
  return rows.sort((a, b) => ctx.format.compare(a.name, b.name));
}

function countsOf({ publication }: Context, rows: readonly DeadlineRow[]): DeadlineCounts {
  const count = (group: DeadlineGroup) => rows.filter((row) => row.group === group).length;
  return {
    total: rows.length, pending: count('pending'), passed: count('passed'), soon: count('soon'), later: count('later'), months: publication.plan.terms.due_soon_months.months,
    toCheck: publication.followUp.some((row) => row.list === 'to_check' && row.subject === 'article_5'),
  };
}

/** Whole months from one day to another. */
function monthsBetween(from: string, to: string): number {
  const [a = [], b = []] = [from, to].map((iso) => iso.split('-').map(Number));
  const [years, months, days] = [0, 1, 2].map((part) => (b[part] ?? 0) - (a[part] ?? 0));
  return (years ?? 0) * 12 + (months ?? 0) - ((days ?? 0) < 0 ? 1 : 0);
}

function monthsText(ctx: Context, { dueOn }: DeadlineRow): string {
  const { asOf } = ctx.publication;
  return dueOn < asOf ? ctx.say.deadlines.passed : ctx.format.number(monthsBetween(asOf, dueOn));
}

/** What comes next; on paper and on the phone the date asked for only. */
function nextText(ctx: Context, row: DeadlineRow, withDate: boolean): string {
  const { say, format } = ctx;
  if (row.group === 'pending') return withDate && row.asksUntil !== null ? say.deadlines.asks(format.date(row.asksUntil)) : say.deadlines.awaits;
  return row.next === 'expected' ? say.deadlines.expected : row.next === 'to_check' ? say.deadlines.toCheck : '';
}

const columnsOf = {
  wide: { name: 232, deadline: 364, months: 428, plot: [450, 706], next: 730, pitch: 22 },
  print: { name: 156, deadline: 266, months: 324, plot: [342, 480], next: 494, pitch: 16 },
  narrow: { name: 232, deadline: 350, months: 0, plot: [18, 332], next: 0, pitch: 20 },
} as const satisfies Record<Size, object>;

const yearStart = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000;
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** What a drawing collects on its way down the page. */
interface Collected {
  labels: Label[];
  grid: Line[];
  hair: Line[];
  frame: Line[];
  due: { day: number; y: number }[];
  before: { x: number; y: number }[];
  asked: { day: number; from: number; y: number }[];
}

interface Axis {
  columns: (typeof columnsOf)[Size];
  narrow: boolean;
  width: number;
  domain: [number, number];
  /** Years with a line, and whether a label stands beside it. */
  years: { year: number; said: boolean }[];
}

function axisOf(ctx: Context, rows: readonly DeadlineRow[], size: Size): Axis {
  const first = Number(ctx.publication.asOf.slice(0, 4)) - 1;
  const last = Math.max(...rows.flatMap((row) => [row.dueOn, row.asksUntil ?? row.dueOn]).map((iso) => Number(iso.slice(0, 4))), first + 2) + 1;
  const columns = columnsOf[size];
  const step = Math.ceil(((last - first) * 38) / (columns.plot[1] - columns.plot[0]));
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, said: index % step === 0 }));
  return { columns, narrow: size === 'narrow', width: widths[size], domain: [yearStart(first), yearStart(last)], years };
}

function drawing(ctx: Context, rows: readonly DeadlineRow[], counts: DeadlineCounts, size: Size): Spec {
  const { say, publication } = ctx;
  const axis = axisOf(ctx, rows, size);
  const { columns, width, domain } = axis;
  const key = keyRow([{ text: say.deadlines.key.deadline, look: shapes.filled }, ...(counts.pending > 0 ? [{ text: say.deadlines.key.asked, look: shapes.hollow }] : []),
    { text: say.deadlines.key.asOf(publication.asOf), look: 'line' as const }], width);
  const all: Collected = { labels: [...key.labels], grid: [], hair: [], frame: [], due: [], before: [], asked: [] };
  let y = key.bottom + 4;
  if (!axis.narrow) {
    const soft = { color: colours.soft };
    all.labels.push({ x: 0, y: y + 24, text: say.columns.state, ...soft }, { x: columns.deadline, y: y + 24, text: say.deadlines.columns.deadline, align: 'right', ...soft },
      { x: columns.next, y: y + 24, text: say.deadlines.columns.next, ...soft });
    say.deadlines.columns.months.forEach((text, index) => all.labels.push({ x: columns.months, y: y + 8 + 16 * index, text, align: 'right', ...soft }));
    y += 36;
  }
  all.frame.push({ x: 0, y, x2: width, y2: y });
  for (const group of deadlineGroups) y = drawGroup(ctx, all, axis, rows.filter((row) => row.group === group), say.deadlines.groups[group](counts), y);
  all.frame.push({ x: 0, y, x2: width, y2: y });
  const end = noteLabels(all.before.length > 0 ? [say.deadlines.before(axis.years[0]?.year ?? 0)] : [], width, all.before.length > 0 ? y : y - 8, all.labels);
  const scale = (field: string) => scaled(field, 'linear', domain, columns.plot);
  const today = pixel(domain, columns.plot)(dayOf(publication.asOf));
  const lines = all.grid.filter((line) => line.x === columns.plot[0]).map((line) => ({ ...line, x: today, x2: today }));
  return sheet(ctx.lang, width, end, [
    rules('rows', all.hair, colours.row), rules('grid', all.grid, colours.grid), rules('frame', all.frame, colours.ink), rules('today', lines, colours.ink, 1.5), ...key.layers,
    { name: 'ask', data: { values: all.asked }, mark: { type: 'rule', color: colours.accent, strokeWidth: 1.5, opacity: 1, strokeDash: [2, 2] }, encoding: { x: scale('from'), x2: { field: 'day' }, y: { value: { expr: 'datum.y' } } } },
    points('asked', all.asked, shapes.hollow, scale('day')), points('due', all.due, shapes.filled, scale('day')),
    points('before', all.before, shapes.before, { value: { expr: 'datum.x' } }), words(all.labels)]);
}

/** A group with its axis of years and its rows; nothing where it is empty. */
function drawGroup(ctx: Context, all: Collected, axis: Axis, rows: readonly DeadlineRow[], title: string, top: number): number {
  if (rows.length === 0) return top;
  const { columns, domain, narrow } = axis;
  const x = pixel(domain, columns.plot);
  if (all.frame.length > 0 && all.due.length + all.before.length > 0) all.hair.push({ x: 0, y: top, x2: axis.width, y2: top });
  const room = narrow ? axis.width : columns.plot[0] - 8;
  const lines = wrap(title, room, TEXT, 600);
  lines.forEach((text, index) => all.labels.push({ x: 0, y: top + 13 + 15 * index, text, weight: 600 }));
  const yearsY = narrow ? top + 13 + 15 * lines.length + 4 : top + 13;
  for (const { year, said } of axis.years) if (said) all.labels.push({ x: x(yearStart(year)), y: yearsY, text: String(year), align: 'center', color: colours.soft });
  let y = (narrow ? yearsY : top + 13 + 15 * (lines.length - 1)) + 11;
  for (const row of rows) y = drawRow(ctx, all, axis, row, y);
  return y + 4;
}

function drawRow(ctx: Context, all: Collected, axis: Axis, row: DeadlineRow, top: number): number {
  const { columns, domain, narrow, years } = axis;
  const name = nameLabels(row.name, columns.name, top, columns.pitch);
  const x = pixel(domain, columns.plot);
  const middle = narrow ? top + name.height + 8 : name.middle;
  const next = nextText(ctx, row, true);
  all.labels.push(...name.labels, { x: columns.deadline, y: narrow ? top + 10 : middle, text: ctx.format.date(row.dueOn), align: 'right' });
  if (!narrow) all.labels.push({ x: columns.months, y: middle, text: monthsText(ctx, row), align: 'right' });
  if (next !== '') all.labels.push({ x: columns.next, y: narrow ? middle + 16 : middle, text: next, color: colours.soft });
  const bottom = narrow ? middle + (next === '' ? 12 : 28) : top + name.height;
  for (const { year } of years) all.grid.push({ x: x(yearStart(year)), y: narrow ? middle - 8 : top, x2: x(yearStart(year)), y2: narrow ? middle + 8 : bottom });
  const day = dayOf(row.dueOn);
  if (day < domain[0]) all.before.push({ x: columns.plot[0], y: middle });
  else all.due.push({ day, y: middle });
  if (row.asksUntil !== null && row.group === 'pending') all.asked.push({ day: dayOf(row.asksUntil), from: Math.max(day, domain[0]), y: middle });
  return bottom;
}
