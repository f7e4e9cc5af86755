/**
 * `inputs/`: the tables that `publish` in about.yaml names, as they were read, but for who coded and reviewed; and the
 * sealed baseline that the cycle is compared with. With about.yaml they are a data folder of their own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { datePeriod } from '../../../schemas/columns.ts';
import { filePattern, tables, type TableName } from '../../../schemas/tables.ts';
import { readCsv } from '../../read/csv.ts';
import { decode } from '../../read/decode.ts';
import { sha256 } from '../../read/sha256.ts';
import type { OutputFile } from '../output.ts';
import type { Publication } from '../publication.ts';
import { packageOf, resource } from './data-package.ts';
import { inputFields } from './fields.ts';
import { leadOf } from './meanings.ts';

/** Who coded and who reviewed never leaves; nor a note on an answer, in which whoever corrects is to be named. */
const WITHHELD: Readonly<Partial<Record<TableName, readonly string[]>>> = { answers: ['coder', 'reviewer', 'coded_on', 'note'] };

/** A file of the data folder changed between its reading and its publication; said to the user, no bug. */
export class InputChanged extends Error {}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Columns of a table that go out: those of its schema that the file has, in the schema's order. */
const columnsOf = (name: TableName, header: readonly string[]): string[] => Object.keys(tables[name].columns.shape).filter((column) => header.includes(column) && !WITHHELD[name]?.includes(column));

/** Which rows exist (R6): null hides none. */
export interface Hidden {
  asOf: string | null;
  recordedBy: string | null;
}

/** Whether a row is known by the days of the run: what came or was written down later does not exist, and does not go out. */
function isKnown(row: Readonly<Record<string, string | undefined>>, { asOf, recordedBy }: Hidden): boolean {
  const by = (cell: string | undefined, day: string | null) => day === null || (datePeriod(cell ?? '')?.last ?? '') <= day;
  return by(row.recorded_on, recordedBy ?? asOf) && by(row.received_on, asOf);
}

/** A table as it is published: each known row's cells as they stood. */
function published(name: TableName, text: string, hidden: Hidden): { columns: string[]; content: string } {
  const { header, records } = readCsv(text);
  const names = header.cells.map((cell) => cell.trim());
  const columns = columnsOf(name, names);
  const places = columns.map((column) => names.indexOf(column));
  const rows = [...records].map(({ cells }) => places.map((at) => (cells[at] ?? '').trim())).filter((cells) => cells.some((cell) => cell !== ''))
    .filter((cells) => isKnown(Object.fromEntries(columns.map((column, at) => [column, cells[at]])), hidden));
  return { columns, content: [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('') };
}

/** Where a table lies, of those that were read; a later cycle's bears on nothing. */
const filesOf = (name: TableName, read: ReadonlyMap<string, string>, cycle: number): string[] => {
  const place = filePattern(tables[name]);
  return [...read.keys()].filter((file) => Number(place.exec(file)?.[1] ?? (place.test(file) ? cycle : Infinity)) <= cycle);
};

function bytesOf(data: string, file: string, read: ReadonlyMap<string, string>): Buffer {
  const path = join(data, file);
  const bytes = existsSync(path) ? readFileSync(path) : null;
  if (bytes === null || sha256(bytes) !== read.get(file)) throw new InputChanged(`${path} changed while it was read; run again`);
  return bytes;
}

/** A table as it goes out, with the columns that do. */
interface PublishedTable {
  file: OutputFile;
  table: TableName;
  columns: string[];
}

/** The tables of a data folder that may go out; `read` are the SHA-256 of what the figures were made from. */
function publishedTables(data: string, { about, cycle }: Pick<Publication, 'about' | 'cycle'>, read: ReadonlyMap<string, string>, hidden: Hidden): PublishedTable[] {
  const names = (Object.keys(tables) as TableName[]).filter((name) => about.publish?.includes(name));
  return names.flatMap((table) => filesOf(table, read, cycle).map((file) => {
    const { columns, content } = published(table, decode(bytesOf(data, file, read), file).text ?? '', hidden);
    return { file: { path: `inputs/${file}`, content }, table, columns };
  }));
}

/** Files of the sealed revision that the cycle is compared with, byte for byte. */
function sealedInputs(data: string, read: ReadonlyMap<string, string>, folder: string | null): OutputFile[] {
  if (folder === null) return [];
  const files = [...read.keys()].filter((file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/'));
  const manifest = `${folder}/manifest.json`;
  return [{ path: `inputs/${manifest}`, content: readFileSync(join(data, manifest)) }, ...files.map((file) => ({ path: `inputs/${file}`, content: bytesOf(data, file, read) }))];
}

/** What goes out of a data folder: its tables, and the sealed baseline; nothing where about.yaml publishes no table. */
export interface Inputs {
  tables: readonly PublishedTable[];
  sealed: readonly OutputFile[];
}

/**
 * What goes out of a data folder for a cycle, known before anything is measured. `sealed` is the folder of the baseline's
 * revision. Throws `InputChanged` where a file is no longer what was read.
 */
export function inputsOf(data: string, of: Pick<Publication, 'about' | 'cycle'>, read: ReadonlyMap<string, string>, { sealed, hidden }: { sealed: string | null; hidden: Hidden }): Inputs {
  const found = publishedTables(data, of, read, hidden);
  return { tables: found, sealed: found.length === 0 ? [] : sealedInputs(data, read, sealed) };
}

/** The files of what goes out, tables first. */
export const carriedIn = ({ tables: found, sealed }: Inputs): OutputFile[] => [...found.map(({ file }) => file), ...sealed];

/** Every file of `inputs/`. */
export function inputFiles(publication: Publication, inputs: Inputs): OutputFile[] {
  if (inputs.tables.length === 0) return [];
  const resources = inputs.tables.map(({ file, table, columns }) => {
    const path = file.path.replace('inputs/', '');
    return resource(file, path, path.replace('.csv', '').replaceAll('/', '-'), leadOf(table), inputFields(table, tables[table].columns.shape, columns), {});
  });
  return [
    { path: 'inputs/about.yaml', content: stringify(publication.about) }, { path: 'inputs/datapackage.json', content: packageOf(publication, 'inputs', resources) },
    ...carriedIn(inputs),
  ];
}
