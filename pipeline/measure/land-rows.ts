/**
 * R29: what becomes of every row of `measures.csv`. One table says which row speaks, one what becomes of those of
 * land; the land, the outlook (R42) and the list of rows that are not used all start from there.
 */
import { landMeasures, releasedMeasures, remainingMeasures, splitMeasures } from '../../schemas/codes.ts';
import { once } from '../assess/ground.ts';
import { texts } from '../store/texts.ts';
import type { Store } from '../store/store.ts';

/** SQL: whether a measure is an area that remains, and whether it is an area that was released. */
export const IS_REMAINING = `measure IN (${texts(remainingMeasures)})`;
export const IS_RELEASED = `measure IN (${texts(releasedMeasures)})`;
const IS_SPLIT = `measure IN (${texts(splitMeasures)})`;
const IS_LAND = `measure IN (${texts(landMeasures)})`;

/**
 * Table `voice`: one row per row of `measures` up to the run's cycle, with its State, its size (square kilometres, or
 * pieces; blank where it is given in words) and what its `voice` is: `speaks`, or why not: `history` (a newer document
 * replaced it), `not_counted`, `wrong_unit`, `twice`, `contradicts` (an error), `report_speaks`. Within a cycle one document speaks for each State,
 * measure, area, contamination and date; `beside` is the line of what speaks there.
 */
export async function hearMeasures(store: Store): Promise<void> {
  await store.run(`
    CREATE OR REPLACE TABLE voice AS
    WITH placed AS (
      SELECT m.cycle, m.file, m.line, coalesce(s.state, m.state) AS state, m.measure, m.area, m.contamination, m.as_at, coalesce(m.as_at_given, m.as_at::VARCHAR) AS as_at_given,
             m.value, m.unit, m.state_of_value, coalesce(m.source, s.source) AS source, m.report_id, s.received_on, s.revision, m.report_id IS NOT NULL AND s.status IS DISTINCT FROM 'final' AS dead,
             -- the latest report speaks; another document where no report does, a row without a document where neither does
             CASE WHEN m.report_id IS NULL THEN 3 WHEN s.kind = 'other' THEN 2 ELSE 1 END AS standing,
             m.measure LIKE '%_area' AS is_area,
             CASE WHEN m.state_of_value = 'reported' THEN m.value * CASE m.unit WHEN 'ha' THEN 0.01 WHEN 'm2' THEN 0.000001 ELSE 1 END END AS size
      FROM measures m JOIN run ON m.cycle <= run.cycle
      LEFT JOIN submissions s ON s.cycle = m.cycle AND s.report_id = m.report_id
      -- a report that is not in the register is an error of its own, or not known yet on the as-of date
      WHERE m.measure IS NOT NULL AND m.as_at IS NOT NULL AND m.state_of_value IS NOT NULL AND coalesce(s.state, m.state) IS NOT NULL AND (m.report_id IS NULL OR s.report_id IS NOT NULL)),
    sized AS (SELECT *, coalesce(size <> 0 AND (unit = 'count') = is_area, false) AS misfit FROM placed),
    ranked AS (
      SELECT *, row_number() OVER by_age AS age, row_number() OVER by_rank AS place, first_value(line) OVER by_rank AS speaking_line, first_value(report_id) OVER by_rank AS speaking_report,
             first_value(size) OVER by_rank AS speaking_size, first_value(state_of_value) OVER by_rank AS speaking_state
      FROM sized WHERE NOT dead AND NOT misfit
      WINDOW by_age AS (PARTITION BY cycle, state, measure, area, contamination, as_at ORDER BY received_on NULLS FIRST, revision NULLS FIRST, report_id NULLS FIRST, line DESC),
             by_rank AS (PARTITION BY cycle, state, measure, area, contamination, as_at ORDER BY standing, received_on DESC NULLS LAST, revision DESC NULLS LAST, report_id DESC NULLS LAST, line)),
    compared AS (SELECT *, max(CASE WHEN place = 1 THEN age END) OVER (PARTITION BY cycle, state, measure, area, contamination, as_at) AS speaking_age FROM ranked),
    heard AS (
      SELECT file, line, CASE WHEN place = 1 THEN 'speaks' WHEN report_id IS NOT DISTINCT FROM speaking_report AND size IS NOT DISTINCT FROM speaking_size AND state_of_value = speaking_state THEN 'twice'
                              WHEN report_id IS NOT DISTINCT FROM speaking_report THEN 'contradicts'
                              WHEN standing < 3 AND age < speaking_age THEN 'history' ELSE 'report_speaks' END AS voice,
             CASE WHEN place > 1 THEN speaking_line END AS beside
      FROM compared)
    SELECT s.cycle, s.file, s.line, s.state, s.measure, s.area, s.contamination, s.as_at, s.as_at_given, s.value, s.unit, s.state_of_value, s.source, s.report_id, s.size, s.size IS NOT NULL AS given,
           coalesce(heard.voice, CASE WHEN s.dead THEN 'not_counted' ELSE 'wrong_unit' END) AS voice, heard.beside
    FROM sized s LEFT JOIN heard USING (file, line)`);
}

/**
 * Table `land_row`: one row per row of `voice` that speaks of land, with its `fate`: `counts` (in words too), `history`
 * (a newer document, date or cycle replaced it), or why it is not used: those of `voice`, `after_due`, `split_given`,
 * `total_given`. Remaining areas are as of the run's due date; each release is weighed in the year of its date.
 */
export const settleLand = (store: Store): Promise<void> => once(store, 'measures', 'land_row', async () => {
  await hearMeasures(store);
  await store.run(`
    CREATE OR REPLACE TABLE land_row AS
    WITH speaking AS (SELECT * FROM voice WHERE ${IS_LAND} AND voice = 'speaks'),
    -- remaining: the newest cycle is the State's picture, and in it the latest date up to the due date stands
    pictured AS (SELECT *, max(cycle) OVER (PARTITION BY state) AS picture FROM speaking WHERE ${IS_REMAINING}),
    dated AS (
      SELECT p.*, p.as_at <= run.due_on AS in_time,
             max(CASE WHEN p.as_at <= run.due_on THEN p.as_at END) OVER (PARTITION BY p.state, p.cycle, p.measure, p.area, p.contamination) AS latest
      FROM pictured p, run),
    judged AS (SELECT *, CASE WHEN cycle < picture THEN 'history' WHEN NOT in_time THEN 'after_due' WHEN as_at < latest THEN 'history' ELSE 'stands' END AS judgement FROM dated),
    standing AS (
      SELECT *, bool_or(given AND ${IS_SPLIT}) OVER (PARTITION BY state, contamination, area) AS split_here,
             bool_or(given AND ${IS_SPLIT} AND area IS NULL) OVER (PARTITION BY state, contamination) AS split_whole,
             bool_or(given AND ${IS_SPLIT}) OVER (PARTITION BY state, contamination) AS split_anywhere
      FROM judged WHERE judgement = 'stands'),
    unsplit AS (SELECT *, measure = 'mined_area' AND CASE WHEN area IS NULL THEN split_anywhere ELSE split_here OR split_whole END AS has_split FROM standing),
    remaining AS (
      SELECT *, min(CASE WHEN given AND area IS NULL AND NOT has_split THEN line END) OVER (PARTITION BY state, measure, contamination) AS total_line FROM unsplit),
    -- released: of each date the newest cycle speaks, different dates of a year are added
    renewed AS (SELECT *, max(cycle) OVER (PARTITION BY state, measure, area, contamination, as_at) AS newest FROM speaking WHERE NOT ${IS_REMAINING}),
    released AS (
      SELECT *, min(CASE WHEN given AND area IS NULL THEN line END) OVER (PARTITION BY state, measure, contamination, year(as_at)) AS total_line
      FROM renewed WHERE cycle = newest),
    settled AS (
      SELECT file, line, voice AS fate, beside FROM voice WHERE voice <> 'speaks'
      UNION ALL SELECT file, line, judgement, NULL FROM judged WHERE judgement <> 'stands'
      UNION ALL SELECT file, line, CASE WHEN has_split THEN 'split_given' WHEN area IS NOT NULL AND total_line IS NOT NULL THEN 'total_given' ELSE 'counts' END, total_line FROM remaining
      UNION ALL SELECT file, line, 'history', NULL FROM renewed WHERE cycle < newest
      UNION ALL SELECT file, line, CASE WHEN area IS NOT NULL AND total_line IS NOT NULL THEN 'total_given' ELSE 'counts' END, total_line FROM released)
    SELECT v.* EXCLUDE (voice, beside), s.fate, s.beside FROM voice v JOIN settled s USING (file, line) WHERE ${IS_LAND}`);
});
