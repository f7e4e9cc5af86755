/** What lies behind each figure: one stacked bar per indicator, in States, all nine outcomes in their fixed order. */
import type { OutcomeCode, PopulationCode } from '../../schemas/codes.ts';
import type { Figure } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import { widths, type Draft, type Size } from './draft.ts';
import { outcomeKey } from './key.ts';
import { boxStyle, outcomeMarks, rules, sheet, swatches, TEXT, words, type Label, type Line, type Spec } from './layers.ts';
import { colours, outcomeOrder } from './marks.ts';
import { textWidth, wrap } from './metrics.ts';
import { namer, pack, groupTitle, type Context } from './rows.ts';

/** Bars per chart, so that one prints on a page with its title and key, under a chapter's heading. */
const MOST_BARS = 15;
const LEADING = 16;
const BAR = 14;

/** One indicator's population by outcome. */
interface Bar {
  indicator: string;
  title: string;
  population: PopulationCode;
  counts: ReadonlyMap<OutcomeCode, number>;
  size: number;
}

/** Charts of outcomes: one per section, two where it is long. */
export function outcomeCharts(ctx: Context): Draft[] {
  const name = namer('outcomes');
  const groups = pack(ctx.publication.plan.indicators, MOST_BARS, false);
  return groups.flatMap((group) => {
    const id = name(group);
    const bars = group.flatMap((indicator) => barOf(ctx, indicator));
    return bars.length === 0 ? [] : [draft(ctx, id, group, bars)];
  });
}

/** Record-based counts list only what was met, so they have no bar; nor has what was never coded. */
function isWhole(figure: Figure): boolean {
  const known = figure.status === 'final' || figure.status === 'provisional';
  return known && (figure.kind === 'percentage' || figure.reported !== null);
}

function barOf(ctx: Context, declared: Indicator): Bar[] {
  const figure = ctx.figures.get(declared.indicator);
  const units = ctx.units.get(declared.indicator) ?? [];
  if (figure === undefined || !isWhole(figure) || units.some((unit) => unit.unit_kind !== 'state' && unit.unit_kind !== 'request')) return [];
  const counts = ctx.outcomes.get(declared.indicator) ?? new Map<OutcomeCode, number>();
  const size = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (figure.denominator !== null && size !== figure.denominator) throw new Error(`outcomes of ${declared.indicator}: ${size} units, population ${figure.denominator}`);
  return size === 0 ? [] : [{ indicator: declared.indicator, title: declared.title[ctx.lang], population: declared.population, counts, size }];
}

function present(bars: readonly Bar[]): OutcomeCode[] {
  return outcomeOrder.filter((outcome) => bars.some((bar) => bar.counts.has(outcome)));
}

function draft(ctx: Context, id: string, group: readonly Indicator[], bars: readonly Bar[]): Draft {
  const { say, publication, codes } = ctx;
  const section = group[0]?.section ?? 'II';
  const title = groupTitle(ctx, group, publication.plan.indicators);
  const sums = new Map(outcomeOrder.map((outcome) => [outcome, bars.reduce((sum, bar) => sum + (bar.counts.get(outcome) ?? 0), 0)]));
  const others = outcomeOrder.filter((outcome) => outcome !== 'met');
  const largest = Math.max(...others.map((outcome) => sums.get(outcome) ?? 0));
  const total = bars.reduce((sum, bar) => sum + bar.size, 0);
  return {
    id, sections: [section],
    title: say.outcomes.title(title, sums.get('met') ?? 0, total, others.filter((outcome) => sums.get(outcome) === largest), largest),
    subtitle: say.outcomes.subtitle(publication.reportingYear, publication.asOf, bars.length),
    description: say.outcomes.description(title, bars.length),
    table: {
      columns: [say.columns.indicator, say.columns.title, say.columns.population, ...outcomeOrder.map((outcome) => codes.outcomes[outcome].name), say.columns.total],
      rows: bars.map((bar) => [bar.indicator, bar.title, codes.populations[bar.population].many, ...outcomeOrder.map((outcome) => bar.counts.get(outcome) ?? 0), bar.size]),
    },
    spec: (size) => drawing(ctx, bars, size),
  };
}

const columnsOf: Record<Size, { title: number; titleWidth: number; bar: readonly [number, number] }> = {
  wide: { title: 44, titleWidth: 316, bar: [372, 911] },
  print: { title: 40, titleWidth: 200, bar: [250, 659] },
  narrow: { title: 36, titleWidth: 312, bar: [1, 349] },
};

interface Part {
  outcome: OutcomeCode;
  start: number;
  end: number;
  count: number;
  size: number;
  top: number;
}

function drawing(ctx: Context, bars: readonly Bar[], size: Size): Spec {
  const width = widths[size];
  const columns = columnsOf[size];
  const key = outcomeKey(ctx, present(bars), width, true);
  const labels: Label[] = [...key.labels];
  const frame: Line[] = [];
  const parts: Part[] = [];
  let y = key.bottom + 10;
  for (const population of new Set(bars.map((bar) => bar.population))) {
    for (const members of sameSize(bars.filter((bar) => bar.population === population))) {
      frame.push({ x: 0, y, x2: width, y2: y });
      labels.push({ x: size === 'narrow' ? 0 : columns.title, y: y + 14, text: ctx.say.outcomes.group(population, members[0]?.size ?? 0), weight: 600 });
      y += 26;
      for (const bar of members) y = drawBar(bar, columns, size, y, labels, parts);
      y += 6;
    }
  }
  const [left, right] = columns.bar;
  const x = (field: string) => ({ value: { expr: `${left} + datum.${field} / datum.size * ${right - left}` } });
  const drawn = outcomeOrder.flatMap((outcome) => {
    const values = parts.filter((part) => part.outcome === outcome);
    return values.length === 0 ? [] : [{
      name: `part-${outcome}`, data: { values }, mark: boxStyle(outcome),
      encoding: { x: x('start'), x2: x('end'), y: { value: { expr: 'datum.top' } }, y2: { value: { expr: `datum.top + ${BAR}` } } },
    }];
  });
  return sheet(ctx.lang, width, y, [rules('frame', frame, colours.rule), ...swatches(key.boxes, 'key'), ...outcomeMarks(key.marks, 14, 'key-mark'), ...drawn, words(labels)]);
}

/** Bars of one length scale; a population has one size, but for counts whose list is not whole. */
function sameSize(bars: readonly Bar[]): Bar[][] {
  return [...new Set(bars.map((bar) => bar.size))].map((size) => bars.filter((bar) => bar.size === size));
}

/** One bar with its title at the left (above it on the phone) and its numbers above the parts. */
function drawBar(bar: Bar, columns: (typeof columnsOf)[Size], size: Size, top: number, labels: Label[], parts: Part[]): number {
  const lines = wrap(bar.title, columns.titleWidth, TEXT);
  const narrow = size === 'narrow';
  const numbersY = narrow ? top + lines.length * LEADING + 9 : top + 7;
  const barTop = numbersY + 8.5;
  const firstLine = narrow ? top + 8 : barTop + BAR / 2 - ((lines.length - 1) * LEADING) / 2;
  labels.push({ x: 0, y: firstLine, text: bar.indicator, color: colours.accent });
  lines.forEach((text, index) => labels.push({ x: columns.title, y: firstLine + index * LEADING, text }));
  const [left, right] = columns.bar;
  let start = 0;
  for (const outcome of outcomeOrder) {
    const count = bar.counts.get(outcome) ?? 0;
    if (count === 0) continue;
    const part = { outcome, start, end: start + count, count, size: bar.size, top: barTop };
    parts.push(part);
    const width = (count / bar.size) * (right - left);
    // A number wider than its part would run into its neighbour's; the table has it.
    if (textWidth(String(count), TEXT) + 1 <= width) {
      labels.push({ x: left + ((part.start + part.end) / 2 / bar.size) * (right - left), y: numbersY, text: String(count), align: 'center' });
    }
    start += count;
  }
  const lastLine = firstLine + (lines.length - 1) * LEADING;
  return Math.max(barTop + BAR + 7, narrow ? 0 : lastLine + 12);
}
