/**
 * What happens to workbooks on their way: each kind of damage as a function of a filled workbook and a number that
 * varies it. The same numbers give the same bytes. What may come of a damage is said beside it: the right answers, or
 * a named problem; a wrong answer never.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue, Sheet } from 'hucre/xlsx';
import { columnOf, open, put, save, sheetWith, type Open } from './fill.ts';

/** A damage; `lost` says which rows of answers (from 0) it takes away, whose answers then may be missing. */
export interface Damage {
  name: string;
  /** Whether it must be named (`problem`), must do no harm (`none`), or either. */
  expected: 'problem' | 'none' | 'either';
  apply: (filled: Uint8Array, variant: number) => Promise<Uint8Array>;
}

/** A sequence of whole numbers below a bound, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const answersOf = (book: Open): Sheet => sheetWith(book, 'indicator', 'answer');
const reportOf = (book: Open): Sheet => sheetWith(book, 'field', 'value');
const FIRST = 2;

/** Works on the sheets by their values; styles and lists go, as they do where one pastes a sheet into another. */
const bySheets = (change: (book: Open, pick: (below: number) => number, variant: number) => void) => async (filled: Uint8Array, variant: number): Promise<Uint8Array> => {
  const book = await open(filled);
  change(book, numbers(variant + 1), variant);
  return save(book);
};

/** Works on the XML of the package's parts. */
const byParts = (change: (parts: Record<string, Uint8Array>, variant: number) => void) => (filled: Uint8Array, variant: number): Promise<Uint8Array> => {
  const parts = unzipSync(filled);
  change(parts, variant);
  return Promise.resolve(zipSync(parts, { mtime: '2026-01-01' }));
};

function edit(parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(change(strFromU8(part)));
}

/** Forgets what was known of single cells: rows have moved. */
const bare = (sheet: Sheet): void => {
  delete sheet.cells;
  delete sheet.dataValidations;
  delete sheet.rowDefs;
};

function shuffle<T>(items: T[], pick: (below: number) => number): T[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = pick(at + 1);
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
  return items;
}

const columns = (rows: CellValue[][], order: readonly number[]): CellValue[][] => rows.map((row) => order.map((at) => row[at] ?? null));
const serial = (day: string, from: number): number => Math.round((Date.parse(`${day}T00:00:00Z`) - from) / 86_400_000);
const field = (sheet: Sheet, code: string): number => sheet.rows.findIndex((row) => row[0] === code);

/** Every kind. */
export const damages: readonly Damage[] = [
  { name: 'rows deleted', expected: 'none', apply: bySheets((book, pick) => {
    const sheet = answersOf(book);
    bare(sheet);
    for (let times = 0; times < 5; times += 1) sheet.rows.splice(FIRST + pick(sheet.rows.length - FIRST), 1);
  }) },
  { name: 'rows sorted', expected: 'none', apply: bySheets((book, _pick, variant) => {
    const sheet = answersOf(book);
    bare(sheet);
    const by = variant % (sheet.rows[0]?.length ?? 1);
    sheet.rows = [...sheet.rows.slice(0, FIRST), ...sheet.rows.slice(FIRST).toSorted((a, b) => (String(a[by] ?? '') < String(b[by] ?? '') ? -1 : 1))];
  }) },
  { name: 'everything sorted, heads too', expected: 'none', apply: bySheets((book, pick) => {
    for (const sheet of [answersOf(book), reportOf(book)]) {
      bare(sheet);
      shuffle(sheet.rows, pick);
    }
  }) },
  { name: 'columns moved', expected: 'none', apply: bySheets((book, pick) => {
    const sheet = answersOf(book);
    bare(sheet);
    sheet.rows = columns(sheet.rows, shuffle([...(sheet.rows[0] ?? []).keys()], pick));
  }) },
  { name: 'a column put in between', expected: 'none', apply: bySheets((book, pick) => {
    const sheet = answersOf(book);
    bare(sheet);
    const at = pick(10);
    sheet.rows = sheet.rows.map((row, y) => [...row.slice(0, at), y === 1 ? 'My remarks' : y === 5 ? 'ask the State' : null, ...row.slice(at)]);
  }) },
  { name: 'row of codes deleted', expected: 'none', apply: bySheets((book) => { for (const sheet of [answersOf(book), reportOf(book)]) { bare(sheet); sheet.rows.shift(); } }) },
  { name: 'row of headings deleted', expected: 'none', apply: bySheets((book) => { const sheet = answersOf(book); bare(sheet); sheet.rows.splice(1, 1); }) },
  { name: 'a title put above', expected: 'none', apply: bySheets((book) => { const sheet = answersOf(book); bare(sheet); sheet.rows.unshift(['Tarvenia', 'draft of 3 May'], []); }) },
  { name: 'sheets renamed and moved', expected: 'none', apply: bySheets((book, pick) => { for (const [at, sheet] of book.sheets.entries()) { sheet.name = `Feuil${at}`; delete sheet.dataValidations; } shuffle(book.sheets, pick); }) },
  { name: 'the column of answers deleted', expected: 'problem', apply: bySheets((book) => { const sheet = answersOf(book); bare(sheet); const at = columnOf(sheet, 'answer'); sheet.rows = sheet.rows.map((row) => row.filter((_, x) => x !== at)); }) },
  { name: 'the column of indicators deleted', expected: 'problem', apply: bySheets((book) => { const sheet = answersOf(book); bare(sheet); const at = columnOf(sheet, 'indicator'); sheet.rows = sheet.rows.map((row) => row.filter((_, x) => x !== at)); }) },
  { name: 'a column twice', expected: 'problem', apply: bySheets((book) => { const sheet = answersOf(book); bare(sheet); const at = columnOf(sheet, 'answer'); sheet.rows = sheet.rows.map((row) => [...row, row[at] ?? null]); }) },
  { name: 'a sheet twice', expected: 'problem', apply: bySheets((book) => { const sheet = answersOf(book); book.sheets.push({ ...sheet, name: 'answers (2)' }); }) },
  { name: 'cells joined', expected: 'problem', apply: bySheets((book, pick) => { const sheet = answersOf(book); const at = FIRST + pick(8); const x = columnOf(sheet, 'answer'); put(sheet, at + 1, x, null); put(sheet, at + 2, x, null); sheet.merges = [{ startRow: at, endRow: at + 2, startCol: x, endCol: x }]; }) },
  { name: 'formulas with values', expected: 'none', apply: bySheets((book, pick) => { const sheet = answersOf(book); const [y, x] = [FIRST + pick(8), columnOf(sheet, 'answer')]; const value = sheet.rows[y]?.[x] ?? null; sheet.cells?.set(`${y},${x}`, { value, type: 'formula', formula: `IF(1=1,"${String(value)}","")`, formulaResult: value }); }) },
  { name: 'formulas without values', expected: 'problem', apply: bySheets((book, pick) => { const sheet = answersOf(book); const [y, x] = [FIRST + pick(8), columnOf(sheet, 'quote')]; put(sheet, y, x, null); sheet.cells?.set(`${y},${x}`, { value: null, type: 'formula', formula: 'Z99&""' }); }) },
  { name: 'errors shown', expected: 'problem', apply: bySheets((book, pick) => { const sheet = answersOf(book); const [y, x] = [FIRST + pick(8), columnOf(sheet, 'page')]; sheet.cells?.set(`${y},${x}`, { value: '#REF!', type: 'formula', formula: '#REF!', formulaResult: '#REF!' }); put(sheet, y, x, '#REF!'); sheet.cells?.set(`${y},${x}`, { value: '#REF!', type: 'formula', formula: 'A1+#REF!', formulaResult: '#REF!' }); }) },
  { name: 'pages made into days', expected: 'problem', apply: bySheets((book, pick) => { const sheet = answersOf(book); const [y, x] = [FIRST + pick(8), columnOf(sheet, 'page')]; sheet.rows[y] = Object.assign([], sheet.rows[y], { [x]: new Date('2026-12-13T00:00:00Z') }); sheet.cells?.set(`${y},${x}`, { value: new Date('2026-12-13T00:00:00Z'), type: 'date', style: { numFmt: 'dd-mmm' } }); }) },
  { name: 'days as days', expected: 'none', apply: bySheets((book) => { const sheet = reportOf(book); const y = field(sheet, 'received_on'); const day = new Date('2026-04-12T00:00:00Z'); put(sheet, y, 2, day); sheet.cells?.set(`${y},2`, { value: day, type: 'date', style: { numFmt: 'dd/mm/yyyy' } }); }) },
  { name: 'days as serials', expected: 'none', apply: bySheets((book) => { const sheet = reportOf(book); delete sheet.cells; put(sheet, field(sheet, 'received_on'), 2, serial('2026-04-12', Date.UTC(1899, 11, 30))); }) },
  { name: 'days since 1904', expected: 'none', apply: bySheets((book) => { const sheet = reportOf(book); delete sheet.cells; book.dateSystem = '1904'; put(sheet, field(sheet, 'received_on'), 2, serial('2026-04-12', Date.UTC(1904, 0, 1))); }) },
  { name: 'days as text of one meaning', expected: 'none', apply: bySheets((book, _pick, variant) => { const sheet = reportOf(book); put(sheet, field(sheet, 'period_to'), 2, ['31/12/2025', '31 décembre 2025', '31.12.2025', 'December 31, 2025'][variant % 4] ?? ''); }) },
  { name: 'days as text of two meanings', expected: 'problem', apply: bySheets((book) => { const sheet = reportOf(book); put(sheet, field(sheet, 'received_on'), 2, '12/04/2026'); }) },
  { name: 'answers in other words', expected: 'none', apply: bySheets((book, _pick, variant) => { const sheet = answersOf(book); const x = columnOf(sheet, 'answer'); const other: Record<string, string[]> = { yes: ['Oui', 'SÍ', 'YES', ' yes '], no: ['Non', 'NO', 'no', 'No '], partly: ['En partie', 'PARTLY', 'partially', 'partiellement'], silent: ['Non précisé', 'not stated', 'SILENT', 'muet'] }; for (let y = FIRST; y < sheet.rows.length; y += 1) { const now = sheet.rows[y]?.[x]; if (typeof now === 'string') put(sheet, y, x, other[now]?.[variant % 4] ?? now); } }) },
  { name: 'answers misspelt', expected: 'problem', apply: bySheets((book, pick) => { const sheet = answersOf(book); put(sheet, FIRST + pick(8), columnOf(sheet, 'answer'), ['yess', '?', 'TRUE-ish', 'see note'][pick(4)] ?? ''); }) },
  { name: 'answers as truth', expected: 'problem', apply: bySheets((book, pick) => { const sheet = answersOf(book); const [y, x] = [FIRST + pick(8), columnOf(sheet, 'answer')]; put(sheet, y, x, true); sheet.cells?.set(`${y},${x}`, { value: true, type: 'boolean' }); }) },
  { name: 'indicators as numbers', expected: 'none', apply: bySheets((book) => { const sheet = answersOf(book); delete sheet.cells; const x = columnOf(sheet, 'indicator'); for (const row of sheet.rows.slice(FIRST)) if (row[x] !== null) row[x] = Number(row[x]); }) },
  { name: 'rows of another report', expected: 'problem', apply: bySheets((book, pick) => { const sheet = answersOf(book); put(sheet, FIRST + pick(8), columnOf(sheet, 'report_id'), 'XAB-2026-1'); }) },
  { name: 'an answer cleared, its quote left', expected: 'problem', apply: bySheets((book, pick) => { const sheet = answersOf(book); put(sheet, FIRST + pick(8), columnOf(sheet, 'answer'), null); }) },
  { name: 'hidden rows', expected: 'none', apply: bySheets((book) => { const sheet = answersOf(book); sheet.rowDefs = new Map(Array.from({ length: 20 }, (_, at) => [at, { hidden: true }])); }) },
  { name: 'protection and lists lost', expected: 'none', apply: bySheets((book) => { for (const sheet of book.sheets) { delete sheet.protection; delete sheet.dataValidations; delete sheet.cells; } }) },
  { name: 'lists over whole columns', expected: 'none', apply: byParts((parts) => edit(parts, 'xl/worksheets/sheet3.xml', (xml) => xml.replace(/sqref="[A-Z]+\d+:[A-Z]+\d+"/g, (range) => range.replace(/(\d+):([A-Z]+)\d+/, '1:$21048576')))) },
  { name: 'a cell at the far end', expected: 'either', apply: byParts((parts) => edit(parts, 'xl/worksheets/sheet3.xml', (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'))) },
  { name: 'a hundred thousand blank rows', expected: 'either', apply: byParts((parts) => edit(parts, 'xl/worksheets/sheet3.xml', (xml) => xml.replace('</sheetData>', `${Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 1000}"><c r="A${at + 1000}"/></row>`).join('')}</sheetData>`))) },
  { name: 'a part of 200 MB in a small package', expected: 'problem', apply: byParts((parts) => { parts['xl/worksheets/sheet3.xml'] = new Uint8Array(200 * 1024 * 1024).fill(32); }) },
  { name: 'a package that lies about its sizes', expected: 'problem', apply: (filled) => {
    const parts = unzipSync(filled);
    parts['xl/media/a.bin'] = new Uint8Array(120 * 1024 * 1024);
    const bytes = Buffer.from(zipSync(parts, { mtime: '2026-01-01' }));
    for (let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')) bytes.writeUInt32LE(Math.min(bytes.readUInt32LE(at + 24), 1000), at + 24);
    return Promise.resolve(bytes);
  } },
  { name: 'a document type', expected: 'problem', apply: byParts((parts) => edit(parts, 'xl/workbook.xml', (xml) => xml.replace(/(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE a [<!ENTITY b "c">]>'))) },
  { name: 'cut in the middle', expected: 'problem', apply: (filled, variant) => Promise.resolve(filled.slice(0, Math.floor(filled.length * (0.2 + 0.1 * (variant % 7))))) },
  { name: 'a part missing', expected: 'either', apply: byParts((parts, variant) => { delete parts[['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet3.xml', 'xl/_rels/workbook.xml.rels'][variant % 4] ?? '']; }) },
  { name: 'not a workbook', expected: 'problem', apply: (_filled, variant) => Promise.resolve(strToU8(['report_id,indicator\n', '<html></html>', '', '%PDF-1.7'][variant % 4] ?? '')) },
];
