/** A baseline and a run under other decisions: worked by hand on the six affected States of the case R12-decided-nothing. */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../command.ts';
import { measureFolder } from '../support.ts';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { BaselineChanged, readBaseline } from '../../pipeline/baseline/read.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { problemOf } from '../../pipeline/words/say-problem.ts';
import { onDisk, readTables } from '../../pipeline/recompute/tables.ts';
import { sealedIn } from '../../pipeline/recompute/publication.ts';
import { underDecisions } from '../../pipeline/recompute/sealed.ts';
import { evaluateTables } from '../../pipeline/recompute/evaluate.ts';
import { chosenIn, underReadings } from '../../pipeline/recompute/decisions.ts';
import { compare } from '../../pipeline/recompute/compare.ts';

const cases = new URL('../cases/rules/', import.meta.url).pathname;
const plan = loadPlan();

function decide(data: string, decision: string, chosen: string): void {
  if (decision === '') rmSync(join(data, 'decisions.yaml'), { force: true });
  else writeFileSync(join(data, 'decisions.yaml'), `decisions:\n  - decision: ${decision}\n    chosen: ${chosen}\n`);
}

/** 2026 is 2025 again, but that XAB now says yes: 4 of 6 as worded, and 4 of 6 with "in part" counted. */
async function sealed(decision = '', chosen = '', statuses = ''): Promise<string> {
  const data = copyOf(`${cases}R12-decided-nothing/data`);
  decide(data, decision, chosen);
  if (statuses !== '') writeFileSync(join(data, 'registry/statuses.csv'), statuses);
  await freezeCommand({ data, cycle: 2025, asOf: '2025-11-30' }, { today: '2025-11-30', say: () => {}, answer: () => {} });
  mkdirSync(join(data, 'article7/2026'));
  for (const name of ['submissions', 'answers']) {
    const text = readFileSync(join(data, `article7/2025/${name}.csv`), 'utf8').replaceAll('2025', '2026').replaceAll('2024', '2025').replace('31.1,partly', '31.1,yes');
    writeFileSync(join(data, `article7/2026/${name}.csv`), text);
  }
  appendFileSync(join(data, 'records/coverage.csv'), 'submissions,2025,yes\n');
  return data;
}

async function figureOf(data: string) {
  const { figures, changes } = await measureFolder(data, 2026, '2026-11-30');
  const { numerator, denominator, reading, baseline_numerator, baseline_denominator, baseline_reading, change, change_same_states, trend, movement } = figures.find(({ indicator }) => indicator === '31.1')!;
  const second = secondOf(data);
  const own = { numerator, baseline_numerator, baseline_reading, change, change_same_states, trend, movement };
  expect(second).toEqual(own);
  return { now: [numerator, denominator], reading, then: [baseline_numerator, baseline_denominator], sealed: baseline_reading, change, same: change_same_states, trend, causes: changes.filter(({ indicator, met_change }) => indicator === '31.1' && met_change !== '0').map(({ cause, met_change }) => `${cause} ${met_change}`) };
}

/** What the second opinion says of the same. */
function secondOf(data: string) {
  const under = underReadings(plan, chosenIn(data, plan));
  const now = evaluateTables(readTables(data), { cycle: 2026, asOf: '2026-11-30' }, under);
  const { comparisons } = compare(underDecisions(sealedIn(onDisk(data), 2025)!, under), now, under);
  const { baseline_numerator, baseline_reading, change, change_same_states, trend, movement } = comparisons.find(({ indicator }) => indicator === '31.1')!;
  return { numerator: now.figures.find(({ indicator }) => indicator === '31.1')?.numerator, baseline_numerator, baseline_reading, change, change_same_states, trend, movement };
}

describe('a baseline and a run under other decisions', { timeout: 120_000 }, () => {
  it('seals what is decided', async () => {
    const data = await sealed('partly', 'counted');
    const baseline = readBaseline(data, plan);
    expect(baseline?.seal.decisions).toMatchObject({ partly: { chosen: 'counted', reading: 'partly_counts' }, late_reports: { chosen: 'counted', reading: null } });
    expect(baseline?.figures.find(({ indicator }) => indicator === '31.1')).toMatchObject({ numerator: 4, denominator: 6, reading: 'partly_counts' });
    expect(baseline?.readings.find(({ indicator, reading }) => indicator === '31.1' && reading === 'as_worded')).toMatchObject({ numerator: 3, denominator: 6, status: 'final' });
  });

  it('the same decision both times compares as ever', async () => {
    expect(await figureOf(await sealed('partly', 'counted'))).toEqual({ now: [4, 6], reading: 'partly_counts', then: [4, 6], sealed: null, change: '0', same: '0', trend: 'unchanged', causes: [] });
  });

  it('sealed as worded, "in part" counted now: against the sealed reading, State by State', async () => {
    const data = await sealed();
    decide(data, 'partly', 'counted');
    expect(await figureOf(data)).toEqual({ now: [4, 6], reading: 'partly_counts', then: [4, 6], sealed: 'as_worded', change: '0', same: '0', trend: 'unchanged', causes: [] });
  });

  it('sealed with "in part" counted, as worded now', async () => {
    const data = await sealed('partly', 'counted');
    decide(data, '', '');
    expect(await figureOf(data)).toEqual({ now: [4, 6], reading: null, then: [3, 6], sealed: 'partly_counts', change: '16.6667', same: '16.6667', trend: 'improved', causes: ['answered_differently 1'] });
  });

  it('sealed as worded, Article 7 reports alone now: the sealed reading, but no State is held against another', async () => {
    const data = await sealed();
    decide(data, 'other_documents', 'article7_only');
    expect(await figureOf(data)).toEqual({ now: [3, 6], reading: 'article7_only', then: [2, 6], sealed: 'as_worded', change: '16.6667', same: null, trend: 'not_comparable', causes: [] });
  });

  it('stops where the reading was not sealed, and says what to restate', async () => {
    const affected = ['A', 'B', 'C', 'D', 'E', 'G'].map((letter) => `XA${letter},affected,,\n`).join('');
    const data = await sealed('', '', `state,status,from,until\n${affected}`);
    appendFileSync(join(data, 'registry/statuses.csv'), 'XAB,mine_victims,,\n');
    decide(data, 'victim_assistance_group', 'with_victims');
    const error = await measureFolder(data, 2026, '2026-11-30').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BaselineChanged);
    const [fault] = (error as BaselineChanged).faults;
    expect(problemOf(fault!)).toMatchObject({
      code: 'BASELINE_CHANGED', file: 'baseline/2025/readings.csv', value: 'victims',
      message: 'the baseline was sealed under other decisions and holds no reading "victims" of 31.1: it cannot be compared with',
      hint: expect.stringContaining('pasra baseline freeze --cycle 2025 --as-of 2025-11-30 --restate'),
    });
  });
});
