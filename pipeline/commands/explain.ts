/** `pasra explain`: why a figure is what it is, down to the page of the report; or one State over everything. */
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { corrections, weighedAnswers } from '../assess/trace.ts';
import { loadPlan } from '../read/plan.ts';
import { measureCycle } from '../measure/cycle.ts';
import { prepare, soundAbout, type Prepared } from '../measure/prepare.ts';
import { WrongUsage, type Context } from './context.ts';
import { explainFigure, explainState, type Explained } from './explain-text.ts';

export interface ExplainOptions {
  data: string;
  cycle?: number;
  asOf?: string;
  state?: string;
  json?: boolean;
}

/** The JSON form of the contract (section 1). */
export const explanation = (figure: Figure, units: readonly Assessment[]) => ({
  indicator: figure.indicator, cycle: figure.cycle, status: figure.status, numerator: figure.numerator, denominator: figure.denominator, value: figure.value, units,
});

/** Explains one indicator, or one State over every indicator; `WrongUsage` for a name that does not exist. */
export async function explainCommand(indicator: string | undefined, options: ExplainOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  if (indicator === undefined && options.state === undefined) throw new WrongUsage('name an indicator, or a State with --state');
  const known = plan.indicators.some((one) => one.indicator === indicator) || plan.actions.some((action) => action.not_available && String(action.action) === indicator);
  if (indicator !== undefined && !known) throw new WrongUsage(`the plan has no indicator "${indicator}"; "pasra plan" lists them`);
  const prepared = await prepare(plan, { data: options.data, today: context.today, progress: () => {} });
  try {
    soundAbout(prepared);
    if (options.state !== undefined && !prepared.folder.rows.states.some(({ state }) => state === options.state)) throw new WrongUsage(`"${options.state}" is not the code of a State in registry/states.csv`);
    const cycles = indicator === undefined && options.cycle === undefined ? prepared.folder.cycles : [options.cycle ?? prepared.folder.cycles.at(-1) ?? plan.terms.baseline_cycle.cycle];
    const explained: Explained[] = [];
    for (const cycle of cycles) explained.push(await explainCycle(prepared, plan, cycle, indicator, options, context));
    context.answer(answer(indicator, options, explained));
    return 0;
  } finally {
    prepared.store.close();
  }
}

async function explainCycle({ store }: Prepared, plan: Plan, cycle: number, indicator: string | undefined, options: ExplainOptions, context: Context): Promise<Explained> {
  const asOf = options.asOf ?? context.today;
  const cutoffs = { asOf: options.asOf ?? null, recordedBy: null };
  const { figures, assessments, states } = await measureCycle(store, plan, { cycle, asOf, cutoffs });
  return {
    plan, cycle, asOf, figures, assessments: assessments.filter((unit) => options.state === undefined || unit.unit === options.state),
    weighed: await weighedAnswers(store, { indicator, state: options.state }), corrections: await corrections(store, cutoffs),
    names: new Map([...states].map(([state, { en }]) => [state, en])),
  };
}

function answer(indicator: string | undefined, options: ExplainOptions, explained: readonly Explained[]): string {
  const [one] = explained;
  if (indicator !== undefined && one) {
    const figure = one.figures.find((row) => row.indicator === indicator) as Figure;
    const units = one.assessments.filter((unit) => unit.indicator === indicator);
    return options.json ? JSON.stringify(explanation(figure, units), null, 2) : explainFigure(one, figure, units).join('\n');
  }
  if (options.json) return JSON.stringify({ state: options.state, cycles: explained.map(({ cycle, assessments }) => ({ cycle, units: assessments })) }, null, 2);
  return explained.flatMap((cycle) => explainState(cycle, options.state ?? '')).join('\n');
}
