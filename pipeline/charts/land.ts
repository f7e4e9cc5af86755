/** How far to go on the ground: remaining mined area of each State on a logarithmic axis; who gives no size is said in words. */
import { remainingMeasures, type RemainingMeasure } from '../../schemas/codes.ts';
import { kindsOf, kindText } from '../measure/contamination.ts';
import { laterDate } from '../measure/land.ts';
import { widths, type Draft, type Size } from './draft.ts';
import { points, rules, scaled, shapes, sheet, words, type Label, type Line, type Spec } from './layers.ts';
import { colours } from './marks.ts';
import type { Context } from './rows.ts';
import { areaText, keyRow, nameLabels, noteLabels, pixel, remainingByState, saidTicks, stateName, stateNames, sumOf } from './state-rows.ts';

interface LandRow {
  state: string;
  name: string;
  areas: ReadonlyMap<RemainingMeasure, number>;
  total: number;
  asAt: string | null;
  /** Some of its areas have no size. */
  partly: boolean;
}

interface Land {
  rows: LandRow[];
  /** States that give no size at all, and affected ones of which the data hold nothing. */
  unsized: string[];
  absent: string[];
}

const looks: Record<RemainingMeasure, (typeof shapes)[keyof typeof shapes]> = { cha_area: shapes.filled, sha_area: shapes.hollow, mined_area: shapes.other };

/** The chart of remaining areas; none where no State gives a size. */
export function landChart(ctx: Context): Draft[] {
  const land = landOf(ctx);
  const { rows } = land;
  if (rows.length === 0) return [];
  const { say, publication, format } = ctx;
  const total = sumOf(rows.map((row) => row.total));
  const { columns } = say.land;
  return [{
    id: 'land-remaining', sections: ['V'],
    title: say.land.title({ states: rows.length, total: total < 10 ? areaText(ctx, total) : format.number(Math.round(total)), leading: leadingStates(rows, total) }),
    subtitle: say.land.subtitle(publication.asOf, rows.length), description: say.land.description(rows.length),
    table: {
      columns: [say.columns.state, columns.cha_area, columns.sha_area, columns.mined_area, columns.total, columns.asAt],
      rows: [...rows.map((row) => [row.name, ...remainingMeasures.map((measure) => valueText(ctx, row, measure)), totalText(ctx, row), dateText(ctx, row)]),
        ...stateNames(ctx, land.unsized).map((name) => [name, '', '', '', say.land.noSize, '']), ...stateNames(ctx, land.absent).map((name) => [name, '', '', '', say.land.notInData, ''])],
    },
    spec: (size) => drawing(ctx, land, size),
  }];
}

function landOf(ctx: Context): Land {
  const { land, receipts } = ctx.publication;
  const own = land.filter(({ measure }) => remainingMeasures.some((one) => one === measure));
  const areas = remainingByState(ctx);
  const unsized = new Set(own.filter((row) => row.in_words !== null).map((row) => row.state));
  const rows = [...areas].map(([state, sizes]): LandRow => ({
    state, name: stateName(ctx, state), areas: sizes, total: sumOf(sizes.values()), partly: unsized.has(state),
    asAt: own.filter((row) => row.state === state && row.value !== null).map((row) => row.as_at).reduce(laterDate, null),
  }));
  rows.sort((a, b) => b.total - a.total || ctx.format.compare(a.name, b.name));
  const known = new Set(own.map((row) => row.state));
  return {
    rows, unsized: [...unsized].filter((state) => !areas.has(state)),
    absent: receipts.filter((receipt) => receipt.affected && !known.has(receipt.state)).map((receipt) => receipt.state),
  };
}

/** How many States, the largest first, make up half of the whole. */
function leadingStates(rows: readonly LandRow[], total: number): number {
  let sum = 0;
  return rows.findIndex((row) => (sum += row.total) * 2 >= total) + 1;
}

function valueText(ctx: Context, row: LandRow, measure: RemainingMeasure): string {
  const value = row.areas.get(measure);
  return value === undefined ? '' : areaText(ctx, value);
}

const totalText = (ctx: Context, row: LandRow): string => areaText(ctx, row.total) + (row.partly ? 'ᵃ' : '');
const dateText = (ctx: Context, row: LandRow): string => (row.asAt === null ? '' : ctx.format.date(row.asAt));

const columnsOf = {
  wide: { name: 248, plot: [268, 528], total: 606, cha_area: 690, sha_area: 780, asAt: 912, pitch: 22 },
  print: { name: 150, plot: [166, 336], total: 396, cha_area: 464, sha_area: 546, asAt: 660, pitch: 17 },
  narrow: { name: 260, plot: [22, 328], total: 350, cha_area: 0, sha_area: 0, asAt: 0, pitch: 20 },
} as const satisfies Record<Size, object>;

function drawing(ctx: Context, { rows, unsized, absent }: Land, size: Size): Spec {
  const { say, format } = ctx;
  const [width, columns, narrow] = [widths[size], columnsOf[size], size === 'narrow'];
  const values = rows.flatMap((row) => [...row.areas.values()]).filter((value) => value > 0);
  const domain: [number, number] = [10 ** Math.floor(Math.log10(Math.min(...values, 1))), 10 ** Math.ceil(Math.log10(Math.max(...values, 1.1)))];
  const x = pixel(domain, columns.plot, true);
  const present = remainingMeasures.filter((measure) => rows.some((row) => row.areas.has(measure)));
  const key = keyRow(present.map((measure) => ({ text: say.land.key[measure], look: looks[measure] })), width);
  const labels: Label[] = [...key.labels];
  const grid: Line[] = [];
  const hair: Line[] = [];
  const marks: { measure: RemainingMeasure; value: number; y: number }[] = [];
  const headY = key.bottom + 16;
  const ticks = Array.from({ length: Math.round(Math.log10(domain[1] / domain[0])) + 1 }, (_, index) => Number((domain[0] * 10 ** index).toPrecision(1)));
  const soft = { color: colours.soft };
  for (const { at, text } of saidTicks(ticks.map((tick) => ({ at: x(tick), text: format.number(String(tick)) })))) labels.push({ x: at, y: headY, text, align: 'center', ...soft });
  if (!narrow) {
    labels.push({ x: 0, y: headY, text: say.columns.state, ...soft }, { x: columns.total, y: headY, text: say.land.columns.total, align: 'right', weight: 600 });
    for (const column of ['cha_area', 'sha_area', 'asAt'] as const) labels.push({ x: columns[column], y: headY, text: say.land.columns[column], align: 'right', ...soft });
  }
  const head = headY + 12;
  let y = head + 3;
  for (const row of rows) {
    if (row !== rows[0]) hair.push({ x: 0, y, x2: width, y2: y });
    const name = nameLabels(row.name, columns.name, y, columns.pitch);
    labels.push(...name.labels, { x: columns.total, y: narrow ? y + 10 : name.middle, text: totalText(ctx, row), align: 'right', weight: 600 });
    if (!narrow) {
      for (const measure of ['cha_area', 'sha_area'] as const) labels.push({ x: columns[measure], y: name.middle, text: valueText(ctx, row, measure), align: 'right' });
      labels.push({ x: columns.asAt, y: name.middle, text: dateText(ctx, row), align: 'right', ...soft });
    }
    const middle = narrow ? y + name.height + 8 : name.middle;
    const bottom = y + name.height + (narrow ? 20 : 0);
    for (const tick of ticks) grid.push({ x: x(tick), y: narrow ? middle - 7 : y, x2: x(tick), y2: narrow ? middle + 7 : bottom });
    for (const [measure, value] of row.areas) if (value > 0) marks.push({ measure, value, y: middle });
    y = bottom;
  }
  const foot = y + 3;
  const { contamination } = ctx.publication.plan;
  const kinds = kindsOf(contamination, ctx.publication.land.filter((row) => row.value !== null && remainingMeasures.some((one) => one === row.measure)).map((row) => row.contamination));
  const notes = [...(kinds.length > 1 ? [say.land.mixes(kinds.map((kind) => kindText(contamination, kind, ctx.lang)))] : []), ...(rows.some((row) => row.partly) ? [`ᵃ\u00a0${say.land.partly}`] : []), say.land.scale,
    ...(unsized.length > 0 ? [say.land.unsized(stateNames(ctx, unsized))] : []), ...(absent.length > 0 ? [say.land.absent(stateNames(ctx, absent))] : [])];
  const end = noteLabels(notes, width, foot, labels);
  const scale = (field: string) => scaled(field, 'log', domain, columns.plot);
  const drawn = (measure: RemainingMeasure) => points(`area-${measure}`, marks.filter((mark) => mark.measure === measure), looks[measure], scale('value'));
  return sheet(ctx.lang, width, end, [rules('rows', hair, colours.row), rules('grid', grid, colours.grid), rules('frame', [{ x: 0, y: head, x2: width, y2: head }, { x: 0, y: foot, x2: width, y2: foot }], colours.ink),
    ...key.layers, drawn('mined_area'), drawn('sha_area'), drawn('cha_area'), words(labels.filter((label) => label.text !== ''))]);
}
