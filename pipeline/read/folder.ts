/** A data folder → typed rows of every table, what the folder is, and every problem found on the way. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { about as aboutSchema, type About } from '../../schemas/about.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import { readCsv } from './csv.ts';
import { decode, LARGEST_FILE } from './decode.ts';
import { fault, type Fault } from './fault.ts';
import { readTable, type AnyRow } from './table.ts';

/** What a data folder holds. */
export interface Folder {
  about: About | null;
  rows: Record<TableName, AnyRow[]>;
  /** Cycles that have a folder under `article7/`, oldest first. */
  cycles: number[];
  faults: Fault[];
  /** Path under the folder → SHA-256 of the bytes that were read, by path. */
  hashes: ReadonlyMap<string, string>;
}

/** The data folder does not exist; said to the user, no bug. */
export class NoDataFolder extends Error {}

/** Reads the whole folder. Nothing is thrown for bad data: `faults` lists it. */
export function readFolder(dir: string): Folder {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new NoDataFolder(dir);
  const reader = fileReader(dir);
  const about = readAbout(reader);
  const cycles = cycleFolders(dir);
  const rows = Object.fromEntries(Object.keys(tables).map((name) => [name, [] as AnyRow[]])) as Record<TableName, AnyRow[]>;
  for (const [name, table] of Object.entries(tables)) {
    const places = table.file.includes('<cycle>') ? cycles.map((cycle) => ({ file: table.file.replace('<cycle>', String(cycle)), cycle })) : [{ file: table.file, cycle: null }];
    for (const { file, cycle } of places) {
      const text = reader.text(file);
      if (text === null) continue;
      const read = readTable(table, readCsv(text, file), file, cycle);
      for (const row of read.rows) rows[name as TableName].push(row);
      for (const found of read.faults) reader.faults.push(found);
    }
  }
  return { about, rows, cycles, faults: reader.faults, hashes: reader.hashes };
}

/** Cycles with a folder under `article7/`. */
export function cycleFolders(dir: string): number[] {
  const parent = join(dir, 'article7');
  if (!existsSync(parent)) return [];
  return readdirSync(parent).filter((name) => /^\d{4}$/.test(name) && statSync(join(parent, name)).isDirectory()).map(Number).toSorted((a, b) => a - b);
}

function fileReader(dir: string) {
  const faults: Fault[] = [];
  const hashes = new Map<string, string>();
  const root = realpathSync(dir);
  /** Text of a file; null where it does not exist or cannot be used. */
  const text = (file: string): string | null => {
    const path = join(dir, file);
    if (!existsSync(path)) return null;
    const real = realpathSync(path);
    if (!real.startsWith(root + sep) || !statSync(real).isFile()) {
      faults.push(fault('BAD_CSV', file, {}, { reason: real.startsWith(root + sep) ? 'not_a_file' : 'outside' }));
      return null;
    }
    const { size } = statSync(real);
    if (size > LARGEST_FILE) {
      faults.push(fault('FILE_TOO_LARGE', file, {}, { size: String(size), largest: String(LARGEST_FILE) }));
      return null;
    }
    const bytes = readFileSync(real);
    hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
    const decoded = decode(bytes, file);
    if ('text' in decoded) return decoded.text;
    faults.push(decoded.fault);
    return null;
  };
  return { text, faults, hashes };
}

const ABOUT = 'about.yaml';

function readAbout(reader: ReturnType<typeof fileReader>): About | null {
  const before = reader.faults.length;
  const text = reader.text(ABOUT);
  if (text === null) {
    if (reader.faults.length === before) reader.faults.push(fault('MISSING_FILE', ABOUT));
    return null;
  }
  const document = parseDocument(text);
  const broken = document.errors[0];
  if (broken) {
    reader.faults.push(fault('BAD_CSV', ABOUT, { line: broken.linePos?.[0].line ?? 1 }, { reason: 'yaml' }));
    return null;
  }
  const result = aboutSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const column = issue.path.join('.');
    const value = document.getIn(issue.path as string[]);
    const missing = value === undefined || value === null || value === '';
    const allowed = issue.code === 'invalid_value' ? issue.values.join(', ') : '';
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : null;
    reader.faults.push(fault(missing && unknownKey === null ? 'MISSING_VALUE' : 'UNKNOWN_CODE', ABOUT, { column: unknownKey ?? column, value: missing ? null : String(value) }, { ...(allowed && { allowed }) }));
  }
  return null;
}
