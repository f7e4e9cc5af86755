/**
 * The kinds of cell that tables are made of. Each is a zod schema from the text of a filled cell to its
 * value, and carries its DuckDB type; `.nullable()` marks a cell that may be blank. Everything that reads a
 * table, loads it, writes it or documents it starts from these.
 */
import { z } from 'zod';
import type { ProblemCode } from './codes.ts';

/** What a column's schema tells beside its type: DuckDB's type, and what the cell holds. */
export interface ColumnMeta {
  sql: 'VARCHAR' | 'DATE' | 'INTEGER' | 'DECIMAL(38,9)';
  /** `name`: read in the form in which names are compared (`pipeline/read/key-form.ts`). */
  form?: 'name';
}

/** Names the problem that a bad cell is; what may have been meant is said by whoever reads the cell. */
export interface CellFault {
  problem: ProblemCode;
  /** Bounds of a number that lies outside of them. */
  least?: number;
  most?: number;
}

function fault(ctx: z.RefinementCtx, found: CellFault): never {
  ctx.addIssue({ code: 'custom', message: found.problem, params: found });
  return z.NEVER;
}

/** Free text, kept as it came. */
export const text = z.string().meta({ sql: 'VARCHAR' });

/** A text that names a thing and is compared: a key, a place. It is read in one form, so that SQL compares it plainly. */
export const name = z.string().meta({ sql: 'VARCHAR', form: 'name' });

/** One of a closed vocabulary. */
export const code = <const T extends readonly string[]>(options: T) => z.enum(options).meta({ sql: 'VARCHAR' });

/** A language: "es", "ar", "zh-Hans", "pt-BR" (BCP 47: language, script, region). */
export const languageTag = z.string().transform((cell, ctx): string => (/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(cell) ? cell : fault(ctx, { problem: 'UNKNOWN_CODE' }))).meta({ sql: 'VARCHAR' });

/** Three capital letters; whether the State exists is checked against `registry/states.csv`. */
export const stateCode = z.string().meta({ sql: 'VARCHAR' });

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Last day of a month; `month` from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  const leap = month === 2 && (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; gives the first and last day it allows, or null. */
export function datePeriod(cell: string): { first: string; last: string } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(cell);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  if (Number(year) < 1000) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = lastDayOfMonth(Number(year), Number(month));
  if (days === 0) return null;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` };
  const valid = Number(day) >= 1 && Number(day) <= days;
  return valid ? { first: cell, last: cell } : null;
}

/** A day; one known only to the month or the year counts as its last day (contract, section 2). */
export const day = z.string().transform((cell, ctx): string => {
  const period = datePeriod(cell);
  return period ? period.last : fault(ctx, { problem: 'BAD_DATE' });
}).meta({ sql: 'DATE' });

/** A day that a year alone does not give: where only the year is known the cell is left blank. */
export const dayOrMonth = z.string().transform((cell, ctx): string => {
  const period = /^\d{4}$/.test(cell) ? null : datePeriod(cell);
  return period ? period.last : fault(ctx, { problem: 'BAD_DATE' });
}).meta({ sql: 'DATE' });

/** The first day on which something no longer holds; one known to the month or the year includes it, so that its next day counts. */
export const untilDay = z.string().transform((cell, ctx): string => {
  const period = datePeriod(cell);
  if (!period) return fault(ctx, { problem: 'BAD_DATE' });
  return period.first === period.last ? period.last : nextDay(period.last);
}).meta({ sql: 'DATE' });

/** The day after a day. */
export const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A whole number between two bounds, so that no sum of a table overflows. */
const wholeNumber = (least: number, most: number) => z.string().transform((cell, ctx): number => {
  if (!/^\d{1,9}$/.test(cell)) return fault(ctx, { problem: 'BAD_NUMBER' });
  return Number(cell) < least || Number(cell) > most ? fault(ctx, { problem: 'BAD_NUMBER', least, most }) : Number(cell);
}).meta({ sql: 'INTEGER' });

/** A whole number from 0. */
export const integer = wholeNumber(0, 999_999_999);

/** A number of persons of one delegation. */
export const persons = wholeNumber(0, 99_999);

/** A year since the Convention is in force. */
export const year = wholeNumber(1999, 2999);

/** A number from 0 with a decimal point; kept as text, so that no digit is lost. */
export const decimal = z.string().transform((cell, ctx): string => {
  return /^\d{1,15}(\.\d{1,9})?$/.test(cell) ? cell : fault(ctx, { problem: 'BAD_NUMBER' });
}).meta({ sql: 'DECIMAL(38,9)' });

/** A number of either sign as the outputs print it (R34): at most four decimals, plain notation. */
export const figure = z.string().meta({ sql: 'VARCHAR' });

/** What a column's schema tells, looked up through `.nullable()`. */
const metaOf = (column: z.ZodType): ColumnMeta | undefined => {
  const inner = column instanceof z.ZodNullable ? (column.unwrap() as z.ZodType) : column;
  return inner.meta() as ColumnMeta | undefined;
};

/** DuckDB's type of a column. */
export const sqlType = (column: z.ZodType): ColumnMeta['sql'] => metaOf(column)?.sql ?? 'VARCHAR';

/** Whether the cells of a column are names, which are compared in one form. */
export const isName = (column: z.ZodType): boolean => metaOf(column)?.form === 'name';
