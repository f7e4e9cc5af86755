/** The catalogue → tables that every rule and figure joins. */
import type { Plan } from '../../schemas/plan.ts';
import { sha256 } from '../read/sha256.ts';
import type { Store } from '../store/store.ts';
import { lookOf } from './counting.ts';
import { readingsOffered } from './decided.ts';
import { rules } from './rules/rules.ts';

/** The catalogue that each store holds, by its SHA-256. */
const catalogues = new WeakMap<Store, string>();

/** Tells the catalogue that a store holds from others. */
export const catalogueOf = (store: Store): string => catalogues.get(store) ?? '';

/**
 * The catalogue as table `indicator`: one row per indicator, with what its rule declares and the reading that its
 * headline follows. Table `offered`: one row per indicator and reading of it, the plan's words among them.
 */
export async function loadIndicators(store: Store, plan: Plan): Promise<void> {
  const sum = sha256(JSON.stringify(plan.indicators));
  if (catalogues.get(store) === sum) return;
  catalogues.delete(store);
  await store.load('indicator', {
    indicator: 'VARCHAR', place: 'INTEGER', action: 'INTEGER', kind: 'VARCHAR', population: 'VARCHAR', rule: 'VARCHAR', column: 'VARCHAR',
    article7_report_named: 'BOOLEAN', victims_reading: 'BOOLEAN', assistance_list: 'BOOLEAN', direction: 'VARCHAR', record: 'VARCHAR', lists_only_met: 'BOOLEAN',
    reading: 'VARCHAR', look: 'VARCHAR', worded_population: 'VARCHAR',
  }, plan.indicators.map((one) => ({
    ...one, place: one.order, record: rules[one.rule].record, lists_only_met: rules[one.rule].listsOnlyMet, look: lookOf(one.reading),
  })));
  await store.load('offered', { indicator: 'VARCHAR', reading: 'VARCHAR', look: 'VARCHAR' },
    plan.indicators.flatMap((one) => (['as_worded', ...readingsOffered(one)] as const).map((reading) => ({ indicator: one.indicator, reading, look: lookOf(reading) }))));
  catalogues.set(store, sum);
}
