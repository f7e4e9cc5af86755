/** The good neighbours of the bad inputs: the same cells just inside each limit, of which nothing is said. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemOf } from '../../pipeline/words/say-problem.ts';
import { badCases, BASE, makeCase, neighbours } from './catalogue.ts';
import { openChecker, type Checker } from './checker.ts';

const root = mkdtempSync(join(tmpdir(), 'good-'));
let checker: Checker;
beforeAll(async () => {
  checker = await openChecker();
  await checker.learn(BASE);
});
afterAll(() => {
  checker.close();
  rmSync(root, { recursive: true, force: true });
});

test.each(badCases().flatMap(neighbours))('$name', async (one) => {
  const dir = join(root, one.name, 'data');
  makeCase(one, dir);
  writeFileSync(join(root, one.name, 'outside.csv'), 'secret,of\nanother,folder\n');
  const { faults } = await checker.check(dir);
  rmSync(join(root, one.name), { recursive: true });
  expect(faults.map((fault) => problemOf(fault)).map(({ severity, code, file, line, column, message }) => `${severity} ${code} ${file}:${line ?? ''}:${column ?? ''} ${message}`)).toEqual([]);
});
