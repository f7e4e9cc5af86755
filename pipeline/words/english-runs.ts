/**
 * English texts that stand in for those of a language that is only partly there: they carry signs of where they begin and
 * end, so that a page can say which of its words are English. No form lets the signs through as text (`text-forms.ts`).
 */

/** Pairs of code points that are no characters: nobody's text has them. */
const BEGIN = '\ufdd8\ufdd9';
const END = '\ufdd9\ufdd8';
const SIGNS = new RegExp(`${BEGIN}|${END}`, 'gu');

/** What a text or a sentence with values gives, with the signs around every string in it. */
export function asEnglish<T>(text: T): T {
  if (typeof text === 'string') return (text === '' ? text : BEGIN + text + END) as T;
  if (typeof text === 'function') return ((...values: unknown[]) => asEnglish((text as (...given: unknown[]) => unknown)(...values))) as T;
  if (Array.isArray(text)) return text.map((one) => asEnglish(one) as unknown) as T;
  if (text === null || typeof text !== 'object') return text;
  return Object.fromEntries(Object.entries(text).map(([key, one]) => [key, asEnglish(one)])) as T;
}

/** Whether a text has English pieces that are marked. */
export const hasEnglish = (text: string): boolean => text.includes(BEGIN);

/** A text without the signs. */
export const withoutSigns = (text: string): string => text.replaceAll(SIGNS, '');

/** A piece of running text as pieces of one language each, without the signs; a piece that says its language keeps it. */
export function inOneLanguage<R extends { text: string; lang?: string }>(run: R): R[] {
  if (!hasEnglish(run.text)) return [run];
  let depth = 0;
  return run.text.split(new RegExp(`(${BEGIN}|${END})`, 'u')).flatMap((part): R[] => {
    if (part === BEGIN || part === END) {
      depth = Math.max(0, depth + (part === BEGIN ? 1 : -1));
      return [];
    }
    return part === '' ? [] : [{ ...run, text: part, ...(depth > 0 && run.lang === undefined && { lang: 'en' }) }];
  });
}
