/** Text → the terms by which it is found: stems without accents, and each two that follow one another. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { ReportLanguage } from '../document.ts';
import { STOP_WORDS } from './stop-words.ts';

const STEMMERS: Readonly<Record<ReportLanguage, (word: string) => string>> = { en: english, fr: french, es: spanish };

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const stems = new Map<string, string>();

/** One word as it is compared; blank for a little word that says nothing. */
function stemOf(word: string, language: ReportLanguage): string {
  const key = `${language} ${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stem = STOP_WORDS[language].has(word) || word.length < 2 ? '' : plain(STEMMERS[language](word));
  stems.set(key, stem);
  return stem;
}

/** The stems of a text in their order. */
export const stemsOf = (text: string, language: ReportLanguage): string[] => (text.normalize('NFC').toLowerCase().replace(/[’']/g, ' ').match(WORD) ?? []).map((word) => stemOf(word, language)).filter(Boolean);

/** Two stems as one term. */
export const pair = (first: string, second: string): string => `${first}_${second}`;

/** Stems, and the pairs of those that follow one another. */
export function termsOf(text: string, language: ReportLanguage): string[] {
  const single = stemsOf(text, language);
  return [...single, ...single.slice(1).map((stem, at) => pair(single[at] ?? '', stem))];
}
