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
}

const FACTORS: Readonly<Record<string, number>> = { km2: 1_000_000, ha: 10_000, m2: 1, count: 1 };

/** Every given value of every cycle, of reports that count, in the order of the files. */
export async function sizedMeasures(store: Store): Promise<Sized[]> {
  const rows = await store.rows<Omit<Sized, 'size' | 'slack' | 'counted' | 'shown'> & { value: string; unit: string }>(`
    SELECT m.file, m.line, m.cycle, m.report_id, coalesce(m.state, s.state) AS state, m.measure, m.area, m.contamination, m.as_at::VARCHAR AS as_at,
           regexp_replace(m.value::VARCHAR, '\\.?0+$', '') AS value, m.unit
    FROM measures m LEFT JOIN submissions s ON s.cycle = m.cycle AND s.report_id = m.report_id
    WHERE m.value IS NOT NULL AND m.unit IS NOT NULL AND m.measure IS NOT NULL AND coalesce(m.state, s.state) IS NOT NULL AND coalesce(s.status, 'final') = 'final'
    ORDER BY m.cycle, m.file, m.line`);
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
export const odd = (code: 'UNIT_SUSPECT' | 'IMPLAUSIBLE', row: Sized, detail: Record<string, string>): Fault => fault(code, row.file, { line: row.line, column: 'value', value: row.shown }, detail);

/** "31,672 m2 (line 12)" in data's own spelling: digits and unit. */
export function sizeText(size: number, counted: boolean): string {
  return counted ? String(Math.round(size * 100) / 100) : `${Math.round(size * 100) / 100} m2`;
}
