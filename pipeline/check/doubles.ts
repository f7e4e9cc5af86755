/** One thing that stands in the registers twice: a report, a meeting, a resolution, a time that two rows give. */
import { fault, type Fault } from '../read/fault.ts';
import type { Store } from '../store/store.ts';

interface Pair {
  file: string;
  line: number;
  value: string | null;
  other: string | null;
  at: string;
  [more: string]: string | number | null;
}

const odd = (rows: readonly Pair[], column: string, reason: string): Fault[] => rows.map(({ file, line, value, other, at, ...more }) => fault('IMPLAUSIBLE', file, { line, column, value },
  { reason, other: other ?? '', at, ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, String(text ?? '')])) }));

/** `IMPLAUSIBLE` of the rows that hold: reports, meetings, resolutions, and rows that hold at one time. */
export async function checkDoubles(store: Store): Promise<Fault[]> {
  return [
    ...odd(await twoReports(store), 'report_id', 'two_reports'), ...odd(await twoMeetings(store), 'meeting', 'two_meetings'), ...odd(await twoDays(store), 'voted_on', 'two_days'),
    ...odd(await overlapping(store, 'statuses', 'state || \' \' || status', '"from"', 'until'), 'from', 'overlap'),
    ...odd(await overlapping(store, 'compliance', 'state || \' \' || level', '"from"', 'until'), 'from', 'overlap_in_place'),
    ...odd(await overlapping(store, 'moratoria', 'state', 'declared_on', 'ended_on'), 'declared_on', 'overlap_in_place'),
  ];
}

/** Final reports of one State, kind, revision and day: the alphabet would decide which of them speaks (R7). */
const twoReports = (store: Store) => store.rows<Pair>(`
  SELECT file, line, report_id AS value, other, "at", state, day FROM (
    SELECT *, first_value(report_id) OVER same AS other, first_value(line) OVER same::VARCHAR AS "at", row_number() OVER same AS nth, coalesce(received_on_given, '') AS day
    FROM submissions WHERE kind <> 'other' AND status = 'final' AND state IS NOT NULL
    WINDOW same AS (PARTITION BY cycle, state, kind, revision, received_on ORDER BY line))
  WHERE nth > 1 ORDER BY file, line`);

/** Meetings of one kind that start on one day. */
const twoMeetings = (store: Store) => store.rows<Pair>(`
  SELECT file, line, meeting AS value, other, "at", kind, starts_on_given AS day FROM (
    SELECT *, first_value(meeting) OVER same AS other, first_value(line) OVER same::VARCHAR AS "at", row_number() OVER same AS nth
    FROM meetings WHERE starts_on IS NOT NULL AND kind IS NOT NULL
    WINDOW same AS (PARTITION BY kind, starts_on ORDER BY line))
  WHERE nth > 1 ORDER BY file, line`);

/** A resolution that one body voted on two days: the day that fewer of its rows give, once per day. */
const twoDays = (store: Store) => store.rows<Pair>(`
  WITH days AS (
    SELECT file, resolution, body, voted_on, min(line) AS line, min_by(voted_on_given, line) AS given, count(*)::INTEGER AS votes
    FROM votes WHERE voted_on IS NOT NULL AND resolution IS NOT NULL AND body IS NOT NULL GROUP BY ALL),
  ranked AS (
    SELECT *, first_value(given) OVER most AS other, first_value(line) OVER most::VARCHAR AS "at", row_number() OVER most AS nth
    FROM days WINDOW most AS (PARTITION BY resolution, body ORDER BY votes DESC, line))
  SELECT file, line, given AS value, other, "at", resolution, body FROM ranked WHERE nth > 1 ORDER BY file, line`);

/** Rows of one thing that hold on one day, each with the first row before it that does; `until` is not included (R4). */
const overlapping = (store: Store, table: string, thing: string, since: string, until: string) => store.rows<Pair>(`
  WITH given AS (
    SELECT file, line, ${thing} AS thing, ${since} AS since, ${until} AS until, row_number() OVER (ORDER BY line) AS nth, ${since.replaceAll('"', '')}_given AS given, ${until}_given AS until_given
    FROM ${table} WHERE ${since} IS NULL OR ${until} IS NULL OR ${since} < ${until})
  SELECT b.file, b.line, b.given AS value, a.given AS other, a.line::VARCHAR AS "at", b.thing, '${table}' AS "table", a.until_given, b.until_given AS own_until
  FROM given a JOIN given b ON a.thing = b.thing AND a.nth < b.nth
    -- one row per update of one matter is no contradiction
    AND NOT ('${table}' = 'compliance' AND a.since IS NOT DISTINCT FROM b.since AND a.until IS NOT DISTINCT FROM b.until)
    AND (a.since IS NULL OR b.until IS NULL OR a.since < b.until) AND (b.since IS NULL OR a.until IS NULL OR b.since < a.until)
  QUALIFY row_number() OVER (PARTITION BY b.nth ORDER BY a.nth) = 1
  ORDER BY b.file, b.line`);
