/** `records/coverage.csv`: whose record of which year is whole. Nearly all are, so that the figures are final. */
import { table } from './table.ts';
import { statusCode } from '../../schemas/codes.ts';

const records = [
  'participants', 'submissions', 'contributions', 'accessions', 'moratoria', 'votes', 'discoveries', 'extension-requests',
  'completions', 'individualised-approach', 'compliance', 'deadlines', ...statusCode.options.map((status) => `status:${status}`),
];
/** The ones that are not: payments of 2027, and who missed an Article 4 deadline in 2026. */
const notWhole = new Set(['contributions 2027', 'status:article_4_missed 2026']);

/** `records/coverage.csv`: whole for most years and records, so that a few provisional figures occur. */
export function coverageFile(): string {
  const rows = [2023, 2024, 2025, 2026, 2027, 2028, 2029].flatMap((year) => records.flatMap((record) => {
    const row = { record, year };
    // Deadlines are needed for the running year, the other records for the year before.
    const recorded_on = record === 'deadlines' ? `${year}-02-01` : `${year + 1}-05-15`;
    if (notWhole.has(`${record} ${year}`)) return [{ ...row, complete: 'no', recorded_on, note: 'Part of the record is still missing' }];
    const whole = { ...row, complete: 'yes', recorded_on };
    if (record !== 'participants' || year !== 2025) return [whole];
    return [{ ...whole, complete: 'no', recorded_on: '2026-02-02', note: 'List of one meeting missing' }, { ...whole, recorded_on: '2026-08-31', note: 'The missing list was found' }];
  }));
  return table(['record', 'year', 'complete'], rows, 'spreadsheet');
}
