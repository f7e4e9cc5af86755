/**
 * Two coders (contract, section 6). What each said of a report lies in a file of its own, which no other coder
 * sees; here they are laid side by side and become the rows of `answers.csv`. A difference is not an answer: it
 * is `disputed` until a third person settles it. A row with a filled `reviewer` is that person's; every other row
 * of a coding file is a reading by the coder whose name the file bears.
 */
import type { TableName } from '../../schemas/tables.ts';
import { grouped } from '../read/grouped.ts';
import type { AnyRow } from '../read/table.ts';

/** One row of a coding file, typed as an answer, with its place. */
export interface CodedRow {
  file: string;
  line: number;
  report_id: string;
  indicator: string;
  answer: string;
  refers_to: number | null;
  form: string | null;
  page: string | null;
  quote: string | null;
  coder: string;
  coded_on: string | null;
  /** Who settles a difference; blank in what a coder says. */
  reviewer: string | null;
  source: string | null;
  note: string | null;
  recorded_on: string | null;
}

/** A row of `answers.csv` as the coders of a report, and who settled their differences, give it. */
export type MergedAnswer = Omit<CodedRow, 'file' | 'line' | 'recorded_on'>;

/** How a question of a report stands between its coders. */
export type Standing = 'coded_once' | 'agreed' | 'disputed' | 'settled';

/** A question of a report: what each coder holds, what a third person ruled, and how it stands. */
export interface CodedQuestion {
  report_id: string;
  indicator: string;
  /** One row per coder, by name. */
  readings: CodedRow[];
  /** The third person's row; null where there is none. */
  ruling: CodedRow | null;
  standing: Standing;
}

const CODERS_APART = ';';

/** A coder's name as it stands in the name of a file and between semicolons: letters, digits, hyphen, underscore. */
export const isCoder = (name: string): boolean => /^[\p{L}\p{N}_-]{1,40}$/u.test(name);

/** Folder of a cycle's coding, under the data folder. */
export const codingFolder = (cycle: number): string => `article7/${cycle}/coding`;

/** File in which a coder's answers to a report lie, under the data folder; of a third person too. */
export const codingFile = (cycle: number, reportId: string, coder: string): string => `${codingFolder(cycle)}/${reportId}.${coder}.csv`;

/** Report and coder of a coding file's name; null where the name is none. */
export function codingNameOf(file: string): { report_id: string; coder: string } | null {
  const parts = /^(?:.*\/)?([^/]+)\.([^./]+)\.csv$/.exec(file);
  const [, report_id = '', coder = ''] = parts ?? [];
  return report_id !== '' && isCoder(coder) ? { report_id, coder } : null;
}

const textOf = (value: string | number | null | undefined): string | null => (value === null || value === undefined || value === '' ? null : String(value));

/** A row as read by the schema of answers → a coded row; null for a question not yet coded, or without its key. The coder is whom the file names. */
export function codedRow(row: AnyRow, of: { report_id: string; coder: string }): CodedRow | null {
  const { answer, indicator } = row;
  if (typeof answer !== 'string' || typeof indicator !== 'string') return null;
  const reviewer = textOf(row.reviewer);
  return {
    file: row.file, line: row.line, report_id: of.report_id, indicator, answer, refers_to: typeof row.refers_to === 'number' ? row.refers_to : null,
    form: textOf(row.form), page: textOf(row.page), quote: textOf(row.quote), coder: of.coder, coded_on: textOf(row.coded_on),
    reviewer, source: textOf(row.source), note: textOf(row.note), recorded_on: textOf(row.recorded_on),
  };
}

const before = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** Of the rows of one person the last recorded, as everywhere (contract, section 2); of equal ones the last in the file. */
const lastOf = (rows: readonly CodedRow[]): CodedRow | undefined => rows.toSorted((a, b) => before(a.recorded_on, b.recorded_on) || a.line - b.line).at(-1);

/** What two answers must have in common to be one: the code, and for a pointer where it leads. */
export const answerOf = ({ answer, refers_to }: Pick<CodedRow, 'answer' | 'refers_to'>): string => (answer === 'unchanged' ? `${answer} ${refers_to ?? ''}` : answer);

const sameAnswer = (rows: readonly CodedRow[]): boolean => new Set(rows.map(answerOf)).size === 1;

/** Every question that a coder or a third person answered, of all reports among the rows; by report, then in the order in which they are first met. */
export function codedQuestions(rows: readonly CodedRow[]): CodedQuestion[] {
  return [...grouped(rows, ({ report_id, indicator }) => JSON.stringify([report_id, indicator])).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const readings = [...grouped(all.filter(({ reviewer }) => reviewer === null), ({ coder }) => coder)].toSorted(([a], [b]) => before(a, b)).flatMap(([, own]) => lastOf(own) ?? []);
    const rulings = [...grouped(all.filter(({ reviewer }) => reviewer !== null), ({ reviewer }) => reviewer).values()].flatMap((own) => lastOf(own) ?? []);
    // two third persons who differ have settled nothing
    const ruling = rulings.length > 0 && sameAnswer(rulings) && rulings[0]?.answer !== 'disputed' ? rulings[0] ?? null : null;
    return [{ report_id: first.report_id, indicator: first.indicator, readings, ruling, standing: standingOf(readings, rulings, ruling) }];
  }).toSorted((a, b) => before(a.report_id, b.report_id));
}

function standingOf(readings: readonly CodedRow[], rulings: readonly CodedRow[], ruling: CodedRow | null): Standing {
  if (ruling !== null) return 'settled';
  if (rulings.length > 0) return 'disputed';
  return readings.length < 2 ? 'coded_once' : sameAnswer(readings) ? 'agreed' : 'disputed';
}

/** The words on which an answer rests: those of the first reading that has a quote, else a page, else a form; taken whole from one reading, so that quote and page belong together. */
const evidence = (readings: readonly CodedRow[]): CodedRow | undefined => readings.find(({ quote }) => quote !== null) ?? readings.find(({ page }) => page !== null) ?? readings.find(({ form }) => form !== null) ?? readings[0];

const latest = (days: readonly (string | null)[]): string | null => days.toSorted(before).at(-1) ?? null;

/**
 * The row of `answers.csv` that a question comes to: coded once the answer; coded twice what both said; where they
 * differ `disputed`, without words of either; settled what the third person ruled, with `reviewer`. Notes of
 * coders stay in their files where the row is theirs together: what one wrote may name what the other said.
 */
export function mergedAnswer({ report_id, indicator, readings, ruling, standing }: CodedQuestion): MergedAnswer {
  const coder = readings.map((one) => one.coder).join(CODERS_APART);
  const coded_on = latest([...readings, ...(ruling ? [ruling] : [])].map((one) => one.coded_on));
  const blank = { report_id, indicator, answer: 'disputed', refers_to: null, form: null, page: null, quote: null, coder, coded_on, reviewer: null, source: null, note: null };
  if (standing === 'disputed') return blank;
  const speaks = ruling ?? evidence(readings);
  if (!speaks) return blank;
  const { answer, refers_to, form, page, quote, reviewer, source } = speaks;
  return { ...blank, answer, refers_to, form, page, quote, reviewer, source, note: ruling || readings.length < 2 ? speaks.note : null };
}

/**
 * The rows of `answers.csv` that coding files come to, one per report and indicator; reports by name, indicators
 * in the order given (the plan's), those it does not name behind.
 */
export function mergeCoders(rows: readonly CodedRow[], indicators: readonly string[]): MergedAnswer[] {
  const place = new Map(indicators.map((indicator, at) => [indicator, at]));
  const placeOf = ({ indicator }: { indicator: string }) => place.get(indicator) ?? indicators.length;
  return codedQuestions(rows).toSorted((a, b) => before(a.report_id, b.report_id) || placeOf(a) - placeOf(b) || before(a.indicator, b.indicator)).map(mergedAnswer);
}

/** The table whose columns a coding file has. */
export const CODING_TABLE = 'answers' satisfies TableName;
