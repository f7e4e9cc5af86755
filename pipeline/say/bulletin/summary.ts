/** Page 1: headline, how far to trust it, the findings, the state of the plan, what cannot be said. */
import { bulletinWords, findingWords } from '../../words/languages.ts';
import { commonVoice } from '../evidence.ts';
import { finalNotes } from '../final-notes.ts';
import type { Chosen } from '../findings.ts';
import { findingOf, shareDrawing } from '../finding-text.ts';
import { chosenOf } from '../grounds.ts';
import type { Block, LegendItem } from '../model.ts';
import { planState } from '../plan-state.ts';
import { trustLine } from '../trust-line.ts';
import type { View } from '../view.ts';
import { cannotSay } from './cannot-say.ts';
import { headline } from './headline.ts';

/** What the drawings of findings mean. */
export function findingsLegend(view: View, chosen: readonly Chosen[]): LegendItem[] {
  const { findings } = bulletinWords(view.lang);
  const { legend } = findingWords(view.lang).table;
  const { baseline, cycle } = view.publication;
  if (baseline === null && commonVoice(view, chosen.flatMap(({ entries }) => entries)) === 'described') return [{ fill: 'dark', text: findings.citing }, { fill: 'lined', text: findings.other }];
  return [
    ...(baseline ? [{ plot: shareDrawing(50, null, null, false), text: legend.before(baseline.cycle) }] : []),
    { plot: shareDrawing(null, 50, null, false), text: legend.now(cycle) }, { fill: 'grey', text: legend.high },
  ];
}

/** Findings under their heading; a sentence where nothing moved. */
export function findingsBlocks(view: View, chosen: readonly Chosen[]): Block[] {
  const { findings } = bulletinWords(view.lang);
  const heading: Block = { kind: 'heading', level: 2, text: findings.title(chosen.length), anchor: 'findings', legend: findingsLegend(view, chosen) };
  const moved = chosen.some(({ kind }) => kind !== 'gap');
  const none: Block[] = moved || view.publication.baseline === null ? [] : [{ kind: 'paragraph', text: findings.none }];
  return chosen.length === 0 ? none : [heading, ...none, { kind: 'findings', findings: chosen.map((one) => findingOf(view, one)) }];
}

/** Everything on page 1. */
export function summaryPage(view: View): Block[] {
  const chosen = chosenOf(view);
  return [headline(view, chosen), trustLine(view), ...finalNotes(view), ...findingsBlocks(view, chosen), ...planState(view), ...cannotSay(view)];
}
