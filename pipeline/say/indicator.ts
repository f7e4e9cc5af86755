/** One indicator in a report: its headline, the comparison in sentences, another reading, the States of a small group. */
import { isSmall } from '../words/figure.ts';
import { anchor, type View } from './view.ts';
import type { ActionDeclaration, Indicator } from '../../schemas/plan.ts';
import type { Figure } from '../../schemas/outputs.ts';
import { heading, paragraphs } from './blocks.ts';
import { comparisonSentences } from './comparison.ts';
import type { Block } from './model.ts';
import { outcomeCounts } from './counts.ts';
import { differingReading } from './readings.ts';

/** In a group under five the States are named by outcome. */
function named(view: View, indicator: Indicator, figure: Figure): string[] {
  if (!isSmall(figure) || figure.denominator === 0) return [];
  const units = view.units.get(indicator.indicator) ?? [];
  const { codes, format } = view.words;
  return outcomeCounts(units).map(({ outcome }) => {
    const names = units.filter((unit) => unit.outcome === outcome).map((unit) => view.unitName(unit.unit)).sort(format.compare);
    return view.words.report.block.namedInstead(codes.outcomes[outcome].name, names);
  });
}

/** What keeps a figure from being known: a group that the registry leaves open, or data that somebody else holds. */
export function missingSentences(view: View, indicator: Indicator): string[] {
  const { block } = view.words.report;
  const open = view.publication.openPopulations.get(indicator.population);
  const population = open ? [block.openPopulation(indicator.population, open)] : [];
  if (view.sayings.get(indicator.indicator)?.form !== 'no_data' || open === 'none') return population;
  const { what, holder } = block.missing[indicator.rule];
  return [...population, block.whatIsMissing(what, holder)];
}

/** The blocks of one indicator; `level` is that of its heading. */
export function indicatorBlocks(view: View, indicator: Indicator, level: 2 | 3): Block[] {
  const figure = view.figures.get(indicator.indicator);
  const saying = view.sayings.get(indicator.indicator);
  if (!figure || !saying) return [];
  const { figures, block } = view.words.report;
  return [
    heading(level, indicator.title[view.lang], anchor(indicator.indicator), { number: indicator.indicator }),
    ...paragraphs([block.kind(indicator.kind, indicator.population)], 'note'),
    { kind: 'headline', text: figures.headline(saying), status: figures.status(figure.status, view.publication.about.data_kind === 'public_evidence') },
    ...paragraphs([...comparisonSentences(view, indicator, figure).map(({ text }) => text), differingReading(view, figure, saying), ...named(view, indicator, figure), ...missingSentences(view, indicator)]),
  ];
}

/** An action that has no indicator of its own: the words of its status, and why. */
export function withoutIndicator(view: View, action: ActionDeclaration): Block[] {
  const { figures, block } = view.words.report;
  const number = String(action.action);
  return [heading(3, block.action(action.action), anchor(number), { number }), { kind: 'headline', text: figures.headline({ form: 'not_available' }), status: '' }, ...paragraphs([action.not_available?.[view.lang]])];
}
