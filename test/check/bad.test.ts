import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isError, type Fault } from '../../pipeline/read/fault.ts';
import { problemOf } from '../../pipeline/words/say-problem.ts';
import { badCases, BASE, makeCase, type BadCase, type Expected } from './catalogue.ts';
import { openChecker, type Checker } from './checker.ts';

const cases = badCases();
const root = mkdtempSync(join(tmpdir(), 'bad-'));
const found = new Map<string, readonly Fault[]>();
let checker: Checker;

beforeAll(async () => {
  checker = await openChecker();
  await checker.learn(BASE);
});
afterAll(() => {
  checker.close();
  rmSync(root, { recursive: true, force: true });
});

async function problemsOf(one: BadCase): Promise<readonly Fault[]> {
  const dir = join(root, one.name, 'data');
  makeCase(one, dir);
  writeFileSync(join(root, one.name, 'outside.csv'), 'secret,of\nanother,folder\n');
  const { faults } = await checker.check(dir);
  rmSync(join(root, one.name), { recursive: true });
  found.set(one.name, faults);
  return faults;
}

const plain = ({ code, severity, file, line, column }: Pick<Expected, 'code' | 'severity' | 'file' | 'line'> & { column?: string | null | undefined }) =>
  `${severity} ${code} ${file}:${line ?? ''}:${column ?? ''}`;

describe('the catalogue of bad inputs', () => {
  test('is large, and every kind of problem is in it but that of the baseline', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    const codes = new Set(cases.flatMap(({ expect: problems }) => problems.map(({ code }) => code)));
    expect([...codes].toSorted()).toEqual([
      'BAD_CSV', 'BAD_DATE', 'BAD_NUMBER', 'CONFLICTING_ROW', 'DUPLICATE_ROW', 'FILE_TOO_LARGE', 'IMPLAUSIBLE', 'MISSING_COLUMN', 'MISSING_FILE', 'MISSING_VALUE',
      'MIXED_DATA', 'NOT_PARTY', 'NOT_UTF8', 'PERIOD_MISMATCH', 'POINTER_FORWARD', 'POINTER_UNRESOLVED', 'RECEIVED_BEFORE_PERIOD_END', 'UNIT_SUSPECT', 'UNKNOWN_CODE',
      'UNKNOWN_INDICATOR', 'UNKNOWN_MEETING', 'UNKNOWN_REPORT', 'UNKNOWN_STATE', 'UNUSED_ANSWER', 'UNUSED_ROW']);
  });

  test('the folder that all start from has no problem', async () => {
    const fresh = await openChecker();
    expect((await fresh.check(BASE)).faults).toEqual([]);
    fresh.close();
  });

  test.each(cases)('$name: $title', async (bad) => {
    const { expect: wanted } = bad;
    const faults = await problemsOf(bad);
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
