/** The header of a table's file: which columns it has, which it lacks, which nothing reads. */
import { z } from 'zod';
import { datePeriod } from '../../schemas/columns.ts';
import type { TableDefinition } from '../../schemas/tables.ts';
import { MOST_CELLS, type CsvFile, type CsvRecord } from './csv.ts';
import { fault, type Fault } from './fault.ts';
import { nearest } from './nearest.ts';

/** Columns that a file of this table cannot be read without. */
export function requiredColumns(table: TableDefinition): string[] {
  const filled = Object.entries(table.columns.shape).filter(([, column]) => !(column instanceof z.ZodNullable)).map(([name]) => name);
  const answer = 'answer' in table.columns.shape ? ['answer'] : [];
  return [...new Set([...table.key, ...filled, ...answer])];
}

/** Why nothing of the file can be read by its header; none where it can. */
export function headerFaults(table: TableDefinition, csv: CsvFile, file: string): Fault[] {
  const { header } = csv;
  const { line, cells } = header;
  if (header.unreadable) return [unreadable(header, file)];
  if (header.count > MOST_CELLS) return [fault('BAD_CSV', file, { line }, { reason: 'columns', found: String(header.count), most: String(MOST_CELLS) })];
  if (header.count === 0) return [fault('MISSING_COLUMN', file, { line }, { reason: 'empty' })];
  const known = Object.keys(table.columns.shape);
  const missing = requiredColumns(table).filter((name) => !cells.includes(name));
  const below = missing.length > 0 ? headerBelow(csv, requiredColumns(table)) : null;
  if (below !== null) return [fault('MISSING_COLUMN', file, { line, value: cells.join(', ') }, { reason: 'lines_above', header_line: String(below) })];
  const strange = new Set(cells.filter((name) => name !== '' && !known.includes(name)));
  const separator = cells.length === 1 && /[\t|]/.test(cells[0] ?? '') ? { separator: cells[0]?.includes('\t') ? 'tab' : '|' } : {};
  const shown = cells.join(', ').slice(0, 500);
  const twice = new Set(cells.filter((name, at) => name !== '' && cells.indexOf(name) !== at));
  return [
    ...missing.map((column) => {
      const meant = nearest(column, strange);
      if (meant !== null) strange.delete(meant);
      return fault('MISSING_COLUMN', file, { line, column }, { header: shown, ...separator, ...(meant !== null && { meant }) });
    }),
    ...[...twice].map((column) => fault('BAD_CSV', file, { line, column }, { reason: 'column_twice' })),
  ];
}

/** A record that cannot be split into cells. */
export const unreadable = (record: CsvRecord, file: string): Fault => fault('BAD_CSV', file, { line: record.line }, { reason: record.unreadable ?? '', ...through(record) });

/** The last line of a record of several lines. */
export const through = ({ line, last }: CsvRecord): Record<string, string> => (last > line ? { last: String(last) } : {});

/** Lines at the head of a file among which the header is looked for: "sep=,", a title, a blank row. */
const MOST_LINES_ABOVE = 20;

/** Line of the header where other lines stand above it; null where none of the first lines is one. */
function headerBelow({ records }: CsvFile, required: readonly string[]): number | null {
  let seen = 0;
  for (const record of records) {
    // a title without separators hides which one the table has
    const cells = record.cells.join(';').split(/[;,\t]/).map((cell) => cell.trim());
    if (required.every((name) => cells.includes(name))) return record.line;
    seen += 1;
    if (seen >= MOST_LINES_ABOVE) return null;
  }
  return null;
}

/** Columns that any table may lack, as far as what another column holds is concerned. */
const seldomMissed = (name: string): boolean => ['source', 'note'].includes(name) || name.startsWith('name_');

/** Cells of columns that no column of the table reads: how many are filled, and whether all are dates, by place in the header. */
export class UnusedColumns {
  readonly places: number[];
  readonly filled = new Map<number, { cells: number; dates: boolean }>();

  constructor(table: TableDefinition, header: readonly string[]) {
    const known = Object.keys(table.columns.shape);
    this.places = header.flatMap((name, at) => (known.includes(name) ? [] : [at]));
  }

  count(cells: readonly string[]): void {
    for (const at of this.places) {
      const cell = (cells[at] ?? '').trim();
      if (cell === '') continue;
      const before = this.filled.get(at);
      this.filled.set(at, { cells: (before?.cells ?? 0) + 1, dates: (before?.dates ?? true) && datePeriod(cell) !== null });
    }
  }

  /** `UNUSED_ROW` for columns with cells (or a name that is a slip of another): those without a name, and unknown ones while the table lacks a column that they could be. */
  faults(table: TableDefinition, { line, cells }: CsvRecord, file: string): Fault[] {
    const absent = Object.keys(table.columns.shape).filter((name) => !cells.includes(name));
    return this.places.flatMap((at) => {
      const column = cells[at] ?? '';
      const found = this.filled.get(at) ?? { cells: 0, dates: false };
      const filled = String(found.cells);
      if (found.cells === 0 && (column === '' || nearest(column, absent) === null)) return [];
      if (column === '') return [fault('UNUSED_ROW', file, { line }, { reason: 'nameless', place: String(at + 1), filled })];
      const meant = nearest(column, absent);
      // a column of other texts is no `recorded_on`, which tables seldom have
      const could = absent.filter((name) => name === meant || (!seldomMissed(name) && (name !== 'recorded_on' || found.dates)));
      if (could.length === 0) return [];
      return [fault('UNUSED_ROW', file, { line, column }, { reason: 'column', filled, absent: could.join(', '), ...(meant !== null && { meant }) })];
    });
  }
}
