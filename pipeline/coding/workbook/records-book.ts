/** The workbook of the ISU's own records of a year: a sheet per list, and whether each list is complete (R14). */
import type { Language } from '../../../schemas/codes.ts';
import { statusCode } from '../../../schemas/codes.ts';
import type { Plan } from '../../../schemas/plan.ts';
import { tables } from '../../../schemas/tables.ts';
import { rules } from '../../assess/rules/rules.ts';
import { grouped } from '../../read/grouped.ts';
import type { Folder } from '../../read/folder.ts';
import type { AnyRow } from '../../read/table.ts';
import { workbookWords } from '../../words/languages.ts';
import { helpPage, type Vocabularies } from './help.ts';
import { quotedSheet, RECORD_TABLES, sheetColumns, type RecordTable, type SheetColumn } from './model.ts';
import { coverOf, dropDowns, headRows, inputLook, widthOf } from './report-book.ts';
import type { Filled, Page } from './write.ts';

/** Blank rows below those that the register has. */
const BLANK_ROWS = 250;

/** The lists whose completeness is asked for, and of which year: that of the reports; of deadlines the year after, in which the report is published (R41). */
export function coverageAsked(plan: Plan, cycle: number): { record: string; year: number }[] {
  const records = new Set(plan.indicators.flatMap(({ rule }) => rules[rule].record ?? []));
  return [
    ...[...records].map((record) => ({ record, year: cycle - 1 })), ...statusCode.options.map((status) => ({ record: `status:${status}`, year: cycle - 1 })),
    { record: 'deadlines', year: cycle - 1 }, { record: 'deadlines', year: cycle },
  ];
}

/** A cell of a row as it was given. */
export const givenText = (row: AnyRow, column: string): string => String(row[`${column}_given`] ?? row[column] ?? '');

const yearOf = (row: AnyRow, column: string): number => Number(givenText(row, column).slice(0, 4));

/** The meetings that start in a year, by name. */
const meetingsOf = (folder: Folder, year: number): Set<unknown> => new Set(folder.rows.meetings.filter((row) => yearOf(row, 'starts_on') === year).map(({ meeting }) => meeting));

/** Whether a row belongs to the records of a year (the windows of R16 to R26). */
function isOfYear(table: RecordTable, row: AnyRow, year: number, meetings: ReadonlySet<unknown>): boolean {
  switch (table) {
    case 'meetings': return yearOf(row, 'starts_on') >= year;
    case 'participants': return meetings.has(row.meeting);
    case 'contributions': return row.year === year;
    case 'deadlines': return yearOf(row, 'decided_on') >= year;
    case 'extension-requests': return yearOf(row, 'submitted_on') === year;
    case 'completions': case 'discoveries': return yearOf(row, 'reported_on') === year;
    case 'votes': return yearOf(row, 'voted_on') === year;
    case 'individualised-approach': return yearOf(row, 'held_on') === year;
    case 'compliance': return (givenText(row, 'from') === '' || yearOf(row, 'from') <= year) && (givenText(row, 'until') === '' || yearOf(row, 'until') >= year);
    case 'moratoria': return yearOf(row, 'declared_on') <= year && (givenText(row, 'ended_on') === '' || yearOf(row, 'ended_on') >= year);
  }
}

/** Of the rows with one key the last recorded (contract, section 2); rows without a key all. */
function holding(table: RecordTable | 'coverage', rows: readonly AnyRow[]): AnyRow[] {
  const { key } = tables[table];
  if (key.length === 0) return [...rows];
  const same = grouped(rows, (row) => JSON.stringify(key.map((column) => row[column])));
  return [...same.values()].flatMap((all) => all.toSorted((a, b) => ((a.recorded_on ?? '') < (b.recorded_on ?? '') ? 1 : (a.recorded_on ?? '') > (b.recorded_on ?? '') ? -1 : a.line - b.line))[0] ?? []);
}

function shownCell(row: AnyRow, column: SheetColumn, lang: Language): Filled {
  const text = givenText(row, column.code);
  const look = inputLook(column);
  if (column.codes.length > 0) return { value: workbookWords(lang).codes[text] ?? text, look };
  return { value: look === 'number' && text !== '' && Number(text) <= Number.MAX_SAFE_INTEGER ? Number(text) : text, look };
}

function listPage(table: RecordTable, rows: readonly AnyRow[], vocabularies: Vocabularies, lang: Language): Page {
  const columns = sheetColumns[table];
  const blank = Array.from({ length: BLANK_ROWS }, () => columns.map((column): Filled => ({ value: null, look: inputLook(column) })));
  const all = [...headRows(table, columns, lang), ...rows.map((row) => columns.map((column) => shownCell(row, column, lang))), ...blank];
  return {
    name: workbookWords(lang).sheets[table], widths: columns.map(({ code }) => widthOf(code)), rows: all, hiddenRows: [0], fixed: { rows: 2, columns: 1 },
    lists: dropDowns(columns, all.length - 1, vocabularies), heights: new Map([[1, 30]]), protected: true,
  };
}

function coveragePage(plan: Plan, folder: Folder, cycle: number, vocabularies: Vocabularies, lang: Language): Page {
  const own = workbookWords(lang);
  const columns = sheetColumns.coverage;
  const known = new Map(holding('coverage', folder.rows.coverage).map((row) => [`${row.record} ${row.year}`, row]));
  const rows = coverageAsked(plan, cycle).map(({ record, year }): Filled[] => {
    const row = known.get(`${record} ${year}`);
    return [
      { value: record, look: 'shown' }, { value: own.complete(own.records[record] ?? record, year), look: 'shown' }, { value: year, look: 'shown' },
      { value: row?.complete ? own.codes[String(row.complete)] ?? null : null, look: 'input' }, { value: row?.note ? String(row.note) : null, look: 'input' },
    ];
  });
  const all = [...headRows('coverage', columns, lang), ...rows];
  return { name: own.sheets.coverage, widths: [24, 70, 8, 14, 40], rows: all, hiddenRows: [0], fixed: { rows: 2, columns: 0 }, lists: dropDowns(columns, all.length - 1, vocabularies), heights: new Map([[1, 30]]), protected: true };
}

/** The workbook of the records of the year before a cycle; rows that the register has stand in it. `file` is its name. */
export function recordsPages(plan: Plan, folder: Folder, cycle: number, lang: Language, file: string): Page[] {
  const own = workbookWords(lang);
  const year = cycle - 1;
  const { page: help, vocabularies } = helpPage(lang, [...RECORD_TABLES.flatMap((table) => sheetColumns[table]), ...sheetColumns.coverage], quotedSheet(own.sheets.help));
  const meetings = meetingsOf(folder, year);
  const cover = coverOf(own.sheets.cover, [
    [{ value: own.cover.records(cycle), look: 'title' }], [{ value: plan.title[lang], look: 'label' }], [],
    [{ value: own.cover.how, look: 'part' }, { value: null, look: 'part' }], ...own.cover.recordSteps(file).map((text, at): Filled[] => [{ value: `${at + 1}`, look: 'label' }, { value: text, look: 'text' }]),
  ]);
  const lists = RECORD_TABLES.map((table) => listPage(table, holding(table, folder.rows[table]).filter((row) => isOfYear(table, row, year, meetings)), vocabularies, lang));
  return [cover, coveragePage(plan, folder, cycle, vocabularies, lang), ...lists, help];
}
