/** A sample of `npm run kills` and `npm run locks`; and signals and two commands at once, as they come. */
import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hashes, startPasra, temporary } from '../command.ts';
import { kill, rehearse, scenes, spread } from './kills.ts';
import { lockRounds } from './locks.ts';

const data = new URL('../cases/worked/d/data', import.meta.url).pathname;
const args = (out: string) => ['run', '--cycle', '2025', '--as-of', '2025-11-30', '--data', data, '--out', out, '--formats', 'csv'];

describe('kill -9', () => {
  it.each(scenes.filter(({ name }) => name !== 'demo').map((scene) => [scene.name, scene] as const))('during %s never leaves a mixture, and the next command repairs', async (_, scene) => {
    const rehearsed = await rehearse(scene);
    // one early, and one where the new one is being put in place
    const [moment = 1, last = 1] = spread(rehearsed.moments, 3);
    expect([await kill(rehearsed, moment, false), await kill(rehearsed, last, true)]).toEqual([null, null]);
  }, 240_000);
});

describe('a lock', () => {
  it('of a dead command is taken by exactly one of six that wait', async () => {
    const { said, left } = await lockRounds(6);
    expect(said).toEqual(Array(36).fill('one'));
    expect(left).toEqual([]);
  }, 120_000);

  it('lets two runs on one folder come one after the other', async () => {
    const out = temporary('out');
    const both = [startPasra(args(out)), startPasra(args(out))];
    const statuses = await Promise.all(both.map((child) => new Promise((resolve) => child.once('exit', resolve))));
    expect(statuses).toEqual([0, 0]);
    expect(readdirSync(out)).toEqual(['2025']);
  }, 120_000);

  it('is given back by a command that is told to end', async () => {
    const out = temporary('out');
    for (const moment of [1000, 2500]) {
      const child = startPasra(args(out));
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await Promise.race([setTimeout(moment), ended]);
      child.kill('SIGTERM');
      await ended;
      expect(Object.keys(hashes(out)).filter((path) => path.startsWith('.'))).toEqual([]);
    }
  }, 120_000);
});
