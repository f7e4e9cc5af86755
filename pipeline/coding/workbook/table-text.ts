/**
 * The text of a table into which rows are set: every row that is not touched stays byte for byte as it is, in the
 * separator and line ends of its file, so that a change reads well as a diff.
 */
import { readCsv, type Separator } from '../../read/csv.ts';
import { tables, type TableName } from '../../../schemas/tables.ts';

/** One row of the text. */
export interface TextRow {
  /** As it stands in the file, with its line end. */
  raw: string;
  cells: string[];
}

/** A table's text in parts. */
export interface TableText {
  table: TableName;
  header: string[];
  rows: TextRow[];
  /** Byte order mark, blank lines above and the header, as they stand. */
  head: string;
  separator: Separator;
  end: string;
}

/** Columns of a new file: the table's, with what any table may carry behind. */
const newHeader = (table: TableName): string[] => {
  const last = ['source', 'note', 'recorded_on'];
  return [...Object.keys(tables[table].columns.shape).filter((code) => !last.includes(code)), ...last];
};

function quoted(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A line of the file. */
export const lineOf = (cells: readonly string[], { separator, end }: Pick<TableText, 'separator' | 'end'>): string => `${cells.map((cell) => quoted(cell, separator)).join(separator)}${end}`;

/** Splits a text into lines that keep their ends. */
const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

/** Parts of a table's text; null for a text is a table that is not there yet. */
export function tableText(table: TableName, text: string | null): TableText {
  if (text === null || text.replace('\uFEFF', '').trim() === '') {
    const header = newHeader(table);
    return { table, header, rows: [], head: lineOf(header, { separator: ',', end: '\n' }), separator: ',', end: '\n' };
  }
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(bom.length);
  const lines = linesOf(plain);
  const csv = readCsv(plain);
  const end = /\r\n|\r|\n/.exec(plain)?.[0] ?? '\n';
  const whole = (line: string): string => (/[\r\n]$/.test(line) ? line : `${line}${end}`);
  const head = bom + lines.slice(0, csv.header.last).map(whole).join('');
  const rows: TextRow[] = [];
  let from = csv.header.last;
  for (const { last, cells } of csv.records) {
    rows.push({ raw: lines.slice(from, last).map(whole).join(''), cells: cells.map((cell) => cell.trim()) });
    from = last;
  }
  return { table, header: csv.header.cells, rows, head, separator: csv.separator, end };
}

/** Cell of a row by column; blank where the file has no such column. */
export const cellIn = ({ header }: TableText, row: TextRow, column: string): string => row.cells[header.indexOf(column)] ?? '';

/** Makes sure that the file has a column; a new one stands behind the others, blank in every row. */
export function needColumn(text: TableText, column: string): void {
  if (text.header.includes(column)) return;
  const strip = (raw: string): string => raw.replace(/(\r\n|\r|\n)$/, '');
  text.header.push(column);
  text.head = `${strip(text.head)}${text.separator}${column}${text.end}`;
  for (const row of text.rows) {
    row.cells = [...row.cells, ''];
    row.raw = `${strip(row.raw)}${text.separator}${text.end}`;
  }
}

/** A new row of the file. */
export function newRow(text: TableText, cells: ReadonlyMap<string, string>): TextRow {
  for (const [column, cell] of cells) if (cell !== '') needColumn(text, column);
  const own = text.header.map((column) => cells.get(column) ?? '');
  return { raw: lineOf(own, text), cells: own };
}

/** Sets cells of a row in place. */
export function setCells(text: TableText, row: TextRow, cells: ReadonlyMap<string, string>): void {
  for (const [column, cell] of cells) if (cell !== '') needColumn(text, column);
  row.cells = text.header.map((column, at) => cells.get(column) ?? row.cells[at] ?? '');
  row.raw = lineOf(row.cells, text);
}

/** Puts a row behind the last one that it does not come before: in its place where the file is sorted. */
export function insert(text: TableText, row: TextRow, compare: (a: TextRow, b: TextRow) => number): void {
  let at = text.rows.length;
  while (at > 0 && compare(text.rows[at - 1] as TextRow, row) > 0) at -= 1;
  text.rows.splice(at, 0, row);
}

/** The whole text. */
export const textOf = ({ head, rows }: TableText): string => head + rows.map(({ raw }) => raw).join('');

const lineCount = (raw: string): number => raw.match(/\r\n|\r|\n/g)?.length ?? 0;

/** First line of each row in the file, from 1. */
export function linesByRow({ head, rows }: TableText): Map<TextRow, number> {
  let line = lineCount(head) + 1;
  return new Map(rows.map((row): [TextRow, number] => {
    // blank lines before a record belong to its text
    const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(row.raw)?.[0] ?? '';
    const first = line + lineCount(blank);
    line += lineCount(row.raw);
    return [row, first];
  }));
}
