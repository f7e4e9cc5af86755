/** The rows of a table of pasra's own, read back from its CSV: the one reader for publications and sealed baselines. */
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { uninert } from './csv.ts';

const given = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : uninert(cell));

/**
 * The text of a data file as rows of its schema: a blank, or a column that did not exist then, is "none"; what keeps a cell
 * from being run as a formula is taken off. Throws where a cell is none of its column's.
 */
export function rowsOf<T extends z.ZodObject>(text: string, schema: T): z.output<T>[] {
  const records = parse(text, { columns: true, bom: true }) as Record<string, string>[];
  return records.map((record) => schema.parse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, given(record[name])]))));
}
