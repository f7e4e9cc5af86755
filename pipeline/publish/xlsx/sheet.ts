/**
 * One sheet of rows: a head that stays, filters, widths, number formats. The only module that knows hucre's
 * shapes besides `xlsx.ts`, so that another writer can take its place.
 */
import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { colours } from '../../charts/marks.ts';
import { xmlText } from '../docx/xml-text.ts';

/** What a column holds decides how its cells are written and shown. */
export type Kind = 'text' | 'wrapped' | 'whole' | 'decimal' | 'signed' | 'signedWhole' | 'area' | 'date';

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

const HEAD: CellStyle = {
  font: { bold: true, color: rgb(colours.accent) }, border: { bottom: thin, top: thin }, alignment: { vertical: 'bottom', horizontal: 'left', wrapText: true },
};

function styleOf(kind: Kind): CellStyle {
  const numFmt = FORMATS[kind];
  const alignment = { vertical: 'top' as const, horizontal: numFmt === undefined ? 'left' as const : 'right' as const, ...(kind === 'wrapped' ? { wrapText: true } : {}) };
  return { alignment, ...(numFmt === undefined ? {} : { numFmt }) };
}

/** Text that a spreadsheet could take for a formula once someone edits or copies it. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** A day as a date, at noon-free midnight UTC; anything else that is no day stays text. */
const dayOf = (text: string): Date | string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : text);

function cellValue(value: string | number | null, kind: Kind): CellValue {
  if (value === null || value === '') return null;
  if (kind === 'date') return dayOf(String(value));
  if (kind === 'text' || kind === 'wrapped') return xmlText(String(value));
  const number = Number(value);
  return Number.isFinite(number) ? number : xmlText(String(value));
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
    ...head.map((value, x): [string, Partial<Cell>] => [`0,${x}`, { value, type: 'string', style: HEAD }]),
    ...inertCells(values.slice(1), columns).map(([place, cell]): [string, Partial<Cell>] => [place.replace(/^\d+/, (y) => String(Number(y) + 1)), cell]),
  ]);
  const range = `A1:${columnName(columns.length - 1)}${values.length}`;
  return {
    name, rows: values, cells, columns: columns.map(({ width, kind }): ColumnDef => ({ width, style: styleOf(kind) })),
    freezePane: { rows: 1, columns: fixed }, autoFilter: { range }, rowDefs: new Map([[0, { height: 32 }]]),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
    headerFooter: { oddFooter: `&L&8${foot.left}&R&8${foot.right}` }, a11y: { headerRow: 0 },
  };
}
