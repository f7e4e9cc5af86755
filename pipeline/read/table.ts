/** Records of one file → typed rows of its table, by the table's schema; every cell at fault is named. */
import { z } from 'zod';
import { datePeriod, type CellFault } from '../../schemas/columns.ts';
import type { Place, TableDefinition } from '../../schemas/tables.ts';
import type { CsvFile, CsvRecord } from './csv.ts';
import { fault, type Fault } from './fault.ts';

/** A typed row of any table, with its place. */
export type AnyRow = Record<string, string | number | null> & Place;

type Cell = { value: string | number | null } | { fault: CellFault; allowed?: string };

/** Reads the cells of one column; a text that was seen before is not parsed again. */
function cellReader(column: z.ZodType): (raw: string) => Cell {
  const seen = new Map<string, Cell>();
  const read = (raw: string): Cell => {
    const result = column.safeParse(raw === '' ? null : raw);
    if (result.success) return { value: result.data as string | number | null };
    if (raw === '') return { fault: { problem: 'MISSING_VALUE' } };
    const issue = result.error.issues[0];
    if (issue?.code === 'custom') return { fault: issue.params as unknown as CellFault };
    const allowed = issue?.code === 'invalid_value' ? issue.values.join(', ') : '';
    return { fault: { problem: 'UNKNOWN_CODE' }, allowed };
  };
  return (raw) => {
    const known = seen.get(raw);
    if (known) return known;
    const cell = read(raw);
    if (seen.size < 20_000) seen.set(raw, cell);
    return cell;
  };
}

/** Columns that a file of this table cannot be read without. */
export function requiredColumns(table: TableDefinition): string[] {
  const filled = Object.entries(table.columns.shape).filter(([, column]) => !(column instanceof z.ZodNullable)).map(([name]) => name);
  const answer = 'answer' in table.columns.shape ? ['answer'] : [];
  return [...new Set([...table.key, ...filled, ...answer])];
}

function headerFaults(table: TableDefinition, header: string[], file: string): Fault[] {
  const missing = requiredColumns(table).filter((name) => !header.includes(name));
  const twice = header.filter((name, at) => name !== '' && header.indexOf(name) !== at);
  return [
    ...missing.map((column) => fault('MISSING_COLUMN', file, { line: 1, column }, { header: header.join(', ') })),
    ...[...new Set(twice)].map((column) => fault('BAD_CSV', file, { line: 1, column }, { reason: 'column_twice' })),
  ];
}

/** Typed rows of one file. `cycle` is that of its folder. A file whose header is at fault gives no rows. */
export function readTable(table: TableDefinition, csv: CsvFile, file: string, cycle: number | null): { rows: AnyRow[]; faults: Fault[] } {
  const faults = [...headerFaults(table, csv.header, file), ...csv.faults];
  if (faults.some((found) => found.line === 1)) return { rows: [], faults };
  const columns = Object.entries(table.columns.shape).map(([name, schema]) => ({ name, at: csv.header.indexOf(name), read: cellReader(schema as z.ZodType) }));
  for (const [name, source] of Object.entries(table.firstDays ?? {})) {
    columns.push({ name, at: csv.header.indexOf(source), read: (raw) => ({ value: datePeriod(raw)?.first ?? null }) });
  }
  const rows: AnyRow[] = [];
  for (const record of csv.records) {
    if (record.cells.length === csv.header.length) rows.push({ ...readRecord(record, columns, file, faults), file, line: record.line, cycle });
    else faults.push(fault('BAD_CSV', file, { line: record.line }, { reason: 'cells', found: String(record.cells.length), expected: String(csv.header.length) }));
  }
  return { rows, faults };
}

/** One row; a cell at fault is blank in it, so that the checks between tables see the rest of the row. */
function readRecord(record: CsvRecord, columns: { name: string; at: number; read: (raw: string) => Cell }[], file: string, faults: Fault[]) {
  const row: Record<string, string | number | null> = {};
  for (const { name, at, read } of columns) {
    const raw = at < 0 ? '' : (record.cells[at] ?? '').trim();
    const cell = read(raw);
    row[name] = 'value' in cell ? cell.value : null;
    if ('value' in cell) continue;
    const { problem, meant } = cell.fault;
    faults.push(fault(problem, file, { line: record.line, column: name, value: raw }, { ...(meant !== undefined && { meant }), ...(cell.allowed && { allowed: cell.allowed }) }));
  }
  return row;
}
