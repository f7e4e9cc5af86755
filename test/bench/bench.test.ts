/** The bench at its smallest: the same job every time, and equal figures of what runs without anything installed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../pipeline/draw/pdf/pdf.ts';
import { demoFiles } from '../../pipeline/demo/files.ts';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { fieldOf } from './entries.ts';
import { differing, readFound } from './equal.ts';
import { measureJob, writeCsv, type Job } from './input.ts';
import { writeParquet } from './parquet.ts';
import { race, type Raced } from './rounds.ts';
import { said } from './said.ts';
import { both, spread } from './timing.ts';
import { readmeWith } from './write.ts';
import { writtenIn } from './written.ts';
import { bulletinSample, sectionBlocks, summaryBlocks } from '../draw/bulletin-sample.ts';

const dir = mkdtempSync(join(tmpdir(), 'pasra-bench-test-'));
const noTools = { python: 'python3', pandas: null, matplotlib: null, docx: null, openpyxl: null, R: null, framework: null, frameworkAt: '' };
const OURS = ['node', 'arquero', 'duckdb', 'duckdb-per-indicator', 'pasra-sums'];
let job: Job;
let raced: Raced[] = [];

beforeAll(async () => {
  writeDemoData(join(dir, 'data'), loadPlan());
  job = await measureJob(dir, join(dir, 'data'), [2029]);
  const parquet = join(dir, 'two.parquet');
  await writeParquet(job.once, parquet, 2);
  const { entries } = fieldOf(['bare', 'parquet'], OURS, job, { ...writeCsv(dir, job, 2), parquet, data: job.data, written: '' }, 2, noTools);
  raced = await race(entries, { runs: 1, enough: 60 }, () => {});
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the job', () => {
  it('has 165 States that are or were party, five cycles and all indicators; the same for a seed, another for another', () => {
    const files = demoFiles(loadPlan());
    const states = new Set(files.get('registry/states.csv')?.split('\n').filter((line) => /^X..,/.test(line) && /,(19|20)\d\d-/.test(line)).map((line) => line.slice(0, 3)));
    expect(states.size).toBe(165);
    expect([...files.keys()].filter((path) => path.endsWith('answers.csv'))).toHaveLength(6);
    for (const [path, text] of files) expect(readFileSync(join(job.data, path), 'utf8'), path).toBe(text);
    expect(demoFiles(loadPlan(), 2).get('registry/states.csv')).not.toBe(files.get('registry/states.csv'));
    expect(new Set(job.checked.map(({ indicator }) => indicator)).size).toBe(105);
    expect(job.lines.length).toBeGreaterThan(6_000);
  });
});

describe('contestants', () => {
  it('all find the checked figures in every copy', () => {
    expect(raced.map(({ row: { name, differs, equal } }) => ({ name, differs, equal }))).toEqual(
      ['node', 'arquero', 'duckdb-per-indicator', 'duckdb', 'pasra-sums'].map((name) => ({ name, differs: undefined, equal: job.checked.length * 2 })));
    for (const { row } of raced) expect(row.seconds?.median).toBeGreaterThan(0);
  });

  it('that differ, or fail, show no time but the difference', async () => {
    const target = join(dir, 'wrong.csv');
    const row = { name: 'wrong', group: 'bare', what: '', copies: 1, rows: 1, equal: 1 } as const;
    writeFileSync(join(dir, 'wrong.js'), `require('fs').writeFileSync(${JSON.stringify(target)}, 'copy,cycle,indicator,numerator,denominator\\n0,2025,1.1,3,4\\n')`);
    const check = () => differing(readFound(target), [{ cycle: 2025, indicator: '1.1', numerator: 2, denominator: 4 }], 1);
    const [differs, fails] = await race([{ row, target, check, command: [process.execPath, join(dir, 'wrong.js')] }, { row, target, check, command: [process.execPath, '-e', 'throw new Error("no")'] }], { runs: 2, enough: 60 }, () => {});
    expect(differs?.row).toMatchObject({ seconds: null, equal: 0, differs: 'copy 0, 2025, 1.1: 3 of 4, not 2 of 4' });
    expect(fails?.row).toMatchObject({ seconds: null, differs: expect.stringContaining('ended with 1') });
    expect(said({ machine: { system: '', processor: '', cores: 1, memoryGiB: 1, loadBefore: 0 }, versions: {}, rows: differs ? [differs.row] : [], stages: [], ratios: [] })).toContain('no time: copy 0');
  });

  it('that write as much as a run are told how much: documents, tables, rows, pages, each chart once', async () => {
    const folder = join(dir, 'written');
    mkdirSync(join(folder, 'charts'), { recursive: true });
    writeFileSync(join(folder, 'page.html'), '<table><tr><th>1</th></tr><tr><td>2</td></tr></table><table class="x"><tr></tr></table>');
    writeFileSync(join(folder, 'report.docx'), zipSync({ 'word/document.xml': strToU8('<w:tbl><w:tr><w:trPr/></w:tr></w:tbl>'), 'word/styles.xml': strToU8('<w:tbl>') }));
    writeFileSync(join(folder, 'book.xlsx'), zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet><row r="1"/><row r="2"/></worksheet>'), 'xl/worksheets/sheet2.xml': strToU8('<worksheet></worksheet>') }));
    for (const name of ['one.svg', 'one.png', 'two.svg']) writeFileSync(join(folder, 'charts', name), '');
    // a summary and a section take a page each
    writeFileSync(join(folder, 'one.pdf'), renderPdf({ ...bulletinSample('en'), blocks: summaryBlocks('en') }));
    writeFileSync(join(folder, 'two.pdf'), renderPdf({ ...bulletinSample('en'), blocks: [...summaryBlocks('en'), ...sectionBlocks('en')] }));
    expect(await writtenIn(folder)).toEqual({ pdf: { documents: 2, pages: 3 }, charts: 2, html: { documents: 1, tables: 2, rows: 3 }, docx: { documents: 1, tables: 1, rows: 1 }, xlsx: { documents: 1, tables: 2, rows: 2 } });
  });

  it('whose tool is not there are named', () => {
    const { entries, skipped } = fieldOf(['bare'], ['pandas', 'r'], job, { csv: '', folder: dir, parquet: '', data: job.data, written: '' }, 1, noTools);
    expect(entries).toEqual([]);
    expect(skipped.map(({ name, skipped: what }) => [name, what])).toEqual([['pandas', 'pandas (python3-pandas)'], ['r', 'R (r-base-core)']]);
  });
});

describe('what is written', () => {
  it('a median stands between the lowest and the highest', () => {
    expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(spread([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4 });
  });

  it('the processor time is that of the last look, also where memory was given back', () => {
    const looks = [{ peakMiB: 90, processor: 1 }, { peakMiB: 100, processor: 2 }, { peakMiB: 80, processor: 3 }, null];
    expect(looks.reduce(both, null)).toEqual({ peakMiB: 100, processor: 3 });
  });

  it('the README keeps everything but the lines between its marks', () => {
    const result = { machine: { system: '', processor: '', cores: 1, memoryGiB: 1, loadBefore: 0 }, versions: {}, rows: [], stages: [], ratios: [] };
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const outside = (text: string): string => text.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, '');
    expect(outside(readmeWith(readme, result))).toBe(outside(readme));
  });
});
