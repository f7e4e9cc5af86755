/** What several tests start from: a data folder run by the real annual run, in memory. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { freezeCommand } from '../pipeline/commands/baseline.ts';
import { prepareFolder } from '../pipeline/measure/prepare.ts';
import type { Fault } from '../pipeline/read/fault.ts';
import { loadPlan } from '../pipeline/read/plan.ts';
import { readFolder, type Folder } from '../pipeline/read/folder.ts';
import { runPrepared } from '../pipeline/run.ts';
import { copyOf } from './command.ts';

export const plan = loadPlan();

/** A CSV file as rows of text by column. */
export const csvRows = (path: string): Record<string, string>[] => parse(readFileSync(path, 'utf8'), { columns: true, bom: true });

/** What a run of a folder says, over the baseline that is frozen in it; throws `DataErrors` where the data has errors. */
export const measureFolder = (data: string, cycle: number, asOf: string) => measureRows(readFolder(data), cycle, asOf, data);

/** The same for a folder that has been read, and perhaps changed since; without a baseline unless a folder holds one. */
export async function measureRows(read: Folder, cycle: number, asOf: string, data = 'no folder') {
  const prepared = await prepareFolder(plan, read, asOf, () => {});
  try {
    const { publication } = await runPrepared(prepared, { data, cycle, asOf, today: asOf, progress: () => {} });
    return { ...publication, faults: prepared.faults };
  } finally {
    prepared.store.close();
  }
}

/** Every problem of a folder. */
export async function problemsOf(data: string, today: string): Promise<readonly Fault[]> {
  const { store, faults } = await prepareFolder(plan, readFolder(data), today, () => {});
  store.close();
  return faults;
}

/** A copy of a data folder with a baseline frozen in it, as `baseline freeze` does. */
export async function frozenCopy(folder: string, asOf: string): Promise<string> {
  const data = copyOf(folder);
  await freezeCommand({ data, cycle: plan.terms.baseline_cycle.cycle, asOf }, { today: asOf, say: () => {}, answer: () => {} });
  return data;
}

/** A value as a data file prints it. */
export const printed = (value: string | number | null | undefined): string => String(value ?? '');
