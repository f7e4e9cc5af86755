/** What workbooks say → which rows go into which table of the data folder. */
import { tables } from '../../../schemas/tables.ts';
import { codingFile, isCoder } from '../coders.ts';
import type { Setting } from './merge.ts';
import { REVIEWER } from './model.ts';
import type { BookProblem, TakenBook, TakenRow } from './take.ts';
import type { WorkbookFaultWords } from '../../words/workbook.ts';
import type { TableName } from '../../../schemas/tables.ts';

/** A row to set, and the row of the workbook that says it. */
export interface BookSetting extends Setting {
  book: TakenBook;
  row: TakenRow;
}

/** Rows for one file of the data folder. */
export interface FileSettings {
  table: TableName;
  settings: BookSetting[];
  cycle: number | null;
}

/** What is asked of an import. */
export interface ImportAsked {
  cycle: number | null;
  coder: string | null;
  today: string;
}

/** Path → rows; and what is wrong with whose report, which year, which coder. */
export interface Sorted {
  files: Map<string, FileSettings>;
  /** Reports that have answers of a coder: "cycle report". */
  coded: Set<string>;
  problems: BookProblem[];
}

/** Fields that a template fills by itself: with nothing else the workbook is as it went out. */
const OF_TEMPLATE = ['report_id', 'state'];

const isUntouched = (book: TakenBook): boolean => book.rows.every(({ table, cells }) => table === 'submissions' && [...cells].every(([column, cell]) => cell === '' || OF_TEMPLATE.includes(column)));

/** The year in a report's name: `XAA-2026-1`. */
const namedCycle = (reportId: string): number | null => Number(/^[A-Z]{3}-(20\d{2})-/.exec(reportId)?.[1] ?? 0) || null;

/** Sorts the rows of workbooks into files. `registered` gives the cycle in whose register a report stands. */
export function sortRows(books: readonly TakenBook[], asked: ImportAsked, registered: ReadonlyMap<string, number>, faults: WorkbookFaultWords): Sorted {
  const sorted: Sorted = { files: new Map(), coded: new Set(), problems: [] };
  const seen = new Map<string, string>();
  for (const book of books) {
    const say = (row: TakenRow | undefined, column: string, message: string) => sorted.problems.push({ file: book.file, sheet: row?.sheet ?? null, cell: row?.places.get(column) ?? null, severity: 'error', message, hint: '' });
    const report = book.rows.find(({ table }) => table === 'submissions');
    const ofCycle = book.rows.filter(({ table }) => tables[table].file.includes('<cycle>'));
    if (isUntouched(book)) continue;
    const reportId = book.reportId ?? ofCycle[0]?.cells.get('report_id') ?? null;
    const cycle = asked.cycle ?? book.cycle ?? (reportId === null ? null : registered.get(reportId) ?? namedCycle(reportId));
    if (ofCycle.length > 0 && cycle === null) say(report, 'cycle', faults.noCycle);
    if (asked.cycle !== null && book.cycle !== null && asked.cycle !== book.cycle) say(report, 'cycle', faults.otherCycle(asked.cycle));
    const coder = asked.coder ?? book.coder;
    if (coder !== null && !isCoder(coder)) say(report, 'coder', faults.coder);
    const id = `${reportId} ${coder}`;
    const other = reportId === null ? undefined : seen.get(id);
    if (other !== undefined) say(report, 'report_id', faults.twoWorkbooks(other));
    seen.set(id, book.file);
    for (const row of book.rows) sortRow(sorted, { book, row, cells: row.cells }, cycle, coder, asked.today);
  }
  return sorted;
}

function sortRow(sorted: Sorted, setting: BookSetting, cycle: number | null, coder: string | null, today: string): void {
  const { table, cells } = setting.row;
  if (table !== 'answers') return put(sorted, tables[table].file.replace('<cycle>', String(cycle)), table, cycle, setting);
  const reviewer = cells.get(REVIEWER) || null;
  const who = reviewer ?? coder;
  const said = new Map([...cells, ['coder', coder ?? ''], ['coded_on', today], [REVIEWER, reviewer ?? '']]);
  const reportId = cells.get('report_id') ?? '';
  if (who === null || !isCoder(who) || cycle === null) return put(sorted, tables.answers.file.replace('<cycle>', String(cycle)), table, cycle, { ...setting, cells: said });
  if (reviewer !== null) said.set('coder', who);
  sorted.coded.add(JSON.stringify([cycle, reportId]));
  return put(sorted, codingFile(cycle, reportId, who), table, cycle, { ...setting, cells: said });
}

function put({ files }: Sorted, path: string, table: TableName, cycle: number | null, setting: BookSetting): void {
  const known = files.get(path) ?? { table, settings: [], cycle };
  known.settings.push(setting);
  files.set(path, known);
}
