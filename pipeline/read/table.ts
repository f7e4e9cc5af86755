/** Records of one file → typed rows of its table, by the table's schema; every cell at fault is named. */
import { z } from 'zod';
import { datePeriod, isName, sqlType, type CellFault } from '../../schemas/columns.ts';
import { givenColumns, type Place, type TableDefinition } from '../../schemas/tables.ts';
import { cellFaults, lackTheSame } from './cells.ts';
import type { CsvFile, CsvRecord } from './csv.ts';
import { fault, type Fault } from './fault.ts';
import { headerFaults, requiredColumns, unreadable, UnusedColumns } from './header.ts';
import { keyForm } from './key-form.ts';
import { meantCode, meantDate, meantNumber, type Meant } from './meant.ts';

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
    const { problem, least, most } = issue.params as unknown as CellFault;
    return { problem, meant: most === undefined ? meantCell(problem, raw, column) : { least: String(least), most: String(most) } };
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

function columnsOf(table: TableDefinition, header: readonly string[]): Column[] {
  const columns = Object.entries(table.columns.shape).map(([name, schema]) => ({ name, at: header.indexOf(name), read: cellReader(schema as z.ZodType) }));
  const firstDays = Object.entries(table.firstDays ?? {}).map(([name, source]) => ({ name, at: header.indexOf(source), read: (raw: string): Cell => ({ value: datePeriod(raw)?.first ?? null }) }));
  const given = Object.entries(givenColumns(table)).map(([name, source]) => ({ name, at: header.indexOf(source), read: (raw: string): Cell => ({ value: datePeriod(raw) && raw }) }));
  return [...columns, ...firstDays, ...given];
}

/** What is read of one file. */
export interface TableRead {
  rows: AnyRow[];
  faults: Fault[];
  /** False where nothing of the file can be read. */
  readable: boolean;
}

/** Typed rows of one file. `cycle` is that of its folder. A file whose header is at fault gives no rows. */
export function readTable(table: TableDefinition, csv: CsvFile, file: string, cycle: number | null): TableRead {
  const stops = headerFaults(table, csv, file);
  if (stops.length > 0) return { rows: [], faults: stops, readable: false };
  const { header } = csv;
  const faults: Fault[] = [];
  const rows: AnyRow[] = [];
  const wrong: CsvRecord[] = [];
  const unused = new UnusedColumns(table, header.cells);
  const columns = columnsOf(table, header.cells);
  const take = (record: CsvRecord) => {
    unused.count(record.cells);
    rows.push({ ...readRecord(record, columns, file, faults), file, line: record.line, cycle });
  };
  for (const record of csv.records) {
    if (rows.length + wrong.length >= MOST_ROWS || faults.length >= MOST_FAULTS) {
      const rest = faults.length < MOST_FAULTS ? { reason: 'rows', largest: String(MOST_ROWS) } : { reason: 'problems', largest: String(MOST_FAULTS) };
      faults.push(fault('FILE_TOO_LARGE', file, { line: record.line }, rest));
      break;
    }
    if (record.unreadable) faults.push(unreadable(record, file));
    else if (record.count !== header.count) wrong.push(record);
    // one problem instead of one per column: spreadsheets leave such rows by the hundred
    else if (record.cells.every((cell) => cell.trim() === '')) faults.push(fault('MISSING_VALUE', file, { line: record.line, column: requiredColumns(table)[0] ?? null }, { reason: 'row' }));
    else take(record);
  }
  if (rows.length === 0 && lackTheSame(wrong, header, table)) {
    const before = faults.length;
    for (const record of wrong) take(record);
    const bad = new Set(faults.slice(before).map(({ line }) => line));
    if (bad.size * 2 <= rows.length) return { rows, faults: [...faults, ...unused.faults(table, header, file)], readable: true };
    // most rows say that their cells stand under the wrong names: it is the header that has a name too many
    return { rows: [], faults: [...faults.slice(0, before), ...cellFaults(wrong, csv, file, 0)], readable: true };
  }
  return { rows, faults: [...faults, ...cellFaults(wrong, csv, file, rows.length), ...unused.faults(table, header, file)], readable: true };
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
