/**
 * What is read from the program's own files, kept from one start to the next beside the program as it was put together
 * (`pipeline/load.js`): reading fifty YAML files against their schemas takes longer than all else that `plan` does.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

declare global {
  /** Folder of the program as it was put together for this state of its code; not there where it runs as it stands. */
  var pasraBuilt: string | undefined;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The value that `make` gives for these sources, from the last start where neither they nor the code have changed since.
 * It must be plain JSON. What was cut short or changed by hand is made again; where nothing can be written nothing is kept.
 */
export function kept<T extends object>(name: string, sources: () => string, make: () => T): T {
  const folder = globalThis.pasraBuilt;
  if (folder === undefined) return make();
  try {
    const path = join(folder, `${name}-${sha256(sources()).slice(0, 32)}.json`);
    return read<T>(path) ?? written(path, make());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return make();
  }
}

/** The first line is the sum of the second. */
function read<T>(path: string): T | null {
  try {
    const [sum, text = ''] = readFileSync(path, 'utf8').split('\n');
    return sum === sha256(text) ? JSON.parse(text) as T : null;
  } catch {
    return null;
  }
}

function written<T>(path: string, value: T): T {
  const text = JSON.stringify(value);
  try {
    writeFileSync(`${path}.${process.pid}`, `${sha256(text)}\n${text}`);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // read-only: made again at the next start
  }
  return value;
}
