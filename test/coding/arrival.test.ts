/** From the arrival of four reports to their publication, as an officer goes: by commands and workbooks only. All States are fictional. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCommand } from '../../pipeline/commands/check.ts';
import type { Context } from '../../pipeline/commands/context.ts';
import { importCommand } from '../../pipeline/commands/import.ts';
import { newCycleCommand } from '../../pipeline/commands/new-cycle.ts';
import { runCommand } from '../../pipeline/commands/run.ts';
import { templateCommand } from '../../pipeline/commands/template.ts';
import { temporary } from '../command.ts';
import { csvRows } from '../support.ts';
import { fill, open, save } from './fill.ts';
import { arrivalData, coded, CYCLE, putDocuments, reports, truth } from './arrival.ts';

/** The outcome of an answer that is in the report itself; "unchanged" leads to older reports, which are not here. */
const OUTCOMES: Readonly<Record<string, string>> = { yes: 'met', partly: 'partly', no: 'not_met', silent: 'silent', unclear: 'unclear', not_applicable: 'not_applicable' };

it('four reports are read, coded in their workbooks, taken back and published, every quote found', async () => {
  const said: string[] = [];
  const context: Context = { today: '2026-06-15', say: (line) => void said.push(line), answer: (line) => void said.push(line) };
  const data = arrivalData();
  const [books, out] = [temporary('books'), temporary('out')];
  expect(await newCycleCommand(CYCLE, { data }, context)).toBe(0);
  const documents = putDocuments(data);
  expect(await templateCommand({ data, out: books, cycle: CYCLE, lang: 'en', all: true }, context)).toBe(0);
  const files = reports.map((report) => join(books, `${report}.xlsx`));
  for (const [at, file] of files.entries()) writeFileSync(file, await coded(readFileSync(file), reports[at] ?? ''));
  expect(await importCommand(files, { data, lang: 'en' }, context)).toBe(0);
  const file = files[3] ?? '';
  const right = readFileSync(file);
  const book = await open(right);
  fill(book, { answers: new Map([['1.1', { answer: 'yess' }], ['43.4', { answer: 'yess' }]]) });
  writeFileSync(file, await save(book));
  said.length = 0;
  expect(await importCommand([file], { data, lang: 'en' }, context)).toBe(1);
  expect(said.join('\n'), 'a word that is no answer is an error, not a difference').toMatch(/^error XAD-2026-1\.xlsx answers!G\d+: /m);
  expect(said.join('\n')).not.toContain('--replace');
  said.length = 0;
  expect(await checkCommand({ data, documents, lang: 'en' }, context)).toBe(0);
  const quoted = truth.filter(({ quote }) => quote !== '').length;
  expect(said.join('\n')).toContain(`${quoted} quotes looked up`);
  expect(said.filter((line) => line.includes('QUOTE_NOT_FOUND'))).toEqual([]);
  expect(await runCommand({ data, out, cycle: CYCLE, asOf: '2026-06-15', lang: ['en'], formats: ['html', 'csv'] }, context)).toBe(0);
  const outcomes = new Map(csvRows(join(out, `${CYCLE}/data/assessments.csv`)).map((row) => [`${row.unit} ${row.indicator}`, row.outcome]));
  const wanted = truth.filter(({ answer = '' }) => answer in OUTCOMES).map(({ report_id = '', indicator, answer = '' }) => [`${report_id.slice(0, 3)} ${indicator}`, OUTCOMES[answer]] as const);
  expect(wanted.filter(([key, outcome]) => outcomes.get(key) !== outcome).map(([key, outcome]) => `${key}: ${outcome}, not ${outcomes.get(key)}`)).toEqual([]);
}, 300_000);
