/** `pasra template`: workbooks for coding the reports of a cycle, or for the records of its year. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { gather, nextId, questionsFor, wantedReports, type Gathered, type Wanted } from '../coding/workbook/gather.ts';
import { documentPages, type PagesFound } from '../coding/workbook/passages.ts';
import { recordsPages } from '../coding/workbook/records-book.ts';
import { reportPages } from '../coding/workbook/report-book.ts';
import { writeBook } from '../coding/workbook/write.ts';
import { refuseOut } from '../publish/ours.ts';
import { replaceFile, withFolder } from '../publish/swap.ts';
import { DataErrors, isError } from '../read/fault.ts';
import { readFolder, type Folder } from '../read/folder.ts';
import { loadPlan } from '../read/plan.ts';
import { workbookWords } from '../words/languages.ts';
import { WrongUsage, type Context } from './context.ts';
import { refuseCycle } from './cycle.ts';
import { askedState } from './names.ts';

export interface TemplateOptions {
  data: string;
  out: string;
  cycle: number;
  lang: Language;
  state?: string;
  all?: boolean;
  report?: string;
  records?: boolean;
}

/** A workbook as it is written: its name and its bytes. */
interface Book {
  name: string;
  bytes: Uint8Array;
}

/** Writes the workbooks into `OUT`. A workbook that is there already and is another is not overwritten: someone may have written in it. */
export async function templateCommand(options: TemplateOptions, context: Context, pagesFound: PagesFound = documentPages): Promise<number> {
  const { data, out, cycle, lang } = options;
  const asked = [options.state !== undefined, options.all === true, options.report !== undefined, options.records === true].filter(Boolean);
  if (asked.length !== 1) throw new WrongUsage('ask for one of --state CODE, --report ID, --all or --records');
  refuseCycle(cycle);
  refuseOut(data, out);
  const plan = loadPlan();
  const folder = readFolder(data);
  const wrong = folder.faults.filter((fault) => isError(fault) && isNeeded(fault.file, cycle));
  if (wrong.length > 0) throw new DataErrors(wrong);
  const books = options.records ? [await recordsBook(plan, folder, options)] : await reportBooks(plan, folder, options, context, pagesFound);
  if (books.length === 0) {
    context.say(`registry/states.csv has no State Party on the due date of ${cycle}, and the register no report: there is no workbook to write`);
    return 0;
  }
  await withFolder(out, async () => {
    const taken = books.find(({ name, bytes }) => existsSync(join(out, name)) && !readFileSync(join(out, name)).equals(bytes));
    if (taken !== undefined) throw new WrongUsage(`"${join(out, taken.name)}" is there already and is not as it would be written now: someone may have written in it; name another folder with --out, or move it away`);
    for (const { name, bytes } of books) await replaceFile(out, name, bytes);
  });
  context.say(workbookWords(lang).messages.written(books.length, out));
  return 0;
}

/** Tables without which it is not known whom a question concerns, or which reports there are. */
const isNeeded = (file: string, cycle: number): boolean => file.startsWith('registry/') || file === `article7/${cycle}/submissions.csv`;

/** The day that stands in a workbook as its date: no clock is read, so that the same register gives the same bytes. */
const bookDay = (gathered: Gathered): string => gathered.dueDate;

async function recordsBook(plan: Plan, folder: Folder, { cycle, lang }: TemplateOptions): Promise<Book> {
  const name = `records-${cycle}.xlsx`;
  return { name, bytes: await writeBook(recordsPages(plan, folder, cycle, lang, name), workbookWords(lang).cover.records(cycle), `${cycle}-01-01`) };
}

async function reportBooks(plan: Plan, folder: Folder, options: TemplateOptions, context: Context, pagesFound: PagesFound): Promise<Book[]> {
  const { data, cycle, lang } = options;
  const gathered = await gather(folder, plan, cycle);
  const books: Book[] = [];
  for (const wanted of wantedOf(gathered, folder, options)) {
    const { report_id, state } = wanted;
    const found = await pagesFound({ report_id, state, cycle, data, lang }, questionsFor(plan, gathered, state), context.say);
    const title = workbookWords(lang).cover.subtitle(report_id);
    books.push({ name: `${report_id.replace(/[^\p{L}\p{N}._-]/gu, '_')}.xlsx`, bytes: await writeBook(reportPages(plan, gathered, wanted, found, lang), title, bookDay(gathered)) });
  }
  return books;
}

/** The reports asked for; a State that has sent none gets the workbook of the report that is awaited. */
function wantedOf(gathered: Gathered, folder: Folder, { cycle, state, report }: TemplateOptions): Wanted[] {
  if (report === undefined) return wantedReports(gathered, state === undefined ? null : askedState(state, folder.rows.states));
  const registered = gathered.reports.find((one) => one.cycle === cycle && one.report_id === report);
  if (registered !== undefined) return [{ report_id: report, state: registered.state, registered }];
  const code = /^([A-Z]{3})-/.exec(report)?.[1];
  if (code !== undefined && gathered.names.has(code)) return [{ report_id: report, state: code, registered: null }];
  const example = nextId('XAA', cycle, new Set());
  throw new WrongUsage(`"${report}" is no report of the register of ${cycle}, and does not begin with the code of a State, as ${example} does`);
}
