/** The lists of breaks against the code as it stands: `npm run breaks` itself takes long and is run by hand. */
import { describe, expect, it } from 'vitest';
import { broken, readBreaks, textOf } from './list.ts';

describe('the breaks', () => {
  const breaks = readBreaks();

  it('each stand where they say, exactly once', () => {
    const stale = breaks.filter((one) => broken(one, textOf(one.file) ?? '') === null);
    expect(stale.map(({ number, file, find }) => `${number} ${file}: ${find}`)).toEqual([]);
  });

  it('name tests that are there', () => {
    expect(breaks.flatMap(({ number, tests }) => tests.filter(({ file }) => textOf(file) === null).map(({ file }) => `${number} ${file}`))).toEqual([]);
  });

  it('are all different', () => {
    expect(new Set(breaks.map(({ file, find, put }) => `${file} ${find} ${put}`)).size).toBe(breaks.length);
  });
});
