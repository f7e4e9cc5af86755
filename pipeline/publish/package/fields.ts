/** The columns of a table as fields of a Table Schema (Data Package v2). */
import { z } from 'zod';
import { sqlType } from '../../../schemas/columns.ts';
import * as columns from '../../../schemas/columns.ts';
import { dataKind } from '../../../schemas/codes.ts';
import { meaningOf, wordsOf } from './meanings.ts';

/** A field of a Table Schema. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  description?: string;
  /** Codes with their words. */
  categories?: { value: string; label: string }[];
  constraints?: { required?: true; enum?: string[] };
  unit?: string;
}

const unwrapped = (column: z.ZodType): z.ZodType => (column instanceof z.ZodNullable ? (column.unwrap() as z.ZodType) : column);
const isFigure = (column: z.ZodType): boolean => column === columns.figure;

/** The unit of a number, where it has one for the whole column. */
const unitOf = (name: string): string | undefined => (name.endsWith('_km2') ? 'km2' : /^(years|years_left)$/.test(name) ? 'years' : undefined);

/** Type of a column in files that carry types: a number is one, whether or not the store keeps it as text. */
export function typeOf(column: z.ZodType): Field['type'] {
  const inner = unwrapped(column);
  if (isFigure(inner)) return 'number';
  return ({ INTEGER: 'integer', DATE: 'date', 'DECIMAL(38,9)': 'number', VARCHAR: 'string' } as const)[sqlType(inner)];
}

/** One field; `asGiven`: days stand as they came in, perhaps only a month or a year, so they are text. */
function fieldOf(table: string, name: string, column: z.ZodType, asGiven: boolean): Field {
  const inner = unwrapped(column);
  const type = typeOf(column);
  const options = inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
  const words = options && wordsOf(options);
  const required = !(column instanceof z.ZodNullable);
  const description = meaningOf(table, name);
  const unit = unitOf(name);
  return {
    name, type: asGiven && type === 'date' ? 'string' : type, ...(description !== undefined && { description }), ...(unit !== undefined && { unit }),
    ...(options && { categories: options.map((value) => ({ value, label: words?.[value] ?? value })) }),
    ...((required || options) && { constraints: { ...(required && { required: true as const }), ...(options && { enum: options }) } }),
  };
}

/** The fields of a table of the publication, `data_kind` last. */
export const outputFields = (table: string, row: z.ZodObject): Field[] => [...Object.entries(row.shape).map(([name, column]) => fieldOf(table, name, column as z.ZodType, false)), fieldOf(table, 'data_kind', dataKind, false)];

/** The fields of an input table; only these columns go out. */
export const inputFields = (table: string, shape: z.ZodRawShape, names: readonly string[]): Field[] => names.map((name) => fieldOf(table, name, shape[name] as z.ZodType, true));
