/** Rows that no figure uses, and that are not history (contract, section 5). */
import { tables, type TableName } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import type { AnyRow } from '../read/table.ts';
import type { Store } from '../store/store.ts';

/** `UNUSED_ROW`: a row without `recorded_on` below a dated one of its key: it counts as the older of the two, so it corrects nothing. */
export function checkCorrections(folder: Folder): Fault[] {
  // a cell at fault is blank in its row, so its key or day is not known
  const faulty = new Set(folder.faults.filter(({ line }) => line !== null).map(({ file, line }) => `${file}:${line}`));
  return Object.entries(tables).flatMap(([name, { key }]) => {
    if (key.length === 0) return [];
    const dated = new Map<string, AnyRow>();
    return folder.rows[name as TableName].flatMap((row) => {
      // a question not yet coded does not exist, so it corrects nothing
      if (('answer' in row && row.answer === null) || faulty.has(`${row.file}:${row.line}`)) return [];
      const id = JSON.stringify([row.cycle, ...key.map((column) => row[column] ?? null)]);
      if (row.recorded_on !== null) {
        if (!dated.has(id)) dated.set(id, row);
        return [];
      }
      const older = dated.get(id);
      return older ? [fault('UNUSED_ROW', row.file, { line: row.line, column: 'recorded_on', value: key.map((column) => row[column]).filter((cell) => cell !== null).join(', ') }, { reason: 'undated', at: String(older.line), recorded: String(older.recorded_on) })] : [];
    });
  });
}

/** `UNUSED_ANSWER`, `UNUSED_ROW`: answers and measures of reports that are drafts or do not count. */
export async function checkUncounted(store: Store): Promise<Fault[]> {
  const rowsOf = (table: string, column: string) => store.rows<{ file: string; line: number; value: string; report: string; status: string }>(`
    SELECT a.file, a.line, a."${column}" AS value, a.report_id AS report, s.status
    FROM ${table} a JOIN submissions s ON s.cycle = a.cycle AND s.report_id = a.report_id WHERE s.status IN ('draft', 'not_counted') ORDER BY a.file, a.line`);
  const answers = await rowsOf('answers', 'indicator');
  const measures = await rowsOf('measures', 'measure');
  return [
    ...answers.map(({ file, line, value, report, status }) => fault('UNUSED_ANSWER', file, { line, column: 'indicator', value }, { reason: 'status', report, status })),
    ...measures.map(({ file, line, value, report, status }) => fault('UNUSED_ROW', file, { line, column: 'measure', value }, { reason: 'status', report, status })),
  ];
}
