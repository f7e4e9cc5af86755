/** `pasra run`: the annual run, published. */
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import { loadPlan } from '../read/plan.ts';
import { run, type Ran } from '../run.ts';
import { dataOutputs, publicationFiles } from '../publish/publish.ts';
import { begin, NotConfirmed, type SecondOpinion } from '../publish/second-opinion.ts';
import { keepCorrected, withErratum } from '../publish/erratum.ts';
import { differing, type Opinion } from '../recompute/second-opinion.ts';
import { recomputeWords } from '../words/languages.ts';
import { opinionLines } from './recompute.ts';
import { hasOurIndex, refuseIndex, refuseOut, refusePlace, type Published } from '../publish/ours.ts';
import type { Format } from '../publish/format-names.ts';
import type { Kept } from '../publish/kept.ts';
import type { Publication } from '../publish/publication.ts';
import { replaceFolder, withFolder } from '../publish/swap.ts';
import { WrongUsage, type Context } from './context.ts';
import { refuseCycle } from './cycle.ts';
import { problemCount } from './problems.ts';

export interface RunOptions {
  data: string;
  out: string;
  cycle?: number;
  asOf?: string;
  recordedBy?: string;
  lang: Language[];
  formats: Format[];
  replace?: boolean;
  /** Why a draft goes out although a second opinion differs; it is printed. */
  unconfirmed?: string;
}

/** Runs a cycle and puts its publication in the place of the older one; `WrongUsage` where that is marked final. */
export async function runCommand(options: RunOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  refuseOut(options.data, options.out);
  await publishRun(await run(plan, { ...options, today: context.today, progress: (stage) => context.say(`${stage} …`), begin }), options, context);
  return 0;
}

/** The page that leads to all cycles; what draws it is not loaded where only data are asked for. */
const index = async (out: string, but?: number): Promise<void> => (await import('../publish/cycles.ts')).writeCyclesIndex(out, but);

/** Publishes what a run gave; what is kept of it is not made again. */
export async function publishRun(ran: Ran, options: RunOptions, context: Context, kept?: Kept): Promise<void> {
  const opinion = ran.opinion ?? begin(ran.asked);
  try {
    await publish(ran, opinion, options, context, kept);
  } finally {
    await opinion.close();
  }
}

async function publish({ publication, inputs, published }: Ran, opinion: SecondOpinion, options: RunOptions, context: Context, kept?: Kept): Promise<void> {
  const place = String(publication.cycle);
  refuseCycle(publication.cycle);
  refuseToReplace(options, place);
  context.say('confirming …');
  const tables = dataOutputs(publication);
  const filesOf = (one: Publication) => publicationFiles(one, { tables, read: inputs, inputs: published }, options.lang, options.formats, kept);
  const made = withErratum(publication, options.out);
  // made beside the second opinion, which mostly agrees; nothing is written before it does
  const [second, early] = await Promise.all([opinion.on(tables), filesOf(made)]);
  const sound = confirmed(made, second, options, context);
  const files = sound === made ? early : await filesOf(sound);
  context.say('publishing …');
  await withFolder(options.out, async () => {
    const replaced = refuseToReplace(options, place);
    const page = files.some(({ path }) => path === 'index.html');
    // at no moment does the index lead to a page that is not there
    if (!page && hasOurIndex(options.out)) await index(options.out, publication.cycle);
    await keepCorrected(sound, options.out);
    await replaceFolder(options.out, place, files);
    if (page) await index(options.out);
    if (replaced?.about.edition === 'final' && sound.about.edition === 'final' && sound.erratum === undefined) context.say('warning: a final edition was replaced, and its successor does not say what changed; see "erratum" in docs/release-checklist.md');
  });
  if (publication.receipts.every(({ reporting }) => reporting !== 'received')) context.say(unknownCycle(publication));
  const withFigure = withAFigure(publication);
  context.say(`${withFigure} of ${publication.plan.indicators.length} indicators have a figure; ${problemCount(publication.problems)}`);
  context.say(`${files.length} files in ${join(options.out, place)}${options.formats.includes('html') ? `; open ${join(options.out, 'index.html')}` : ''}`);
}

/** The publication as it may go out: as it is where a second opinion agrees, else, if that is asked for, as a draft that says what differs. */
function confirmed(publication: Publication, opinion: Opinion, { unconfirmed }: RunOptions, context: Context): Publication {
  if (opinion.disagreements.length === 0) return publication;
  if (unconfirmed === undefined) throw new NotConfirmed(opinion);
  if (publication.about.edition === 'final') throw new WrongUsage(recomputeWords('en').finalUnconfirmed);
  for (const line of opinionLines(opinion, 'en')) context.say(line);
  const note = (lang: Language) => `${recomputeWords(lang).unconfirmed(differing(opinion), unconfirmed)} ${publication.about.note[lang]}`;
  return { ...publication, about: { ...publication.about, note: { en: note('en'), fr: note('fr') } } };
}

const withAFigure = ({ figures }: Publication): number => figures.filter(({ status }) => status === 'final' || status === 'provisional').length;

/** Said where no State Party's report of the cycle is known: what is published then may be nothing. */
const unknownCycle = (publication: Publication): string => `warning: no report of a State Party is known for the cycle ${publication.cycle}, as of ${publication.asOf}${withAFigure(publication) === 0 ? '; nothing at all is known of it' : ''}`;

/** What is not pasra's is never replaced; a publication marked final only when that is asked for. Gives the one that stands there. */
function refuseToReplace({ out, replace, formats }: RunOptions, place: string): Published | null {
  if (formats.includes('html')) refuseIndex(out);
  const standing = refusePlace(out, place);
  if (standing?.about.edition === 'final' && !replace) throw new WrongUsage(`${join(out, place)} holds a publication marked final; use --replace to replace it`);
  return standing;
}
