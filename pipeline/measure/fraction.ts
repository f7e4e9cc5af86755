/** Exact fractions and how data files print them (R34): at most four decimals, half away from zero, plain. */

/** A quotient of whole numbers; the denominator is above zero. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/** A fraction of whole numbers; a count has denominator 1. */
export const fraction = (numerator: number, denominator = 1): Fraction => ({ numerator: BigInt(numerator), denominator: BigInt(denominator) });

/** 100 × numerator ÷ denominator. */
export const percentage = (numerator: number, denominator: number): Fraction => ({ numerator: BigInt(numerator) * 100n, denominator: BigInt(denominator) });

/** a − b, exactly. */
export const difference = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator - b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

/** −1, 0 or 1. */
export const sign = ({ numerator }: Fraction): -1 | 0 | 1 => (numerator > 0n ? 1 : numerator < 0n ? -1 : 0);

/** "33.3333", "-2.381", "25": at most four decimals, half away from zero, no exponent, no trailing zero. */
export function plain({ numerator, denominator }: Fraction): string {
  const size = numerator < 0n ? -numerator : numerator;
  const scaled = (size * 20_000n + denominator) / (denominator * 2n);
  const decimals = String(scaled % 10_000n).padStart(4, '0').replace(/0+$/, '');
  const shown = `${scaled / 10_000n}${decimals && `.${decimals}`}`;
  return numerator < 0n && scaled > 0n ? `-${shown}` : shown;
}

/** "4.20": two decimals always, half away from zero, for years (R42); the fraction is not negative. */
export function hundredths({ numerator, denominator }: Fraction): string {
  const scaled = (numerator * 200n + denominator) / (denominator * 2n);
  return `${scaled / 100n}.${String(scaled % 100n).padStart(2, '0')}`;
}
