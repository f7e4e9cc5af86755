/** The dates of a run and of every cycle that it touches, and the SQL macros for being party and for outcomes. */
import { texts } from '../store/texts.ts';
import { codedOutcomes } from '../../schemas/codes.ts';
import type { Terms } from '../../schemas/plan.ts';
import type { Store } from '../store/store.ts';

/** What a run is asked for: the cycle, and the day as of which everything is said. */
export interface RunDates {
  cycle: number;
  /** `YYYY-MM-DD`. */
  asOf: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** 30 April of the cycle (R1). */
export const dueDate = (terms: Terms, cycle: number): string => `${cycle}-${two(terms.report_due.month)}-${two(terms.report_due.day)}`;

/** Makes the macros; once per store. */
export async function defineMacros(store: Store): Promise<void> {
  await store.run(`
    -- R3: party from entry into force until the day before withdrawal
    CREATE MACRO party_on(in_force_on, withdrawn_on, day) AS coalesce(in_force_on <= day AND (withdrawn_on IS NULL OR day < withdrawn_on), false);
    -- R4: half-open; a blank end is open
    CREATE MACRO holds_on(since, until, day) AS (since IS NULL OR since <= day) AND (until IS NULL OR day < until);
    -- R9: the outcome that an answer code says
    CREATE MACRO outcome_of(answer) AS CASE answer WHEN 'yes' THEN 'met' WHEN 'no' THEN 'not_met' WHEN 'disputed' THEN 'not_coded' ELSE answer END;
    CREATE MACRO is_coded(outcome) AS coalesce(outcome IN (${texts(codedOutcomes)}), false);
    -- R34: a decimal without trailing zeros
    CREATE MACRO plain_number(value) AS regexp_replace(CAST(round(value, 6) AS DECIMAL(38,6))::VARCHAR, '\\.?0+$', '')`);
}

/**
 * Table `cycle`: one row per cycle that is read, run or pointed to, with its dates on the as-of date. Table `term`: one
 * row per State: its time as a party (R3), and the day by which its initial report is due (R9).
 */
export async function setCalendar(store: Store, terms: Terms, { cycle, asOf }: RunDates): Promise<void> {
  const due = `make_date(cycle, ${terms.report_due.month}, ${terms.report_due.day})`;
  await store.run(`
    CREATE OR REPLACE TABLE cycle AS
    SELECT cycle, ${due} AS due_on, cycle - 1 AS year, make_date(cycle - 1, 1, 1) AS year_start, make_date(cycle - 1, 12, 31) AS year_end,
           DATE '${asOf}' AS as_of, DATE '${asOf}' > ${due} AS after_due,
           ${terms.destruction_months.months} AS destruction_months, ${terms.contribution_months.months} AS contribution_months
    FROM (
      SELECT ${cycle} AS cycle UNION SELECT ${cycle - 1} UNION SELECT cycle FROM given.submissions
      UNION SELECT cycle FROM given.answers UNION SELECT refers_to FROM given.answers WHERE refers_to BETWEEN 1990 AND 2100);

    CREATE OR REPLACE TABLE term AS
    SELECT *, in_force_on + ${terms.initial_report_days.days} AS initial_report_due_on FROM (
    -- greatest() passes over a blank, so a State without a deposit is kept out of it
    SELECT state, deposited_on, withdrawn_on, coalesce(in_force_on, CASE WHEN deposited_on IS NOT NULL THEN
      greatest(date_trunc('month', deposited_on) + to_months(${terms.entry_into_force.months_after_deposit}), DATE '${terms.entry_into_force.first_day}') END)::DATE AS in_force_on
    FROM states)`);
}

/** Table `run`: one row, the cycle that is run. */
export const setRun = (store: Store, cycle: number): Promise<void> => store.run(`CREATE OR REPLACE TABLE run AS FROM cycle WHERE cycle = ${cycle}`);
