/** Two coders of a report: what both said, where they differ, what a third person settles (contract, section 6). All States are fictional. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codedQuestions, codingFile, codingNameOf, isCoder, mergeCoders, type CodedRow, type MergedAnswer } from '../../pipeline/coding/coders.ts';
import { checkCoding } from '../../pipeline/coding/check.ts';
import { readCoding } from '../../pipeline/coding/files.ts';
import { readFolder } from '../../pipeline/read/folder.ts';
import { checkCommand } from '../../pipeline/commands/check.ts';
import { copyOf } from '../command.ts';
import { measureFolder, plan } from '../support.ts';

const worked = new URL('../cases/worked/c/data', import.meta.url).pathname;
const CYCLE = 2026;
const REPORT = 'XAB-2026-1';
const HEADER = 'report_id,indicator,answer,refers_to,form,page,quote,coder,coded_on,reviewer,recorded_on';

/** A copy of a folder with coding files: rows by report and coder. */
function withCoding(files: Readonly<Record<string, readonly string[]>>): string {
  const data = copyOf(worked);
  for (const [file, rows] of Object.entries(files)) {
    const path = join(data, `article7/${CYCLE}/coding/${file}.csv`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${HEADER}\n${rows.map((row) => `${row}\n`).join('')}`);
  }
  return data;
}

const merged = (files: Readonly<Record<string, readonly string[]>>, report?: string): MergedAnswer[] => mergeCoders(readCoding(withCoding(files), CYCLE, report).rows, plan.indicators.map(({ indicator }) => indicator));
const brief = (rows: readonly MergedAnswer[]) => rows.map(({ indicator, answer, refers_to, page, quote, coder, reviewer }) => [indicator, answer, refers_to, page, quote, coder, reviewer]);

describe('coders of a report', () => {
  it('coded once: the answers', () => {
    expect(brief(merged({ [`${REPORT}.C1`]: [`${REPORT},22.1,yes,,C,4,"words, of the report",C1,2026-06-01,,`, `${REPORT},2,,,,,,C1,,,`, `${REPORT},1.2,no,,C,5,,C1,2026-06-01,,`] }))).toEqual([
      ['1.2', 'no', null, '5', null, 'C1', null], ['22.1', 'yes', null, '4', 'words, of the report', 'C1', null],
    ]);
  });

  it('coded twice: what both said, and disputed where they differ, in whatever order the files came', () => {
    const rows = merged({
      [`${REPORT}.C2`]: [`${REPORT},1.1,yes,,C,4,second words,C2,2026-06-03,,`, `${REPORT},1.2,no,,C,5,,C2,2026-06-03,,`, `${REPORT},2,unchanged,2025,,,,C2,,,`, `${REPORT},3.1,unchanged,2025,,,,C2,,,`],
      [`${REPORT}.C1`]: [`${REPORT},1.1,yes,,C,3,,C1,2026-06-01,,`, `${REPORT},1.2,yes,,C,6,a quote,C1,2026-06-01,,`, `${REPORT},2,unchanged,2024,,,,C1,,,`, `${REPORT},3.1,unchanged,2025,,,,C1,,,`],
    });
    expect(brief(rows)).toEqual([
      // words and page are of one reading: that which has words
      ['1.1', 'yes', null, '4', 'second words', 'C1;C2', null], ['1.2', 'disputed', null, null, null, 'C1;C2', null],
      ['2', 'disputed', null, null, null, 'C1;C2', null], ['3.1', 'unchanged', 2025, null, null, 'C1;C2', null],
    ]);
    expect(rows[0]?.coded_on).toBe('2026-06-03');
  });

  it('a third person settles it; two who differ settle nothing', () => {
    const two = { [`${REPORT}.C1`]: [`${REPORT},1.1,yes,,C,3,one,C1,,,`, `${REPORT},1.2,yes,,C,3,one,C1,,,`], [`${REPORT}.C2`]: [`${REPORT},1.1,no,,C,9,other,C2,,,`, `${REPORT},1.2,no,,C,3,,C2,,,`] };
    const settled = merged({ ...two, [`${REPORT}.R1`]: [`${REPORT},1.1,partly,,C,9,other,C1;C2,2026-07-01,R1,`] });
    expect(brief(settled)).toEqual([['1.1', 'partly', null, '9', 'other', 'C1;C2', 'R1'], ['1.2', 'disputed', null, null, null, 'C1;C2', null]]);
    const twice = merged({ ...two, [`${REPORT}.R1`]: [`${REPORT},1.1,partly,,C,9,other,,,R1,`], [`${REPORT}.R2`]: [`${REPORT},1.1,no,,C,9,other,,,R2,`] });
    expect(twice.map(({ answer, reviewer }) => [answer, reviewer])).toEqual([['disputed', null], ['disputed', null]]);
  });

  it('a note stays with whoever wrote it: alone, or as the third person', () => {
    const said = (coder: string, note: string | null, reviewer: string | null = null): CodedRow => ({ file: 'x', line: 2, report_id: REPORT, indicator: '1.1', answer: 'yes', refers_to: null, form: 'C', page: '4', quote: null, coder, coded_on: null, reviewer, source: null, note, recorded_on: null });
    const notes = (...rows: CodedRow[]) => mergeCoders(rows, ['1.1']).map(({ note }) => note);
    expect(notes(said('C1', 'unlike C2'))).toEqual(['unlike C2']);
    expect(notes(said('C1', 'unlike C2'), said('C2', null))).toEqual([null]);
    expect(notes(said('C1', 'unlike C2'), said('C2', null), said('R1', 'as C1 says', 'R1'))).toEqual(['as C1 says']);
  });

  it('of one coder the last recorded row holds', () => {
    expect(brief(merged({ [`${REPORT}.C1`]: [`${REPORT},1.1,no,,C,4,,C1,,,2026-06-02`, `${REPORT},1.1,yes,,C,3,,C1,,,`] }))).toEqual([['1.1', 'no', null, '4', null, 'C1', null]]);
  });

  it('one question of two that only one has coded is coded once', () => {
    const { rows } = readCoding(withCoding({ [`${REPORT}.C1`]: [`${REPORT},1.1,no,,,,,C1,,,`], [`${REPORT}.C2`]: [`${REPORT},1.1,,,,,,C2,,,`, `${REPORT},1.2,no,,,,,C2,,,`] }), CYCLE);
    expect(codedQuestions(rows).map(({ indicator, standing }) => [indicator, standing])).toEqual([['1.1', 'coded_once'], ['1.2', 'coded_once']]);
  });

  it('gives what the same rows give in any order', () => {
    const of = (coder: string, answer: string, reviewer: string | null = null): CodedRow => ({ file: `${coder}.csv`, line: 2, report_id: REPORT, indicator: '1.1', answer, refers_to: null, form: null, page: coder, quote: null, coder, coded_on: null, reviewer, source: null, note: null, recorded_on: null });
    const rows = [of('C3', 'yes'), of('C1', 'yes'), of('C2', 'yes')];
    expect(mergeCoders(rows, [])).toEqual(mergeCoders(rows.toReversed(), []));
    expect(mergeCoders(rows, [])[0]).toMatchObject({ answer: 'yes', coder: 'C1;C2;C3', page: 'C1' });
    expect(mergeCoders([of('R1', 'no', 'R1')], [])[0]).toMatchObject({ answer: 'no', coder: '', reviewer: 'R1' });
  });

  it('one report alone can be asked for', () => {
    const files = { [`${REPORT}.C1`]: [`${REPORT},1.1,no,,,,,C1,,,`], 'XAD-2026-1.C1': ['XAD-2026-1,1.1,no,,,,,C1,,,'] };
    expect(merged(files).length).toBe(2);
    expect(merged(files, REPORT).map(({ report_id }) => report_id)).toEqual([REPORT]);
  });
});

describe('the name of a coding file', () => {
  it('holds report and coder', () => {
    expect(codingFile(CYCLE, 'XAA.2026.1', 'C1')).toBe('article7/2026/coding/XAA.2026.1.C1.csv');
    expect(codingNameOf('article7/2026/coding/XAA.2026.1.C1.csv')).toEqual({ report_id: 'XAA.2026.1', coder: 'C1' });
    for (const name of ['XAA-2026-1.csv', '.C1.csv', 'XAA-2026-1.C1.xlsx', 'XAA-2026-1.C;1.csv']) expect(codingNameOf(name), name).toBeNull();
    expect(['C1', 'É-3_b', 'a b', 'a;b', 'a.b', '', 'x'.repeat(41)].map(isCoder)).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('check', () => {
  const rowsAtFault = [`${REPORT},99.9,yes,,,,,C1,,,`, `${REPORT},1.1,maybe,,,,,C1,,,`, 'XAD-2026-1,1.2,yes,,,,,C1,,,', `${REPORT},2,unchanged,2026,,,,C1,,,`, `${REPORT},3.1,disputed,,,,,C1,,,`, `${REPORT},3.2,yes,,,,,C1,,,`, `${REPORT},3.2,no,,,,,C1,,,`, `${REPORT},4,yes,,,,,C1,30/06/2026,,`];

  it('names file, line and column of every row at fault, and what is no coding file', async () => {
    const data = withCoding({ [`${REPORT}.C1`]: rowsAtFault, 'XXX-2026-9.C1': ['XXX-2026-9,1.1,yes,,,,,C1,,,'], notes: [] });
    const faults = checkCoding(data, readFolder(data), plan);
    const own = `article7/2026/coding/${REPORT}.C1.csv`;
    expect(faults.filter(({ file }) => file === own).map(({ code, line, column }) => [code, line, column]).toSorted((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['UNKNOWN_INDICATOR', 2, 'indicator'], ['UNKNOWN_CODE', 3, 'answer'], ['UNKNOWN_REPORT', 4, 'report_id'], ['POINTER_FORWARD', 5, 'refers_to'],
      ['UNKNOWN_CODE', 6, 'answer'], ['CONFLICTING_ROW', 8, null], ['BAD_DATE', 9, 'coded_on'],
    ]);
    expect(faults.filter(({ file }) => file !== own).map(({ code, file }) => [code, file.slice(21)])).toEqual([['UNUSED_ROW', 'notes.csv'], ['UNKNOWN_REPORT', 'XXX-2026-9.C1.csv']]);
    let told = '';
    expect(await checkCommand({ data, json: true }, { today: '2026-10-15', say: () => {}, answer: (text) => { told = text; } })).toBe(1);
    expect((JSON.parse(told) as { file: string }[]).filter(({ file }) => file.includes('/coding/')).length).toBe(9);
  });

  it('has no word to say where the coding is sound, and two coders are no contradiction', () => {
    const data = withCoding({ [`${REPORT}.C1`]: [`${REPORT},1.1,yes,,,,,C1,,,`], [`${REPORT}.C2`]: [`${REPORT},1.1,no,,,,,C2,,,`] });
    expect(checkCoding(data, readFolder(data), plan)).toEqual([]);
    expect(readFolder(data).faults).toEqual(readFolder(worked).faults);
  });

  it('a run reads none of it: no problem, no input, no name of a coder', async () => {
    const data = withCoding({ [`${REPORT}.Zebulon`]: rowsAtFault });
    const before = await measureFolder(worked, CYCLE, '2026-10-15');
    const after = await measureFolder(data, CYCLE, '2026-10-15');
    expect(JSON.stringify(after)).not.toContain('Zebulon');
    expect(after.problems).toEqual(before.problems);
    expect([...readFolder(data).hashes.keys()].filter((file) => file.includes('coding'))).toEqual([]);
  });
});
