/* DuckDB from Node: one query from file to file. */
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [source, target] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '4GB', temp_directory: dirname(target) })).connect();
await connection.run(`
  COPY (SELECT copy, cycle, indicator, coalesce(sum(weight) FILTER (outcome = 'met'), 0) AS numerator, sum(weight) AS denominator
        FROM read_csv('${source}', types = {'indicator': 'VARCHAR'}) GROUP BY ALL) TO '${target}' (HEADER)`);
