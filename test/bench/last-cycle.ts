/** The last cycle of the demonstration, and the day on which everything is said. */
import { demoAsOf, demoCycles } from '../../pipeline/demo/files.ts';

const cycle = demoCycles.at(-1) as number;

export const LAST = { cycle, asOf: demoAsOf(cycle) };
