/** Exact fractions as data files print them (R34). */
import { describe, expect, it } from 'vitest';
import { difference, fraction, percentage, plain } from '../../pipeline/measure/fraction.ts';

describe('a fraction', () => {
  it.each([[1, 3, '33.3333'], [2, 3, '66.6667'], [1, 1, '100'], [0, 7, '0'], [1, 8, '12.5'], [1, 2_000_000, '0.0001'], [1, 2_000_001, '0']])('%i of %i is %s per cent', (numerator, denominator, said) => {
    expect(plain(percentage(numerator, denominator))).toBe(said);
  });

  it('is rounded half away from zero on either side, and never "-0"', () => {
    expect(plain({ numerator: -1n, denominator: 20_000n })).toBe('-0.0001');
    expect(plain({ numerator: -1n, denominator: 20_001n })).toBe('0');
    expect(plain(difference(percentage(1, 3), percentage(2, 3)))).toBe('-33.3333');
    expect(plain(difference(fraction(7), fraction(12)))).toBe('-5');
  });
});
