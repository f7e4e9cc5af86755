/** Which years are cycles. */
import { WrongUsage } from './context.ts';

/** The Convention's first reports on the one side, the year after the plan's last on the other. */
export const [FIRST_CYCLE, LAST_CYCLE] = [2000, 2030] as const;

/** Whether a number is a year that can be a cycle. */
export const isCycle = (cycle: number): boolean => Number.isInteger(cycle) && cycle >= FIRST_CYCLE && cycle <= LAST_CYCLE;

/** Refuses a cycle that no one can have meant; the newest folder of the data may be one. */
export function refuseCycle(cycle: number): void {
  if (!isCycle(cycle)) throw new WrongUsage(`a cycle is a year from ${FIRST_CYCLE} to ${LAST_CYCLE}; name one with --cycle (the newest folder under article7 is ${cycle})`);
}
