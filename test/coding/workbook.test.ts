import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCommand, type ImportOptions } from '../../pipeline/commands/import.ts';
import { templateCommand } from '../../pipeline/commands/template.ts';
import type { Context } from '../../pipeline/commands/context.ts';
import { hashes, temporary } from '../command.ts';
import { csvRows, plan } from '../support.ts';
import { columnOf, fill, open, put, save, sheetWith, type Filling } from './fill.ts';
import { smallData } from './small.ts';

const TODAY = '2026-06-20';
const CYCLE = 2026;
const STATE = 'XAA';
const ID = `${STATE}-${CYCLE}-1`;

/** Runs a command and gives its status and what it said. */
async function said(run: (context: Context) => Promise<number>, today = TODAY): Promise<{ status: number; lines: string }> {
  const lines: string[] = [];
  const status = await run({ today, say: (line) => void lines.push(line), answer: (text) => void lines.push(text) });
  return { status, lines: lines.join('\n') };
}

let full = '';
let template: Uint8Array;
let books = '';

const uncoded = smallData;

const importing = (data: string, files: readonly string[], options: Partial<ImportOptions> = {}, today = TODAY) => said((context) => importCommand(files, { data, lang: 'en', ...options }, context), today);

/** A filled workbook beside nothing else; gives its path. */
async function filled(filling: Filling, change: (book: Awaited<ReturnType<typeof open>>) => void = () => {}, name = `${ID}.xlsx`): Promise<string> {
  const book = await open(template);
  fill(book, filling);
  change(book);
  const path = join(temporary('filled'), name);
  writeFileSync(path, await save(book));
  return path;
}

const REPORT = { received_on: '2026-04-12', period_from: '2025-01-01', period_to: '2025-12-31', revision: 1, kind: 'annual', status: 'final', format: 'forms', language: 'en' };
let asked: string[] = [];

beforeAll(async () => {
  full = smallData();
  books = temporary('books');
  const { status } = await said((context) => templateCommand({ data: full, out: books, cycle: CYCLE, lang: 'en', report: ID }, context));
  expect(status).toBe(0);
  template = readFileSync(join(books, `${ID}.xlsx`));
  const sheet = sheetWith(await open(template), 'indicator', 'answer');
  asked = sheet.rows.slice(2).map((row) => String(row[columnOf(sheet, 'indicator')]));
});

describe('template', () => {
  it('has the sheets and columns of the contract, codes above headings, data from the third row', async () => {
    const { sheets } = await open(template);
    expect(sheets.map(({ name }) => name)).toEqual(['cover', 'report', 'answers', 'measures', 'help']);
    const answers = sheetWith({ sheets }, 'answer');
    expect(answers.rows[0]).toEqual(['report_id', 'indicator', 'question', 'pages_found', 'last_answer', 'last_quote', 'answer', 'refers_to', 'form', 'page', 'quote', 'note']);
    expect(answers.rowDefs?.get(0)?.hidden).toBe(true);
    expect(answers.rows[1]?.[6]).toBe('Answer');
    expect(answers.rows[2]?.[0]).toBe(ID);
    expect(sheetWith({ sheets }, 'field').rows[0]).toEqual(['field', 'label', 'value']);
    expect(answers.protection?.sheet).toBe(true);
    expect(answers.cells?.get('2,6')?.style?.protection?.locked).toBe(false);
    expect(answers.dataValidations?.some(({ type, formula1 }) => type === 'list' && formula1?.startsWith('help!'))).toBe(true);
  });

  it('asks what is answered from reports and concerns the State, and shows what was coded the year before', async () => {
    const rules = new Map(plan.indicators.map(({ indicator, rule }) => [indicator, rule]));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.every((indicator) => rules.get(indicator) === 'answered')).toBe(true);
    const sheet = sheetWith(await open(template), 'last_answer');
    const last = sheet.rows.slice(2).filter((row) => row[columnOf(sheet, 'last_answer')] !== null && row[columnOf(sheet, 'last_answer')] !== undefined);
    expect(last.map((row) => [row[columnOf(sheet, 'indicator')], row[columnOf(sheet, 'last_answer')], row[columnOf(sheet, 'last_quote')] ?? ''])).toEqual([['1.1', 'yes (XAA-2025-1, A, 2)', 'It is part of the plan'], ['4', 'unclear (XAA-2025-1)', '']]);
  });

  it('says codes in the words that a coder chooses', async () => {
    const sheet = sheetWith(await open(template), 'question');
    const texts = sheet.rows.slice(2).map((row) => String(row[columnOf(sheet, 'question')]));
    expect(texts.filter((text) => text.includes('`'))).toEqual([]);
    expect(texts.some((text) => /“(yes|partly|no|not stated)”/.test(text))).toBe(true);
  });

  it('gives the same bytes each time, and does not overwrite a workbook in which someone has written', async () => {
    const options = { data: full, out: books, cycle: CYCLE, lang: 'en', report: ID } as const;
    expect((await said((context) => templateCommand(options, context), '2027-01-31')).status).toBe(0);
    expect(readFileSync(join(books, `${ID}.xlsx`)).equals(template)).toBe(true);
    const out = temporary('books');
    writeFileSync(join(out, `${ID}.xlsx`), 'someone has written here');
    await expect(said((context) => templateCommand({ ...options, out }, context))).rejects.toThrow('someone may have written in it');
    expect(readFileSync(join(out, `${ID}.xlsx`), 'utf8')).toBe('someone has written here');
  });

  it('names a report that is to come, in French, by the State', async () => {
    const out = temporary('books');
    const data = uncoded();
    expect((await said((context) => templateCommand({ data, out, cycle: CYCLE, lang: 'fr', state: STATE }, context))).lines).toContain('un classeur');
    const { sheets } = await open(readFileSync(join(out, `${ID}.xlsx`)));
    expect(sheets.map(({ name }) => name)).toEqual(['couverture', 'rapport', 'réponses', 'mesures', 'aide']);
  });
});

describe('import', () => {
  const one = (indicator: string, row: Record<string, string | number | null>): Filling => ({ report: REPORT, answers: new Map([[indicator, row]]) });
  const answersIn = (data: string) => csvRows(join(data, `article7/${CYCLE}/answers.csv`));

  it('takes report, answers and measures, sorted; the same file twice changes nothing', async () => {
    const data = uncoded();
    const [first = '', second = ''] = asked;
    const quote = 'Zitat 😀 «‏نص عربي» , "quoted"\nsecond line = 1';
    const path = await filled({
      report: REPORT, answers: new Map([[second, { answer: 'no', form: 'A', page: '3' }], [first, { answer: 'oui', quote, page: '12-13' }]]),
      measures: [{ measure: 'mines_retained', as_at: '2025-12-31', value: 12.5, unit: 'count', state_of_value: 'reported' }, { measure: 'zones dangereuses confirmées, superficie', as_at: '2025-12', value: '1 234,5', unit: 'hectares', state_of_value: 'given' }],
    });
    const { status, lines } = await importing(data, [path]);
    expect(lines).toContain('2 answers');
    expect(status).toBe(0);
    expect(answersIn(data).map(({ indicator, answer, page, quote: text, coded_on, recorded_on }) => [indicator, answer, page, text, coded_on, recorded_on])).toEqual([[first, 'yes', '12-13', quote, TODAY, ''], [second, 'no', '3', '', TODAY, '']]);
    expect(csvRows(join(data, `article7/${CYCLE}/submissions.csv`))).toMatchObject([{ report_id: ID, state: STATE, received_on: '2026-04-12', kind: 'annual', status: 'final', format: 'forms' }]);
    expect(csvRows(join(data, `article7/${CYCLE}/measures.csv`)).map(({ report_id, state, measure, value, unit }) => [report_id, state, measure, value, unit])).toEqual([[ID, '', 'cha_area', '1234.5', 'ha'], [ID, '', 'mines_retained', '12.5', 'count']]);
    const before = hashes(data);
    const again = await importing(data, [path], {}, '2026-07-01');
    expect([again.status, again.lines]).toEqual([0, expect.stringContaining('nothing new')]);
    expect(hashes(data)).toEqual(before);
  });

  it('writes nothing where a cell is wrong, and marks it in a copy', async () => {
    const data = uncoded();
    const before = hashes(data);
    const [first = '', second = ''] = asked;
    const path = await filled({ report: { ...REPORT, received_on: '04/05/2026' }, answers: new Map([[first, { answer: 'maybe' }], [second, { quote: 'words without an answer' }]]) });
    const { status, lines } = await importing(data, [path]);
    expect(status).toBe(1);
    expect(lines).toMatch(/error .*report!C\d+: this can mean 2026-05-04 or 2026-04-05/);
    expect(lines).toContain('answers!G4');
    expect(hashes(data)).toEqual(before);
    const checked = await open(readFileSync(path.replace('.xlsx', '.checked.xlsx')));
    expect(checked.sheets.find(({ name }) => name === 'answers')?.cells?.get('3,6')?.comment?.text).toContain('no answer');
    expect(checked.sheets.at(-1)?.name).toBe('problems');
  });

  it('names an unknown word at its cell', async () => {
    const data = uncoded();
    const { status, lines } = await importing(data, [await filled(one(asked[0] ?? '', { answer: 'maybe' }))]);
    expect(status).toBe(1);
    expect(lines).toMatch(/error .*answers!G3: .*maybe/);
  });

  it('names what can be chosen there by the words of the workbook, in its language, and nothing that cannot', async () => {
    const data = uncoded();
    const path = await filled({ report: { ...REPORT, kind: 'yearly' }, answers: new Map([[asked[0] ?? '', { answer: 'perhaps' }], [asked[1] ?? '', { answer: 'silend' }]]), measures: [{ measure: 'cha_area', as_at: '2025-12-31', value: 'unknown', unit: 'ha', state_of_value: 'reported' }] });
    const english = (await importing(data, [path])).lines;
    expect(english).toContain('"perhaps" is not one of the codes of “Answer”');
    expect(english).toContain('Use one of: “yes”, “partly”, “no”, “not stated”, “unclear”, “not applicable”, “unchanged”.');
    expect(english).toContain('Did you mean "not stated"?');
    expect(english).toContain('Leave the cell blank and say it in “How it is known”: “not given”, unknown, “not applicable”.');
    expect(english).toContain('Did you mean "annual report"?');
    expect(english).not.toMatch(/disputed|silent|not_|state_of/);
    const french = (await importing(data, [path], { lang: 'fr' })).lines.replaceAll('\u00a0', ' ');
    expect(french).toContain('« oui », « en partie », « non », « non précisé », « équivoque », « sans objet », « inchangé »');
    expect(french).not.toMatch(/en litige|silent\b|not_|state_of/);
  });

  it('shows differences in the words of the workbook', async () => {
    const data = uncoded();
    const indicator = asked[0] ?? '';
    await importing(data, [await filled(one(indicator, { answer: 'yes', page: 4 }))]);
    expect((await importing(data, [await filled(one(indicator, { answer: 'not stated', page: 4 }))])).lines).toMatch(/answers!G3 .*there “yes”, in the workbook “not stated”/);
  });

  it('writes five problems of a kind out and counts the others; the marked copy has all', async () => {
    const data = uncoded();
    const path = await filled({ report: REPORT, answers: new Map(asked.slice(0, 9).map((indicator) => [indicator, { answer: 'maybe' }])) });
    const { status, lines } = await importing(data, [path]);
    expect(status).toBe(1);
    expect(lines.match(/answers!G\d+: .*maybe/g)).toHaveLength(5);
    expect(lines).toContain('and 4 more of this kind on answers');
    const checked = await open(readFileSync(path.replace('.xlsx', '.checked.xlsx')));
    expect(checked.sheets.at(-1)?.rows.filter((row) => row[0] === 'answers')).toHaveLength(9);
  });

  it('shows what differs side by side; --replace takes it as a later row', async () => {
    const data = uncoded();
    const indicator = asked[0] ?? '';
    await importing(data, [await filled(one(indicator, { answer: 'yes', page: 4 }))]);
    const other = await filled(one(indicator, { answer: 'partly', page: 4 }));
    const before = hashes(data);
    const refused = await importing(data, [other], {}, '2026-07-01');
    expect(refused.status).toBe(1);
    expect(refused.lines).toMatch(/answers!G3 .*there “yes”, in the workbook “partly”/);
    expect(hashes(data)).toEqual(before);
    expect((await importing(data, [other], { replace: true, dryRun: true }, '2026-07-01')).lines).toContain('nothing was written');
    expect(hashes(data)).toEqual(before);
    expect((await importing(data, [other], { replace: true }, '2026-07-01')).status).toBe(0);
    expect(answersIn(data).map(({ answer, recorded_on }) => [answer, recorded_on])).toEqual([['yes', ''], ['partly', '2026-07-01']]);
    expect((await importing(data, [other], {}, '2026-07-02')).lines).toContain('nothing new');
  });

  it('leaves rows that it does not touch byte for byte, whatever the dialect', async () => {
    const data = uncoded();
    const table = join(data, `article7/${CYCLE}/submissions.csv`);
    mkdirSync(join(data, `article7/${CYCLE}`));
    const text = '\uFEFFreport_id;state;received_on;kind;status;odd\r\nXAB-2026-1;XAB;2026-04-01;annual;final;"a;b"\r\n\r\nXAB-2026-2;XAB; 2026-04-02 ;annual;final;\r\n';
    writeFileSync(table, text);
    expect((await importing(data, [await filled(one(asked[0] ?? '', { answer: 'yes' }))])).status).toBe(0);
    const after = readFileSync(table, 'utf8');
    expect(after).toContain('XAB-2026-1;XAB;2026-04-01;annual;final;"a;b"');
    expect(after.split('\r\n')[1]).toMatch(/^XAA-2026-1;XAA;2026-04-12;annual;final;/);
  });

  it('finds columns that were moved and sheets that were renamed, without the row of codes', async () => {
    const data = uncoded();
    const path = await filled(one(asked[0] ?? '', { answer: 'SÍ', page: '4' }), (book) => {
      for (const [at, sheet] of book.sheets.entries()) {
        sheet.name = `Tabelle ${at}`;
        delete sheet.dataValidations;
        delete sheet.cells;
        if (at === 2) sheet.rows = sheet.rows.slice(1).map((row) => row.toReversed());
      }
    });
    const { status, lines } = await importing(data, [path]);
    expect([status, lines]).toEqual([0, expect.stringContaining('1 answer')]);
    expect(answersIn(data)).toMatchObject([{ report_id: ID, indicator: asked[0], answer: 'yes', page: '4' }]);
  });

  it('keeps two coders apart: what both say is one row, what they differ in is disputed', async () => {
    const data = uncoded();
    const [first = '', second = ''] = asked;
    const c1 = await filled({ report: REPORT, answers: new Map([[first, { answer: 'yes', quote: 'so it is' }], [second, { answer: 'yes' }]]) });
    const c2 = await filled({ report: {}, answers: new Map([[first, { answer: 'yes' }], [second, { answer: 'no' }]]) }, () => {}, 'second.xlsx');
    expect((await importing(data, [c1], { coder: 'C1' })).status).toBe(0);
    expect(answersIn(data).map(({ answer, coder }) => [answer, coder])).toEqual([['yes', 'C1'], ['yes', 'C1']]);
    const { status, lines } = await importing(data, [c2], { coder: 'C2' });
    expect([status, lines]).toEqual([0, expect.stringContaining('1 question on which the coders differ')]);
    expect(readdirSync(join(data, `article7/${CYCLE}/coding`))).toEqual([`${ID}.C1.csv`, `${ID}.C2.csv`]);
    expect(answersIn(data).map(({ answer, coder, quote }) => [answer, coder, quote])).toEqual([['yes', 'C1;C2', 'so it is'], ['disputed', 'C1;C2', '']]);
    const before = hashes(data);
    expect((await importing(data, [c1], { coder: 'C1' }, '2026-08-01')).lines).toContain('nothing new');
    expect(hashes(data)).toEqual(before);
  });
});

describe.skipIf(spawnSync('soffice', ['--version']).status !== 0)('a workbook that LibreOffice has saved', () => {
  it.each(['xlsx', 'ods'])('comes back as %s with all that was typed', async (format) => {
    const data = uncoded();
    const [first = ''] = asked;
    const quote = 'Ligne 1\nLigne 2 😀 نص "x", =SUM(A1)';
    const path = await filled({ report: REPORT, answers: new Map([[first, { answer: 'partly', quote, page: '7', form: 'C' }]]) });
    const out = temporary('office');
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(out, 'profile')}`, '--convert-to', format, '--outdir', out, path], { stdio: 'ignore', timeout: 90_000 });
    const saved = join(out, `${ID}.${format}`);
    expect(existsSync(saved)).toBe(true);
    const { status, lines } = await importing(data, [saved]);
    expect([status, lines]).toEqual([0, expect.stringContaining('1 answer')]);
    expect(csvRows(join(data, `article7/${CYCLE}/answers.csv`))).toMatchObject([{ indicator: first, answer: 'partly', quote, page: '7', form: 'C' }]);
  }, 120_000);
});

describe('the records of the year', () => {
  it('go out with what the register has, and come back with what was added and what is complete', async () => {
    const data = smallData();
    const out = temporary('books');
    expect((await said((context) => templateCommand({ data, out, cycle: CYCLE, lang: 'fr', records: true }, context))).status).toBe(0);
    const book = await open(readFileSync(join(out, 'records-2026.xlsx')));
    const untouched = hashes(data);
    expect((await importing(data, [join(out, 'records-2026.xlsx')])).lines).toContain('nothing new');
    expect(hashes(data)).toEqual(untouched);
    const votes = sheetWith(book, 'resolution', 'vote');
    expect(votes.rows[2]?.slice(0, 5)).toEqual(['80/1', 'plénière', '2025-12-02', 'XAA', 'oui']);
    for (const [at, value] of ['80/1', 'plénière', '2025-12-02', 'Solembé', 'abstention'].entries()) put(votes, 3, at, value);
    const complete = sheetWith(book, 'record', 'complete');
    const row = complete.rows.findIndex((cells) => cells[0] === 'completions');
    put(complete, row, columnOf(complete, 'complete'), 'oui');
    const path = join(temporary('filled'), 'records-2026.xlsx');
    writeFileSync(path, await save(book));
    const { status, lines } = await importing(data, [path]);
    expect([status, lines]).toEqual([0, expect.stringContaining('records/votes.csv: 1 row added')]);
    expect(readFileSync(join(data, 'records/votes.csv'), 'utf8')).toBe('resolution,body,voted_on,state,vote\n80/1,plenary,2025-12-02,XAA,yes\n80/1,plenary,2025-12-02,XAB,abstain\n');
    expect(readFileSync(join(data, 'records/coverage.csv'), 'utf8')).toBe('record,year,complete\ncompletions,2025,yes\nvotes,2025,no\n');
  });
});
