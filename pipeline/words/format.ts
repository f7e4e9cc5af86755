/**
 * Numbers, shares and dates as readers meet them (R34, report.md): whole per cents from exact fractions,
 * never "0%" above none nor "100%" below all. Data files have their own form (`measure/fraction.ts`).
 */
import { compareNames } from './name-order.ts';

/** A per cent as a reader meets it: "66", "<1", ">99", "0", "100"; from whole numbers, half away from zero. */
export function wholePercent(numerator: number, denominator: number): string {
  const rounded = Math.floor((200 * numerator + denominator) / (2 * denominator));
  if (numerator > 0 && rounded === 0) return '<1';
  if (numerator < denominator && rounded === 100) return '>99';
  return String(rounded);
}

/** The typographic habits of one language. */
export interface Format {
  /** 1,234 or 1 234; decimals as given in plain notation. */
  number(value: number | string): string;
  /** "66%", "<1%" or « 66 % », « < 1 % », for tables and charts. */
  percent(numerator: number, denominator: number): string;
  /** "66 per cent" or « 66 % », for sentences. */
  percentInSentence(numerator: number, denominator: number): string;
  /** "23 of 35" or « 23 sur 35 ». */
  fraction(numerator: number, denominator: number): string;
  /** "23 of 35 (66%)" or « 23 sur 35 (66 %) ». */
  share(numerator: number, denominator: number): string;
  /** A signed whole number of points or units: "+10", "−2", "0"; below one half of a point "<+1" never "0". */
  signed(change: string): string;
  /** "30 April 2025" or « 30 avril 2025 »; `YYYY-MM-DD`. A date known to the month or the year says no more than that. */
  date(iso: string): string;
  /** "30 April" or « 30 avril »: a day of every year. */
  dayOfYear(day: { day: number; month: number }): string;
  /** "a, b and c" or « a, b et c ». */
  list(items: readonly string[]): string;
  /** Sets the spaces that a language wants beside its signs; the text is of our own. */
  typeset(text: string): string;
  /** How a chart writes numbers, as d3-format has it. */
  chart: { decimal: string; thousands: string; grouping: [number]; currency: [string, string] };
  /** Sorts by name, the same on every machine. */
  compare(a: string, b: string): number;
}

const NBSP = '\u00a0';
const MINUS = '\u2212';
/** « 1ᵉʳ » : the first of a month, its ending raised. */
export const FIRST = '1ᵉʳ';

const MONTHS: Record<'en' | 'fr', readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
};

/** Groups the digits of a plain number: "1234567.5" → "1,234,567.5" or "1 234 567,5". */
function grouped(value: number | string, group: string, point: string): string {
  const [whole = '', decimals] = String(value).replace('-', MINUS).split('.');
  const digits = whole.replace(/\d(?=(\d{3})+$)/g, (digit) => digit + group);
  return decimals === undefined ? digits : digits + point + decimals;
}

/** Whole units of a change given with up to four decimals, half away from zero, with its sign. */
function signedWhole(change: string): string {
  const size = Math.floor(Math.abs(Number(change)) + 0.5);
  if (size === 0) return Number(change) === 0 ? '0' : `${Number(change) > 0 ? '+' : MINUS}<1`;
  return (Number(change) > 0 ? '+' : MINUS) + String(size);
}

function englishFormat(): Format {
  const self: Format = {
    number: (value) => grouped(value, ',', '.'),
    percent: (n, d) => `${wholePercent(n, d)}%`,
    percentInSentence: (n, d) => `${wholePercent(n, d)}${NBSP}per${NBSP}cent`,
    fraction: (n, d) => `${self.number(n)}${NBSP}of${NBSP}${self.number(d)}`,
    share: (n, d) => `${self.fraction(n, d)}${NBSP}(${self.percent(n, d)})`,
    signed: signedWhole,
    date: (iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      return [day, month && MONTHS.en[month - 1], year].filter((part) => part !== undefined).join(NBSP);
    },
    dayOfYear: ({ day, month }) => `${day}${NBSP}${MONTHS.en[month - 1]}`,
    list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
    typeset: (text) => text,
    chart: { decimal: '.', thousands: ',', grouping: [3], currency: ['$', ''] },
    compare: compareNames,
  };
  return self;
}

function frenchFormat(): Format {
  const self: Format = {
    number: (value) => grouped(value, NBSP, ','),
    percent: (n, d) => `${wholePercent(n, d).replace(/^[<>]/, `$&${NBSP}`)}${NBSP}%`,
    percentInSentence: (n, d) => self.percent(n, d),
    fraction: (n, d) => `${self.number(n)}${NBSP}sur${NBSP}${self.number(d)}`,
    share: (n, d) => `${self.fraction(n, d)}${NBSP}(${self.percent(n, d)})`,
    signed: signedWhole,
    date: (iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      return [day === 1 ? FIRST : day, month && MONTHS.fr[month - 1], year].filter((part) => part !== undefined).join(NBSP);
    },
    dayOfYear: ({ day, month }) => `${day === 1 ? FIRST : day}${NBSP}${MONTHS.fr[month - 1]}`,
    list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`),
    typeset: (text) => text.replace(/ (?=[:;?!»%])/g, NBSP).replace(/« /g, `«${NBSP}`),
    chart: { decimal: ',', thousands: NBSP, grouping: [3], currency: ['', `${NBSP}€`] },
    compare: compareNames,
  };
  return self;
}

/** How languages with a folder write numbers and dates. */
export const formats = { en: englishFormat(), fr: frenchFormat() } satisfies Record<string, Format>;
