/** `pasra diff OLD NEW`: what differs between two publications, or two data folders, and why. */
import { differenceOf, type Difference, type SaidFigure } from '../diff/difference.ts';
import { factsOf } from '../diff/facts.ts';
import { NoSide, sideOf, type Side } from '../diff/side.ts';
import { loadPlan } from '../read/plan.ts';
import { language, type Language } from '../../schemas/codes.ts';
import { diffWords } from '../words/languages.ts';
import { visible } from '../words/say-problem.ts';
import { WrongUsage, type Context } from './context.ts';

export interface DiffOptions {
  json?: boolean;
  lang: Language;
  cycle?: number;
  /** Data folders are measured as of this day; blank: today. */
  asOf?: string;
}

function shown(figure: SaidFigure | null): string {
  if (figure === null) return '–';
  const { status, numerator, denominator, value } = figure;
  return numerator === null ? status : `${numerator}${denominator === null ? '' : `/${denominator}${value === null ? '' : ` = ${value}`}`} (${status})`;
}

function lines(old: Side, now: Side, found: Difference, lang: Language): string[] {
  const say = diffWords(lang);
  const table = [
    ...found.figures.flatMap((figure) => ['', `${figure.indicator}: ${shown(figure.old)} → ${shown(figure.new)}; ${figure.why.map((why) => say.why[why]).join(', ')}`,
      ...found.units.filter(({ indicator }) => indicator === figure.indicator).map((unit) => `  ${visible(unit.unit)}: ${unit.old ?? say.none} → ${unit.new ?? say.none}; ${say.why[unit.why]}`)]),
    ...found.units.filter(({ indicator }) => found.figures.every((figure) => figure.indicator !== indicator)).map((unit) => `${unit.indicator} ${visible(unit.unit)}: ${unit.old ?? say.none} → ${unit.new ?? say.none}; ${say.why[unit.why]}`),
    ...found.land.map((one) => `${visible(one.state)}, ${[one.measure, one.contamination].filter((part) => part !== null).map((part) => visible(part)).join(', ')}: ${one.old ?? say.none} → ${one.new ?? say.none}`),
    ...found.words.map(({ what, old: was, new: is }) => `${what}: ${visible(was)} → ${visible(is)}`),
  ];
  return [say.head({ old, now }), ...(table.length === 0 ? [say.nothing] : table), ...language.options.flatMap((one) => ['', diffWords(one).note(factsOf(old, now, found))])];
}

/** Prints what differs; `WrongUsage` where a folder is neither a publication nor data, or the sides are of two cycles. */
export async function diffCommand(oldFolder: string, newFolder: string, options: DiffOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  const request = { asOf: options.asOf ?? context.today, ...(options.cycle !== undefined && { cycle: options.cycle }) };
  try {
    const [old, now] = [await sideOf(oldFolder, plan, request), await sideOf(newFolder, plan, request)];
    const found = differenceOf(old, now);
    context.answer(options.json ? JSON.stringify({ ...found, figures: found.figures.map((one) => ({ ...one, why: one.why.join(' ') })) }, null, 2) : lines(old, now, found, options.lang).join('\n').replaceAll('\u00a0', ' '));
    return 0;
  } catch (error) {
    if (error instanceof NoSide) throw new WrongUsage(`"${visible(error.message, 200)}" is neither a publication, such as reports/2025, nor a data folder with its about.yaml`);
    throw error;
  }
}
