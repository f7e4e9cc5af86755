/** Files that look like tables but are not read, because their name or place is none that the program knows. */
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

const TABLE_LIKE = /\.(csv|tsv|txt|xlsx?|ods|numbers)$/i;
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));
const PLACES = grouped(Object.values(tables).map(({ file }) => file), folderOf);

/** `IMPLAUSIBLE` for tables by another name beside those that are read, and for folders of no cycle. */
export function strayFiles(dir: string, cycles: readonly number[]): Fault[] {
  const places = [...PLACES].flatMap(([folder, files]) => (folder.includes('<cycle>')
    ? cycles.map((cycle) => ({ folder: folder.replace('<cycle>', String(cycle)), files: files.map((file) => file.replace('<cycle>', String(cycle))) }))
    : [{ folder, files }]));
  const named = places.flatMap(({ folder, files }) => entries(join(dir, folder))
    .map(({ name }) => `${folder}/${name}`)
    .filter((file) => TABLE_LIKE.test(file) && !files.includes(file))
    .map((file) => stray(file, nearestFile(file, files))));
  const folders = entries(join(dir, 'article7'))
    .filter((entry) => ((entry.isDirectory() || entry.isSymbolicLink()) && !cycles.includes(Number(entry.name))) || TABLE_LIKE.test(entry.name))
    .map(({ name }) => stray(`article7/${name}`, null, 'cycle'));
  const top = entries(dir).flatMap((entry) => {
    if (TABLE_LIKE.test(entry.name)) return [stray(entry.name, nearestFile(entry.name, [...PLACES.values()].flat()))];
    const meant = entry.isDirectory() && !FOLDERS.includes(entry.name) ? nearest(entry.name, FOLDERS) : null;
    return meant === null ? [] : [stray(entry.name, meant)];
  });
  return [...named, ...folders, ...top];
}

/** The table that a file's name comes near to: its ending and folder aside. */
function nearestFile(file: string, files: readonly string[]): string | null {
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const meant = nearest(name(file), files.map(name));
  return files.find((one) => name(one) === meant) ?? null;
}

const stray = (file: string, meant: string | null, what = 'file'): Fault => fault('IMPLAUSIBLE', file, {}, { reason: 'stray', what, ...(meant !== null && { meant }) });
