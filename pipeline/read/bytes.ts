/** The bytes of one file of a data folder: bounded, never through a link that leads out, never half of a file. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { fault, type Fault } from './fault.ts';

/** Largest table that is read, in bytes; the largest real one is under 1 MB. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Largest sum of all files of a folder, in bytes. */
export const LARGEST_FOLDER = 256 * 1024 * 1024;

/** What the operating system says, in the words of the problem's messages. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'unreadable', EPERM: 'unreadable', EISDIR: 'not_a_file', ENXIO: 'not_a_file', ENOTDIR: 'not_a_file',
  ENOENT: 'vanished', ELOOP: 'link_loop', ENAMETOOLONG: 'not_a_file',
};

/** Why a file could not be opened or read; anything unforeseen is named by the system's own code. */
export function systemReason(error: unknown): { reason: string; system: string } {
  const system = (error as NodeJS.ErrnoException | null)?.code;
  if (system === undefined) throw error;
  return { reason: REASONS[system] ?? 'unreadable', system };
}

const exists = (path: string): boolean => {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
};

const sameFile = (before: Stats, after: Stats): boolean => before.size === after.size && before.mtimeMs === after.mtimeMs;

/** Limits, and a moment for tests to change the file. */
export interface ReadOptions {
  largest: number;
  folderLeft: number;
  opened?: () => void;
}

/** Reads an open file whole, or says why not. */
function readOpen(handle: number, file: string, { largest, folderLeft, opened }: ReadOptions): Buffer | Fault {
  const before = fstatSync(handle);
  if (!before.isFile()) return fault('BAD_CSV', file, {}, { reason: 'not_a_file' });
  if (before.size > largest) return fault('FILE_TOO_LARGE', file, {}, { reason: 'bytes', size: String(before.size), largest: String(largest) });
  if (before.size > folderLeft) return fault('FILE_TOO_LARGE', file, {}, { reason: 'folder', size: String(before.size), largest: String(LARGEST_FOLDER) });
  opened?.();
  const bytes = Buffer.alloc(before.size);
  let read = 0;
  for (let step = 1; read < bytes.length && step > 0; read += step) step = readSync(handle, bytes, read, bytes.length - read, read);
  // a file that is being written would give rows that never stood in it together
  return read === bytes.length && sameFile(before, fstatSync(handle)) ? bytes : fault('BAD_CSV', file, {}, { reason: 'changed' });
}

/**
 * Bytes of a file under `dir` (whose real path is `root`); null where there is none. A pipe or a device is
 * opened without waiting for its other end, so that nothing hangs.
 */
export function readBytes(dir: string, root: string, file: string, options: ReadOptions): Buffer | Fault | null {
  try {
    const path = join(dir, file);
    if (!exists(path)) return null;
    const real = realpathSync(path);
    if (!real.startsWith(root + sep)) return fault('BAD_CSV', file, {}, { reason: 'outside' });
    const handle = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return readOpen(handle, file, options);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return fault('BAD_CSV', file, {}, systemReason(error));
  }
}
