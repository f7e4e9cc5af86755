/** Tables with repeated heads, rows that no page break cuts, and group rows that stay with what follows. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, type ITableCellOptions } from 'docx';
import { colours } from '../../charts/marks.ts';
import { columnShares } from '../widths.ts';
import type { Block, Column, RowGroup } from '../../say/model.ts';
import { marked, type Writing } from './runs.ts';
import { hex, PAGE, twips } from './styles.ts';
import { xmlText } from '../../charts/text-forms.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color: hex(color) });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const INK = line(colours.ink, 6);
const ROW = line(colours.row, 4);

/** A table with more columns is set smaller. */
const MANY_COLUMNS = 7;

const align = (column: Column) => (column.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT);

/** Widths in twips; measured as Noto Sans, which is a little wider than the document's Arial. */
function widths(columns: readonly Column[], groups: readonly RowGroup[]): number[] {
  const size = twips(columns.length > MANY_COLUMNS ? 7.5 : 8.5);
  return columnShares(columns, groups, { width: PAGE.text, size, gap: twips(8) }).map((share) => Math.floor(PAGE.text * share));
}

function cell(children: Paragraph[], place: { first: boolean; last: boolean }, options: Omit<ITableCellOptions, 'children'>): TableCell {
  const margins = { left: place.first ? 0 : twips(4), right: place.last ? 0 : twips(4), top: 0, bottom: 0 };
  return new TableCell({ children, margins, ...options });
}

function headRow(columns: readonly Column[]): TableRow {
  const last = columns.length - 1;
  return new TableRow({
    tableHeader: true, cantSplit: true,
    children: columns.map((column, place) => cell(
      [new Paragraph({ style: 'TableHead', alignment: align(column), text: xmlText(column.title) })],
      { first: place === 0, last: place === last }, { verticalAlign: VerticalAlign.BOTTOM, borders: { top: INK, bottom: INK } })),
  });
}

/** The rows of a group; the last of the table closes it with a rule. */
function groupRows(group: RowGroup, columns: readonly Column[], writing: Writing, { style, closes }: { style: string; closes: boolean }): TableRow[] {
  const last = columns.length - 1;
  const head = group.title === undefined ? [] : [new TableRow({
    cantSplit: true,
    children: [cell([new Paragraph({ style: 'TableGroup', children: marked({ text: group.title, ...(group.mark ? { mark: group.mark } : {}) }, writing) })],
      { first: true, last: true }, { columnSpan: columns.length, borders: { bottom: line(colours.rule, 4) } })],
  })];
  const rows = group.rows.map((row, index) => new TableRow({
    cantSplit: true,
    children: columns.map((column, place) => cell(
      [new Paragraph({ style, alignment: align(column), children: marked(row[place] ?? {}, writing) })],
      { first: place === 0, last: place === last }, { borders: { bottom: closes && index === group.rows.length - 1 ? INK : ROW } })),
  }));
  return [...head, ...rows];
}

function frame(rows: TableRow[], columnWidths: number[]): Table {
  return new Table({
    rows, columnWidths, layout: TableLayoutType.FIXED, borders: { ...NO_BORDERS, bottom: INK },
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}

/** What Word needs between a table and what follows. */
const gap = (): Paragraph => new Paragraph({ style: 'Gap' });

/** A table between its caption and its source line. */
export function table({ caption, columns, groups, source }: TableBlock, writing: Writing): (Paragraph | Table)[] {
  const style = columns.length > MANY_COLUMNS ? 'TableDense' : 'TableText';
  const rows = [headRow(columns), ...groups.flatMap((group, place) => groupRows(group, columns, writing, { style, closes: place === groups.length - 1 }))];
  return [
    new Paragraph({ style: 'Caption', text: xmlText(caption) }),
    frame(rows, widths(columns, groups)),
    source === undefined ? gap() : new Paragraph({ style: 'Source', text: xmlText(source) }),
  ];
}

/** Facts side by side: a row of labels, one of numbers, one of what they are of. */
export function facts({ facts: all }: Extract<Block, { kind: 'facts' }>): (Paragraph | Table)[] {
  const parts: (Paragraph | Table)[] = [];
  for (let start = 0; start < all.length; start += 4) {
    const some = all.slice(start, start + 4);
    const row = (style: string, text: (fact: (typeof some)[number]) => string, head: boolean) => new TableRow({
      cantSplit: true, tableHeader: head,
      children: some.map((fact, place) => cell([new Paragraph({ style, text: xmlText(text(fact)) })], { first: place === 0, last: place === some.length - 1 }, head ? { borders: { top: INK } } : {})),
    });
    const rows = [row('FactLabel', ({ label }) => label, true), row('FactNumber', ({ number }) => number, false), row('FactOf', ({ of }) => of, false)];
    parts.push(new Table({
      rows, columnWidths: some.map(() => Math.floor(PAGE.text / some.length)), layout: TableLayoutType.FIXED, borders: NO_BORDERS,
      width: { size: some.length * Math.floor(PAGE.text / some.length), type: 'dxa' }, tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    }), gap());
  }
  return parts;
}
