/** `pasra check`: every problem of a data folder. */
import { loadPlan, PlanFaults } from '../read/plan.ts';
import { fault, isError, type Fault } from '../read/fault.ts';
import { NoDataFolder } from '../read/folder.ts';
import { prepare } from '../measure/prepare.ts';
import { problemOf } from '../words/say-problem.ts';
import type { Language } from '../../schemas/codes.ts';
import { annotationLines } from './annotations.ts';
import type { Context } from './context.ts';
import { problemCount, problemLines } from './problems.ts';

/** Lists all problems; gives exit status 1 where one is an error. */
export async function checkCommand(options: { data: string; json?: boolean; annotate?: boolean; lang?: Language }, context: Context): Promise<number> {
  const { faults, accepted } = await faultsOf(options.data, context);
  const language = options.lang ?? 'en';
  const problems = faults.map((fault) => problemOf(fault, language));
  if (options.annotate) for (const line of annotationLines(problems, options.data)) context.answer(line);
  else context.answer(options.json ? JSON.stringify(problems, null, 2) : [...problemLines(problems, language), problemCount(problems, language, accepted)].join('\n'));
  return faults.some(isError) ? 1 : 0;
}

/** Problems of the folder; that there is none is one too, so that a program that reads JSON is told. */
async function faultsOf(data: string, context: Context): Promise<{ faults: readonly Fault[]; accepted: number }> {
  try {
    const { store, faults, accepted } = await prepare(loadPlan(), { data, today: context.today, progress: () => {} });
    store.close();
    return { faults, accepted };
  } catch (error) {
    if (error instanceof NoDataFolder) return { faults: [fault('MISSING_FILE', data)], accepted: 0 };
    if (error instanceof PlanFaults) return { faults: error.faults, accepted: 0 };
    throw error;
  }
}
