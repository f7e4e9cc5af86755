/** `pasra demo`: a folder of fictional data and its five publications, for who wants to see a full report. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { demoAsOf, demoCycles } from '../demo/files.ts';
import { writeDemoData } from '../demo/write.ts';
import { loadPlan } from '../read/plan.ts';
import { prepare } from '../measure/prepare.ts';
import { runPrepared } from '../run.ts';
import type { Format } from '../publish/edition.ts';
import type { Language } from '../../schemas/codes.ts';
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
  refuseReal(data);
  rmSync(data, { recursive: true, force: true });
  context.say(`writing fictional data to ${data} …`);
  writeDemoData(data, plan);
  const quiet = { ...context, say: () => {} };
  const [first = plan.terms.baseline_cycle.cycle] = demoCycles;
  await freezeCommand({ data, cycle: first, asOf: demoAsOf(first) }, quiet);
  const prepared = await prepare(plan, { data, today: context.today, progress: () => {} });
  try {
    for (const cycle of demoCycles) {
      context.say(`publishing ${cycle} …`);
      const request = { data, out: reports, cycle, asOf: demoAsOf(cycle), lang, formats, replace: true, today: context.today, progress: () => {} };
      await publishRun(await runPrepared(plan, prepared, request), request, quiet);
    }
  } finally {
    prepared.store.close();
  }
  context.say(`fictional: no State or figure in it is real; open ${join(reports, 'index.html')}`);
  return 0;
}

/** A folder that holds anything but a demonstration is never written over. */
function refuseReal(data: string): void {
  const about = join(data, 'about.yaml');
  if (!existsSync(about)) return;
  const kind = (parse(readFileSync(about, 'utf8')) as { data_kind?: unknown } | null)?.data_kind;
  if (kind !== 'demo') throw new WrongUsage(`${data} holds data that is not a demonstration; name another folder with --out`);
}
