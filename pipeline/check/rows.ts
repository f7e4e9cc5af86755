/** One row twice, or two rows that contradict each other (contract, section 2: keys and corrections). */
import { tables, type TableDefinition, type TableName } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import type { AnyRow } from '../read/table.ts';

/** `DUPLICATE_ROW` and `CONFLICTING_ROW` of every table. */
export function checkRows(folder: Folder): Fault[] {
  return Object.entries(tables).flatMap(([name, table]) => checkTable(table, folder.rows[name as TableName]));
}

const cells = (row: AnyRow, columns: readonly string[]): string => JSON.stringify(columns.map((column) => row[column] ?? null));

function checkTable(table: TableDefinition, rows: readonly AnyRow[]): Fault[] {
  const columns = Object.keys(table.columns.shape);
  const identity = table.key.length === 0 ? columns : [...table.key, 'recorded_on'];
  const first = new Map<string, AnyRow>();
  const faults: Fault[] = [];
  for (const row of rows) {
    // a question not yet coded does not exist, so it contradicts nothing
    if ('answer' in row && row.answer === null) continue;
    const id = `${row.cycle ?? ''}${cells(row, identity)}`;
    const earlier = first.get(id);
    if (!earlier) first.set(id, row);
    else {
      const same = cells(row, columns) === cells(earlier, columns);
      const key = table.key.map((column) => row[column]).filter((cell) => cell !== null).join(', ');
      faults.push(fault(same ? 'DUPLICATE_ROW' : 'CONFLICTING_ROW', row.file, { line: row.line, value: key || null }, { other_line: String(earlier.line) }));
    }
  }
  return faults;
}
