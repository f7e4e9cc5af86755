/**
 * R7 to R9: from coded answers to the outcome of every State, in each view: the headline, Article 7 reports
 * only, and only what came by the run's due date (R12). A pointer to an older cycle takes the State's
 * outcome there, so cycles are settled oldest first.
 */
import { texts } from '../store/texts.ts';
import type { Store } from '../store/store.ts';
import { tableHeldBy } from '../store/load.ts';
import { groundOf, once } from './ground.ts';
import { gathering, since, type Gathered } from './since.ts';

/** The views of the reports that come with the rows; what came by the run's due date is another in each cycle. */
const STANDING_VIEWS = ['headline', 'article7_only'];
const BY_DUE_DATE = 'by_due_date';
/** Before every cycle. */
const NO_CYCLE = 0;

const listed = (views: readonly string[]): string => views.map((view) => `('${view}')`).join(', ');

/** SQL: the documents that count in some views. */
const documents = (views: readonly string[]): string => `
    SELECT view.view, s.cycle, s.state, s.report_id, s.kind <> 'other' AS is_report, s.received_on, s.revision, s.source
    FROM submissions s, run, (VALUES ${listed(views)}) view(view)
    WHERE s.status = 'final'
      AND (view.view <> 'article7_only' OR s.kind <> 'other')
      AND (view.view <> '${BY_DUE_DATE}' OR coalesce(s.received_on <= run.due_on, false))`;

/** SQL: the coded answers of the documents of some views, `recency` 1 for the State's latest of its kind. */
const candidates = (views: readonly string[]): string => `
    SELECT d.view, d.cycle, d.state, a.indicator, d.report_id, d.is_report, a.answer, a.refers_to, a.form, a.page,
           coalesce(a.source, d.source) AS source, i.article7_report_named,
           row_number() OVER (PARTITION BY d.view, d.cycle, d.state, a.indicator, d.is_report
             ORDER BY d.received_on DESC NULLS LAST, d.revision DESC NULLS LAST, d.report_id DESC) AS recency
    FROM document d JOIN answers a ON a.report_id = d.report_id AND a.cycle = d.cycle
    JOIN indicator i ON i.indicator = a.indicator AND i.rule = 'answered'
    WHERE d.view IN (${texts(views)})`;

/** What the tables of a store were gathered from: the rows of the standing views, and those of what came by a due date. */
const standing = new WeakMap<Store, Gathered>();
const byDueDate = new WeakMap<Store, Gathered>();
const TABLES = ['document', 'candidate', 'answered'];

/** SQL: documents and candidates of these views, of the cycles from one on; candidates only where a condition on their document `d` holds. */
const gather = (views: readonly string[], from: number, where = 'true'): string => `
    INSERT INTO document ${documents(views)} AND s.cycle >= ${from};
    INSERT INTO candidate ${candidates(views)} AND d.cycle >= ${from} AND ${where};`;

/** SQL: whether a document of the same State as `row`, of its cycle or an older one, came after the run's due date; without one, all its answers are the headline's. */
const somethingLate = (row: string): string => `EXISTS (
      SELECT 1 FROM submissions late, run WHERE late.state = ${row}.state AND late.cycle <= ${row}.cycle AND late.status = 'final' AND NOT coalesce(late.received_on <= run.due_on, false))`;

/**
 * Tables `document`, `candidate`: one row per view and document, and per view and coded answer of one. Table `answered`:
 * one row per view, State, cycle and indicator with an answer, empty where it is not settled; `settled`,
 * `absence_settled`: the cycles that are in it, and what was said of absence then. What older reports gave stays.
 */
async function gatherCandidates(store: Store): Promise<void> {
  const now = await gathering(store);
  const from = since(standing.get(store), now);
  if (from === Infinity) return;
  standing.delete(store);
  if (from === -Infinity) byDueDate.delete(store);
  await store.run(from === -Infinity ? `
    CREATE OR REPLACE TABLE document AS ${documents(STANDING_VIEWS)};
    CREATE OR REPLACE TABLE candidate AS ${candidates(STANDING_VIEWS)};
    CREATE OR REPLACE TABLE settled (cycle INTEGER);
    CREATE OR REPLACE TABLE absence_settled (view VARCHAR, cycle INTEGER, state VARCHAR, outcome VARCHAR);
    CREATE OR REPLACE TABLE answered (
      view VARCHAR, cycle INTEGER, state VARCHAR, indicator VARCHAR, outcome VARCHAR, basis VARCHAR,
      report_id VARCHAR, form VARCHAR, page VARCHAR, source VARCHAR, rule VARCHAR, ended_in VARCHAR)` : `
    ${TABLES.map((table) => `DELETE FROM ${table} WHERE cycle >= ${from} AND view IN (${texts(STANDING_VIEWS)});`).join('\n    ')}
    DELETE FROM settled WHERE cycle >= ${from};
    ${gather(STANDING_VIEWS, from)}`);
  if (now !== null) standing.set(store, now);
}

/** SQL: one row per view of these, cycle and State: the outcome where no answer is. */
const absences = (views: readonly string[]): string => `
    WITH reporting AS (SELECT DISTINCT view, cycle, state FROM document WHERE is_report)
    SELECT view.view, cycle.cycle, term.state, CASE
      WHEN reporting.state IS NOT NULL THEN 'not_coded'
      WHEN NOT cycle.after_due OR coalesce(term.initial_report_due_on > cycle.due_on, false) THEN 'not_due'
      WHEN coalesce(coverage.complete = 'yes', false) THEN 'no_report'
      ELSE 'not_coded' END AS outcome
    FROM (VALUES ${listed(views)}) view(view) CROSS JOIN cycle CROSS JOIN term
    LEFT JOIN reporting ON reporting.view = view.view AND reporting.cycle = cycle.cycle AND reporting.state = term.state
    LEFT JOIN coverage ON coverage.record = 'submissions' AND coverage.year = cycle.year`;

/** Settles one cycle: table `answered` gains one row per view of these, State and indicator with an answer. */
const settleCycle = (cycle: number, views: readonly string[]): string => `
  INSERT INTO answered
  -- told: what each document says, a pointer being what held in the older cycle (R8)
  WITH asked AS (SELECT *, CASE WHEN answer = 'unchanged' THEN refers_to END AS points_to FROM candidate WHERE cycle = ${cycle} AND view IN (${texts(views)})),
  pointed AS (
    SELECT c.*, older.outcome AS older_outcome, older.basis AS older_basis, older.report_id AS older_report, older.form AS older_form,
           older.page AS older_page, older.source AS older_source,
           CASE WHEN c.answer = 'unchanged' AND (older.state IS NULL OR older.ended_in IS NOT NULL OR NOT is_coded(older.outcome))
                THEN coalesce(older.ended_in, older.outcome, absence.outcome, 'not_coded') END AS ended_in
    FROM asked c
    LEFT JOIN (FROM answered WHERE view IN (${texts(views)}) AND cycle < ${cycle}) older ON older.view = c.view AND older.cycle = c.points_to AND older.state = c.state AND older.indicator = c.indicator
    LEFT JOIN absence ON absence.view = c.view AND absence.cycle = c.points_to AND absence.state = c.state),
  told AS (
    SELECT view, cycle, state, indicator, is_report, recency, article7_report_named, ended_in,
           CASE WHEN answer <> 'unchanged' THEN outcome_of(answer)
                WHEN ended_in IS NULL THEN older_outcome
                WHEN ended_in IN ('no_report', 'not_due') THEN 'unclear' ELSE 'not_coded' END AS outcome,
           CASE WHEN answer = 'unchanged' AND ended_in IS NULL THEN older_basis WHEN is_report THEN 'article7' ELSE 'other' END AS basis,
           CASE WHEN answer = 'unchanged' AND ended_in IS NULL THEN older_report ELSE report_id END AS report_id,
           CASE WHEN answer = 'unchanged' AND ended_in IS NULL THEN older_form ELSE form END AS form,
           CASE WHEN answer = 'unchanged' AND ended_in IS NULL THEN older_page ELSE page END AS page,
           CASE WHEN answer = 'unchanged' AND ended_in IS NULL THEN older_source ELSE source END AS source,
           CASE WHEN answer = 'unchanged' THEN 'R8' ELSE 'R7' END AS rule
    FROM pointed),
  register AS (SELECT coverage.complete = 'yes' AS whole FROM coverage JOIN cycle ON cycle.year = coverage.year WHERE coverage.record = 'submissions' AND cycle.cycle = ${cycle}),
  -- first what the State's latest report answers, then the latest other document that may stand in for it, last that
  -- report's silence; where the wording names the report, another document proves none missing while the register of
  -- its cycle is open (R7)
  weighed AS (
    SELECT told.*, CASE
      WHEN is_report THEN CASE WHEN recency > 1 THEN NULL WHEN outcome <> 'silent' THEN 1 ELSE 3 END
      WHEN is_coded(outcome) AND outcome <> 'silent'
        AND (NOT article7_report_named OR (outcome IN ('not_met', 'not_applicable') AND coalesce(register.whole, false))) THEN 2 END AS place
    FROM told LEFT JOIN register ON true)
  SELECT view, cycle, state, indicator, outcome, basis, report_id, form, page, source, rule, ended_in FROM weighed WHERE place IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY view, state, indicator ORDER BY place, recency) = 1`;

/** Settles the cycles that a query gives, oldest first: a pointer leads to an older one. Gives them. */
async function settle(store: Store, views: readonly string[], cycles: string): Promise<number[]> {
  const settled = (await store.rows<{ cycle: number }>(`SELECT DISTINCT cycle FROM (${cycles}) ORDER BY cycle`)).map(({ cycle }) => cycle);
  for (const cycle of settled) await store.run(settleCycle(cycle, views));
  return settled;
}

/** SQL: the oldest cycle, as `cycle`, in which an answer points to an absence of which something else was said when it was settled; blank where none does. */
const FIRST_MOVED = `
  SELECT min(c.cycle) AS cycle FROM absence_settled before JOIN absence now USING (view, cycle, state)
  JOIN candidate c ON c.view = now.view AND c.refers_to = now.cycle AND c.state = now.state AND c.answer = 'unchanged'
  WHERE before.outcome <> now.outcome
    AND NOT EXISTS (SELECT 1 FROM answered a WHERE a.view = c.view AND a.cycle = c.refers_to AND a.state = c.state AND a.indicator = c.indicator)`;

/**
 * Fills `answered` for every cycle up to `last`, and `absence`, in the views that come with the rows. What is settled
 * stays for another day and cycle: an answer depends on them only where it points to a cycle without one (R8), by what is
 * said of that absence; where that is another now, all is settled again from there on.
 */
export const settleAnswers = (store: Store, last: number): Promise<void> => once(store, 'run', 'answered', async () => {
  await once(store, 'rows', 'candidate', () => gatherCandidates(store));
  await once(store, 'day', 'absence', async () => {
    await store.run(`CREATE OR REPLACE TABLE absence AS ${absences(STANDING_VIEWS)}`);
    const [moved] = await store.rows<{ cycle: number | null }>(FIRST_MOVED);
    const from = moved?.cycle ?? null;
    await store.run(`${from === null ? '' : `DELETE FROM answered WHERE cycle >= ${from} AND view IN (${texts(STANDING_VIEWS)}); DELETE FROM settled WHERE cycle >= ${from};`}
      CREATE OR REPLACE TABLE absence_settled AS FROM absence`);
  });
  const settled = await settle(store, STANDING_VIEWS, `SELECT cycle FROM candidate WHERE cycle <= ${last} EXCEPT SELECT cycle FROM settled`);
  if (settled.length > 0) await store.run(`INSERT INTO settled VALUES ${settled.map((cycle) => `(${cycle})`).join(', ')}`);
});

/** The same in the view of what came by the run's due date (R12): asked for by itself, for it is another in each cycle and rarely needed of an earlier one. */
export const settleByDueDate = (store: Store, last: number): Promise<void> => once(store, 'run', BY_DUE_DATE, async () => {
  const ground = groundOf(store);
  const now = ground === undefined ? null : await gathering(store, JSON.stringify([last, ground.asOf, tableHeldBy(store, 'states', ground.cutoffs)]));
  const from = Math.max(since(byDueDate.get(store), now), NO_CYCLE);
  byDueDate.delete(store);
  const newer = from === Infinity ? '' : `
    ${TABLES.map((table) => `DELETE FROM ${table} WHERE view = '${BY_DUE_DATE}' AND cycle >= ${from};`).join('\n    ')}
    ${gather([BY_DUE_DATE], from, somethingLate('d'))}
    INSERT INTO answered SELECT * REPLACE ('${BY_DUE_DATE}' AS view) FROM answered a WHERE view = 'headline' AND cycle BETWEEN ${from} AND ${last} AND NOT ${somethingLate('a')};`;
  await store.run(`${newer}\n    DELETE FROM absence WHERE view = '${BY_DUE_DATE}'; INSERT INTO absence ${absences([BY_DUE_DATE])}`);
  if (from < Infinity) await settle(store, [BY_DUE_DATE], `SELECT cycle FROM candidate WHERE view = '${BY_DUE_DATE}' AND cycle BETWEEN ${from} AND ${last}`);
  if (now !== null) byDueDate.set(store, now);
});
