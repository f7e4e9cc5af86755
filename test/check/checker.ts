/** Checks many folders with one store, as `pasra check` does with one each. */
import { defineMacros } from '../../pipeline/assess/calendar.ts';
import { check } from '../../pipeline/check/check.ts';
import type { Fault } from '../../pipeline/read/fault.ts';
import { readFolder, type Folder } from '../../pipeline/read/folder.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { loadFolder, loadIndicators } from '../../pipeline/store/load.ts';
import { openStore } from '../../pipeline/store/store.ts';

/** The day that all checks of tests are made on. */
export const TODAY = '2026-11-25';

export interface Checker {
  /** What was read, and every problem of the folder. */
  check(dir: string): Promise<{ folder: Folder; faults: Fault[] }>;
  close(): void;
}

/** Opens a store that lasts for many folders. */
export async function openChecker(): Promise<Checker> {
  const plan = loadPlan();
  const store = await openStore();
  await defineMacros(store);
  await loadIndicators(store, plan);
  return {
    check: async (dir) => {
      const folder = readFolder(dir);
      await store.run('DROP SCHEMA IF EXISTS given CASCADE');
      await loadFolder(store, folder);
      return { folder, faults: await check(store, folder, plan, TODAY) };
    },
    close: () => store.close(),
  };
}
