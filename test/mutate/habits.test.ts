import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { problemOf } from '../../pipeline/words/say-problem.ts';
import { BASE } from '../check/catalogue.ts';
import { openChecker } from '../check/checker.ts';
import { habitsOf, practised } from './habits.ts';

/** How many of the habits are tried; `HABITS=all` tries each, also over the demonstration. */
const all = process.env.HABITS === 'all';
const EVERY = all ? 1 : 11;

async function silent(source: string, cycles: readonly number[], every: number): Promise<{ tried: number; silent: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'habits-'));
  const checker = await openChecker();
  const said = async (dir: string) => new Set((await checker.check(dir)).faults.map((fault) => JSON.stringify(problemOf(fault))));
  const before = await said(source);
  const habits = habitsOf(source, cycles).filter((_, at) => at % every === 0);
  const quiet: string[] = [];
  for (const habit of habits) {
    practised(source, join(root, 'data'), habit);
    const now = await said(join(root, 'data'));
    if ([...now].every((problem) => before.has(problem))) quiet.push(habit.name);
  }
  checker.close();
  rmSync(root, { recursive: true });
  return { tried: habits.length, silent: quiet };
}

test('what people do to tables never passes without a word: the small folder', { timeout: 600_000 }, async () => {
  const { tried, silent: quiet } = await silent(BASE, [2024, 2025], EVERY);
  expect(quiet).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(all ? 200 : 20);
});

// Only where every habit is asked for: not a test that was left out elsewhere.
if (all) test('the demonstration', { timeout: 3_600_000 }, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'habits-demo-'));
  writeDemoData(dir, loadPlan());
  const { silent: quiet } = await silent(dir, [2025, 2026], 5);
  rmSync(dir, { recursive: true });
  expect(quiet).toEqual([]);
});
