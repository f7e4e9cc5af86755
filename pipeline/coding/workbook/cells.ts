/** A cell as someone typed it → the text of a table's cell. What has one meaning only is put into the table's form; what has two, or none, is named. */
import { datePeriod } from '../../../schemas/columns.ts';
import { meantDate, meantNumber } from '../../read/meant.ts';
import type { WorkbookFaultWords } from '../../words/workbook.ts';
import { codeWords, wordForm } from './find.ts';
import type { SheetColumn } from './model.ts';
import type { Held } from './open.ts';

/** The text, or what is wrong with the cell, said in the words of a language. */
export type Told = { text: string } | { wrong: (words: WorkbookFaultWords) => string; shown: string };

/** What reading a cell needs to know of its workbook. */
export interface CellContext {
  since1904: boolean;
  /** A State's name, as `wordForm` has it → its code. */
  states: ReadonlyMap<string, string>;
}

const NONE: Told = { text: '' };
const lists = new Map<string, ReadonlyMap<string, string>>();
const wordsOf = (codes: readonly string[]): ReadonlyMap<string, string> => {
  const id = codes.join(' ');
  const known = lists.get(id) ?? codeWords(codes);
  lists.set(id, known);
  return known;
};

/** A number without what binary arithmetic adds to it: at most nine decimals, plain notation. */
export function plainNumber(number: number): string {
  const exact = Number(number.toPrecision(15));
  if (Number.isSafeInteger(exact)) return String(exact);
  return Math.abs(exact) < 1e15 ? exact.toFixed(9).replace(/0+$/, '').replace(/\.$/, '') : String(exact);
}

const DAY_MS = 86_400_000;
/** Days of 1930 to 2119 as a spreadsheet counts them. */
const [FIRST_SERIAL, LAST_SERIAL] = [11_000, 80_400];

/** A day that a spreadsheet shows as a bare number. */
const ofSerial = (days: number, since1904: boolean): string => new Date((since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + Math.floor(days) * DAY_MS).toISOString().slice(0, 10);

function dayOf(held: Held, since1904: boolean): Told {
  if (held.kind === 'day') return { text: held.day };
  if (held.kind === 'number') {
    const { number } = held;
    if (Number.isInteger(number) && number >= 1900 && number <= 2100) return { text: String(number) };
    return number >= FIRST_SERIAL && number <= LAST_SERIAL ? { text: ofSerial(number, since1904) } : { text: plainNumber(number) };
  }
  const text = held.kind === 'text' ? held.text : '';
  if (datePeriod(text) !== null) return { text };
  const { meant, other, why } = meantDate(text);
  if (meant !== undefined && other !== undefined) return { wrong: (words) => words.twoMeanings(meant, other), shown: text };
  return { text: meant !== undefined && (why === undefined || why === 'serial') ? meant : text };
}

function numberOf(held: Held, whole: boolean): Told {
  if (held.kind === 'number') return { text: plainNumber(held.number) };
  if (held.kind === 'day') return { wrong: (words) => words.dateForText(held.day), shown: held.day };
  const text = held.kind === 'text' ? held.text : '';
  if (/^\d{1,15}(\.\d{1,9})?$/.test(text)) return { text };
  const { meant, other, unit, why } = meantNumber(text, whole);
  if (meant !== undefined && other !== undefined) return { wrong: (words) => words.twoMeanings(meant, other), shown: text };
  // "about 12", "1.2 million" and "12 km2" say more than a number: they are for the coder to mend
  const digitsOnly = /^[\d\s\u00a0\u202f\u2009.,'’]+$/.test(text);
  return { text: meant !== undefined && unit === undefined && why === undefined && digitsOnly ? meant : text };
}

function textOf(held: Held): Told {
  if (held.kind === 'day') return { wrong: (words) => words.dateForText(held.day), shown: held.day };
  return { text: held.kind === 'number' ? plainNumber(held.number) : held.kind === 'text' ? held.text : '' };
}

/** Reads one cell of a column. */
export function told(held: Held, column: SheetColumn, { since1904, states }: CellContext): Told {
  if (held.kind === 'blank') return NONE;
  if (held.kind === 'error') return { wrong: (words) => words.errorCell(held.text), shown: held.text };
  if (held.kind === 'formula') return { wrong: (words) => words.formula, shown: '' };
  if (held.kind === 'truth') return { wrong: (words) => words.truth, shown: String(held.truth).toUpperCase() };
  if (column.kind === 'day') return dayOf(held, since1904);
  if (column.kind === 'number' || column.kind === 'whole') return numberOf(held, column.kind === 'whole');
  const said = textOf(held);
  if (!('text' in said)) return said;
  const { text } = said;
  if (column.kind === 'code') return { text: wordsOf(column.codes).get(wordForm(text)) ?? text };
  if (column.kind === 'state') return { text: /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : states.get(wordForm(text)) ?? text };
  if (column.code === 'indicator') return { text: text.replace(/^(\d{1,2}),(\d)$/, '$1.$2') };
  return { text };
}
