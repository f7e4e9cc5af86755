/** The input tables as text, read a second time with nothing of the engine's (contract, section 2). */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { lastDay } from './dates.ts';

/** A row: its cells as text, blank where nothing is given, and the cycle of its folder. */
export type Row = Readonly<Record<string, string>> & { readonly cycle?: string };

/** All rows of a data folder by table, history included. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

const KEYS: Readonly<Record<string, readonly string[]>> = {
  'registry/states': ['state'], 'registry/statuses': ['state', 'status', 'from'], 'registry/deadlines': ['state', 'article', 'set_by', 'decided_on'],
  'registry/meetings': ['meeting'], submissions: ['cycle', 'report_id'], answers: ['cycle', 'report_id', 'indicator'], measures: [],
  'records/participants': ['meeting', 'delegation'], 'records/contributions': [], 'records/extension-requests': ['request'],
  'records/completions': [], 'records/discoveries': [], 'records/votes': ['resolution', 'body', 'state'], 'records/compliance': [],
  'records/individualised-approach': [], 'records/moratoria': [], 'records/coverage': ['record', 'year'],
};
const OF_A_CYCLE = ['submissions', 'answers', 'measures'];
const DATES_IN_KEYS = new Set(['from', 'decided_on']);
const COMPARED_TEXTS = ['delegation', 'meeting', 'request', 'resolution', 'report_id', 'record', 'area', 'contamination'];

/** Signs that no one sees: format and control signs, variation selectors, fillers. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Variation_Selector}]|\u{34f}|\u{115f}|\u{1160}|\u{17b4}|\u{17b5}|\u{3164}|\u{ffa0}/gu;

/** A text key as it is compared: NFC, no invisible signs, one space for any white space, ends cut. */
export function comparable(text: string): string {
  return text.replaceAll(/[\t-\r\u0085]/g, ' ').replaceAll(INVISIBLE, '').replaceAll(/\s+/gu, ' ').trim().normalize('NFC');
}

/** Order by code points, as the contract compares ids. */
export function byCodePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function separator(text: string): string {
  const header = text.slice(0, `${text}\n`.search(/[\r\n]/));
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** The rows of one CSV text: cells without white space at their ends, names of columns as they stand. */
export function csvRows(bytes: string): Record<string, string>[] {
  const text = bytes.replace(/^\ufeff/, '');
  const [header = [], ...records]: string[][] = parse(text, { delimiter: separator(text), relax_column_count_less: true, skip_empty_lines: true });
  const names = header.map((name) => name.trim());
  return records.map((cells) => {
    const row: Record<string, string> = {};
    for (const [at, cell] of cells.entries()) row[names[at] ?? ''] = cell.trim();
    return row;
  });
}

/** Files by their path with `/`, wherever they are: on a disk, or about to be written. */
export interface Files {
  /** Null where there is none. */
  text: (path: string) => string | null;
  /** Names of the folders in a folder; none where it does not exist. */
  folders: (path: string) => string[];
}

/** The files under a folder of the disk. */
export const onDisk = (folder: string): Files => ({
  text: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null),
  folders: (path) => (existsSync(join(folder, path)) ? readdirSync(join(folder, path), { withFileTypes: true }).filter((one) => !one.isFile()).map(({ name }) => name) : []),
});

/** Files whose bytes are known, under one of their folders. */
export function inMemory(files: readonly { path: string; content: string | Uint8Array }[], folder = ''): Files {
  const texts = new Map(files.filter(({ path }) => path.startsWith(folder)).map(({ path, content }) => [path.slice(folder.length), content]));
  const text = (content: string | Uint8Array) => (typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
  return {
    text: (path) => (texts.has(path) ? text(texts.get(path) ?? '') : null),
    folders: (path) => [...new Set([...texts.keys()].filter((name) => name.startsWith(`${path}/`)).map((name) => name.slice(path.length + 1)).filter((name) => name.includes('/')).map((name) => name.split('/')[0] ?? ''))],
  };
}

function rowsOf(files: Files, path: string, cycle?: string): Row[] {
  const content = files.text(path);
  if (content === null) return [];
  const rows = csvRows(content).filter((row) => Object.values(row).some((cell) => cell !== ''));
  for (const row of rows) {
    for (const name of COMPARED_TEXTS) if (row[name] !== undefined) row[name] = comparable(row[name]);
    if (cycle !== undefined) row.cycle = cycle;
  }
  return rows;
}

/** Every table of a data folder; one that does not exist has no rows. */
export function tablesIn(files: Files): Tables {
  const cycles = files.folders('article7').filter((name) => /^\d{4}$/.test(name)).toSorted();
  return new Map(Object.keys(KEYS).map((table) => [table, OF_A_CYCLE.includes(table)
    ? cycles.flatMap((cycle) => rowsOf(files, `article7/${cycle}/${table}.csv`, cycle))
    : rowsOf(files, `${table}.csv`)]));
}

/** The same of a folder on the disk. */
export const readTables = (folder: string): Tables => tablesIn(onDisk(folder));

/** The last recorded row of each key; a table without a key loses only rows that stand twice. */
function holding(rows: readonly Row[], key: readonly string[]): Row[] {
  const held = new Map<string, Row>();
  const columns = key.length === 0 ? [...new Set(rows.flatMap((row) => Object.keys(row)))] : key;
  const cell = (row: Row, column: string) => (key.length > 0 && DATES_IN_KEYS.has(column) ? lastDay(row[column] ?? '') : row[column] ?? '');
  for (const row of rows) {
    const name = columns.map((column) => cell(row, column)).join('\u{0}');
    const other = held.get(name);
    if (other === undefined || lastDay(row.recorded_on ?? '') > lastDay(other.recorded_on ?? '')) held.set(name, row);
  }
  return [...held.values()];
}

/**
 * The rows that exist (R6): of each key the last one recorded by `recordedBy`, and no submission received after
 * `asOf`. Null hides nothing. A question without an answer does not exist (section 2).
 */
export function existing(tables: Tables, asOf: string | null, recordedBy: string | null): Tables {
  return new Map([...tables].map(([table, rows]) => {
    const recorded = rows.filter((row) => recordedBy === null || lastDay(row.recorded_on ?? '') <= recordedBy);
    const held = holding(table === 'answers' ? recorded.filter((row) => row.answer !== '') : recorded, KEYS[table] ?? []);
    return [table, table === 'submissions' ? held.filter((row) => asOf === null || lastDay(row.received_on ?? '') <= asOf) : held];
  }));
}
