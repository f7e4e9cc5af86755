/** Every data file, what the pages are made from, `check` and `explain` of one worked case, both cycles, by the commands themselves. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, it, type RunnerTask } from 'vitest';
import { checkCommand } from '../../pipeline/commands/check.ts';
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
    for (const name of readdirSync(join(out, String(cycle), 'data'))) golden(`${cycle}/${name}`, readFileSync(join(out, String(cycle), 'data', name), 'utf8'));
  });

  it('hands these values on to its pages', async () => {
    const { publication } = await run(loadPlan(), { data, cycle, asOf, today: asOf, progress: () => {} });
    const { receipts, submissions, registerWhole, openPopulations, votes, deadlines, corrections, sources, past, baseline } = publication;
    const figuresThen = past.map(({ cycle: year, figures }) => ({ cycle: year, figures: figures.flatMap((one) => (one.numerator === null ? [] : [`${one.indicator} ${one.status} ${one.numerator} ${one.denominator}`])) }));
    const values = { receipts, submissions, registerWhole, openPopulations: [...openPopulations], votes, deadlines, corrections, sources, past: figuresThen, baseline: baseline && { ...baseline, outcomes: baseline.outcomes.length } };
    golden(`${cycle}/publication.json`, `${JSON.stringify(values, null, 1)}\n`);
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
    golden('2025/explain-XAC.txt', await answerOf((context) => explainCommand(undefined, { data, cycle: 2025, asOf: '2025-11-30', state: 'XAC' }, context)));
  });
});

it('has no other golden file', ({ task }) => {
  if (task.file.tasks.every(ran)) expectNoOtherGoldens(used);
});
