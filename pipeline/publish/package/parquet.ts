/** Every table of a publication as Parquet, beside its CSV. */
import type { z } from 'zod';
import { outputTables } from '../../../schemas/outputs.ts';
import { parquetFiles, type ParquetType } from '../../store/parquet.ts';
import type { OutputFile } from '../output.ts';
import { typeOf, type Field } from './fields.ts';

const TYPES: Readonly<Record<Field['type'], ParquetType>> = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', date: 'DATE' };

/** Rows by the name of their table; texts stand in Parquet as they are, without the apostrophe that a spreadsheet needs. */
export async function parquetOutputs(rows: Readonly<Record<string, readonly object[]>>, dataKind: string): Promise<OutputFile[]> {
  const tables = Object.entries(outputTables).map(([file, { row }]) => ({
    name: file.replace('.csv', ''),
    columns: { ...Object.fromEntries(Object.entries(row.shape).map(([column, schema]) => [column, TYPES[typeOf(schema as z.ZodType)]])), data_kind: 'VARCHAR' as const },
    rows: (rows[file] ?? []).map((one) => ({ ...one, data_kind: dataKind })),
  }));
  return [...await parquetFiles(tables)].map(([name, content]) => ({ path: `data/${name}.parquet`, content }));
}
