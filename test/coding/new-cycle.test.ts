/** The folder of a new cycle: what is made, what is left alone. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCycleCommand } from '../../pipeline/commands/new-cycle.ts';
import { newCycle } from '../../pipeline/coding/new-cycle.ts';
import { isError } from '../../pipeline/read/fault.ts';
import { readFolder } from '../../pipeline/read/folder.ts';
import { tables } from '../../schemas/tables.ts';
import { copyOf, hashes, temporary } from '../command.ts';
import { plan, problemsOf } from '../support.ts';

const worked = new URL('../cases/worked/c/data', import.meta.url).pathname;
const shipped = new URL('../../data', import.meta.url).pathname;
const coverageOf = (data: string) => readFolder(data).rows.coverage.map(({ record, year, complete }) => ({ record, year, complete }));

async function told(data: string, cycle: number, lang: 'en' | 'fr' = 'en'): Promise<{ status: number; text: string }> {
  let text = '';
  const status = await newCycleCommand(cycle, { data, lang }, { today: '2029-01-05', say: () => {}, answer: (line) => { text += `${line}\n`; } });
  return { status, text };
}

describe('new-cycle', () => {
  it('makes every table with all its columns, and nothing a second time', async () => {
    const data = copyOf(worked);
    const before = hashes(data);
    const { made, rows } = await newCycle(data, 2029, plan);
    expect(made).toContain('article7/2029/answers.csv');
    for (const name of ['submissions', 'answers', 'measures'] as const) {
      expect(readFileSync(join(data, tables[name].file.replace('<cycle>', '2029')), 'utf8')).toBe(`${Object.keys(tables[name].columns.shape).join(',')}\n`);
    }
    const after = hashes(data);
    for (const [file, hash] of Object.entries(before)) if (file !== 'records/coverage.csv') expect(after[file], file).toBe(hash);
    expect(rows).toContainEqual({ record: 'submissions', year: 2028 });
    expect(rows).toContainEqual({ record: 'status:affected', year: 2028 });
    expect(rows).toContainEqual({ record: 'deadlines', year: 2029 });
    expect(coverageOf(data).filter(({ year }) => year === 2028).every(({ complete }) => complete === 'no')).toBe(true);
    expect(coverageOf(data).slice(0, coverageOf(worked).length)).toEqual(coverageOf(worked));
    expect(await newCycle(data, 2029, plan)).toEqual({ made: [], rows: [], untouched: null });
    expect(hashes(data)).toEqual(after);
    expect((await problemsOf(data, '2029-01-05')).filter(isError)).toEqual([]);
  });

  it('keeps rows of the year that are there, and the separator, mark and line ends of the file', async () => {
    const data = copyOf(worked);
    writeFileSync(join(data, 'records/coverage.csv'), '\ufeffnote;complete;year;record\r\nwhole;yes;2028;submissions');
    const { rows } = await newCycle(data, 2029, plan);
    expect(rows.filter(({ record }) => record === 'submissions')).toEqual([]);
    const text = readFileSync(join(data, 'records/coverage.csv'), 'utf8');
    expect(text.startsWith('\ufeffnote;complete;year;record\r\nwhole;yes;2028;submissions\r\n;no;2028;accessions\r\n')).toBe(true);
    expect(text.endsWith(';no;2028;votes\r\n')).toBe(true);
    expect(readFolder(data).faults.filter(({ file }) => file === 'records/coverage.csv')).toEqual([]);
  });

  it('leaves a register with problems alone, and says so', async () => {
    const data = copyOf(worked);
    writeFileSync(join(data, 'records/coverage.csv'), 'record,year,complete\nsubmissions,2028,perhaps\n');
    const { status, text } = await told(data, 2029);
    expect(status).toBe(1);
    expect(text).toContain('records/coverage.csv has problems and was left as it is');
    expect(readFileSync(join(data, 'records/coverage.csv'), 'utf8')).toBe('record,year,complete\nsubmissions,2028,perhaps\n');
  });

  it('makes no empty table where a missing one is said to be complete: that is a fault to be seen', async () => {
    const data = copyOf(worked);
    rmSync(join(data, 'records/participants.csv'), { force: true });
    writeFileSync(join(data, 'records/coverage.csv'), 'record,year,complete\nparticipants,2027,yes\n');
    expect((await newCycle(data, 2029, plan)).made).not.toContain('records/participants.csv');
  });

  it('begins a folder in which there is nothing yet, and the shipped one stays without errors', async () => {
    const data = temporary('new');
    expect((await newCycle(data, 2026, plan)).made.length).toBe(Object.keys(tables).length);
    const copy = copyOf(shipped);
    await newCycle(copy, 2026, plan);
    expect(readFolder(copy).faults.filter(isError)).toEqual([]);
  });

  it('says what comes first, in both languages', async () => {
    const data = copyOf(worked);
    expect((await told(data, 2029)).text).toMatch(/made: article7\/2029\/submissions\.csv[\s\S]+1\. Open data\/about\.yaml[\s\S]+6\. See what is missing/);
    for (const lang of ['en', 'fr'] as const) {
      const { text } = await told(data, 2029, lang);
      for (const command of ['read data/article7/2029/documents/XAA-2029-1.pdf', 'template --cycle 2029 --report XAA-2029-1', 'import workbooks/XAA-2029-1.xlsx', 'template --cycle 2029 --records', 'import workbooks/records-2029.xlsx', 'check', 'year']) expect(text, lang).toContain(`npm run --silent pasra -- ${command}`);
      expect(text, 'what an officer fills are workbooks').not.toMatch(/coverage\.csv[^\n]*(write|écrire)/);
    }
    expect((await told(data, 2029, 'fr')).text).toContain('tout est en place pour le cycle 2029');
  });
});
