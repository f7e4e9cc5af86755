/**
 * Years left to the Article 5 deadline beside the years that the remaining area would take at the average rate
 * of the last years (R42). Both are arithmetic on what a State reported; neither is a forecast.
 */
import { RATE_YEARS } from '../measure/outlook.ts';
import { widths, type Draft, type Size } from './draft.ts';
import { points, rules, scaled, shapes, sheet, words, type Label, type Line, type Spec } from './layers.ts';
import { colours } from './marks.ts';
import type { Context } from './rows.ts';
import { areaText, keyRow, nameLabels, noteLabels, pixel, stateName, stateNames } from './state-rows.ts';

const DOMAIN: [number, number] = [0.5, 100];
const TICKS = [1, 2, 5, 10, 20, 50, 100];

interface OutlookRow {
  name: string;
  remaining: number;
  dueOn: string;
  left: number;
  atRate: number;
  longer: boolean;
  /** At the fastest and at the slowest of the years; none where one year is known; without end where nothing was released in one. */
  range: { from: number; to: number } | null;
  rateYears: number;
}

/** The dumbbell of years; none where no State has both. */
export function outlookChart(ctx: Context): Draft[] {
  const { rows, still } = rowsOf(ctx);
  if (rows.length === 0) return [];
  const { say, publication, format } = ctx;
  const { columns } = say.outlook;
  return [{
    id: 'land-deadlines', sections: ['V'],
    title: say.outlook.title(rows.filter((row) => row.longer).length, rows.length),
    subtitle: say.outlook.subtitle(publication.asOf, rows.length, RATE_YEARS), description: say.outlook.description(rows.length),
    table: {
      columns: [say.columns.state, columns.remaining, columns.deadline, columns.left, columns.atRate, columns.range, columns.years],
      rows: rows.map((row) => [row.name, areaText(ctx, row.remaining), format.date(row.dueOn), yearsText(ctx, row.left), yearsText(ctx, row.atRate), rangeText(ctx, row), row.rateYears]),
    },
    spec: (size) => drawing(ctx, rows, still, size),
  }];
}

/** States with a deadline to come, a remaining area and a rate; `still` are those that released nothing in the years given. */
function rowsOf(ctx: Context): { rows: OutlookRow[]; still: string[] } {
  const { outlook } = ctx.publication;
  const still = outlook.filter((row) => row.years_left !== null && row.remaining_km2 !== null && row.rate_km2 !== null && row.years === null).map(({ state }) => state);
  const rows = outlook.flatMap((row): OutlookRow[] => {
    if (row.years === null || row.years_left === null || row.due_on === null) return [];
    const remaining = Number(row.remaining_km2);
    const at = (rate: string | null): number => (remaining === 0 ? 0 : remaining / Number(rate));
    return [{
      name: stateName(ctx, row.state), remaining, dueOn: row.due_on, left: Number(row.years_left), atRate: Number(row.years), longer: row.longer === 'yes',
      range: row.rate_years === 1 ? null : { from: at(row.rate_most_km2), to: at(row.rate_least_km2) }, rateYears: row.rate_years ?? 0,
    }];
  });
  return { rows: rows.sort((a, b) => ctx.format.compare(a.name, b.name)), still };
}

/** Whole years, never 0 for something. */
const yearsText = (ctx: Context, value: number): string => (value === 0 ? '0' : value < 1 ? '<1' : value > 100 ? '>100' : ctx.format.number(Math.round(value)));

function rangeText(ctx: Context, { range }: OutlookRow): string {
  if (range === null) return ctx.say.outlook.oneYear;
  const [from, to] = [yearsText(ctx, range.from), yearsText(ctx, range.to)];
  return from === to ? from : ctx.say.outlook.range(from, to);
}

const columnsOf = {
  wide: { name: 232, plot: [252, 560], remaining: 660, left: 730, atRate: 812, range: 912, pitch: 22 },
  print: { name: 140, plot: [158, 372], remaining: 442, left: 500, atRate: 570, range: 660, pitch: 18 },
  narrow: { name: 350, plot: [12, 338], remaining: 0, left: 0, atRate: 0, range: 0, pitch: 20 },
} as const satisfies Record<Size, object>;

const inside = (value: number): number => Math.min(Math.max(value, DOMAIN[0]), DOMAIN[1]);

function drawing(ctx: Context, rows: readonly OutlookRow[], still: readonly string[], size: Size): Spec {
  const { say, format } = ctx;
  const [width, columns, narrow] = [widths[size], columnsOf[size], size === 'narrow'];
  const key = keyRow([{ text: say.outlook.key.left, look: shapes.hollow }, { text: say.outlook.key.atRate, look: shapes.filled }, { text: say.outlook.key.range, look: 'band' }], width);
  const labels: Label[] = [...key.labels];
  const headY = key.bottom + (narrow ? 14 : 26);
  const soft = { color: colours.soft };
  const x = pixel(DOMAIN, columns.plot, true);
  for (const tick of TICKS) labels.push({ x: x(tick), y: headY, text: format.number(tick), align: 'center', ...soft });
  if (!narrow) {
    labels.push({ x: 0, y: headY, text: say.columns.state, ...soft });
    for (const column of ['remaining', 'left', 'atRate', 'range'] as const) {
      say.outlook.heads[column].forEach((text, index) => labels.push({ x: columns[column], y: headY - 16 + 16 * index, text, align: 'right', ...(column === 'atRate' ? { weight: 600 } : soft) }));
    }
  }
  const head = headY + 12;
  const grid: Line[] = [];
  const hair: Line[] = [];
  const placed: (OutlookRow & { y: number })[] = [];
  let y = head + 3;
  for (const row of rows) {
    if (row !== rows[0]) hair.push({ x: 0, y, x2: width, y2: y });
    const name = nameLabels(row.name, columns.name, y, columns.pitch);
    labels.push(...name.labels, ...numberLabels(ctx, row, columns, narrow, narrow ? y + name.height + 25 : name.middle));
    const middle = narrow ? y + name.height + 8 : name.middle;
    const bottom = y + name.height + (narrow ? 36 : 0);
    for (const tick of TICKS) grid.push({ x: x(tick), y: narrow ? middle - 7 : y, x2: x(tick), y2: narrow ? middle + 7 : bottom });
    placed.push({ ...row, y: middle });
    y = bottom;
  }
  const foot = y + 3;
  const end = noteLabels([say.outlook.caveat(rows.some((row) => row.range === null)), ...(still.length > 0 ? [say.outlook.still(stateNames(ctx, still))] : [])], width, foot, labels);
  return sheet(ctx.lang, width, end, [rules('rows', hair, colours.row), rules('grid', grid, colours.grid), rules('frame', [{ x: 0, y: head, x2: width, y2: head }, { x: 0, y: foot, x2: width, y2: foot }], colours.ink),
    ...key.layers, ...plotLayers(placed, columns.plot), words(labels)]);
}

function numberLabels(ctx: Context, row: OutlookRow, columns: (typeof columnsOf)[Size], narrow: boolean, y: number): Label[] {
  const [left, atRate] = [yearsText(ctx, row.left), yearsText(ctx, row.atRate)];
  if (narrow) return [{ x: 0, y, text: ctx.say.outlook.both(left, atRate, row.range === null || rangeText(ctx, row) === atRate ? null : rangeText(ctx, row)), color: colours.soft }];
  return [
    { x: columns.remaining, y, text: areaText(ctx, row.remaining), align: 'right' }, { x: columns.left, y, text: left, align: 'right' },
    { x: columns.atRate, y, text: atRate, align: 'right', weight: 600 }, { x: columns.range, y, text: rangeText(ctx, row), align: 'right', color: colours.soft },
  ];
}

/** Bands, rings and discs; what lies beyond the axis is an arrow at its end. */
function plotLayers(rows: readonly (OutlookRow & { y: number })[], plot: readonly [number, number]): Spec[] {
  const scale = (field: string) => scaled(field, 'log', DOMAIN, plot);
  const bands = rows.flatMap(({ y, range }) => (range === null || inside(range.from) === inside(range.to) ? [] : [{ y, from: inside(range.from), to: inside(range.to) }]));
  const at = (value: (row: OutlookRow) => number, beyond: boolean) => rows.filter((row) => value(row) > DOMAIN[1] === beyond).map((row) => ({ y: row.y, years: inside(value(row)) }));
  return [
    { name: 'band', data: { values: bands }, mark: { type: 'rect', color: colours.band, opacity: 1 }, encoding: { x: scale('from'), x2: { field: 'to' }, y: { value: { expr: 'datum.y - 4' } }, y2: { value: { expr: 'datum.y + 4' } } } },
    points('left', at((row) => row.left, false), shapes.hollow, scale('years')), points('left-beyond', at((row) => row.left, true), shapes.beyondHollow, scale('years')),
    points('rate', at((row) => row.atRate, false), shapes.filled, scale('years')), points('rate-beyond', at((row) => row.atRate, true), shapes.beyond, scale('years')),
  ];
}
