/** `pasra new-cycle`: the folder of a cycle, and what to do first in it. */
import type { Language } from '../../schemas/codes.ts';
import { newCycle } from '../coding/new-cycle.ts';
import { loadPlan } from '../read/plan.ts';
import { newCycleWords } from '../words/languages.ts';
import type { Context } from './context.ts';

/** Makes what is not there and says what comes first; exit status 1 where the register of what is complete could not be added to. */
export async function newCycleCommand(cycle: number, options: { data: string; lang?: Language }, context: Context): Promise<number> {
  const say = newCycleWords(options.lang ?? 'en');
  const { made, rows, untouched } = await newCycle(options.data, cycle, loadPlan());
  for (const file of made) context.answer(say.made(file));
  if (rows.length > 0) context.answer(say.rows(rows.length, cycle - 1));
  if (made.length === 0 && rows.length === 0 && untouched === null) context.answer(say.nothing(cycle));
  if (untouched !== null) context.answer(say.untouched(untouched));
  context.answer(['', say.first(cycle), ...say.steps(cycle).map((step, at) => `${at + 1}. ${step}`)].join('\n'));
  return untouched === null ? 0 : 1;
}
