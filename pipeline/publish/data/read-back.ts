/** The rows of a table of pasra's own, read back from its CSV: the one reader for publications and sealed baselines. */
import type { z } from 'zod';
import { readCsv } from '../../read/csv.ts';
import { uninert } from './csv.ts';

const given = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : uninert(cell));

/**
 * The text of a data file as rows of its schema: a blank, or a column that did not exist then, is "none"; what keeps a cell
 * from being run as a formula is taken off. Throws where a line has other cells than the header, or a cell is none of its column's.
 */
export function rowsOf<T extends z.ZodObject>(text: string, schema: T): z.output<T>[] {
  const { header, records } = readCsv(text.replace(/^\uFEFF/, ''), ',');
  const columns = Object.keys(schema.shape).map((name) => ({ name, at: header.cells.indexOf(name) }));
  return [...records].map(({ line, cells, count, unreadable }) => {
    if (unreadable !== null || count !== header.count) throw new Error(`line ${line} is no row of this table`);
    return schema.parse(Object.fromEntries(columns.map(({ name, at }) => [name, given(cells[at])])));
  });
}
