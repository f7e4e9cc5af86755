/**
 * Whether anything in a folder has changed. It is looked at several times a second instead of being told by the system:
 * that is the same on every machine, on shared drives, and for editors that put a new file in the place of the old one.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How often it is looked, in milliseconds; what was saved has settled once two looks see the same. */
const LOOK_MS = 200;

/** Everything that tells the files of these folders from what they were: names, sizes, times. No file is read. */
export const lookAt = (folders: readonly string[]): string => folders.flatMap((folder) => entriesOf(folder).map((name) => `${name} ${stateOf(join(folder, name))}`)).join('\n');

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  } catch {
    return [];
  }
}

function stateOf(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return '';
  }
}

/** Waits until the folders are other than at an earlier look, and two looks in a row see the same; gives that look. */
export async function changed(folders: readonly string[], before: string): Promise<string> {
  for (let last = before; ;) {
    await setTimeout(LOOK_MS);
    const now = lookAt(folders);
    if (now !== before && now === last) return now;
    last = now;
  }
}
