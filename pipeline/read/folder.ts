/** A data folder → typed rows of every table, what the folder is, and every problem found on the way. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { About } from '../../schemas/about.ts';
import type { ProblemCode } from '../../schemas/codes.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import { sha256 } from './sha256.ts';
import { ABOUT, LARGEST_ABOUT, readAbout } from './about.ts';
import { ACCEPTED, readAccepted, type Accepted } from './accepted.ts';
import { LARGEST_FILE, LARGEST_FOLDER, readBytes } from './bytes.ts';
import { readCsv } from './csv.ts';
import { DECISIONS, LARGEST_DECISIONS } from './decisions.ts';
import { decode } from './decode.ts';
import { fault, type Fault } from './fault.ts';
import { garbledPart } from './garbled.ts';
import { PLAN_WORDING, readPlanWording } from './plan-wording.ts';
import { brokenFolders, entries, folderState, strayFiles } from './strays.ts';
import { readTable, type AnyRow } from './table.ts';

/** What a data folder holds. */
export interface Folder {
  about: About | null;
  /** What a cycle says of itself instead, in `article7/<cycle>/about.yaml`. */
  aboutCycles: ReadonlyMap<number, About>;
  rows: Record<TableName, AnyRow[]>;
  /** Cycles that have a folder under `article7/`, oldest first. */
  cycles: number[];
  faults: Fault[];
  /** Tables that are there, but of which nothing can be read: what they hold is not known. */
  unread: ReadonlySet<string>;
  /** Tables whose cells are separated by semicolons, as where a comma stands before decimals. */
  semicolons: ReadonlySet<string>;
  /** Tables of which rows are lost, or all: what is not found in them may be there. */
  damaged: ReadonlySet<string>;
  /** Files with text that went through a wrong encoding, and where it was first seen. */
  garbled: ReadonlyMap<string, { line: number; part: string }>;
  /** Warnings that someone looked at. */
  accepted: readonly Accepted[];
  /** The text of `decisions.yaml`; null where there is none, or none that can be read. */
  decisions: string | null;
  /** Rows of `plan-wording.csv`. */
  planWording: readonly AnyRow[];
  /** Path under the folder → SHA-256 of the bytes that were read, by path. */
  hashes: ReadonlyMap<string, string>;
}

/** Whether rows of a table are lost, or the folder that it lies in. */
export const isDamaged = ({ damaged }: Folder, file: string): boolean => file.split('/').some((_, at, parts) => damaged.has(parts.slice(0, at + 1).join('/')));

/** The data folder does not exist; said to the user, no bug. */
export class NoDataFolder extends Error {}

/** Reads the whole folder. Nothing is thrown for bad data: `faults` lists it. `instead` holds texts of files as they would be: path → text. */
export function readFolder(dir: string, instead: ReadonlyMap<string, string> = new Map()): Folder {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new NoDataFolder(dir);
  const reader = fileReader(dir, instead);
  const about = readAboutFile(reader, ABOUT);
  if (about === undefined) reader.faults.push(fault('MISSING_FILE', ABOUT));
  const accepted = acceptedOf(reader);
  const wording = textOf(reader, PLAN_WORDING, LARGEST_FILE);
  const { rows: planWording, faults: wordingFaults } = wording === null ? { rows: [], faults: [] } : readPlanWording(wording);
  reader.faults.push(...wordingFaults);
  const decisions = textOf(reader, DECISIONS, LARGEST_DECISIONS);
  const cycles = [...new Set([...cycleFolders(dir), ...cyclesIn([...instead.keys()])])].toSorted((a, b) => a - b);
  const aboutCycles = new Map(cycles.flatMap((cycle) => {
    const own = readAboutFile(reader, `article7/${cycle}/${ABOUT}`);
    return own ? [[cycle, own] as const] : [];
  }));
  const unread = new Set<string>();
  const semicolons = new Set<string>();
  const rows = Object.fromEntries(Object.keys(tables).map((name) => [name, [] as AnyRow[]])) as Record<TableName, AnyRow[]>;
  for (const [name, table] of Object.entries(tables)) {
    for (const { file, cycle } of placesOf(table.file, cycles)) {
      const text = reader.text(file, LARGEST_FILE);
      if (text === null) continue;
      const csv = text === UNREADABLE ? null : readCsv(text);
      if (csv?.separator === ';') semicolons.add(file);
      const read = csv && readTable(table, csv, file, cycle);
      if (!read?.readable) unread.add(file);
      for (const row of read?.rows ?? []) rows[name as TableName].push(row);
      for (const found of read?.faults ?? []) reader.faults.push(found);
    }
  }
  const faults = [...reader.faults, ...brokenFolders(dir, realpathSync(dir), cycles), ...strayFiles(dir, cycles)];
  const damaged = new Set([...unread, ...faults.flatMap(({ code, file, detail }) => (LOSES_ROWS.has(code) || detail.stops === 'yes' ? [detail.table ?? file] : []))]);
  return { about: about ?? null, aboutCycles, rows, cycles, faults, unread, damaged, semicolons, garbled: reader.garbled, accepted, decisions, planWording, hashes: reader.hashes };
}

/** Problems of a file that take rows from it. */
const LOSES_ROWS: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['BAD_CSV', 'NOT_UTF8', 'FILE_TOO_LARGE']);

const placesOf = (file: string, cycles: readonly number[]): { file: string; cycle: number | null }[] => (file.includes('<cycle>')
  ? cycles.map((cycle) => ({ file: file.replace('<cycle>', String(cycle)), cycle })) : [{ file, cycle: null }]);

/** Cycles of the paths of tables. */
const cyclesIn = (paths: readonly string[]): number[] => paths.flatMap((path) => /^article7\/(\d{4})\//.exec(path)?.[1] ?? []).map(Number);

/** Cycles with a folder, or a link to one, under `article7/`. */
export function cycleFolders(dir: string): number[] {
  const parent = join(dir, 'article7');
  const isFolder = (name: string) => folderState(join(parent, name)) === 'folder';
  return entries(parent).map(({ name }) => name).filter((name) => /^(19|20)\d{2}$/.test(name) && isFolder(name)).map(Number).toSorted((a, b) => a - b);
}

const UNREADABLE = Symbol('a file that is there and cannot be read');

function fileReader(dir: string, instead: ReadonlyMap<string, string>) {
  const faults: Fault[] = [];
  const hashes = new Map<string, string>();
  const garbled = new Map<string, { line: number; part: string }>();
  const root = realpathSync(dir);
  let left = LARGEST_FOLDER;
  /** Text of a file; null where it does not exist. */
  const text = (file: string, largest: number): string | typeof UNREADABLE | null => {
    const given = instead.get(file);
    const bytes = given === undefined ? readBytes(dir, root, file, { largest, folderLeft: left }) : Buffer.from(given, 'utf8');
    if (bytes === null) return null;
    if (!Buffer.isBuffer(bytes)) {
      faults.push(bytes);
      return UNREADABLE;
    }
    left -= bytes.length;
    hashes.set(file, sha256(bytes));
    const decoded = decode(bytes, file);
    if (decoded.fault) faults.push(decoded.fault);
    const part = decoded.text === null || decoded.fault ? null : garbledPart(decoded.text);
    if (part !== null && decoded.text !== null) garbled.set(file, { line: decoded.text.slice(0, decoded.text.indexOf(part)).split(/\r\n|\r|\n/).length, part });
    return decoded.text ?? UNREADABLE;
  };
  return { text, faults, hashes, garbled };
}

/** The text of a file; null where there is none, or none that can be read. */
function textOf(reader: ReturnType<typeof fileReader>, file: string, largest: number): string | null {
  const source = reader.text(file, largest);
  return typeof source === 'string' ? source : null;
}

function acceptedOf(reader: ReturnType<typeof fileReader>): Accepted[] {
  const source = reader.text(ACCEPTED, LARGEST_FILE);
  if (typeof source !== 'string') return [];
  const { rows, faults } = readAccepted(source);
  for (const found of faults) reader.faults.push(found);
  return rows;
}

/** What a file says of the data; null where it cannot be read, undefined where there is none. */
function readAboutFile(reader: ReturnType<typeof fileReader>, file: string): About | null | undefined {
  const source = reader.text(file, LARGEST_ABOUT);
  if (typeof source !== 'string') return source === null ? undefined : null;
  const { about, faults } = readAbout(source, file);
  for (const found of faults) reader.faults.push(found);
  return about;
}

/** What the data of a cycle is: what its own `about.yaml` says, else the folder's. */
export const aboutOf = ({ about, aboutCycles }: Pick<Folder, 'about' | 'aboutCycles'>, cycle: number): About | null => aboutCycles.get(cycle) ?? about;

/** The newest cycle with a submission; where no cycle has one the newest that has a folder. */
export const newestCycle = ({ rows, cycles }: Pick<Folder, 'rows' | 'cycles'>): number | undefined =>
  cycles.findLast((cycle) => rows.submissions.some((row) => row.cycle === cycle)) ?? cycles.at(-1);
