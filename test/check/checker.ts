/** Checks many folders with one store, as `pasra check` does with one each. */
import { settle } from '../../pipeline/check/accepted.ts';
import { check, checkFolder } from '../../pipeline/check/check.ts';
import { compareFaults, type Fault } from '../../pipeline/read/fault.ts';
import { readFolder, type Folder } from '../../pipeline/read/folder.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { loadFolder } from '../../pipeline/store/load.ts';
import { loadIndicators } from '../../pipeline/assess/indicators.ts';
import { openStoreWithMacros } from '../../pipeline/measure/prepare.ts';

/** The day that all checks of tests are made on. */
export const TODAY = '2026-11-25';

/** Everything that the checks inside the store look at. */
const storedRows = (folder: Folder): string => JSON.stringify(folder.rows);

export interface Checker {
  /** Takes note of a folder without problems: one with the same rows needs no store. */
  learn(dir: string): Promise<void>;
  /** What was read, and every problem of the folder. */
  check(dir: string): Promise<{ folder: Folder; faults: Fault[] }>;
  close(): void;
}

/** Opens a store that lasts for many folders. */
export async function openChecker(): Promise<Checker> {
  const plan = loadPlan();
  const store = await openStoreWithMacros();
  await loadIndicators(store, plan);
  let sound: string | null = null;
  return {
    learn: async (dir) => {
      sound = storedRows(readFolder(dir));
    },
    check: async (dir) => {
      const folder = readFolder(dir);
      if (storedRows(folder) === sound) return { folder, faults: settle(folder, checkFolder(folder, plan, TODAY)).faults.toSorted(compareFaults) };
      await loadFolder(store, folder);
      return { folder, faults: (await check(store, folder, plan, TODAY)).faults };
    },
    close: () => store.close(),
  };
}
