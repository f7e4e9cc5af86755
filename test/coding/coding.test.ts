/** `pasra coding`: progress, agreement, and the differences that a third person settles. All States are fictional. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codingCommand } from '../../pipeline/commands/coding.ts';
import { importCommand } from '../../pipeline/commands/import.ts';
import { codedQuestions } from '../../pipeline/coding/coders.ts';
import { differencesPages } from '../../pipeline/coding/differences.ts';
import { readCoding } from '../../pipeline/coding/files.ts';
import { progressOf, registeredAnswers } from '../../pipeline/coding/progress.ts';
import { openBook } from '../../pipeline/coding/workbook/open.ts';
import { writeBook } from '../../pipeline/coding/workbook/write.ts';
import { DataErrors } from '../../pipeline/read/fault.ts';
import { copyOf, hashes, temporary } from '../command.ts';
import { csvRows, plan } from '../support.ts';

/** All texts of a workbook's cells. */
async function textsOf(path: string): Promise<string> {
  const book = await openBook(readFileSync(path));
  return 'sheets' in book ? book.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((held) => (held.kind === 'text' ? [held.text] : [])))).join('\n') : '';
}

const worked = new URL('../cases/worked/c/data', import.meta.url).pathname;
const CYCLE = 2026;
const HEADER = 'report_id,indicator,answer,refers_to,form,page,quote,coder,coded_on,reviewer';

/** Reports of the cycle 2026 that are in the register of the worked case, with no answers of their own left. */
function fresh(files: Readonly<Record<string, readonly string[]>>): string {
  const data = copyOf(worked);
  writeFileSync(join(data, `article7/${CYCLE}/answers.csv`), `${HEADER}\n`);
  for (const [name, rows] of Object.entries(files)) {
    const path = join(data, `article7/${CYCLE}/coding/${name}.csv`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${HEADER}\n${rows.map((row) => `${row}\n`).join('')}`);
  }
  return data;
}

const two = {
  'XAA-2026-1.Yolande': ['XAA-2026-1,1.1,yes,,C,4,"the words, exactly",Yolande,2026-06-01,', 'XAA-2026-1,1.2,no,,C,5,none planned,Yolande,2026-06-01,', 'XAA-2026-1,2,unchanged,2025,,,,Yolande,2026-06-01,'],
  'XAA-2026-1.Zebulon': ['XAA-2026-1,1.1,yes,,C,4,the words,Zebulon,2026-06-02,', 'XAA-2026-1,1.2,partly,,D,6,one plan,Zebulon,2026-06-02,', 'XAA-2026-1,2,unchanged,2025,,,,Zebulon,2026-06-02,'],
  'XAB-2026-1.Yolande': ['XAB-2026-1,1.1,silent,,,,,Yolande,2026-06-01,'],
};

async function told(data: string, options: { out?: string; json?: boolean; lang?: 'en' | 'fr' } = {}): Promise<{ status: number; text: string; said: string[] }> {
  let text = '';
  const said: string[] = [];
  const status = await codingCommand({ data, cycle: CYCLE, ...options }, { today: '2026-07-01', say: (line) => void said.push(line), answer: (line) => { text += `${line}\n`; } });
  return { status, text, said };
}

interface Json { reports: { report_id: string; state: string; stage: string }[]; agreement: { indicator: string; pairs: number; agreed: number; kappa: number | null }[] }

describe('coding', () => {
  it('gives the contract’s JSON', async () => {
    const { status, text } = await told(fresh(two), { json: true });
    const json = JSON.parse(text) as Json;
    expect(status).toBe(0);
    expect(Object.keys(json)).toEqual(['reports', 'agreement']);
    const stageOf = (report: string) => json.reports.find((one) => one.report_id === report)?.stage;
    expect([stageOf('XAA-2026-1'), stageOf('XAB-2026-1'), stageOf('XAD-2026-1')]).toEqual(['coded_twice', 'coded_once', 'received']);
    const registered = new Set(csvRows(join(worked, `article7/${CYCLE}/submissions.csv`)).map(({ report_id }) => report_id));
    for (const { report_id, state, stage } of json.reports) expect(stage === 'expected', `${report_id} ${state}`).toBe(!registered.has(report_id));
    expect(json.agreement).toEqual([{ indicator: '1.1', pairs: 1, agreed: 1, kappa: null }, { indicator: '1.2', pairs: 1, agreed: 0, kappa: 0 }, { indicator: '2', pairs: 1, agreed: 1, kappa: null }]);
  });

  it('tells it as tables, in both languages, with who is next', async () => {
    const out = temporary('coding');
    const { text } = await told(fresh(two), { out });
    expect(text).toMatch(/XAA-2026-1 +coded twice +\d+ +\d+ +2 +0 +1 +a third person: differences to settle/);
    expect(text).toMatch(/XAB-2026-1 +coded once +\d+ +\d+ +0 +1 +0 +a second coder/);
    expect(text).toMatch(/All +3 +2 \(67%\)/);
    expect((await told(fresh(two), { out, lang: 'fr' })).text).toMatch(/XAA-2026-1 +codé deux fois/);
    expect((await told(fresh({}), { out })).text).toContain('no question has been coded twice yet');
  });

  it('names no coder in what it writes, and gives the same bytes twice', async () => {
    const [one, other] = [temporary('coding'), temporary('coding')];
    await told(fresh(two), { out: one });
    await told(fresh(two), { out: other });
    expect(readdirSync(one).toSorted()).toEqual(['agreement.en.html', 'differences.xlsx']);
    expect(hashes(other)).toEqual(hashes(one));
    const page = readFileSync(join(one, 'agreement.en.html'), 'utf8');
    const book = await textsOf(join(one, 'differences.xlsx'));
    for (const name of ['Yolande', 'Zebulon']) expect([page.includes(name), book.includes(name)]).toEqual([false, false]);
    expect(page).toContain('<svg');
    expect(page).toMatch(/1\.2 [^<]+<\/th><td class="r">1<\/td><td class="r">0 \(0%\)/);
    for (const shown of ['none planned', 'one plan', 'form C, p. 5', 'form D, p. 6', 'partly']) expect(book, shown).toContain(shown);
    expect(book).not.toContain('the words, exactly');
  });

  it('stops at a coding file with errors', async () => {
    await expect(told(fresh({ 'XAA-2026-1.C1': ['XAA-2026-1,1.1,maybe,,,,,C1,,'] }), { json: true })).rejects.toThrow(DataErrors);
  });

  it('reads stages from the register of answers where no coding files are', () => {
    const row = (indicator: string, answer: string, coder: string, reviewer: string | null = null, recorded_on: string | null = null) => ({ report_id: 'R', indicator, answer, coder, reviewer, recorded_on, file: 'a', line: 1, cycle: 2026 });
    const stage = (...rows: ReturnType<typeof row>[]) => progressOf([{ report_id: 'R', state: 'XAA', received: true, asked: 9 }], [], registeredAnswers(rows, 2026))[0]?.stage;
    expect(stage()).toBe('received');
    expect(stage(row('1.1', 'yes', 'C1'))).toBe('coded_once');
    expect(stage(row('1.1', 'yes', ''))).toBe('coded_once');
    expect(stage(row('1.1', 'yes', 'C1;C2'), row('1.2', 'disputed', 'C1;C2'))).toBe('coded_twice');
    expect(stage(row('1.1', 'yes', 'C1;C2'), row('1.2', 'disputed', 'C1;C2'), row('1.2', 'no', 'C1;C2', 'R1', '2026-07-01'))).toBe('settled');
  });
});

describe('the workbook of differences', () => {
  const pagesOf = (data: string) => differencesPages(plan, codedQuestions(readCoding(data, CYCLE).rows), CYCLE, 'en', 'differences.xlsx');

  it('has a sheet "answers" with the contract’s columns by code in a hidden row, one row per difference', async () => {
    const answers = pagesOf(fresh(two))[1];
    expect(answers?.name).toBe('answers');
    expect(answers?.hiddenRows).toEqual([0]);
    const codes = answers?.rows[0]?.map(({ value }) => value) ?? [];
    expect(codes.filter((code) => !['first_answer', 'first_quote', 'second_answer', 'second_quote', 'reviewer'].includes(String(code)))).toEqual(['report_id', 'indicator', 'question', 'pages_found', 'last_answer', 'last_quote', 'answer', 'refers_to', 'form', 'page', 'quote', 'note']);
    expect(answers?.rows.slice(2).map((row) => [row[0]?.value, row[1]?.value])).toEqual([['XAA-2026-1', '1.2']]);
    expect(answers?.lists.length).toBe(1);
  });

  it('comes back by import: the third person settles it, and the register says who coded and who settled', async () => {
    const data = fresh(two);
    // as the second coder's import left the register
    writeFileSync(join(data, `article7/${CYCLE}/answers.csv`), `${HEADER}\nXAA-2026-1,1.1,yes,,C,4,"the words, exactly",Yolande;Zebulon,2026-06-02,\nXAA-2026-1,1.2,disputed,,,,,Yolande;Zebulon,2026-06-02,\n`);
    const pages = pagesOf(data);
    const codes = pages[1]?.rows[0]?.map(({ value }) => String(value)) ?? [];
    const said: Record<string, string> = { answer: 'partly', form: 'D', page: '6', quote: 'one plan', reviewer: 'Ruth' };
    const filled = pages.map((page, at) => (at === 1 ? { ...page, rows: page.rows.map((row, y) => (y < 2 ? row : row.map((cell, x) => ({ ...cell, value: said[codes[x] ?? ''] ?? cell.value })))) } : page));
    const file = join(temporary('settled'), 'differences.xlsx');
    writeFileSync(file, await writeBook(filled, 'Differences', '2026-04-30'));
    const lines: string[] = [];
    const context = { today: '2026-07-02', say: (line: string) => void lines.push(line), answer: (line: string) => void lines.push(line) };
    expect(await importCommand([file], { data, cycle: CYCLE, lang: 'en' }, context), lines.join('\n')).toBe(0);
    expect(readdirSync(join(data, `article7/${CYCLE}/coding`)).toSorted()).toEqual(['XAA-2026-1.Ruth.csv', 'XAA-2026-1.Yolande.csv', 'XAA-2026-1.Zebulon.csv', 'XAB-2026-1.Yolande.csv']);
    const settled = csvRows(join(data, `article7/${CYCLE}/answers.csv`)).findLast(({ report_id, indicator }) => report_id === 'XAA-2026-1' && indicator === '1.2');
    expect(settled).toMatchObject({ answer: 'partly', coder: 'Yolande;Zebulon', reviewer: 'Ruth', quote: 'one plan', page: '6' });
    expect((JSON.parse((await told(data, { json: true })).text) as Json).reports.find(({ report_id }) => report_id === 'XAA-2026-1')?.stage).toBe('settled');
    expect(lines.join('\n')).not.toContain('outside');
  });
});
