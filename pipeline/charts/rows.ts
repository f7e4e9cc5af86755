/** What the charts draw, taken from a publication: rows with the form in which each figure is said. */
import { from, op } from 'arquero';
import type { Language, OutcomeCode, SectionCode } from '../../schemas/codes.ts';
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import type { Publication } from '../publish/publication.ts';
import { isSmall, sayFigure, type Saying } from '../words/figure.ts';
import type { ChartLanguage, Moves } from './words.ts';
import { chartWords } from '../words/languages.ts';

/** A publication read for one language. */
export interface Context extends ChartLanguage {
  publication: Publication;
  units: ReadonlyMap<string, readonly Assessment[]>;
  figures: ReadonlyMap<string, Figure>;
  /** How many units of each indicator have which outcome. */
  outcomes: ReadonlyMap<string, ReadonlyMap<OutcomeCode, number>>;
  /** The cycle that this one is compared with; null where there is none, or this is it. */
  compared: number | null;
}

/** How a figure moved: a number to print, or why there is none. */
export type Move = { shown: string; sign: -1 | 0 | 1; same: boolean } | { shown: null; why: 'small' | 'not_comparable' };

/** A percentage of the plan with its figure. */
export interface PercentRow {
  indicator: string;
  title: string;
  section: SectionCode;
  figure: Figure;
  saying: Saying;
  small: boolean;
  move: Move | null;
}

/** Units by indicator and outcome: the long table of assessments, summed by weight. */
function outcomeCounts(assessments: readonly Assessment[]): Map<string, Map<OutcomeCode, number>> {
  // a table without rows has no columns to group by
  if (assessments.length === 0) return new Map();
  const sums = from(assessments.map(({ indicator, outcome, weight }) => ({ indicator, outcome, weight })))
    .groupby('indicator', 'outcome').rollup({ units: op.sum('weight') }).objects() as { indicator: string; outcome: OutcomeCode; units: number }[];
  const counts = new Map<string, Map<OutcomeCode, number>>();
  for (const { indicator, outcome, units } of sums) counts.set(indicator, (counts.get(indicator) ?? new Map<OutcomeCode, number>()).set(outcome, units));
  return counts;
}

/** Prepares a publication: units and figures by indicator. */
export function context(publication: Publication, lang: Language): Context {
  const units = new Map<string, Assessment[]>();
  for (const unit of publication.assessments) {
    const list = units.get(unit.indicator);
    if (list) list.push(unit);
    else units.set(unit.indicator, [unit]);
  }
  const figures = new Map(publication.figures.map((figure) => [figure.indicator, figure]));
  const before = publication.baseline?.cycle ?? publication.cycle;
  return { ...chartWords(lang), publication, units, figures, outcomes: outcomeCounts(publication.assessments), compared: before < publication.cycle ? before : null };
}

/** The change that the report prints (R33): among the same States where the other has another sign. */
function moveOf(figure: Figure): Move {
  const fewBefore = figure.baseline_denominator !== null && figure.baseline_denominator < 5;
  if (isSmall(figure) || fewBefore) return { shown: null, why: 'small' };
  if (figure.change === null || figure.trend === null || figure.trend === 'not_comparable') return { shown: null, why: 'not_comparable' };
  const [all, among] = [Number(figure.change), figure.change_same_states === null ? null : Number(figure.change_same_states)];
  const same = among !== null && Math.sign(among) !== Math.sign(all);
  const shown = same ? figure.change_same_states ?? figure.change : figure.change;
  return { shown, sign: Math.sign(Number(shown)) as -1 | 0 | 1, same };
}

/** Percentages among indicators, in the plan's order; with those that have no data. */
export function percentRows(ctx: Context, indicators: readonly Indicator[]): PercentRow[] {
  return indicators.flatMap((declared) => {
    const figure = ctx.figures.get(declared.indicator);
    if (declared.kind !== 'percentage' || figure === undefined) return [];
    return [{
      indicator: declared.indicator, title: declared.title[ctx.lang], section: declared.section, figure,
      saying: sayFigure(figure),
      small: isSmall(figure), move: ctx.compared === null || figure.value === null ? null : moveOf(figure),
    }];
  });
}

/** Whether a row has something to draw. */
export function hasFigure(row: PercentRow): boolean {
  return row.figure.value !== null;
}

/** On which side reports are still being coded, where that holds for every one of the rows. */
function openSide(ctx: Context, rows: readonly PercentRow[]): Moves['open'] {
  const notCoded = new Set(ctx.publication.baseline?.outcomes.filter((unit) => unit.outcome === 'not_coded').map((unit) => unit.indicator));
  const sides = rows.map(({ indicator, move }) => ({
    before: notCoded.has(indicator), now: (ctx.units.get(indicator) ?? []).some((unit) => unit.outcome === 'not_coded'), small: move?.shown === null && move.why === 'small',
  }));
  if (sides.length === 0 || sides.some((side) => side.small || !(side.before || side.now))) return null;
  if (sides.every((side) => side.before && !side.now)) return 'before';
  return sides.every((side) => side.now && !side.before) ? 'now' : 'either';
}

/** Counts the moves of the rows drawn. */
export function countMoves(ctx: Context, rows: readonly PercentRow[]): Moves {
  const still = rows.filter(({ move }) => move === null || move.shown === null);
  const moves: Moves = { rose: 0, fell: 0, same: 0, notComparable: 0, open: openSide(ctx, still) };
  for (const { move } of rows) {
    if (move === null || move.shown === null) moves.notComparable += 1;
    else moves[move.sign > 0 ? 'rose' : move.sign < 0 ? 'fell' : 'same'] += 1;
  }
  return moves;
}

/** Short title of a section. */
export function sectionTitle(ctx: Context, section: SectionCode): string {
  return ctx.publication.plan.sections.find((entry) => entry.section === section)?.short_title[ctx.lang] ?? section;
}

/** Title of a section, or of the part of it that a chart shows: "Victim assistance (30.1 to 34.2)". */
export function groupTitle(ctx: Context, group: readonly Indicator[], all: readonly Indicator[]): string {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return '';
  const title = sectionTitle(ctx, first.section);
  const whole = all.filter((indicator) => indicator.section === first.section).length === group.length;
  return whole ? title : ctx.say.part(title, first.indicator, last.indicator);
}

/** Plan's indicators by section, in its order. */
export function bySection(indicators: readonly Indicator[]): { section: SectionCode; indicators: Indicator[] }[] {
  const groups: { section: SectionCode; indicators: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last?.section === indicator.section) last.indicators.push(indicator);
    else groups.push({ section: indicator.section, indicators: [indicator] });
  }
  return groups;
}

/**
 * Packs sections in order into groups that fit; a section longer than `most` is cut into even parts. It looks
 * at the plan only, so that a chart keeps its name from year to year.
 */
export function pack(indicators: readonly Indicator[], most: number, join: boolean): Indicator[][] {
  const groups: Indicator[][] = [];
  for (const { indicators: all } of bySection(indicators)) {
    const parts = Math.ceil(all.length / most);
    const size = Math.ceil(all.length / parts);
    for (let part = 0; part < parts; part += 1) {
      const piece = all.slice(part * size, (part + 1) * size);
      const last = groups.at(-1);
      if (join && last !== undefined && last.length + piece.length <= most) last.push(...piece);
      else groups.push(piece);
    }
  }
  return groups;
}

/** Names charts by their sections; a second chart of the same sections gets a number. */
export function namer(form: string): (indicators: readonly Indicator[]) => string {
  const seen = new Map<string, number>();
  return (indicators) => {
    const name = [form, ...bySection(indicators).map((group) => group.section)].join('-');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}
