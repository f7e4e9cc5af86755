/** Behind one outcome: every document that was weighed, every pointer followed, every row that was replaced. */
import type { Cutoffs } from '../store/load.ts';
import type { Store } from '../store/store.ts';

/** A coded answer that was weighed for a State and an indicator, in the order of R7: the first of its kind decides. */
export interface WeighedAnswer {
  indicator: string;
  cycle: number;
  state: string;
  report_id: string;
  kind: string;
  received_on: string | null;
  revision: number | null;
  answer: string;
  refers_to: number | null;
  form: string | null;
  page: string | null;
  quote: string | null;
  note: string | null;
  /** 1 for the latest of its kind; an older one stands behind it. */
  recency: number;
}

/** A row that a later one replaced, with the note that says who and why. */
export interface CorrectedRow {
  file: string;
  key: string;
  before: string;
  after: string;
  recorded_on: string | null;
  note: string | null;
  indicator: string | null;
  state: string | null;
}

/** SQL text, quoted. */
const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Answers weighed in the run's cycle and in every cycle that a pointer led to, newest cycle first. */
export function weighedAnswers(store: Store, where: { indicator?: string | undefined; state?: string | undefined }): Promise<WeighedAnswer[]> {
  return store.rows<WeighedAnswer>(`
    SELECT c.indicator, c.cycle, c.state, c.report_id, s.kind, s.received_on::VARCHAR AS received_on, s.revision, c.answer, c.refers_to, c.form, c.page,
           a.quote, a.note, c.recency::INTEGER AS recency
    FROM candidate c JOIN run ON c.cycle <= run.cycle
    JOIN submissions s ON s.cycle = c.cycle AND s.report_id = c.report_id
    JOIN answers a ON a.cycle = c.cycle AND a.report_id = c.report_id AND a.indicator = c.indicator
    JOIN indicator i ON i.indicator = c.indicator
    WHERE c.view = 'headline' ${where.indicator === undefined ? '' : `AND c.indicator = ${literal(where.indicator)}`} ${where.state === undefined ? '' : `AND c.state = ${literal(where.state)}`}
    ORDER BY i.place, c.state, c.cycle DESC, c.is_report DESC, c.recency`);
}

/** Corrected answers and submissions, as known on the as-of date: what stood, what stands, since when, and the note that says why. */
export function corrections(store: Store, { asOf, recordedBy }: Cutoffs): Promise<CorrectedRow[]> {
  const by = recordedBy ?? asOf;
  const known = by === null ? 'true' : `(recorded_on IS NULL OR recorded_on <= DATE ${literal(by)})`;
  return store.rows<CorrectedRow>(`
    WITH answer_rows AS (
      SELECT a.file, a.line, a.report_id || ' ' || a.indicator AS key, concat_ws(' ', a.answer, a.refers_to, 'form ' || a.form, 'p. ' || a.page) AS shown,
             a.recorded_on, a.note, a.indicator, s.state
      FROM given.answers a LEFT JOIN submissions s ON s.cycle = a.cycle AND s.report_id = a.report_id WHERE a.answer IS NOT NULL),
    submission_rows AS (
      SELECT file, line, report_id AS key, concat_ws(' ', kind, status, 'received ' || received_on, 'format ' || format) AS shown, recorded_on, note, NULL AS indicator, state
      FROM given.submissions),
    successive AS (
      SELECT *, lag(shown) OVER by_key AS before FROM (SELECT * FROM answer_rows UNION ALL SELECT * FROM submission_rows) WHERE ${known}
      WINDOW by_key AS (PARTITION BY file, key ORDER BY recorded_on NULLS FIRST, line))
    SELECT file, key, before, shown AS after, recorded_on::VARCHAR AS recorded_on, note, indicator, state
    FROM successive WHERE before IS NOT NULL AND before <> shown ORDER BY recorded_on, file, key, line`);
}
