/** Outcomes → the figure of every indicator by every reading of it, in one pass in long form (R10 to R13, R15). */
import { texts } from '../store/texts.ts';
import { openOutcomes, statePopulation } from '../../schemas/codes.ts';
import type { ReadingCode } from '../../schemas/codes.ts';
import type { Store } from '../store/store.ts';
import { countsSql, dividesSql } from '../assess/counting.ts';

const IS_OPEN = `l.outcome IN (${texts(openOutcomes)})`;
const COUNTS = countsSql('o.reading', 'l.outcome');
const DIVIDES = dividesSql('o.reading', 'l.outcome');

/** What is summed over the outcomes `l` for each reading `o`: the columns of `tally` after those that name its row. */
export const TALLIED = `
           coalesce(sum(l.weight), 0)::BIGINT AS units,
           coalesce(sum(l.weight) FILTER (${COUNTS}), 0)::BIGINT AS counted,
           coalesce(sum(l.weight) FILTER (${DIVIDES}), 0)::BIGINT AS divided,
           coalesce(sum(l.weight) FILTER (${COUNTS} OR ${IS_OPEN}), 0)::BIGINT AS reachable,
           coalesce(sum(l.weight) FILTER (${DIVIDES} OR ${IS_OPEN}), 0)::BIGINT AS reachable_of,
           coalesce(sum(l.weight) FILTER (is_coded(l.outcome)), 0)::BIGINT AS coded,
           coalesce(bool_or(l.outcome = 'not_coded'), false) AS some_not_coded,
           coalesce(bool_or(l.basis = 'other'), false) AS has_other,
           coalesce(bool_or(${COUNTS} AND l.basis = 'article7'), false) AS from_article7,
           coalesce(bool_or(${COUNTS} AND l.basis = 'other'), false) AS from_other`;

/**
 * Table `tally`: one row per indicator and reading of it: the units (by weight) that it counts, divides by, and could
 * still count. Table `measured`: one row per indicator and reading: numerator, denominator, the numerator that could
 * still be reached and of how many, status, evidence, and whether a provisional figure can only end between its
 * numerator and what can still be reached (R34). The headline is the row of the indicator's own reading.
 */
export async function measureFigures(store: Store): Promise<void> {
  await store.run(`
    CREATE OR REPLACE TABLE tally AS
    SELECT o.indicator, o.reading, o.look, ${TALLIED}
    FROM asked_reading o LEFT JOIN looked l ON l.indicator = o.indicator AND l.look = o.look GROUP BY o.indicator, o.reading, o.look;

    CREATE OR REPLACE TABLE measured AS
    WITH asked AS (
      SELECT t.*, i.kind, i.rule, CASE t.look WHEN 'victims' THEN 'mine_victims' ELSE i.worded_population END AS counted_population FROM tally t JOIN indicator i USING (indicator)),
    known AS (
      -- borrowed: another document answers although a report may still come (R15)
      SELECT a.*, coalesce(p.established, true) AS established, coalesce(p.partial, false) AS partial, s.from_records, s.impossible, s.window_rows, s.units_are_records, s.claimed,
             a.has_other AND NOT EXISTS (SELECT 1 FROM coverage c, run WHERE c.record = 'submissions' AND c.year = run.year AND c.complete = 'yes') AS borrowed,
             a.counted_population IN (${texts(statePopulation.options)})
               AND NOT EXISTS (SELECT 1 FROM member m, run WHERE m.population = 'states_parties' AND m.cycle = run.cycle) AS nobody_is_party
      FROM asked a JOIN standing s USING (indicator) JOIN run USING (cycle) LEFT JOIN population_state p ON p.population = a.counted_population),
    judged AS (
      SELECT k.*, k.partial OR (k.kind = 'percentage' AND k.units_are_records AND NOT k.claimed) AS population_open, CASE
        WHEN NOT k.established OR k.impossible OR k.nobody_is_party THEN 'no_data'
        WHEN NOT k.from_records AND k.units > 0 AND k.coded = 0 THEN 'no_data'
        WHEN k.from_records AND k.window_rows = 0 AND NOT k.claimed THEN 'no_data'
        WHEN k.kind = 'percentage' AND k.divided = 0 AND (k.partial OR (k.from_records AND NOT k.claimed)) THEN 'no_data'
        WHEN k.kind = 'percentage' AND k.divided = 0 THEN 'not_applicable'
        WHEN k.some_not_coded OR k.borrowed OR k.partial OR (k.from_records AND NOT k.claimed) OR NOT run.after_due THEN 'provisional'
        ELSE 'final' END AS status
      FROM known k, run)
    SELECT i.indicator, i.place, i.action, j.kind, j.counted_population AS population, j.reading, j.reading = i.reading AS is_headline, j.established, j.status, j.counted AS numerator,
           CASE WHEN j.kind = 'percentage' THEN j.divided END AS denominator,
           CASE WHEN NOT i.lists_only_met THEN j.reachable END AS reachable,
           CASE WHEN j.kind = 'percentage' THEN j.reachable_of END AS reachable_of,
           CASE WHEN NOT i.lists_only_met THEN j.coded END AS reported,
           -- one that may enter the denominator can lower the share, and one that is not there yet too
           CASE WHEN j.status = 'provisional' THEN CASE WHEN j.borrowed OR j.population_open OR (j.kind = 'percentage' AND j.reachable_of <> j.divided) THEN 'no' ELSE 'yes' END END AS bounds,
           CASE WHEN j.from_records THEN 'records' WHEN j.from_article7 AND j.from_other THEN 'mixed'
                WHEN j.from_article7 THEN 'article7' WHEN j.from_other THEN 'other' END AS evidence
    FROM judged j JOIN indicator i USING (indicator)`);
}

/** One row of `measured`; blank throughout where there is no data. */
export interface MeasuredFigure {
  indicator: string;
  action: number;
  kind: 'percentage' | 'count';
  population: string;
  reading: ReadingCode;
  status: 'no_data' | 'not_applicable' | 'provisional' | 'final';
  evidence: 'article7' | 'other' | 'mixed' | 'records' | null;
  numerator: number | null;
  denominator: number | null;
  reachable: number | null;
  /** Of how many units; the denominator, but where a reading divides by those that are known. */
  reachable_of: number | null;
  reported: number | null;
  bounds: 'yes' | 'no' | null;
}

/** The headlines in the plan's order. */
export async function measuredFigures(store: Store): Promise<MeasuredFigure[]> {
  const known = (column: string) => `CASE WHEN status <> 'no_data' THEN ${column} END AS ${column}`;
  return store.rows<MeasuredFigure>(`
    SELECT indicator, action, kind, population, reading, status,
           ${['evidence', 'numerator', 'denominator', 'reachable', 'reachable_of', 'reported'].map(known).join(', ')}, bounds
    FROM measured WHERE is_headline ORDER BY place`);
}
