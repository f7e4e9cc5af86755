/** Words and names where a code belongs, and indicators that a program took for dates. Only what is written exactly so; nothing is guessed. */
import { language } from '../../schemas/codes.ts';
import { workbookWords } from '../words/languages.ts';
import { monthOf } from '../read/meant.ts';
import type { AnyRow } from '../read/table.ts';
import { dayOfSerial } from './dates.ts';
import { left, type ColumnReader } from './reading.ts';

/** A text without case, accents, spaces and signs; what stands in brackets stays, for it tells Congo from Congo. */
const form = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/[^\p{L}\p{N}]/gu, '');

/** Words that say "not applicable" to one and "not available" to another. */
const DOUBTFUL = new Set(['na', 'nd', 'so', 'n', 'o', 'y']);

/** What each text names; a text that two things share names none. */
function namesOf(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const [text, code] of pairs) {
    const key = form(text);
    if (key !== '') names.set(key, (names.get(key) ?? code) === code ? code : null);
  }
  return new Map([...names].flatMap(([key, code]) => (code === null ? [] : [[key, code] as const])));
}

/** Reads a column of codes: the code itself in other letters, or its word in a language of the workbooks. */
export function codeColumn(allowed: readonly string[]): ColumnReader {
  const own = namesOf(allowed.map((code) => [code, code] as const));
  const words = namesOf(language.options.flatMap((lang) => {
    const { codes, alsoWritten } = workbookWords(lang);
    return allowed.flatMap((code) => [...(codes[code] === undefined ? [] : [codes[code]]), ...(alsoWritten[code] ?? [])].map((word) => [word, code] as const));
  }).filter(([word]) => !DOUBTFUL.has(form(word))));
  return (text) => {
    if (allowed.includes(text)) return null;
    const whole = text.replace(/^(\d+)[.,]0+$/, '$1');
    const code = own.get(form(whole)) ?? words.get(form(text));
    return code === undefined ? left('no_code') : { after: code, kind: 'code' };
  };
}

/** Reads a column of States by the registry: its codes in other letters, its names in every language. Without a registry only codes are known. */
export function stateColumn(registry: readonly AnyRow[]): ColumnReader {
  const reader = readers.get(registry) ?? stateReader(registry);
  readers.set(registry, reader);
  return reader;
}

/** A register is read once, however many tables are tidied. */
const readers = new WeakMap<readonly AnyRow[], ColumnReader>();

function stateReader(registry: readonly AnyRow[]): ColumnReader {
  const codes = new Set(registry.flatMap(({ state }) => (typeof state === 'string' ? [state] : [])));
  const names = namesOf(registry.flatMap(({ state, ...cells }) => (typeof state === 'string'
    ? Object.entries(cells).flatMap(([column, name]) => (column.startsWith('name_') && typeof name === 'string' ? [[name, state] as const] : [])) : [])));
  return (text) => {
    if (codes.has(text) || (codes.size === 0 && /^[A-Z]{3}$/.test(text))) return null;
    const upper = text.trim().toUpperCase();
    const code = codes.has(upper) ? upper : names.get(form(text));
    return code === undefined ? left('no_state') : { after: code, kind: 'state' };
  };
}

/** "22.janv", "Jan-22", "22/01/2026", "2026-01-22", "22,1", 46044: the pairs of numbers that a text may have been made of. */
function pairsOf(text: string): [string, string][] {
  const found = (pattern: RegExp) => pattern.exec(text)?.slice(1) ?? null;
  const both = ([a = '', b = '']: readonly string[]): [string, string][] => [[a, b], [b, a]];
  const first = found(/^(\d{1,2})[-\s./]{1,2}(\p{L}{3,9})\.?$/u);
  if (first) return both([first[0] ?? '', String(monthOf(first[1] ?? ''))]);
  const last = found(/^(\p{L}{3,9})\.?[-\s./](\d{1,2})$/u);
  if (last) return both([last[1] ?? '', String(monthOf(last[0] ?? ''))]);
  const iso = found(/^\d{4}-(\d{2})-(\d{2})(?:[ T]0?0:00(?::00)?)?$/);
  if (iso) return both(iso);
  const numeric = found(/^(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})$/);
  if (numeric) return both(numeric);
  const serial = /^4\d{4}$/.test(text) ? dayOfSerial(Number(text)).slice(5).split('-') : null;
  if (serial) return both(serial);
  const decimal = found(/^(\d{1,2})[,.](\d{1,2})$/);
  return decimal ? [[decimal[0] ?? '', (decimal[1] ?? '').replace(/0+$/, '')]] : [];
}

/** Reads a column of indicators; one that may have been made of two of them is left. */
export function indicatorColumn(indicators: ReadonlySet<string>): ColumnReader {
  return (text) => {
    if (indicators.has(text)) return null;
    const numbers = pairsOf(text.trim()).map(([a, b]) => [Number(a), Number(b)].filter((part) => part > 0).join('.'));
    const meant = [...new Set(numbers.filter((number) => indicators.has(number)))];
    const [only] = meant;
    return meant.length === 1 && only !== undefined ? { after: only, kind: 'indicator' } : left('no_indicator', ...meant);
  };
}

/** What a spreadsheet program writes where a formula failed. */
const FORMULA_ERROR = /^#(?:NAME\?|REF!|N\/A|VALUE!|DIV\/0!|NUM!|NULL!|NOM\s?\?|VALEUR\s?!|WERT!|BEZUG!|NV|NOMBRE\s?!|ZAHL!|####*)$/i;

/** A free text: only what a program has destroyed is named, nothing is changed. */
export const textColumn: ColumnReader = (text) => {
  if (FORMULA_ERROR.test(text) || /^#{3,}$/.test(text)) return left('formula');
  return /^\?{2,}[? ,.'()-]*$/.test(text) ? left('lost') : null;
};

/** Pages: "3-4" that has become "03-avr" may also have been 3/4 or 4-3. */
export const pageColumn: ColumnReader = (text) => textColumn(text)
  ?? (/^(?:\d{1,2}[-.\s/]\p{L}{3,9}\.?|\p{L}{3,9}\.?[-.\s/]\d{1,2})$/u.test(text) && monthOf(/\p{L}+/u.exec(text)?.[0] ?? '') > 0 || /^\d{4}-\d{2}-\d{2}$|^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text) ? left('made_date') : null);

/** The United Nations' number of a country has three digits; programs take its zeros away. */
export const m49Column: ColumnReader = (text) => (/^\d{1,2}$/.test(text) ? { after: text.padStart(3, '0'), kind: 'm49' } : null);
