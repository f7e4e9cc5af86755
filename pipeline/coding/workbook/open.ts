/** Bytes of a workbook as it came back → its sheets as plain cells, whichever program saved it; bounded before it is parsed. */
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { Cell, CellValue, Sheet, Workbook } from 'hucre/xlsx';
import { address } from './model.ts';
import { packageFault, type PackageFault } from './zip.ts';

/** What a cell holds: text, a number, a day, or something that no one can have meant to write. */
export type Held = { kind: 'blank' } | { kind: 'text'; text: string } | { kind: 'number'; number: number } | { kind: 'day'; day: string } | { kind: 'truth'; truth: boolean } | { kind: 'error'; text: string } | { kind: 'formula' };

/** A sheet as it was read; rows and columns from 0. */
export interface ReadSheet {
  name: string;
  rows: readonly (readonly Held[])[];
  /** Joined cells. */
  merges: readonly { top: number; left: number; bottom: number; right: number }[];
}

/** A workbook as it was read. */
export interface ReadBook {
  sheets: readonly ReadSheet[];
  /** Days are counted from 1904, as older Macs do. */
  since1904: boolean;
  /** The workbook as the library has it, for a copy with marks in it. */
  raw: Workbook;
}

const BLANK: Held = { kind: 'blank' };

/** What the sheets of a workbook can need at most; below and beside it nothing is read. */
export const MOST_ROWS = 20_000;
const LAST_COLUMN = 60;

function heldOf(value: CellValue | undefined, cell: Cell | undefined): Held {
  if (cell?.type === 'error') return { kind: 'error', text: String(value ?? '') };
  if (value === null || value === undefined) return cell?.formula === undefined ? BLANK : { kind: 'formula' };
  if (typeof value === 'string') {
    if (/^#(REF|NAME|VALUE|DIV\/0|N\/A|NULL|NUM)[!?]?$/.test(value.trim()) && cell?.formula !== undefined) return { kind: 'error', text: value };
    const text = value.replace(/_x000D_/g, '').replace(/\r\n?/g, '\n').trim();
    return text === '' ? BLANK : { kind: 'text', text };
  }
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', number: value } : { kind: 'error', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  return Number.isNaN(value.getTime()) ? { kind: 'error', text: 'date' } : { kind: 'day', day: value.toISOString().slice(0, 10) };
}

const sheetOf = ({ name, rows, cells, merges }: Sheet): ReadSheet => ({
  name, rows: rows.map((row, y) => Array.from({ length: Math.min(row.length, LAST_COLUMN) }, (_, x) => heldOf(row[x], cells?.get(`${y},${x}`)))),
  merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ top: startRow, left: startCol, bottom: endRow, right: endCol })),
});

/** Reads a workbook; a fault where it is none, or more than any workbook of ours can be. */
export async function openBook(bytes: Buffer): Promise<ReadBook | PackageFault> {
  const found = packageFault(bytes);
  if (found !== null) return found;
  try {
    const range = `A1:${address(MOST_ROWS, LAST_COLUMN - 1)}`;
    const raw = bytes.includes('content.xml') && !bytes.includes('xl/workbook.xml') ? await readOds(bytes, { range }) : await readXlsx(bytes, { range });
    return { sheets: raw.sheets.map(sheetOf), since1904: raw.dateSystem === '1904', raw };
  } catch (error) {
    // a package that holds no readable workbook: the library's own words say what is missing
    return { fault: 'unreadable', what: error instanceof Error ? error.message.slice(0, 200) : String(error) };
  }
}
