/** Publications on disk, made by the real run, and read back by what they say of themselves. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishRun } from '../../pipeline/commands/run.ts';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { demoAsOf } from '../../pipeline/demo/files.ts';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { prepare } from '../../pipeline/measure/prepare.ts';
import { runPrepared } from '../../pipeline/run.ts';
import type { Format } from '../../pipeline/publish/format-names.ts';
import { temporary } from '../command.ts';
import { csvRows, plan } from '../support.ts';
import { packageProfile, type Package } from './profile.ts';

const context = { today: '2029-12-31', say: () => {}, answer: () => {} };

/** Publishes cycles of a data folder, each as of a day; the folder of the publications. */
export async function publishCycles(data: string, cycles: readonly { cycle: number; asOf: string }[], formats: Format[] = ['csv']): Promise<string> {
  const out = temporary('published');
  const prepared = await prepare(plan, { data, today: context.today, progress: () => {} });
  try {
    for (const { cycle, asOf } of cycles) {
      const request = { data, out, cycle, asOf, lang: ['en' as const], formats, today: context.today, progress: () => {} };
      await publishRun(await runPrepared(prepared, request), request, context);
    }
  } finally {
    prepared.store.close();
  }
  return out;
}

/** The demonstration's data with its baseline frozen. */
export async function demoData(): Promise<string> {
  const data = join(temporary('demo'), 'data');
  writeDemoData(data, plan);
  await freezeCommand({ data, cycle: 2025, asOf: demoAsOf(2025) }, context);
  return data;
}

/** The data that comes with the project, without its other files. */
export function realData(): string {
  const data = join(temporary('real'), 'data');
  cpSync(new URL('../../data', import.meta.url).pathname, data, { recursive: true });
  return data;
}

/** A publication's tables as `datapackage.json` in a folder of it describes them; none where it has none. */
export function packaged(publication: string, folder: 'data' | 'inputs'): { descriptor: Package; tables: Map<string, Record<string, string>[]> } | null {
  const place = join(publication, folder);
  if (!existsSync(join(place, 'datapackage.json'))) return null;
  const descriptor = packageProfile.parse(JSON.parse(readFileSync(join(place, 'datapackage.json'), 'utf8')));
  return { descriptor, tables: new Map(descriptor.resources.map(({ name, path }) => [name, csvRows(join(place, String(path)))])) };
}
