/** Killed at any moment, a run and a freeze leave the old state or the new one, or a swap that the next command repairs. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { copyOf, hashes, pasra, startPasra, temporary } from '../command.ts';

const data = new URL('../cases/worked/d/data', import.meta.url).pathname;
/** Spread over a whole command, so that some kills fall into each of its stages. */
const MOMENTS = [200, 600, 900, 1150, 1400];

async function killedAfter(args: readonly string[], moment: number): Promise<void> {
  const child = startPasra(args);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([setTimeout(moment), ended]);
  child.kill('SIGKILL');
  await ended;
}

/** Published or sealed files, without the locks and half-written folders of a killed command. */
const settled = (dir: string): Record<string, string> => (existsSync(dir) ? Object.fromEntries(Object.entries(hashes(dir)).filter(([path]) => !path.startsWith('.'))) : {});

describe('kill -9', () => {
  it('during a run never leaves a mixture', async () => {
    const args = (out: string, asOf: string) => ['run', '--cycle', '2025', '--as-of', asOf, '--data', data, '--out', out, '--formats', 'csv'];
    const [before, after, out] = [temporary('before'), temporary('after'), temporary('out')];
    expect(pasra(args(before, '2025-11-30')).status).toBe(0);
    expect(pasra(args(after, '2026-01-31')).status).toBe(0);
    const [old, fresh] = [settled(before), settled(after)];
    for (const moment of MOMENTS) {
      expect(pasra(args(out, '2025-11-30')).status).toBe(0);
      expect(settled(out)).toEqual(old);
      await killedAfter(args(out, '2026-01-31'), moment);
      expect([{}, old, fresh]).toContainEqual(settled(out));
    }
    expect(pasra(args(out, '2026-01-31')).status).toBe(0);
    expect(settled(out)).toEqual(fresh);
    expect(readdirSync(out)).toEqual(['2025']);
  });

  it('during a freeze leaves no baseline or a whole one', async () => {
    const args = (folder: string) => ['baseline', 'freeze', '--cycle', '2025', '--as-of', '2025-11-30', '--data', folder];
    const reference = copyOf(data);
    expect(pasra(args(reference)).status).toBe(0);
    const whole = settled(join(reference, 'baseline'));
    for (const moment of MOMENTS) {
      const folder = copyOf(data);
      await killedAfter(args(folder), moment);
      const left = settled(join(folder, 'baseline'));
      expect([{}, whole]).toContainEqual(left);
      if (Object.keys(left).length === 0) expect(pasra(args(folder)).status).toBe(0);
      expect(settled(join(folder, 'baseline'))).toEqual(whole);
    }
  });

  it('two runs at once on one folder: both are whole, one after the other', async () => {
    const out = temporary('out');
    const args = ['run', '--cycle', '2025', '--as-of', '2025-11-30', '--data', data, '--out', out, '--formats', 'csv'];
    const both = [startPasra(args), startPasra(args)];
    const statuses = await Promise.all(both.map((child) => new Promise((resolve) => child.once('exit', resolve))));
    expect(statuses).toEqual([0, 0]);
    expect(readdirSync(out)).toEqual(['2025']);
  });
});
