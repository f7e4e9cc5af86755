/** Why a command ended early, in words, and with which exit status. */
import { BaselineChanged } from '../baseline/read.ts';
import { NoErratum } from '../publish/erratum.ts';
import { FolderBusy } from '../publish/lock.ts';
import { NotOurs } from '../publish/ours.ts';
import { InputChanged } from '../publish/package/inputs.ts';
import { NotConfirmed } from '../publish/second-opinion.ts';
import { DataErrors } from '../read/fault.ts';
import { NoDataFolder } from '../read/folder.ts';
import { PlanFaults } from '../read/plan.ts';
import { recomputeWords } from '../words/languages.ts';
import { problemOf } from '../words/say-problem.ts';
import { WrongUsage, type Context } from './context.ts';
import { problemCount, problemLines } from './problems.ts';
import { opinionLines } from './recompute.ts';
import { SYSTEM } from './system-errors.ts';

/** Says why a command ended, and gives its exit status; anything unforeseen is a bug and shows its stack. */
export function sayWhy(error: unknown, context: Context): number {
  if (error instanceof WrongUsage) context.say(`error: ${error.message}`);
  else if (error instanceof NoDataFolder) context.say(`error: there is no data folder "${error.message}"; name it with --data`);
  else if (error instanceof FolderBusy || error instanceof NotOurs || error instanceof NoErratum || error instanceof InputChanged) context.say(`error: ${error.message}`);
  else if (error instanceof NotConfirmed) for (const line of [...opinionLines(error.opinion, 'en'), recomputeWords('en').stopped]) context.say(line);
  else if (error instanceof DataErrors || error instanceof BaselineChanged || error instanceof PlanFaults) {
    const problems = error.faults.map((fault) => problemOf(fault));
    for (const line of problemLines(problems)) context.say(line);
    context.say(`${problemCount(problems)}; nothing was published, what was there before is untouched`);
  } else context.say(systemMessage(error));
  return error instanceof WrongUsage || error instanceof NotOurs || error instanceof NoErratum ? 2 : error instanceof DataErrors || error instanceof BaselineChanged || error instanceof PlanFaults || error instanceof NoDataFolder ? 1 : 3;
}

function systemMessage(error: unknown): string {
  const { code, path, stack } = error as NodeJS.ErrnoException;
  const known = code && SYSTEM[code];
  return known ? `error: ${known}${path ? ` (${path})` : ''}; nothing was published, what was there before is untouched` : `This is a bug in pasra: please report it.\n${stack ?? String(error)}`;
}
