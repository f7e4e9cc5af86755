/** Runs the engine over a folder and holds every figure of its publications against the second opinion. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BaselineChanged } from '../../pipeline/baseline/read.ts';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { runCommand } from '../../pipeline/commands/run.ts';
import type { Context } from '../../pipeline/commands/context.ts';
import type { Disagreement } from '../../pipeline/recompute/disagreement.ts';
import { chosenIn, underReadings } from '../../pipeline/recompute/decisions.ts';
import { evaluateTables } from '../../pipeline/recompute/evaluate.ts';
import { readPublication } from '../../pipeline/recompute/publication.ts';
import { secondOpinion } from '../../pipeline/recompute/second-opinion.ts';
import { readTables } from '../../pipeline/recompute/tables.ts';
import type { Plan } from '../../schemas/plan.ts';

const quiet: Context = { today: '2026-12-31', say: () => {}, answer: () => {} };

/** What is chosen when 2025 is sealed and when 2026 is measured: a decision and its option, or nothing. */
export type Choices = readonly [string | null, string | null];

function decide(data: string, choice: string | null): void {
  const [decision, chosen] = choice?.split(' ') ?? [];
  rmSync(join(data, 'decisions.yaml'), { force: true });
  if (decision) writeFileSync(join(data, 'decisions.yaml'), `decisions:\n  - decision: ${decision}\n    chosen: ${chosen}\n`);
}

/**
 * Measures 2025, freezes it as the baseline, measures 2026, and lists every value on which the engine and the
 * second opinion differ; the second opinion of 2026 starts from its own of 2025, perhaps under other decisions. The folder gets the baseline.
 */
export async function differencesOf(data: string, out: string, [first, second]: readonly [string, string], plan: Plan, choices: Choices = [null, null]): Promise<Disagreement[]> {
  const tables = readTables(data);
  decide(data, choices[0]);
  const own = evaluateTables(tables, { cycle: 2025, asOf: first }, underReadings(plan, chosenIn(data, plan)));
  const run = async (cycle: number, asOf: string) => {
    await runCommand({ data, out, cycle, asOf, lang: ['en'], formats: ['csv'] }, quiet);
    const { disagreements } = secondOpinion(readPublication(join(out, String(cycle))), plan, { tables, baseline: cycle === 2025 ? null : own });
    return disagreements.map((one) => ({ ...one, file: `${cycle}/${one.file}` }));
  };
  const before = await run(2025, first);
  // a baseline without one figure is refused
  if (!own.figures.some(({ value }) => value !== null)) return before;
  await freezeCommand({ data, cycle: 2025, asOf: first }, quiet);
  decide(data, choices[1]);
  try {
    return [...before, ...await run(2026, second)];
  } catch (error) {
    // it may be that a reading was not sealed: that is said, and nothing is published
    if (error instanceof BaselineChanged && error.faults.every(({ detail }) => detail.reason === 'sealed_otherwise')) return before;
    throw error;
  }
}
