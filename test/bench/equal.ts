/** A contestant's figures against the checked ones: no time is shown for an answer that differs. */
import { readFileSync } from 'node:fs';
import type { Checked } from './input.ts';

/** What a contestant found: "copy,cycle,indicator" to numerator and denominator. */
export type Found = ReadonlyMap<string, readonly [number, number]>;

/** The figures of a CSV with the columns copy, cycle, indicator, numerator, denominator, in whatever order of rows. */
export function readFound(path: string): Found {
  return new Map(readFileSync(path, 'utf8').trim().split('\n').slice(1).map((line) => {
    const [copy = '', cycle = '', indicator = '', numerator, denominator] = line.trim().replaceAll('"', '').split(',');
    return [`${copy},${cycle},${indicator}`, [Number(numerator), Number(denominator)]] as const;
  }));
}

/** Where figures differ from the checked ones; a figure over nobody has no row and counts as 0 of 0. */
export function differing(found: Found, checked: readonly Checked[], copies: number): string[] {
  const different: string[] = [];
  for (let copy = 0; copy < copies; copy += 1) {
    for (const { cycle, indicator, numerator, denominator } of checked) {
      const [met, all] = found.get(`${copy},${cycle},${indicator}`) ?? [0, 0];
      if (met !== numerator || (denominator !== null && all !== denominator)) different.push(`copy ${copy}, ${cycle}, ${indicator}: ${met} of ${all}, not ${numerator} of ${denominator ?? 'any'}`);
    }
  }
  return different;
}
