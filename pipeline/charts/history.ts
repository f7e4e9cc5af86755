/** How each percentage moved over the cycles: small charts of one section, the axis running to the end of the plan. */
import type { Indicator } from '../../schemas/plan.ts';
import { isSmall } from '../words/figure.ts';
import { widths, type Draft, type Size } from './draft.ts';
import { clear, rules, sheet, TEXT, words, type Label, type Line, type Spec } from './layers.ts';
import { colours } from './marks.ts';
import { textWidth, wrap } from './metrics.ts';
import type { Figure } from '../../schemas/outputs.ts';
import { countMoves, hasFigure, namer, pack, percentRows, groupTitle, type Context, type PercentRow } from './rows.ts';

/** Panels per chart, so that one prints on a page. */
const MOST_PANELS = 15;
const LEADING = 16;
const PLOT = 72;
const AXIS = 46;
/** A figure that can still move by more than this has no point (R34). */
const OPEN_POINTS = 50;

interface Point {
  cycle: number;
  value: number;
  final: boolean;
  share: string;
}

interface Panel {
  row: PercentRow;
  points: Point[];
  baseline: number | null;
}

/** One chart of small multiples per section that has a past. */
export function historyCharts(ctx: Context): Draft[] {
  const { publication } = ctx;
  const first = publication.plan.terms.baseline_cycle.cycle;
  const past = publication.past.filter((entry) => entry.cycle >= first && entry.cycle < publication.cycle);
  if (past.length === 0) return [];
  const series = [...past].sort((a, b) => a.cycle - b.cycle).map((entry) => ({ cycle: entry.cycle, figures: new Map(entry.figures.map((figure) => [figure.indicator, figure])) }));
  series.push({ cycle: publication.cycle, figures: new Map(ctx.figures) });
  const name = namer('history');
  return pack(publication.plan.indicators.filter((indicator) => indicator.kind === 'percentage'), MOST_PANELS, false).flatMap((group) => {
    const id = name(group);
    const panels = percentRows(ctx, group).flatMap((row) => panelOf(ctx, row, series));
    return panels.length === 0 ? [] : [draft(ctx, id, group, panels, first)];
  });
}

/** A panel where at least two cycles have a point; populations under five have no trend. */
function panelOf(ctx: Context, row: PercentRow, series: readonly { cycle: number; figures: ReadonlyMap<string, Figure> }[]): Panel[] {
  if (row.small) return [];
  const points = series.flatMap(({ cycle, figures }) => {
    const figure = figures.get(row.indicator);
    if (figure === undefined || figure.value === null || figure.numerator === null || !figure.denominator || isSmall(figure)) return [];
    if (figure.high !== null && Number(figure.high) - Number(figure.value) > OPEN_POINTS) return [];
    return [{ cycle, value: Number(figure.value), final: figure.status === 'final', share: ctx.format.percent(figure.numerator, figure.denominator) }];
  });
  const before = row.figure.baseline_value;
  return points.length < 2 ? [] : [{ row, points, baseline: ctx.compared === null || before === null ? null : Number(before) }];
}

function draft(ctx: Context, id: string, group: readonly Indicator[], panels: readonly Panel[], first: number): Draft {
  const { say, publication } = ctx;
  const section = group[0]?.section ?? 'II';
  const title = groupTitle(ctx, group, publication.plan.indicators.filter((indicator) => indicator.kind === 'percentage'));
  const last = publication.plan.terms.last_cycle.cycle;
  const now = panels.map((panel) => panel.row).filter(hasFigure);
  const moves = countMoves(ctx, now);
  if (now.length < panels.length) Object.assign(moves, { notComparable: moves.notComparable + panels.length - now.length, open: null });
  const cycles = [...new Set(panels.flatMap((panel) => panel.points.map((point) => point.cycle)))].sort();
  return {
    id, sections: [section],
    title: say.history.title(title, ctx.compared ?? first, publication.cycle, panels.length, moves),
    subtitle: say.history.subtitle(first, publication.cycle, last, publication.asOf, panels.length),
    description: say.history.description(title, first, publication.cycle, panels.length),
    table: {
      columns: [say.columns.indicator, say.columns.title, ...cycles.map(String)],
      rows: panels.map(({ row, points }) => [row.indicator, row.title, ...cycles.map((cycle) => {
        const point = points.find((entry) => entry.cycle === cycle);
        return point === undefined ? '' : point.final ? point.share : `${point.share} (${say.provisionalPoint})`;
      })]),
    },
    spec: (size) => drawing(ctx, panels, first, last, size),
  };
}

const across: Record<Size, { columns: number; gap: number }> = {
  wide: { columns: 4, gap: 28 }, print: { columns: 3, gap: 24 }, narrow: { columns: 2, gap: 18 },
};

interface Drawn {
  labels: Label[];
  /** The last values, kept clear of the grid. */
  ends: Label[];
  grid: Line[];
  baselines: Line[];
  /** Points and the steps between final ones, with values; pixels are computed in the specification. */
  points: (Point & { left: number; top: number; plot: number })[];
  steps: { from: Point; to: Point; left: number; top: number; plot: number }[];
}

function drawing(ctx: Context, panels: readonly Panel[], first: number, last: number, size: Size): Spec {
  const { columns, gap } = across[size];
  const width = widths[size];
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const all: Drawn = { labels: [], ends: [], grid: [], baselines: [], points: [], steps: [] };
  const keyed = drawKey(ctx, all, size);
  let top = keyed.bottom;
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns);
    const titles = row.map((panel) => wrap(panel.row.title, panelWidth, TEXT));
    const height = Math.max(...titles.map((lines) => lines.length)) * LEADING + LEADING;
    row.forEach((panel, index) => drawPanel(ctx, all, panel, titles[index] ?? [], { left: index * (panelWidth + gap), top, plotTop: top + height + 14, width: panelWidth }, [first, last]));
    top += height + 14 + PLOT + 36;
  }
  return sheet(ctx.lang, width, top - 6, [...layers(all, first, last, keyed.marks), words([...all.labels, ...all.ends])]);
}

function drawKey(ctx: Context, all: Drawn, size: Size): { bottom: number; marks: { x: number; y: number; final: boolean; dash: boolean }[] } {
  const { say, compared } = ctx;
  const items = [{ text: say.finalPoint, final: true, dash: false }, { text: say.provisionalPoint, final: false, dash: false },
    ...(compared === null ? [] : [{ text: say.baselineIs(compared), final: false, dash: true }])];
  const marks: { x: number; y: number; final: boolean; dash: boolean }[] = [];
  let x = 0;
  for (const { text, final, dash } of items) {
    const lead = dash ? 28 : 14;
    marks.push({ x, y: 10, final, dash });
    all.labels.push({ x: x + lead, y: 10, text });
    x += lead + textWidth(text, TEXT) + (size === 'narrow' ? 16 : 28);
  }
  return { bottom: 30, marks };
}

interface Box {
  left: number;
  top: number;
  plotTop: number;
  width: number;
}

function drawPanel(ctx: Context, all: Drawn, panel: Panel, title: readonly string[], box: Box, [first, last]: readonly [number, number]): void {
  const { row, points, baseline } = panel;
  const left = box.left + AXIS;
  const plot = box.width - AXIS - 14;
  const y = (value: number) => box.plotTop + PLOT * (1 - value / 100);
  const soft = { color: colours.soft };
  all.labels.push({ x: box.left, y: box.top + 8, text: row.indicator, weight: 600, color: colours.accent });
  title.forEach((text, index) => all.labels.push({ x: box.left, y: box.top + 8 + LEADING * (index + 1), text }));
  for (const tick of [0, 50, 100]) {
    all.grid.push({ x: left - 4, y: y(tick), x2: left + plot + 4, y2: y(tick) });
    all.labels.push({ x: left - 8, y: y(tick), text: ctx.say.percentTick(tick), align: 'right', ...soft });
  }
  for (let cycle = first; cycle <= last; cycle += 1) {
    const x = left + (plot * (cycle - first)) / (last - first);
    all.grid.push({ x, y: y(0), x2: x, y2: y(0) + 4 });
    if (cycle === first || cycle === last) all.labels.push({ x, y: y(0) + 14, text: String(cycle), align: 'center', ...soft });
  }
  if (baseline !== null) all.baselines.push({ x: left, y: y(baseline), x2: left + plot, y2: y(baseline) });
  points.forEach((point, index) => {
    all.points.push({ ...point, left, top: box.plotTop, plot });
    const next = points[index + 1];
    if (next !== undefined && point.final && next.final && next.cycle === point.cycle + 1) all.steps.push({ from: point, to: next, left, top: box.plotTop, plot });
  });
  const end = points.at(-1);
  if (end === undefined) return;
  all.ends.push(endLabel(end, points.at(-2), { x: left + (plot * (end.cycle - first)) / (last - first), y: y(end.value) }, { now: end.cycle === ctx.publication.cycle, edge: end.cycle === last }));
}

/** The last value stands after its point; at the end of the axis above or below it, where the line does not come from. */
function endLabel(end: Point, previous: Point | undefined, at: { x: number; y: number }, is: { now: boolean; edge: boolean }): Label {
  // An older value, where this cycle has none to draw, does not stand out.
  const label: Pick<Label, 'text' | 'weight' | 'color'> = is.now ? { text: end.share, weight: 600 } : { text: end.share, color: colours.soft };
  if (!is.edge) return { ...label, x: at.x + 8, y: at.y };
  const fromAbove = previous !== undefined && previous.value > end.value;
  const below = end.value > 25 && (fromAbove || end.value > 85);
  return { ...label, x: at.x + 12, y: at.y + (below ? 14 : -13), align: 'right' };
}

function layers(all: Drawn, first: number, last: number, key: readonly { x: number; y: number; final: boolean; dash: boolean }[]): Spec[] {
  const x = (point: string) => ({ value: { expr: `datum.left + datum.plot * (${point}.cycle - ${first}) / ${last - first}` } });
  const y = (point: string) => ({ value: { expr: `datum.top + ${PLOT} * (1 - ${point}.value / 100)` } });
  const look = (final: boolean) => ({ type: 'point', shape: 'circle', size: Math.PI * (final ? 16 : 12.25), opacity: 1, fill: final ? colours.accent : '#FFFFFF', stroke: colours.accent, strokeWidth: final ? 0 : 1.5 });
  const disc = (final: boolean): Spec[] => [
    { name: `points-${final}`, data: { values: all.points.filter((point) => point.final === final) }, mark: look(final), encoding: { x: x('datum'), y: y('datum') } },
    { name: `key-${final}`, data: { values: key.filter((item) => !item.dash && item.final === final) }, mark: look(final), encoding: { x: { value: { expr: 'datum.x + 5' } }, y: { value: { expr: 'datum.y' } } } },
  ];
  const dashes = key.filter((item) => item.dash).map((item) => ({ x: item.x, y: item.y, x2: item.x + 22, y2: item.y }));
  return [
    rules('grid', all.grid, colours.grid), rules('baseline', [...all.baselines, ...dashes], colours.baseline, 1.25, [4, 3]), clear(all.ends),
    { name: 'steps', data: { values: all.steps }, mark: { type: 'rule', color: colours.accent, strokeWidth: 1.75, opacity: 1 }, encoding: { x: x('datum.from'), y: y('datum.from'), x2: x('datum.to'), y2: y('datum.to') } },
    ...disc(true), ...disc(false),
  ];
}
