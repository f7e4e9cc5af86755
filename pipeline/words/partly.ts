/** A language of which only some words are there: English stands where its own are missing, text by text. */
import { asEnglish } from './language-runs.ts';

/**
 * Words of which any text may be missing. A list is one text, and so is a sentence with values in it, whatever it
 * gives.
 */
export type Part<T> = T extends string | number | boolean | null | readonly unknown[] | ((...values: never[]) => unknown) ? T : { [K in keyof T]?: Part<T[K]> };

/** Completed words, and the names of their texts, each the way to it: "bulletin.headline.compared". */
export interface Completed<T> {
  words: T;
  /** Every text that a whole language has. */
  texts: readonly string[];
  /** Those that are English. */
  missing: readonly string[];
}

/** Texts under names, not a text itself. */
const holdsTexts = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A language's own words, completed by English.
 * @param wholes names whose texts go together: all are a language's own or all are English, and they count as one
 * @param said names of the parts whose English says that it is English: what stands on pages
 */
export function completed<T extends object>(own: Part<T>, english: T, wholes: ReadonlySet<string> = new Set(), said: (name: string) => boolean = () => false): Completed<T> {
  const texts: string[] = [];
  const missing: string[] = [];
  const complete = (given: unknown, whole: unknown, name: string): unknown => {
    if (holdsTexts(whole) && !wholes.has(name)) {
      const mine = holdsTexts(given) ? given : {};
      const names = Object.keys({ ...whole, ...mine });
      return Object.fromEntries(names.map((key) => [key, key in whole ? complete(mine[key], whole[key], name === '' ? key : `${name}.${key}`) : mine[key]]));
    }
    texts.push(name);
    if (given !== undefined) return given;
    missing.push(name);
    return said(name) ? asEnglish(whole) : whole;
  };
  return { words: complete(own, english, '') as T, texts, missing };
}
