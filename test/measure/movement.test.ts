/** R35 on both sides of each of its limits. */
import { describe, expect, it } from 'vitest';
import { fraction, percentage, plain } from '../../pipeline/measure/fraction.ts';
import { movementOf } from '../../pipeline/measure/movement.ts';
import type { Figure } from '../../schemas/outputs.ts';

type Side = [numerator: number, denominator: number | null];

/** A final figure beside a final baseline; only what a movement is read from matters. */
function figure(kind: 'percentage' | 'count', [now, ofNow]: Side, [then, ofThen]: Side, other: Partial<Figure> = {}): Figure {
  const value = (numerator: number, denominator: number | null) => plain(denominator === null ? fraction(numerator) : percentage(numerator, denominator));
  return {
    kind, status: 'final', numerator: now, denominator: ofNow, value: value(now, ofNow), trend: 'improved',
    baseline_numerator: then, baseline_denominator: ofThen, baseline_value: value(then, ofThen), baseline_status: 'final', ...other,
  } as Figure;
}
const share = (now: Side, then: Side, sameStates = 1) => movementOf(figure('percentage', now, then), fraction(sameStates));
const count = (now: number, then: number) => movementOf(figure('count', [now, null], [then, null]), null);

describe('a movement', () => {
  it('needs four units, either way', () => {
    expect([count(14, 10), count(13, 10), count(10, 14), count(11, 14)]).toEqual(['rose', 'little_changed', 'fell', 'little_changed']);
    expect([share([24, 50], [20, 50]), share([23, 50], [20, 50])]).toEqual(['rose', 'little_changed']);
  });

  it('of a percentage needs five points', () => {
    expect([share([25, 100], [20, 100]), share([24, 100], [20, 100])]).toEqual(['rose', 'little_changed']);
    expect(share([30, 100], [25, 50])).toBe('little_changed');
  });

  it('of a count needs 5 per cent of the baseline', () => {
    expect([count(105, 100), count(104, 100), count(85, 81), count(84, 80)]).toEqual(['rose', 'little_changed', 'little_changed', 'rose']);
  });

  it('needs ten units on either side', () => {
    expect([share([10, 10], [5, 10]), share([9, 9], [4, 10]), share([10, 10], [4, 9])]).toEqual(['rose', 'not_compared', 'not_compared']);
  });

  it('is none where the same States stayed where they were, or went the other way', () => {
    expect([share([30, 100], [20, 100], 0), share([30, 100], [20, 100], -1)]).toEqual(['little_changed', 'little_changed']);
  });

  it('is not said without a figure, a baseline or a comparison', () => {
    const [now, then]: [Side, Side] = [[30, 100], [20, 100]];
    expect(movementOf(figure('percentage', now, then, { status: 'no_data' }), null)).toBe('no_figure');
    expect(movementOf(figure('percentage', now, then, { baseline_value: null }), null)).toBe('not_compared');
    expect(movementOf(figure('percentage', now, then, { trend: 'not_comparable' }), null)).toBe('not_compared');
  });
});
