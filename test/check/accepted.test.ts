import { cpSync, mkdtempSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkCommand } from '../../pipeline/commands/check.ts';
import { BASE } from './catalogue.ts';
import { TODAY } from './checker.ts';

const dir = mkdtempSync(join(tmpdir(), 'accepted-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('warnings that were looked at are counted, by the key of their row, its line, or their file', async () => {
  cpSync(BASE, dir, { recursive: true });
  appendFileSync(join(dir, 'registry/meetings.csv'), 'RC5,review_conference,2024-11-25,2024-11-29,,\n');
  appendFileSync(join(dir, 'records/individualised-approach.csv'), 'XBB,2568-04-30\n');
  writeFileSync(join(dir, 'records/votes.bak'), '');
  const said = async (accepted: string) => {
    writeFileSync(join(dir, 'accepted.csv'), `code,file,key,reason,by\n${accepted}`);
    let text = '';
    expect(await checkCommand({ data: dir }, { today: TODAY, say: () => {}, answer: (line) => void (text = line) })).toBe(0);
    return text.split('\n').at(-1);
  };
  expect(await said('')).toBe('0 errors, 3 warnings');
  expect(await said('IMPLAUSIBLE,registry/meetings.csv,RC5,two meetings in one week,ISU\n')).toBe('0 errors, 2 warnings, 1 accepted');
  expect(await said('IMPLAUSIBLE,records/individualised-approach.csv,3,as printed,ISU\nUNUSED_ROW,records/votes.bak,,kept,ISU\n')).toBe('0 errors, 1 warning, 2 accepted');
  expect(await said('UNUSED_ROW,registry/meetings.csv,RC5,another code,ISU\n')).toBe('0 errors, 4 warnings');
}, 120_000);
