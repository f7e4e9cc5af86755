/**
 * Puts a finished folder in the place of an older one. Node cannot swap two folders at once, so the new one is
 * written beside, the old one renamed away, the new one renamed in place; whatever a killed run leaves behind is
 * repaired by the next command.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { OutputFile } from './output.ts';

/** Another command is at work on the same folder; said to the user, no bug. */
export class FolderBusy extends Error {}

const OLD = '.old-';
const NEW = '.new-';
const LOCK = '.pasra-lock';

/** Runs `work` while no other command works on the folder, waiting for one that does; repairs first what a killed one left. */
export async function withFolder<T>(dir: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dir, { recursive: true });
  const lock = join(dir, LOCK);
  await takeLock(dir, lock);
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

/** How long a second command waits for the first, and how often it looks. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;

async function takeLock(dir: string, lock: string): Promise<void> {
  for (let waited = 0; ; waited += LOOK_MS) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(lock);
    if (holder !== null && !isAlive(holder)) rmSync(lock, { force: true });
    else if (waited >= PATIENCE_MS) throw new FolderBusy(dir);
    else await setTimeout(LOOK_MS);
  }
}

/** The process that holds the lock; null while it is being written or has just been released. */
function readHolder(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Whether a process still runs. */
function isAlive(pid: number): boolean {
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
