/** `pasra demo`: a folder of fictional data and its five publications, for who wants to see a full report. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BaselineChanged, readRevisions } from '../baseline/read.ts';
import { demoAsOf, demoCycles, demoFiles } from '../demo/files.ts';
import { writeDemoData } from '../demo/write.ts';
import { sha256 } from '../read/sha256.ts';
import { entriesOf, filesIn, hasOurIndex, publishedIn } from '../publish/ours.ts';
import { isWorkOfPasra, replaceFolderBy, withFolder } from '../publish/swap.ts';
import { ABOUT, readAbout } from '../read/about.ts';
import { loadPlan } from '../read/plan.ts';
import { prepare } from '../measure/prepare.ts';
import { runPrepared } from '../run.ts';
import type { Format } from '../publish/format-names.ts';
import type { Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { freezeCommand } from './baseline.ts';
import { WrongUsage, type Context } from './context.ts';
import { publishRun } from './run.ts';

export interface DemoOptions {
  out: string;
  lang: Language[];
  formats: Format[];
}

/** Writes the data anew, freezes the baseline, and publishes every cycle as of the end of November of its year. */
export async function demoCommand({ out, lang, formats }: DemoOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  const [data, reports] = [join(out, 'data'), join(out, 'reports')];
  refuseOthers(out, plan);
  const quiet = { ...context, say: () => {} };
  const [first = plan.terms.baseline_cycle.cycle] = demoCycles;
  await withFolder(out, async () => {
    refuseOthers(out, plan);
    context.say(`writing fictional data to ${data} …`);
    await replaceFolderBy(out, 'data', async (fresh) => {
      writeDemoData(fresh, plan);
      await freezeCommand({ data: fresh, cycle: first, asOf: demoAsOf(first) }, { ...quiet, today: laterOf(context.today, demoAsOf(first)) });
    });
    const prepared = await prepare(plan, { data, today: context.today, progress: () => {} });
    try {
      for (const cycle of demoCycles) {
        context.say(`publishing ${cycle} …`);
        const request = { data, out: reports, cycle, asOf: demoAsOf(cycle), lang, formats, today: context.today, progress: () => {} };
        await publishRun(await runPrepared(prepared, request), request, quiet);
      }
    } finally {
      prepared.store.close();
    }
  });
  context.say(`fictional: no State or number in it is real; open ${join(reports, 'index.html')}`);
  return 0;
}

/** The demonstration is the same on a machine whose clock is behind its baseline. */
const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** Refuses a folder that holds anything but a demonstration: other data, other files, a publication of other data or marked final. */
function refuseOthers(out: string, plan: Plan): void {
  const other = entriesOf(out).find((name) => !['data', 'reports'].includes(name) && !isWorkOfPasra(name)) ?? otherData(join(out, 'data'), plan) ?? otherReport(join(out, 'reports'));
  if (other !== undefined) throw new WrongUsage(`"${join(out, other)}" is not of a demonstration and is left as it is; name another folder with --out`);
}

/** Anything under `data` that is not as a demonstration wrote it: its baseline's manifest has the sums of all its files. */
function otherData(data: string, plan: Plan): string | undefined {
  const files = filesIn(data);
  if (files.length === 0) return existsSync(data) && !statSync(data).isDirectory() ? 'data' : undefined;
  const about = join(data, ABOUT);
  const title = existsSync(about) ? readAbout(readFileSync(about, 'utf8')).about?.title.en : undefined;
  if (title === undefined || title !== readAbout(demoFiles(plan).get(ABOUT) ?? '').about?.title.en) return 'data';
  const sums = sumsOf(data, plan.terms.baseline_cycle.cycle);
  const foreign = files.find((path) => sums.get(path) !== sha256(readFileSync(join(data, path))));
  return foreign === undefined ? undefined : `data/${foreign}`;
}

/** Sums of the files from which, and into which, the first baseline of a folder was frozen; none where its seal is not whole. */
function sumsOf(data: string, cycle: number): Map<string, string> {
  try {
    const [first] = readRevisions(data, cycle);
    if (!first) return new Map();
    const manifest = `${first.folder}/manifest.json`;
    return new Map([...Object.entries(first.seal.inputs), ...first.hashes, [manifest, sha256(readFileSync(join(data, manifest)))]]);
  } catch (error) {
    if (error instanceof BaselineChanged) return new Map();
    throw error;
  }
}

/** A folder or file under `reports` that is no draft publication of demonstration data. */
function otherReport(reports: string): string | undefined {
  if (existsSync(reports) && !statSync(reports).isDirectory()) return 'reports';
  for (const name of entriesOf(reports)) {
    if (isWorkOfPasra(name) || (name === 'index.html' && hasOurIndex(reports)) || (name === 'states' && statSync(join(reports, name)).isDirectory())) continue;
    const standing = /^\d{4}$/.test(name) ? publishedIn(join(reports, name)) : null;
    if (standing?.about.data_kind !== 'demo' || standing.about.edition === 'final') return `reports/${name}`;
  }
  return undefined;
}
