/** What one seed asks of both opinions. */
import { join } from 'node:path';
import type { Plan } from '../../schemas/plan.ts';
import { chance } from './chance.ts';
import type { Disagreement } from '../../pipeline/recompute/disagreement.ts';
import { differencesOf, type Choices } from './differences.ts';
import { writeRandomFolder } from './random-folder.ts';

/** The as-of days of the two cycles: after the due date, mostly; sometimes on it or before. */
export function daysOf(seed: number): [string, string] {
  const by = chance(seed + 104_729);
  return [by.pick(['2025-11-30', '2025-11-30', '2025-05-01', '2025-04-30', '2025-12-31', '2026-02-01']), by.pick(['2026-10-15', '2026-11-30', '2026-05-01', '2026-04-30', '2026-12-31'])];
}

/** Every option that a headline can be switched to. */
const SWITCHES = ['partly counted', 'late_reports not_counted', 'other_documents article7_only', 'without_answer left_out', 'not_applicable left_out', 'not_yet_due left_out', 'victim_assistance_group with_victims', 'unknown_gender left_out'];

/** What is decided in the two years: half of the time the plan's words, else another option, mostly the same both times. */
export function choicesOf(seed: number): Choices {
  const by = chance(seed + 7919);
  const first = by.pick([...SWITCHES.map(() => null), ...SWITCHES]);
  return [first, by.pick([first, first, by.pick([null, ...SWITCHES])])];
}

/** Makes the folder of a seed below `folder` and holds both opinions of it against each other. */
export function differencesOfSeed(folder: string, seed: number, plan: Plan): Promise<Disagreement[]> {
  const data = join(folder, String(seed), 'data');
  writeRandomFolder(data, seed, plan);
  return differencesOf(data, join(folder, String(seed), 'out'), daysOf(seed), plan, choicesOf(seed));
}
