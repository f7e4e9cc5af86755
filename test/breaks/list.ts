/**
 * Breaks: small changes of meaning that some test must see. A list is a table with tabs between its cells, for
 * code holds every other sign: one line, one break.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../docs/pages.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const COLUMNS = ['file', 'find', 'put', 'tests', 'breaks'] as const;

/** A test file, or those of its tests whose names a pattern fits. */
export interface TestChoice {
  file: string;
  pattern: string | null;
}

/** One break. */
export interface Break {
  /** From 1, over all lists in the order of their names. */
  number: number;
  /** Path of what is broken, from the project's root. */
  file: string;
  /** Text that stands there exactly once, and what is put in its place. */
  find: string;
  put: string;
  /** Tests that could see it, the likeliest first. */
  tests: TestChoice[];
  /** What is wrong then, in words. */
  breaks: string;
}

/** "test/rules.test.ts" whole, or "test/rules.test.ts#R17" for the tests that R17 fits. */
function choice(cell: string): TestChoice {
  const [file = '', pattern] = cell.split('#');
  return { file, pattern: pattern ?? null };
}

function readList(name: string): Omit<Break, 'number'>[] {
  const [header, ...lines] = readFileSync(`${FOLDER}${name}`, 'utf8').trimEnd().split('\n');
  if (header !== COLUMNS.join('\t')) throw new Error(`${name}: the header is not ${COLUMNS.join(', ')}`);
  return lines.map((line, at) => {
    const cells = line.split('\t');
    const [file = '', find = '', put = '', tests = '', breaks = ''] = cells;
    if (cells.length !== COLUMNS.length || !file || !find || !tests || !breaks) throw new Error(`${name}:${at + 2}: five cells are needed, only "put" may be blank`);
    return { file, find, put, tests: tests.split(' ').map(choice), breaks };
  });
}

/** Every break of every list. */
export const readBreaks = (): Break[] => readdirSync(FOLDER).filter((name) => name.endsWith('.tsv')).toSorted().flatMap(readList).map((one, at) => ({ number: at + 1, ...one }));

/** The text of a file with the break in it; null where what it looks for does not stand there exactly once. */
export function broken({ find, put }: Break, text: string): string | null {
  const parts = text.split(find);
  return parts.length === 2 && find !== put ? parts.join(put) : null;
}

/** The text of a project file; null where there is none. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(`${root}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
