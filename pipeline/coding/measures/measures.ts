/** The tables of a report → rows of `measures.csv` to be looked at: areas, land release, stocks and retained mines. They are proposals. */
import type { StateOfValue } from '../../../schemas/codes.ts';
import type { PlacedBlock } from '../forms.ts';
import type { ReadDocument } from '../read-document.ts';
import { said, type Measure, type Said } from './headings.ts';
import { decimalSign, numberOf, stateIn, unitIn, type DecimalSign, type Unit } from './numbers.ts';

/** The columns of `measures.csv`, as text. */
export interface ProposedMeasure {
  report_id: string;
  state: string;
  measure: Measure;
  area: string | null;
  contamination: string | null;
  as_at: string;
  value: string | null;
  unit: Unit;
  state_of_value: StateOfValue;
  form: string | null;
  page: string | null;
  source: null;
  note: string | null;
}

interface Table { rows: PlacedBlock[]; page: number | null; before: string; after: string }

/** Proposals in the document's order; a cell with other words than a number or a known reason is left out. */
export function proposedMeasures(document: ReadDocument, { reportId, state, cycle }: { reportId: string; state: string; cycle: number }): ProposedMeasure[] {
  const tables = tablesOf(document);
  const decimal = decimalSign(document.pages.map(({ text }) => text), document.language);
  return tables.flatMap((table) => rowsOf(table, decimal, cycle - 1)).map(({ page, ...row }) => ({ report_id: reportId, state, ...row, page: page === null ? null : String(page), source: null, note: null }))
    .map(({ report_id, state: of, measure, area, contamination, as_at, value, unit, state_of_value, form, page, source, note }) => ({ report_id, state: of, measure, area, contamination, as_at, value, unit, state_of_value, form, page, source, note }));
}

function tablesOf({ pages }: ReadDocument): Table[] {
  return pages.flatMap(({ page, blocks }) => {
    const numbers = [...new Set(blocks.flatMap(({ table }) => (table === undefined ? [] : [table])))];
    return numbers.map((number) => {
      const rows = blocks.filter(({ table }) => table === number);
      const first = blocks.indexOf(rows[0] as PlacedBlock);
      const last = blocks.indexOf(rows.at(-1) as PlacedBlock);
      return { rows, page, before: blocks.slice(Math.max(0, first - 2), first).map(({ text }) => text).join('\n'), after: blocks[last + 1]?.text ?? '' };
    });
  });
}

type Found = Omit<ProposedMeasure, 'report_id' | 'state' | 'source' | 'note' | 'page'> & { page: number | null };

const TOTAL = /^(grand |sub)?-?\s?(total|totaux|totales|ensemble|suma|national total|total général|total general|overall|all (provinces|regions))\b/i;
const AREA_NAME = /provinc|region|région|región|depart|département|district|distrito|municip|commun|comun|count(y|ies)|governorate|gouvernorat|préfecture|prefect|wilaya|zone|zona|sector|secteur|lugar|lieu|location|localit|place|\bsite|state|estado|cercle|woreda|oblast|territor|\barea/i;
const OTHER_NAME = /model|modèle|modelo|type|tipo|kind|lot|operat|opérat|unit|unidad|unité|institution|institución|method|méthode|método|system|système|sistema|ref\b|réf|code|código|task|tâche|tarea/i;

const YEAR = /^\D{0,3}(20\d\d)\D{0,3}$/;
const PLANNED = /planned|target|prévu|planifié|objectif|previst|planificad|\bmeta/i;
const CODE = /\p{Lu}-?\d|\d{3}/u;

/** Cells of a table under their headings. */
function rowsOf({ rows, page, before, after }: Table, decimal: DecimalSign, year: number): Found[] {
  const cells = rows.map((row) => row.cells ?? []);
  const head = headRows(cells, decimal);
  if (head === 0 || head === cells.length) return [];
  const headings = headingsOf(cells.slice(0, head));
  const columns = headings.map(said);
  const form = rows[0]?.form ?? null;
  const subject = rows[0]?.subject ?? null;
  const unit = unitIn(before) ?? unitIn(after);
  const body = cells.slice(head).filter((row) => row.slice(1).some((cell) => cell !== ''));
  // a table of what is to come, or of what is planned, says nothing of what is
  if (body.some((row) => Number(YEAR.exec(row[0] ?? '')?.[1] ?? 0) > year) || headings.some((heading) => PLANNED.test(heading))) return [];
  const across = columns.slice(1).some((column) => column.land !== null);
  const named = body.filter((row) => said(row[0] ?? '').land !== null && !CODE.test(row[0] ?? '')).length;
  const down = !across && named >= 2 && named <= 7;
  const land = across || down;
  const holding = !land && (form === 'B' || form === 'D' || subject === 'stockpile_destruction' || subject === 'retained_mines');
  const areas = AREA_NAME.test(headings[0] ?? '') || land && !OTHER_NAME.test(headings[0] ?? '');
  const totals = body.some((row) => TOTAL.test(row[0] ?? ''));
  return body.flatMap((row) => {
    const name = row[0] ?? '';
    const total = TOTAL.test(name);
    const byRow = said(down ? name : '');
    const yearly = YEAR.exec(name)?.[1];
    const whole = total || byRow.land !== null || yearly !== undefined;
    if (!whole && !(land && areas) && !(holding && !totals && body.length === 1)) return [];
    const blank = row.slice(1).every((cell) => numberOf(cell, decimal) === null);
    return row.flatMap((cell, at): Found[] => {
      const column = columns[at];
      if (at === 0 || !column || cell === '' || total && numberOf(cell, decimal) === null) return [];
      const what = land ? landMeasure(column, byRow) : holding ? holdingMeasure(column, form, subject) : null;
      if (what === null) return [];
      const area = isArea(what);
      const value = numberOf(cell, decimal);
      const state: StateOfValue | null = value === null ? stateIn(cell, area, blank) : 'reported';
      const size = area ? unitIn(cell) ?? column.unit ?? byRow.unit ?? unit : 'count';
      if (state === null || size === null || what === 'mines_destroyed' && state !== 'reported') return [];
      const flow = /cleared|reduced|cancelled|destroyed/.test(what);
      const twice = headings.filter((_, other) => other > 0 && (land ? landMeasure(columns[other] as Said, byRow) : holdingMeasure(columns[other] as Said, form, subject)) === what && columns[other]?.date === column.date).length > 1;
      return [{ measure: what, area: whole ? null : areas && land ? name : null, contamination: twice ? headings[at] ?? null : null, as_at: yearly ?? dateFor(column.date, flow, year), value, unit: size, state_of_value: state, form, page }];
    });
  });
}

/** Rows before the first with a number beside its name. */
function headRows(cells: readonly string[][], decimal: DecimalSign): number {
  const first = cells.findIndex((row) => row.slice(1).some((cell) => numberOf(cell, decimal) !== null && !/^(19|20)\d\d$/.test(cell)) || row.slice(1).filter((cell) => cell !== '').length > 0 && row.slice(1).every((cell) => cell === '' || stateIn(cell, false, false) !== null));
  return first === -1 ? 0 : Math.max(1, Math.min(first, 3));
}

/** Headings of one or more rows; one above several columns stands for each of them. */
function headingsOf(rows: readonly string[][]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => rows.map((row, line) => {
    if (line === rows.length - 1 || row[at]) return row[at] ?? '';
    return rows.length > 1 && at > 0 ? row.slice(0, at).findLast((cell, index) => cell !== '' && index > 0) ?? '' : '';
  }).filter(Boolean).join(' '));
}

function landMeasure(column: Said, row: Said): Measure | null {
  const land = column.land ?? row.land;
  if (column.land === null && column.pieces === 'mines_destroyed') return 'mines_destroyed';
  if (land === null) return null;
  if (land === 'cleared' || land === 'reduced' || land === 'cancelled') return column.dimension === 'count' ? null : `${land}_area`;
  if (land === 'mined') return column.dimension === 'area' ? 'mined_area' : null;
  const dimension = column.dimension ?? row.dimension;
  return dimension === null ? null : `${land}_${dimension}`;
}

function holdingMeasure(column: Said, form: string | null, subject: PlacedBlock['subject']): Measure | null {
  const retained = form === 'D' || subject === 'retained_mines';
  if (column.pieces === 'used') return retained ? null : 'stockpile_destroyed';
  return column.pieces === 'stock' ? (retained ? 'mines_retained' : 'mines_stockpiled') : null;
}

const isArea = (measure: Measure): boolean => measure.endsWith('_area');

/** What was done is of a year; what there is, of a day: the last of the year where none is named. */
const dateFor = (date: string | null, flow: boolean, year: number): string => (flow ? date?.slice(0, 4) ?? String(year) : date === null ? `${year}-12-31` : date.length === 4 ? `${date}-12-31` : date);
