/**
 * Workbooks → the tables as they would be, with every problem at its cell and every difference side by side. Nothing
 * is written here: the command writes what comes of it, whole or not at all.
 */
import { realpathSync } from 'node:fs';
import type { Language } from '../../../schemas/codes.ts';
import type { Plan } from '../../../schemas/plan.ts';
import { tables, type TableName } from '../../../schemas/tables.ts';
import { prepareFolder } from '../../measure/prepare.ts';
import { LARGEST_FILE, LARGEST_FOLDER, readBytes } from '../../read/bytes.ts';
import { decode } from '../../read/decode.ts';
import { DataErrors, isError, type Fault } from '../../read/fault.ts';
import { readFolder, type Folder } from '../../read/folder.ts';
import { workbookWords } from '../../words/languages.ts';
import { codingFaults } from '../check.ts';
import { mergeCoders, type CodedRow, type MergedAnswer } from '../coders.ts';
import { readCoding } from '../files.ts';
import { bookText } from './book-words.ts';
import { setDerived } from './derived.ts';
import { setRows, type Difference, type SetOptions } from './merge.ts';
import { sortRows, type BookSetting, type ImportAsked, type Sorted } from './settings.ts';
import { linesByRow, tableText, textOf, type TableText, type TextRow } from './table-text.ts';
import type { BookProblem, TakenBook } from './take.ts';

/** What an import would do. */
export interface Outcome {
  /** Path under the data folder → what stands there now (null: no such file) and what would. Only files that change. */
  changes: Map<string, { before: string | null; after: string; added: number; corrected: number }>;
  problems: BookProblem[];
  /** Faults of the data that the workbooks bring and that stand in no cell of theirs. */
  elsewhere: Fault[];
  differences: (Difference<BookSetting> & { file: string })[];
  /** Questions that stand disputed between coders after it, of the reports at hand. */
  disputed: number;
}

/** What is asked, and in which language its problems are said. */
export interface ImportRequest extends ImportAsked {
  data: string;
  replace: boolean;
  lang: Language;
}

/** Text of a table in the data folder; null where there is none. Throws `DataErrors` where it cannot be read: rows could be lost. */
function textIn(data: string, path: string): string | null {
  const bytes = readBytes(data, realpathSync(data), path, { largest: LARGEST_FILE, folderLeft: LARGEST_FOLDER });
  if (bytes === null) return null;
  const decoded = Buffer.isBuffer(bytes) ? decode(bytes, path) : { text: null, fault: bytes };
  if (decoded.fault !== null || decoded.text === null) throw new DataErrors(decoded.fault === null ? [] : [decoded.fault]);
  return decoded.text;
}

/** One table being changed. */
interface Edited {
  text: TableText;
  before: string | null;
  set: Map<TextRow, BookSetting>;
  added: number;
  corrected: number;
}

/** Cycle in whose register each report stands, the newest where it stands in several. */
const registeredIn = ({ rows }: Folder): Map<string, number> => new Map(rows.submissions.flatMap(({ report_id, cycle }) => (typeof report_id === 'string' && cycle !== null ? [[report_id, cycle] as const] : [])));

/** Works out what workbooks change. What is wrong in a cell is said before what differs: no one is told to replace an answer by a word that is none. */
export async function importBooks(plan: Plan, folder: Folder, books: readonly TakenBook[], request: ImportRequest): Promise<Outcome> {
  const outcome = await workOut(plan, folder, books, request);
  if (outcome.differences.length === 0) return outcome;
  const replaced = await workOut(plan, folder, books, { ...request, replace: true });
  return replaced.problems.some(({ severity }) => severity === 'error') ? replaced : outcome;
}

async function workOut(plan: Plan, folder: Folder, books: readonly TakenBook[], request: ImportRequest): Promise<Outcome> {
  const { data, lang, today, replace } = request;
  const sorted = sortRows(books, request, registeredIn(folder), workbookWords(lang).faults);
  const outcome: Outcome = { changes: new Map(), problems: [...books.flatMap(({ problems }) => problems), ...sorted.problems], elsewhere: [], differences: [], disputed: 0 };
  if (outcome.problems.some(({ severity, cell }) => severity === 'error' && cell === null) || sorted.files.size === 0) return outcome;
  const options: SetOptions = { replace, today, order: new Map(plan.indicators.map(({ indicator }, at) => [indicator, at])) };
  const edited = new Map<string, Edited>();
  for (const [path, { table, settings }] of sorted.files) {
    const one = edit(data, path, table);
    const { set, added, corrected, differences } = setRows(one.text, settings, options);
    edited.set(path, { ...one, set, added, corrected });
    outcome.differences.push(...differences.map((difference) => ({ ...difference, file: path })));
  }
  settleCoders(sorted, edited, outcome, request, options);
  for (const [path, { text, before, added, corrected }] of edited) {
    const after = textOf(text);
    if (after !== before && text.rows.length > 0) outcome.changes.set(path, { before, after, added, corrected });
  }
  await checkChanged(plan, folder, edited, outcome, request);
  return outcome;
}

function edit(data: string, path: string, table: TableName): Edited {
  const before = textIn(data, path);
  return { text: tableText(table, before), before, set: new Map(), added: 0, corrected: 0 };
}

/** The rows of `answers.csv` that the coders of each report at hand come to, in place of those that they came to before. */
function settleCoders({ coded }: Sorted, edited: Map<string, Edited>, outcome: Outcome, { data }: ImportRequest, options: SetOptions): void {
  const indicators = [...options.order.keys()];
  const instead = new Map([...edited].map(([path, { text }]) => [path, textOf(text)]));
  const sources = new Map([...edited].flatMap(([file, { set }]) => (file.includes('/coding/') ? [...set.values()].map((setting) => [`${setting.cells.get('report_id')} ${setting.cells.get('indicator')}`, setting] as const) : [])));
  for (const id of [...coded].toSorted()) {
    const [cycle, reportId] = JSON.parse(id) as [number, string];
    const path = tables.answers.file.replace('<cycle>', String(cycle));
    const one = edited.get(path) ?? edit(data, path, 'answers');
    edited.set(path, one);
    const merged = (rows: CodedRow[]): MergedAnswer[] => mergeCoders(rows, indicators);
    const before = merged(readCoding(data, cycle, reportId).rows);
    const after = merged(readCoding(data, cycle, reportId, instead).rows);
    outcome.disputed += after.filter(({ answer }) => answer === 'disputed').length;
    const derived = setDerived(one.text, before, after, options);
    one.added += derived.added;
    one.corrected += derived.corrected;
    for (const [row, answer] of derived.set) {
      const setting = sources.get(`${answer.report_id} ${answer.indicator}`);
      if (setting !== undefined) one.set.set(row, setting);
    }
    for (const difference of derived.differences) {
      const setting = sources.get(`${difference.answer.report_id} ${difference.answer.indicator}`);
      if (setting !== undefined) outcome.differences.push({ setting, column: difference.column, there: difference.there, here: difference.here, file: path });
    }
  }
}

/** Every check of the folder as it would be; a fault of a row that a workbook says stands at that workbook's cell. */
async function checkChanged(plan: Plan, folder: Folder, edited: ReadonlyMap<string, Edited>, outcome: Outcome, { data, lang, today }: ImportRequest): Promise<void> {
  const instead = new Map([...outcome.changes].map(([path, { after }]) => [path, after]));
  if (instead.size === 0) return;
  const changed = readFolder(data, instead);
  const { store, faults } = await prepareFolder(plan, changed, today, () => {});
  store.close();
  const coding = [...new Set([...instead.keys()].flatMap((path) => /^article7\/(\d{4})\/coding\//.exec(path)?.[1] ?? []))];
  const all = [...faults, ...coding.flatMap((cycle) => codingFaults(readCoding(data, Number(cycle), undefined, instead), changed, plan).filter(({ file }) => instead.has(file)))];
  const places = new Map([...edited].flatMap(([path, { text, set }]) => {
    const lines = linesByRow(text);
    return [...set].map(([row, setting]) => [`${path}:${lines.get(row) ?? ''}`, setting] as [string, BookSetting]);
  }));
  const seen = new Set(outcome.problems.map(({ file, sheet, cell }) => JSON.stringify([file, sheet, cell])));
  const others: Fault[] = [];
  for (const fault of all) {
    const setting = places.get(`${fault.file}:${fault.line ?? 'whole'}`);
    if (setting === undefined) {
      if (isError(fault)) others.push(fault);
      continue;
    }
    const problem = problemAt(fault, setting, lang);
    const at = JSON.stringify([problem.file, problem.sheet, problem.cell, problem.message]);
    if (seen.has(at)) continue;
    seen.add(at);
    outcome.problems.push(problem);
  }
  if (others.length > 0) outcome.elsewhere.push(...await newFaults(plan, folder, others, today));
}

/** Cell of a workbook at which a fault of its row stands: that of the fault's column, else the first that is filled. */
function problemAt(fault: Fault, { book, row }: BookSetting, lang: Language): BookProblem {
  const first = [...row.cells].find(([, cell]) => cell !== '')?.[0] ?? '';
  const cell = row.places.get(fault.column ?? '') ?? row.places.get(first) ?? null;
  return { file: book.file, sheet: row.sheet, cell, severity: isError(fault) ? 'error' : 'warning', ...bookText(fault, row.table, lang) };
}

/** Errors that the folder did not have before. */
async function newFaults(plan: Plan, folder: Folder, faults: readonly Fault[], today: string): Promise<Fault[]> {
  const { store, faults: before } = await prepareFolder(plan, folder, today, () => {});
  store.close();
  const idOf = ({ code, file, column, value }: Fault) => JSON.stringify([code, file, column, value]);
  const known = new Set(before.map(idOf));
  return faults.filter((fault) => !known.has(idOf(fault)));
}
