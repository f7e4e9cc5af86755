/** Dates that a spreadsheet program has written in the way of its country, or as a number of days. */
import { datePeriod } from '../../schemas/columns.ts';
import { monthOf } from '../read/meant.ts';
import { left, type ColumnReader, type ColumnTexts, type Reading } from './reading.ts';

/** Years in which a date of these tables can lie; outside of them a program has made a date of something else. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2089];

const two = (part: string): string => part.padStart(2, '0');

/** Two digits as spreadsheets write them, for the years from 1990 to 2089. */
const fullYear = (year: string): string => (year.length === 4 ? year : Number(year) < 90 ? `20${year}` : `19${year}`);

/** A date by its parts; null where there is no such day, or none that these tables can hold. */
function dated(year: string, month: string | number, day?: string): string | null {
  const date = [fullYear(year), two(String(month)), ...(day === undefined ? [] : [two(day)])].join('-');
  const whole = datePeriod(date);
  return whole && Number(fullYear(year)) >= FIRST_YEAR && Number(fullYear(year)) <= LAST_YEAR ? date : null;
}

/** Days from 30 December 1899, as spreadsheets count them: 45777 is 2025-04-30. */
export const dayOfSerial = (days: number): string => new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);

const MIDNIGHT = /[T ]0?0:00(?::00(?:\.0+)?)?Z?$/;

/** The text with plain spaces and without a time that is midnight. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trim().replace(MIDNIGHT, '');

const parts = (pattern: RegExp, text: string): string[] | null => pattern.exec(text)?.slice(1).map((part) => part ?? '') ?? null;

/** What a text with the name of a month, or with the year first, says: the order of its parts is no question. */
function named(text: string): string | null {
  const yearFirst = parts(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, text);
  if (yearFirst) return dated(yearFirst[0] ?? '', yearFirst[1] ?? '', yearFirst[2]);
  const day = parts(/^(\d{1,2})(?:er|st|nd|rd|th|\.|º)?[-/. ]+(?:de )?(\p{L}{3,})\.?[-/. ,]+(?:de )?(\d{4}|\d{2})$/iu, text);
  if (day) return dated(day[2] ?? '', monthOf(day[1] ?? ''), day[0]);
  const american = parts(/^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu, text);
  if (american) return dated(american[2] ?? '', monthOf(american[0] ?? ''), american[1]);
  const month = parts(/^(\p{L}{3,})\.?[-/. ]+(?:de )?(\d{4}|\d{2})$/iu, text);
  if (month) return dated(month[1] ?? '', monthOf(month[0] ?? ''));
  const short = parts(/^(\d{1,2})[-/.](\d{4})$/, text);
  return short ? dated(short[1] ?? '', short[0] ?? '') : null;
}

interface Numeric {
  dayFirst: string | null;
  monthFirst: string | null;
}

/** A date of three numbers with the year last, read both ways; two digits of a year only where no one writes the year first. */
function numeric(text: string): Numeric | null {
  const found = parts(/^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/, text) ?? parts(/^(\d{1,2})([/.])(\d{1,2})\2(\d{2})$/, text);
  if (!found) return null;
  const [a = '', , b = '', year = ''] = found;
  return { dayFirst: dated(year, b, a), monthFirst: dated(year, a, b) };
}

type Order = 'day' | 'month' | 'open';

/** Which of day and month stands first in a column, by its unmistakable cells; where there are none, as someone has said; open where they are of both kinds. */
function orderOf(texts: readonly string[], said: ColumnTexts['dates']): Order {
  const dates = texts.flatMap((text) => numeric(plain(text)) ?? []);
  const day = dates.some(({ dayFirst, monthFirst }) => dayFirst !== null && monthFirst === null);
  const month = dates.some(({ dayFirst, monthFirst }) => monthFirst !== null && dayFirst === null);
  return day && month ? 'open' : day ? 'day' : month ? 'month' : said ?? 'open';
}

function ofNumeric({ dayFirst, monthFirst }: Numeric, order: Order): Reading {
  const as = (after: string): Reading => ({ after, kind: 'day' });
  if (dayFirst === null && monthFirst === null) return left('no_date');
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return as(dayFirst ?? monthFirst ?? '');
  return order === 'day' ? as(dayFirst) : order === 'month' ? as(monthFirst) : left('day_or_month', dayFirst, monthFirst);
}

function ofSerial(text: string): Reading | null {
  if (!/^\d{5}$/.test(text)) return null;
  const day = dayOfSerial(Number(text));
  return Number(day.slice(0, 4)) >= FIRST_YEAR && Number(day.slice(0, 4)) <= LAST_YEAR ? { after: day, kind: 'serial' } : left('far_date', day);
}

/** Reads a column of dates; `sound` says which texts stand well as they are. */
export function dateColumn({ texts, dates }: ColumnTexts, sound: (text: string) => boolean): ColumnReader {
  const order = orderOf(texts, dates);
  return (text) => {
    if (sound(text)) return null;
    const cell = plain(text);
    const read = named(cell);
    if (read !== null) return sound(read) ? { after: read, kind: 'day' } : left('no_date');
    const three = numeric(cell);
    return three ? ofNumeric(three, order) : ofSerial(cell) ?? left('no_date');
  };
}
