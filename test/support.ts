/** What several tests start from: a data folder measured by the real parts, in memory. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { compareWithBaseline } from '../pipeline/baseline/compare.ts';
import type { Baseline } from '../pipeline/baseline/baseline.ts';
import { asKnownOn, measureCycle } from '../pipeline/measure/cycle.ts';
import { prepareFolder } from '../pipeline/measure/prepare.ts';
import { loadPlan } from '../pipeline/read/plan.ts';
import { readFolder, type Folder } from '../pipeline/read/folder.ts';
import type { Fault } from '../pipeline/read/fault.ts';

export const plan = loadPlan();

/** A CSV file as rows of text by column. */
export const csvRows = (path: string): Record<string, string>[] => parse(readFileSync(path, 'utf8'), { columns: true, bom: true });

/** Problems of a folder and, where none is an error, what a run measures. */
export const measureFolder = (data: string, cycle: number, asOf: string, baseline: Baseline | null = null) => measureRows(readFolder(data), cycle, asOf, baseline);

/** The same for a folder that has been read, and perhaps changed since. */
export async function measureRows(read: Folder, cycle: number, asOf: string, baseline: Baseline | null = null) {
  const { folder, store, faults } = await prepareFolder(plan, read, asOf, () => {});
  try {
    const measured = await measureCycle(store, plan, asKnownOn(cycle, asOf));
    const compared = await compareWithBaseline(store, plan, measured, baseline);
    const sealed: Baseline = { ...measured, revision: 1 };
    return { folder, faults: faults as readonly Fault[], ...measured, ...compared, sealed };
  } finally {
    store.close();
  }
}

/** A value as a data file prints it. */
export const printed = (value: string | number | null | undefined): string => String(value ?? '');
