/** `pasra explain`: why a figure is what it is, down to the page of the report; or one State over everything. */
import { newestCycle } from '../read/folder.ts';
import type { Language } from '../../schemas/codes.ts';
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import { corrections, weighedAnswers } from '../assess/trace.ts';
import { loadPlan } from '../read/plan.ts';
import { measureCycle } from '../measure/cycle.ts';
import { openReasons, openRows } from '../measure/open.ts';
import { openFacts } from '../measure/open-facts.ts';
import { prepare, soundAbout, type Prepared } from '../measure/prepare.ts';
import { WrongUsage, type Context } from './context.ts';
import { againstJson, measureAgainst } from './explain-against.ts';
import { explainFigure, explainState } from './explain-text.ts';
import { unitsOf, type Explained } from './explained.ts';
import { askedIndicator, askedState } from './names.ts';

export interface ExplainOptions {
  data: string;
  cycle?: number;
  asOf?: string;
  state?: string;
  /** "baseline", or an earlier day: `YYYY-MM-DD`. */
  against?: string;
  lang?: Language;
  json?: boolean;
}

/** The JSON form of the contract (section 1). */
export const explanation = (figure: Figure, units: readonly Assessment[]) => ({
  indicator: figure.indicator, cycle: figure.cycle, status: figure.status, numerator: figure.numerator, denominator: figure.denominator, value: figure.value, units,
});

/** Explains one indicator, or one State over every indicator; `WrongUsage` for a name that does not exist. */
export async function explainCommand(named: string | undefined, options: ExplainOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  if (named === undefined && options.state === undefined) throw new WrongUsage('name an indicator, or a State with --state');
  const indicator = named === undefined ? undefined : askedIndicator(named, plan);
  const prepared = await prepare(plan, { data: options.data, today: context.today, progress: () => {} });
  try {
    soundAbout(prepared);
    const state = options.state === undefined ? undefined : askedState(options.state, prepared.folder.rows.states);
    const newest = newestCycle(prepared.folder) ?? plan.terms.baseline_cycle.cycle;
    const cycles = indicator === undefined && options.cycle === undefined && options.against === undefined ? prepared.folder.cycles : [options.cycle ?? newest];
    const explained: Explained[] = [];
    for (const cycle of cycles) explained.push(await explainCycle(prepared, cycle, { ...options, indicator, state }, context));
    context.answer(options.json ? JSON.stringify(asJson(explained, indicator, state), null, 2) : asText(explained, indicator, state));
    return 0;
  } finally {
    prepared.store.close();
  }
}

async function explainCycle({ store, plan }: Prepared, cycle: number, { indicator, state, against, asOf, data, lang }: Omit<ExplainOptions, 'state'> & { indicator: string | undefined; state: string | undefined }, context: Context): Promise<Explained> {
  const dates = { cycle, asOf: asOf ?? context.today, cutoffs: { asOf: asOf ?? null, recordedBy: null } };
  const before = against === undefined ? null : await measureAgainst(store, plan, data, against, dates);
  const measured = await measureCycle(store, plan, dates);
  return {
    plan, lang: lang ?? 'en', measured, facts: await openFacts(store), against: before && await before.compared(measured),
    weighed: await weighedAnswers(store, { indicator, state }), corrections: await corrections(store, dates.cutoffs),
  };
}

function asText(explained: readonly Explained[], indicator: string | undefined, state: string | undefined): string {
  return explained.flatMap((one) => (indicator === undefined ? explainState(one, state ?? '') : explainFigure(one, indicator, state ?? null)))
    .map((line) => line.replaceAll('\u00a0', ' ')).join('\n');
}

function asJson(explained: readonly Explained[], indicator: string | undefined, state: string | undefined): object {
  const [one] = explained;
  if (indicator === undefined || !one) {
    return { state, cycles: explained.map((cycle) => ({
      cycle: cycle.measured.cycle, units: cycle.measured.assessments.filter(({ unit }) => unit === state), ...againstJson(cycle, null, state ?? null),
    })) };
  }
  const figure = one.measured.figures.find((row) => row.indicator === indicator) as Figure;
  const units = unitsOf(one, indicator);
  const facts = one.facts.get(indicator);
  const open = one.against && facts ? { open: { reasons: openReasons(figure, units, facts), rows: openRows(units, one.weighed, facts).filter(({ unit }) => state === undefined || unit === state) } } : {};
  return { ...explanation(figure, units.filter(({ unit }) => state === undefined || unit === state)), ...againstJson(one, indicator, state ?? null), ...open };
}
