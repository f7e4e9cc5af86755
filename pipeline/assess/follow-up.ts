/** R40 and R41: whom the plan asks to be followed up, from outcomes and from the registers of deadlines. */
import type { FollowUp } from '../../schemas/outputs.ts';
import type { Terms } from '../../schemas/plan.ts';
import type { Store } from '../store/store.ts';
import { followUp as inEnglish } from '../words/en/follow-up.ts';

/** The deadline of a State under Article 4 or 5 that stands on the as-of date, whatever list it is on. */
export interface StandingDeadline {
  state: string;
  article: 4 | 5;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  /** An undecided request, and the date until which it asks. */
  request: string | null;
  asksUntil: string | null;
  /** The register infers it from a decision whose text is not known. */
  inferred?: boolean;
}

/** A row without its sentence. */
type Facts = Omit<FollowUp, 'detail'>;

/** All lists, each by State. Where a register is not whole a list is empty, or its entries are to be checked. */
export async function followUp(store: Store, terms: Terms): Promise<FollowUp[]> {
  const [run] = await store.rows<{ year: number }>('SELECT year FROM run');
  const context = { reportingYear: run?.year ?? 0, dueSoonMonths: terms.due_soon_months.months };
  const rows = [...await assistanceList(store), ...await deadlines(store, terms)];
  return rows.map((row) => ({ ...row, detail: inEnglish.detail(row, context) }));
}

/** States with obligations that gave no answer in this cycle and in the one before, both registers being whole. */
const assistanceList = (store: Store): Promise<Facts[]> => store.rows<Facts>(`
  WITH two_cycles AS (SELECT cycle.cycle FROM cycle, run WHERE cycle.cycle IN (run.cycle, run.cycle - 1)),
  unanswered AS (
    SELECT i.indicator, m.state
    FROM indicator i JOIN run ON true JOIN member m ON m.population = i.population AND m.cycle = run.cycle
    JOIN two_cycles c ON true
    JOIN absence ON absence.view = 'headline' AND absence.cycle = c.cycle AND absence.state = m.state
    LEFT JOIN answered a ON a.view = 'headline' AND a.cycle = c.cycle AND a.state = m.state AND a.indicator = i.indicator
    WHERE i.assistance_list AND coalesce(a.outcome, absence.outcome) IN ('not_met', 'silent', 'no_report')
    GROUP BY i.indicator, m.state HAVING count(*) = 2)
  SELECT 'action_47' AS list, u.state, u.indicator AS subject, NULL AS due_on,
         CASE WHEN EXISTS (SELECT 1 FROM statuses s JOIN run ON true WHERE s.state = u.state AND s.status IN ('affected', 'article_5') AND holds_on(s."from", s.until, run.due_on))
              THEN 'article-5' ELSE 'president' END AS committee,
         NULL AS request, NULL AS asks_until, 'no_answer' AS reason
  FROM unanswered u JOIN run ON true
  WHERE (SELECT count(*) FROM coverage c, run WHERE c.record = 'submissions' AND c.complete = 'yes' AND c.year IN (run.year, run.year - 1)) = 2
  ORDER BY u.state, u.indicator`);

/** SQL: `latest`, one row per State and article: its latest deadline of those decided by the as-of date (R41). */
export const LATEST_DEADLINES = `
  latest AS (
    SELECT d.state, d.article, d.due_on, d.decided_on, d.note FROM deadlines d, run
    WHERE d.decided_on IS NULL OR d.decided_on <= run.as_of
    QUALIFY row_number() OVER (PARTITION BY d.state, d.article ORDER BY d.due_on DESC, d.decided_on DESC NULLS LAST, d.line DESC) = 1)`;

/**
 * SQL: `open`, the latest deadline of each State and article that is party and has the obligation on the as-of
 * date; `request`, the State's undecided request (R41).
 */
const OPEN_DEADLINES = `${LATEST_DEADLINES},
  open AS (
    SELECT l.* FROM latest l JOIN run ON true JOIN term t ON t.state = l.state
    WHERE party_on(t.in_force_on, t.withdrawn_on, run.as_of)
      AND EXISTS (SELECT 1 FROM statuses s WHERE s.state = l.state AND holds_on(s."from", s.until, run.as_of)
        AND s.status IN (CASE l.article WHEN '5' THEN 'affected' ELSE 'article_4' END, CASE l.article WHEN '5' THEN 'article_5' ELSE 'article_4_missed' END))
      AND NOT (l.article = '5' AND EXISTS (
        SELECT 1 FROM completions c WHERE c.state = l.state AND c.reported_on <= run.as_of AND (l.decided_on IS NULL OR c.reported_on >= l.decided_on)))),
  request AS (
    SELECT r.state, r.request, r.asks_until
    FROM "extension-requests" r, run
    WHERE r.submitted_from <= run.as_of AND (r.decided_on IS NULL OR r.decided_on > run.as_of)
    QUALIFY row_number() OVER (PARTITION BY r.state ORDER BY r.submitted_from, r.request) = 1)`;

/** The deadlines that stand on the as-of date, by State and article. */
export const standingDeadlines = (store: Store): Promise<StandingDeadline[]> => store.rows<StandingDeadline>(`
  WITH ${OPEN_DEADLINES}
  SELECT o.state, o.article::INTEGER AS article, o.due_on::VARCHAR AS "dueOn", r.request, r.asks_until::VARCHAR AS "asksUntil", coalesce(lower(o.note) LIKE 'inferred%', false) AS inferred
  FROM open o LEFT JOIN request r ON r.state = o.state AND o.article = '5' ORDER BY o.state, o.article`);

/**
 * Deadlines of Articles 4 and 5 that were passed, are near, or for which a request is before the States or expected. A
 * deadline of Article 4 cannot be extended: passed, it was not met, however open the register is.
 */
const deadlines = (store: Store, terms: Terms): Promise<Facts[]> => store.rows<Facts>(`
  WITH ${OPEN_DEADLINES},
  -- second_meeting: blank where fewer than two later meetings are known
  later_meeting AS (
    SELECT m.starts_on, row_number() OVER (ORDER BY m.starts_on, m.meeting) AS place FROM meetings m, run
    WHERE m.kind IN ('msp', 'review_conference') AND m.starts_on > run.as_of),
  second_meeting AS (SELECT max(starts_on) FILTER (place = 2) AS starts_on FROM later_meeting),
  whole AS (SELECT coalesce(bool_or(c.complete = 'yes'), false) AS register FROM coverage c, run WHERE c.record = 'deadlines' AND c.year = year(run.as_of)),
  judged AS (
    SELECT o.state, o.article, o.due_on, r.request, r.asks_until, whole.register, r.state IS NOT NULL AS pending,
           o.due_on < run.as_of AS passed, o.due_on BETWEEN run.as_of AND run.as_of + to_months(${terms.due_soon_months.months}) AS near,
           o.article = '5' AND o.due_on >= run.as_of AND coalesce(o.due_on < second_meeting.starts_on, false) AS request_time
    FROM open o JOIN run ON true JOIN second_meeting ON true JOIN whole ON true LEFT JOIN request r ON r.state = o.state AND o.article = '5'),
  listed AS (
    SELECT 'request_pending' AS list, NULL AS reason, * FROM judged WHERE pending
    UNION ALL SELECT 'expired', 'not_met', * FROM judged WHERE passed AND article = '4'
    UNION ALL SELECT CASE WHEN register THEN 'expired' ELSE 'to_check' END, CASE WHEN register THEN 'no_deadline_in_force' ELSE 'expired' END, * FROM judged
      WHERE passed AND article = '5' AND NOT pending
    UNION ALL SELECT 'due_soon', NULL, * FROM judged WHERE near
    UNION ALL SELECT CASE WHEN register THEN 'request_expected' ELSE 'to_check' END, CASE WHEN NOT register THEN 'request_expected' END, * FROM judged
      WHERE request_time AND NOT pending)
  SELECT list, state, 'article_' || article AS subject, due_on::VARCHAR AS due_on, CASE article WHEN '5' THEN 'article-5' ELSE 'president' END AS committee,
         CASE WHEN list = 'request_pending' THEN request END AS request, CASE WHEN list = 'request_pending' THEN asks_until::VARCHAR END AS asks_until, reason
  FROM listed ORDER BY list, state, article, reason`);
