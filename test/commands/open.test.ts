/** No figure is open without a reason, and no figure that is final has one. */
import { describe, expect, it } from 'vitest';
import { asKnownOn, measureCycle } from '../../pipeline/measure/cycle.ts';
import { openReasons } from '../../pipeline/measure/open.ts';
import { openFacts } from '../../pipeline/measure/open-facts.ts';
import { prepare } from '../../pipeline/measure/prepare.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';

const plan = loadPlan();
const folder = (path: string) => new URL(path, import.meta.url).pathname;

describe('every provisional figure, and every one without data, has a reason', () => {
  it.each([
    ['../../data', 2025, '2025-11-30'], ['../../data', 2025, '2025-04-30'], ['../cases/worked/c/data', 2026, '2026-10-15'], ['../cases/worked/a/data', 2025, '2025-11-30'],
    ['../cases/rules/R5-not-established/data', 2025, '2025-11-30'], ['../cases/rules/R18-no-meeting-in-the-year/data', 2025, '2025-11-30'],
  ])('%s %i as of %s', async (path, cycle, asOf) => {
    const { store } = await prepare(plan, { data: folder(path), today: asOf, progress: () => {} });
    try {
      const measured = await measureCycle(store, plan, asKnownOn(cycle, asOf));
      const facts = await openFacts(store);
      for (const figure of measured.figures) {
        const known = facts.get(figure.indicator);
        if (!known) continue;
        const reasons = openReasons(figure, measured.assessments.filter(({ indicator }) => indicator === figure.indicator), known);
        expect(reasons.length > 0, `${figure.indicator} ${figure.status}`).toBe(figure.status === 'provisional' || figure.status === 'no_data');
      }
    } finally {
      store.close();
    }
  });
});
