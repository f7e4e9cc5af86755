/**
 * One command at a time on one folder. The lock is a file that names its holder; it is written beside and linked
 * into place (link(2) fails where the name is taken), so that it is never there without its whole content. A lock
 * whose holder has died is removed by one process only: whoever holds a second lock, named for that dead one.
 */
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sha256 } from '../read/sha256.ts';
import { hasDied, me, type Holder } from './process-start.ts';

/** Another command is at work on the same folder, or a file of another program has the lock's name; said to the user, no bug. */
export class FolderBusy extends Error {}

/** Name of the lock in the folder; names that begin with it are pasra's too. */
export const LOCK = '.pasra-lock';

/** How long a command waits for another, and how often it looks. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;

/** Takes the folder's lock, waiting for who holds it; gives the function that gives it back. */
export async function takeLock(dir: string): Promise<() => void> {
  const path = join(dir, LOCK);
  let made = false;
  for (let waited = 0; ; waited += LOOK_MS) {
    made = mkdirSync(dir, { recursive: true }) !== undefined || made;
    const taken = tryLock(dir, path);
    if (taken !== null) return () => end(dir, path, taken, made);
    if (waited >= PATIENCE_MS) throw busy(dir, path);
    await setTimeout(LOOK_MS);
  }
}

function busy(dir: string, path: string): FolderBusy {
  const held = readLock(path);
  const who = typeof held === 'object' && held ? ` (process ${held.pid} on ${held.host.split(' ')[0]})` : '';
  return new FolderBusy(`another command is at work on "${dir}"${who}; wait until it has ended, or remove ${path} if none is`);
}

let turns = 0;

/** Takes a lock that is free; removes one whose holder has died. Null where it must be tried again. */
function tryLock(dir: string, path: string): string | null {
  turns += 1;
  const content = `${JSON.stringify({ program: 'pasra', ...me, turn: turns })}\n`;
  if (linked(dir, path, content)) return content;
  const text = textOf(path);
  if (text === null) return null;
  const held = holderIn(text);
  if (held === 'other') throw new FolderBusy(`"${path}" is not a lock of pasra's; name another folder, or move that file away`);
  // what is removed is what was judged: by now a living command's lock may stand there
  if (held === 'broken' || hasDied(held)) removeDead(dir, path, identityOf(path, text));
  return null;
}

/** Puts a whole file into place, if nothing has its name; whatever fails, nothing stays beside it. */
function linked(dir: string, path: string, content: string): boolean {
  const beside = join(dir, `${LOCK}.${me.pid}.${turns}`);
  try {
    writeFileSync(beside, content);
    linkSync(beside, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // gone: a command that repaired this folder took it for one that a dead process of another machine left
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    // file systems of memory sticks know no links: there the lock is only as good as its being written at once
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS' || code === 'EOPNOTSUPP') return written(path, content);
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

function written(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    rmSync(path, { force: true });
    throw error;
  }
}

/** Who holds a lock; `broken` where it says no one (written by half, or by a version that only wrote a number), null where there is none. */
function readLock(path: string): Holder | 'broken' | 'other' | null {
  const text = textOf(path);
  return text === null ? null : holderIn(text);
}

function holderIn(text: string): Holder | 'broken' | 'other' {
  try {
    const { program, pid, started, host } = JSON.parse(text) as Partial<Holder & { program: string }>;
    if (program === 'pasra' && typeof pid === 'number' && typeof started === 'string' && typeof host === 'string') return { pid, started, host };
  } catch {
    // not whole, or not ours
  }
  const begun = '{"program":"pasra",';
  return /^\s*\d*\s*$/.test(text) || text.startsWith(begun) || begun.startsWith(text) ? 'broken' : 'other';
}

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'EISDIR') return 'a folder';
    throw error;
  }
};

/** What tells one lock from every other that has stood or will stand there: its text; where that says no one, the file itself. */
function identityOf(path: string, text: string | null): string | null {
  if (text === null) return null;
  if (text.endsWith('}\n')) return text;
  try {
    const { ino, mtimeMs, size } = lstatSync(path);
    return `${text} ${ino} ${mtimeMs} ${size}`;
  } catch {
    return null;
  }
}

/**
 * Removes the lock of a dead holder, by its identity. Two that saw the same dead lock must not both remove what stands there: the
 * second would remove the first one's own. So the right to remove this very lock is a lock itself, and what stands
 * there is looked at again once it is held.
 */
function removeDead(dir: string, path: string, dead: string | null): void {
  if (dead === null) return;
  const right = join(dir, `${LOCK}-${sha256(dead).slice(0, 16)}`);
  const taken = tryLock(dir, right);
  if (taken === null) return;
  try {
    if (identityOf(path, textOf(path)) === dead) unlinkSync(path);
  } finally {
    release(right, taken);
  }
}

/** Gives the lock back; a folder that was made for it and in which nothing was put goes too. */
function end(dir: string, path: string, content: string, made: boolean): void {
  release(path, content);
  if (!made) return;
  try {
    rmdirSync(dir);
  } catch {
    // something is in it
  }
}

function release(path: string, content: string): void {
  if (textOf(path) === content) rmSync(path, { force: true });
}

/** Removes what killed commands left of the making of locks; only for who holds the folder's lock. */
export function sweepLocks(dir: string): void {
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    const beside = /^\.pasra-lock\.(\d+)\.\d+$/.exec(name);
    const right = /^\.pasra-lock-[0-9a-f]{16}$/.test(name);
    if (!beside && !right) continue;
    const held = readLock(path);
    if (held === null || held === 'other') continue;
    if (held === 'broken' ? right || hasDied({ ...me, pid: Number(beside?.[1]), started: '' }) : hasDied(held)) rmSync(path, { force: true });
  }
}
