/** The headline of page 1: the first rise and the first fall with share and points; then how many indicators moved. */
import { whyNotCompared } from '../../measure/movement.ts';
import type { Compared } from '../../words/bulletin.ts';
import { capital } from '../../words/capital.ts';
import { hasFigure } from '../../words/figure.ts';
import { bulletinWords, findingWords } from '../../words/languages.ts';
import { evidenceOf } from '../evidence.ts';
import type { Chosen } from '../findings.ts';
import { movedOf } from '../finding-text.ts';
import type { Block, Run } from '../model.ts';
import { stateCounts } from '../plan-state.ts';
import { indicatorFigures, type View } from '../view.ts';

/** How the indicators of a view compare, those without a figure among the not compared. */
export function comparedCounts(view: View): Compared {
  const counts = stateCounts(view);
  const of = (mark: 'rose' | 'fell' | 'little_changed' | 'not_compared' | 'no_figure'): number => counts.get(mark) ?? 0;
  return { rose: of('rose'), fell: of('fell'), little: of('little_changed'), not: of('not_compared') + of('no_figure') };
}

function changed(view: View, chosen: readonly Chosen[], year: number): Run[] {
  const { headline } = bulletinWords(view.lang);
  const said = (['rise', 'fall'] as const).flatMap((kind) => {
    const first = chosen.find((one) => one.kind === kind)?.entries[0];
    return first ? [{ way: kind === 'rise' ? 'rose' as const : 'fell' as const, moved: movedOf(view, first) }] : [];
  });
  const runs = said.flatMap(({ way, moved }, place) => {
    const { strong, rest } = findingWords(view.lang).headline(way, moved, place === 0 ? year : null);
    return [...(place === 0 ? [] : [{ text: headline.between }]), { text: place === 0 ? capital(strong) : strong, strong: true }, { text: rest }];
  });
  return runs.length > 0 ? [...runs, { text: headline.compared(comparedCounts(view)) }] : still(view, true);
}

/** Where no finding moved: nothing did, or too little is known to say so; then how many are compared. */
export function still(view: View, strong: boolean): Run[] {
  const { headline } = bulletinWords(view.lang);
  const counts = comparedCounts(view);
  const compared = counts.rose + counts.fell + counts.little;
  const reasons = indicatorFigures(view).map(({ indicator, figure }) => whyNotCompared(figure, indicator.direction));
  const uncoded = reasons.filter((reason) => reason === 'provisional_now').length > reasons.filter((reason) => reason === 'too_few').length;
  return [{ text: compared > 0 ? headline.nothingMoved : uncoded ? headline.stillCoded : headline.tooFewKnown, strong }, { text: headline.compared(counts) }];
}

function alone(view: View): Run[] {
  const { headline } = bulletinWords(view.lang);
  const { about, cycle, plan } = view.publication;
  const figures = indicatorFigures(view);
  const withFigure = figures.filter(({ figure }) => hasFigure(figure));
  const documents = evidenceOf(view, plan.indicators).names.length;
  const counts = {
    total: figures.length, figure: withFigure.length, provisional: withFigure.filter(({ figure }) => figure.status === 'provisional').length,
    next: cycle < plan.terms.last_cycle.cycle ? cycle + 1 : null,
  };
  return [{ text: about.data_kind === 'public_evidence' && documents > 0 ? headline.alonePublic(documents) : headline.alone, strong: true }, { text: headline.aloneCounts(counts) }];
}

/** The headline as a block. */
export function headline(view: View, chosen: readonly Chosen[]): Block {
  const { baseline } = view.publication;
  return { kind: 'paragraph', style: 'headline', text: baseline ? changed(view, chosen, baseline.cycle) : alone(view) };
}
