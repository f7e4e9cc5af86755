/**
 * What is read from the program's own files, kept from one start to the next beside the program as it was put together
 * (`pipeline/load.js`): reading fifty YAML files against their schemas takes longer than all else that `plan` does.
 */
import { readEntry, writeEntry } from './entry.ts';
import { sha256 } from './sha256.ts';
import { unless } from './unless.ts';

declare global {
  /** Folder of the program as it was put together for this state of its code; not there where it runs as it stands. */
  var pasraBuilt: string | undefined;
}

/**
 * The value that `make` gives for these sources, from the last start where neither they nor the code have changed since.
 * It must be plain JSON. What was cut short or changed by hand is made again; where nothing can be written nothing is kept.
 */
export function kept<T extends object>(name: string, sources: () => string, make: () => T): T {
  const folder = globalThis.pasraBuilt;
  const text = folder === undefined ? null : unless(sources, null);
  if (folder === undefined || text === null) return make();
  const entry = `${name}-${sha256(text).slice(0, 32)}.json`;
  const content = readEntry(folder, entry);
  if (content !== undefined) return JSON.parse(content.toString('utf8')) as T;
  const made = make();
  writeEntry(folder, entry, Buffer.from(JSON.stringify(made)));
  return made;
}
