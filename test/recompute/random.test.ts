/** A sample of the folders made by chance (`npm run second-opinion` tries as many as one likes). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { differencesOfSeed } from './seeds.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the engine and the second opinion', () => {
  it.each([1, 2, 3, 4, 5])('agree on folder %i', { timeout: 300_000 }, async (seed) => {
    expect(await differencesOfSeed(folder, seed, loadPlan())).toEqual([]);
  });
});
