/**
 * Chance without a clock and without a state: every draw is named by what it decides, so that the same
 * seed gives the same data, and one more draw somewhere changes no other.
 */

/** A number from 0 (included) to 1 (excluded) for a name such as `('reports', 'XAA', 2026)`. */
export type Draw = (...name: (string | number)[]) => number;

/** The draws of a seed: FNV-1a over the name, then the finalizer of MurmurHash3. */
export function drawsOf(seed: number): Draw {
  return (...name) => {
    const text = name.join('|');
    let hash = 0x811c9dc5 ^ seed;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number from `low` to `high`, both included, for a number drawn. */
export function between(drawn: number, low: number, high: number): number {
  return low + Math.floor(drawn * (high - low + 1));
}

/** One of the items, for a number drawn. */
export function oneOf<T>(drawn: number, items: readonly [T, ...T[]]): T {
  return items[Math.floor(drawn * items.length)] ?? items[0];
}

/** The items in an order of chance. */
export function shuffled<T>(draw: Draw, items: readonly T[], name: string): T[] {
  return items
    .map((item, index) => ({ item, place: draw('order', name, index) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
