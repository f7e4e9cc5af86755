/** The folder of a new cycle: its tables with their heads, and the claims of `coverage.csv` that are still to be made. */
import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../../schemas/plan.ts';
import { tables, type TableDefinition } from '../../schemas/tables.ts';
import { knownRecords } from '../check/coverage.ts';
import { replaceFile, withFolder } from '../publish/swap.ts';
import { LARGEST_FILE, LARGEST_FOLDER, readBytes } from '../read/bytes.ts';
import { readCsv } from '../read/csv.ts';
import { decode } from '../read/decode.ts';
import { NoDataFolder } from '../read/folder.ts';
import { readTable, type AnyRow } from '../read/table.ts';

/** What was made: files, rows of `coverage.csv` (`record, year`), and that file where it has problems and stays as it is. */
export interface NewCycle {
  made: string[];
  rows: { record: string; year: number }[];
  untouched: string | null;
}

const COVERAGE = tables.coverage.file;

/**
 * Makes the tables of a cycle, and those of the registry and the records that are not there, each with its head
 * only; adds to `coverage.csv` a row `no` for every record of the reporting year that it has no row of, for no one
 * has said yet that it is whole (R14). Nothing that is there is changed. A missing table of which it is said that
 * it is complete is not made: that is a fault that `check` names, and an empty table would hide it.
 */
export async function newCycle(data: string, cycle: number, plan: Plan): Promise<NewCycle> {
  if (!existsSync(data) || !statSync(data).isDirectory()) throw new NoDataFolder(data);
  mkdirSync(join(data, 'records'), { recursive: true });
  return withFolder(join(data, 'records'), async () => {
    const coverage = readCoverage(data);
    const isClaimed = (name: string, { file }: TableDefinition): boolean => (coverage?.rows ?? []).some(({ record, year, complete }) => complete === 'yes' && record === name && (!file.includes('<cycle>') || year === cycle - 1));
    const made = Object.entries(tables).filter(([name, table]) => name !== 'coverage' && !isClaimed(name, table))
      .map(([, table]) => ({ file: table.file.replace('<cycle>', String(cycle)), columns: Object.keys(table.columns.shape) }))
      .filter(({ file, columns }) => madeAnew(data, file, `${columns.join(',')}\n`)).map(({ file }) => file);
    const rows = claimsToMake(cycle, plan).filter(({ record, year }) => !(coverage?.rows ?? []).some((row) => row.record === record && row.year === year));
    if (coverage?.sound === false) return { made, rows: [], untouched: COVERAGE };
    if (coverage === null) return { made: madeAnew(data, COVERAGE, written(Object.keys(tables.coverage.columns.shape), rows, ',', '\n')) ? [...made, COVERAGE] : made, rows, untouched: null };
    if (rows.length > 0) await replaceFile(join(data, dirname(COVERAGE)), COVERAGE.slice(COVERAGE.indexOf('/') + 1), added(coverage, rows));
    return { made, rows, untouched: null };
  });
}

/** Every record of the reporting year; deadlines are asked for the running year (R41). */
const claimsToMake = (cycle: number, plan: Plan): { record: string; year: number }[] => knownRecords(plan).map((record) => ({ record, year: record === 'deadlines' ? cycle : cycle - 1 }));

/** Writes a file where there is none; whether it did. */
function madeAnew(data: string, file: string, content: string): boolean {
  const path = join(data, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

interface Coverage {
  text: string;
  header: readonly string[];
  separator: string;
  rows: readonly AnyRow[];
  sound: boolean;
}

function readCoverage(data: string): Coverage | null {
  const bytes = readBytes(data, realpathSync(data), COVERAGE, { largest: LARGEST_FILE, folderLeft: LARGEST_FOLDER });
  if (bytes === null) return null;
  const broken = { text: '', header: [], separator: ',', rows: [], sound: false };
  if (!Buffer.isBuffer(bytes)) return broken;
  const { text, fault } = decode(bytes, COVERAGE);
  if (text === null || fault !== null) return broken;
  const csv = readCsv(text);
  const { rows, faults } = readTable(tables.coverage, csv, COVERAGE, null);
  // a mark at the head of the file stays where it is
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
  return { text: mark + text, header: csv.header.cells, separator: csv.separator, rows, sound: faults.length === 0 };
}

const written = (header: readonly string[], rows: NewCycle['rows'], separator: string, end: string): string => [header.join(separator), ...lines(header, rows, separator), ''].join(end);

const lines = (header: readonly string[], rows: NewCycle['rows'], separator: string): string[] => rows.map(({ record, year }) => header.map((column) => ({ record, year: String(year), complete: 'no' })[column] ?? '').join(separator));

/** The file as it is, with the rows below in its own separator and line ends. */
function added({ text, header, separator }: Coverage, rows: NewCycle['rows']): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${/[\r\n]$/.test(text) ? '' : end}${lines(header, rows, separator).join(end)}${end}`;
}
