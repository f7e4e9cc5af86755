/**
 * Puts a finished folder in the place of an older one. Node cannot swap two folders at once, so the new one is
 * written beside, the old one renamed away, the new one renamed in place; whatever a killed run leaves behind is
 * repaired by the next command.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from './output.ts';

/** Another command is at work on the same folder; said to the user, no bug. */
export class FolderBusy extends Error {}

const OLD = '.old-';
const NEW = '.new-';
const LOCK = '.pasra-lock';

/** Runs `work` while no other command works on the folder; repairs first what a killed one left there. */
export async function withFolder<T>(dir: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dir, { recursive: true });
  const lock = join(dir, LOCK);
  takeLock(dir, lock);
  // whoever ends the program in the middle (Ctrl-C) leaves no half-written folder behind
  const release = () => {
    repair(dir);
    rmSync(lock, { force: true });
  };
  process.once('exit', release);
  try {
    repair(dir);
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function takeLock(dir: string, lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isAlive(Number(readFileSync(lock, 'utf8')))) throw new FolderBusy(dir);
    unlinkSync(lock);
    takeLock(dir, lock);
  }
}

/** Whether a process still runs; a lock of this very process is its own bug and counts as alive. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Finishes or undoes an interrupted swap: an old folder without a new one in its place goes back. */
export function repair(dir: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    if (name.startsWith(OLD)) {
      const place = join(dir, name.slice(OLD.length));
      if (existsSync(place)) rmSync(join(dir, name), { recursive: true });
      else renameSync(join(dir, name), place);
    } else if (name.startsWith(NEW)) rmSync(join(dir, name), { recursive: true });
  }
}

/** Writes the files into `DIR/<name>` as a whole: either the old folder stands there, or the new one. */
export function replaceFolder(dir: string, name: string, files: readonly OutputFile[]): void {
  const fresh = join(dir, NEW + name);
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), content);
    }
    const place = join(dir, name);
    const old = join(dir, OLD + name);
    if (existsSync(place)) renameSync(place, old);
    renameSync(fresh, place);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    repair(dir);
    throw error;
  }
}

/** Replaces one file as a whole. */
export function replaceFile(dir: string, name: string, content: string): void {
  const fresh = join(dir, `${NEW}${name}`);
  writeFileSync(fresh, content);
  renameSync(fresh, join(dir, name));
}
