/** The publications that documents are read back from: the demonstration's cycles, and the data that comes with the project. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { demoAsOf, demoCycles } from '../../pipeline/demo/files.ts';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { prepareFolder } from '../../pipeline/measure/prepare.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { readFolder } from '../../pipeline/read/folder.ts';
import { runPrepared } from '../../pipeline/run.ts';
import { plan } from '../support.ts';

const TODAY = '2030-01-01';

/** Gives each of some cycles of the demonstration in turn; another seed gives other fictional States' answers. */
export async function eachDemo(cycles: readonly number[], seed: number | undefined, work: (publication: Publication) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'pasra-read-back-'));
  try {
    writeDemoData(data, plan, seed);
    const [first = plan.terms.baseline_cycle.cycle] = demoCycles;
    await freezeCommand({ data, cycle: first, asOf: demoAsOf(first) }, { today: TODAY, say: () => {}, answer: () => {} });
    const prepared = await prepareFolder(plan, readFolder(data), TODAY, () => {});
    try {
      for (const cycle of cycles) await work((await runPrepared(prepared, { data, cycle, asOf: demoAsOf(cycle), today: TODAY, progress: () => {} })).publication);
    } finally {
      prepared.store.close();
    }
  } finally {
    rmSync(data, { recursive: true });
  }
}

/** The 2025 report of the data that comes with the project. */
export async function realPublication(): Promise<Publication> {
  const asOf = '2025-11-30';
  const prepared = await prepareFolder(plan, readFolder('data'), asOf, () => {});
  try {
    return (await runPrepared(prepared, { data: 'data', cycle: 2025, asOf, today: TODAY, progress: () => {} })).publication;
  } finally {
    prepared.store.close();
  }
}
