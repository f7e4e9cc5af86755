/** What the register of reports and the registry of States say beside the figures: receipts, documents, names, sources. */
import { namesOf } from '../../schemas/bilingual.ts';
import { tables } from '../../schemas/tables.ts';
import type { Store } from '../store/store.ts';
import type { Member, Receipt, StateName, SubmissionSummary, VoteYear } from './measured.ts';

/** One row per State Party on the population date: whether and when its report came (R7, R9). */
export const receipts = async (store: Store): Promise<Receipt[]> => (await store.rows<{ state: string; affected: boolean; outcome: Receipt['reporting'] | null; received_on: string | null }>(`
  SELECT m.state, EXISTS (SELECT 1 FROM member a WHERE a.cycle = m.cycle AND a.population = 'affected' AND a.state = m.state) AS affected,
         CASE WHEN count(d.report_id) > 0 THEN 'received' ELSE min(absence.outcome) END AS outcome, min(d.received_on)::VARCHAR AS received_on
  FROM run JOIN member m ON m.cycle = run.cycle AND m.population = 'states_parties'
  JOIN absence ON absence.view = 'headline' AND absence.cycle = run.cycle AND absence.state = m.state
  LEFT JOIN document d ON d.view = 'headline' AND d.cycle = run.cycle AND d.state = m.state AND d.is_report
  GROUP BY m.cycle, m.state ORDER BY m.state`)).map(({ state, affected, outcome, received_on }) => ({ state, affected, reporting: outcome ?? 'not_coded', receivedOn: received_on }));

/** The register of every cycle up to the run's, newest cycle first. */
export const submissions = (store: Store): Promise<SubmissionSummary[]> => store.rows<SubmissionSummary>(`
  SELECT s.report_id, s.cycle::INTEGER AS cycle, s.state, s.kind, s.status, s.received_on::VARCHAR AS received_on, s.url, s.source
  FROM submissions s, run WHERE s.cycle <= run.cycle ORDER BY s.cycle DESC, s.report_id`);

/** Whether the register of reports is claimed whole for the reporting year. */
export const registerWhole = async (store: Store): Promise<boolean> => (await store.rows<{ whole: boolean }>(`
  SELECT coalesce(bool_or(complete = 'yes'), false) AS whole FROM coverage, run WHERE record = 'submissions' AND coverage.year = run.year`))[0]?.whole ?? false;

/** Populations without a list, or with one that is known not to be whole (R5). */
export const openPopulations = async (store: Store): Promise<Map<string, 'none' | 'partial'>> => new Map((await store.rows<{ population: string; open: 'none' | 'partial' }>(`
  SELECT population, CASE WHEN established THEN 'partial' ELSE 'none' END AS open FROM population_state WHERE NOT established OR partial ORDER BY population`)).map((row) => [row.population, row.open]));

/** Who is in which population on the population date. */
export const members = (store: Store): Promise<Member[]> => store.rows<Member>('SELECT population, state FROM member, run WHERE member.cycle = run.cycle ORDER BY population, state');

/** Every named source, with how many of the rows that hold rest on it. */
export function sources(store: Store): Promise<{ source: string; rows: number }[]> {
  const parts = Object.keys(tables).map((name) => `SELECT source FROM "${name}"`).join(' UNION ALL ');
  return store.rows(`SELECT source, count(*)::INTEGER AS rows FROM (${parts}) WHERE source IS NOT NULL GROUP BY source ORDER BY rows DESC, source`);
}

/** The names of every State of the registry; its code where it has none. */
export async function stateNames(store: Store): Promise<Map<string, StateName>> {
  const names = await store.rows<{ state: string; name_fr_with_article: string | null }>("SELECT COLUMNS('^(state|name_.*)$') FROM states ORDER BY state");
  return new Map(names.map((row) => [row.state, { ...namesOf(row, row.state), frWithArticle: row.name_fr_with_article }]));
}

/** The vote on the last resolution of each year up to the reporting year (R21). */
export const votes = (store: Store): Promise<VoteYear[]> => store.rows<VoteYear>(`
  WITH plenary AS (SELECT year(voted_on)::INTEGER AS year, resolution, voted_on, vote FROM votes, run WHERE body = 'plenary' AND voted_on <= run.year_end),
  ranked AS (SELECT *, dense_rank() OVER (PARTITION BY year ORDER BY last_on DESC, resolution DESC) AS place
    FROM (SELECT *, max(voted_on) OVER (PARTITION BY year, resolution) AS last_on FROM plenary))
  SELECT year, resolution, (count(*) FILTER (vote = 'yes'))::INTEGER AS "inFavour"
  FROM ranked WHERE place = 1 GROUP BY year, resolution ORDER BY year`);
