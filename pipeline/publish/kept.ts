/**
 * Parts of a publication that are kept from one round of `watch` to the next, each under the SHA-256 of everything that
 * it is made from and of the program that makes it. What is kept only saves time: it can be deleted at any moment, an
 * entry that is not whole is made again, and where nothing can be written nothing is kept. `run` keeps nothing.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Gives what `make` gives for these values; `form` tells parts of the same values apart. `make` may depend on nothing else. */
export type Kept = <T>(form: string, madeFrom: unknown, make: () => T | Promise<T>) => Promise<T>;

/** Keeps nothing: every part is made. */
export const nothingKept: Kept = async (_form, _madeFrom, make) => make();

/** About a hundred rounds in all formats; what was not used for longest goes first. */
const MOST_BYTES = 300_000_000;

/** Digits of a SHA-256, with which every entry begins. */
const SUM = 64;
const ENTRY = /^[0-9a-f]{64}$/;

/**
 * Keeps parts in a folder.
 * @param program what tells this program from every other that gives other bytes
 * @param most bytes that the folder may hold
 */
export function keptIn(folder: string, program: string, most = MOST_BYTES): Kept {
  let written = Infinity;
  return async (form, madeFrom, make) => {
    const name = sha256(serialize([program, form, madeFrom]));
    const kept = read(folder, name);
    // no answer of `make` is undefined
    if (kept !== undefined) return kept.value as Awaited<ReturnType<typeof make>>;
    const made = await make();
    written += write(folder, name, serialize(made));
    if (written > most / 10) {
      clear(folder, most);
      written = 0;
    }
    return made;
  };
}

const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** What is kept under a name, if it is whole: its sum covers the name too, so that no entry stands for another. */
function read(folder: string, name: string): { value: unknown } | undefined {
  const path = join(folder, name);
  return unless(() => {
    const entry = readFileSync(path);
    const content = entry.subarray(SUM);
    if (entry.toString('latin1', 0, SUM) !== sha256(name, content)) return undefined;
    const value: unknown = deserialize(content);
    const now = new Date();
    unless(() => utimesSync(path, now, now), undefined);
    return { value };
  }, undefined);
}

/** What the disk refuses is no matter here: the part is made. */
function unless<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

let turns = 0;

/** Writes an entry beside and renames it into place; gives how many bytes there are more. */
function write(folder: string, name: string, content: Uint8Array): number {
  turns += 1;
  const beside = join(folder, `${name}.${process.pid}.${turns}`);
  const whole = unless(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(beside, Buffer.concat([Buffer.from(sha256(name, content), 'latin1'), content]), { mode: 0o600 });
    renameSync(beside, join(folder, name));
    return true;
  }, false);
  if (!whole) remove(beside);
  return whole ? content.length : 0;
}

const remove = (path: string): void => unless(() => rmSync(path, { force: true }), undefined);

/** A write takes no longer than this; what stands beside for longer was left by a command that was killed. */
const LEFT_MS = 3_600_000;

/** Removes what was not used for longest, until half of what may be there is left; never anything that is not an entry. */
function clear(folder: string, most: number): void {
  const now = Date.now();
  const entries = unless(() => readdirSync(folder), []).flatMap((name) => {
    const found = unless(() => statSync(join(folder, name)), undefined);
    return found?.isFile() ? [{ name, at: found.mtimeMs, size: found.size }] : [];
  });
  for (const { name, at } of entries) if (/^[0-9a-f]{64}\.\d+\.\d+$/.test(name) && now - at > LEFT_MS) remove(join(folder, name));
  const whole = entries.filter(({ name }) => ENTRY.test(name)).toSorted((a, b) => a.at - b.at);
  let size = whole.reduce((sum, one) => sum + one.size, 0);
  if (size <= most) return;
  for (const one of whole) {
    if (size <= most / 2) break;
    remove(join(folder, one.name));
    size -= one.size;
  }
}
