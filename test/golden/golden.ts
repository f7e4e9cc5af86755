/** Files that are reviewed as diffs: `UPDATE_GOLDENS=1 npx vitest run test/golden` writes them anew. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = fileURLToPath(new URL('./files/', import.meta.url));
const writes = process.env.UPDATE_GOLDENS === '1';

/** Holds a text against its golden file, or writes it. */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (writes) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, `${name} is not as test/golden/files says; if it is right, run with UPDATE_GOLDENS=1 and review the diff`).toBe(readFileSync(path, 'utf8'));
}

/** Holds the golden files against the names that are used, or removes the others. */
export function expectNoOtherGoldens(names: readonly string[]): void {
  const others = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length)).filter((name) => !names.includes(name));
  if (writes) for (const name of others) rmSync(join(FOLDER, name));
  else expect(others).toEqual([]);
}
