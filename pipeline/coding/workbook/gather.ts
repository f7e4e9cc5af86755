/** What the register says of the reports of a cycle: whose workbooks are to be made, which questions apply, what was coded before. */
import { dueDate } from '../../assess/calendar.ts';
import { loadIndicators } from '../../assess/indicators.ts';
import { standOn } from '../../assess/ground.ts';
import { standingDeadlines } from '../../assess/follow-up.ts';
import { loadFolder, NOTHING_HIDDEN } from '../../store/load.ts';
import { openStoreWithMacros } from '../../measure/prepare.ts';
import type { Store } from '../../store/store.ts';
import type { Folder } from '../../read/folder.ts';
import type { Plan } from '../../../schemas/plan.ts';
import { tables } from '../../../schemas/tables.ts';

/** What was coded of a State in the cycle before, for one indicator; `answer` as it stands in the table. */
export interface LastAnswer {
  state: string;
  indicator: string;
  report_id: string;
  answer: string;
  refers_to: number | null;
  form: string | null;
  page: string | null;
  quote: string | null;
}

/** A report in the register, its cells as text. */
export type Registered = Readonly<Record<string, string>> & { report_id: string; state: string; cycle: number };

/** The register of one cycle, and what leads up to it. */
export interface Gathered {
  cycle: number;
  dueDate: string;
  /** State → names. */
  names: ReadonlyMap<string, { en: string; fr: string }>;
  /** States Parties on the due date. */
  parties: readonly string[];
  /** State → populations that it is in on the due date. */
  populations: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every report of every cycle up to this one. */
  reports: readonly Registered[];
  /** "state indicator" → what the cycle before says. */
  last: ReadonlyMap<string, LastAnswer>;
  deadlines: readonly { state: string; article: number; dueOn: string; setBy: string | null }[];
}

const REGISTER = Object.keys(tables.submissions.columns.shape);

/** Rows of the register that hold, with days as they were given. */
async function reportsUpTo(store: Store, cycle: number): Promise<Registered[]> {
  const days = ['period_from', 'period_to', 'received_on'];
  const columns = REGISTER.filter((column) => column !== 'recorded_on').map((column) => (days.includes(column) ? `${column}_given AS ${column}` : column)).join(', ');
  const rows = await store.rows<Record<string, string | number | null>>(`SELECT ${columns}, cycle FROM submissions WHERE cycle <= ${cycle} ORDER BY cycle, report_id`);
  return rows.map((row) => ({ ...Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : String(cell)])), cycle: Number(row.cycle) }) as Registered);
}

/** The last answer of each State in the cycle before: of its reports the latest that has one, another document only where none has (R7). */
const lastAnswers = (store: Store, cycle: number): Promise<LastAnswer[]> => store.rows<LastAnswer>(`
  SELECT s.state, a.indicator, a.report_id, a.answer, a.refers_to, a.form, a.page, a.quote
  FROM answers a JOIN submissions s ON s.report_id = a.report_id AND s.cycle = a.cycle AND s.status = 'final'
  WHERE a.cycle = ${cycle - 1} AND a.answer IS NOT NULL AND s.state IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY s.state, a.indicator ORDER BY s.kind = 'other', s.received_on DESC NULLS LAST, s.revision DESC NULLS LAST, s.report_id DESC) = 1
  ORDER BY s.state, a.indicator`);

const setBy = (store: Store) => store.rows<{ state: string; article: string; due_on: string; set_by: string | null }>('SELECT state, article, due_on::VARCHAR AS due_on, set_by FROM deadlines ORDER BY state, article, due_on');

/** Reads the register for one cycle; deadlines are those that stand on its due date. */
export async function gather(folder: Folder, plan: Plan, cycle: number): Promise<Gathered> {
  const store = await openStoreWithMacros();
  try {
    await loadFolder(store, folder);
    await loadIndicators(store, plan);
    await standOn(store, plan.terms, { cycle, asOf: dueDate(plan.terms, cycle), cutoffs: NOTHING_HIDDEN });
    const members = await store.rows<{ state: string; population: string }>(`SELECT state, population FROM member WHERE cycle = ${cycle} ORDER BY state, population`);
    const names = await store.rows<{ state: string; en: string; fr: string }>('SELECT state, coalesce(name_en, state) AS en, coalesce(name_fr, name_en, state) AS fr FROM states ORDER BY state');
    const populations = new Map<string, Set<string>>();
    for (const { state, population } of members) populations.set(state, (populations.get(state) ?? new Set()).add(population));
    const how = new Map((await setBy(store)).map((row) => [`${row.state} ${row.article} ${row.due_on}`, row.set_by]));
    return {
      cycle, dueDate: dueDate(plan.terms, cycle), names: new Map(names.map(({ state, en, fr }) => [state, { en, fr }])), populations,
      parties: members.filter(({ population }) => population === 'states_parties').map(({ state }) => state),
      reports: await reportsUpTo(store, cycle), last: new Map((await lastAnswers(store, cycle)).map((row) => [`${row.state} ${row.indicator}`, row])),
      deadlines: (await standingDeadlines(store)).map(({ state, article, dueOn }) => ({ state, article, dueOn, setBy: how.get(`${state} ${article} ${dueOn}`) ?? null })),
    };
  } finally {
    store.close();
  }
}

/** A report whose workbook is to be made: in the register, or awaited. */
export interface Wanted {
  report_id: string;
  state: string;
  registered: Registered | null;
}

/** The identifier of a report that is not in the register yet: `XAA-2026-1`, or the next that is free. */
export function nextId(state: string, cycle: number, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${state}-${cycle}-${number}`)) number += 1;
  return `${state}-${cycle}-${number}`;
}

/** Reports of the cycle, of one State or of all: those in the register, and one to come from each State Party that has none. */
export function wantedReports({ reports, cycle, parties, names }: Gathered, state: string | null): Wanted[] {
  const own = reports.filter((one) => one.cycle === cycle && (state === null || one.state === state));
  const taken = new Set(reports.filter((one) => one.cycle === cycle).map(({ report_id }) => report_id));
  const reported = new Set(own.filter(({ kind }) => kind !== 'other').map((one) => one.state));
  const awaited = (state === null ? parties : names.has(state) ? [state] : []).filter((one) => !reported.has(one));
  return [...own.map((registered) => ({ report_id: registered.report_id, state: registered.state, registered })), ...awaited.map((one) => ({ report_id: nextId(one, cycle, taken), state: one, registered: null }))]
    .toSorted((a, b) => (a.report_id < b.report_id ? -1 : 1));
}

/** Indicators that are asked of a State: answered from reports, of a population that holds it on the due date. */
export const questionsFor = (plan: Plan, { populations }: Gathered, state: string): Plan['indicators'] => {
  const own = populations.get(state) ?? new Set<string>();
  return plan.indicators.filter(({ rule, population, victims_reading }) => rule === 'answered' && (own.has(population) || (victims_reading && own.has('mine_victims'))));
};
