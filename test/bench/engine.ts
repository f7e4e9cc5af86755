/**
 * The engine's own stages over a registry of many times the States: the folder is read and checked once, then every
 * row that names a State is repeated in the store under another name, past the checks, and the last cycle is measured
 * with the product's own SQL. Every figure must be that of one copy times the copies.
 *
 *   node --import tsx test/bench/engine.ts DATA COPIES ANSWER.json
 */
import { writeFileSync } from 'node:fs';
import { assess } from '../../pipeline/assess/assess.ts';
import { standOn } from '../../pipeline/assess/ground.ts';
import { asKnownOn } from '../../pipeline/measure/cycle.ts';
import { measure } from '../../pipeline/measure/measure.ts';
import { prepareFolder } from '../../pipeline/measure/prepare.ts';
import { readFolder } from '../../pipeline/read/folder.ts';
import { forgetLoad } from '../../pipeline/store/load.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { tables } from '../../schemas/tables.ts';
import { LAST } from './last-cycle.ts';

/** Columns that name one copy's own things; meetings, resolutions and the calendar are everyone's. */
const OWN = ['state', 'report_id', 'delegation', 'request'] as const;

/** What the engine's process answers. */
export interface EngineAnswer { rows: number; seconds: Record<string, number>; figures: { indicator: string; numerator: number | null; denominator: number | null }[] }

/** Repeats every row of the store that belongs to a State; gives how many answers there are then. */
export async function repeatStates(store: Store, copies: number): Promise<number> {
  for (const [name, table] of Object.entries(tables)) {
    const own = OWN.filter((column) => column in table.columns.shape);
    if (own.length === 0) continue;
    const renamed = own.map((column) => `${column} || '#' || copy AS ${column}`).join(', ');
    await store.run(`INSERT INTO given."${name}" SELECT g.* REPLACE (${renamed}) FROM given."${name}" g, range(1, ${copies}) t(copy)`);
  }
  forgetLoad(store);
  const [counted] = await store.rows<{ rows: number }>('SELECT count(*)::INTEGER AS rows FROM given.answers');
  return counted?.rows ?? 0;
}

if (process.argv[1]?.endsWith('engine.ts')) {
  const [data = '', copies = '1', target = ''] = process.argv.slice(2);
  const seconds: Record<string, number> = {};
  let last = 0;
  const ended = (stage: string): void => {
    const now = performance.now();
    seconds[stage] = (now - last) / 1000;
    last = now;
  };
  const catalogue = loadPlan();
  const { store, plan } = await prepareFolder(catalogue, readFolder(data), LAST.asOf, () => {}, { threads: 2 });
  ended('start, read, check');
  const rows = await repeatStates(store, Number(copies));
  ended('repeat');
  const ground = asKnownOn(LAST.cycle, LAST.asOf);
  await standOn(store, plan.terms, ground);
  ended('hold');
  await assess(store, plan.terms, ground);
  ended('assess');
  const { figures } = await measure(store, plan, ground);
  ended('measure');
  store.close();
  writeFileSync(target, JSON.stringify({ rows, seconds, figures: figures.map(({ indicator, numerator, denominator }) => ({ indicator, numerator, denominator })) } satisfies EngineAnswer));
}
