/** What several tests start from: a data folder measured by the real parts, in memory. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { compareWithBaseline } from '../pipeline/baseline/compare.ts';
import type { Baseline } from '../pipeline/baseline/baseline.ts';
import { populationMembers } from '../pipeline/baseline/freeze.ts';
import { followUp } from '../pipeline/assess/follow-up.ts';
import { measureCycle, prepareFolder } from '../pipeline/run.ts';
import { loadPlan } from '../pipeline/read/plan.ts';
import { readFolder, type Folder } from '../pipeline/read/folder.ts';
import type { Fault } from '../pipeline/read/fault.ts';
import { holdRows } from '../pipeline/store/load.ts';

export const plan = loadPlan();

/** A CSV file as rows of text by column. */
export const csvRows = (path: string): Record<string, string>[] => parse(readFileSync(path, 'utf8'), { columns: true, bom: true });

/** Problems of a folder and, where none is an error, what a run measures. */
export const measureFolder = (data: string, cycle: number, asOf: string, baseline: Baseline | null = null) => measureRows(readFolder(data), cycle, asOf, baseline);

/** The same for a folder that has been read, and perhaps changed since. */
export async function measureRows(read: Folder, cycle: number, asOf: string, baseline: Baseline | null = null) {
  const { folder, store, faults } = await prepareFolder(plan, read, asOf, () => {});
  try {
    await holdRows(store, { asOf, recordedBy: null });
    const measured = await measureCycle(store, plan, { cycle, asOf });
    const lists = await followUp(store, plan.terms);
    const compared = baseline ? await compareWithBaseline(store, plan, measured.figures, baseline) : { figures: measured.figures, changes: [] };
    const members = await populationMembers(store);
    const sealed: Baseline = { cycle, asOf, recordedBy: asOf, revision: 1, ...measured, members };
    return { folder, faults: faults as readonly Fault[], ...measured, ...compared, followUp: lists, sealed };
  } finally {
    store.close();
  }
}

/** A value as a data file prints it. */
export const printed = (value: string | number | null | undefined): string => String(value ?? '');
