/** The outcomes as one Parquet file, repeated by the database: a table of a hundred million rows is not written by lines. */
import { DuckDBInstance } from '@duckdb/node-api';

/** Writes `copies` times the rows of a CSV with one copy; gives the number of rows. */
export async function writeParquet(csv: string, target: string, copies: number): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '4GB' });
  const connection = await instance.connect();
  try {
    await connection.run(`CREATE TABLE once AS SELECT * EXCLUDE (copy) FROM read_csv('${csv}', types = {'indicator': 'VARCHAR', 'basis': 'VARCHAR'})`);
    await connection.run(`COPY (SELECT c::INTEGER AS copy, once.* FROM range(${copies}) t(c), once) TO '${target}' (FORMAT parquet, COMPRESSION zstd)`);
    const [[rows] = []] = (await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM read_parquet('${target}')`)).getRows();
    return Number(rows);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
