/** `pasra run`: the annual run, published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import { loadPlan } from '../read/plan.ts';
import { run, type Ran } from '../run.ts';
import { publicationFiles } from '../publish/publish.ts';
import { writeCyclesIndex } from '../publish/cycles.ts';
import type { Format } from '../publish/edition.ts';
import type { Publication } from '../publish/publication.ts';
import { replaceFolder, withFolder } from '../publish/swap.ts';
import { WrongUsage, type Context } from './context.ts';
import { problemCount } from './problems.ts';

export interface RunOptions {
  data: string;
  out: string;
  cycle?: number;
  asOf?: string;
  lang: Language[];
  formats: Format[];
  replace?: boolean;
}

/** Runs a cycle and puts its publication in the place of the older one; `WrongUsage` where that is marked final. */
export async function runCommand(options: RunOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  await publishRun(await run(plan, { ...options, today: context.today, progress: (stage) => context.say(`${stage} …`) }), options, context);
  return 0;
}

/** Publishes what a run gave. */
export async function publishRun({ publication, inputs }: Ran, options: RunOptions, context: Context): Promise<void> {
  guardFinal(options, publication);
  context.say('publishing …');
  const files = await publicationFiles(publication, inputs, options.lang, options.formats);
  await withFolder(options.out, async () => {
    replaceFolder(options.out, String(publication.cycle), files);
    if (options.formats.includes('html')) writeCyclesIndex(options.out);
  });
  const withFigure = publication.figures.filter(({ status }) => status === 'final' || status === 'provisional').length;
  context.say(`${withFigure} of ${publication.plan.indicators.length} indicators have a figure; ${problemCount(publication.problems)}`);
  context.say(`${files.length} files in ${join(options.out, String(publication.cycle))}${options.formats.includes('html') ? `; open ${join(options.out, 'index.html')}` : ''}`);
}

/** A publication marked final is replaced only when that is asked for. */
function guardFinal({ out, replace }: RunOptions, publication: Publication): void {
  const path = join(out, String(publication.cycle), 'manifest.json');
  if (replace || !existsSync(path)) return;
  const { about } = JSON.parse(readFileSync(path, 'utf8')) as { about?: { edition?: string } };
  if (about?.edition === 'final') throw new WrongUsage(`${join(out, String(publication.cycle))} holds a publication marked final; use --replace to replace it`);
}
