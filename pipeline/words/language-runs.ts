/**
 * Texts in another language than their page: English that stands in for a language that is only partly there, and the
 * names of documents. They carry signs of where they begin and end, so that a page can say in which language they are.
 * No form lets the signs through as text (`text-forms.ts`).
 */

/** Code points that are no characters: nobody's text has them. Between the two of a beginning stands the language, in letters of tags. */
const BEGIN = '\ufdd8';
const OPENED = '\ufdd9';
const END = '\ufdd9\ufdd8';
const TAGS = 0xe0000;
const SIGNS = new RegExp(`(${BEGIN}[\u{e0061}-\u{e007a}]+${OPENED}|${END})`, 'gu');

const LEADING = new RegExp(`^(?:${BEGIN}[\u{e0061}-\u{e007a}]+${OPENED})*`, 'u');

/** A text with signs around it that say its language, two letters. */
const signed = (text: string, lang: string): string =>
  `${BEGIN}${Array.from(lang, (letter) => String.fromCodePoint(TAGS + (letter.codePointAt(0) ?? 0))).join('')}${OPENED}${text}${END}`;

const langOf = (sign: string): string => Array.from(sign.slice(BEGIN.length, -OPENED.length), (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - TAGS)).join('');

/** A text that is in a language, on a page in another; the text itself where both are one or its language is not known. */
export const inLanguage = (text: string, lang: string | undefined, page: string): string => (text === '' || lang === undefined || lang === page ? text : signed(text, lang));

/** What a text or a sentence with values gives, with the signs of English around every string in it. */
export function asEnglish<T>(text: T): T {
  if (typeof text === 'string') return (text === '' ? text : signed(text, 'en')) as T;
  if (typeof text === 'function') return ((...values: unknown[]) => asEnglish((text as (...given: unknown[]) => unknown)(...values))) as T;
  if (Array.isArray(text)) return text.map((one) => asEnglish(one) as unknown) as T;
  if (text === null || typeof text !== 'object') return text;
  return Object.fromEntries(Object.entries(text).map(([key, one]) => [key, asEnglish(one)])) as T;
}

/** Whether a text has pieces that say their language. */
export const saysLanguage = (text: string): boolean => text.includes(BEGIN);

/** A text without the signs. */
export const withoutSigns = (text: string): string => (saysLanguage(text) ? text.replaceAll(SIGNS, '') : text);

/** A text changed after the signs at its head. */
export function afterSigns(text: string, change: (rest: string) => string): string {
  const [head = ''] = LEADING.exec(text) ?? [];
  return head + change(text.slice(head.length));
}

/** A piece of running text as pieces of one language each, without the signs; a piece that says its language keeps it. */
export function inOneLanguage<R extends { text: string; lang?: string }>(run: R): R[] {
  if (!saysLanguage(run.text)) return [run];
  const open: string[] = [];
  return run.text.split(SIGNS).flatMap((part): R[] => {
    if (part.startsWith(BEGIN)) open.push(langOf(part));
    else if (part === END) open.pop();
    else if (part !== '') return [{ ...run, text: part, ...(open.length > 0 && run.lang === undefined && { lang: open.at(-1) }) }];
    return [];
  });
}
