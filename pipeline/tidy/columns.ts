/** How each column of a table is read when it is tidied: by its schema, never by the name of an indicator or a State. */
import { z } from 'zod';
import { sqlType } from '../../schemas/columns.ts';
import type { TableDefinition } from '../../schemas/tables.ts';
import type { AnyRow } from '../read/table.ts';
import { dateColumn } from './dates.ts';
import { decimalColumn, wholeColumn } from './numbers.ts';
import { textColumn, codeColumn, indicatorColumn, m49Column, pageColumn, stateColumn } from './words.ts';
import type { ColumnReader, ColumnTexts } from './reading.ts';

/** What words are held against: the register of States, and the plan's indicators. */
export interface Known {
  registry: readonly AnyRow[];
  indicators: ReadonlySet<string>;
  /** Whoever asks says which of day and month stands first in columns that do not tell. */
  dates?: 'day' | 'month' | undefined;
}

const inner = (column: z.ZodType): z.ZodType => (column instanceof z.ZodNullable ? (column.unwrap() as z.ZodType) : column);

/** The reader of a column; for one that the table does not know nothing is changed. */
export function columnReader(table: TableDefinition, name: string, texts: ColumnTexts, known: Known): ColumnReader {
  const shape = table.columns.shape as Record<string, z.ZodType | undefined>;
  const schema = shape[name];
  if (schema === undefined) return () => null;
  const column = inner(schema);
  const sound = (text: string): boolean => column.safeParse(text).success;
  if (column instanceof z.ZodEnum) return codeColumn(column.options.map(String));
  if (table.states.includes(name)) return stateColumn(table.key.length === 1 && table.key[0] === name ? [] : known.registry);
  if (name === 'indicator') return indicatorColumn(known.indicators);
  if (name === 'page') return pageColumn;
  if (name === 'm49') return m49Column;
  const type = sqlType(column);
  if (type === 'DATE') return dateColumn(texts, sound);
  if (type === 'INTEGER') return wholeColumn(sound);
  return type === 'VARCHAR' ? textColumn : decimalColumn(texts, sound);
}
