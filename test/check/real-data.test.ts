import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { problemOf } from '../../pipeline/words/say-problem.ts';
import { csvRows, measureFolder } from '../support.ts';
import { openChecker } from './checker.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));

async function problemsOf(folder: string) {
  const checker = await openChecker();
  const { faults } = await checker.check(folder);
  checker.close();
  return faults.map((fault) => problemOf(fault)).map(({ severity, code, file, line, message }) => `${severity} ${code} ${file}:${line}: ${message}`);
}

test('the shipped data has no problem but those that were looked at (accepted.csv)', async () => {
  expect(await problemsOf(data)).toEqual([]);
});

test('every row names its source', () => {
  for (const file of ['registry/states', 'registry/statuses', 'registry/deadlines', 'registry/meetings', 'article7/2025/submissions', 'article7/2025/answers', 'article7/2025/measures',
    'records/votes', 'records/coverage', 'records/completions', 'records/extension-requests', 'records/individualised-approach']) {
    expect(csvRows(join(data, `${file}.csv`)).filter(({ source }) => !source).length, file).toBe(0);
  }
});

test('an entry into force is held against every day that the year of deposit allows, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entry-'));
  cpSync(data, folder, { recursive: true });
  const path = join(folder, 'registry/states.csv');
  const [given, late] = ['2014,accession,2015-02-01', '2014,accession,2015-07-01'];
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(given);
  writeFileSync(path, text.replace(given, late));
  expect(await problemsOf(folder)).toEqual([expect.stringMatching(/^warning IMPLAUSIBLE registry\/states\.csv:\d+: entry into force on 2015-07-01/)]);
  rmSync(folder, { recursive: true });
});

test('2025 as of 30 November 2025: what has a figure, what is final, and how the votes of 2024 fell', async () => {
  const { figures, assessments } = await measureFolder(data, 2025, '2025-11-30');
  const of = (status: string) => figures.filter((figure) => figure.status === status);
  expect(Object.fromEntries(['final', 'provisional', 'no_data', 'not_applicable', 'not_available'].map((status) => [status, of(status).length])))
    .toEqual({ final: 3, provisional: 33, no_data: 68, not_applicable: 1, not_available: 1 });
  expect(of('final').map(({ indicator, numerator }) => [indicator, numerator])).toEqual([['11.2', 0], ['12.2', 173], ['24.1', 0]]);
  expect(figures.find(({ indicator }) => indicator === '47')).toMatchObject({ status: 'provisional', numerator: 22, denominator: 37 });
  // the affected list is not claimed whole, so nothing over it is final
  expect(figures.filter(({ population, status }) => population === 'affected' && status === 'final')).toEqual([]);
  expect(assessments.filter(({ unit, indicator }) => indicator === '3.2' && ['CMR', 'CYP', 'DZA', 'ERI', 'MLI'].includes(unit)).map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => 'not_met'));
});
