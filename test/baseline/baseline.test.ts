/** The baseline as a user keeps it: freeze, refuse, restate, verify, tamper; and a later run over it (R30 to R33). */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, hashes, pasra, temporary } from '../command.ts';
import { csvRows } from '../support.ts';

const worked = (name: string) => new URL(`../cases/worked/${name}/data`, import.meta.url).pathname;
const FREEZE = ['baseline', 'freeze', '--cycle', '2025', '--as-of', '2025-11-30'];
const sealed = (data: string) => hashes(join(data, 'baseline/2025'));

/** A data folder with a frozen baseline. */
function frozen(name = 'c'): string {
  const data = copyOf(worked(name));
  expect(pasra([...FREEZE, '--data', data]).status).toBe(0);
  return data;
}

describe('freeze', () => {
  it('writes the same bytes for the same inputs and as-of, in any time zone', () => {
    const [one, two] = [copyOf(worked('b')), copyOf(worked('b'))];
    expect(pasra([...FREEZE, '--data', one], { TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8' }).status).toBe(0);
    expect(pasra([...FREEZE, '--data', two], { TZ: 'America/Los_Angeles', LANG: 'C' }).status).toBe(0);
    expect(sealed(one)).toEqual(sealed(two));
  });

  it('refuses to overwrite, to restate without a reason, and to restate what was never frozen', () => {
    const data = frozen();
    const before = sealed(data);
    expect(pasra([...FREEZE, '--data', data])).toMatchObject({ status: 2, stderr: expect.stringContaining('--restate') });
    expect(pasra([...FREEZE, '--restate', '--data', data])).toMatchObject({ status: 2, stderr: expect.stringContaining('--reason') });
    expect(pasra([...FREEZE, '--restate', '--reason', ' ', '--data', data])).toMatchObject({ status: 2, stderr: expect.stringContaining('--reason') });
    expect(sealed(data)).toEqual(before);
    expect(pasra([...FREEZE, '--restate', '--reason', 'x', '--data', copyOf(worked('c'))])).toMatchObject({ status: 2, stderr: expect.stringContaining('no baseline') });
  });

  it('restates beside the old revision, with the reason and a table of what moved; all revisions stay', () => {
    const data = frozen();
    const first = sealed(data);
    const answers = join(data, 'article7/2025/answers.csv');
    const [header = '', row = ''] = readFileSync(answers, 'utf8').replace('\ufeff', '').split(/\r?\n/);
    const separator = header.includes(';') ? ';' : ',';
    const columns = header.split(separator);
    const cells = row.split(separator);
    cells[columns.indexOf('answer')] = cells[columns.indexOf('answer')] === 'yes' ? 'no' : 'yes';
    cells[columns.indexOf('refers_to')] = '';
    cells[columns.indexOf('recorded_on')] = '2025-11-29';
    appendFileSync(answers, `${cells.join(separator)}\n`);
    const { status, stderr } = pasra([...FREEZE, '--restate', '--reason', 'the coding of one answer was corrected', '--data', data]);
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining('moved') });
    const after = sealed(data);
    for (const [file, hash] of Object.entries(first)) expect(after[file]).toBe(hash);
    const manifest = JSON.parse(readFileSync(join(data, 'baseline/2025/revision-2/manifest.json'), 'utf8')) as { revision: number; reason: string };
    expect(manifest).toMatchObject({ revision: 2, reason: 'the coding of one answer was corrected' });
    expect(existsSync(join(data, 'baseline/2025/revision-2/moved.csv'))).toBe(true);
    expect(pasra(['baseline', 'show', '--data', data]).stdout).toContain('revision 2');
  });
});

describe('verify', () => {
  it('finds nothing where nothing changed, and names each changed input and what it would move', () => {
    const data = frozen();
    expect(pasra(['baseline', 'verify', '--data', data])).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing would change') });
    // a row recorded later changes an input, and nothing as of the frozen date
    const statuses = join(data, 'registry/statuses.csv');
    const before = readFileSync(statuses, 'utf8');
    const columns = (before.split('\n')[0] ?? '').trim().split(',');
    appendFileSync(statuses, `${columns.map((column) => ({ state: 'XAC', status: 'affected', from: '2001-02-03', recorded_on: '2026-02-01' })[column] ?? '').join(',')}\n`);
    expect(pasra(['baseline', 'verify', '--data', data])).toMatchObject({ status: 0, stdout: expect.stringContaining('input changed since: registry/statuses.csv') });
    // so is a table that is new, and says nothing
    writeFileSync(join(data, 'article7/2026/measures.csv'), 'report_id,state,measure,as_at,value,unit,state_of_value\n');
    expect(pasra(['baseline', 'verify', '--data', data])).toMatchObject({ status: 0, stdout: expect.stringMatching(/input \w+ since: article7\/2026\/measures\.csv/) });
    rmSync(join(data, 'article7/2026/measures.csv'));
    // a registry without its States moves figures
    writeFileSync(statuses, `${before.split('\n').slice(0, 2).join('\n')}\n`);
    const { status, stdout } = pasra(['baseline', 'verify', '--data', data]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/figure 1\.1: sealed/);
  });

  it.each([['edited', (path: string) => appendFileSync(path, '\n')], ['deleted', (path: string) => rmSync(path)]])('stops a run over a file of the baseline that was %s', (_, harm) => {
    const data = frozen();
    harm(join(data, 'baseline/2025/readings.csv'));
    const out = temporary('out');
    const run = pasra(['run', '--cycle', '2026', '--as-of', '2026-10-15', '--formats', 'csv', '--data', data, '--out', out]);
    expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining('BASELINE_CHANGED baseline/2025/readings.csv') });
    expect(existsSync(join(out, '2026'))).toBe(false);
    expect(pasra(['baseline', 'verify', '--data', data]).status).toBe(1);
  });

  it('sees an edited manifest', () => {
    const data = frozen();
    const path = join(data, 'baseline/2025/manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"as_of": "2025-11-30"', '"as_of": "2025-11-29"'));
    expect(pasra(['baseline', 'verify', '--data', data])).toMatchObject({ status: 1, stderr: expect.stringContaining('manifest.json') });
  });
});

describe('a later run', () => {
  it('keeps the baseline columns whatever has been added since', () => {
    const data = frozen('a');
    const columns = () => {
      const out = temporary('out');
      expect(pasra(['run', '--cycle', '2026', '--as-of', '2026-10-15', '--formats', 'csv', '--data', data, '--out', out]).status).toBe(0);
      return csvRows(join(out, '2026/data/indicators.csv')).map((row) => [row.indicator, row.baseline_numerator, row.baseline_denominator, row.baseline_value]);
    };
    const before = columns();
    expect(before.filter(([, numerator]) => numerator !== '').length).toBeGreaterThan(50);
    const submissions = join(data, 'article7/2025/submissions.csv');
    const text = readFileSync(submissions, 'utf8').replace('\ufeff', '');
    const separator = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
    // every report of the baseline's cycle is withdrawn: the register today is empty, the baseline stands
    writeFileSync(submissions, text.replaceAll(`${separator}final${separator}`, `${separator}not_counted${separator}`));
    expect(columns()).toEqual(before);
  });
});
