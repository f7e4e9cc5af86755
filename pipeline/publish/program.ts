/** The program itself: what tells it from every other that could give other bytes for the same data. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folders of the program: its code with style sheets and templates, the shapes of its data, the plan. */
export const PROGRAM_FOLDERS: readonly string[] = ['pipeline', 'schemas', 'data/plan'].map((folder) => join(root, folder));

/** Where `watch` keeps parts: beside the libraries, where nothing is published, and what `npm ci` clears. */
export const KEPT_FOLDER = join(root, 'node_modules', '.cache', 'pasra-parts');

/** SHA-256 of the code, the plan, the libraries and fonts by their sums in the lock file, and of the Node that runs it. */
export function programHash(): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, process.platform, process.arch]));
  const files = PROGRAM_FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  for (const file of [...files.toSorted(), join(root, 'package-lock.json')]) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
