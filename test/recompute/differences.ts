/** Runs the engine over a folder and holds every figure of its publications against the second opinion. */
import { join } from 'node:path';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { runCommand } from '../../pipeline/commands/run.ts';
import type { Context } from '../../pipeline/commands/context.ts';
import type { Disagreement } from '../../pipeline/recompute/disagreement.ts';
import { evaluateTables } from '../../pipeline/recompute/evaluate.ts';
import { readPublication } from '../../pipeline/recompute/publication.ts';
import { secondOpinion } from '../../pipeline/recompute/second-opinion.ts';
import { readTables } from '../../pipeline/recompute/tables.ts';
import type { Plan } from '../../schemas/plan.ts';

const quiet: Context = { today: '2026-12-31', say: () => {}, answer: () => {} };

/**
 * Measures 2025, freezes it as the baseline, measures 2026, and lists every value on which the engine and the
 * second opinion differ; the second opinion of 2026 starts from its own of 2025. The folder gets the baseline.
 */
export async function differencesOf(data: string, out: string, [first, second]: readonly [string, string], plan: Plan): Promise<Disagreement[]> {
  const tables = readTables(data);
  const own = evaluateTables(tables, { cycle: 2025, asOf: first }, plan);
  const run = async (cycle: number, asOf: string) => {
    await runCommand({ data, out, cycle, asOf, lang: ['en'], formats: ['csv'] }, quiet);
    const { disagreements } = secondOpinion(readPublication(join(out, String(cycle))), plan, { tables, baseline: cycle === 2025 ? null : own });
    return disagreements.map((one) => ({ ...one, file: `${cycle}/${one.file}` }));
  };
  const before = await run(2025, first);
  // a baseline without one figure is refused
  if (!own.figures.some(({ value }) => value !== null)) return before;
  await freezeCommand({ data, cycle: 2025, asOf: first }, quiet);
  return [...before, ...await run(2026, second)];
}
