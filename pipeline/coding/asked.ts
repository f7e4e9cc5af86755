/** What is asked of one State in one cycle: the answered indicators whose population holds it, and what it answered last. */
import { standOn } from '../assess/ground.ts';
import { NOTHING_HIDDEN } from '../store/load.ts';
import type { Store } from '../store/store.ts';
import type { Indicator, Plan } from '../../schemas/plan.ts';

/** The last coded answer before a cycle. */
export interface LastAnswer {
  indicator: string;
  cycle: number;
  report_id: string;
  answer: string;
  form: string | null;
  page: string | null;
  quote: string | null;
}

/** A State's questions. */
export interface Asked {
  indicators: Indicator[];
  /** By indicator. */
  last: Map<string, LastAnswer>;
  /** False where the register does not hold the State: then every answered indicator is asked. */
  known: boolean;
}

/** Reads the store of a prepared folder; sets its calendar to the cycle. */
export async function askedOf(store: Store, plan: Plan, { state, cycle, today }: { state: string; cycle: number; today: string }): Promise<Asked> {
  await standOn(store, plan.terms, { cycle, asOf: today, cutoffs: NOTHING_HIDDEN });
  const named = `'${state.replaceAll("'", "''")}'`;
  const populations = new Set((await store.rows<{ population: string }>(`SELECT population FROM member, run WHERE member.cycle = run.cycle AND state = ${named} ORDER BY population`)).map(({ population }) => population));
  const last = await store.rows<LastAnswer>(`
    SELECT a.indicator, a.cycle, a.report_id, a.answer, a.form, a.page, a.quote
    FROM answers a JOIN submissions s ON s.report_id = a.report_id AND s.cycle = a.cycle
    WHERE s.state = ${named} AND a.cycle < ${cycle} AND s.status = 'final'
    QUALIFY row_number() OVER (PARTITION BY a.indicator ORDER BY a.cycle DESC, s.kind = 'other', s.received_on DESC NULLS LAST, s.revision DESC NULLS LAST, a.report_id) = 1
    ORDER BY a.indicator`);
  const answered = plan.indicators.filter(({ rule }) => rule === 'answered');
  return {
    indicators: populations.size === 0 ? answered : answered.filter(({ population }) => populations.has(population)),
    last: new Map(last.map((row) => [row.indicator, row])), known: populations.size > 0,
  };
}
