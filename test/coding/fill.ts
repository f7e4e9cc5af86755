/** Fills a template as a coder does: finds the cells by the codes of the hidden row and by the fields of the report. */
import { readXlsx, writeXlsx, type Cell, type CellValue, type Sheet, type WriteSheet } from 'hucre/xlsx';

/** What a coder writes: fields of the report, answers by indicator, rows of measures; by column. */
export interface Filling {
  report?: Readonly<Record<string, CellValue>>;
  answers?: ReadonlyMap<string, Readonly<Record<string, CellValue>>>;
  measures?: readonly Readonly<Record<string, CellValue>>[];
}

/** A workbook that is open: its sheets, and what else is written with them. */
export interface Open {
  sheets: Sheet[];
  dateSystem?: '1900' | '1904';
}

export const open = async (bytes: Uint8Array): Promise<Open> => ({ sheets: (await readXlsx(bytes, { readStyles: true })).sheets });

/** Column of a code in a sheet. */
export const columnOf = (sheet: Sheet, code: string): number => (sheet.rows[0] ?? []).indexOf(code);

/** The sheet whose first row begins with these codes. */
export function sheetWith(book: Open, ...codes: string[]): Sheet {
  const found = book.sheets.find(({ rows }) => codes.every((code) => (rows[0] ?? []).includes(code)));
  if (!found) throw new Error(`no sheet has ${codes.join(', ')}`);
  return found;
}

/** Writes a cell and keeps its style. */
export function put(sheet: Sheet, row: number, column: number, value: CellValue): void {
  if (row < 0 || column < 0) throw new Error('no such cell');
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] as CellValue[];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  const known = sheet.cells?.get(`${row},${column}`);
  if (known) sheet.cells?.set(`${row},${column}`, { ...known, value, type: value === null ? 'empty' : typeof value === 'number' ? 'number' : value instanceof Date ? 'date' : 'string' } as Cell);
}

/** Fills an open workbook. */
export function fill(book: Open, { report = {}, answers = new Map(), measures = [] }: Filling): void {
  const fields = sheetWith(book, 'field', 'value');
  for (const [field, value] of Object.entries(report)) put(fields, fields.rows.findIndex((row) => row[0] === field), 2, value);
  const sheet = sheetWith(book, 'indicator', 'answer');
  const indicator = columnOf(sheet, 'indicator');
  for (const [y, row] of sheet.rows.entries()) {
    for (const [code, value] of Object.entries(answers.get(String(row[indicator])) ?? {})) put(sheet, y, columnOf(sheet, code), value);
  }
  const table = sheetWith(book, 'measure', 'as_at');
  // below what the program proposes
  const proposed = table.rows.slice(2).filter((row) => String(row[columnOf(table, 'confirmed')] ?? '') !== '').length;
  for (const [at, row] of measures.entries()) for (const [code, value] of Object.entries(row)) put(table, at + 2 + proposed, columnOf(table, code), value);
}

/** Bytes of an open workbook. */
export const save = ({ sheets, dateSystem }: Open): Promise<Uint8Array> => writeXlsx({ sheets: sheets as unknown as WriteSheet[], ...(dateSystem && { dateSystem }), properties: { modified: new Date(0), created: new Date(0) } });
