/** `pasra import`: workbooks as they come back → the tables, whole or not at all. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import { wordForm } from '../coding/workbook/find.ts';
import { importBooks, type Outcome } from '../coding/workbook/import-books.ts';
import { errorsFirst, markedBook } from '../coding/workbook/marked.ts';
import { openBook, type ReadBook } from '../coding/workbook/open.ts';
import { reportFields, sheetColumns } from '../coding/workbook/model.ts';
import { placeOf, take, type BookProblem, type TakenBook } from '../coding/workbook/take.ts';
import { LARGEST_BOOK, type PackageFault } from '../coding/workbook/zip.ts';
import { isCoder } from '../coding/coders.ts';
import { grouped } from '../read/grouped.ts';
import { replaceFile, replaceFiles, withFolder } from '../publish/swap.ts';
import { readFolder, type Folder } from '../read/folder.ts';
import { loadPlan } from '../read/plan.ts';
import { workbookWords } from '../words/languages.ts';
import { problemOf, visible } from '../words/say-problem.ts';
import type { WorkbookWords } from '../words/workbook.ts';
import { WrongUsage, type Context } from './context.ts';
import { problemLines } from './problems.ts';

export interface ImportOptions {
  data: string;
  cycle?: number;
  coder?: string;
  dryRun?: boolean;
  replace?: boolean;
  lang: Language;
}

/** A workbook that was opened. */
interface Opened {
  file: string;
  bytes: Buffer;
  book: ReadBook | null;
  taken: TakenBook;
}

/** Takes workbooks into the data folder; exit status 1 where a cell is wrong or something differs from what is there. */
export async function importCommand(files: readonly string[], options: ImportOptions, context: Context): Promise<number> {
  if (options.coder !== undefined && !isCoder(options.coder)) throw new WrongUsage(`"${options.coder}" cannot be a coder's name: letters, digits, hyphen and underscore, no spaces`);
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) throw new WrongUsage(`"${twice}" is named twice`);
  if (options.dryRun) return takeIn(files, options, context);
  readFolder(options.data);
  return withFolder(options.data, () => takeIn(files, options, context));
}

async function takeIn(files: readonly string[], options: ImportOptions, context: Context): Promise<number> {
  const { data, lang } = options;
  const words = workbookWords(lang);
  const folder = readFolder(data);
  const opened: Opened[] = [];
  for (const file of files) opened.push(await openFile(file, folder, words, lang));
  const books = opened.map(({ taken }) => taken);
  const outcome = await importBooks(loadPlan(), folder, books, { data, lang, cycle: options.cycle ?? null, coder: options.coder ?? null, today: context.today, replace: options.replace ?? false });
  for (const line of linesOf(outcome.problems, words)) context.say(line);
  const errors = outcome.problems.filter(({ severity }) => severity === 'error');
  if (errors.length + outcome.elsewhere.length > 0) {
    for (const line of problemLines(outcome.elsewhere.map((fault) => problemOf(fault, lang)), lang)) context.say(line);
    context.say(words.messages.refused(errors.length + outcome.elsewhere.length));
    if (!options.dryRun) await markFiles(opened, outcome.problems, words, context);
    return 1;
  }
  if (outcome.differences.length > 0) return differ(outcome, words, context);
  for (const line of summary(books, outcome, words)) context.say(line);
  const changed = [...outcome.changes.keys()];
  if (changed.length === 0) context.say(words.messages.nothingNew);
  else if (options.dryRun) context.say(words.messages.would(changed));
  else {
    await replaceFiles(data, [...outcome.changes].map(([path, { after }]) => ({ path, content: after })));
    context.say(words.messages.wrote(changed));
  }
  return 0;
}

/** States by their names in the languages of the registry. */
const statesOf = ({ rows }: Folder): ReadonlyMap<string, string> => new Map(rows.states.flatMap(({ state, name_en, name_fr }) => [name_en, name_fr].flatMap((name) => (typeof name === 'string' && typeof state === 'string' ? [[wordForm(name), state] as const] : []))));

const nothing = (file: string, message: string): TakenBook => ({ file, cycle: null, coder: null, reportId: null, rows: [], open: 0, unconfirmed: 0, sheets: new Map(), problems: [{ file, sheet: null, cell: null, severity: 'error', message, hint: '' }] });

function faultText(found: PackageFault, { faults }: WorkbookWords): string {
  return found.fault === 'tooLarge' || found.fault === 'unreadable' ? faults[found.fault](found.what) : faults[found.fault];
}

async function openFile(file: string, folder: Folder, words: WorkbookWords, lang: Language): Promise<Opened> {
  const empty = Buffer.alloc(0);
  const size = existsSync(file) && statSync(file).isFile() ? statSync(file).size : null;
  if (size === null) return { file, bytes: empty, book: null, taken: nothing(file, words.faults.missing) };
  if (size > LARGEST_BOOK) return { file, bytes: empty, book: null, taken: nothing(file, words.faults.tooLarge(`${Math.round(size / 1024 / 1024)} MB`)) };
  const bytes = readFileSync(file);
  const book = await openBook(bytes);
  if ('fault' in book) return { file, bytes, book: null, taken: nothing(file, faultText(book, words)) };
  return { file, bytes, book, taken: take(file, book, { words, lang, states: statesOf(folder) }) };
}

/** "error XAA-2026-1.xlsx answers!G14: …" */
function problemLine(problem: BookProblem, words: WorkbookWords): string {
  const place = [basename(problem.file), placeOf(problem)].filter((part) => part !== '').join(' ');
  return `${words.problems[problem.severity]} ${visible(place, 200)}: ${problem.message}${problem.hint === '' ? '' : `\n    ${problem.hint}`}`;
}

/** At most so many problems of one kind on one sheet are written out; the rest are counted. The marked copy has all. */
const SHOWN_OF_A_KIND = 5;

/** Every problem at its cell, errors first, many of one kind counted: what they say but for numbers and quoted words is their kind. */
function linesOf(problems: readonly BookProblem[], words: WorkbookWords): string[] {
  const kindOf = ({ file, sheet, severity, message }: BookProblem): string => JSON.stringify([file, sheet, severity, message.replaceAll(/\d+|["“«][^"”»]*["”»]/g, '')]);
  return [...grouped(errorsFirst(problems), kindOf).values()].flatMap((kind) => {
    const [first] = kind;
    const rest = kind.length - SHOWN_OF_A_KIND;
    return [...kind.slice(0, SHOWN_OF_A_KIND).map((one) => problemLine(one, words)), ...(rest > 0 && first ? [`    ${words.messages.more(rest, visible(first.sheet ?? basename(first.file), 200))}`] : [])];
  });
}

/** Beside each workbook with an error a copy with every problem in its cell. */
async function markFiles(opened: readonly Opened[], problems: readonly BookProblem[], words: WorkbookWords, context: Context): Promise<void> {
  for (const { file, bytes, book } of opened) {
    const own = problems.filter((problem) => problem.file === file);
    if (book === null || !own.some(({ severity }) => severity === 'error')) continue;
    const name = `${basename(file, extname(file))}.checked.xlsx`;
    await replaceFile(dirname(file), name, await markedBook(bytes, book.raw, own, words, context.today));
    context.say(words.messages.checkedCopy(join(dirname(file), name)));
  }
}

/** What differs from what is there, side by side; nothing is written. */
function differ({ differences }: Outcome, { messages, columns, codes }: WorkbookWords, context: Context): number {
  context.say(messages.differs(differences.length));
  for (const { setting: { book, row }, column, there, here } of differences) {
    const place = `${basename(book.file)} ${placeOf({ sheet: row.sheet, cell: row.places.get(column) ?? null })}`;
    const isCode = ([...reportFields, ...Object.values(sheetColumns).flat()]).some(({ code, codes: list }) => code === column && list.length > 0);
    const inWords = (cell: string): string => (isCode ? codes[cell] ?? cell : cell);
    const of = row.cells.get('indicator') ? `${row.cells.get('indicator')} ` : '';
    context.say(messages.sideBySide(visible(place, 200), `${of}${columns[column] ?? column}`, shown(inWords(there), messages.blank), shown(inWords(here), messages.blank)));
  }
  context.say(messages.useReplace);
  return 1;
}

const shown = (cell: string, blank: string): string => (cell === '' ? blank : `“${visible(cell)}”`);

function summary(books: readonly TakenBook[], { changes, disputed }: Outcome, { messages }: WorkbookWords): string[] {
  const read = books.map(({ file, rows, open }) => {
    const count = (table: string) => rows.filter((row) => row.table === table).length;
    const ofReport = rows.some(({ table }) => ['submissions', 'answers', 'measures'].includes(table));
    return ofReport ? messages.read(basename(file), count('answers'), open, count('measures')) : messages.readRecords(basename(file), rows.length);
  });
  const changed = [...changes].flatMap(([path, { added, corrected }]) => [...(added > 0 ? [messages.added(path, added)] : []), ...(corrected > 0 ? [messages.corrected(path, corrected)] : [])]);
  const unconfirmed = books.reduce((sum, book) => sum + book.unconfirmed, 0);
  return [...read, ...(unconfirmed > 0 ? [messages.unconfirmed(unconfirmed)] : []), ...changed, ...(disputed > 0 ? [messages.disputed(disputed)] : [])];
}
