/** A small generator of chance: the same seed gives the same folder on every machine. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  whole: (from: number, to: number) => number;
  /** True so many times in a hundred. */
  happens: (percent: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  /** Each with its weight: `{ yes: 3, no: 1 }`. */
  weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole, happens: (percent) => next() * 100 < percent, pick: (from) => from[whole(0, from.length - 1)] as (typeof from)[number],
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0] as [keyof typeof weights, number])[0];
    },
  };
}
