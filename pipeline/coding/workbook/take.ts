/** The sheets of a workbook → rows for the tables, each cell with its address; what cannot be read is a problem at its cell. */
import { language, type Language } from '../../../schemas/codes.ts';
import type { TableName } from '../../../schemas/tables.ts';
import type { WorkbookWords, WorkbookFaultWords } from '../../words/workbook.ts';
import { workbookWords } from '../../words/languages.ts';
import { told, type CellContext } from './cells.ts';
import { recognise, wordForm, type FoundSheet } from './find.ts';
import { address, columnOf, CONFIRMED, heading, quotedSheet, reportFields, REVIEWER, sheetColumns, tableOf, type SheetColumn, type SheetKind } from './model.ts';
import { MOST_ROWS, type Held, type ReadBook, type ReadSheet } from './open.ts';

/** A problem of a workbook, with its cell where it has one. */
export interface BookProblem {
  /** Path of the workbook as it was named. */
  file: string;
  sheet: string | null;
  cell: string | null;
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

/** A row for a table: its cells as text, and where each stands. */
export interface TakenRow {
  table: TableName;
  sheet: string;
  cells: Map<string, string>;
  places: Map<string, string>;
}

/** What a workbook says. */
export interface TakenBook {
  file: string;
  /** Cells of the sheet `report` that are no columns of the register. */
  cycle: number | null;
  coder: string | null;
  reportId: string | null;
  rows: TakenRow[];
  /** Questions that are left open. */
  open: number;
  /** Measures that the program proposed and the coder did not confirm: they are left out. */
  unconfirmed: number;
  problems: BookProblem[];
  /** Names of sheets by kind, for messages that have no cell of their own. */
  sheets: ReadonlyMap<SheetKind, string>;
}

/** Whoever reads a workbook: what cells mean, and the words for what is wrong. */
export interface TakeContext extends Omit<CellContext, 'since1904'> {
  words: WorkbookWords;
  lang: Language;
}

class Taker {
  readonly taken: TakenBook;
  readonly context: CellContext;
  readonly words: WorkbookWords;
  readonly lang: Language;

  constructor(file: string, book: ReadBook, { words, lang, states }: TakeContext) {
    this.taken = { file, cycle: null, coder: null, reportId: null, rows: [], open: 0, unconfirmed: 0, problems: [], sheets: new Map() };
    this.context = { since1904: book.since1904, states };
    this.words = words;
    this.lang = lang;
  }

  problem(sheet: string | null, cell: string | null, message: string | ((words: WorkbookFaultWords) => string), severity: 'error' | 'warning' = 'error'): void {
    this.taken.problems.push({ file: this.taken.file, sheet, cell, severity, message: typeof message === 'string' ? message : message(this.words.faults), hint: '' });
  }

  /** Text of a cell; blank where it is at fault, which is listed. */
  text(sheet: ReadSheet, row: number, at: number | undefined, column: SheetColumn): string {
    if (at === undefined) return '';
    const said = told(sheet.rows[row]?.[at] ?? { kind: 'blank' }, column, this.context);
    if ('text' in said) return said.text;
    this.problem(sheet.name, address(row, at), said.wrong);
    return '';
  }
}

const isFilled = (held: Held | undefined): boolean => held !== undefined && held.kind !== 'blank';

/** Columns without which a sheet says nothing. */
const NEEDED: Partial<Record<SheetKind, readonly string[]>> = { answers: ['indicator', 'answer'], report: ['value'], measures: ['measure', 'value'], coverage: ['record', 'complete'] };

/** What a workbook says, read cell by cell. */
export function take(file: string, book: ReadBook, context: TakeContext): TakenBook {
  const taker = new Taker(file, book, context);
  const found = book.sheets.flatMap((sheet) => recognise(sheet) ?? []);
  const sheets = new Map<SheetKind, string>();
  const own: FoundSheet[] = [];
  for (const one of found) {
    const other = sheets.get(one.kind);
    if (other !== undefined) taker.problem(one.sheet.name, null, (words) => words.sheetTwice(one.kind, other));
    else {
      sheets.set(one.kind, one.sheet.name);
      own.push(one);
    }
  }
  if (own.length === 0) taker.problem(null, null, (words) => words.noSheet);
  for (const one of own) checkSheet(taker, one);
  // whose report it is says the sheet `report`, wherever it stands among the sheets
  for (const one of own.toSorted((a, b) => Number(b.kind === 'report') - Number(a.kind === 'report'))) {
    if (one.kind === 'report') takeReport(taker, one);
    else takeRows(taker, one);
  }
  return { ...taker.taken, sheets };
}

/** What is wrong with a sheet as a whole: columns twice or lost, joined cells, rows and cells outside. */
function checkSheet(taker: Taker, { kind, sheet, columns, twice, heads }: FoundSheet): void {
  const title = (code: string) => heading(taker.lang, kind, code);
  for (const { code, cell } of twice) taker.problem(sheet.name, cell, (words) => words.columnTwice(title(code)));
  for (const code of NEEDED[kind] ?? sheetColumns[kind].slice(0, 2).map((column) => column.code)) {
    if (!columns.has(code)) taker.problem(sheet.name, null, (words) => words.noColumn(title(code), sheet.name));
  }
  if (sheet.rows.length > MOST_ROWS) taker.problem(sheet.name, address(MOST_ROWS, 0), (words) => words.tooManyRows(MOST_ROWS));
  const taken = new Set(sheetColumns[kind].flatMap(({ code, taken: reads }) => (reads ? columns.get(code) ?? [] : [])));
  for (const { top, left, bottom, right } of sheet.merges) {
    if (!isFilled(sheet.rows[top]?.[left]) || heads.has(top)) continue;
    const hides = [...taken].some((at) => at >= left && at <= right && (bottom > top || at > left));
    if (hides) taker.problem(sheet.name, address(top, left), (words) => words.merged(`${address(top, left)}:${address(bottom, right)}`));
  }
  const known = new Set(columns.values());
  const outside = new Map<number, number>();
  for (const [y, row] of sheet.rows.entries()) {
    if (heads.has(y)) continue;
    for (const [x, held] of row.entries()) if (isFilled(held) && !known.has(x) && !outside.has(x)) outside.set(x, y);
  }
  for (const [x, y] of outside) taker.problem(sheet.name, address(y, x), (words) => words.outside(address(y, x)), 'warning');
}

/** Label or code of a field → its code. */
function fieldOf({ sheet, columns }: FoundSheet, row: number, words: ReadonlyMap<string, SheetColumn>): SheetColumn | undefined {
  for (const code of ['field', 'label']) {
    const at = columns.get(code);
    const held = at === undefined ? undefined : sheet.rows[row]?.[at];
    const field = held?.kind === 'text' ? words.get(wordForm(held.text)) : undefined;
    if (field !== undefined) return field;
  }
  return undefined;
}

function takeReport(taker: Taker, found: FoundSheet): void {
  const { sheet, columns, heads } = found;
  const at = columns.get('value');
  if (at === undefined) return;
  const words = new Map(reportFields.flatMap((field): [string, SheetColumn][] => [field.code, heading('en', 'report', field.code), heading('fr', 'report', field.code)].map((word): [string, SheetColumn] => [wordForm(word), field])));
  const row: TakenRow = { table: 'submissions', sheet: sheet.name, cells: new Map(), places: new Map() };
  for (const [y, cells] of sheet.rows.entries()) {
    if (heads.has(y)) continue;
    const field = fieldOf(found, y, words);
    const cell = address(y, at);
    if (field === undefined) {
      if (isFilled(cells[at])) taker.problem(sheet.name, cell, (faults) => faults.unknownField);
    } else if (row.places.has(field.code)) taker.problem(sheet.name, cell, (faults) => faults.fieldTwice(heading(taker.lang, 'report', field.code)));
    else {
      row.places.set(field.code, cell);
      row.cells.set(field.code, taker.text(sheet, y, at, field));
    }
  }
  const { taken } = taker;
  const cycle = row.cells.get('cycle') ?? '';
  taken.cycle = /^\d{4}$/.test(cycle) ? Number(cycle) : null;
  taken.coder = row.cells.get('coder') || null;
  taken.reportId = row.cells.get('report_id') || null;
  if (taken.reportId === null) taker.problem(sheet.name, row.places.get('report_id') ?? null, (faults) => faults.noReport);
  row.cells.delete('cycle');
  row.cells.delete('coder');
  taken.rows.push(row);
}

/** Columns that a template fills and a coder does not: a row with nothing else says nothing. */
const PREFILLED: Partial<Record<SheetKind, readonly string[]>> = { answers: ['report_id', 'indicator'], measures: ['report_id', CONFIRMED.code], coverage: ['record', 'year'] };

/** Whether a row of measures is a proposal that nobody confirmed; the mark stands in two places, so that it is not lost with a column. */
function isUnconfirmed(taker: Taker, { kind, sheet, columns }: FoundSheet, y: number): boolean {
  if (kind !== 'measures') return false;
  const [at, noteAt] = [columns.get(CONFIRMED.code), columns.get('note')];
  const said = at === undefined ? '' : taker.text(sheet, y, at, CONFIRMED);
  if (said !== '' && !CONFIRMED.codes.includes(said)) taker.problem(sheet.name, address(y, at ?? 0), (words) => words.confirmWord(said));
  if (said !== '') return said !== 'yes';
  const held = noteAt === undefined ? undefined : sheet.rows[y]?.[noteAt];
  return held?.kind === 'text' && PROPOSED.has(wordForm(held.text));
}

const PROPOSED: ReadonlySet<string> = new Set(language.options.map((lang) => wordForm(workbookWords(lang).proposed)));

function takeRows(taker: Taker, found: FoundSheet): void {
  const { kind, sheet, columns, heads } = found;
  const read = [...sheetColumns[kind].filter((column) => column.taken), ...(kind === 'answers' && columns.has(REVIEWER) ? [columnOf('answers', REVIEWER)] : [])].filter(({ code }) => columns.has(code));
  const prefilled = [...PREFILLED[kind] ?? [], REVIEWER];
  for (const [y, cells] of sheet.rows.entries()) {
    if (heads.has(y)) continue;
    const filled = read.filter(({ code }) => isFilled(cells[columns.get(code) ?? -1]));
    if (filled.every(({ code }) => prefilled.includes(code))) {
      if (kind === 'answers' && filled.some(({ code }) => code === 'indicator')) taker.taken.open += 1;
      continue;
    }
    if (isUnconfirmed(taker, found, y)) {
      taker.taken.unconfirmed += 1;
      continue;
    }
    const row: TakenRow = { table: tableOf(kind), sheet: sheet.name, cells: new Map(), places: new Map() };
    for (const column of read) {
      if (column === CONFIRMED) continue;
      const at = columns.get(column.code);
      row.places.set(column.code, address(y, at ?? 0));
      row.cells.set(column.code, taker.text(sheet, y, at, column));
    }
    const { length } = taker.taken.problems;
    if (kind === 'answers') ownAnswer(taker, row, y);
    else if (kind === 'measures') ownMeasure(taker, row);
    if (taker.taken.problems.length === length) taker.taken.rows.push(row);
  }
}

/** An answer belongs to the workbook's report, has an indicator, and says something. */
function ownAnswer(taker: Taker, row: TakenRow, y: number): void {
  const { cells, places, sheet } = row;
  const say = (code: string, message: (words: WorkbookFaultWords) => string) => taker.problem(sheet, places.get(code) ?? address(y, 0), message);
  ownReport(taker, row, (cell, message) => taker.problem(sheet, cell ?? address(y, 0), message));
  if (!cells.get('indicator')) say('indicator', (words) => words.noIndicator);
  if (cells.get('answer') || taker.taken.problems.some((one) => one.sheet === sheet && one.cell === places.get('answer'))) return;
  const stands = ['refers_to', 'form', 'page', 'quote', 'note'].find((code) => cells.get(code));
  if (stands !== undefined) say('answer', (words) => words.notAnswered(heading(taker.lang, 'answers', stands)));
}

/** Fills in the workbook's report; another one in a row is a slip. */
function ownReport({ taken: { reportId } }: Taker, { cells, places }: TakenRow, say: (cell: string | undefined, message: (words: WorkbookFaultWords) => string) => void): void {
  const given = cells.get('report_id') ?? '';
  if (given === '' && reportId !== null) cells.set('report_id', reportId);
  else if (given === '') say(places.get('report_id'), (words) => words.noReport);
  else if (reportId !== null && given !== reportId) say(places.get('report_id'), (words) => words.otherReport(reportId));
}

/** A figure without a report or another State is of the workbook's report. */
function ownMeasure(taker: Taker, row: TakenRow): void {
  const { cells, places, sheet } = row;
  const { reportId, rows } = taker.taken;
  const state = rows.find(({ table }) => table === 'submissions')?.cells.get('state');
  if (reportId === null || (cells.get('state') && cells.get('state') !== state && !cells.get('report_id'))) return;
  ownReport(taker, row, (cell, message) => taker.problem(sheet, cell ?? places.get('measure') ?? null, message));
  cells.set('state', '');
}

/** "answers!C14", as spreadsheets write it. */
export const placeOf = ({ sheet, cell }: Pick<BookProblem, 'sheet' | 'cell'>): string => (sheet === null ? '' : cell === null ? quotedSheet(sheet) : `${quotedSheet(sheet)}!${cell}`);
