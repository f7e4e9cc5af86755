/**
 * One DuckDB instance per run, in memory and locked down: it reads no file and reaches no network; rows are
 * handed to it. Whole numbers come back as numbers, days as `YYYY-MM-DD`.
 */
import { DuckDBInstance, JSDuckDBValueConverter, type DuckDBConnection, type DuckDBValueConverter } from '@duckdb/node-api';
import { appendTexts, quoted, textColumns } from './arriving.ts';
import { sqlType } from '../../schemas/columns.ts';
import type { z } from 'zod';

/** A value in a row that leaves the store. */
export type SqlValue = string | number | boolean | null;
export type SqlRow = Record<string, SqlValue>;

/** The open store. */
export interface Store {
  /** Runs statements that give nothing back. */
  run(sql: string): Promise<void>;
  /** Rows of a query; the query says their order. */
  rows<T = SqlRow>(sql: string): Promise<T[]>;
  /** Makes a table of rows, with the column types of a schema. */
  load(table: string, columns: Readonly<Record<string, z.ZodType | SqlColumn>>, rows: readonly object[]): Promise<void>;
  close(): void;
}

/** A column given by its DuckDB type alone. */
export type SqlColumn = 'VARCHAR' | 'DATE' | 'INTEGER' | 'BOOLEAN' | 'DECIMAL(38,9)';

/** DuckDB 1.5 drops rows where a join's filter is pushed below a LIMIT, a grouped part or a DISTINCT: docs/decisions/2026-11-29-join-filters.md. */
const UNSOUND_OPTIMIZERS = 'join_filter_pushdown';

/** How a store works; the answers do not depend on it. */
export interface StoreOptions {
  /** Threads of one query; 1 unless said, for most take longer to plan than to run. */
  threads?: number;
}

/** Opens an empty store. */
export async function openStore({ threads = 1 }: StoreOptions = {}): Promise<Store> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads), memory_limit: '4GB', enable_external_access: 'false', autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' });
  const connection = await instance.connect();
  await connection.run(`SET disabled_optimizers = '${UNSOUND_OPTIMIZERS}'`);
  await connection.run('SET lock_configuration = true');
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async <T>(sql: string) => (await connection.runAndReadAll(sql)).convertRowObjects(plain) as T[],
    load: (table, columns, rows) => load(connection, table, columns, rows),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const plain: DuckDBValueConverter<SqlValue> = (given, type) => {
  const value = JSDuckDBValueConverter(given, type, JSDuckDBValueConverter);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  throw new TypeError(`a query gave a value that rows do not hold: ${String(value)}`);
};

async function load(connection: DuckDBConnection, table: string, columns: Readonly<Record<string, z.ZodType | SqlColumn>>, rows: readonly object[]): Promise<void> {
  const names = Object.keys(columns);
  const types = Object.values(columns).map((column) => (typeof column === 'string' ? column : sqlType(column)));
  const target = table.split('.').map(quoted).join('.');
  const cast = names.map((name, at) => `CAST(${quoted(name)} AS ${types[at]}) AS ${quoted(name)}`).join(', ');
  await connection.run(`CREATE OR REPLACE TEMP TABLE arriving (${textColumns(names)})`);
  const appender = await connection.createAppender('arriving', 'main', 'temp').catch(() => connection.createAppender('arriving'));
  appendTexts(appender, names, rows);
  // the next table that is loaded takes its place
  await connection.run(`CREATE OR REPLACE TABLE ${target} AS SELECT ${cast} FROM arriving`);
}
