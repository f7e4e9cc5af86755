/** `pasra plan`: the catalogue as a table, or as JSON in the contract's form. */
import type { Plan } from '../../schemas/plan.ts';
import { loadPlan } from '../read/plan.ts';
import type { Context } from './context.ts';

/** The catalogue in the form that others rely on (contract, section 1). */
export const planJson = (plan: Plan) => ({
  actions: plan.actions.map(({ action, section, committee, title, indicators }) => ({
    action, section, committee, title,
    indicators: indicators.map(({ indicator, kind, population, direction, title: name }) => ({ indicator, kind, population, direction, title: name })),
  })),
});

function planLines(plan: Plan): string[] {
  return plan.sections.flatMap(({ section, title }) => [
    '', `${section}  ${title.en}`,
    ...plan.actions.filter((action) => action.section === section).flatMap((action) => [
      `  Action ${String(action.action).padEnd(3)} ${action.title.en} (${action.committee})`,
      ...action.indicators.map((one) => `    ${one.indicator.padEnd(6)}${one.kind === 'percentage' ? '%' : '#'}  ${one.population.padEnd(20)} ${one.title.en}`),
      ...(action.not_available ? [`    not available: ${action.not_available.en}`] : []),
    ]),
  ]);
}

/** Prints the catalogue, by section, or as JSON. */
export function planCommand(options: { json?: boolean }, context: Context): number {
  const plan = loadPlan();
  const count = (kind: string) => plan.indicators.filter((one) => one.kind === kind).length;
  context.answer(options.json ? JSON.stringify(planJson(plan), null, 2) : [
    `${plan.title.en}: ${plan.actions.length} actions, ${plan.indicators.length} indicators (${count('percentage')} percentages %, ${count('count')} counts #)`, ...planLines(plan),
  ].join('\n'));
  return 0;
}
