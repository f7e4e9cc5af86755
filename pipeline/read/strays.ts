/** Files and folders of a data folder that nothing reads, because their name or place is none that the program knows. */
import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { tables } from '../../schemas/tables.ts';
import { systemReason } from './bytes.ts';
import { fault, type Fault } from './fault.ts';
import { grouped } from './grouped.ts';
import { nearest } from './nearest.ts';

/** Entries of a folder by name; none where it cannot be listed. */
export function entries(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Whether a path is a folder (or a link to one), something else, or nothing. */
export function folderState(path: string): 'folder' | 'other' | 'none' {
  try {
    lstatSync(path);
  } catch {
    return 'none';
  }
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

const FOLDERS = ['registry', 'article7', 'records'];

/** Files and dead links where a folder of tables should stand, links that lead out, and folders that cannot be listed. */
export function brokenFolders(dir: string, root: string, cycles: readonly number[]): Fault[] {
  return [...FOLDERS, ...cycles.map((cycle) => `article7/${cycle}`)].flatMap((folder) => {
    const state = folderState(join(dir, folder));
    if (state === 'none') return [];
    if (state === 'folder' && !realpathSync(join(dir, folder)).startsWith(root + sep)) return [fault('BAD_CSV', folder, {}, { reason: 'outside' })];
    if (state === 'other') return [fault('BAD_CSV', folder, {}, { reason: 'not_a_folder' })];
    try {
      readdirSync(join(dir, folder));
      return [];
    } catch (error) {
      return [fault('BAD_CSV', folder, {}, systemReason(error))];
    }
  });
}

/** What may stand in a data folder beside the tables (contract, section 2), by folder; `<cycle>` is each cycle's. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  '': [...FOLDERS, 'baseline', 'plan', 'about.yaml', 'CODEBOOK.md', 'decisions.yaml', 'plan-wording.csv', 'accepted.csv'],
  'article7/<cycle>': ['about.yaml', 'documents', 'coding'],
};
const README = 'README.md';

/** What systems and programs leave behind, which no one put there. */
const DEBRIS = /^(\.DS_Store|\.git.*|\._.*|\.~lock\..*|~\$.*|Thumbs\.db|desktop\.ini)$/i;

/** Whether a name is one that a system or a program leaves behind. */
export const isDebris = (name: string): boolean => DEBRIS.test(name);

/** What a table is called in a format that is not read; beside a missing table it is that table. */
const OTHER_FORMAT = /\.(xlsx?|ods|numbers|tsv|txt)$/i;

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));
const TABLES = Object.values(tables).map(({ file }) => file);
const PLACES = grouped(TABLES, folderOf);

/**
 * `UNUSED_ROW` for each file and folder that nothing reads; `IMPLAUSIBLE` for a table in another format, which
 * stops where the table itself is missing.
 */
export function strayFiles(dir: string, cycles: readonly number[]): Fault[] {
  const cycleFolders = cycles.map((cycle) => `article7/${cycle}`);
  const places = [...PLACES].flatMap(([folder, files]) => (folder.includes('<cycle>')
    ? cycleFolders.map((path) => ({ folder: path, kind: folder, files: files.map((file) => file.replace(folder, path)) }))
    : [{ folder, kind: folder, files }])).filter(({ folder }) => within(dir, folder));
  const inPlaces = places.flatMap(({ folder, kind, files }) => unknown(dir, folder, [...files.map((file) => file.slice(folder.length + 1)), ...BESIDE[kind] ?? []])
    .flatMap((entry) => strayEntry(dir, `${folder}/${entry.name}`, entry, files)));
  const ofArticle7 = unknown(dir, 'article7', cycles.map(String)).flatMap((entry) => strayEntry(dir, `article7/${entry.name}`, entry, [], 'cycle'));
  const atTop = unknown(dir, '', BESIDE[''] ?? []).flatMap((entry) => strayEntry(dir, entry.name, entry, TABLES));
  return [...inPlaces, ...ofArticle7, ...atTop];
}

/** Whether a folder lies in the data folder, also where it is a link. */
function within(dir: string, folder: string): boolean {
  return folderState(join(dir, folder)) === 'folder' && realpathSync(join(dir, folder)).startsWith(realpathSync(dir) + sep);
}

/** Entries of a folder that are not among the known names. A table that is no file has a problem of its own. */
const unknown = (dir: string, folder: string, known: readonly string[]): Dirent[] => entries(join(dir, folder)).filter(({ name }) => name !== README && !known.includes(name) && !DEBRIS.test(name));

/** Files of one unread folder that are listed one by one; the folder's own row says how many there are. */
const MOST_LISTED = 50;

/** A file that is not read; or a folder, and each file in it. `tables` are those that it may have been meant for. */
function strayEntry(dir: string, path: string, entry: Dirent, files: readonly string[], what = 'file'): Fault[] {
  if (what === 'cycle' && !entry.isDirectory() && !entry.isFile()) return [stray(path, null, what)];
  if (!entry.isDirectory()) return [strayFile(dir, path, files, what)];
  const inside = filesOf(dir, path);
  const meant = what === 'cycle' ? null : path.includes('/') ? nearestFile(path, files) : nearest(path, FOLDERS);
  const known = path.includes('/') ? files : TABLES;
  return [stray(path, meant, what === 'cycle' ? 'cycle' : 'folder', { files: String(inside.length) }), ...inside.slice(0, MOST_LISTED).map((file) => stray(file, what === 'cycle' ? null : nearestFile(file, known), what === 'cycle' ? 'outside_cycle' : 'file'))];
}

/** Every file below a folder, links not followed. */
const filesOf = (dir: string, folder: string): string[] => entries(join(dir, folder)).filter(({ name }) => !DEBRIS.test(name))
  .flatMap((entry) => (entry.isDirectory() ? filesOf(dir, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));

function strayFile(dir: string, path: string, files: readonly string[], what: string): Fault {
  const same = path.includes('/') ? files.find((file) => file.replace(/\.csv$/, '') === path.replace(/\.[^./]*$/, '')) : undefined;
  if (same !== undefined && OTHER_FORMAT.test(path)) {
    return fault('IMPLAUSIBLE', path, {}, { reason: 'format', table: same, ...(folderState(join(dir, same)) === 'none' && { stops: 'yes' }) });
  }
  return stray(path, nearestFile(path, files), what === 'cycle' ? 'outside_cycle' : 'file');
}

/** The table that a file's name comes near to: its endings and folder aside. */
function nearestFile(file: string, files: readonly string[]): string | null {
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/^\.+/, '').replace(/\.[^/]*$/, '');
  const meant = nearest(name(file), files.map(name));
  return files.find((one) => name(one) === meant) ?? null;
}

const stray = (file: string, meant: string | null, what: string, more: Record<string, string> = {}): Fault => fault('UNUSED_ROW', file, {}, { reason: 'stray', what, ...more, ...(meant !== null && { meant }) });
