/** A copy of the project in which things are broken, so that the tree itself never is; and one test run in it. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { projectFiles, root } from '../docs/pages.ts';
import type { TestChoice } from './list.ts';

/** What a test run came to: `dead` where the code did not run at all, `none` where no test was named so. */
export interface Verdict {
  kind: 'passed' | 'failed' | 'hung' | 'dead' | 'none';
  /** The first test that failed, or what was said instead. */
  by: string;
}

/** A copy of the project. */
export interface Scratch {
  /** The text of a file of the copy; null where there is none. */
  read(file: string): string | null;
  write(file: string, text: string): void;
  test(choice: TestChoice): Promise<Verdict>;
  remove(): void;
}

/** Longest that one test run may take. */
const LIMIT_MS = 300_000;

const report = z.object({
  numPassedTests: z.int(), numFailedTests: z.int(), numFailedTestSuites: z.int(),
  testResults: z.array(z.object({ message: z.string().optional(), assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() })) })),
});

/** What an engine says of code that is none: a break of this kind tells nothing about the tests. */
const DOES_NOT_RUN = /(Parser|Binder|Catalog|Syntax|Reference|Transform|Parse)\s?Error/;

function verdictOf(path: string, said: string): Verdict {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { kind: 'dead', by: said.trim().split('\n').at(-1) ?? '' };
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = report.parse(raw);
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).find(({ status }) => status === 'failed');
  const message = [failed?.failureMessages?.[0], ...testResults.map((one) => one.message)].find((one) => one) ?? '';
  const [line = ''] = message.split('\n');
  if (numFailedTests + numFailedTestSuites > 0) return DOES_NOT_RUN.test(line) ? { kind: 'dead', by: line } : { kind: 'failed', by: failed?.fullName ?? line };
  return { kind: numPassedTests > 0 ? 'passed' : 'none', by: '' };
}

/** Copies every file of the project; the packages are the tree's own. */
export function openScratch(): Scratch {
  const home = mkdtempSync(join(tmpdir(), 'breaks-'));
  const tree = join(home, 'tree');
  const temporary = join(home, 'tmp');
  mkdirSync(temporary);
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    copyFileSync(join(root, file), join(tree, file));
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  return {
    read: (file) => (existsSync(join(tree, file)) ? readFileSync(join(tree, file), 'utf8') : null),
    write: (file, text) => writeFileSync(join(tree, file), text),
    test: (choice) => runTest(tree, temporary, join(home, 'report.json'), choice),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function runTest(tree: string, temporary: string, path: string, { file, pattern }: TestChoice): Promise<Verdict> {
  rmSync(path, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', file, '--bail=1', '--maxWorkers=1', '--reporter=json', `--outputFile=${path}`, ...(pattern === null ? [] : ['-t', pattern])];
  // a group of its own, so that what a hanging test has started ends with it
  const child = spawn(process.execPath, args, { cwd: tree, detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TMPDIR: temporary, UPDATE_GOLDENS: '' } });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said = (said + data.toString()).slice(-4000);
  });
  return new Promise((resolve) => {
    let hung = false;
    const limit = setTimeout(() => {
      hung = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, LIMIT_MS);
    child.on('close', () => {
      clearTimeout(limit);
      resolve(hung ? { kind: 'hung', by: `${file} did not end` } : verdictOf(path, said));
    });
  });
}
