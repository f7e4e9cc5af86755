/** Records of one file → typed rows of its table, by the table's schema; every cell at fault is named. */
import { z } from 'zod';
import { datePeriod, isName, sqlType, type CellFault } from '../../schemas/columns.ts';
import type { Place, TableDefinition } from '../../schemas/tables.ts';
import { MOST_CELLS, type CsvFile, type CsvRecord } from './csv.ts';
import { fault, type Fault } from './fault.ts';
import { keyForm } from './key-form.ts';
import { meantCode, meantDate, meantNumber, type Meant } from './meant.ts';
import { nearest } from './nearest.ts';

/** A typed row of any table, with its place. */
export type AnyRow = Record<string, string | number | null> & Place;

/** Rows of one file that are read, and problems of one file that are listed: what bounds the memory. */
export const MOST_ROWS = 500_000;
export const MOST_FAULTS = 100_000;

type Cell = { value: string | number | null } | { problem: CellFault['problem']; meant: Meant };

interface Column {
  name: string;
  at: number;
  read: (raw: string) => Cell;
}

/** What the bad text of a column may have been meant to be. */
function meantCell(problem: CellFault['problem'], raw: string, column: z.ZodType): Meant {
  if (problem === 'BAD_DATE') return meantDate(raw);
  return problem === 'BAD_NUMBER' ? meantNumber(raw, sqlType(column) === 'INTEGER') : {};
}

/** Reads the cells of one column; a text that was seen before is not parsed again. */
function cellReader(column: z.ZodType): (raw: string) => Cell {
  const seen = new Map<string, Cell>();
  const read = (raw: string): Cell => {
    const result = column.safeParse(raw === '' ? null : raw);
    if (result.success) return { value: result.data as string | number | null };
    if (raw === '') return { problem: 'MISSING_VALUE', meant: {} };
    const issue = result.error.issues[0];
    if (issue?.code !== 'custom') return { problem: 'UNKNOWN_CODE', meant: issue?.code === 'invalid_value' ? meantCode(raw, issue.values.map(String)) : {} };
    const { problem } = issue.params as unknown as CellFault;
    return { problem, meant: meantCell(problem, raw, column) };
  };
  const form = isName(column) ? keyForm : (raw: string) => raw;
  return (raw) => {
    const known = seen.get(raw);
    if (known) return known;
    const cell = read(form(raw));
    if (seen.size < 20_000 && raw.length < 200) seen.set(raw, cell);
    return cell;
  };
}

/** Columns that a file of this table cannot be read without. */
export function requiredColumns(table: TableDefinition): string[] {
  const filled = Object.entries(table.columns.shape).filter(([, column]) => !(column instanceof z.ZodNullable)).map(([name]) => name);
  const answer = 'answer' in table.columns.shape ? ['answer'] : [];
  return [...new Set([...table.key, ...filled, ...answer])];
}

/** Problems of a header: `stops` those without which nothing of the file can be read. */
function headerFaults(table: TableDefinition, { header }: CsvFile, file: string): { stops: Fault[]; warns: Fault[] } {
  const { line, cells } = header;
  if (header.unreadable) return { stops: [unreadable(header, file)], warns: [] };
  if (header.count > MOST_CELLS) return { stops: [fault('BAD_CSV', file, { line }, { reason: 'columns', found: String(header.count), most: String(MOST_CELLS) })], warns: [] };
  const known = Object.keys(table.columns.shape);
  const required = new Set(requiredColumns(table));
  if (header.count === 0) return { stops: [fault('MISSING_COLUMN', file, { line }, { reason: 'empty' })], warns: [] };
  const strange = new Set(cells.filter((name) => name !== '' && !known.includes(name)));
  const absent = known.filter((name) => !cells.includes(name));
  const twice = new Set(cells.filter((name, at) => name !== '' && cells.indexOf(name) !== at));
  const separator = cells.length === 1 && /[\t|]/.test(cells[0] ?? '') ? { separator: cells[0]?.includes('\t') ? 'tab' : '|' } : {};
  const shown = cells.join(', ').slice(0, 500);
  const missing = absent.filter((name) => required.has(name)).map((column) => {
    const meant = nearest(column, strange);
    if (meant !== null) strange.delete(meant);
    return fault('MISSING_COLUMN', file, { line, column }, { header: shown, ...separator, ...(meant !== null && { meant }) });
  });
  const ignored = [...strange].flatMap((column) => {
    const meant = nearest(column, absent);
    return meant === null ? [] : [fault('IMPLAUSIBLE', file, { line, column }, { reason: 'column', meant })];
  });
  return { stops: [...missing, ...[...twice].map((column) => fault('BAD_CSV', file, { line, column }, { reason: 'column_twice' }))], warns: ignored };
}

const through = ({ line, last }: CsvRecord): Record<string, string> => (last > line ? { last: String(last) } : {});

const unreadable = (record: CsvRecord, file: string): Fault => fault('BAD_CSV', file, { line: record.line }, { reason: record.unreadable ?? '', ...through(record) });

/** "12,5" that became two cells. */
function splitNumber(cells: readonly string[]): string | null {
  const at = cells.findIndex((cell, i) => i > 0 && /^\d{1,2}$/.test(cell) && /^\d+$/.test(cells[i - 1] ?? ''));
  return at < 0 ? null : `${cells[at - 1]},${cells[at]}`;
}

/** Why a record gives no row; null where it does. */
function recordFault(record: CsvRecord, csv: CsvFile, file: string, required: readonly string[]): Fault | null {
  if (record.unreadable) return unreadable(record, file);
  if (record.count !== csv.header.count) {
    const number = csv.separator === ',' && record.count === csv.header.count + 1 ? splitNumber(record.cells) : null;
    return fault('BAD_CSV', file, { line: record.line }, { reason: 'cells', found: String(record.count), expected: String(csv.header.count), ...(number !== null && { number }), ...through(record) });
  }
  // one problem instead of one per column: spreadsheets leave such rows by the hundred
  return record.cells.every((cell) => cell.trim() === '') ? fault('MISSING_VALUE', file, { line: record.line, column: required[0] ?? null }, { reason: 'row' }) : null;
}

function columnsOf(table: TableDefinition, header: readonly string[]): Column[] {
  const columns = Object.entries(table.columns.shape).map(([name, schema]) => ({ name, at: header.indexOf(name), read: cellReader(schema as z.ZodType) }));
  const firstDays = Object.entries(table.firstDays ?? {}).map(([name, source]) => ({ name, at: header.indexOf(source), read: (raw: string): Cell => ({ value: datePeriod(raw)?.first ?? null }) }));
  const asGiven = Object.entries(table.asGiven ?? {}).map(([name, source]) => ({ name, at: header.indexOf(source), read: (raw: string): Cell => ({ value: raw === '' ? null : raw }) }));
  return [...columns, ...firstDays, ...asGiven];
}

/** Typed rows of one file. `cycle` is that of its folder. A file whose header is at fault gives no rows. */
export function readTable(table: TableDefinition, csv: CsvFile, file: string, cycle: number | null): { rows: AnyRow[]; faults: Fault[]; readable: boolean } {
  const { stops, warns } = headerFaults(table, csv, file);
  const faults = [...stops, ...warns];
  const rows: AnyRow[] = [];
  if (stops.length > 0) return { rows, faults, readable: false };
  const columns = columnsOf(table, csv.header.cells);
  const required = requiredColumns(table);
  for (const record of csv.records) {
    if (rows.length >= MOST_ROWS || faults.length >= MOST_FAULTS) {
      const rest = rows.length >= MOST_ROWS ? { reason: 'rows', largest: String(MOST_ROWS) } : { reason: 'problems', largest: String(MOST_FAULTS) };
      faults.push(fault('FILE_TOO_LARGE', file, { line: record.line }, rest));
      break;
    }
    const found = recordFault(record, csv, file, required);
    if (found) faults.push(found);
    else rows.push({ ...readRecord(record, columns, file, faults), file, line: record.line, cycle });
  }
  return { rows, faults, readable: true };
}

/** One row; a cell at fault is blank in it, so that the checks between tables see the rest of the row. */
function readRecord(record: CsvRecord, columns: readonly Column[], file: string, faults: Fault[]) {
  const row: Record<string, string | number | null> = {};
  for (const { name, at, read } of columns) {
    const raw = at < 0 ? '' : (record.cells[at] ?? '').trim();
    const cell = read(raw);
    row[name] = 'value' in cell ? cell.value : null;
    if ('problem' in cell) faults.push(fault(cell.problem, file, { line: record.line, column: name, value: raw }, { ...cell.meant }));
  }
  return row;
}
