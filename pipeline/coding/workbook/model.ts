/**
 * What a workbook is made of, whichever program has had it in hands: its sheets and their columns by code
 * (contract, section 6). What goes out is built from here, and what comes back is recognised by it.
 */
import { z } from 'zod';
import { answerCode, type Language } from '../../../schemas/codes.ts';
import { isName, sqlType } from '../../../schemas/columns.ts';
import { tables, type TableName } from '../../../schemas/tables.ts';
import { workbookWords } from '../../words/languages.ts';

/** Tables that the workbook of the records holds, in the order of its sheets (R16 to R26, R41). */
export const RECORD_TABLES = ['meetings', 'deadlines', 'participants', 'contributions', 'extension-requests', 'completions', 'discoveries', 'votes', 'compliance', 'individualised-approach', 'moratoria'] as const satisfies readonly TableName[];
export type RecordTable = (typeof RECORD_TABLES)[number];

/** A sheet that is read back. */
export type SheetKind = 'report' | 'answers' | 'measures' | 'coverage' | RecordTable;

/** How the cells of a column are read: by what its table holds there. */
export type CellKind = 'text' | 'name' | 'code' | 'day' | 'number' | 'whole' | 'state';

/** A column of a sheet. */
export interface SheetColumn {
  code: string;
  kind: CellKind;
  /** Codes that a cell may hold. */
  codes: readonly string[];
  /** False for what only the program writes: it is shown to the coder and not read back. */
  taken: boolean;
}

/** The table that a sheet's rows go to. */
export const tableOf = (kind: SheetKind): TableName => (kind === 'report' ? 'submissions' : kind);

const inner = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema);

const statesIn = (name: TableName): readonly string[] => tables[name].states;

/** A column as its table's schema has it. */
export function columnOf(table: TableName, code: string): SheetColumn {
  const schema = (tables[table].columns.shape as Record<string, z.ZodType>)[code];
  if (schema === undefined) return { code, kind: 'text', codes: [], taken: true };
  const bare = inner(schema);
  const codes = bare instanceof z.ZodEnum ? bare.options.map(String).filter((one) => !(table === 'answers' && one === 'disputed')) : [];
  const type = sqlType(schema);
  const kind: CellKind = codes.length > 0 ? 'code' : statesIn(table).includes(code) ? 'state' : type === 'DATE' ? 'day' : type === 'VARCHAR' ? (isName(schema) ? 'name' : 'text') : type === 'INTEGER' ? 'whole' : 'number';
  return { code, kind, codes, taken: true };
}

const shown = (code: string): SheetColumn => ({ code, kind: 'text', codes: [], taken: false });

/** What a coder does not write: who, when, and when it became known are the program's. */
const OF_THE_PROGRAM = ['recorded_on', 'coder', 'coded_on', 'reviewer'];

/** All columns of a table but those that the program fills; `source` only in the records. */
export const tableColumns = (table: TableName, without: readonly string[] = []): SheetColumn[] => Object.keys(tables[table].columns.shape)
  .filter((code) => !OF_THE_PROGRAM.includes(code) && !without.includes(code)).map((code) => columnOf(table, code));

const ANSWERS: readonly SheetColumn[] = [
  columnOf('answers', 'report_id'), columnOf('answers', 'indicator'), ...['question', 'pages_found', 'last_answer', 'last_quote'].map(shown),
  ...['answer', 'refers_to', 'form', 'page', 'quote', 'note'].map((code) => columnOf('answers', code)),
];

/** What becomes of a measure that the program proposes: only `yes` takes it over. A row that one wrote oneself needs no word. */
export const CONFIRMED: SheetColumn = { code: 'confirmed', kind: 'code', codes: ['proposed', 'yes', 'no'], taken: true };

/** The columns of each sheet, in their order. */
export const sheetColumns: Readonly<Record<SheetKind, readonly SheetColumn[]>> = {
  report: [shown('field'), shown('label'), { ...shown('value'), taken: true }],
  answers: ANSWERS,
  measures: [...tableColumns('measures', ['source']), CONFIRMED],
  coverage: [columnOf('coverage', 'record'), shown('question'), columnOf('coverage', 'year'), columnOf('coverage', 'complete'), columnOf('coverage', 'note')],
  ...Object.fromEntries(RECORD_TABLES.map((table) => [table, tableColumns(table)])) as Record<RecordTable, SheetColumn[]>,
};

/** Every kind of sheet, in the order in which they are looked for. */
export const sheetKinds = Object.keys(sheetColumns) as SheetKind[];

/** Columns of `answers` that only the workbook of differences has: whose settlement it is. */
export const REVIEWER = 'reviewer';
/** What the workbook of differences shows beside each question: what two coders said. It is not read back. */
export const BOTH_ANSWERS = ['first_answer', 'first_quote', 'second_answer', 'second_quote'] as const;

/** Fields of the sheet `report`: the columns of the register, whose year it is, and who codes. */
export const reportFields: readonly SheetColumn[] = [
  ...tableColumns('submissions', ['source']), { code: 'cycle', kind: 'whole', codes: [], taken: true }, { code: 'coder', kind: 'text', codes: [], taken: true },
];

/** Answers that a coder may choose. */
export const ANSWERS_OFFERED = answerCode.options.filter((one) => one !== 'disputed');

/** Heading of a column in a language: the sheet's own, else the column's. */
export const heading = (lang: Language, sheet: SheetKind, code: string): string => workbookWords(lang).columns[`${sheet}.${code}`] ?? workbookWords(lang).columns[code] ?? code;

/** Address of a cell as spreadsheets write it; row and column from 0. */
export function address(row: number, column: number): string {
  const letters = (place: number): string => (place >= 26 ? letters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));
  return `${letters(column)}${row + 1}`;
}

/** A sheet's name as formulas and messages write it. */
export const quotedSheet = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
