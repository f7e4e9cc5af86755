/** The ways in which spreadsheet programs write a table that they have opened and saved: what is not named here stays as it was. */
import type { z } from 'zod';
import { datePeriod, sqlType } from '../../schemas/columns.ts';
import type { TableDefinition } from '../../schemas/tables.ts';

/** A way to save a table. */
export interface Way {
  name: string;
  separator: ',' | ';' | '\t';
  encoding: 'utf8' | 'utf8-mark' | 'windows-1252' | 'utf16le';
  /** A day `YYYY-MM-DD`, a month `YYYY-MM`. */
  day: (year: string, month: string, day: string) => string;
  month: (year: string, month: string) => string;
  decimal: (text: string) => string;
  /** An indicator such as 22.1, where a day and a month can be made of it. */
  indicator: (whole: string, part: string) => string;
  /** Blank rows below and empty columns beside the table. */
  frayed?: boolean;
}

const FRENCH = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];
const GERMAN = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const nth = (names: readonly string[], month: string): string => names[Number(month) - 1] ?? '';
const comma = (text: string): string => text.replace('.', ',');
const same = (text: string): string => text;
const short = (year: string): string => year.slice(2);
const serial = (year: string, month: string, day: string): string => String(Math.round((Date.parse(`${year}-${month}-${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000));

const french = { day: (y: string, m: string, d: string) => `${d}/${m}/${y}`, month: (y: string, m: string) => `${nth(FRENCH, m)}-${short(y)}`, decimal: comma, indicator: (a: string, b: string) => `${a}.${nth(FRENCH, b)}` };

/** Excel in French, German and American, LibreOffice, days as numbers. */
export const ways: readonly Way[] = [
  { name: 'French Excel, CSV', separator: ';', encoding: 'windows-1252', ...french },
  { name: 'French Excel, CSV UTF-8, frayed', separator: ';', encoding: 'utf8-mark', frayed: true, ...french },
  { name: 'French Excel, Unicode text', separator: '\t', encoding: 'utf16le', ...french },
  { name: 'German Excel', separator: ';', encoding: 'windows-1252', day: (y, m, d) => `${d}.${m}.${y}`, month: (y, m) => `${nth(GERMAN, m)} ${short(y)}`, decimal: comma, indicator: (a, b) => `${a}. ${nth(GERMAN, b)}` },
  { name: 'American Excel', separator: ',', encoding: 'windows-1252', day: (y, m, d) => `${Number(m)}/${Number(d)}/${y}`, month: (y, m) => `${nth(ENGLISH, m)}-${short(y)}`, decimal: same, indicator: (a, b) => `${a}.${b}` },
  { name: 'American Excel, two digits of the year', separator: ',', encoding: 'utf8-mark', day: (y, m, d) => `${Number(m)}/${Number(d)}/${short(y)}`, month: (y, m) => `${nth(ENGLISH, m)}-${short(y)}`, decimal: same, indicator: (a, b) => `${a}.${b}` },
  { name: 'LibreOffice, UTF-16', separator: ',', encoding: 'utf16le', day: (y, m, d) => `${y}-${m}-${d}`, month: (y, m) => `${y}-${m}`, decimal: same, indicator: (a, b) => `${a}.${b}` },
  { name: 'LibreOffice, French, tabs', separator: '\t', encoding: 'utf8', day: (y, m, d) => `${d}/${m}/${short(y)}`, month: (y, m) => `${y}-${m}`, decimal: comma, indicator: (a, b) => `${a},${b}` },
  { name: 'days as numbers', separator: ';', encoding: 'utf8', day: serial, month: (y, m) => `${y}-${m}`, decimal: comma, indicator: (a, b) => serial('2026', b.padStart(2, '0'), a.padStart(2, '0')) },
];

const CODE_PAGE = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes of a text; null where the encoding has no sign for a letter, which a program would then lose. */
function encoded(text: string, encoding: Way['encoding']): Uint8Array | null {
  if (encoding === 'utf8') return Buffer.from(text);
  if (encoding === 'utf8-mark') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  const bytes = [...text].map((sign) => (CODE_PAGE.includes(sign) ? 0x80 + CODE_PAGE.indexOf(sign) : sign.codePointAt(0) ?? 0));
  return bytes.some((byte) => byte > 0xff) ? null : Uint8Array.from(bytes);
}

/** One cell as the program writes it. */
export function cellOf(way: Way, table: TableDefinition, column: string, cell: string): string {
  const schema = (table.columns.shape as Record<string, z.ZodType | undefined>)[column];
  if (schema === undefined) return cell;
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(cell);
  // programs know no days before 1900
  if (sqlType(schema) === 'DATE' && date) return date[3] === undefined ? way.month(date[1] ?? '', date[2] ?? '') : way.day(date[1] ?? '', date[2] ?? '', date[3]);
  if (sqlType(schema).startsWith('DECIMAL')) return way.decimal(cell);
  const indicator = column === 'indicator' ? /^(\d{1,2})\.(\d)$/.exec(cell) : null;
  // what is no day of a month stays a number
  if (indicator) return datePeriod(`2026-${(indicator[2] ?? '').padStart(2, '0')}-${(indicator[1] ?? '').padStart(2, '0')}`) ? way.indicator(indicator[1] ?? '', indicator[2] ?? '') : way.decimal(cell);
  return cell;
}

/** The bytes of a table as the program saves it; null where its encoding cannot hold the text. */
export function saved(way: Way, table: TableDefinition, header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array | null {
  const quoted = (cell: string): string => (/["\r\n]/.test(cell) || cell.includes(way.separator) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const frayed = way.frayed === true ? ['', ''] : [];
  const cells = [header, ...rows.map((row) => row.map((cell, at) => cellOf(way, table, header[at] ?? '', cell)))].map((row) => [...row, ...frayed]);
  const below = way.frayed === true ? [header.map(() => '').concat(frayed), header.map(() => '').concat(frayed)] : [];
  return encoded([...cells, ...below].map((row) => row.map(quoted).join(way.separator)).join('\r\n').concat('\r\n'), way.encoding);
}
