/**
 * One sheet of rows: a head that stays, filters, widths, number formats. The only module that knows hucre's
 * shapes besides `xlsx.ts`, so that another writer can take its place.
 */
import type { Cell, CellStyle, CellValue, ColumnDef, NamedRange, WriteSheet } from 'hucre';
import { colours } from '../svg/marks.ts';
import { cellText, xmlText } from '../../words/text-forms.ts';

/** What a column holds decides how its cells are written and shown. */
export type Kind = 'text' | 'whole' | 'decimal' | 'signed' | 'signedWhole' | 'area' | 'date' | 'link';

/** A column over rows of one kind; numbers may come as the data files' decimal texts. */
export interface SheetColumn<Row> {
  title: string;
  /** In characters. */
  width: number;
  kind: Kind;
  value(row: Row): string | number | null;
}

const FORMATS: Partial<Record<Kind, string>> = { whole: '0', decimal: '0.0', signed: '+0.0;\u22120.0;0.0', signedWhole: '+0;\u22120;0', area: '#,##0.000', date: 'yyyy-mm-dd' };

const rgb = (colour: string) => ({ rgb: colour.slice(1) });
const thin = { style: 'thin' as const, color: rgb(colours.ink) };

/** Every style names its font: one that leaves it out falls back to whatever the program likes. */
export const FONT = { name: 'Arial', size: 10 };

const side = (kind: Kind) => (FORMATS[kind] === undefined ? { horizontal: 'left' as const, indent: 1 } : { horizontal: 'right' as const });

const headStyle = (kind: Kind): CellStyle => ({
  font: { ...FONT, bold: true, color: rgb(colours.accent) }, border: { bottom: thin, top: thin }, alignment: { vertical: 'bottom', wrapText: true, ...side(kind) },
});

function styleOf(kind: Kind): CellStyle {
  const numFmt = FORMATS[kind];
  return { font: FONT, alignment: { vertical: 'center', ...side(kind) }, ...(numFmt === undefined ? {} : { numFmt }) };
}

/** Of printed pages, in inches. */
export const MARGINS = { top: 0.5, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.35 };

/** Height of a head of three lines, in points. */
const HEAD_HEIGHT = 42;

/** A sheet with more columns prints two pages wide, its first columns on both. */
const WIDE_SHEET = 14;

/** Text that a spreadsheet could take for a formula once someone edits or copies it. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** A day as a date, at noon-free midnight UTC; anything else that is no day stays text. */
const dayOf = (text: string): Date | string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : text);

function cellValue(value: string | number | null, kind: Kind): CellValue {
  if (value === null || value === '') return null;
  if (kind === 'date') return dayOf(String(value));
  if (kind === 'text' || kind === 'link') return cellText(String(value));
  const number = Number(value);
  return Number.isFinite(number) ? number : cellText(String(value));
}

/** "A", "Z", "AA". */
export function columnName(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}

/** Text that looks like a formula is marked as text, so that it stays so when the cell is edited. */
function inertCells(rows: readonly CellValue[][], columns: readonly { kind: Kind }[]): [string, Partial<Cell>][] {
  return rows.flatMap((row, y) => row.flatMap((value, x): [string, Partial<Cell>][] => {
    if (typeof value !== 'string' || !FORMULA_LIKE.test(value)) return [];
    return [[`${y},${x}`, { value, type: 'string', style: { ...styleOf(columns[x]?.kind ?? 'text'), numFmt: '@' } }]];
  }));
}

/** Addresses that can be followed; their text is the address itself. */
const linkCells = (rows: readonly CellValue[][], columns: readonly { kind: Kind }[]): [string, Partial<Cell>][] => rows.flatMap((row, y) => row.flatMap((value, x): [string, Partial<Cell>][] =>
  (columns[x]?.kind === 'link' && typeof value === 'string' ? [[`${y},${x}`, { value, type: 'string', style: styleOf('link'), hyperlink: { target: value } }]] : [])));

/** What every printed page of a sheet says. */
export interface Foot {
  left: string;
  right: string;
}

/** In a sheet's foot an ampersand starts a code. */
export const footText = (text: string): string => xmlText(text).replaceAll('&', '&&');

/** Builds a sheet; the first `fixed` columns stay in view. */
export function sheet<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[], fixed: number, foot: Foot): WriteSheet {
  const head = columns.map(({ title }) => title);
  const values = [head, ...rows.map((row) => columns.map(({ value, kind }) => cellValue(value(row), kind)))];
  const cells = new Map<string, Partial<Cell>>([
    ...columns.map(({ title, kind }, x): [string, Partial<Cell>] => [`0,${x}`, { value: title, type: 'string', style: headStyle(kind) }]),
    ...[...inertCells(values.slice(1), columns), ...linkCells(values.slice(1), columns)].map(([place, cell]): [string, Partial<Cell>] => [place.replace(/^\d+/, (y) => String(Number(y) + 1)), cell]),
  ]);
  const range = `A1:${columnName(columns.length - 1)}${values.length}`;
  return {
    name, rows: values, cells, columns: columns.map(({ width, kind }): ColumnDef => ({ width, style: styleOf(kind) })),
    freezePane: { rows: 1, columns: fixed }, autoFilter: { range }, rowDefs: new Map([[0, { height: HEAD_HEIGHT }]]),
    pageSetup: {
      paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: columns.length > WIDE_SHEET ? 2 : 1, fitToHeight: 0, margins: MARGINS,
    },
    headerFooter: { oddFooter: `&L&8${foot.left}&R&8${foot.right}` }, a11y: { headerRow: 0 },
  };
}

/**
 * What every printed page repeats: the head, and the columns that stay in view. Written as a defined name of
 * our own, because hucre leaves a sheet's name unquoted there, and Excel then wants to repair the file.
 */
export function printTitles({ name, freezePane }: WriteSheet): NamedRange[] {
  if (freezePane === undefined) return [];
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return [{ name: '_xlnm.Print_Titles', scope: name, range: `${quoted}!$A:$${columnName((freezePane.columns ?? 1) - 1)},${quoted}!$1:$1` }];
}
