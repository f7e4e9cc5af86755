/** R2 to R5: who is in which population on each cycle's population date, and how much of that is known. */
import type { Store } from '../store/store.ts';

/** Statuses that a population is made of; a population of several is their union. */
const STATUS_POPULATIONS: Readonly<Record<string, readonly string[]>> = {
  affected: ['affected'],
  article_4: ['article_4'],
  article_4_missed: ['article_4_missed'],
  article_3: ['article_3'],
  obligated: ['affected', 'article_5', 'article_4', 'article_3'],
  mine_victims: ['mine_victims'],
};

/** Statuses that have to be known for a union to be: those named with an indicator of their own (R5). */
const DECISIVE: Readonly<Record<string, readonly string[]>> = { ...STATUS_POPULATIONS, obligated: ['affected', 'article_4', 'article_3'] };

const pairs = (map: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(map).flatMap(([population, statuses]) => statuses.map((status) => `('${population}', '${status}')`)).join(', ');

/** Table `member`: one row per cycle, population and State in it on the population date. */
export async function assessMembers(store: Store): Promise<void> {
  await store.run(`
    CREATE OR REPLACE TABLE member AS
    WITH standing AS (
      SELECT cycle.cycle, cycle.due_on, term.state, party_on(term.in_force_on, term.withdrawn_on, cycle.due_on) AS party FROM cycle, term),
    made_of(population, status) AS (VALUES ${pairs(STATUS_POPULATIONS)})
    SELECT cycle, CASE WHEN party THEN 'states_parties' ELSE 'states_not_party' END AS population, state FROM standing
    UNION ALL
    SELECT DISTINCT standing.cycle, made_of.population, standing.state
    FROM standing JOIN statuses USING (state) JOIN made_of ON made_of.status = statuses.status
    WHERE standing.party AND holds_on(statuses."from", statuses.until, standing.due_on)`);
}

/**
 * Table `population_part`: one row per population and status that has to be known for it. Table `population_state`: one
 * row per population of the run's cycle, whether it is established and whether partial.
 */
export async function assessPopulations(store: Store): Promise<void> {
  await store.run(`
    CREATE OR REPLACE TABLE population_part AS
    WITH decisive(population, status) AS (VALUES ${pairs(DECISIVE)})
    SELECT decisive.population, decisive.status,
           EXISTS (SELECT 1 FROM statuses WHERE statuses.status = decisive.status) OR coalesce(c.complete = 'yes', false) AS established,
           coalesce(c.complete = 'no', false) AS partial
    FROM decisive CROSS JOIN run LEFT JOIN coverage c ON c.record = 'status:' || decisive.status AND c.year = run.year;

    CREATE OR REPLACE TABLE population_state AS
    SELECT population, bool_or(established) AS established, bool_or(partial OR NOT established) AS partial FROM population_part GROUP BY population`);
}

/** Who is party on the population date or on the as-of date: whom a follow-up list may name (R40, R41). */
export const partiesThen = async (store: Store): Promise<Set<string>> => new Set((await store.rows<{ state: string }>(`
  SELECT state FROM term, run WHERE party_on(in_force_on, withdrawn_on, run.due_on) OR party_on(in_force_on, withdrawn_on, run.as_of) ORDER BY state`)).map(({ state }) => state));
