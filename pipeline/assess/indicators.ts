/** The catalogue → a table that every rule and figure joins. */
import type { Plan } from '../../schemas/plan.ts';
import type { Store } from '../store/store.ts';
import { rules } from './rules/rules.ts';

/** The catalogue as table `indicator`: one row per indicator, with what its rule declares. */
export async function loadIndicators(store: Store, plan: Plan): Promise<void> {
  await store.load('indicator', {
    indicator: 'VARCHAR', place: 'INTEGER', action: 'INTEGER', kind: 'VARCHAR', population: 'VARCHAR', rule: 'VARCHAR', column: 'VARCHAR',
    article7_report_named: 'BOOLEAN', victims_reading: 'BOOLEAN', assistance_list: 'BOOLEAN', direction: 'VARCHAR', record: 'VARCHAR', lists_only_met: 'BOOLEAN',
  }, plan.indicators.map((one) => ({
    ...one, place: one.order, record: rules[one.rule].record, lists_only_met: rules[one.rule].listsOnlyMet,
  })));
}
