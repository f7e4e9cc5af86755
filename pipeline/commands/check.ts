/** `pasra check`: every problem of a data folder. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import { settle, type Settled } from '../check/accepted.ts';
import { lookUpQuotes } from '../coding/quotes.ts';
import { readBounded } from '../coding/read-bounded.ts';
import { loadPlan, PlanFaults } from '../read/plan.ts';
import { compareFaults, fault, isError, type Fault } from '../read/fault.ts';
import { NoDataFolder, type Folder } from '../read/folder.ts';
import { checkCoding } from '../coding/check.ts';
import { prepare } from '../measure/prepare.ts';
import { problemOf } from '../words/say-problem.ts';
import { readingWords } from '../words/languages.ts';
import { annotationLines } from './annotations.ts';
import { WrongUsage, type Context } from './context.ts';
import { problemCount, problemLines } from './problems.ts';

export interface CheckOptions {
  data: string;
  /** A folder of the reports themselves, in which every quote is looked up. */
  documents?: string;
  json?: boolean;
  /** As GitHub Actions marks problems in a pull request. */
  annotate?: boolean;
  lang?: Language;
}

/** Lists all problems; gives exit status 1 where one is an error. */
export async function checkCommand(options: CheckOptions, context: Context): Promise<number> {
  const { faults, accepted } = await faultsOf(options, context);
  const language = options.lang ?? 'en';
  const problems = faults.map((fault) => problemOf(fault, language));
  if (options.annotate) for (const line of annotationLines(problems, options.data)) context.answer(line);
  else context.answer(options.json ? JSON.stringify(problems, null, 2) : [...problemLines(problems, language), problemCount(problems, language, accepted)].join('\n'));
  return faults.some(isError) ? 1 : 0;
}

/** Problems of the folder; that there is none is one too, so that a program that reads JSON is told. */
async function faultsOf({ data, documents, lang }: CheckOptions, context: Context): Promise<{ faults: readonly Fault[]; accepted: number }> {
  try {
    const plan = loadPlan();
    const { store, folder, faults, accepted } = await prepare(plan, { data, today: context.today, progress: () => {} });
    store.close();
    const quotes = documents === undefined ? { faults: [], accepted: 0 } : await quoteFaults(folder, documents, lang ?? 'en', context);
    return { faults: [...faults, ...checkCoding(data, folder, plan), ...quotes.faults].toSorted(compareFaults), accepted: accepted + quotes.accepted };
  } catch (error) {
    if (error instanceof NoDataFolder) return { faults: [fault('MISSING_FILE', data)], accepted: 0 };
    if (error instanceof PlanFaults) return { faults: error.faults, accepted: 0 };
    throw error;
  }
}

/** Quotes that are not in their documents; what could not be looked up is said, and is no problem of the data. */
async function quoteFaults(folder: Folder, documents: string, lang: Language, context: Context): Promise<Settled> {
  if (!statSync(documents, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUsage(`there is no folder "${documents}"; name the one with the documents`);
  const { say } = readingWords(lang);
  const looked = await lookUpQuotes(folder.rows.answers, documents, (path) => {
    context.say(`${basename(path)} …`);
    return readBounded(path);
  });
  for (const { file, reason } of looked.unreadable) context.say(say.unreadable(file, reason));
  context.say(say.looked(looked.looked, looked.without));
  return settle({ ...folder, accepted: folder.accepted.filter(({ code }) => looked.faults.some((found) => found.code === code)) }, looked.faults);
}
