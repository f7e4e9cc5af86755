/** The language that a text is written in, by its commonest little words and its script. */
import type { ReportLanguage } from './document.ts';

const LITTLE: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'is', 'was', 'were', 'by', 'with', 'for', 'has', 'been', 'which', 'from', 'are', 'not'],
  fr: ['le', 'la', 'les', 'des', 'du', 'et', 'dans', 'est', 'une', 'par', 'pour', 'qui', 'sur', 'ont', 'aux', 'été', 'avec'],
  es: ['el', 'los', 'las', 'del', 'y', 'en', 'una', 'por', 'para', 'que', 'con', 'se', 'su', 'al', 'como', 'han', 'fue'],
  pt: ['o', 'os', 'as', 'do', 'da', 'dos', 'das', 'em', 'uma', 'não', 'foi', 'são', 'ao', 'pela', 'pelo', 'com', 'para'],
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [['ar', /\p{Script=Arabic}/gu], ['ru', /\p{Script=Cyrillic}/gu], ['zh', /\p{Script=Han}/gu]];

/** A code of two letters, or null where the text is too short or in none that is known. */
export function languageOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  for (const [code, script] of SCRIPTS) if ((text.match(script)?.length ?? 0) > letters * 0.3) return code;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shares = Object.entries(LITTLE).map(([code, little]) => [code, little.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length] as const);
  const [best] = shares.toSorted((a, b) => b[1] - a[1]);
  return best && best[1] > 0.08 ? best[0] : null;
}

/** Whether the catalogue has words in a language. */
export const isReportLanguage = (language: string | null): language is ReportLanguage => language === 'en' || language === 'fr' || language === 'es';
