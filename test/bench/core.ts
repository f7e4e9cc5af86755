/**
 * The job past one folder: a Parquet file of outcomes, of any number of copies of the plan's years, to the figures of all
 * indicators in one pass, with the sums that the product itself makes (`pipeline/measure/figures.ts`).
 *
 *   node --import tsx test/bench/core.ts OUTCOMES.parquet FIGURES.csv
 */
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { defineMacros } from '../../pipeline/assess/calendar.ts';
import { TALLIED } from '../../pipeline/measure/figures.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import type { Store } from '../../pipeline/store/store.ts';

/** Memory that DuckDB may take: the store's own limit. */
const MEMORY = '4GB';

const [source = '', target = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: String(availableParallelism()), memory_limit: MEMORY, temp_directory: dirname(target) });
const connection = await instance.connect();
// a Parquet file is read where it lies, which the store itself may not
const run = async (sql: string): Promise<void> => void (await connection.run(sql));
await defineMacros({ run } as Store);
await run('SET preserve_insertion_order = false');
await run(`CREATE TABLE offered AS FROM (VALUES ${loadPlan().indicators.map(({ indicator, reading }) => `('${indicator}', '${reading}')`).join(', ')}) headline(indicator, reading)`);
await run(`
  COPY (
    WITH tally AS (
      SELECT l.copy, l.cycle, o.indicator, ${TALLIED}
      FROM offered o JOIN read_parquet('${source}') l ON l.indicator = o.indicator GROUP BY l.copy, l.cycle, o.indicator)
    SELECT copy, cycle, indicator, counted AS numerator, divided AS denominator, reachable, reachable_of, coded FROM tally
  ) TO '${target}' (HEADER)`);
connection.closeSync();
instance.closeSync();
