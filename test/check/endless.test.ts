/** A folder whose problems have no end: the list is cut, and says so. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOf } from '../command.ts';
import { problemsOf } from '../support.ts';
import { BASE } from './catalogue.ts';
import { TODAY } from './checker.ts';

it('at most 100,000 problems of one kind in one file are listed, and how many more there are is an error', async () => {
  const data = copyOf(BASE);
  appendFileSync(join(data, 'records/votes.csv'), '79/50,plenary,2024-12-02,XAA,yes\n'.repeat(100_002));
  const faults = await problemsOf(data, TODAY);
  expect(faults.filter(({ code }) => code === 'DUPLICATE_ROW').length).toBe(100_000);
  expect(faults.filter(({ code }) => code !== 'DUPLICATE_ROW')).toMatchObject([{ code: 'FILE_TOO_LARGE', file: 'records/votes.csv', detail: { reason: 'alike', code: 'DUPLICATE_ROW', more: '2' } }]);
});
