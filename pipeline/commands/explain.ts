/** `pasra explain`: why a figure is what it is, down to the page of the report. */
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import { loadPlan } from '../read/plan.ts';
import { run } from '../run.ts';
import { words } from '../words/languages.ts';
import { WrongUsage, type Context } from './context.ts';

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

export async function explainCommand(indicator: string, options: ExplainOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  const known = plan.indicators.some((one) => one.indicator === indicator) || plan.actions.some((action) => action.not_available && String(action.action) === indicator);
  if (!known) throw new WrongUsage(`the plan has no indicator "${indicator}"; "pasra plan" lists them`);
  const { publication } = await run(plan, { ...options, today: context.today, progress: () => {} });
  if (options.state !== undefined && !publication.states.has(options.state)) throw new WrongUsage(`"${options.state}" is not the code of a State in registry/states.csv`);
  const figure = publication.figures.find((one) => one.indicator === indicator) as Figure;
  const units = publication.assessments.filter((one) => one.indicator === indicator && (options.state === undefined || one.unit === options.state));
  context.answer(options.json ? JSON.stringify(explanation(figure, units), null, 2) : explainText(figure, units, publication).join('\n'));
  return 0;
}

function explainText(figure: Figure, units: readonly Assessment[], publication: Awaited<ReturnType<typeof run>>['publication']): string[] {
  const { codes, format } = words('en');
  const declared = publication.plan.indicators.find((one) => one.indicator === figure.indicator);
  if (!declared) return [`Action ${figure.indicator}: not available. ${publication.plan.actions.find((action) => String(action.action) === figure.indicator)?.not_available?.en ?? ''}`];
  const headline = figure.numerator === null ? 'no data' : figure.denominator ? format.share(figure.numerator, figure.denominator) : format.number(figure.numerator);
  const groups = Map.groupBy(units, (unit) => unit.outcome);
  return [
    `${figure.indicator}  ${declared.title.en}, cycle ${figure.cycle}, as of ${figure.as_of}`,
    `${headline.replaceAll('\u00a0', ' ')}: ${codes.statuses[figure.status].toLowerCase()}`,
    declared.definition.en, '',
    ...Object.entries(codes.outcomes).flatMap(([outcome, { name, phrase }]) => {
      const same = groups.get(outcome as Assessment['outcome']) ?? [];
      return same.length === 0 ? [] : [`${name} (${phrase}): ${same.reduce((sum, unit) => sum + unit.weight, 0)}`, ...same.map((unit) => unitLine(unit, publication.states.get(unit.unit)?.en))];
    }),
  ];
}

function unitLine(unit: Assessment, name: string | undefined): string {
  const where = [unit.report_id, unit.form && `Form ${unit.form}`, unit.page && `p. ${unit.page}`, unit.source, unit.rule].filter(Boolean).join(', ');
  return `  ${unit.unit}${name && name !== unit.unit ? ` ${name}` : ''}${unit.weight === 1 ? '' : ` × ${unit.weight}`}: ${where}`;
}
