/**
 * Puts a finished folder or file in the place of an older one. Node cannot swap two folders at once, so the new one
 * is written in a workshop beside, the old one renamed into it, the new one renamed into its place; whatever a killed
 * command leaves behind is finished or undone by the next. A workshop is pasra's with certainty: its name has a fixed
 * form, and the first thing in it, and the last to go, is a file that says so and names the place.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCK, sweepLocks, takeLock } from './lock.ts';
import type { OutputFile } from './output.ts';

const WORKSHOP = /^\.pasra-swap-\d+-\d+$/;
/** Whether a name in a folder is that of a lock or a workshop: what a command that works there, or was killed there, has made. */
export const isWorkOfPasra = (name: string): boolean => WORKSHOP.test(name) || name.startsWith(LOCK);

const MARK = 'pasra.json';
/** The old one before the swap; once the new one stands it is called otherwise, so that nothing puts it back. */
const [FRESH, OLD, GONE] = ['new', 'old', 'gone'];

/** Runs `work` while no other command works on the folder, waiting for one that does; repairs first what a killed one left. */
export async function withFolder<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const giveBack = await takeLock(dir);
  // whoever ends the program in the middle (Ctrl-C) leaves no half-written folder behind
  const end = () => {
    repair(dir);
    giveBack();
  };
  process.once('exit', end);
  try {
    repair(dir);
    return await work();
  } finally {
    process.off('exit', end);
    end();
  }
}

/** Finishes or undoes every interrupted swap: an old folder without a new one in its place goes back. */
function repair(dir: string): void {
  sweepLocks(dir);
  for (const name of readdirSync(dir)) {
    if (!WORKSHOP.test(name)) continue;
    const workshop = join(dir, name);
    const place = placeOf(workshop);
    if (place === null) continue;
    finish(dir, workshop);
    const old = join(workshop, OLD);
    if (existsSync(old) && !existsSync(join(dir, place))) renameSync(old, join(dir, place));
    clear(workshop);
  }
}

const markOf = (place: string): string => `${JSON.stringify({ program: 'pasra', place })}\n`;

/** The place that a workshop works for; null where it is not certain that it is pasra's. One that was killed before its mark was whole holds nothing else. */
function placeOf(workshop: string): string | null {
  try {
    const names = readdirSync(workshop);
    if (names.length === 0) return '';
    const text = readFileSync(join(workshop, MARK), 'utf8');
    const place = /^\{"program":"pasra","place":"([\w-]+(?:[/.][\w-]+)*)"\}\n$/.exec(text)?.[1];
    if (place !== undefined) return place;
    const begun = markOf('').slice(0, -3);
    return names.length === 1 && (begun.startsWith(text) || text.startsWith(begun)) ? '' : null;
  } catch {
    return null;
  }
}

/** Removes a workshop with what is pasra's in it; one in which someone has put something else stays. */
function clear(workshop: string): void {
  const own = [FRESH, OLD, GONE, MARK];
  if (readdirSync(workshop).some((name) => !own.includes(name))) return;
  for (const name of own) rmSync(join(workshop, name), { recursive: true, force: true });
  rmdirSync(workshop);
}

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

let workshops = 0;

function openWorkshop(dir: string): string {
  for (;;) {
    workshops += 1;
    const workshop = join(dir, `.pasra-swap-${process.pid}-${workshops}`);
    if (existsSync(workshop)) continue;
    mkdirSync(workshop);
    return workshop;
  }
}

/** Opens a workshop for a place under the folder, hands it the path to fill, and puts what was made there in place. */
async function inWorkshop(dir: string, place: string, fill: (fresh: string) => Promise<void> | void): Promise<void> {
  const workshop = openWorkshop(dir);
  const [fresh, old, target] = [join(workshop, FRESH), join(workshop, OLD), join(dir, place)];
  try {
    writeFileSync(join(workshop, MARK), markOf(place));
    await fill(fresh);
    mkdirSync(dirname(target), { recursive: true });
    // a file gives way to the new one by itself, a folder only to nothing
    if (isFolder(target)) renameSync(target, old);
    renameSync(fresh, target);
    if (existsSync(old)) renameSync(old, join(workshop, GONE));
  } finally {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    clear(workshop);
  }
}

/** Fills a new folder and puts it whole at `DIR/<place>`: either the old folder stands there, or the new one. Only under `withFolder`. */
export const replaceFolderBy = (dir: string, place: string, fill: (fresh: string) => Promise<void> | void): Promise<void> => inWorkshop(dir, place, fill);

/** The same for files that are made already. */
export const replaceFolder = (dir: string, place: string, files: readonly OutputFile[]): Promise<void> => inWorkshop(dir, place, (fresh) => {
  mkdirSync(fresh);
  for (const { path, content } of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), content);
  }
});

/** Replaces one file as a whole. */
export const replaceFile = (dir: string, name: string, content: string | Uint8Array): Promise<void> => inWorkshop(dir, name, (fresh) => writeFileSync(fresh, content));

/** The parts that a set of files is made of: the new ones by number, and the list of their places, which says that all are there. */
const LIST = 'files.json';

/** Replaces several files together: until all stand beside, nothing is touched; from then on a killed command's work is finished by the next. */
export async function replaceFiles(dir: string, files: readonly { path: string; content: string | Uint8Array }[]): Promise<void> {
  const workshop = openWorkshop(dir);
  writeFileSync(join(workshop, MARK), markOf('files'));
  const fresh = join(workshop, FRESH);
  try {
    mkdirSync(fresh);
    for (const [number, { content }] of files.entries()) writeFileSync(join(fresh, String(number)), content);
    const list = join(fresh, LIST);
    writeFileSync(`${list}.part`, JSON.stringify(files.map(({ path }) => path)));
    renameSync(`${list}.part`, list);
  } catch (error) {
    clear(workshop);
    throw error;
  }
  finish(dir, workshop);
  clear(workshop);
}

/** Puts the files of a whole set in their places, as far as they are not there yet. */
function finish(dir: string, workshop: string): void {
  const fresh = join(workshop, FRESH);
  if (!existsSync(join(fresh, LIST))) return;
  const paths = JSON.parse(readFileSync(join(fresh, LIST), 'utf8')) as string[];
  for (const [number, path] of paths.entries()) {
    const part = join(fresh, String(number));
    if (!existsSync(part) || !/^[\w.-]+(?:\/[^/\\]+)*$/.test(path) || path.includes('..')) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    renameSync(part, join(dir, path));
  }
}

/** Removes one file that pasra wrote. */
export const removeFile = (dir: string, name: string): void => unlinkSync(join(dir, name));
