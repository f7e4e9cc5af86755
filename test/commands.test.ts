/** The answers of plan, check, explain and compare, as others rely on them (contract, section 1). */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainCommand } from '../pipeline/commands/explain.ts';
import { pasra } from './command.ts';

const data = new URL('./cases/worked/c/data', import.meta.url).pathname;
const json = (args: readonly string[]) => JSON.parse(pasra(args).stdout) as never;

describe('plan', () => {
  it('lists 48 actions and 105 indicators in the contract’s form', () => {
    const { actions }: { actions: { action: number; section: string; committee: string; title: object; indicators: Record<string, unknown>[] }[] } = json(['plan', '--json']);
    expect(actions.map(({ action }) => action)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1));
    const indicators = actions.flatMap((action) => action.indicators);
    expect(indicators.length).toBe(105);
    for (const one of indicators) expect(Object.keys(one)).toEqual(['indicator', 'kind', 'population', 'direction', 'title']);
    expect(actions[20]?.indicators).toEqual([]);
    expect(pasra(['plan']).stdout).toContain('105 indicators (82 percentages %, 23 counts #)');
  });
});

describe('explain', () => {
  it('gives the contract’s JSON, whose units are the figure', () => {
    const one: { numerator: number; denominator: number; units: { outcome: string; unit: string; rule: string }[] } = json(['explain', '1.1', '--cycle', '2026', '--as-of', '2026-10-15', '--data', data, '--json']);
    expect(Object.keys(one)).toEqual(['indicator', 'cycle', 'status', 'numerator', 'denominator', 'value', 'units']);
    expect(one.units.filter(({ outcome }) => outcome === 'met').length).toBe(one.numerator);
    expect(one.units.length).toBe(one.denominator);
    const state = one.units[0]?.unit ?? '';
    const alone: { units: { unit: string }[] } = json(['explain', '1.1', '--cycle', '2026', '--as-of', '2026-10-15', '--data', data, '--json', '--state', state]);
    expect(alone.units.map(({ unit }) => unit)).toEqual([state]);
  });

  it('tells in words which document decided, which stands behind it, and what was corrected', async () => {
    let texts = '';
    const context = { today: '2026-10-15', say: () => {}, answer: (text: string) => { texts += `${text}\n`; } };
    for (const indicator of ['1.1', '2', '4', '9', '22.1', '43.2']) await explainCommand(indicator, { cycle: 2026, asOf: '2026-10-15', data }, context);
    expect(texts).toMatch(/reported \(the report or record says so\): \d/);
    expect(texts).toMatch(/unchanged, as in 20\d\d/);
    expect(texts).toContain('What could still change it');
    expect(texts).toContain('Corrections:');
  });

  it('shows one State over all indicators and cycles', () => {
    const { status, stdout } = pasra(['explain', '--state', 'XAB', '--as-of', '2026-10-15', '--data', data]);
    expect(status).toBe(0);
    for (const cycle of [2024, 2025, 2026]) expect(stdout).toContain(`Cycle ${cycle}`);
  });
});

describe('compare', () => {
  it('names every unit that moved, and why', () => {
    const moved: { figures: { indicator: string }[]; units: { indicator: string; before: string | null; after: string | null; reason: string }[] } = json(['compare', '--cycle', '2025', '--from', '2025-05-15', '--to', '2026-10-15', '--data', data, '--json']);
    const reasons = new Set(moved.units.map(({ reason }) => reason));
    for (const reason of ['new_report', 'correction']) expect(reasons).toContain(reason);
    for (const one of moved.units) expect(one.before).not.toBe(one.after);
    const still: { units: unknown[] } = json(['compare', '--cycle', '2025', '--from', '2026-10-15', '--to', '2026-10-15', '--data', data, '--json']);
    expect(still.units).toEqual([]);
  });
});

describe.skipIf(!existsSync('/dev/full'))('an answer that cannot be written', () => {
  it('ends with 3 and one sentence', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('../pipeline/start.js', import.meta.url)), 'plan', '--json'], { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 3, stderr: 'error: the answer could not be written: the disk is full\n' });
  });
});
