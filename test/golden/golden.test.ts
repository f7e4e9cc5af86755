/** Every data file, what the pages are made from, `check` and `explain` of one worked case, both cycles, by the commands themselves. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, type RunnerTask } from 'vitest';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { checkCommand } from '../../pipeline/commands/check.ts';
import { compareCommand } from '../../pipeline/commands/compare.ts';
import type { Context } from '../../pipeline/commands/context.ts';
import { explainCommand } from '../../pipeline/commands/explain.ts';
import { runCommand } from '../../pipeline/commands/run.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { run } from '../../pipeline/run.ts';
import { temporary } from '../command.ts';
import { frozenCopy } from '../support.ts';
import { expectGolden, expectNoOtherGoldens } from './golden.ts';

const CASE = new URL('../cases/golden/data', import.meta.url).pathname;
const CYCLES = [{ cycle: 2025, asOf: '2025-11-30' }, { cycle: 2026, asOf: '2026-10-15' }];
/** From answers with corrections and pointers; from other documents; from the register of reports; persons. */
const EXPLAINED = ['22.1', '2', '8.1', '5.4'];
const [out, used] = [temporary('golden'), [] as string[]];
let data = '';

function golden(name: string, text: string): void {
  used.push(name);
  expectGolden(name, text);
}

/** What a command answers, the machine's own folders left out. */
async function answerOf(command: (context: Context) => Promise<number>): Promise<string> {
  const answers: string[] = [];
  await command({ today: '2026-11-25', say: () => {}, answer: (text) => answers.push(text) });
  return `${answers.join('\n').replaceAll(data, 'data')}\n`;
}

/** Whether nothing was filtered out: then every name is known. */
const ran = (task: RunnerTask): boolean => (task.type === 'suite' ? task.tasks.every(ran) : task.mode === 'run');

beforeAll(async () => {
  data = await frozenCopy(CASE, '2025-11-30');
  for (const dates of CYCLES) await answerOf((context) => runCommand({ data, out, ...dates, lang: ['en'], formats: ['csv'] }, context));
});

describe.each(CYCLES)('cycle $cycle as of $asOf', ({ cycle, asOf }) => {
  it('writes these data files', () => {
    // Parquet is the same rows once more, in bytes (test/package)
    for (const name of readdirSync(join(out, String(cycle), 'data')).filter((one) => !one.endsWith('.parquet'))) golden(`${cycle}/${name}`, readFileSync(join(out, String(cycle), 'data', name), 'utf8'));
  });

  it('hands these values on to its pages', async () => {
    const { publication } = await run(loadPlan(), { data, cycle, asOf, today: asOf, progress: () => {} });
    const { receipts, submissions, registerWhole, openPopulations, votes, deadlines, corrections, sources, past, baseline } = publication;
    const figuresThen = past.map(({ cycle: year, figures }) => ({ cycle: year, figures: figures.flatMap((one) => (one.numerator === null ? [] : [`${one.indicator} ${one.status} ${one.numerator} ${one.denominator}`])) }));
    const values = { receipts, submissions, registerWhole, openPopulations: [...openPopulations], votes, deadlines, corrections, sources, past: figuresThen, baseline: baseline && { ...baseline, outcomes: baseline.outcomes.length } };
    golden(`${cycle}/publication.json`, `${JSON.stringify(values, null, 1)}\n`);
  });
});

describe('the whole', () => {
  it('counts its reports in both manifests so', () => {
    const counts = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { counts: object }).counts;
    golden('counts.json', `${JSON.stringify({ sealed: counts(join(data, 'baseline/2025/manifest.json')), ...Object.fromEntries(CYCLES.map(({ cycle }) => [cycle, counts(join(out, String(cycle), 'manifest.json'))])) }, null, 1)}\n`);
  });

  it('is compared between two days so', async () => {
    golden('compare.txt', await answerOf((context) => compareCommand({ data, cycle: 2025, from: '2025-05-15', to: '2025-12-20' }, context)));
    golden('compare-2026.txt', await answerOf((context) => compareCommand({ data, cycle: 2026, from: '2026-05-04', to: '2026-06-01' }, context)));
  });

  it('takes the newest cycle where none is asked for, and the newest revision of the baseline', async () => {
    const restated = await frozenCopy(CASE, '2025-11-30');
    const context: Context = { today: '2026-11-25', say: () => {}, answer: () => {} };
    await freezeCommand({ data: restated, cycle: 2025, asOf: '2025-12-20', restate: true, reason: 'a correction of December' }, context);
    const { publication } = await run(loadPlan(), { data: restated, asOf: '2026-10-15', today: '2026-11-25', progress: () => {} });
    expect(publication).toMatchObject({ cycle: 2026, baseline: { cycle: 2025, asOf: '2025-12-20', revision: 2 } });
    expect(publication.figures.find(({ indicator }) => indicator === '22.1')).toMatchObject({ baseline_numerator: 2, baseline_denominator: 4 });
  });

  it('takes a register as whole by the claim of its own year alone', async () => {
    const { publication } = await run(loadPlan(), { data, cycle: 2027, asOf: '2027-10-15', today: '2027-10-15', progress: () => {} });
    expect(publication.registerWhole).toBe(false);
  });

  it('ends with 0 where it has only warnings', async () => {
    expect(await checkCommand({ data }, { today: '2026-11-25', say: () => {}, answer: () => {} })).toBe(0);
  });
});

describe('the folder', () => {
  it('is checked so', async () => {
    golden('check.txt', await answerOf((context) => checkCommand({ data }, context)));
    golden('check.json', await answerOf((context) => checkCommand({ data, json: true }, context)));
  });

  it.each(EXPLAINED)('has %s explained so', async (indicator) => {
    golden(`2026/explain-${indicator}.txt`, await answerOf((context) => explainCommand(indicator, { data, cycle: 2026, asOf: '2026-10-15' }, context)));
  });

  it('has an indicator and a State explained so', async () => {
    golden('2025/explain-22.1.json', await answerOf((context) => explainCommand('22.1', { data, cycle: 2025, asOf: '2025-11-30', json: true }, context)));
    golden('2025/explain-22.1-XAB.json', await answerOf((context) => explainCommand('22.1', { data, cycle: 2025, asOf: '2025-11-30', state: 'XAB', json: true }, context)));
    golden('2025/explain-XAC.txt', await answerOf((context) => explainCommand(undefined, { data, cycle: 2025, asOf: '2025-11-30', state: 'XAC' }, context)));
  });
});

it('has no other golden file', ({ task }) => {
  if (task.file.tasks.every(ran)) expectNoOtherGoldens(used);
});
