/** The store and the folder after a run → the publication: what every chart, page and document is made from. */
import { standingDeadlines } from '../assess/follow-up.ts';
import { corrections } from '../assess/trace.ts';
import { measureOutlook } from '../measure/outlook.ts';
import { dueDate, type RunDates } from '../assess/calendar.ts';
import type { Plan } from '../../schemas/plan.ts';
import { tables } from '../../schemas/tables.ts';
import type { About } from '../../schemas/about.ts';
import type { Store } from '../store/store.ts';
import type { Publication, Receipt, StateName, SubmissionSummary, VoteYear } from './publication.ts';

/** What a run has measured; the rest of the publication is asked of the store. */
export type Measured = Pick<Publication, 'figures' | 'readings' | 'assessments' | 'changes' | 'followUp' | 'problems' | 'land' | 'baseline' | 'past'>;

/** Composes the publication of a run; `seal` is set once the manifest is known. `cutoff` is the as-of date that hides rows (R6), if one does. */
export async function compose(store: Store, plan: Plan, about: About, dates: RunDates, cutoff: string | null, measured: Measured): Promise<Publication> {
  const names = await store.rows<{ state: string; name_en: string | null; name_fr: string | null; name_fr_with_article: string | null }>(
    'SELECT state, name_en, name_fr, name_fr_with_article FROM states ORDER BY state');
  const states = new Map<string, StateName>(names.map((row) => [row.state, { en: row.name_en ?? row.state, fr: row.name_fr ?? row.name_en ?? row.state, frWithArticle: row.name_fr_with_article }]));
  return {
    ...measured, cycle: dates.cycle, asOf: dates.asOf, dueDate: dueDate(plan.terms, dates.cycle), reportingYear: dates.cycle - 1,
    about, plan, states, statesInRegistry: states.size, seal: '',
    receipts: await receipts(store), submissions: await submissions(store), registerWhole: await registerWhole(store),
    openPopulations: await openPopulations(store), sources: await sources(store), votes: await votes(store), deadlines: await standingDeadlines(store), outlook: await measureOutlook(store, plan.contamination),
    corrections: (await corrections(store, cutoff)).filter(({ file }) => file.startsWith(`article7/${dates.cycle}/`)),
  };
}

/** One row per State Party on the population date: whether and when its report came (R7, R9). */
const receipts = async (store: Store): Promise<Receipt[]> => (await store.rows<{ state: string; affected: boolean; outcome: Receipt['reporting'] | null; received_on: string | null }>(`
  SELECT m.state, EXISTS (SELECT 1 FROM member a WHERE a.cycle = m.cycle AND a.population = 'affected' AND a.state = m.state) AS affected,
         CASE WHEN count(d.report_id) > 0 THEN 'received' ELSE min(absence.outcome) END AS outcome, min(d.received_on)::VARCHAR AS received_on
  FROM run JOIN member m ON m.cycle = run.cycle AND m.population = 'states_parties'
  JOIN absence ON absence.view = 'headline' AND absence.cycle = run.cycle AND absence.state = m.state
  LEFT JOIN document d ON d.view = 'headline' AND d.cycle = run.cycle AND d.state = m.state AND d.is_report
  GROUP BY m.cycle, m.state ORDER BY m.state`)).map(({ state, affected, outcome, received_on }) => ({ state, affected, reporting: outcome ?? 'not_coded', receivedOn: received_on }));

/** The register of every cycle up to this one: an answer that points back rests on an older report. */
const submissions = (store: Store): Promise<SubmissionSummary[]> => store.rows<SubmissionSummary>(`
  SELECT s.report_id, s.state, s.kind, s.status, s.received_on::VARCHAR AS received_on, s.url, s.source
  FROM submissions s, run WHERE s.cycle <= run.cycle ORDER BY s.cycle DESC, s.report_id`);

const registerWhole = async (store: Store): Promise<boolean> => (await store.rows<{ whole: boolean }>(`
  SELECT coalesce(bool_or(complete = 'yes'), false) AS whole FROM coverage, run WHERE record = 'submissions' AND coverage.year = run.year`))[0]?.whole ?? false;

const openPopulations = async (store: Store): Promise<Map<string, 'none' | 'partial'>> => new Map((await store.rows<{ population: string; open: 'none' | 'partial' }>(`
  SELECT population, CASE WHEN established THEN 'partial' ELSE 'none' END AS open FROM population_state WHERE NOT established OR partial ORDER BY population`)).map((row) => [row.population, row.open]));

/** Every named source, with how many of the rows that hold rest on it. */
function sources(store: Store): Promise<{ source: string; rows: number }[]> {
  const parts = Object.keys(tables).map((name) => `SELECT source FROM "${name}"`).join(' UNION ALL ');
  return store.rows(`SELECT source, count(*)::INTEGER AS rows FROM (${parts}) WHERE source IS NOT NULL GROUP BY source ORDER BY rows DESC, source`);
}

/** The vote on the last resolution of each year up to the reporting year (R21). */
const votes = (store: Store): Promise<VoteYear[]> => store.rows<VoteYear>(`
  WITH last_vote AS (
    SELECT year(voted_on) AS year, resolution FROM votes, run WHERE body = 'plenary' AND voted_on <= run.year_end
    QUALIFY row_number() OVER (PARTITION BY year(voted_on) ORDER BY voted_on DESC, resolution DESC) = 1)
  SELECT l.year::INTEGER AS year, l.resolution, (count(*) FILTER (v.vote = 'yes'))::INTEGER AS "inFavour"
  FROM last_vote l JOIN votes v ON v.resolution = l.resolution AND v.body = 'plenary' AND year(v.voted_on) = l.year
  GROUP BY l.year, l.resolution ORDER BY l.year`);
