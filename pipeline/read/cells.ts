/** Rows that have another number of cells than their header. */
import { grouped } from './grouped.ts';
import type { TableDefinition } from '../../schemas/tables.ts';
import type { CsvFile, CsvRecord } from './csv.ts';
import { fault, type Fault } from './fault.ts';
import { requiredColumns, through } from './header.ts';

/** "12,5" that became two cells. */
function splitNumber(cells: readonly string[]): string | null {
  const at = cells.findIndex((cell, i) => i > 0 && /^\d{1,2}$/.test(cell) && /^\d+$/.test(cells[i - 1] ?? ''));
  return at < 0 ? null : `${cells[at - 1]},${cells[at]}`;
}

/** Lines as ranges: "2-6, 9". */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const open = ranges.at(-1);
    if (open && line === open[1] + 1) open[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}

/** `BAD_CSV` for rows of a wrong length: one problem for all that have the same, at the first of them; `others` rows have the right one. */
export function cellFaults(wrong: readonly CsvRecord[], { header, separator }: CsvFile, file: string, others: number): Fault[] {
  return [...grouped(wrong, ({ count }) => count)].flatMap(([count, records]) => {
    const [first] = records;
    if (!first) return [];
    const number = separator === ',' && count === header.count + 1 ? splitNumber(first.cells) : null;
    const rows = records.length > 1 ? { rows: String(records.length), lines: lineRanges(records.map(({ line }) => line)), ...(others === 0 && { all: 'yes' }) } : through(first);
    return [fault('BAD_CSV', file, { line: first.line }, { reason: 'cells', found: String(count), expected: String(header.count), ...(number !== null && { number }), ...rows })];
  });
}

/**
 * Whether rows all lack the same last columns, which are then blank: columns that may be blank, below a header
 * in which every name is known (an unknown one may have been put between the others).
 */
export function lackTheSame(wrong: readonly CsvRecord[], header: CsvRecord, table: TableDefinition): boolean {
  const [first] = wrong;
  if (!first || first.count >= header.count || wrong.some(({ count }) => count !== first.count)) return false;
  const known = Object.keys(table.columns.shape);
  const required = requiredColumns(table);
  return header.cells.slice(0, first.count).every((name) => known.includes(name)) && !header.cells.slice(first.count).some((name) => required.includes(name));
}
