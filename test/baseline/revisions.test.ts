/** Revisions as a chain: each seal, each number, each day; what is refused, and what is only a line end. */
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BaselineChanged, readRevisions } from '../../pipeline/baseline/read.ts';
import { freezeCommand, verifyCommand, type FreezeOptions } from '../../pipeline/commands/baseline.ts';
import { WrongUsage } from '../../pipeline/commands/context.ts';
import { copyOf, hashes, pasra, temporary } from '../command.ts';

const worked = new URL('../cases/worked/d/data', import.meta.url).pathname;
const TODAY = '2026-12-01';

/** A command in this process, with what it says and answers. */
async function said(work: (context: { today: string; say: (line: string) => void; answer: (text: string) => void }) => Promise<number>): Promise<{ status: number; text: string }> {
  const lines: string[] = [];
  const status = await work({ today: TODAY, say: (line) => lines.push(line), answer: (line) => lines.push(line) });
  return { status, text: lines.join('\n') };
}

const freeze = (data: string, asOf: string, more: Partial<FreezeOptions> = {}) => said((context) => freezeCommand({ data, cycle: 2025, asOf, ...more }, context));
const restate = (data: string, asOf: string, more: Partial<FreezeOptions> = {}) => freeze(data, asOf, { restate: true, reason: 'a reason', ...more });
const verify = (data: string) => said((context) => verifyCommand({ data }, context));

/** The faults with which reading the revisions ends, as "file reason". */
function broken(data: string): string[] {
  try {
    readRevisions(data, 2025);
    return [];
  } catch (error) {
    return (error as BaselineChanged).faults.map(({ file, detail }) => `${file} ${detail.reason}`);
  }
}

describe('three revisions', () => {
  let three = '';
  beforeAll(async () => {
    three = copyOf(worked);
    await freeze(three, '2025-05-15');
    await restate(three, '2025-08-15');
    await restate(three, '2025-11-30');
  });

  it('are numbered, and each holds the seal of the one before', async () => {
    const revisions = readRevisions(three, 2025);
    expect(revisions.map(({ revision, asOf, recordedBy }) => [revision, asOf, recordedBy])).toEqual([[1, '2025-05-15', '2025-05-15'], [2, '2025-08-15', TODAY], [3, '2025-11-30', TODAY]]);
    expect(revisions.map(({ seal }) => seal.previous)).toEqual([null, revisions[0]?.seal.seal, revisions[1]?.seal.seal]);
    expect(await verify(three)).toMatchObject({ status: 0, text: expect.stringContaining('seals of all 3 revisions are whole') });
  });

  it.each<[string, (data: string) => void, string[]]>([
    ['the second is deleted', (data) => rmSync(join(data, 'baseline/2025/revision-2'), { recursive: true }), ['baseline/2025/revision-2/manifest.json missing']],
    ['the first is edited', (data) => appendFileSync(join(data, 'baseline/2025/readings.csv'), '\n'), ['baseline/2025/readings.csv changed']],
    ['the second is edited', (data) => appendFileSync(join(data, 'baseline/2025/revision-2/moved.csv'), 'x'), ['baseline/2025/revision-2/moved.csv changed']],
    ['a word is put into a manifest', (data) => edit(join(data, 'baseline/2025/manifest.json'), '"cycle": 2025,', '"cycle": 2025,\n  "note": "x",'), ['baseline/2025/manifest.json changed']],
    ['the third takes the place of the second', (data) => { rmSync(join(data, 'baseline/2025/revision-2'), { recursive: true }); cpSync(join(data, 'baseline/2025/revision-3'), join(data, 'baseline/2025/revision-2'), { recursive: true }); rmSync(join(data, 'baseline/2025/revision-3'), { recursive: true }); }, ['baseline/2025/revision-2/manifest.json chain']],
    ['line ends are turned', (data) => edit(join(data, 'baseline/2025/revision-2/populations.csv'), '\n', '\r\n'), ['baseline/2025/revision-2/populations.csv line_ends']],
    ['line ends of a manifest are turned', (data) => edit(join(data, 'baseline/2025/manifest.json'), '\n', '\r\n'), ['baseline/2025/manifest.json line_ends']],
  ])('are no baseline where %s, and nothing is written over them', async (_, harm, faults) => {
    const data = copyOf(three);
    harm(data);
    const before = hashes(join(data, 'baseline'));
    expect(broken(data)).toEqual(faults);
    await expect(restate(data, '2025-11-01')).rejects.toThrow(BaselineChanged);
    await expect(verify(data)).rejects.toThrow(BaselineChanged);
    expect(hashes(join(data, 'baseline'))).toEqual(before);
  });

  it('another first revision, whole in itself, is not the one that the second was sealed over', async () => {
    const other = copyOf(worked);
    await freeze(other, '2025-06-15');
    for (const name of readdirSync(join(other, 'baseline/2025'))) cpSync(join(other, 'baseline/2025', name), join(three, 'baseline/2025', name));
    expect(broken(three)).toEqual(['baseline/2025/revision-2/manifest.json chain']);
  });
});

const edit = (path: string, from: string, to: string): void => writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));

describe('the baseline that ships', () => {
  it('was sealed before revisions named the one before, and is whole', () => {
    const [first] = readRevisions(new URL('../../data', import.meta.url).pathname, 2025);
    expect(first).toMatchObject({ revision: 1 });
  });
});

describe('a restatement', () => {
  it('reaches a correction that was recorded after the frozen day, and is refused where nothing moves', async () => {
    const data = copyOf(worked);
    await freeze(data, '2025-11-30');
    await expect(restate(data, '2025-11-30', { recordedBy: '2025-11-30' })).rejects.toThrow(/^nothing would move against revision 1/);
    const answers = join(data, 'article7/2025/answers.csv');
    const [header = '', row = ''] = readFileSync(answers, 'utf8').replace('\ufeff', '').split(/\r?\n/);
    const separator = header.includes(';') ? ';' : ',';
    const [columns, cells] = [header.split(separator), row.split(separator)];
    const set = (column: string, value: string) => { cells[columns.indexOf(column)] = value; };
    set('answer', cells[columns.indexOf('answer')] === 'yes' ? 'no' : 'yes');
    set('refers_to', '');
    set('recorded_on', '2026-11-20');
    appendFileSync(answers, `${cells.join(separator)}\n`);
    const lines = readFileSync(answers, 'utf8').trimEnd().split('\n').length;
    const message = restate(data, '2025-11-30', { recordedBy: '2025-11-30' }).then(() => '', (error: Error) => error.message);
    expect(await message).toMatch(new RegExp(`recorded later: .*article7/2025/answers\\.csv \\(\\d+ rows?, the last on line ${lines}, up to \\d{4}-\\d\\d-\\d\\d\\).*; name a later day with --recorded-by$`));
    expect(await verify(data)).toMatchObject({ status: 0 });
    expect(await restate(data, '2025-11-30')).toMatchObject({ status: 0, text: expect.stringContaining(`recorded by ${TODAY}`) });
    expect(await verify(data)).toMatchObject({ status: 0, text: expect.stringContaining('nothing would change') });
  });
});

describe('freeze refuses', () => {
  it.each<[string, string, Partial<FreezeOptions>, RegExp]>([
    ['a day later than today', '2026-12-02', {}, /later than today/], ['a later day of recording', '2025-11-30', { recordedBy: '2027-01-01' }, /later than today/],
    ['a reason without a restatement', '2025-11-30', { reason: 'x' }, /--restate/], ['a restatement without a reason', '2025-11-30', { restate: true }, /--reason/],
  ])('%s', async (_, asOf, more, message) => {
    await expect(freeze(worked, asOf, more)).rejects.toThrow(message);
    await expect(freeze(worked, asOf, more)).rejects.toThrow(WrongUsage);
  });

  it('a cycle without one figure, and leaves no folder', async () => {
    const data = join(temporary('about'), 'data');
    mkdirSync(data);
    cpSync(join(worked, 'about.yaml'), join(data, 'about.yaml'));
    await expect(freeze(data, '2025-11-30')).rejects.toThrow(/no indicator has a figure/);
    expect(readdirSync(data)).toEqual(['about.yaml']);
  });
});

describe('verify', () => {
  it('is not broken by a text that looks made inert, and tells an input whose line ends were turned', async () => {
    const data = copyOf(worked);
    const requests = join(data, 'records/extension-requests.csv');
    const plain = readFileSync(requests, 'utf8').replace('\ufeff', '');
    const header = (plain.split(/\r?\n/)[0] ?? '').split(/[,;]/);
    const separator = plain.includes(';') ? ';' : ',';
    appendFileSync(requests, `${header.map((column) => ({ request: "'=x", state: 'XAA', submitted_on: '2024-05-05', plan_survey_clearance: 'yes' })[column] ?? '').join(separator)}\n`);
    await freeze(data, '2025-11-30');
    expect(readFileSync(join(data, 'baseline/2025/assessments.csv'), 'utf8')).toContain("''=x");
    expect(await verify(data)).toMatchObject({ status: 0, text: expect.stringContaining('nothing would change') });
    const meetings = join(data, 'registry/meetings.csv');
    const text = readFileSync(meetings, 'utf8');
    writeFileSync(meetings, text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'));
    expect((await verify(data)).text).toContain('input changed in its line ends only since: registry/meetings.csv');
  });

  it('ends with 1 where there is no such folder', () => {
    expect(pasra(['baseline', 'verify', '--data', 'nothere'])).toMatchObject({ status: 1, stderr: expect.stringContaining('there is no data folder "nothere"') });
    expect(existsSync('nothere')).toBe(false);
  });
});
