/** Rows to the text of a CSV table (RFC 4180). */
import { demoTexts } from '../words/demo-texts.ts';

export type Cell = string | number | undefined;
/** A row by column; a column left out is blank. */
export type Row<Column extends string> = { [column in Column | 'note' | 'recorded_on']?: Cell };

/** How a file is written: as programs do, or as spreadsheets do (semicolons, byte order mark, CRLF). */
export type Dialect = 'plain' | 'spreadsheet';

/** What the `source` column of every table says. */
export const demoSource = demoTexts.source.en;

function quoted(cell: Cell, separator: string): string {
  const text = cell === undefined ? '' : String(cell);
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The whole file: header, then the rows, with the columns `source`, `note` and `recorded_on` added. */
export function table<const Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[], dialect: Dialect = 'plain'): string {
  const separator = dialect === 'plain' ? ',' : ';';
  const end = dialect === 'plain' ? '\n' : '\r\n';
  const header = [...columns, 'source', 'note', 'recorded_on'];
  const lines = rows.map((row) => {
    const cells = columns.map((column) => quoted(row[column], separator));
    return [...cells, demoSource, quoted(row.note, separator), row.recorded_on ?? ''].join(separator);
  });
  return (dialect === 'plain' ? '' : '\uFEFF') + [header.join(separator), ...lines, ''].join(end);
}
