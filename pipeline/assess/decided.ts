/** What is decided → the plan as it is measured: which reading each headline follows, and whom it counts. */
import type { ReadingCode } from '../../schemas/codes.ts';
import { chosenReadings, type Decision } from '../../schemas/decisions.ts';
import type { Indicator, Plan } from '../../schemas/plan.ts';
import { ownOverlaps, readDecisions } from '../read/decisions.ts';
import type { Fault } from '../read/fault.ts';
import { rules } from './rules/rules.ts';

/** The readings beside an indicator's headline, whatever the data (R12); `victims` stands only where the registry has that status. */
export function readingsOffered({ rule, kind, victims_reading }: Pick<Indicator, 'rule' | 'kind' | 'victims_reading'>): readonly ReadingCode[] {
  if (rule !== 'answered') return rules[rule].readings;
  return [
    'partly_counts', 'article7_only', 'by_due_date',
    ...(kind === 'percentage' ? ['of_reporting', 'applicable_only', 'due_only'] as const : []), ...(victims_reading ? ['victims'] as const : []),
  ];
}

/** The indicators of a plan that have a reading. */
const concernedIn = (plan: Plan) => (reading: ReadingCode): string[] => plan.indicators.filter((one) => readingsOffered(one).includes(reading)).map(({ indicator }) => indicator);

/** The plan under these decisions: a chosen reading takes the headline of every indicator that has it; all others follow the plan's words. */
export function decided(plan: Plan, decisions: readonly Decision[]): Plan {
  const chosen = chosenReadings(decisions).map(({ reading }) => reading);
  return {
    ...plan, decisions,
    indicators: plan.indicators.map((one): Indicator => {
      const reading = chosen.find((code) => readingsOffered(one).includes(code)) ?? 'as_worded';
      return { ...one, reading, population: reading === 'victims' ? 'mine_victims' : one.worded_population };
    }),
  };
}

/** The plan under the decisions of a data folder (the text of its file), or the program's where it has none; and what is wrong with them. */
export function decidedBy(plan: Plan, source: string | null): { plan: Plan; faults: Fault[] } {
  const concerned = concernedIn(plan);
  const { decisions, faults } = source === null ? { decisions: plan.decisions, faults: ownOverlaps(plan.decisions, concerned) } : readDecisions(plan.decisions, source, concerned);
  return { plan: decided(plan, decisions), faults };
}
