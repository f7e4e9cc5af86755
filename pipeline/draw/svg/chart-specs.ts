/**
 * Vega-Lite specifications of tables with drawings and of lines: the data inline, encodings, scales and axes, so
 * that they open and make sense in any Vega-Lite editor. Nothing in them is a position worked out beside them.
 */
import type { Cell, Fill, LinesBlock, Mark, Plot, Report, RichText, TableBlock } from '../../say/model.ts';
import { words } from '../../words/languages.ts';
import { wrap } from './metrics.ts';
import { colours, fillColours } from './marks.ts';
import { marks } from './outcome-shapes.ts';
import { LINED, type Spec } from './vega.ts';
import { outcomeCode, type Language, type OutcomeCode } from '../../../schemas/codes.ts';

/** A whole specification, whose title and description name the drawing. */
export type ChartSpec = Spec & { title: Spec & { text: string[] }; description: string };

/** Width of the drawn part, and height of a row, in pixels. */
const WIDTH = 420;
const ROW = 22;
/** Where title and subtitle break. */
const TITLE = 640;

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

/** What a chart takes from the report that it stands in. */
export type ChartOf = Pick<Report, 'lang' | 'foot' | 'date'>;

interface Said { id: string; caption: string; subtitle: string; description: string; source: string }

function frame({ id, caption, subtitle, description, source }: Said, report: ChartOf, dataKind: string, inner: Spec): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json', name: id.replace(/\W/g, '_'), description,
    title: { text: wrap(caption, TITLE, 16, 600), ...(subtitle !== '' && { subtitle: wrap(subtitle, TITLE, 12) }), anchor: 'start', frame: 'bounds', offset: 12 },
    usermeta: { source, data_kind: dataKind, edition: report.foot, as_of: report.date, language: report.lang },
    background: 'white', padding: 20,
    ...inner,
    config: {
      font: 'Noto Sans', locale: { number: words(report.lang).format.chart }, view: { stroke: null },
      title: { fontSize: 16, fontWeight: 600, color: colours.ink, subtitleFontSize: 12, subtitleColor: colours.soft, subtitlePadding: 4 },
      axis: { labelFontSize: 12, labelColor: colours.ink, titleFontSize: 12, titleFontWeight: 400, titleColor: colours.soft, grid: false, domain: false, ticks: false, labelLimit: 400 },
      axisX: { grid: true, gridColor: colours.grid, labelColor: colours.soft }, header: { labelFontSize: 12, labelFontWeight: 400, labelColor: colours.ink, title: null },
      text: { fontSize: 12, color: colours.ink }, legend: { labelFontSize: 12, title: null },
    },
  };
}

/** A row as data: its group, its words, the words after its drawing, its values. */
interface Row extends Spec { row: string; group: string; said: string }

/** Where a table's drawing stands, and which cells are words before and after it. */
function drawnColumn({ groups }: TableBlock): number {
  const rows = groups.flatMap(({ rows: all }) => all);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, place) => place).find((place) => rows.some((cells) => { const drawn = cells[place]?.plot; return drawn !== undefined && drawn.form !== 'course'; })) ?? -1;
}

/** Rows of one name would be drawn as one, so a later one is told apart. */
function named(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

function rowsOf(block: TableBlock, column: number, values: (cell: Cell) => Spec[]): Row[] {
  const once = named();
  return block.groups.flatMap(({ title, rows }) => rows.flatMap((cells) => {
    const words = cells.map((cell) => (cell.plot ? '' : plain(cell.text)));
    const before = words.slice(0, column < 0 ? 1 : Math.max(1, column)).filter((text, place) => text !== '' && (place === 0 || block.columns[place]?.align === 'left'));
    const after = words.slice(column + 1).filter((text) => text !== '');
    const row = once(before.join('  '));
    return cells.slice(Math.max(0, column), column < 0 ? undefined : column + 1).flatMap((cell) => values(cell).map((one): Row => ({ row, group: title === undefined ? '' : plain(title), said: after.join(' · '), ...one })));
  }));
}

const known = (...fields: readonly string[]): Spec => ({ filter: fields.map((field) => `isValid(datum.${field})`).join(' && ') });
const after: Spec = { mark: { type: 'text', align: 'left', dx: 12 }, encoding: { x: { value: WIDTH }, text: { field: 'said', type: 'nominal' } } };

/** Layers over one row axis; a panel below the other for each group, where there are groups. */
function byGroup(rows: readonly Row[], layer: readonly Spec[], width: number | Spec = WIDTH): Spec {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const panel = (group: string): Spec => {
    const values = rows.filter((row) => row.group === group);
    const domain = [...new Set(values.map(({ row }) => row))];
    return { data: { values }, width, height: { step: ROW }, encoding: { y: { field: 'row', type: 'nominal', sort: null, scale: { domain }, axis: { title: null, labelPadding: 10 } } }, layer };
  };
  if (groups.length < 2) return panel(groups[0] ?? '');
  return { vconcat: groups.map((group) => ({ title: { text: group, fontSize: 12, anchor: 'start', frame: 'group', offset: 4 }, ...panel(group) })), spacing: 8 };
}

const ring: Spec = { type: 'point', shape: 'circle', size: 64, filled: false, fill: colours.paper, stroke: colours.baseline, strokeWidth: 1.75, opacity: 1 };
const disc: Spec = { type: 'point', shape: 'circle', size: 95, filled: true, color: colours.accent, opacity: 1 };

function shares(block: TableBlock, column: number, lang: Language): Spec {
  const rows = rowsOf(block, column, ({ plot }) => (plot?.form === 'share' ? [{ then: plot.then, now: plot.now, high: plot.high, compared: plot.compared }] : []));
  const labels = [0, 25, 50, 75, 100].map((value) => `datum.value === ${value} ? '${words(lang).format.percent(value, 100)}' : `).join('');
  const x = (field: string): Spec => ({ field, type: 'quantitative', scale: { domain: [0, 100] }, axis: { title: null, values: [0, 25, 50, 75, 100], labelExpr: `${labels}''`, orient: 'top' } });
  return byGroup(rows, [
    { transform: [known('now', 'high')], mark: { type: 'rule', strokeWidth: 8, color: colours.band, strokeCap: 'butt' }, encoding: { x: x('now'), x2: { field: 'high' } } },
    { transform: [known('now', 'high')], mark: { type: 'tick', thickness: 1.25, size: 10, color: colours.baseline }, encoding: { x: x('high') } },
    { transform: [known('then', 'now'), { filter: 'datum.compared' }], mark: { type: 'rule', strokeWidth: 1.75, color: colours.accent }, encoding: { x: x('then'), x2: { field: 'now' } } },
    { transform: [known('then')], mark: ring, encoding: { x: x('then') } },
    { transform: [known('now')], mark: disc, encoding: { x: x('now') } }, after,
  ]);
}

function years(block: TableBlock, column: number, most: number): Spec {
  const rows = rowsOf(block, column, ({ plot }) => (plot?.form === 'years' ? [{ left: plot.left, needed: plot.needed }] : []));
  const axis = block.columns[column]?.axis;
  const x = (field: string): Spec => ({ field, type: 'quantitative', scale: { domain: [0, most], clamp: true, nice: false }, axis: { title: block.columns[column]?.title || null, orient: 'top', ...(axis && { values: axis.ticks.map(({ at }) => at) }) } });
  return byGroup(rows, [
    { transform: [known('left', 'needed')], mark: { type: 'rule', strokeWidth: 1.5, color: colours.accent }, encoding: { x: x('left'), x2: { field: 'needed' } } },
    { transform: [known('left')], mark: { type: 'tick', thickness: 2, size: 12, color: colours.ink }, encoding: { x: x('left') } },
    { transform: [{ filter: `isValid(datum.needed) && datum.needed <= ${most}` }], mark: disc, encoding: { x: x('needed') } },
    { transform: [{ filter: `isValid(datum.needed) && datum.needed > ${most}` }], mark: { ...disc, shape: 'triangle-right' }, encoding: { x: x('needed') } }, after,
  ]);
}

function bars(block: TableBlock, column: number, most: number): Spec {
  const rows = rowsOf(block, column, ({ plot }) => (plot?.form === 'bar' ? [{ value: plot.value }] : []));
  return byGroup(rows, [{ mark: { type: 'bar', size: 12, color: colours.accent }, encoding: { x: { field: 'value', type: 'quantitative', scale: { domain: [0, most] }, axis: { title: null, orient: 'top' } } } }, after]);
}

const FILL_NAMES: readonly Fill[] = ['dark', 'lined', 'grey', 'hatched', 'white'];
const ground = (fill: Fill): string => (fill === 'lined' || fill === 'hatched' ? LINED[fill] : fillColours(fill).ground);

function stacked(rows: readonly Row[], whole: number): Spec {
  const layer = [{
    mark: { type: 'bar', size: 14, strokeWidth: 1 },
    encoding: {
      x: { field: 'value', type: 'quantitative', stack: 'zero', scale: { domain: [0, whole], nice: false }, axis: { title: null, orient: 'top', format: 'd' } },
      order: { field: 'part', type: 'quantitative' },
      color: { field: 'fill', type: 'nominal', scale: { domain: FILL_NAMES, range: FILL_NAMES.map(ground) }, legend: null },
      stroke: { field: 'fill', type: 'nominal', scale: { domain: FILL_NAMES, range: FILL_NAMES.map((fill) => fillColours(fill).edge) }, legend: null },
      tooltip: [{ field: 'label', type: 'nominal' }, { field: 'value', type: 'quantitative' }],
    },
  }, { transform: [{ aggregate: [{ op: 'max', field: 'said', as: 'said' }], groupby: ['row', 'group'] }], ...after }];
  return byGroup(rows, layer);
}

const parts = (block: TableBlock, column: number, whole: number): Spec => stacked(rowsOf(block, column, ({ plot }) =>
  (plot?.form === 'parts' ? plot.parts.map(({ fill, value, label }, part) => ({ fill, value, label, part })) : [])), whole);

/** Marks of the outcomes by column: a matrix. */
function matrix(block: TableBlock): Spec {
  const once = named();
  const rows = block.groups.flatMap(({ title, rows: all }) => all.flatMap((cells) => {
    const row = once(plain(cells[0]?.text ?? ''));
    return cells.flatMap((cell, place) => (place > 0 && cell.mark !== undefined ? [{ row, group: title === undefined ? '' : plain(title), said: '', column: block.columns[place]?.title ?? '', outcome: cell.mark }] : []));
  }));
  const columns = block.columns.slice(1).map(({ title }) => title);
  const used = outcomeCode.options.filter((outcome) => rows.some((one) => one.outcome === outcome));
  const layer = used.flatMap((outcome: OutcomeCode) => marks[outcome].map((part): Spec => ({
    transform: [{ filter: `datum.outcome === '${outcome}'` }],
    mark: { type: 'point', shape: part.path, size: 196, opacity: 1, fill: part.fill ?? null, stroke: part.stroke ?? null, strokeWidth: ((part.strokeWidth ?? 0) * 14) / 16, ...(part.dash && { strokeDash: part.dash }) },
    encoding: { x: { field: 'column', type: 'nominal', sort: columns, scale: { domain: columns }, axis: { title: null, orient: 'top', labelAngle: 0 } }, tooltip: [{ field: 'row', type: 'nominal' }, { field: 'column', type: 'nominal' }, { field: 'outcome', type: 'nominal' }] },
  })));
  return byGroup(rows, layer, { step: 30 });
}

/** How the parts of a bar are filled that counts marks; outcomes take the fills in their order. */
const FILL_OF: Readonly<Partial<Record<Mark, Fill>>> = { rose: 'dark', little_changed: 'grey', fell: 'hatched', not_compared: 'white', no_figure: 'lined', all_coded: 'dark', at_least: 'lined', too_few: 'hatched' };

/** Counts by mark: a bar for each row, its parts as the columns stand. */
function counts(block: TableBlock): Spec {
  const rows = block.groups.flatMap(({ title, rows: all }) => all.flatMap((cells) => cells.flatMap((cell, part) => (cell.marks && cell.marks.count > 0
    ? [{ row: plain(cells[0]?.text ?? ''), group: title === undefined ? '' : plain(title), said: '', label: block.columns[part]?.title ?? '', value: cell.marks.count, part, mark: cell.marks.mark }] : []))));
  const labels = [...new Map(rows.toSorted((a, b) => a.part - b.part).map(({ label, mark }) => [label, mark])).entries()];
  return byGroup(rows, [{
    mark: { type: 'bar', size: 14, stroke: colours.edge, strokeWidth: 0.5 },
    encoding: {
      x: { field: 'value', type: 'quantitative', stack: 'zero', axis: { title: null, orient: 'top', format: 'd' } }, order: { field: 'part', type: 'quantitative' },
      color: { field: 'label', type: 'nominal', sort: null, scale: { domain: labels.map(([label]) => label), range: labels.map(([, mark], place) => ground(FILL_OF[mark] ?? FILL_NAMES[place % FILL_NAMES.length] ?? 'white')) }, legend: { orient: 'bottom', symbolStrokeColor: colours.edge } },
    },
  }]);
}

/** The largest of what the drawings of a column end at. */
function ends(block: TableBlock, column: number, of: (plot: Plot) => number): number {
  return Math.max(1, ...block.groups.flatMap(({ rows }) => rows.map((cells) => { const plot = cells[column]?.plot; return plot ? of(plot) : 0; })));
}

function tableInner(block: TableBlock, lang: Language): Spec | null {
  const column = drawnColumn(block);
  const form = block.groups.flatMap(({ rows }) => rows.map((cells) => cells[column]?.plot?.form)).find((found) => found !== undefined);
  if (form === 'share') return shares(block, column, lang);
  if (form === 'years') return years(block, column, ends(block, column, (plot) => (plot.form === 'years' ? plot.most : 0)));
  if (form === 'bar') return bars(block, column, ends(block, column, (plot) => (plot.form === 'bar' ? plot.most : 0)));
  if (form === 'parts') return parts(block, column, ends(block, column, (plot) => (plot.form === 'parts' ? plot.whole : 0)));
  const cells = block.groups.flatMap(({ rows }) => rows.flat());
  if (cells.some(({ marks: many }) => many)) return counts(block);
  return cells.some(({ mark, text }) => mark !== undefined && plain(text) === '') ? matrix(block) : null;
}

/** The specification of a table, or null where it draws nothing. */
export function tableSpec(block: TableBlock & { id: string }, report: ChartOf, dataKind: string): ChartSpec | null {
  const inner = tableInner(block, report.lang);
  const source = plain(block.source ?? '');
  return inner && frame({ id: block.id, caption: block.caption, subtitle: block.subtitle ?? '', description: [block.caption, block.subtitle, plain(block.notes ?? '')].filter(Boolean).join(' '), source }, report, dataKind, inner);
}

const LINE_STYLES = [
  { style: 'oldest', pen: { color: colours.baseline, strokeWidth: 1.25, strokeDash: [2, 3] }, ink: colours.soft },
  { style: 'before', pen: { color: colours.baseline, strokeWidth: 1.25 }, ink: colours.soft },
  { style: 'now', pen: { color: colours.accent, strokeWidth: 2 }, ink: colours.ink },
] as const;

/** Labels at the ends of lines stand so far apart, as a part of the scale. */
const APART = 0.075;

/** Where the label of each line stands, in the units of the scale: at its end, or just above the one below it. */
function labelled(lines: LinesBlock['panels'][number]['lines'], most: number): (LinesBlock['panels'][number]['lines'][number] & { labelAt: number })[] {
  let last = -Infinity;
  const placed = new Map(lines.map((line) => ({ line, end: line.points.at(-1)?.y ?? 0 })).toSorted((a, b) => a.end - b.end).map(({ line, end }) => {
    last = Math.max(end, last + APART * most);
    return [line, last];
  }));
  return lines.map((line) => ({ ...line, labelAt: placed.get(line) ?? 0 }));
}

/** The specification of lines. */
export function linesSpec(block: LinesBlock, report: ChartOf, dataKind: string): ChartSpec {
  const titles = block.panels.map(({ title }) => (title === undefined ? '' : plain(title)));
  const values = block.panels.flatMap(({ lines }, panel) => labelled(lines, block.y.to).flatMap(({ label, style, points, labelAt }) => points.map(({ x, y: value }, place) => ({ panel: titles[panel] ?? '', line: label, style, x, y: value, end: place === points.length - 1, label_at: labelAt }))));
  const step = block.panels.some(({ lines }) => lines.some((line) => line.step));
  const labels = (ticks: readonly { at: number; label: string }[]): string => `${ticks.map(({ at, label }) => `datum.value === ${at} ? ${JSON.stringify(label)} : `).join('')}''`;
  const x: Spec = { field: 'x', type: 'quantitative', scale: { domain: [block.x.from, block.x.to], nice: false }, axis: { title: null, grid: false, values: block.x.ticks.map(({ at }) => at), labelExpr: labels(block.x.ticks) } };
  const axisY: Spec = { field: 'y', type: 'quantitative', scale: { domain: [0, block.y.to], nice: false }, axis: { title: null, grid: true, gridColor: colours.grid, values: block.y.ticks.map(({ at }) => at), labelExpr: labels(block.y.ticks) } };
  const { rule } = block.x;
  const layer: Spec[] = [
    ...(rule === undefined ? [] : [
      { data: { values: [{ x: rule.at, label: rule.label }] }, mark: { type: 'rule', color: colours.ink }, encoding: { x } },
      { data: { values: [{ x: rule.at, label: rule.label }] }, mark: { type: 'text', align: 'left', dx: 5, baseline: 'bottom', y: -2 }, encoding: { x, text: { field: 'label', type: 'nominal' } } },
    ]),
    ...LINE_STYLES.filter(({ style }) => values.some((one) => one.style === style)).flatMap(({ style, pen, ink }): Spec[] => [
      { transform: [{ filter: `datum.style === '${style}'` }], mark: { type: 'line', interpolate: step ? 'step-after' : 'linear', ...pen }, encoding: { x, y: axisY, detail: { field: 'line', type: 'nominal' } } },
      { transform: [{ filter: `datum.end && datum.style === '${style}'` }], mark: { type: 'text', align: 'left', dx: 8, color: ink }, encoding: { x, y: { ...axisY, field: 'label_at' }, text: { field: 'line', type: 'nominal' } } },
    ]),
  ];
  const several = block.panels.length > 1;
  const inner: Spec = several
    ? { data: { values }, facet: { field: 'panel', type: 'nominal', sort: titles, header: { title: null } }, columns: 3, spacing: 40, spec: { width: 200, height: 90, layer } }
    : { data: { values }, width: 560, height: 200, layer };
  return frame({ id: block.id, caption: block.caption, subtitle: block.subtitle, description: block.said, source: plain(block.source) }, report, dataKind, inner);
}
