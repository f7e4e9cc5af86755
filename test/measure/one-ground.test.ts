/** What is worked out once for several cycles changes nothing: a cycle measured after others is what it is on a store of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomeWeights, repeatedUnits } from '../../pipeline/assess/assessments.ts';
import { weightsOf } from '../../pipeline/measure/contracts.ts';
import { asKnownOn, measureCycle, measurePastCycle, type CycleDates } from '../../pipeline/measure/cycle.ts';
import { prepare, type Prepared } from '../../pipeline/measure/prepare.ts';
import type { Measured } from '../../pipeline/measure/measured.ts';
import { copyOf } from '../command.ts';
import { plan } from '../support.ts';

const TODAY = '2027-10-15';
const known = (cycle: number): CycleDates => ({ cycle, asOf: TODAY, cutoffs: { asOf: null, recordedBy: null } });
const opened = (data: string): Promise<Prepared> => prepare(plan, { data, today: TODAY, progress: () => {} });

const fresh = new Map<string, Promise<Measured>>();

/** The same cycle on a store that has measured nothing else; worked out once. */
function alone(data: string, dates: CycleDates): Promise<Measured> {
  const key = `${data} ${JSON.stringify(dates)}`;
  const measured = fresh.get(key) ?? opened(data).then(({ store, plan: decided }) => measureCycle(store, decided, dates).finally(() => store.close()));
  fresh.set(key, measured);
  return measured;
}

const worked = new URL('../cases/worked/a/data', import.meta.url).pathname;
const late = copyOf(worked);
writeFileSync(join(late, 'decisions.yaml'), 'decisions:\n  - decision: late_reports\n    chosen: not_counted\n');

describe.each([['by the plan’s words', worked], ['with late reports not counted', late]])('a store that is asked for one cycle after another, %s', (_, data) => {
  let prepared: Prepared;
  beforeAll(async () => void (prepared = await opened(data)));
  afterAll(() => prepared.store.close());

  // forward, back, the same again, another day, rows hidden, and back to where nothing is
  it.each([
    known(2025), known(2027), known(2026), known(2026), { ...known(2026), asOf: '2026-04-01' }, asKnownOn(2026, '2026-05-20'), asKnownOn(2026, '2026-05-20', TODAY), known(2025),
  ])('cycle $cycle as of $asOf, hidden after $cutoffs.asOf and $cutoffs.recordedBy', async (dates) => {
    const before = await measurePastCycle(prepared.store, prepared.plan, dates);
    const measured = await measureCycle(prepared.store, prepared.plan, dates);
    expect(measured).toEqual(await alone(data, dates));
    expect(before).toEqual({ cycle: dates.cycle, figures: measured.figures, receipts: measured.receipts, registerWhole: measured.registerWhole });
  });

  it('keeps the contracts of an earlier cycle by its sums, and names a unit that stands twice', async () => {
    const { assessments } = await measureCycle(prepared.store, prepared.plan, known(2026));
    expect(weightsOf(await outcomeWeights(prepared.store))).toEqual(weightsOf(assessments));
    expect(await repeatedUnits(prepared.store)).toEqual([]);
    const [one] = assessments.filter(({ unit_kind }) => unit_kind === 'state');
    const [persons] = assessments.filter(({ unit_kind }) => unit_kind === 'person');
    await prepared.store.run(`INSERT INTO outcome FROM outcome WHERE indicator = '${one?.indicator}' AND unit = '${one?.unit}'`);
    // persons of one delegation stand once with each outcome
    await prepared.store.run(`INSERT INTO outcome SELECT * REPLACE ('unclear' AS outcome) FROM outcome WHERE indicator = '${persons?.indicator}' AND unit = '${persons?.unit}' AND outcome = 'met'`);
    expect(await repeatedUnits(prepared.store)).toEqual([`${one?.indicator} state ${one?.unit}`]);
  });
});
