/** Values that the reading finds in the tables of a fictional report: proposed in its workbook, taken over only where the coder says so. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCommand } from '../../pipeline/commands/import.ts';
import { newCycleCommand } from '../../pipeline/commands/new-cycle.ts';
import { templateCommand } from '../../pipeline/commands/template.ts';
import type { Context } from '../../pipeline/commands/context.ts';
import type { Language } from '../../schemas/codes.ts';
import { copyOf, temporary } from '../command.ts';
import { csvRows } from '../support.ts';
import { arrivalData, CYCLE, documents, putDocuments } from './arrival.ts';
import { columnOf, fill, open, put, save, sheetWith } from './fill.ts';

const ID = 'XAA-2026-1';
const REPORT = { received_on: '2026-04-27', period_from: '2025-01-01', period_to: '2025-12-31', revision: 1, kind: 'annual', status: 'final', format: 'forms', language: 'en', coder: 'C1' };
const TRUE = csvRows(join(documents, 'measures.csv')).filter(({ report_id }) => report_id === ID);
const said: string[] = [];
const context: Context = { today: '2026-06-15', say: (line) => void said.push(line), answer: (line) => void said.push(line) };

let data: string;
const templates = new Map<Language, Uint8Array>();
beforeAll(async () => {
  data = arrivalData();
  await newCycleCommand(CYCLE, { data }, context);
  putDocuments(data);
  for (const lang of ['en', 'fr'] as const) {
    const out = temporary('proposals');
    await templateCommand({ data, out, cycle: CYCLE, lang, report: ID }, context);
    templates.set(lang, readFileSync(join(out, `${ID}.xlsx`)));
  }
}, 60_000);

/** Rows of the sheet of measures that stand there before anyone writes, each with its place. */
function proposed(sheet: Sheet): { at: number; of: (code: string) => CellValue }[] {
  return sheet.rows.flatMap((row, at) => (at < 2 || (row[columnOf(sheet, 'measure')] ?? null) === null ? [] : [{ at, of: (code: string) => row[columnOf(sheet, code)] ?? null }]));
}

/** Takes the workbook back into a copy of the folder, after somebody changed its sheet of measures; what was said and what stands there then. */
async function back(change: (sheet: Sheet) => void, lang: Language = 'en') {
  const book = await open(templates.get(lang) ?? new Uint8Array());
  fill(book, { report: REPORT });
  change(sheetWith(book, 'measure', 'as_at'));
  const [file, folder] = [join(temporary('filled'), `${ID}.xlsx`), copyOf(data)];
  writeFileSync(file, await save(book));
  said.length = 0;
  const status = await importCommand([file], { data: folder, lang }, context);
  const path = join(folder, `article7/${CYCLE}/measures.csv`);
  return { status, lines: said.join('\n'), rows: existsSync(path) ? csvRows(path) : [] };
}
const confirm = (sheet: Sheet, at: number, word: CellValue) => put(sheet, at, columnOf(sheet, 'confirmed'), word);
const key = (row: Record<string, string | undefined>) => [row.measure, row.area, row.as_at, row.value, row.unit, row.state_of_value, row.page].join(' | ');

describe('proposed measures', () => {
  it('stand in the workbook with unit, page and the word "proposed", in its language', async () => {
    const rows = proposed(sheetWith(await open(templates.get('en') ?? new Uint8Array()), 'measure', 'as_at'));
    expect(rows.length).toBeGreaterThan(5);
    for (const { of } of rows) expect([of('confirmed'), of('note'), typeof of('page')]).toEqual(['proposed', 'proposed by the program from a table of the report', 'string']);
    const [first] = proposed(sheetWith(await open(templates.get('fr') ?? new Uint8Array()), 'measure', 'as_at'));
    expect([first?.of('confirmed'), first?.of('note')]).toEqual(['proposé', 'proposé par le programme d’après un tableau du rapport']);
  });

  it('are never taken over while nobody says yes, and it is said', async () => {
    const { status, lines, rows } = await back(() => {});
    expect({ status, rows }).toEqual({ status: 0, rows: [] });
    expect(lines).toMatch(/ {2}\d+ rows of measures proposed from the report are not confirmed, and left out/);
  });

  it('are taken as they are where the coder says yes, in either language, and are the true ones', async () => {
    for (const [lang, yes] of [['en', 'yes'], ['fr', 'oui']] as const) {
      const { status, lines, rows } = await back((sheet) => { for (const { at } of proposed(sheet)) confirm(sheet, at, yes); }, lang);
      expect(status, lines).toBe(0);
      expect(lines).not.toMatch(/not confirmed|pas confirm/);
      const wanted = new Set(TRUE.map(key));
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter((row) => !wanted.has(key(row))).map(key)).toEqual([]);
      expect(rows.every(({ report_id, state, note }) => report_id === ID && state === '' && note !== '')).toBe(true);
    }
  });

  it('keep what the coder mended, leave out what she refused, and take her own row without a word', async () => {
    const { status, lines, rows } = await back((sheet) => {
      const [one, two] = proposed(sheet);
      put(sheet, one?.at ?? 0, columnOf(sheet, 'value'), 4711);
      confirm(sheet, one?.at ?? 0, 'YES');
      confirm(sheet, two?.at ?? 0, 'no');
      const own = sheet.rows.length - 1;
      for (const [code, value] of Object.entries({ measure: 'mines_retained', as_at: '2025-12-31', value: 12, unit: 'count', state_of_value: 'reported' })) put(sheet, own, columnOf(sheet, code), value);
    });
    expect(status, lines).toBe(0);
    expect(rows.map(({ value }) => value).toSorted()).toEqual(['12', '4711']);
    expect(lines).toMatch(/are not confirmed, and left out/);
  });

  it('are known by their note too, should the word or its column be lost', async () => {
    const cleared = await back((sheet) => { for (const { at } of proposed(sheet)) confirm(sheet, at, null); });
    expect(cleared.rows).toEqual([]);
    const lost = await back((sheet) => { for (const row of sheet.rows as CellValue[][]) row.splice(columnOf(sheet, 'confirmed') < 0 ? row.length : row.length - 1, 1); });
    expect(lost.rows).toEqual([]);
  });

  it('an answer that is neither yes nor no is named at its cell', async () => {
    const { status, lines } = await back((sheet) => confirm(sheet, 2, 'perhaps'));
    expect(status).toBe(1);
    expect(lines).toMatch(/^error XAA-2026-1\.xlsx measures!\w+3: “perhaps” is neither yes nor no; choose one, or leave “proposed”/m);
  });
});
