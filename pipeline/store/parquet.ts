/** Tables → Parquet files. DuckDB writes only into a folder of its own, which is gone afterwards. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { appendTexts, quoted, textColumns } from './arriving.ts';

/** Types that a column of a Parquet file can have. */
export type ParquetType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE';

/** A table with its columns' types; rows keep their order. */
export interface ParquetTable {
  name: string;
  columns: Readonly<Record<string, ParquetType>>;
  rows: readonly object[];
}

/** The bytes of each table's Parquet file, by its name: the same for the same rows. One thread, so that no row group depends on the machine. */
export async function parquetFiles(tables: readonly ParquetTable[]): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'pasra-parquet-'));
  try {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1', autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' });
    const connection = await instance.connect();
    try {
      await connection.run(`SET allowed_directories = ['${folder.replaceAll("'", "''")}/']`);
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
      const made = new Map<string, Uint8Array>();
      for (const [at, { name, columns, rows }] of tables.entries()) {
        const names = Object.keys(columns);
        await connection.run(`CREATE OR REPLACE TABLE arriving (${textColumns(names)})`);
        appendTexts(await connection.createAppender('arriving'), names, rows);
        const path = join(folder, `${at}.parquet`);
        const typed = names.map((column) => `CAST(${quoted(column)} AS ${columns[column]}) AS ${quoted(column)}`).join(', ');
        await connection.run(`COPY (SELECT ${typed} FROM arriving ORDER BY rowid) TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`);
        made.set(name, new Uint8Array(readFileSync(path)));
      }
      return made;
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
