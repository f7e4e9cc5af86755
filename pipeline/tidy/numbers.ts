/** Numbers with the separators of a country, or shortened by a spreadsheet program. */
import { left, type ColumnReader, type ColumnTexts, type Reading } from './reading.ts';

/** What an unmistakable cell shows of the column's way to write numbers. */
interface Signs {
  commaDecimals: boolean;
  pointDecimals: boolean;
  commaThousands: boolean;
  pointThousands: boolean;
}

const SPACED = /^\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?$/;
/** One separator before exactly three digits: thousands or decimals. */
const OPEN_COMMA = /^[1-9]\d{0,2},\d{3}$/;
const OPEN_POINT = /^[1-9]\d{0,2}\.\d{3}$/;

/** What a number says whose separators leave no doubt, and what it shows of them; null for any other. */
function plainly(text: string): { number: string; signs: Partial<Signs> } | null {
  const comma = text.includes(',');
  if (SPACED.test(text)) return { number: text.replace(/[ \u00a0\u202f\u2009'’]/g, '').replace(',', '.'), signs: /[.,]/.test(text) ? { [comma ? 'commaDecimals' : 'pointDecimals']: true } : {} };
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return { number: text.replaceAll(',', ''), signs: { commaThousands: true } };
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return { number: text.replaceAll('.', ''), signs: { pointThousands: true } };
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return { number: text.replaceAll(',', ''), signs: { commaThousands: true, pointDecimals: true } };
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return { number: text.replaceAll('.', '').replace(',', '.'), signs: { pointThousands: true, commaDecimals: true } };
  if (/^\d+,\d+$/.test(text) && !OPEN_COMMA.test(text)) return { number: text.replace(',', '.'), signs: { commaDecimals: true } };
  if (/^\d+\.\d+$/.test(text) && !OPEN_POINT.test(text)) return { number: text, signs: { pointDecimals: true } };
  return null;
}

function signsOf(texts: readonly string[]): Signs {
  const all = texts.flatMap((text) => plainly(text.trim())?.signs ?? []);
  const any = (sign: keyof Signs) => all.some((one) => one[sign] === true);
  return { commaDecimals: any('commaDecimals'), pointDecimals: any('pointDecimals'), commaThousands: any('commaThousands'), pointThousands: any('pointThousands') };
}

/** Exponents from which a spreadsheet program shortens a number by itself. */
const SHORTENED_FROM = 11;

/**
 * `1,5E+05`. Programs show two decimals in this way of writing, or five where a number is too long: what has so
 * many may have been rounded, and the digits are gone.
 */
function scientific(text: string): Reading | null {
  const found = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(text);
  if (!found) return null;
  const [, whole = '', part = '', zeros = ''] = found;
  const number = part.length <= Number(zeros) && Number(zeros) < 15 ? `${whole}${part.padEnd(Number(zeros), '0')}` : '';
  if (number === '') return left('no_number');
  return Number(zeros) >= SHORTENED_FROM || part.length === 2 || part.length >= 5 ? left('rounded', number) : { after: number, kind: 'number' };
}

const as = (number: string): Reading => ({ after: number, kind: 'number' });

/** "1,234": thousands or decimals, as the column's other cells show; a comma before decimals only where cells are not parted by one. */
function openComma(text: string, signs: Signs, { separator }: ColumnTexts): Reading {
  const [thousands, decimals] = [text.replace(',', ''), text.replace(',', '.')];
  if (signs.commaThousands && !signs.commaDecimals) return as(thousands);
  const byComma = signs.commaDecimals && !signs.commaThousands && !signs.pointDecimals && separator !== ',';
  return byComma ? as(decimals) : left('thousands_or_decimals', thousands, decimals);
}

/** "1.234" is 1.234 in a table of ours; in one that a program has written with semicolons it may be 1,234. */
function openPoint(text: string, signs: Signs, { separator }: ColumnTexts): Reading | null {
  if (signs.pointDecimals && !signs.pointThousands) return null;
  if (signs.pointThousands && !signs.pointDecimals && separator !== ',') return as(text.replace('.', ''));
  return separator === ',' && !signs.pointThousands ? null : left('thousands_or_decimals', text.replace('.', ''), text);
}

/** Reads a column of numbers with decimals. */
export function decimalColumn(column: ColumnTexts, sound: (text: string) => boolean): ColumnReader {
  const signs = signsOf(column.texts);
  return (text) => {
    const cell = text.trim();
    if (OPEN_POINT.test(cell)) return openPoint(cell, signs, column);
    if (sound(cell)) return null;
    if (OPEN_COMMA.test(cell)) return openComma(cell, signs, column);
    const read = plainly(cell);
    return read && sound(read.number) ? as(read.number) : scientific(cell) ?? left('no_number');
  };
}

/** Reads a column of whole numbers: a separator in them stands before thousands, or before nothing but zeros. */
export function wholeColumn(sound: (text: string) => boolean): ColumnReader {
  return (text) => {
    const cell = text.trim();
    if (sound(cell)) return null;
    const zeros = /^(\d+)[.,]0+$/.exec(cell)?.[1];
    const open = OPEN_COMMA.test(cell) || OPEN_POINT.test(cell);
    const thousands = cell.replace(/[.,]/, '');
    if (zeros !== undefined && open) return left('thousands_or_decimals', thousands, zeros);
    const number = zeros ?? (open ? thousands : plainly(cell)?.number ?? null);
    return number !== null && sound(number) ? as(number) : scientific(cell) ?? left('no_number');
  };
}
