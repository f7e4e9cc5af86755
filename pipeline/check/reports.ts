/** What is odd about reports and answers as they stand together: warnings, and pointers that lead forward. */
import type { Terms } from '../../schemas/plan.ts';
import { tables } from '../../schemas/tables.ts';
import { fault, isError, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import type { Store } from '../store/store.ts';

/** `POINTER_FORWARD`: "unchanged" must name a cycle before its own. */
export function checkPointers(folder: Folder): Fault[] {
  // a cell that is no number is a problem of its own
  const unread = new Set(folder.faults.filter(({ column }) => column === 'refers_to').map(({ file, line }) => `${file}:${line}`));
  return folder.rows.answers
    .filter((row) => !unread.has(`${row.file}:${row.line}`))
    .filter((row) => row.answer === 'unchanged' && (row.refers_to === null || Number(row.refers_to) >= Number(row.cycle)))
    .map((row) => fault('POINTER_FORWARD', row.file, { line: row.line, column: 'refers_to', value: row.refers_to === null ? null : String(row.refers_to) }, { cycle: String(row.cycle), before: String(Number(row.cycle) - 1) }));
}

/**
 * `IMPLAUSIBLE`: an entry into force other than Article 17 gives for the day of deposit, or for any day of the month
 * or year of deposit. A successor State is bound from its independence on, before it deposits anything.
 */
export async function checkEntries(store: Store, terms: Terms): Promise<Fault[]> {
  const entry = (deposit: string) => `greatest(date_trunc('month', ${deposit}) + to_months(${terms.entry_into_force.months_after_deposit}), DATE '${terms.entry_into_force.first_day}')::DATE`;
  const rows = await store.rows<{ file: string; line: number; given: string; deposited_on: string; computed: string }>(`
    WITH given AS (SELECT s.* FROM states s WHERE s.deposited_on IS NOT NULL AND s.in_force_on IS NOT NULL),
    computed AS (SELECT *, ${entry('deposited_from')} AS earliest, ${entry('deposited_on')} AS computed FROM given)
    SELECT file, line, in_force_on_given AS given, deposited_on_given AS deposited_on, computed::VARCHAR AS computed
    FROM computed WHERE in_force_on NOT BETWEEN earliest AND computed AND coalesce(deposit_kind, '') <> 'succession' ORDER BY file, line`);
  return rows.map(({ file, line, given, deposited_on, computed }) => fault('IMPLAUSIBLE', file, { line, column: 'in_force_on', value: given }, { reason: 'entry', deposited_on, computed }));
}

/** `NOT_PARTY`, `PERIOD_MISMATCH`, `RECEIVED_BEFORE_PERIOD_END` of the reports that hold. */
export async function checkSubmissions(store: Store): Promise<Fault[]> {
  const notParty = await store.rows<{ file: string; line: number; state: string; due_on: string }>(`
    SELECT s.file, s.line, s.state, cycle.due_on::VARCHAR AS due_on
    FROM submissions s JOIN cycle USING (cycle) JOIN term USING (state)
    WHERE s.kind NOT IN ('voluntary', 'other') AND NOT party_on(term.in_force_on, term.withdrawn_on, cycle.due_on)
    ORDER BY s.file, s.line`);
  const periods = await store.rows<{ file: string; line: number; period_from: string | null; period_to: string | null; year: number }>(`
    SELECT s.file, s.line, s.period_from_given AS period_from, s.period_to_given AS period_to, cycle.year
    FROM submissions s JOIN cycle USING (cycle)
    WHERE s.period_from > make_date(cycle.year, 12, 31) OR s.period_to < make_date(cycle.year, 1, 1) OR s.period_to < s.period_from
    ORDER BY s.file, s.line`);
  const early = await store.rows<{ file: string; line: number; received_on: string; period_to: string }>(`
    SELECT file, line, received_on_given AS received_on, period_to_given AS period_to FROM submissions WHERE received_on < period_to ORDER BY file, line`);
  return [
    ...notParty.map((row) => fault('NOT_PARTY', row.file, { line: row.line, column: 'state', value: row.state }, { due_on: row.due_on })),
    ...periods.map((row) => fault('PERIOD_MISMATCH', row.file, { line: row.line, column: row.period_from === null ? 'period_to' : 'period_from', value: row.period_from ?? row.period_to },
      { year: String(row.year), ...(row.period_from !== null && { from: row.period_from }), ...(row.period_to !== null && { to: row.period_to }) })),
    ...early.map((row) => fault('RECEIVED_BEFORE_PERIOD_END', row.file, { line: row.line, column: 'received_on', value: row.received_on }, { period_to: row.period_to })),
  ];
}

/** Files of which something could not be read: what follows from that alone is not said on top of it. */
export const faultyFiles = (folder: Folder): ReadonlySet<string> => new Set([...folder.damaged, ...folder.faults.filter(isError).map(({ file }) => file)]);

/** `UNUSED_ANSWER`: for a State outside the population, or for an indicator that is not answered. */
export async function checkUnused(store: Store, folder: Folder): Promise<Fault[]> {
  const faulty = faultyFiles(folder);
  const registry = !faulty.has(tables.states.file) && !faulty.has(tables.statuses.file);
  const rows = await store.rows<{ file: string; line: number; indicator: string; state: string; reason: string }>(`
    SELECT a.file, a.line, a.indicator, coalesce(s.state, '') AS state, CASE WHEN i.rule <> 'answered' THEN 'records' ELSE 'population' END AS reason
    FROM answers a JOIN submissions s ON s.cycle = a.cycle AND s.report_id = a.report_id AND s.status = 'final' JOIN indicator i ON i.indicator = a.indicator
    -- a report without a State is listed for that, and is in no population
    WHERE i.rule <> 'answered' OR s.state IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM member m WHERE m.cycle = a.cycle AND m.state = s.state
        AND (m.population = i.population OR (i.victims_reading AND m.population = 'mine_victims')))
    ORDER BY a.file, a.line`);
  return rows.filter(({ reason }) => registry || reason === 'records').map(({ file, line, indicator, state, reason }) => fault('UNUSED_ANSWER', file, { line, column: 'indicator', value: indicator }, { state, reason }));
}

/** `POINTER_UNRESOLVED`: "unchanged" that leads to no coded answer (R8). */
export async function checkUnresolved(store: Store, folder: Folder, terms: Terms): Promise<Fault[]> {
  const first = Number(terms.entry_into_force.first_day.slice(0, 4));
  const faulty = faultyFiles(folder);
  const known = (cycle: number) => [tables.answers.file, tables.submissions.file].every((file) => !faulty.has(file.replace('<cycle>', String(cycle))));
  // "our report of 2024" is the one on 2024, which is of the cycle 2025
  const rows = await store.rows<{ file: string; line: number; indicator: string; refers_to: number; next: boolean }>(`
    SELECT a.file, a.line, a.indicator, a.refers_to,
           a.refers_to + 1 < a.cycle
             AND NOT EXISTS (SELECT 1 FROM submissions r WHERE r.state = s.state AND r.cycle = a.refers_to AND r.kind <> 'other')
             AND EXISTS (SELECT 1 FROM submissions r WHERE r.state = s.state AND r.cycle = a.refers_to + 1 AND r.kind <> 'other') AS next
    FROM answers a JOIN submissions s ON s.cycle = a.cycle AND s.report_id = a.report_id AND s.status = 'final'
    JOIN indicator i ON i.indicator = a.indicator AND i.rule = 'answered'
    WHERE a.answer = 'unchanged' AND a.refers_to < a.cycle AND NOT EXISTS (
      SELECT 1 FROM answered o WHERE o.view = 'headline' AND o.cycle = a.refers_to AND o.state = s.state AND o.indicator = a.indicator AND o.ended_in IS NULL AND is_coded(o.outcome))
    ORDER BY a.file, a.line`);
  return rows.filter(({ refers_to }) => known(refers_to)).map(({ file, line, indicator, refers_to, next }) => fault('POINTER_UNRESOLVED', file, { line, column: 'refers_to', value: String(refers_to) }, { indicator, ...(next && { next: String(refers_to + 1) }), ...(refers_to < first && { first: String(first) }) }));
}
