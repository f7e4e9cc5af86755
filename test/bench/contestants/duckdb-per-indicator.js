/* DuckDB from Node, asked once for each indicator: the CSV becomes a table first. */
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [source, target] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '4GB', temp_directory: dirname(target) })).connect();
await connection.run(`CREATE TABLE outcomes AS FROM read_csv('${source}', types = {'indicator': 'VARCHAR'})`);
await connection.run('CREATE TABLE figures (copy INTEGER, cycle INTEGER, indicator VARCHAR, numerator BIGINT, denominator BIGINT)');
const indicators = await connection.runAndReadAll('SELECT DISTINCT indicator FROM outcomes ORDER BY indicator');
for (const [indicator] of indicators.getRows()) {
  await connection.run(`INSERT INTO figures SELECT copy, cycle, indicator, coalesce(sum(weight) FILTER (outcome = 'met'), 0), sum(weight) FROM outcomes WHERE indicator = '${indicator}' GROUP BY ALL`);
}
await connection.run(`COPY figures TO '${target}' (HEADER)`);
