import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, type RunnerTestSuite } from 'vitest';
import { isError } from '../../pipeline/read/fault.ts';
import { problemOf } from '../../pipeline/words/say-problem.ts';
import { badCases, BASE, makeCase, type BadCase, type Expected } from './catalogue.ts';
import { openChecker, type Checker } from './checker.ts';

const cases = badCases();
const root = mkdtempSync(join(tmpdir(), 'bad-'));
const found = new Map<string, Awaited<ReturnType<typeof problemsOf>>>();

async function problemsOf(checker: Checker, one: BadCase) {
  const dir = join(root, one.name, 'data');
  makeCase(one, dir);
  writeFileSync(join(root, one.name, 'outside.csv'), 'secret,of\nanother,folder\n');
  const { faults } = await checker.check(dir);
  rmSync(join(root, one.name), { recursive: true });
  return faults;
}

const plain = ({ code, severity, file, line, column }: Pick<Expected, 'code' | 'severity' | 'file' | 'line'> & { column?: string | null | undefined }) =>
  `${severity} ${code} ${file}:${line ?? ''}:${column ?? ''}`;

/** Names of the tests that run, where only some were asked for. */
const asked = ({ tasks }: Pick<RunnerTestSuite, 'tasks'>): string[] => tasks.flatMap((task) => (task.type === 'suite' ? asked(task) : task.mode === 'run' ? [task.name] : []));

// all in one go: what two stores do at once takes half the time of one after the other
// oxlint-disable-next-line no-empty-pattern -- vitest reads the first parameter's pattern
beforeAll(async ({}, file) => {
  const names = asked(file);
  const checkers = [await openChecker(), await openChecker()];
  const queue = cases.filter(({ name }) => names.some((asks) => asks.startsWith(name)));
  await Promise.all(checkers.map(async (checker) => {
    await checker.learn(BASE);
    for (let one = queue.shift(); one; one = queue.shift()) found.set(one.name, await problemsOf(checker, one));
    checker.close();
  }));
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the catalogue of bad inputs', () => {
  test('is large, and every kind of problem is in it but that of the baseline', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    const codes = new Set(cases.flatMap(({ expect: problems }) => problems.map(({ code }) => code)));
    expect([...codes].toSorted()).toEqual([
      'BAD_CSV', 'BAD_DATE', 'BAD_NUMBER', 'CONFLICTING_ROW', 'DUPLICATE_ROW', 'FILE_TOO_LARGE', 'IMPLAUSIBLE', 'MISSING_COLUMN', 'MISSING_FILE', 'MISSING_VALUE',
      'MIXED_DATA', 'NOT_PARTY', 'NOT_UTF8', 'PERIOD_MISMATCH', 'POINTER_FORWARD', 'POINTER_UNRESOLVED', 'RECEIVED_BEFORE_PERIOD_END', 'UNIT_SUSPECT', 'UNKNOWN_CODE',
      'UNKNOWN_INDICATOR', 'UNKNOWN_MEETING', 'UNKNOWN_REPORT', 'UNKNOWN_STATE', 'UNUSED_ANSWER']);
  });

  test('the folder that all start from has no problem', async () => {
    const checker = await openChecker();
    expect((await checker.check(BASE)).faults).toEqual([]);
    checker.close();
  });

  test.each(cases)('$name: $title', ({ name, expect: wanted }) => {
    const faults = found.get(name) ?? [];
    const problems = faults.map((fault) => problemOf(fault));
    const lists = wanted.flatMap((one) => Array.from({ length: one.times ?? 1 }, (_, at) => ({ ...one, line: one.line === null ? null : one.line + at })));
    expect(problems.map(plain).toSorted()).toEqual(lists.map(plain).toSorted());
    for (const one of lists) expect(problems.filter((problem) => plain(problem) === plain(one)).map(({ hint }) => hint).join('\n')).toContain(one.hint ?? '');
    expect(faults.some(isError)).toBe(wanted.some(({ severity }) => severity === 'error'));
  });
});

describe('what a problem says', () => {
  test.each(['en', 'fr'] as const)('in one grammar (%s): no capital and no full stop, then sentences; nothing left open', (language) => {
    const said = [...found.values()].flat().map((fault) => problemOf(fault, language));
    expect(said.filter(({ message }) => !/^[\p{Ll}\p{N}"«A-Z(]/u.test(message) || message.endsWith('.') || /undefined|null|\bNaN\b|\[object/.test(message)).map(({ message }) => message)).toEqual([]);
    expect(said.map(({ hint }) => ({ hint: hint ?? '' })).filter(({ hint }) => !/^\p{Lu}.*[.?]$/u.test(hint) || /undefined|\bnull\b|\[object/.test(hint)).map(({ hint }) => hint)).toEqual([]);
    expect(said.filter(({ message, hint }) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(message + hint))).toEqual([]);
  });
});
