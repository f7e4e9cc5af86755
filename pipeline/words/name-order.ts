/**
 * The order of names, the same on every machine: what a language library gives changes with its version and so
 * with that of Node. Letters first, without accents and case; then accents, then case. It serves English and
 * French, whose alphabets are one.
 */

/** Letters that do not come apart into a letter and its mark. */
const WHOLE: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', '’': "'", ʼ: "'", '‘': "'", '\u00a0': ' ', '\u202f': ' ', '–': '-', '‑': '-', '‐': '-' };

const cache = new Map<string, string>();

/** The letters of a name without accents and case. */
function lettersOf(name: string): string {
  let letters = cache.get(name);
  if (letters === undefined) {
    letters = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[\u0080-\uffff]/gu, (sign) => WHOLE[sign] ?? sign);
    cache.set(name, letters);
  }
  return letters;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two names for sorting; 0 only where they are the same text. */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return byCode(lettersOf(a), lettersOf(b)) || byCode(a.normalize('NFD').toLowerCase(), b.normalize('NFD').toLowerCase()) || byCode(b, a);
}
