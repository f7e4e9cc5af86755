/** The outcomes as one Parquet file, repeated by the database: a table of a hundred million rows is not written by lines. */
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** A prime beyond the rows of one copy. */
const PRIME = 1_000_003;

/** For each copy a step that meets every one of `rows` places once: the rows of each stand in an order of its own, or the file would be a few repeats. */
function steps(rows: number, copies: number): number[] {
  let step = 1;
  return Array.from({ length: copies }, () => (step = (step * PRIME) % rows));
}

/** Writes `copies` times the rows of a CSV with one copy, told apart by the column `copy`. */
export async function writeParquet(csv: string, target: string, copies: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '4GB', temp_directory: dirname(target) });
  const connection = await instance.connect();
  try {
    await connection.run(`CREATE TABLE once AS SELECT * EXCLUDE (copy), row_number() OVER () - 1 AS place FROM read_csv('${csv}', types = {'indicator': 'VARCHAR', 'basis': 'VARCHAR'})`);
    const [[rows] = []] = (await connection.runAndReadAll('SELECT count(*)::INTEGER FROM once')).getRows();
    await connection.run(`CREATE TABLE ordered AS FROM (VALUES ${steps(Number(rows), copies).map((step, copy) => `(${copy}, ${step}::BIGINT)`).join(', ')}) t(copy, step)`);
    await connection.run(`
      COPY (SELECT ordered.copy, once.* EXCLUDE (place) FROM ordered CROSS JOIN range(${Number(rows)}) t(turn) JOIN once ON once.place = (turn * step) % ${Number(rows)})
      TO '${target}' (FORMAT parquet)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
