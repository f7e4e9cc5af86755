/** Rows on their way into DuckDB: as texts, which a query then casts to the columns' types. */
import type { DuckDBAppender } from '@duckdb/node-api';

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The columns of a table that takes any row, for `CREATE TABLE`. */
export const textColumns = (names: readonly string[]): string => names.map((name) => `${quoted(name)} VARCHAR`).join(', ');

/** Appends the named values of rows in their order, what is not there as NULL, and closes the appender. */
export function appendTexts(appender: DuckDBAppender, names: readonly string[], rows: readonly object[]): void {
  for (const row of rows as readonly Record<string, unknown>[]) {
    for (const name of names) {
      const value = row[name];
      if (value === null || value === undefined) appender.appendNull();
      else appender.appendVarchar(String(value));
    }
    appender.endRow();
  }
  appender.closeSync();
}
