import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainNumber, told } from '../../pipeline/coding/workbook/cells.ts';
import { columnOf, sheetColumns } from '../../pipeline/coding/workbook/model.ts';
import type { Held } from '../../pipeline/coding/workbook/open.ts';
import { setRows } from '../../pipeline/coding/workbook/merge.ts';
import { tableText, textOf } from '../../pipeline/coding/workbook/table-text.ts';
import { packageFault } from '../../pipeline/coding/workbook/zip.ts';
import { replaceFiles, withFolder } from '../../pipeline/publish/swap.ts';
import { workbookWords } from '../../pipeline/words/languages.ts';
import { temporary } from '../command.ts';

const context = { since1904: false, states: new Map([['tarvenie', 'XAA']]) };
const text = (value: string): Held => ({ kind: 'text', text: value });
const number = (value: number): Held => ({ kind: 'number', number: value });
const day = columnOf('submissions', 'received_on');
const value = columnOf('measures', 'value');
const answer = columnOf('answers', 'answer');
const read = (held: Held, column: typeof day, since1904 = false) => {
  const said = told(held, column, { ...context, since1904 });
  return 'text' in said ? said.text : `! ${said.wrong(workbookWords('en').faults)}`;
};

describe('a cell', () => {
  it.each([
    ['2026-04-30', '2026-04-30'], ['2026-04', '2026-04'], ['2026', '2026'], ['30/04/2026', '2026-04-30'], ['30 avril 2026', '2026-04-30'], ['13.12.2025', '2025-12-13'], ['soon', 'soon'],
    ['04/05/2026', '! this can mean 2026-05-04 or 2026-04-05; write the one that is meant'],
  ])('of a day: %s is %s', (cell, expected) => expect(read(text(cell), day)).toBe(expected));

  it('of a day: a serial counts from 1900, or from 1904 where the workbook does; a small whole number is a year', () => {
    expect(read(number(46142), day)).toBe('2026-04-30');
    expect(read(number(46142 - 1462), day, true)).toBe('2026-04-30');
    expect([read(number(2025), day), read(number(1899), day), read(number(10_999), day), read(number(11_000), day)]).toEqual(['2025', '1899', '10999', '1930-02-11']);
  });

  it.each([['12,5', '12.5'], ['1 234,5', '1234.5'], ['1.234.567', '1234567'], ['12.5', '12.5'], ['0', '0'], ['about 12', 'about 12'], ['12 km2', '12 km2'], ['-4', '-4'], ['12,345', '! this can mean 12345 or 12.345; write the one that is meant']])('of a number: %s is %s', (cell, expected) => expect(read(text(cell), value)).toBe(expected));

  it('of a number has no more than was meant', () => {
    expect([0.1 + 0.2, 31_429_918, 1e-9, 12.50, 163.63].map(plainNumber)).toEqual(['0.3', '31429918', '0.000000001', '12.5', '163.63']);
  });

  it.each([['YES', 'yes'], ['Oui', 'yes'], ['sí', 'yes'], ['NON', 'no'], ['En partie', 'partly'], ['non précisé', 'silent'], ['Sans objet', 'not_applicable'], ['n/a', 'not_applicable'], ['disputed', 'disputed'], ['perhaps', 'perhaps']])('of an answer: %s is %s', (cell, expected) => expect(read(text(cell), answer)).toBe(expected));

  it('of a page that was made a day, or of a truth value, is named', () => {
    expect(read({ kind: 'day', day: '2026-12-13' }, columnOf('answers', 'page'))).toMatch(/^! the spreadsheet program has made a date/);
    expect(read({ kind: 'truth', truth: true }, answer)).toMatch(/^! this cell holds a logical value/);
    expect(read(text('Tarvénie'), columnOf('submissions', 'state'))).toBe('XAA');
  });
});

describe('both languages', () => {
  it('have a heading for every column of every sheet, no two alike in one sheet', () => {
    for (const lang of ['en', 'fr'] as const) {
      for (const [kind, columns] of Object.entries(sheetColumns)) {
        const headings = columns.map(({ code }) => workbookWords(lang).columns[`${kind}.${code}`] ?? workbookWords(lang).columns[code]);
        expect(headings).not.toContain(undefined);
        expect(new Set(headings).size).toBe(headings.length);
        for (const code of columns.flatMap(({ codes }) => codes)) expect(workbookWords(lang).codes[code], code).toBeDefined();
      }
    }
  });
});

describe('a table that rows are set into', () => {
  const options = { replace: false, today: '2026-06-20', order: new Map([['1.1', 0], ['2', 1], ['10.1', 2]]) };
  const row = (report_id: string, indicator: string, said: string) => ({ cells: new Map(Object.entries({ report_id, indicator, answer: said, refers_to: '', form: '', page: '', quote: '', note: '' })) });

  it('keeps every other line as it is, and has answers in the order of the plan', () => {
    const before = 'report_id,indicator,answer,odd\nA,1.1,yes,"x, y"\n\nA,10.1,no,\nC,2,yes,z';
    const table = tableText('answers', before);
    setRows(table, [row('B', '10.1', 'no'), row('A', '2', 'partly'), row('B', '2', 'yes')], options);
    expect(textOf(table)).toBe('report_id,indicator,answer,odd\nA,1.1,yes,"x, y"\nA,2,partly,\n\nA,10.1,no,\nB,2,yes,\nB,10.1,no,\nC,2,yes,z\n');
  });

  it('names a difference, and takes it as a later row when told to', () => {
    const before = 'report_id,indicator,answer\nA,2,yes\n';
    const refused = setRows(tableText('answers', before), [row('A', '2', 'no')], options);
    expect(refused.differences.map(({ column, there, here }) => [column, there, here])).toEqual([['answer', 'yes', 'no']]);
    expect(textOf(refused.text)).toBe(before);
    expect(textOf(setRows(tableText('answers', before), [row('A', '2', 'no')], { ...options, replace: true }).text)).toBe('report_id,indicator,answer,recorded_on\nA,2,yes,\nA,2,no,2026-06-20\n');
  });
});

describe('a package', () => {
  it.each([['', 'notAWorkbook'], ['PK', 'unreadable'], ['\u00d0\u00cf\u0011\u00e0 old', 'oldFormat']])('%j is %s', (content, fault) => expect(packageFault(Buffer.from(content, 'latin1'))).toMatchObject({ fault }));
});

describe('several files replaced together', () => {
  it('are finished by the next command where one was killed between them', async () => {
    const dir = temporary('files');
    writeFileSync(join(dir, 'a.csv'), 'old');
    const workshop = join(dir, '.pasra-swap-1-1');
    mkdirSync(join(workshop, 'new'), { recursive: true });
    writeFileSync(join(workshop, 'pasra.json'), '{"program":"pasra","place":"files"}\n');
    writeFileSync(join(workshop, 'new/0'), 'new a');
    writeFileSync(join(workshop, 'new/1'), 'new b');
    await withFolder(dir, () => Promise.resolve());
    expect([readFileSync(join(dir, 'a.csv'), 'utf8'), readdirSync(dir)]).toEqual(['old', ['a.csv']]);
    mkdirSync(join(workshop, 'new'), { recursive: true });
    writeFileSync(join(workshop, 'pasra.json'), '{"program":"pasra","place":"files"}\n');
    writeFileSync(join(workshop, 'new/1'), 'new b');
    writeFileSync(join(workshop, 'new/files.json'), '["a.csv","article7/2026/b.csv"]');
    writeFileSync(join(dir, 'a.csv'), 'new a');
    await withFolder(dir, () => replaceFiles(dir, [{ path: 'c.csv', content: 'c' }]));
    expect(['a.csv', 'article7/2026/b.csv', 'c.csv'].map((path) => readFileSync(join(dir, path), 'utf8'))).toEqual(['new a', 'new b', 'c']);
    expect(readdirSync(dir)).toEqual(['a.csv', 'article7', 'c.csv']);
  });
});
