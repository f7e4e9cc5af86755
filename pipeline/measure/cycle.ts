/** One cycle, measured: which rows hold, every outcome, every figure, and what stands beside them, as one plain value. */
import { assess } from '../assess/assess.ts';
import { partiesThen } from '../assess/populations.ts';
import { assessments, outcomeWeights, repeatedUnits } from '../assess/assessments.ts';
import { dueDate } from '../assess/calendar.ts';
import type { Ground } from '../assess/ground.ts';
import { followUp, standingDeadlines } from '../assess/follow-up.ts';
import { corrections } from '../assess/trace.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Store } from '../store/store.ts';
import { keepFigures, keepMeasured, weightsOf } from './contracts.ts';
import { measureLand } from './land.ts';
import { measure } from './measure.ts';
import type { Measured, PastFigures } from './measured.ts';
import { measureOutlook } from './outlook.ts';
import { members, openPopulations, receipts, registerWhole, sources, stateNames, submissions, votes } from './register.ts';

/** Which cycle, said as of which day, and which rows that came later are hidden (R6). */
export type CycleDates = Ground;

/** A cycle as it was known on a day: what was received by then, as written down by `recordedBy` (null: by that day too). */
export const asKnownOn = (cycle: number, asOf: string, recordedBy: string | null = null): CycleDates => ({ cycle, asOf, cutoffs: { asOf, recordedBy } });

/** What a publication says of the days of its run beside the as-of date (R6). */
export const daysSaid = ({ asOf, cutoffs: { asOf: hidden, recordedBy } }: Ground): Pick<Measured, 'recordedBy' | 'nothingHidden'> =>
  ({ ...(recordedBy !== null && recordedBy !== asOf && { recordedBy }), ...(hidden === null && { nothingHidden: true as const }) });

/** Measures of an earlier cycle what a newer one needs: its headlines, by the same tables and under the same contracts. */
export async function measurePastCycle(store: Store, plan: Plan, ground: Ground): Promise<PastFigures> {
  await assess(store, plan.terms, ground, 'headlines');
  const { figures } = await measure(store, plan, ground);
  keepFigures({ figures, readings: [], members: await members(store), weights: weightsOf(await outcomeWeights(store)), repeated: await repeatedUnits(store) });
  return { cycle: ground.cycle, figures, receipts: await receipts(store), registerWhole: await registerWhole(store) };
}

/** Measures one cycle. The store's tables are overwritten by the next call; the value is not. */
export async function measureCycle(store: Store, plan: Plan, { cycle, asOf, cutoffs }: CycleDates): Promise<Measured> {
  const dates = { cycle, asOf };
  await assess(store, plan.terms, { ...dates, cutoffs });
  const measured: Measured = {
    ...dates, ...daysSaid({ ...dates, cutoffs }), dueDate: dueDate(plan.terms, cycle), reportingYear: cycle - 1,
    ...await measure(store, plan, dates),
    assessments: await assessments(store), members: await members(store), followUp: await followUp(store, plan.terms),
    land: await measureLand(store), outlook: await measureOutlook(store, plan.contamination),
    receipts: await receipts(store), submissions: await submissions(store), registerWhole: await registerWhole(store), openPopulations: await openPopulations(store),
    votes: await votes(store), deadlines: await standingDeadlines(store),
    corrections: (await corrections(store, cutoffs)).filter(({ file }) => file.startsWith(`article7/${cycle}/`)),
    sources: await sources(store), states: await stateNames(store),
  };
  keepMeasured(measured, await partiesThen(store));
  return measured;
}
