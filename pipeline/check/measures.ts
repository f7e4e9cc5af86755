/** The rows of `measures.csv` as the checks of plausibility see them: with State, size and exactness. */
import { grouped } from '../read/grouped.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Store } from '../store/store.ts';

/** A value that is given, in square metres or in pieces. */
export interface Sized {
  file: string;
  line: number;
  cycle: number;
  report_id: string | null;
  state: string;
  measure: string;
  area: string | null;
  contamination: string | null;
  as_at: string | null;
  /** As printed: "1.632 km2". */
  shown: string;
  /** In square metres; in pieces for counts. */
  size: number;
  /** Half of the last printed digit: how far the printed value may be from the true one; a zero is meant. */
  slack: number;
  counted: boolean;
  /** Whether it is the value that stands for its State, place and date in its cycle (R29). */
  speaks: boolean;
  /** Whether a place beside it, of the same measure and date, is given in words. */
  wordsBeside: boolean;
}

const FACTORS: Readonly<Record<string, number>> = { km2: 1_000_000, ha: 10_000, m2: 1, count: 1 };

/** Every given value of every cycle, of reports that count, in the order of the files. Needs the table `voice`. */
export async function sizedMeasures(store: Store): Promise<Sized[]> {
  const rows = await store.rows<Omit<Sized, 'size' | 'slack' | 'counted' | 'shown'> & { value: string; unit: string }>(`
    WITH beside AS (
      SELECT *, voice = 'speaks' AS speaks, bool_or(voice = 'speaks' AND area IS NOT NULL AND NOT given) OVER (PARTITION BY cycle, state, measure, contamination, as_at) AS words_beside
      FROM voice WHERE voice <> 'not_counted')
    SELECT file, line, cycle, report_id, state, measure, area, contamination, as_at::VARCHAR AS as_at, regexp_replace(value::VARCHAR, '\\.?0+$', '') AS value, unit, speaks, words_beside AS "wordsBeside"
    FROM beside WHERE given AND unit IS NOT NULL ORDER BY cycle, file, line`);
  return rows.map(({ value, unit, ...row }) => {
    const factor = FACTORS[unit] ?? 1;
    const digits = value.split('.')[1]?.length ?? 0;
    return { ...row, shown: `${value} ${unit}`, size: Number(value) * factor, slack: Number(value) === 0 ? 0 : (0.5 * factor) / 10 ** digits, counted: unit === 'count' };
  });
}

/** Groups rows by some of their columns, in the order of the first of each. */
export function groups(rows: readonly Sized[], columns: readonly (keyof Sized)[]): Sized[][] {
  return [...grouped(rows, (row) => JSON.stringify(columns.map((column) => row[column]))).values()];
}

/** A warning at a row. */
export const odd = (code: 'UNIT_SUSPECT' | 'IMPLAUSIBLE', row: Pick<Sized, 'file' | 'line' | 'shown'>, detail: Record<string, string>): Fault => fault(code, row.file, { line: row.line, column: 'value', value: row.shown }, detail);

/** "31,672 m2 (line 12)" in data's own spelling: digits and unit. */
export function sizeText(size: number, counted: boolean): string {
  return counted ? String(Math.round(size * 100) / 100) : `${Math.round(size * 100) / 100} m2`;
}
