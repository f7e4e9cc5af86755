/** R35 at its limits: the five movements, and each reason for not comparing, one step either side. */
import { describe, expect, it } from 'vitest';
import { difference, percentage } from '../../pipeline/measure/fraction.ts';
import { movementOf, whyNotCompared } from '../../pipeline/measure/movement.ts';
import type { Figure } from '../../schemas/outputs.ts';

const share = (numerator: number, denominator: number, before: number, of: number, rest: Partial<Figure> = {}): Figure => ({
  kind: 'percentage', status: 'final', numerator, denominator, value: 'x', baseline_status: 'final', baseline_numerator: before, baseline_denominator: of, baseline_value: 'x', trend: 'improved', ...rest,
}) as Figure;
const count = (numerator: number, before: number, rest: Partial<Figure> = {}): Figure => share(numerator, 0, before, 0, { kind: 'count', denominator: null, baseline_denominator: null, ...rest });

describe('movement', () => {
  it.each<[string, Figure, string]>([
    ['three units are too few', share(8, 20, 5, 20), 'little_changed'],
    ['four are enough', share(9, 20, 5, 20), 'rose'],
    ['and four fewer', share(5, 20, 9, 20), 'fell'],
    ['four units of 80 are five points', share(14, 80, 10, 80), 'rose'],
    ['of 81 they are 4.938', share(14, 81, 10, 81), 'little_changed'],
    ['five of 101 are 4.950, of 100 five', share(15, 101, 10, 101), 'little_changed'],
    ['five of 100', share(15, 100, 10, 100), 'rose'],
    ['the number rises, the share falls', share(24, 80, 20, 40), 'little_changed'],
    ['the number falls, the share rises', share(12, 20, 20, 60), 'little_changed'],
    ['nine now', share(9, 9, 5, 10), 'not_compared'],
    ['ten now, nine then', share(9, 10, 5, 9), 'not_compared'],
    ['ten on both sides', share(9, 10, 5, 10), 'rose'],
    ['a count by four', count(14, 10), 'rose'],
    ['a count by three', count(13, 10), 'little_changed'],
    ['five per cent of 80 are four', count(84, 80), 'rose'],
    ['four of 81 are less', count(85, 81), 'little_changed'],
    ['five of 100 fewer', count(95, 100), 'fell'],
    ['a count of nothing before', count(4, 0), 'rose'],
    ['its word follows the number', count(2, 6, { trend: 'improved' }), 'fell'],
    ['no figure now', share(0, 0, 5, 10, { status: 'no_data', value: null }), 'no_figure'],
    ['nobody now', share(0, 0, 5, 10, { status: 'not_applicable', value: null }), 'no_figure'],
    ['no figure then', share(9, 10, 0, 10, { baseline_value: null, trend: 'not_comparable' }), 'not_compared'],
    ['a trend that is not named', share(9, 20, 5, 20, { trend: 'not_comparable' }), 'not_compared'],
  ])('%s', (_, figure, movement) => expect(movementOf(figure, null)).toBe(movement));

  it('the same States have to move the same way', () => {
    const same = (now: number, then: number) => difference(percentage(now, 10), percentage(then, 10));
    expect(movementOf(share(9, 20, 5, 20), same(6, 5))).toBe('rose');
    expect(movementOf(share(9, 20, 5, 20), same(5, 5))).toBe('little_changed');
    expect(movementOf(share(9, 20, 5, 20), same(4, 5))).toBe('little_changed');
    expect(movementOf(share(5, 20, 9, 20), same(4, 5))).toBe('fell');
  });
});

describe('why a figure is not compared, the first that holds', () => {
  const small = { denominator: 9, status: 'provisional', baseline_status: 'provisional', trend: 'not_comparable' } as const;
  it.each<[string | null, Figure, 'up' | null]>([
    ['no_figure', share(9, 9, 5, 20, { ...small, baseline_value: null }), null],
    ['no_figure', share(9, 9, 5, 20, { ...small, value: null }), null],
    ['no_direction', share(9, 9, 5, 20, small), null],
    ['small', share(9, 9, 5, 20, small), 'up'],
    ['small', share(9, 20, 5, 9), 'up'],
    ['provisional_then', share(9, 10, 5, 10, { ...small, denominator: 10 }), 'up'],
    ['provisional_now', share(9, 10, 5, 10, { status: 'provisional', trend: 'not_comparable' }), 'up'],
    ['no_common_states', share(9, 10, 5, 10, { trend: 'not_comparable' }), 'up'],
    [null, share(9, 10, 5, 10), 'up'],
    [null, count(5, 1), 'up'],
  ])('%s', (why, figure, direction) => expect(whyNotCompared(figure, direction)).toBe(why));
});
