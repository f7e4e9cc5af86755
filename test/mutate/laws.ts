/** What holds of every folder, however damaged: no row is lost, no problem is without words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { datePeriod, isName, sqlType } from '../../schemas/columns.ts';
import { tables, type TableDefinition, type TableName } from '../../schemas/tables.ts';
import { readCsv, type CsvRecord } from '../../pipeline/read/csv.ts';
import { keyForm } from '../../pipeline/read/key-form.ts';
import { decode } from '../../pipeline/read/decode.ts';
import { isError, type Fault } from '../../pipeline/read/fault.ts';
import type { Folder } from '../../pipeline/read/folder.ts';
import type { AnyRow } from '../../pipeline/read/table.ts';
import { problemOf } from '../../pipeline/words/say-problem.ts';
import type { z } from 'zod';

/** The table and cycle that a file of the folder is. */
function tableOf(file: string): { name: TableName; table: TableDefinition } | null {
  const plain = file.replace(/^article7\/\d{4}\//, 'article7/<cycle>/');
  const found = Object.entries(tables).find(([, table]) => table.file === plain);
  return found ? { name: found[0] as TableName, table: found[1] } : null;
}

/** The last day that a date allows; in `until` the day after it, where it is no day itself. */
function dayOf(raw: string, name: string): string {
  const period = datePeriod(raw);
  if (!period) return 'no date';
  return name !== 'until' || period.first === period.last ? period.last : new Date(Date.parse(period.last) + 86_400_000).toISOString().slice(0, 10);
}

/** What a good cell must have become. */
function meaning(raw: string, column: z.ZodType, name: string): string | number | null {
  if (raw === '') return null;
  const type = sqlType(column);
  if (isName(column)) return keyForm(raw) || null;
  return type === 'DATE' ? dayOf(raw, name) : type === 'INTEGER' ? Number(raw) : raw;
}

/** Lines of a text that hold more than blanks and quotation marks: a row may be none of these, never the other way round. */
function filledLines(text: string): number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
}

function rowLaws(file: string, text: string, folder: Folder, faults: readonly Fault[]): string[] {
  const found = tableOf(file);
  const ofFile = faults.filter((fault) => fault.file === file);
  if (!found || folder.unread.has(file)) return folder.unread.has(file) && !ofFile.some(isError) ? [`${file}: nothing is read, and nothing says so`] : [];
  const { header, records } = readCsv(text);
  const all = [...records];
  const rows = new Map(folder.rows[found.name].filter((row) => row.file === file).map((row) => [row.line, row]));
  const broken: string[] = [];
  const covered = new Set<number>();
  for (const record of [header, ...all]) for (let line = record.line; line <= record.last; line += 1) covered.add(line);
  for (const line of filledLines(text)) if (!covered.has(line)) broken.push(`${file}:${line}: the line is in no record`);
  if (rows.size !== folder.rows[found.name].filter((row) => row.file === file).length) broken.push(`${file}: two rows stand on one line`);
  for (const record of all) broken.push(...recordLaw(file, record, header, rows.get(record.line), ofFile, found.table));
  return [...broken, ...sameAsLibrary(file, text, header, all)];
}

/** Whether one problem of many rows ("2-6, 9") is of this line too. */
const covers = (ranges: string | undefined, line: number): boolean => (ranges ?? '').split(', ').some((range) => {
  const [first, last = first] = range.split('-').map(Number);
  return first !== undefined && last !== undefined && range !== '' && first <= line && line <= last;
});

/** A record is a row that says what its cells say, but for those that are listed; or it is listed itself. */
function recordLaw(file: string, record: CsvRecord, header: CsvRecord, row: AnyRow | undefined, faults: readonly Fault[], table: TableDefinition): string[] {
  const listed = faults.filter(({ line, detail }) => line === record.line || covers(detail.lines, record.line));
  if (!row) return listed.some(isError) ? [] : [`${file}:${record.line}: the row is neither read nor listed`];
  return Object.entries(table.columns.shape).flatMap(([name, column]) => {
    const at = header.cells.indexOf(name);
    const wanted = meaning(at < 0 ? '' : (record.cells[at] ?? '').trim(), column as z.ZodType, name);
    if (row[name] === wanted || listed.some((fault) => fault.column === name)) return [];
    return [`${file}:${record.line}:${name}: ${JSON.stringify(wanted)} was read as ${JSON.stringify(row[name])}`];
  });
}

/** Where a library reads the file without complaint, it reads the same records. */
function sameAsLibrary(file: string, text: string, header: CsvRecord, records: readonly CsvRecord[]): string[] {
  const mine = [header, ...records].filter(({ count, cells }) => count > 1 || (count === 1 && cells[0]?.trim() !== ''));
  if (mine.some(({ unreadable }) => unreadable !== null)) return [];
  let theirs: string[][];
  try {
    theirs = parse(text, { delimiter: readCsv(text).separator, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, bom: false });
  } catch {
    return [];
  }
  const kept = theirs.filter((cells) => cells.length > 1 || cells[0]?.trim() !== '');
  const same = kept.length === mine.length && mine.every((record, at) => JSON.stringify(record === header ? kept[at]?.map((cell) => cell.trim()) : kept[at]) === JSON.stringify(record.cells));
  return same ? [] : [`${file}: csv-parse reads ${kept.length} records, we read ${mine.length}, or other cells`];
}

/** Every law that a checked folder breaks; `files` are those to look at. */
export function brokenLaws(dir: string, folder: Folder, faults: readonly Fault[], files: Iterable<string>): string[] {
  const broken: string[] = [];
  for (const file of files) {
    const { text } = decode(readFileSync(join(dir, file)), file);
    if (text !== null) broken.push(...rowLaws(file, text, folder, faults));
    else if (!faults.some((fault) => fault.file === file && isError(fault))) broken.push(`${file}: no text, and nothing says so`);
  }
  for (const fault of faults) {
    for (const language of ['en', 'fr'] as const) {
      const { message, hint, severity } = problemOf(fault, language);
      if (message === '' || hint === '' || /undefined|\[object/.test(message + hint)) broken.push(`${fault.code} ${fault.file}: has no words (${language}): ${message} ${hint}`);
      if ((severity === 'error') !== isError(fault)) broken.push(`${fault.code}: severity ${severity}`);
    }
  }
  if (folder.about === null && !faults.some(isError)) broken.push('about.yaml gives nothing, and nothing says so');
  return broken;
}
