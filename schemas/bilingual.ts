/** A text of plan and data that the reports say in each of their languages. */
import { z } from 'zod';
import { language, type Language } from './codes.ts';

const text = z.string().min(1);
type Further = Exclude<Language, 'en' | 'fr'>;
const further = Object.fromEntries(language.options.filter((lang): lang is Further => lang !== 'en' && lang !== 'fr').map((lang) => [lang, text.optional()])) as Record<Further, z.ZodOptional<typeof text>>;

/** The languages that a text may stand in: English and French always, others of the program where somebody has translated it; one that no report is written in is refused. */
export const textShape = { en: text, fr: text, ...further };

/**
 * A text in every language of the program: where it lacks one, its English stands there. Nothing else decides what
 * is said for a text that is not translated.
 * @param languages codes of the languages that it is wanted in
 */
export function inEveryLanguage<T extends { en: string }>(given: T, languages: readonly string[] = language.options): T & Record<Language, string> {
  const lacking = languages.filter((lang) => (given as Readonly<Record<string, unknown>>)[lang] === undefined);
  return { ...given, ...Object.fromEntries(lacking.map((lang) => [lang, given.en])) } as T & Record<Language, string>;
}

/** A text in English, French and, where it has them, other languages; read, it has every language of the program. */
export const bilingual = z.strictObject(textShape).transform((given) => inEveryLanguage(given));

/** The names in a row's columns `name_en`, `name_fr` …; `otherwise` where it has no English one. */
export function namesOf(row: Readonly<Record<string, unknown>>, otherwise: string): Record<Language, string> {
  const given = language.options.flatMap((lang): [string, string][] => {
    const name = row[`name_${lang}`];
    return typeof name === 'string' ? [[lang, name]] : [];
  });
  return inEveryLanguage({ en: otherwise, ...Object.fromEntries(given) });
}
