/** What is kept saves time and nothing else: whatever happens to it, the answer is the one that is made. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptIn, nothingKept } from '../../pipeline/publish/kept.ts';
import { temporary } from '../command.ts';

const place = (): string => join(temporary('kept'), 'parts');
/** Makes a part and counts how often. */
function counting(folder: string, program = 'one', most?: number) {
  const kept = keptIn(folder, program, most);
  const made: string[] = [];
  return { made, part: (name: string, from: unknown = name) => kept('part', from, () => { made.push(name); return { name, bytes: new Uint8Array([1, 2, 3]) }; }) };
}

describe('what is kept', () => {
  it('is made once for the same values, form and program, and is the same value', async () => {
    const folder = place();
    const { part, made } = counting(folder);
    const first = await part('a', { b: [1, undefined, null, new Map([['x', new Set([2])]])] });
    expect(await part('a', { b: [1, undefined, null, new Map([['x', new Set([2])]])] })).toEqual(first);
    expect(made).toEqual(['a']);
    // a later process
    expect(await counting(folder).part('a', { b: [1, undefined, null, new Map([['x', new Set([2])]])] })).toEqual(first);
    expect(counting(folder).made).toEqual([]);
  });

  it.each([
    ['another value', { b: [1, undefined, null, new Map([['x', new Set([3])]])] }], ['null for undefined', { b: [1, null, null, new Map([['x', new Set([2])]])] }],
    ['text for a number', { b: ['1', undefined, null, new Map([['x', new Set([2])]])] }], ['a field more', { b: [1, undefined, null, new Map([['x', new Set([2])]])], c: undefined }],
  ])('is made again for %s', async (_what, other) => {
    const { part, made } = counting(place());
    await part('a', { b: [1, undefined, null, new Map([['x', new Set([2])]])] });
    await part('other', other);
    expect(made).toEqual(['a', 'other']);
  });

  it('is made again by another program, and for another form', async () => {
    const folder = place();
    await counting(folder).part('a');
    const other = counting(folder, 'two');
    await other.part('a');
    expect(other.made).toEqual(['a']);
    expect(await keptIn(folder, 'one')('other form', 'a', () => 'made')).toBe('made');
  });

  it('is made again where an entry is short, changed, another one’s or empty, and is whole afterwards', async () => {
    const folder = place();
    const { part, made } = counting(folder);
    await part('a');
    const [name = ''] = readdirSync(folder);
    await part('b');
    const other = readdirSync(folder).find((one) => one !== name) ?? '';
    const [path, whole] = [join(folder, name), readFileSync(join(folder, name))];
    const flipped = Buffer.from(whole);
    flipped[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1;
    for (const [at, harmed] of [whole.subarray(0, 70), whole.subarray(0, 10), Buffer.alloc(0), flipped, readFileSync(join(folder, other)), Buffer.concat([whole, Buffer.from([0])])].entries()) {
      writeFileSync(path, harmed);
      expect((await part('a')).name).toBe('a');
      expect(made.length).toBe(3 + at);
      expect(readFileSync(path)).toEqual(whole);
    }
  });

  it('may be deleted at any moment, and a place that cannot be written keeps nothing', async () => {
    const folder = place();
    const { part, made } = counting(folder);
    await part('a');
    rmSync(folder, { recursive: true });
    await part('a');
    expect(made).toEqual(['a', 'a']);
    const file = join(temporary('kept'), 'file');
    writeFileSync(file, '');
    const nowhere = counting(join(file, 'below'));
    await nowhere.part('a');
    await nowhere.part('a');
    expect(nowhere.made).toEqual(['a', 'a']);
    expect(await nothingKept('part', 'a', () => 1)).toBe(1);
  });

  it('never grows beyond its bound by much: what was not used for longest goes, and no file of another', async () => {
    const folder = place();
    const { part } = counting(folder, 'one', 10_000);
    await part('first');
    writeFileSync(join(folder, 'notes.txt'), 'someone’s');
    for (let at = 0; at < 300; at += 1) await part(`${at}`.padStart(40));
    const size = readdirSync(folder).filter((name) => name !== 'notes.txt').reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(size).toBeLessThan(12_000);
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('someone’s');
  });

  it('keeps no failure', async () => {
    const kept = keptIn(place(), 'one');
    await expect(kept('part', 'a', () => { throw new Error('no'); })).rejects.toThrow('no');
    expect(await kept('part', 'a', () => 'now')).toBe('now');
  });
});
