/** `pasra check`: every problem of a data folder. */
import { loadPlan, PlanFaults } from '../read/plan.ts';
import { compareFaults, fault, isError, type Fault } from '../read/fault.ts';
import { NoDataFolder } from '../read/folder.ts';
import { checkCoding } from '../coding/check.ts';
import { prepare } from '../measure/prepare.ts';
import { problemOf } from '../words/say-problem.ts';
import type { Context } from './context.ts';
import { problemCount, problemLines } from './problems.ts';

/** Lists all problems; gives exit status 1 where one is an error. */
export async function checkCommand(options: { data: string; json?: boolean; lang?: 'en' | 'fr' }, context: Context): Promise<number> {
  const { faults, accepted } = await faultsOf(options.data, context);
  const language = options.lang ?? 'en';
  const problems = faults.map((fault) => problemOf(fault, language));
  context.answer(options.json ? JSON.stringify(problems, null, 2) : [...problemLines(problems, language), problemCount(problems, language, accepted)].join('\n'));
  return faults.some(isError) ? 1 : 0;
}

/** Problems of the folder; that there is none is one too, so that a program that reads JSON is told. */
async function faultsOf(data: string, context: Context): Promise<{ faults: readonly Fault[]; accepted: number }> {
  try {
    const plan = loadPlan();
    const { store, folder, faults, accepted } = await prepare(plan, { data, today: context.today, progress: () => {} });
    store.close();
    return { faults: [...faults, ...checkCoding(data, folder, plan)].toSorted(compareFaults), accepted };
  } catch (error) {
    if (error instanceof NoDataFolder) return { faults: [fault('MISSING_FILE', data)], accepted: 0 };
    if (error instanceof PlanFaults) return { faults: error.faults, accepted: 0 };
    throw error;
  }
}
