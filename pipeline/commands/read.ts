/** `pasra read`: a report's pages, where a coder should look for each question, and the values of its tables, as a sheet to read or as JSON. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { askedOf, type Asked } from '../coding/asked.ts';
import { Unreadable } from '../coding/document.ts';
import { readBounded } from '../coding/read-bounded.ts';
import type { ReadDocument } from '../coding/read-document.ts';
import { readingJson, readingOf, type Reading } from '../coding/reading.ts';
import { readingSheet } from '../draw/html/reading-sheet.ts';
import { prepare } from '../measure/prepare.ts';
import { refuseOut } from '../publish/ours.ts';
import { replaceFile, withFolder } from '../publish/swap.ts';
import { loadPlan } from '../read/plan.ts';
import { readingWords } from '../words/languages.ts';
import { WrongUsage, type Context } from './context.ts';
import { isCycle } from './cycle.ts';

export interface ReadOptions {
  data: string;
  out: string;
  report: string;
  cycle?: number;
  lang: readonly Language[];
  json?: boolean;
}

/** Reads the files of one report; exit status 1 where one cannot be read. `WrongUsage` for a report whose State or cycle is not known. */
export async function readCommand(files: readonly string[], options: ReadOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  refuseName(options.report);
  // the documents are read while the register is: together they take no longer than the slower
  const opened = readAll(files);
  const { asked, ...of } = await whoseReport(plan, options, context);
  const { say } = readingWords(options.lang[0] ?? 'en');
  if (!options.json) refuseOut(options.data, options.out);
  if (!asked.known) context.say(say.notInRegister(of.state, of.cycle));
  const { parts, error } = await opened;
  if (error instanceof Unreadable) {
    context.say(`error: ${say.unreadable(error.file, error.reason)}`);
    return 1;
  }
  if (error !== undefined) throw error;
  const reading = readingOf(of, parts, asked.indicators);
  for (const note of notesOf(reading, say)) context.say(note);
  if (options.json) context.answer(JSON.stringify(readingJson(reading), null, 2));
  else await writeSheets(reading, asked, plan, options, context);
  return 0;
}

/** A report's name becomes a file's. */
function refuseName(report: string): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(report)) throw new WrongUsage(`"${report}" cannot be the name of a report: letters, figures, "-", "_" and "." only`);
}

/** The documents in their order, and what came in the way of one. */
async function readAll(files: readonly string[]): Promise<{ parts: ReadDocument[]; error?: unknown }> {
  const parts: ReadDocument[] = [];
  try {
    for (const file of files) parts.push(await readBounded(file));
    return { parts };
  } catch (error) {
    return { parts, error };
  }
}

/** State and cycle of a report: as the register says, else as its name does (`XAA-2026-1`). */
async function whoseReport(plan: Plan, { data, report, cycle }: ReadOptions, context: Context): Promise<{ reportId: string; state: string; cycle: number; asked: Asked }> {
  const { folder, store } = await prepare(plan, { data, today: context.today, progress: () => {} });
  try {
    const row = folder.rows.submissions.filter((one) => one.report_id === report && (cycle === undefined || one.cycle === cycle)).at(-1);
    const named = /^([A-Z]{3})-(\d{4})(?!\d)/.exec(report);
    const year = cycle ?? row?.cycle ?? (named ? Number(named[2]) : undefined);
    const state = row ? String(row.state) : named?.[1];
    if (state === undefined || year === undefined || !isCycle(year)) throw new WrongUsage(`"${report}" is not in a submissions.csv, and its name does not say State and cycle, as "XAA-2026-1" does; name it so, or enter it in the register first`);
    return { reportId: report, state, cycle: year, asked: await askedOf(store, plan, { state, cycle: year, today: context.today }) };
  } finally {
    store.close();
  }
}

/** What a coder must look at herself, in a line each. */
function notesOf({ document }: Reading, say: ReturnType<typeof readingWords>['say']): string[] {
  const pictures = document.pages.filter(({ empty }) => empty).map((page) => say.picture(page));
  return [...pictures, ...document.notes.map((note) => say.note(note)), ...(document.language === null ? [say.noLanguage] : [])];
}

async function writeSheets(reading: Reading, asked: Asked, plan: Plan, { out, lang }: ReadOptions, context: Context): Promise<void> {
  mkdirSync(out, { recursive: true });
  await withFolder(out, async () => {
    for (const language of lang) {
      const name = `${reading.reportId}.${language}.html`;
      await replaceFile(out, name, readingSheet(reading, asked, plan, language));
      context.say(join(out, name));
    }
  });
}
