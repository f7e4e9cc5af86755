/** Exact fractions, and how a data file prints them (R34). */

/** A numerator over a positive denominator. */
export interface Exact {
  over: bigint;
  under: bigint;
}

/** A fraction of two whole numbers; the denominator is not 0. */
export function exact(over: number | bigint, under: number | bigint): Exact {
  return BigInt(under) < 0n ? { over: -BigInt(over), under: -BigInt(under) } : { over: BigInt(over), under: BigInt(under) };
}

/** The difference of two fractions. */
export function minus(a: Exact, b: Exact): Exact {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

/** -1, 0 or 1. */
export function sign({ over }: Exact): number {
  return over > 0n ? 1 : over < 0n ? -1 : 0;
}

/** At most so many decimals, half away from zero, no exponent and no zeros at the end. */
export function decimal({ over, under }: Exact, places = 4): string {
  const scale = 10n ** BigInt(places);
  const size = over < 0n ? -over : over;
  const rounded = (2n * size * scale + under) / (2n * under);
  const rest = String(rounded % scale).padStart(places, '0').replace(/0+$/, '');
  return `${over < 0n && rounded > 0n ? '-' : ''}${rounded / scale}${rest === '' ? '' : `.${rest}`}`;
}

/** A fraction from plain decimal notation: "12.5". */
export function parsed(text: string): Exact {
  const [whole = '0', part = ''] = text.replace(/^-/, '').split('.');
  const over = BigInt(whole + part);
  return { over: text.startsWith('-') ? -over : over, under: 10n ** BigInt(part.length) };
}
