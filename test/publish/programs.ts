/**
 * Programs outside the project that the tests of documents ask: poppler and LibreOffice. Where one is missing
 * its tests are skipped and named; with PASRA_REQUIRE_BROWSER=1 a missing program is a failure.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const found = new Map<string, boolean>();

/** Whether a program can be run here. */
function has(program: string): boolean {
  const known = found.get(program);
  if (known !== undefined) return known;
  let there = true;
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
  } catch {
    there = false;
  }
  found.set(program, there);
  return there;
}

/** The name of a group of tests that needs programs, and whether it is skipped. */
export function needing(name: string, ...programs: readonly string[]): { name: string; skip: boolean } {
  const missing = programs.filter((program) => !has(program));
  if (missing.length === 0) return { name, skip: false };
  const said = `${name} (skipped: ${missing.join(', ')} not installed)`;
  if (process.env.PASRA_REQUIRE_BROWSER === '1') return { name: said, skip: false };
  console.warn(said);
  return { name: said, skip: true };
}

/** Runs `work` in a folder of its own that is gone afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pasra-documents-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a program prints about a file with these bytes; `-` at the end of the arguments is where it prints to. */
export const ask = (program: string, content: Uint8Array, before: readonly string[] = [], after: readonly string[] = []): string => inFolder((folder) => {
  const file = join(folder, 'document');
  writeFileSync(file, content);
  return execFileSync(program, [...before, file, ...after], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
});

/** A PDF that LibreOffice makes of a document, with a profile of its own. */
export const convertedByOffice = (content: Uint8Array, extension: string): Uint8Array => inFolder((folder) => {
  const file = join(folder, `document.${extension}`);
  writeFileSync(file, content);
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore', env: { ...process.env, HOME: folder }, timeout: 120_000,
  });
  return new Uint8Array(readFileSync(join(folder, 'document.pdf')));
});

/** Text without any space: a program that reads a document breaks lines where it likes. */
export const squeezed = (text: string): string => text.replace(/[\s\u00a0\u202f\u200b]+/gu, '');

/** Text without the places where it wraps. */
export const flat = (text: string): string => text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
