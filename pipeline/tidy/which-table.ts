/** Which table a file is: by its place and name, else by its header. */
import { tables, type TableDefinition, type TableName } from '../../schemas/tables.ts';
import { requiredColumns } from '../read/header.ts';

const places = Object.entries(tables).map(([name, { file }]) => ({ name: name as TableName, place: new RegExp(`(?:^|/)${file.replace('<cycle>', '\\d{4}').replaceAll('.', '\\.')}$`), base: file.slice(file.lastIndexOf('/') + 1).replace('.csv', '') }));

/** Files of coders have the columns of answers. */
const CODING = /(?:^|\/)article7\/\d{4}\/coding\/[^/]+\.csv$/;

/** The table by its path, then by the file's own name, then by the columns of its header; null where none of the three tells. */
export function tableOf(path: string, header: readonly string[]): { name: TableName; table: TableDefinition } | null {
  const plain = path.replaceAll('\\', '/');
  const base = plain.slice(plain.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const name = places.find(({ place }) => place.test(plain))?.name ?? (CODING.test(plain) ? 'answers' : places.find((one) => one.base === base)?.name) ?? byHeader(header);
  return name === null ? null : { name, table: tables[name] };
}

/** A header of fewer columns could be any list. */
const LEAST_KNOWN = 3;

/** The one table that lacks none of its columns here and knows the most of them. */
function byHeader(header: readonly string[]): TableName | null {
  const fits = Object.entries(tables).filter(([, table]) => requiredColumns(table).every((column) => header.includes(column)))
    .map(([name, table]) => ({ name: name as TableName, known: header.filter((column) => column in table.columns.shape).length })).toSorted((a, b) => b.known - a.known);
  const [first, second] = fits;
  return first !== undefined && first.known >= LEAST_KNOWN && first.known > (second?.known ?? 0) ? first.name : null;
}
