/** Text of a CSV file → header and records, each with the line on which it starts (RFC 4180; `;` too). */
import { parse, type CsvError } from 'csv-parse/sync';
import { fault, type Fault } from './fault.ts';

export interface CsvRecord {
  /** First line of the record; the header is line 1. */
  line: number;
  cells: string[];
}

export interface CsvFile {
  header: string[];
  records: CsvRecord[];
  faults: Fault[];
}

/** The separator of a file: whichever of `,` and `;` its header has more of. */
export function separatorOf(text: string): ',' | ';' {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (sign: string) => header.split(sign).length;
  return count(';') > count(',') ? ';' : ',';
}

const lineBreaks = (raw: string): number => raw.match(/\r\n|\r|\n/g)?.length ?? 0;

/** A record that csv-parse could not read: an unbalanced quote, or one in the middle of a cell. */
function quoteFault(file: string, error: CsvError | undefined, lastLine: number): Fault {
  const unclosed = error?.code === 'CSV_QUOTE_NOT_CLOSED';
  const line = unclosed ? lastLine + 1 : Number((error as { lines?: number } | undefined)?.lines ?? lastLine + 1);
  return fault('BAD_CSV', file, { line }, { reason: unclosed ? 'quote_not_closed' : 'quote_inside' });
}

/** Splits a file into records; every record that cannot be used is a fault. */
export function readCsv(text: string, file: string): CsvFile {
  const skipped: (CsvError | undefined)[] = [];
  const rows = parse(text, {
    delimiter: separatorOf(text), record_delimiter: ['\r\n', '\n', '\r'], info: true, raw: true,
    relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true,
    on_skip: (error) => {
      skipped.push(error);
      return undefined;
    },
  }) as unknown as { raw: string; record: string[]; info: { lines: number } }[];
  const lastLine = rows.at(-1)?.info.lines ?? 0;
  const [header, ...records] = rows.map((row) => ({ line: row.info.lines - lineBreaks(row.raw.trim()), cells: row.record }));
  return { header: header?.cells.map((cell) => cell.trim()) ?? [], records, faults: skipped.map((error) => quoteFault(file, error, lastLine)) };
}
