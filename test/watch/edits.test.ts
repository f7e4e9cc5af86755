import { expect, test } from 'vitest';
import { edits } from './edits.ts';

const runs = Number(process.env.EDIT_RUNS ?? 5);

test(`after each of ${runs} edits the loop gives a full run’s bytes`, { timeout: 120_000 + runs * 30_000 }, async () => {
  const { failures, ...tally } = await edits(1, 1 + runs);
  expect(failures).toEqual([]);
  expect(tally.edits).toBe(runs);
  expect(tally.published).toBeGreaterThan(0);
});
