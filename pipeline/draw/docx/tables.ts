/** Tables with repeated heads, rows that no page break cuts, and group rows that stay with what follows. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, type ITableCellOptions, type ParagraphChild } from 'docx';
import { colours } from '../svg/marks.ts';
import { legendSample } from '../legend-sample.ts';
import { columnShares } from '../widths.ts';
import type { Block, Cell, Column, LegendItem, RowGroup, TableBlock } from '../../say/model.ts';
import { plotHeight } from '../svg/plots.ts';
import { marked, plainText, plotRun, rich, type Writing } from './runs.ts';
import { hex, PAGE, twips } from './styles.ts';
import { xmlText } from '../../words/text-forms.ts';

const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color: hex(color) });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table without any line. */
export const NO_BORDERS = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const INK = line(colours.ink, 6);
const ROW = line(colours.row, 4);

/** A table with more columns is set smaller. */
const MANY_COLUMNS = 7;

/** Twips to a px of a drawing. */
const PX = 15;

const ALIGN = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

/** Widths in twips; measured as Noto Sans, which is a little wider than the document's Arial. */
function widths(columns: readonly Column[], groups: readonly RowGroup[], width: number): number[] {
  const size = twips(columns.length > MANY_COLUMNS ? 7.5 : 8.5);
  return columnShares(columns, groups, { width, size, gap: twips(8) }).map((share) => Math.floor(width * share));
}

/** A cell with the space between columns at its sides. */
export function tableCell(children: readonly (Paragraph | Table)[], place: { first: boolean; last: boolean }, options: Omit<ITableCellOptions, 'children'>): TableCell {
  const margins = { left: place.first ? 0 : twips(4), right: place.last ? 0 : twips(4), top: 0, bottom: 0 };
  return new TableCell({ children: [...children], margins, ...options });
}

/** A table without lines of its own, so wide as its columns together. */
export function frame(rows: TableRow[], columnWidths: readonly number[], { borders = NO_BORDERS, head = false }: { borders?: typeof NO_BORDERS | object; head?: boolean } = {}): Table {
  return new Table({
    rows, columnWidths: [...columnWidths], layout: TableLayoutType.FIXED, borders,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    tableLook: { firstRow: head, lastRow: false, firstColumn: head, lastColumn: false, noHBand: true, noVBand: true },
  });
}

/** Where a cell stands and how it is written. */
interface Setting {
  writing: Writing;
  widths: readonly number[];
  style: string;
}

/** The scale above a column of drawings: the first label at the left, the last at the right. */
const scale = ({ axis }: Column): string => (axis === undefined ? '' : axis.ticks.map(({ label }) => xmlText(label)).join('\t'));

function headCell(column: Column, place: number, { columns, groups }: TableBlock, { writing, widths: all }: Setting): TableCell {
  const heads = new Set(groups.flatMap(({ rows }) => rows.flatMap((row) => row[place]?.marks?.mark ?? [])));
  const [mark] = heads.size === 1 ? heads : [];
  const width = (all[place] ?? 0) - twips(8) - 14 * (PX / 2);
  const stops = (column.axis?.ticks ?? []).slice(1).map((_, at, rest) => ({ type: at === rest.length - 1 ? 'right' as const : 'center' as const, position: Math.round((width * (at + 1)) / rest.length) }));
  const paragraphs = [
    ...(column.title === '' && column.axis ? [] : [new Paragraph({ style: 'TableHead', alignment: ALIGN[column.align], children: marked({ text: column.title, mark }, writing) })]),
    ...(column.axis ? [new Paragraph({ style: 'TableHead', tabStops: stops, text: scale(column) })] : []),
  ];
  return tableCell(paragraphs, { first: place === 0, last: place === columns.length - 1 }, { verticalAlign: VerticalAlign.BOTTOM, borders: { top: INK, bottom: INK } });
}

/** What a drawing in a cell says: its row. */
const rowWords = (row: readonly Cell[]): string => row.map(({ text }) => plainText(text)).filter((text) => text !== '').join(' ');

/** Where the thin lines behind the drawings of a column stand, as parts of its scale. */
function grid({ axis }: Column): readonly number[] | undefined {
  return axis === undefined || axis.to === axis.from ? undefined : axis.ticks.map(({ at }) => (at - axis.from) / (axis.to - axis.from));
}

function contents(cell: Cell, column: Column, row: readonly Cell[], width: number, { writing }: Setting, bold: boolean): ParagraphChild[] {
  const px = Math.max(8, Math.round((width - twips(8)) / PX));
  const words = marked(cell, writing, { bold: bold || cell.marks !== undefined, width: px - 24 });
  if (cell.plot === undefined) return words;
  // words beside a drawing are what it shows: they are heard, not seen
  const said = plainText(cell.text);
  return [plotRun(cell.plot, { width: px, height: plotHeight(cell.plot) }, said === '' ? rowWords(row) : said, writing, grid(column))];
}

function rowOf(row: readonly Cell[], columns: readonly Column[], setting: Setting, { bottom, bold = false }: { bottom: typeof INK; bold?: boolean }): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, place) => tableCell(
      [new Paragraph({ style: setting.style, alignment: ALIGN[column.align], children: contents(row[place] ?? { text: '' }, column, row, setting.widths[place] ?? 0, setting, bold) })],
      { first: place === 0, last: place === columns.length - 1 }, { verticalAlign: VerticalAlign.CENTER, borders: { bottom } })),
  });
}

/** The rows of a group; the last of the table closes it with a rule. */
function groupRows(group: RowGroup, columns: readonly Column[], setting: Setting, closes: boolean): TableRow[] {
  const head = group.title === undefined ? [] : [new TableRow({
    cantSplit: true,
    children: [tableCell([new Paragraph({ style: 'TableGroup', children: marked({ text: group.title, mark: group.mark }, setting.writing) })],
      { first: true, last: true }, { columnSpan: columns.length, borders: { bottom: line(colours.rule, 4) } })],
  })];
  return [...head, ...group.rows.map((row, index) => rowOf(row, columns, setting, { bottom: closes && index === group.rows.length - 1 ? INK : ROW }))];
}

/** What Word needs between a table and what follows. */
export const gap = (): Paragraph => new Paragraph({ style: 'Gap' });

/** Marks and fills and what they stand for, on one line. */
export function legendRuns(items: readonly LegendItem[] | undefined, writing: Writing): ParagraphChild[] {
  return (items ?? []).flatMap((item, place) => {
    const { mark, text } = item;
    const sample = legendSample(item);
    return [
      ...(place === 0 ? [] : rich('    ', writing)), ...(sample === null ? [] : [plotRun(sample.plot, { width: sample.width, height: sample.height }, text, writing, sample.grid), ...rich('\u00a0', writing)]), ...marked({ text, mark }, writing),
    ];
  });
}

function captions({ caption, shown, subtitle, legend, groups, columns }: TableBlock, writing: Writing): Paragraph[] {
  // a mark that stands at the head of its column needs no legend
  const heads = new Set(columns.map(({ title }, place) => `${groups.flatMap(({ rows }) => rows.flatMap((row) => row[place]?.marks?.mark ?? []))[0]} ${title}`));
  const runs = legendRuns(legend?.filter(({ mark, text }) => !heads.has(`${mark} ${text}`)), writing);
  return [
    ...(shown ? [new Paragraph({ style: 'Caption', text: xmlText(caption) })] : []),
    ...(shown && subtitle !== undefined ? [new Paragraph({ style: 'ChartSubtitle', text: xmlText(subtitle) })] : []),
    ...(runs.length === 0 ? [] : [new Paragraph({ style: 'ChartSubtitle', children: runs })]),
  ];
}

/** Notes and sources under a table or a drawing. */
export const under = ({ notes, source }: Pick<TableBlock, 'notes' | 'source'>, writing: Writing): Paragraph[] =>
  [notes, source].flatMap((text) => (text === undefined ? [] : [new Paragraph({ style: 'Source', children: rich(text, writing) })]));

/** A table between its caption and its source line, so many twips wide. */
export function table(block: TableBlock, writing: Writing, width: number = PAGE.text): (Paragraph | Table)[] {
  const { columns, groups, foot } = block;
  const setting: Setting = { writing, widths: widths(columns, foot === undefined ? groups : [...groups, { rows: [foot] }], width), style: columns.length > MANY_COLUMNS ? 'TableDense' : 'TableText' };
  const rows = [
    new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column, place) => headCell(column, place, block, setting)) }),
    ...groups.flatMap((group, place) => groupRows(group, columns, setting, place === groups.length - 1)),
    ...(foot === undefined ? [] : [rowOf(foot, columns, setting, { bottom: INK, bold: true })]),
  ];
  return [...captions(block, writing), frame(rows, setting.widths, { borders: { ...NO_BORDERS, bottom: INK }, head: true }), ...under(block, writing), gap()];
}

/** Facts side by side: a row of labels, one of numbers, one of what they are of. */
export function facts({ facts: all }: Extract<Block, { kind: 'facts' }>, width: number = PAGE.text): (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  for (let start = 0; start < all.length; start += 4) {
    const some = all.slice(start, start + 4);
    const row = (style: string, text: (fact: (typeof some)[number]) => string, head: boolean) => new TableRow({
      cantSplit: true, tableHeader: head,
      children: some.map((fact, place) => tableCell([new Paragraph({ style, text: xmlText(text(fact)) })], { first: place === 0, last: place === some.length - 1 }, head ? { borders: { top: INK } } : {})),
    });
    const rows = [row('FactLabel', ({ label }) => label, true), row('FactNumber', ({ number }) => number, false), row('FactOf', ({ of }) => of, false)];
    parts.push(frame(rows, some.map(() => Math.floor(width / some.length)), { head: true }), gap());
  }
  return parts;
}
