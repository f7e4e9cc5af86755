/**
 * Parts of a publication that are kept from one round of `watch` to the next, each under the SHA-256 of everything that
 * it is made from and of the program that makes it. What is kept only saves time: it can be deleted at any moment, an
 * entry that is not whole is made again, and where nothing can be written nothing is kept. `run` keeps nothing.
 */
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readEntry, writeEntry } from '../read/entry.ts';
import { sha256 } from '../read/sha256.ts';
import { unless } from '../read/unless.ts';

/** Gives what `make` gives for these values; `form` tells parts of the same values apart. `make` may depend on nothing else. */
export type Kept = <T>(form: string, madeFrom: unknown, make: () => T | Promise<T>) => Promise<T>;

/** Keeps nothing: every part is made. */
export const nothingKept: Kept = async (_form, _madeFrom, make) => make();

/** About a hundred rounds in all formats; what was not used for longest goes first. */
const MOST_BYTES = 300_000_000;

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
    const content = serialize(made);
    if (writeEntry(folder, name, content)) written += content.length;
    if (written > most / 10) {
      clear(folder, most);
      written = 0;
    }
    return made;
  };
}

/** What is kept under a name, if it is whole; it was used now. */
function read(folder: string, name: string): { value: unknown } | undefined {
  const content = readEntry(folder, name);
  if (content === undefined) return undefined;
  const now = new Date();
  unless(() => utimesSync(join(folder, name), now, now), undefined);
  return unless(() => ({ value: deserialize(content) as unknown }), undefined);
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
