/** What two tables say that cannot both hold: claims, completions, requests and deadlines. */
import { tables } from '../../schemas/tables.ts';
import { fault, isError, type Fault } from '../read/fault.ts';
import { isDamaged, type Folder } from '../read/folder.ts';
import type { Store } from '../store/store.ts';

/** Tables of the records that are not named after one. */
const TABLE_OF: Readonly<Record<string, string>> = { accessions: tables.states.file, deadlines: tables.deadlines.file };

/** The file that holds a record of a year; null where the record is none. */
function fileOf(record: string, year: number): string | null {
  if (record === 'submissions') return tables.submissions.file.replace('<cycle>', String(year + 1));
  const file = TABLE_OF[record] ?? (record.startsWith('status:') ? tables.statuses.file : `records/${record}.csv`);
  return Object.values(tables).some((table) => table.file === file) ? file : null;
}

/** `IMPLAUSIBLE`: a record that is claimed whole, and no table of it: the claim makes true zeros of nothing (R14). Registers of cycles to come are not looked for. */
export function checkClaims(folder: Folder): Fault[] {
  const newest = folder.cycles.at(-1) ?? Infinity;
  return folder.rows.coverage.flatMap((row) => {
    if (row.complete !== 'yes' || typeof row.record !== 'string' || row.year === null || (row.record === 'submissions' && Number(row.year) >= newest)) return [];
    const table = fileOf(row.record, Number(row.year));
    if (table === null || folder.hashes.has(table) || isDamaged(folder, table)) return [];
    return [fault('IMPLAUSIBLE', row.file, { line: row.line, column: 'record', value: row.record }, { reason: 'claim', table })];
  });
}

/** `IMPLAUSIBLE` across tables of the rows that hold; nothing is said of a table that has errors. */
export async function checkAcross(store: Store, folder: Folder): Promise<Fault[]> {
  const faulty = new Set(folder.faults.filter(isError).map(({ file }) => file));
  const whole = (file: string) => !isDamaged(folder, file) && !faulty.has(file);
  return [
    ...whole(tables.statuses.file) ? await stillAffected(store) : [], ...whole(tables.deadlines.file) && folder.hashes.has(tables.deadlines.file) ? await undecided(store) : [],
    ...whole(tables.states.file) ? await originalDeadlines(store) : [],
  ];
}

/** A State that reported completion and whose status, begun before, has no end. */
async function stillAffected(store: Store): Promise<Fault[]> {
  const rows = await store.rows<{ file: string; line: number; state: string; reported: string; at: number; status: string }>(`
    SELECT c.file, c.line, c.state, c.reported_on_given AS reported, s.line AS "at", s.status
    FROM completions c JOIN statuses s ON s.state = c.state AND s.status IN ('affected', 'article_5')
      AND (s."from" IS NULL OR s."from" < c.reported_on) AND s.until IS NULL
    ORDER BY c.file, c.line, s.line`);
  return rows.map(({ file, line, state, reported, at, status }) => fault('IMPLAUSIBLE', file, { line, column: 'state', value: state }, { reason: 'completed', reported, at: String(at), status }));
}

/** A request that was decided, and no deadline of its State that was decided that day. */
async function undecided(store: Store): Promise<Fault[]> {
  const rows = await store.rows<{ file: string; line: number; state: string; decided: string }>(`
    SELECT r.file, r.line, r.state, r.decided_on_given AS decided FROM "extension-requests" r
    WHERE r.decided_on IS NOT NULL AND r.state IS NOT NULL AND NOT EXISTS (SELECT 1 FROM deadlines d WHERE d.state = r.state AND d.article = '5' AND d.decided_on = r.decided_on)
    ORDER BY r.file, r.line`);
  return rows.map(({ file, line, state, decided }) => fault('IMPLAUSIBLE', file, { line, column: 'decided_on', value: decided }, { reason: 'no_deadline', state }));
}

/** An original deadline that is not ten years (Article 5) or four (Article 4) after entry into force; one known to the month may be any day of it. */
async function originalDeadlines(store: Store): Promise<Fault[]> {
  const rows = await store.rows<{ file: string; line: number; article: string; due: string; expected: string; in_force_on: string }>(`
    WITH original AS (
      SELECT d.*, term.in_force_on, (term.in_force_on + to_years(CASE d.article WHEN '5' THEN 10 ELSE 4 END))::DATE AS expected
      FROM deadlines d JOIN term USING (state) WHERE d.set_by = 'original' AND d.due_on IS NOT NULL AND term.in_force_on IS NOT NULL)
    SELECT file, line, article, due_on_given AS due, expected::VARCHAR AS expected, in_force_on::VARCHAR AS in_force_on
    FROM original WHERE due_on_given <> left(expected::VARCHAR, length(due_on_given)) ORDER BY file, line`);
  return rows.map(({ file, line, article, due, expected, in_force_on }) => fault('IMPLAUSIBLE', file, { line, column: 'due_on', value: due }, { reason: 'original', article, expected, in_force_on, years: article === '5' ? '10' : '4' }));
}
