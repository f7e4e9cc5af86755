/** Which programs and libraries of others are on this machine, and their versions. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The output of a command, or null where it fails or is not there. */
function answer(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

const library = (python: string, name: string): string | null => answer(python, ['-c', `import ${name}; print(getattr(${name}, '__version__', 'of no version'))`]);

function versionIn(manifest: string): string | null {
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : null;
}

/** What contestants need; null is "not installed". */
export interface Tools { python: string; pandas: string | null; matplotlib: string | null; docx: string | null; openpyxl: string | null; R: string | null; framework: string | null; frameworkAt: string }

/** Looks for Debian's Python first, since its pandas is what apt installs. `PASRA_FRAMEWORK` is a folder in which Observable Framework is installed. */
export function findTools(framework = process.env['PASRA_FRAMEWORK'] ?? ''): Tools {
  const python = ['/usr/bin/python3', 'python3'].find((one) => library(one, 'pandas') !== null) ?? 'python3';
  return {
    python, pandas: library(python, 'pandas'), matplotlib: library(python, 'matplotlib'), docx: library(python, 'docx'), openpyxl: library(python, 'openpyxl'),
    R: answer('Rscript', ['-e', 'cat(as.character(getRversion()))']),
    frameworkAt: framework, framework: framework === '' ? null : versionIn(join(framework, 'node_modules/@observablehq/framework/package.json')),
  };
}
