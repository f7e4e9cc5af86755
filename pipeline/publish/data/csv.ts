/** Rows → CSV text (RFC 4180, LF): columns in their schema's order, `data_kind` last, a blank for "none". */
import type { z } from 'zod';
import { utf8 } from '../../words/text-forms.ts';
import { figure, integer, day } from '../../../schemas/columns.ts';

/** Schemas of cells that cannot hold a formula: numbers and days. */
const isSafe = (column: z.ZodType): boolean => [figure, integer, day].some((safe) => safe === column || (safe as z.ZodType).meta() === column.meta());

/** A text that a spreadsheet would run as a formula is made inert by an apostrophe; one that looks made inert already gets one more, so that every text can be given back. */
export const inert = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text that was made inert. */
export const uninert = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

const quoted = (text: string): string => utf8(/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cell(value: unknown, safe: boolean): string {
  if (value === null || value === undefined) return '';
  return quoted(safe ? String(value) : inert(String(value)));
}

const unwrapped = (column: z.ZodType): z.ZodType => ('unwrap' in column && typeof column.unwrap === 'function' ? (column.unwrap() as z.ZodType) : column);

/** A data file of a publication. */
export function dataCsv(schema: z.ZodObject, rows: readonly object[], dataKind: string): string {
  const columns = Object.entries(schema.shape).map(([name, column]) => ({ name, safe: isSafe(unwrapped(column as z.ZodType)) }));
  const lines = rows.map((row) => [...columns.map(({ name, safe }) => cell((row as Record<string, unknown>)[name], safe)), dataKind].join(','));
  return `${[[...columns.map(({ name }) => name), 'data_kind'].join(','), ...lines].join('\n')}\n`;
}

/** The table of a chart; its cells are texts and numbers of the report. */
export function tableCsv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[], dataKind: string): string {
  const lines = rows.map((row) => [...row.map((value) => cell(value, typeof value === 'number')), dataKind].join(','));
  return `${[[...columns.map((name) => cell(name, false)), 'data_kind'].join(','), ...lines].join('\n')}\n`;
}
