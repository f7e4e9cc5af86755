/** Rows of the data folder → DuckDB tables. */
import { givenColumns, tables, type TableDefinition, type TableName } from '../../schemas/tables.ts';
import type { Folder } from '../read/folder.ts';
import type { Store, SqlColumn } from './store.ts';

const PLACE = { file: 'VARCHAR', line: 'INTEGER', cycle: 'INTEGER' } as const satisfies Record<string, SqlColumn>;

/** Columns of a table in the store: those of its schema, first days, dates as given, and where the row stood. */
function storedColumns(table: TableDefinition) {
  const firstDays = Object.fromEntries(Object.keys(table.firstDays ?? {}).map((name) => [name, 'DATE' as const]));
  const given = Object.fromEntries(Object.keys(givenColumns(table)).map((name) => [name, 'VARCHAR' as const]));
  return { ...table.columns.shape, ...firstDays, ...given, ...PLACE };
}

/** Every row of every table, corrections and all, into schema `given`: what the checks look at. */
export async function loadFolder(store: Store, folder: Folder): Promise<void> {
  await store.run('CREATE SCHEMA given');
  for (const [name, table] of Object.entries(tables)) {
    await store.load(`given.${name}`, storedColumns(table), folder.rows[name as TableName]);
  }
}

/**
 * The rows that hold, into schema `main`: of the rows with one key the one recorded last, as of `cutoff`
 * (R6); without a cutoff nothing is hidden. A question not yet coded does not exist.
 */
export async function holdRows(store: Store, cutoff: string | null): Promise<void> {
  const recorded = cutoff === null ? 'true' : `(recorded_on IS NULL OR recorded_on <= DATE '${cutoff}')`;
  for (const [name, table] of Object.entries(tables)) {
    const coded = 'answer' in table.columns.shape ? 'answer IS NOT NULL' : 'true';
    const received = cutoff !== null && 'received_on' in table.columns.shape ? `(received_on IS NULL OR received_on <= DATE '${cutoff}')` : 'true';
    const key = [...(table.file.includes('<cycle>') ? ['cycle'] : []), ...table.key].map((column) => `"${column}"`).join(', ');
    const last = table.key.length === 0 ? '' : `QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY recorded_on DESC NULLS LAST, line) = 1`;
    const alike = table.key.length > 0 ? '' : `QUALIFY row_number() OVER (PARTITION BY ${Object.keys(table.columns.shape).map((column) => `"${column}"`).join(', ')}${table.file.includes('<cycle>') ? ', cycle' : ''} ORDER BY line) = 1`;
    await store.run(`
      CREATE OR REPLACE TABLE "${name}" AS
      WITH known AS (SELECT * FROM given."${name}" WHERE ${recorded} AND ${coded} ${last}${alike})
      SELECT * FROM known WHERE ${received}`);
  }
}
