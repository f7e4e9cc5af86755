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

/** How often a store has been loaded. */
const loads = new WeakMap<Store, number>();

/** Tells the rows that a store was loaded with from those that it was loaded with before. */
export const loadOf = (store: Store): number => loads.get(store) ?? 0;

/** Every row of every table, corrections and all, into schema `given`: what the checks look at. */
export async function loadFolder(store: Store, folder: Folder): Promise<void> {
  loads.set(store, loadOf(store) + 1);
  await store.run('CREATE SCHEMA given');
  for (const [name, table] of Object.entries(tables)) {
    await store.load(`given.${name}`, storedColumns(table), folder.rows[name as TableName]);
  }
}

/** What has happened by then and what has been written down by then are two different days (R6). */
export interface Cutoffs {
  /** `YYYY-MM-DD`: submissions received later do not exist; null hides none. */
  asOf: string | null;
  /** `YYYY-MM-DD`: rows recorded later do not exist; null is the as-of date. */
  recordedBy: string | null;
}

/** Every row that holds today. */
export const NOTHING_HIDDEN: Cutoffs = { asOf: null, recordedBy: null };

/**
 * The rows that hold, into schema `main`: of the rows with one key the one recorded last by `recordedBy`; then,
 * of the submissions that hold, those received by `asOf` (R6). A question not yet coded does not exist.
 */
export async function holdRows(store: Store, { asOf, recordedBy }: Cutoffs): Promise<void> {
  const knownBy = recordedBy ?? asOf;
  const recorded = knownBy === null ? 'true' : `(recorded_on IS NULL OR recorded_on <= DATE '${knownBy}')`;
  for (const [name, table] of Object.entries(tables)) {
    const coded = 'answer' in table.columns.shape ? 'answer IS NOT NULL' : 'true';
    const received = asOf !== null && 'received_on' in table.columns.shape ? `(received_on IS NULL OR received_on <= DATE '${asOf}')` : 'true';
    const ofCycle = table.file.includes('<cycle>') ? ['cycle'] : [];
    const same = [...ofCycle, ...(table.key.length > 0 ? table.key : Object.keys(table.columns.shape))].map((column) => `"${column}"`).join(', ');
    const latest = table.key.length > 0 ? 'recorded_on DESC NULLS LAST, ' : '';
    await store.run(`
      CREATE OR REPLACE TABLE "${name}" AS
      WITH known AS (
        SELECT * FROM given."${name}" WHERE ${recorded} AND ${coded}
        QUALIFY row_number() OVER (PARTITION BY ${same} ORDER BY ${latest}file, line) = 1)
      SELECT * FROM known WHERE ${received}`);
  }
}
