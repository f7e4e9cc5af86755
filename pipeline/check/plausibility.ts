/** Numbers that cannot be, and numbers that are probably in another unit. */
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import type { Store } from '../store/store.ts';

/** `BAD_NUMBER` where a delegation has more women (and unknown) than participants. */
export function checkParticipants(folder: Folder): Fault[] {
  return folder.rows.participants.flatMap((row) => {
    const sum = Number(row.women ?? 0) + Number(row.gender_unknown ?? 0);
    if (row.participants === null || sum <= Number(row.participants)) return [];
    return [fault('BAD_NUMBER', row.file, { line: row.line, column: 'women', value: String(sum) }, { participants: String(row.participants) })];
  });
}

/** `UNIT_SUSPECT`: an area about 10³ or 10⁶ times the State's value before it for the same place and measure. */
export async function checkUnits(store: Store): Promise<Fault[]> {
  const rows = await store.rows<{ file: string; line: number; shown: string; other: string; times: string }>(`
    WITH sized AS (
      SELECT m.file, m.line, m.value, m.unit, m.measure, m.area, m.contamination, coalesce(m.state, s.state) AS state, m.as_at,
             m.value * CASE m.unit WHEN 'km2' THEN 1000000 WHEN 'ha' THEN 10000 ELSE 1 END AS square_metres
      FROM measures m LEFT JOIN submissions s ON s.cycle = m.cycle AND s.report_id = m.report_id
      WHERE m.value > 0 AND m.unit IN ('m2', 'ha', 'km2')),
    pairs AS (
      SELECT *, lag(square_metres) OVER earlier AS before, lag(value || ' ' || unit) OVER earlier AS other
      FROM sized WINDOW earlier AS (PARTITION BY state, measure, area, contamination ORDER BY as_at, file, line)),
    times AS (
      SELECT *, (CASE WHEN square_metres >= before THEN square_metres / before ELSE before / square_metres END)::DOUBLE AS ratio FROM pairs WHERE before > 0)
    SELECT file, line, rtrim(rtrim(value::VARCHAR, '0'), '.') || ' ' || unit AS shown, regexp_replace(other, '\\.?0+ ', ' ') AS other,
           CASE WHEN ratio < 3000 THEN '1,000' ELSE '1,000,000' END || CASE WHEN square_metres < before THEN ' (smaller)' ELSE '' END AS times
    FROM times WHERE ratio BETWEEN 500 AND 2000 OR ratio BETWEEN 500000 AND 2000000
    ORDER BY file, line`);
  return rows.map(({ file, line, shown, other, times }) => fault('UNIT_SUSPECT', file, { line, column: 'value', value: shown }, { other, times }));
}
