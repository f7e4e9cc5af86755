import { expect, test } from 'vitest';
import { mutate } from './mutate.ts';

const runs = Number(process.env.MUTATE_RUNS ?? 100);

test(`${runs} damaged folders: no crash, no hang, no row lost, the right exit status`, { timeout: 60_000 + runs * 2_000 }, async () => {
  const { failures, ...tally } = await mutate(1, 1 + runs, () => {}, false);
  expect(failures).toEqual([]);
  expect(tally.runs).toBe(runs);
  expect(tally.errors).toBeGreaterThan(runs / 4);
});
