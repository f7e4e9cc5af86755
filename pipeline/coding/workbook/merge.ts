/**
 * Rows of workbooks → into the tables that are there. What is there already changes nothing; what is new gets its
 * place in the order of the table; what differs is a difference, which only a correction takes over: a later row
 * with `recorded_on`, the old one stays (tables without a key are corrected in place).
 */
import { z } from 'zod';
import { datePeriod, sqlType } from '../../../schemas/columns.ts';
import { tables, type TableName } from '../../../schemas/tables.ts';
import { keyForm } from '../../read/key-form.ts';
import { cellIn, insert, newRow, setCells, type TableText, type TextRow } from './table-text.ts';

/** A row to set: its cells by column; and where each stands in a workbook, which only the caller knows. */
export interface Setting {
  cells: ReadonlyMap<string, string>;
}

/** How rows are set. */
export interface SetOptions {
  replace: boolean;
  /** `YYYY-MM-DD`: when a correction became known. */
  today: string;
  /** Place of an indicator in the plan. */
  order: ReadonlyMap<string, number>;
}

/** A cell that differs from what is there. */
export interface Difference<S extends Setting> {
  setting: S;
  column: string;
  there: string;
  here: string;
}

/** What became of the rows. */
export interface Merged<S extends Setting> {
  text: TableText;
  /** Row of the text → what was set there. */
  set: Map<TextRow, S>;
  added: number;
  corrected: number;
  differences: Difference<S>[];
}

/** Who coded and when is not what was said. */
const ABOUT_CODING: ReadonlySet<string> = new Set(['coder', 'coded_on', 'recorded_on', 'reviewer', 'source']);

/** What tells two rows of a table without a key apart: for finding the one that a workbook corrects, no key of the contract's. */
const NEAR_KEY: Partial<Record<TableName, readonly string[]>> = {
  measures: ['report_id', 'state', 'measure', 'area', 'contamination', 'as_at'], contributions: ['state', 'year', 'kind'], completions: ['state', 'reported_on'],
  discoveries: ['state', 'reported_on', 'discovered_on'], compliance: ['state', 'level', 'from'], 'individualised-approach': ['state', 'held_on'], moratoria: ['state', 'declared_on'],
};

/** Whether what a workbook leaves blank is said to be blank: an answer is one statement, a row of a register is filled in bit by bit. */
const isWhole = (table: TableName): boolean => table === 'answers' || table === 'measures';

const schemaOf = (table: TableName, column: string): z.ZodType | undefined => (tables[table].columns.shape as Record<string, z.ZodType>)[column];

/** A cell as it is compared: a number as a number, a day as the day it counts as, a text without what is invisible. */
export function comparable(table: TableName, column: string, cell: string): string {
  const schema = schemaOf(table, column);
  const type = schema === undefined ? 'VARCHAR' : sqlType(schema);
  if (type === 'DATE') return datePeriod(cell)?.last ?? cell;
  if (type.startsWith('DECIMAL') && /^\d+(\.\d+)?$/.test(cell)) return cell.replace(/^0+(?=\d)/, '').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return keyForm(cell);
}

const idOf = (table: TableName, columns: readonly string[], cell: (column: string) => string): string => JSON.stringify(columns.map((column) => comparable(table, column, cell(column))));

/** Columns that a setting says something of and in which it differs from a row. */
function differing(text: TableText, row: TextRow, { cells }: Setting): string[] {
  return [...cells].flatMap(([column, here]) => {
    if (ABOUT_CODING.has(column) || (here === '' && !isWhole(text.table))) return [];
    return comparable(text.table, column, here) === comparable(text.table, column, cellIn(text, row, column)) ? [] : [column];
  });
}

/** Sets rows into a table's text. */
export function setRows<S extends Setting>(text: TableText, all: readonly S[], options: SetOptions): Merged<S> {
  const settings = once(all);
  const merged: Merged<S> = { text, set: new Map(), added: 0, corrected: 0, differences: [] };
  const keyed = tables[text.table].key.length > 0;
  const key = keyed ? tables[text.table].key : NEAR_KEY[text.table] ?? Object.keys(tables[text.table].columns.shape);
  const there = new Map<string, TextRow[]>();
  for (const row of text.rows) {
    if ('answer' in tables[text.table].columns.shape && cellIn(text, row, 'answer') === '') continue;
    const id = idOf(text.table, key, (column) => cellIn(text, row, column));
    there.set(id, [...there.get(id) ?? [], row]);
  }
  const order = rowOrder(text, options.order);
  const left: S[] = [];
  const used = new Set<TextRow>();
  // rows that stand there as they are come first, so that one that was changed finds the one that is left
  for (const setting of settings) {
    const rows = there.get(idOf(text.table, key, (column) => setting.cells.get(column) ?? '')) ?? [];
    const same = (keyed ? [holding(text, rows)] : rows.filter((row) => !used.has(row))).find((row) => row !== undefined && differing(text, row, setting).length === 0);
    if (same === undefined) left.push(setting);
    else {
      used.add(same);
      merged.set.set(same, setting);
    }
  }
  const earlier = new Map<string, S[]>();
  for (const setting of left.toSorted((a, b) => order(rowFor(text, a), rowFor(text, b)))) {
    const id = idOf(text.table, key, (column) => setting.cells.get(column) ?? '');
    const twins = earlier.get(id) ?? [];
    earlier.set(id, [...twins, setting]);
    const rows = there.get(id) ?? [];
    // a second row of one key that says something else is a contradiction, which the checks name
    const row = keyed ? (twins.length > 0 ? undefined : holding(text, rows)) : rows.find((one) => !used.has(one));
    if (row === undefined) add(merged, setting, order);
    else {
      used.add(row);
      if (options.replace) correct(merged, setting, row, options.today, keyed, order);
      else for (const column of differing(text, row, setting)) merged.differences.push({ setting, column, there: cellIn(text, row, column), here: setting.cells.get(column) ?? '' });
    }
  }
  return merged;
}

/** A row that a workbook says twice in the same words is one. */
const once = <S extends Setting>(settings: readonly S[]): S[] => [...new Map(settings.map((setting): [string, S] => [JSON.stringify([...setting.cells]), setting]).toReversed()).values()].toReversed();

/** A row that is only compared. */
const rowFor = ({ header }: TableText, { cells }: Setting): TextRow => ({ raw: '', cells: header.map((column) => cells.get(column) ?? '') });

/** Of the rows with one key the one that holds: the last recorded, the first in the file of equal ones. */
export function holding(text: TableText, rows: readonly TextRow[]): TextRow | undefined {
  const day = (row: TextRow): string => datePeriod(cellIn(text, row, 'recorded_on'))?.last ?? '';
  return rows.reduce<TextRow | undefined>((best, row) => (best === undefined || day(row) > day(best) ? row : best), undefined);
}

/** Order of rows: by key; answers of a report in the order of the plan; corrections behind what they correct. */
function rowOrder(text: TableText, plan: ReadonlyMap<string, number>): (a: TextRow, b: TextRow) => number {
  const { table } = text;
  const key = [...tables[table].key.length > 0 ? tables[table].key : NEAR_KEY[table] ?? [], 'recorded_on'];
  const place = (column: string, cell: string): string => (column === 'indicator' ? String(plan.get(cell) ?? 999).padStart(4, '0') : comparable(table, column, cell));
  const known = new WeakMap<TextRow, string[]>();
  const placeOf = (row: TextRow): string[] => {
    const places = known.get(row) ?? key.map((column) => place(column, cellIn(text, row, column)));
    known.set(row, places);
    return places;
  };
  return (a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    const at = one.findIndex((part, i) => part !== other[i]);
    return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
  };
}

function add<S extends Setting>(merged: Merged<S>, setting: S, order: (a: TextRow, b: TextRow) => number): void {
  const row = newRow(merged.text, setting.cells);
  insert(merged.text, row, order);
  merged.set.set(row, setting);
  merged.added += 1;
}

/** A correction keeps what the workbook does not speak of; where the row became known today itself it is set in place. */
function correct<S extends Setting>(merged: Merged<S>, setting: S, row: TextRow, today: string, keyed: boolean, order: (a: TextRow, b: TextRow) => number): void {
  const { text } = merged;
  const said = new Map([...setting.cells].filter(([, cell]) => cell !== '' || isWhole(text.table)));
  merged.corrected += 1;
  if (!keyed || cellIn(text, row, 'recorded_on') === today) {
    setCells(text, row, said);
    merged.set.set(row, setting);
    return;
  }
  const whole = new Map([...text.header.map((column): [string, string] => [column, cellIn(text, row, column)]), ...said, ['recorded_on', today] as const]);
  const later = newRow(text, whole);
  insert(text, later, order);
  merged.set.set(later, setting);
}
