/** `pasra run`: the annual run, published. */
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import { loadPlan } from '../read/plan.ts';
import { run, type Ran } from '../run.ts';
import { publicationFiles } from '../publish/publish.ts';
import { writeCyclesIndex } from '../publish/cycles.ts';
import { hasOurIndex, refuseIndex, refuseOut, refusePlace } from '../publish/ours.ts';
import type { Format } from '../publish/edition.ts';
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
}

/** Runs a cycle and puts its publication in the place of the older one; `WrongUsage` where that is marked final. */
export async function runCommand(options: RunOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  refuseOut(options.data, options.out);
  await publishRun(await run(plan, { ...options, today: context.today, progress: (stage) => context.say(`${stage} …`) }), options, context);
  return 0;
}

/** Publishes what a run gave. */
export async function publishRun({ publication, inputs, published }: Ran, options: RunOptions, context: Context): Promise<void> {
  const place = String(publication.cycle);
  refuseCycle(publication.cycle);
  refuseToReplace(options, place);
  context.say('publishing …');
  const files = await publicationFiles(publication, { read: inputs, inputs: published }, options.lang, options.formats);
  await withFolder(options.out, async () => {
    refuseToReplace(options, place);
    const page = files.some(({ path }) => path === 'index.html');
    // at no moment does the index lead to a page that is not there
    if (!page && hasOurIndex(options.out)) await writeCyclesIndex(options.out, publication.cycle);
    await replaceFolder(options.out, place, files);
    if (page) await writeCyclesIndex(options.out);
  });
  if (publication.receipts.every(({ reporting }) => reporting !== 'received')) context.say(unknownCycle(publication));
  const withFigure = withAFigure(publication);
  context.say(`${withFigure} of ${publication.plan.indicators.length} indicators have a figure; ${problemCount(publication.problems)}`);
  context.say(`${files.length} files in ${join(options.out, place)}${options.formats.includes('html') ? `; open ${join(options.out, 'index.html')}` : ''}`);
}

const withAFigure = ({ figures }: Publication): number => figures.filter(({ status }) => status === 'final' || status === 'provisional').length;

/** Said where no State Party's report of the cycle is known: what is published then may be nothing. */
const unknownCycle = (publication: Publication): string => `warning: no report of a State Party is known for the cycle ${publication.cycle}, as of ${publication.asOf}${withAFigure(publication) === 0 ? '; nothing at all is known of it' : ''}`;

/** What is not pasra's is never replaced; a publication marked final only when that is asked for. */
function refuseToReplace({ out, replace, formats }: RunOptions, place: string): void {
  if (formats.includes('html')) refuseIndex(out);
  const standing = refusePlace(out, place);
  if (standing?.about.edition === 'final' && !replace) throw new WrongUsage(`${join(out, place)} holds a publication marked final; use --replace to replace it`);
}
