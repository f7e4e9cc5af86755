/** `pasra watch`: after each save the draft is made again, from what is kept of the last one, and the pages that are open load themselves anew. */
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import { BaselineChanged } from '../baseline/read.ts';
import { KEPT_FOLDER, PROGRAM_FOLDERS, programHash } from '../publish/program.ts';
import { begin } from '../publish/second-opinion.ts';
import { keptIn, type Kept } from '../publish/kept.ts';
import { refuseOut, refusePlace } from '../publish/ours.ts';
import type { Publication } from '../publish/publication.ts';
import { DataErrors } from '../read/fault.ts';
import { loadPlan, PlanFaults } from '../read/plan.ts';
import { openStoreWithMacros } from '../measure/prepare.ts';
import { run } from '../run.ts';
import type { Store } from '../store/store.ts';
import { changed, lookAt } from '../watch/look.ts';
import type { Head } from '../watch/page.ts';
import { serve, type Server } from '../watch/serve.ts';
import { sayFigure } from '../words/figure.ts';
import { watchWords, words } from '../words/languages.ts';
import { problemOf } from '../words/say-problem.ts';
import type { MovedFigure } from '../words/watch.ts';
import { WrongUsage, type Context } from './context.ts';
import { sayWhy } from './failed.ts';
import { problemCount, problemLines } from './problems.ts';
import { publishRun, type RunOptions } from './run.ts';

export interface WatchOptions extends Omit<RunOptions, 'replace' | 'unconfirmed'> {
  port: number;
}

/** So many figures that moved are written out. */
const SHOWN = 5;

/** One round: the draft as `run` makes it, byte for byte; a store of earlier rounds loads only what changed. Throws what `run` throws, and `WrongUsage` for a final edition. */
export async function makeDraft(options: Omit<WatchOptions, 'port'>, context: Context, kept: Kept, store?: Store): Promise<Publication> {
  refuseOut(options.data, options.out);
  const ran = await run(loadPlan(), { ...options, today: context.today, progress: () => {}, kept, begin, store });
  try {
    refuseFinal(ran.publication, options);
    await publishRun(ran, options, { ...context, say: () => {} }, kept);
    return ran.publication;
  } finally {
    await ran.opinion?.close();
  }
}

/** A final edition is made by `run` alone, and what stands in its place is never a draft. */
function refuseFinal({ cycle, about }: Publication, options: Omit<WatchOptions, 'port'>): void {
  const say = watchWords(languageOf(options));
  if (about.edition === 'final') throw new WrongUsage(say.final(cycle));
  if (refusePlace(options.out, String(cycle))?.about.edition === 'final') throw new WrongUsage(say.finalStands(join(options.out, String(cycle))));
}

/** The first language of the pages is that of the messages. */
const languageOf = ({ lang: [first] }: Pick<WatchOptions, 'lang'>): Language => first ?? 'en';

/** Watches until the process ends; whatever is wrong with the data is said, and the last good pages stay. */
export async function watchCommand(options: WatchOptions, context: Context): Promise<number> {
  const lang = languageOf(options);
  const say = watchWords(lang);
  const kept = keptIn(KEPT_FOLDER, programHash());
  const program = lookAt(PROGRAM_FOLDERS);
  let head: Failure | null = null;
  const server = await serveOr(options, { head: (asked) => head?.(asked) ?? null, notThere: (asked) => watchWords(asked).notThere, lang });
  context.say(say.at(options.data, server.url));
  const store = await openStoreWithMacros();
  let last: Publication | null = null;
  let first = true;
  for (let seen = lookAt([options.data]); ; seen = await changed([options.data], seen)) {
    const begun = performance.now();
    try {
      if (lookAt(PROGRAM_FOLDERS) !== program) throw new WrongUsage(say.otherProgram);
      const publication = await makeDraft(options, context, kept, store);
      const seconds = words(lang).format.number(((performance.now() - begun) / 1000).toFixed(1));
      context.say(last === null ? say.ready(withFigure(publication), publication.plan.indicators.length, seconds) : again(last, publication, lang, seconds));
      [last, head] = [publication, null];
    } catch (error) {
      // what no save of the data sets right is said at once, and ends the command
      if (first && !isOfData(error)) {
        server.close();
        store.close();
        throw error;
      }
      head = failure(error, context);
      const { title, lines } = head(lang);
      for (const line of [...lines, title]) context.say(line);
    }
    first = false;
    server.next();
  }
}

async function serveOr({ out, port, lang }: WatchOptions, shown: Parameters<typeof serve>[2]): Promise<Server> {
  try {
    return await serve(out, port, shown);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new WrongUsage(watchWords(languageOf({ lang })).portTaken(port));
    throw error;
  }
}

const isOfData = (error: unknown): error is DataErrors | BaselineChanged | PlanFaults => error instanceof DataErrors || error instanceof BaselineChanged || error instanceof PlanFaults;

/** What is wrong, in a language. */
type Failure = (lang: Language) => Head;

function failure(error: unknown, context: Context): Failure {
  if (isOfData(error)) {
    return (lang) => {
      const problems = error.faults.map((fault) => problemOf(fault, lang));
      return { title: watchWords(lang).bad, lines: [...problemLines(problems, lang), problemCount(problems, lang)] };
    };
  }
  const lines: string[] = [];
  sayWhy(error, { ...context, say: (line) => void lines.push(line) });
  return (lang) => ({ title: watchWords(lang).notMade, lines });
}

const withFigure = ({ figures }: Publication): number => figures.filter(({ status }) => status === 'final' || status === 'provisional').length;

/** The line after a round: each figure that is said otherwise than before. */
function again(old: Publication, now: Publication, lang: Language, seconds: string): string {
  const said = ({ figures }: Publication) => new Map(figures.map((figure) => [figure.indicator, words(lang).report.figures.headline(sayFigure(figure))]));
  const [before, after] = [said(old), said(now)];
  const moved = [...new Set([...after.keys(), ...before.keys()])].map((indicator): MovedFigure => ({ indicator, old: before.get(indicator) ?? null, new: after.get(indicator) ?? null })).filter((one) => one.old !== one.new);
  return watchWords(lang).again(moved.slice(0, SHOWN), Math.max(0, moved.length - SHOWN), seconds);
}
