/**
 * A workbook of cells to write in → XLSX, in the house's look. With `open.ts` and `marked.ts` the only module of coding that knows
 * hucre, so that another library can take its place. The same sheets give the same bytes.
 */
import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { FONT, MARGINS } from '../../draw/xlsx/sheet.ts';
import { colours } from '../../draw/svg/marks.ts';
import { LONGEST_CELL, markupText } from '../../words/text-forms.ts';
import { address } from './model.ts';

/** How a cell looks and whether one writes in it. */
export type Look = 'title' | 'subtitle' | 'part' | 'label' | 'text' | 'strong' | 'code' | 'head' | 'shown' | 'input' | 'number' | 'error' | 'warning';

/** One cell; `note` is a comment beside it. */
export interface Filled {
  value: string | number | null;
  look: Look;
  note?: string;
}

/** A drop-down: cells, and the range whose values it offers. */
export interface DropDown {
  range: string;
  source: string;
  /** Whether only these may be chosen; the message where another is typed. */
  title?: string;
}

/** One sheet to write. */
export interface Page {
  name: string;
  /** Widths in characters; 0 hides the column. */
  widths: readonly number[];
  rows: readonly (readonly Filled[])[];
  hiddenRows: readonly number[];
  fixed: { rows: number; columns: number };
  lists: readonly DropDown[];
  /** Heights in points, by row. */
  heights: ReadonlyMap<number, number>;
  protected: boolean;
}

const rgb = (colour: string) => ({ rgb: colour.slice(1) });
const line = { style: 'thin' as const, color: rgb(colours.ink) };
const hair = { style: 'thin' as const, color: rgb(colours.rule) };
const solid = (colour: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: rgb(colour) });
/** The tint of cells to write in, and of those at fault. */
const TINT = '#E8F0F7';
const FAULT = '#F9D5C5';
const DOUBT = '#FFF1C9';
const top = { vertical: 'top' as const, wrapText: true };
const open = { protection: { locked: false } };

/** The style of each look. */
export const styles: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...FONT, bold: true, size: 16, color: rgb(colours.accent) }, alignment: { vertical: 'center' } },
  subtitle: { font: { ...FONT, size: 12 } },
  part: { font: { ...FONT, bold: true, color: rgb(colours.accent) }, border: { top: line } },
  label: { font: { ...FONT, color: rgb(colours.soft) }, alignment: top },
  text: { font: FONT, alignment: top },
  strong: { font: { ...FONT, bold: true }, alignment: top },
  code: { font: { ...FONT, size: 8, color: rgb(colours.soft) } },
  head: { font: { ...FONT, bold: true, color: rgb(colours.accent) }, border: { top: line, bottom: line }, alignment: { vertical: 'bottom', wrapText: true } },
  shown: { font: { ...FONT, color: rgb(colours.soft) }, alignment: top, border: { bottom: hair } },
  input: { font: FONT, alignment: top, border: { bottom: hair }, fill: solid(TINT), numFmt: '@', ...open },
  number: { font: FONT, alignment: { ...top, horizontal: 'right' }, border: { bottom: hair }, fill: solid(TINT), ...open },
  error: { font: FONT, alignment: top, border: { bottom: hair }, fill: solid(FAULT), ...open },
  warning: { font: FONT, alignment: top, border: { bottom: hair }, fill: solid(DOUBT), ...open },
};

/** Text as a cell can hold it, line ends kept. */
export function held(text: string): string {
  const plain = markupText(text.replace(/\r\n?/g, '\n'));
  return plain.length <= LONGEST_CELL ? plain : `${plain.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Text that a program could take for a formula is marked as text. */
const inert = (value: string, style: CellStyle): CellStyle => (/^[=+\-@\t]/.test(value) ? { ...style, numFmt: '@' } : style);

function cellOf({ value, look, note }: Filled): Partial<Cell> {
  const comment = note === undefined ? {} : { comment: { author: 'pasra', text: held(note) } };
  if (value === null || value === '') return { value: null, type: 'empty', style: styles[look], ...comment };
  if (typeof value === 'number') return { value, type: 'number', style: styles[look], ...comment };
  const text = held(value);
  return { value: text, type: 'string', style: inert(text, styles[look]), ...comment };
}

/** A page as the library takes it. */
export function sheetOf(page: Page): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(page.rows.flatMap((row, y) => row.map((cell, x): [string, Partial<Cell>] => [`${y},${x}`, cellOf(cell)])));
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>([...page.heights].map(([row, height]) => [row, { height }]));
  for (const row of page.hiddenRows) rowDefs.set(row, { hidden: true });
  return {
    name: page.name, rows: page.rows.map((row): CellValue[] => row.map(({ value }) => (value === '' ? null : typeof value === 'string' ? held(value) : value))), cells,
    columns: page.widths.map((width) => (width === 0 ? { width: 8, hidden: true } : { width })),
    rowDefs,
    ...(page.fixed.rows + page.fixed.columns > 0 && { freezePane: page.fixed }),
    dataValidations: page.lists.map(({ range, source, title }) => ({ type: 'list' as const, range, formula1: source, allowBlank: true, showErrorMessage: title !== undefined, errorStyle: 'warning' as const, ...(title !== undefined && { errorTitle: title }) })),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    view: { showGridLines: false },
    ...(page.protected && { protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true } }),
  };
}

/** Bytes of a workbook; `day` stands as its date. */
export const writeBook = (pages: readonly Page[], title: string, day: string): Promise<Uint8Array> => writeXlsx({
  sheets: pages.map(sheetOf), properties: { title: held(title), creator: 'pasra', lastModifiedBy: 'pasra', created: new Date(`${day}T00:00:00Z`), modified: new Date(`${day}T00:00:00Z`) }, defaultFont: FONT,
});

/** Height of a row whose wrapped texts need it, in points; no program measures it again on opening. */
export function heightOf(row: readonly Filled[], widths: readonly number[]): number {
  const lines = row.map(({ value }, x) => (typeof value === 'string' ? value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / Math.max(1, (widths[x] ?? 20) - 1))), 0) : 1));
  return Math.min(400, 13 * Math.max(1, ...lines) + 3);
}

/** A range of one column, absolute: "$A$3:$A$9"; rows from 0. */
export const columnRange = (column: number, first: number, last: number): string => {
  const absolute = (row: number) => address(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${absolute(first)}:${absolute(last)}`;
};
