/** One row twice, or two rows that contradict each other (contract, section 2: keys and corrections). */
import { tables, type TableDefinition, type TableName } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import type { AnyRow } from '../read/table.ts';

/** `DUPLICATE_ROW` and `CONFLICTING_ROW` of every table. */
export function checkRows(folder: Folder): Fault[] {
  const faulty = faultyRows(folder);
  return Object.entries(tables).flatMap(([name, table]) => checkTable(table, folder.rows[name as TableName], faulty));
}

/** Rows with a cell at fault: it is blank in the row, so what that has in common with another row is not known. */
export const faultyRows = ({ faults }: Pick<Folder, 'faults'>): ReadonlySet<string> => new Set(faults.filter(({ line }) => line !== null).map(({ file, line }) => `${file}:${line}`));

const cells = (row: AnyRow, columns: readonly string[]): string => JSON.stringify(columns.map((column) => row[column] ?? null));

/** The same of one table. */
export function checkTable(table: TableDefinition, rows: readonly AnyRow[], faulty: ReadonlySet<string>): Fault[] {
  const columns = Object.keys(table.columns.shape);
  const identity = table.key.length === 0 ? columns : [...table.key, 'recorded_on'];
  const first = new Map<string, AnyRow>();
  const faults: Fault[] = [];
  for (const row of rows) {
    // a question not yet coded does not exist, so it contradicts nothing
    if (('answer' in row && row.answer === null) || faulty.has(`${row.file}:${row.line}`)) continue;
    const id = `${row.cycle ?? ''}${cells(row, identity)}`;
    const earlier = first.get(id);
    if (earlier) faults.push(secondRow(row, earlier, table, columns));
    else first.set(id, row);
  }
  return faults;
}

function secondRow(row: AnyRow, earlier: AnyRow, table: TableDefinition, columns: readonly string[]): Fault {
  const different = columns.filter((column) => (row[column] ?? null) !== (earlier[column] ?? null));
  const key = table.key.map((column) => row[column]).filter((cell) => cell !== null).join(', ');
  const shown = different.map((column) => `${column} ${row[column] ?? '""'} / ${earlier[column] ?? '""'}`).join('; ').slice(0, 300);
  return fault(different.length === 0 ? 'DUPLICATE_ROW' : 'CONFLICTING_ROW', row.file, { line: row.line, value: key || null }, { other_line: String(earlier.line), ...(shown && { different: shown }) });
}
