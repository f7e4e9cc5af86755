/** Files that are reviewed as diffs: `UPDATE_GOLDENS=1 npx vitest run test/golden` writes them anew. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Where the data files of the golden case lie. */
const FILES = fileURLToPath(new URL('./files/', import.meta.url));
const writes = process.env.UPDATE_GOLDENS === '1';

/** Holds a text against its golden file, or writes it; `folder` ends in a slash. */
export function expectGolden(name: string, text: string, folder = FILES): void {
  const path = join(folder, name);
  if (writes) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, `${name} is not as test/golden says; if it is right, run with UPDATE_GOLDENS=1 and review the diff`).toBe(readFileSync(path, 'utf8'));
}

/** Holds the golden files against the names that are used, or removes the others. */
export function expectNoOtherGoldens(names: readonly string[], folder = FILES): void {
  const others = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length)).filter((name) => !names.includes(name));
  if (writes) for (const name of others) rmSync(join(folder, name));
  else expect(others).toEqual([]);
}
