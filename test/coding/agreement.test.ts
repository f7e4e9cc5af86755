/** Agreement between two coders, by examples that a person can check by hand. */
import { describe, expect, it } from 'vitest';
import { measureAgreement, type Pair } from '../../pipeline/coding/agreement.ts';

const times = (count: number, ...pair: Pair): Pair[] => Array.from({ length: count }, () => pair);

describe('Cohen’s κ', () => {
  it('of a table of two answers: 20 yes, 15 no together, 5 and 10 apart', () => {
    // observed 35/50 = 0.7; by chance 25/50 × 30/50 + 25/50 × 20/50 = 0.5; κ = 0.2 / 0.5
    const { pairs, agreed, kappa, interval } = measureAgreement([...times(20, 'yes', 'yes'), ...times(15, 'no', 'no'), ...times(5, 'yes', 'no'), ...times(10, 'no', 'yes')]);
    expect([pairs, agreed, kappa]).toEqual([50, 35, 0.4]);
    // variance (0.02743 + 0.02547 − 0.0025) / (50 × 0.0625) = 0.016128, standard error 0.126996
    expect(interval?.[0]).toBeCloseTo(0.4 - 1.959964 * 0.126996, 4);
    expect(interval?.[1]).toBeCloseTo(0.4 + 1.959964 * 0.126996, 4);
  });

  it('of three answers', () => {
    // 4 of 6; by chance (2×2 + 2×2 + 2×2) / 36 = 1/3; κ = (2/3 − 1/3) / (2/3)
    expect(measureAgreement([['yes', 'yes'], ['yes', 'yes'], ['no', 'no'], ['no', 'silent'], ['silent', 'silent'], ['silent', 'no']])).toMatchObject({ pairs: 6, agreed: 4, kappa: 0.5 });
  });

  it('is 1 where all agree on several answers, without an interval, and below 0 where coders agree less than by chance', () => {
    expect(measureAgreement([...times(3, 'yes', 'yes'), ...times(2, 'no', 'no')])).toEqual({ pairs: 5, agreed: 5, kappa: 1, interval: null });
    expect(measureAgreement([['yes', 'no'], ['no', 'yes']])).toMatchObject({ agreed: 0, kappa: -1 });
    expect(measureAgreement([['yes', 'no'], ['yes', 'no']])).toMatchObject({ agreed: 0, kappa: 0 });
  });

  it('is not defined where all say one and the same, or no one has coded twice', () => {
    expect(measureAgreement(times(7, 'silent', 'silent'))).toEqual({ pairs: 7, agreed: 7, kappa: null, interval: null });
    expect(measureAgreement([])).toEqual({ pairs: 0, agreed: 0, kappa: null, interval: null });
  });

  it('has four decimals, and an interval within −1 and 1', () => {
    const { kappa, interval } = measureAgreement([['yes', 'yes'], ['no', 'no'], ['no', 'yes']]);
    expect(kappa).toBe(0.4);
    // (5 × 4 − 12) / (25 − 12) = 8/13
    expect(measureAgreement([['yes', 'yes'], ['yes', 'yes'], ['no', 'no'], ['yes', 'no'], ['no', 'no']]).kappa).toBe(0.6154);
    expect(interval?.every((end) => end >= -1 && end <= 1)).toBe(true);
  });
});
