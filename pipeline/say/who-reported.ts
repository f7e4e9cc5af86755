/** Page 4 of the bulletin: how much each affected State reported, section by section, in the order of names and without totals by State. */
import { sourceLine } from './evidence.ts';
import { cell, heading, paragraph } from './blocks.ts';
import { linesWithoutReport, ofAllAffected, outcomesByState, withMore } from './matrix.ts';
import type { Block, Cell } from './model.ts';
import type { View } from './view.ts';
import { stateWords } from '../words/languages.ts';

const NAMES = 0.24;
/** Outcomes that tell nothing of a State. */
const UNKNOWN: ReadonlySet<string> = new Set(['not_coded', 'no_report', 'not_due']);

/** Heading and table; a sentence where nothing is known of an affected State. */
export function whoReportedBlocks(view: View): Block[] {
  const { whoReported: words, matrix } = stateWords(view.lang);
  const { plan, reportingYear } = view.publication;
  const all = ofAllAffected(view, plan.indicators);
  const rows = outcomesByState(view, all);
  const described = view.publication.about.data_kind === 'public_evidence';
  const top = heading(1, words.title(described), 'who-reported', { newPage: true });
  if (rows.length === 0) return [top, paragraph(words.none)];
  const sections = plan.sections.flatMap(({ section, short_title }) => {
    const places = all.flatMap((indicator, place) => (indicator.section === section ? [place] : []));
    return places.length > 0 ? [{ section, title: words.section(section, short_title[view.lang], places.length), places }] : [];
  });
  const met = (outcomes: readonly string[], places: readonly number[]): number => places.filter((place) => outcomes[place] === 'met').length;
  const known = (outcomes: readonly string[], places: readonly number[]): number => places.filter((place) => !UNKNOWN.has(outcomes[place] ?? 'not_coded')).length;
  const share = (outcomes: readonly string[], places: readonly number[]): Cell =>
    (known(outcomes, places) > 0 ? { text: view.words.format.fraction(met(outcomes, places), known(outcomes, places)), plot: { form: 'bar', value: met(outcomes, places), most: places.length, label: `${met(outcomes, places)}/${known(outcomes, places)}` } } : cell('–'));
  return [top, {
    kind: 'table', id: 'who-reported', shown: true, caption: words.subtitle(reportingYear, rows.length, described),
    columns: [{ title: words.state, align: 'left', share: NAMES }, ...sections.map(({ title }) => ({ title, align: 'left' as const, share: (1 - NAMES) / sections.length }))],
    groups: [{ rows: withMore(rows).map(({ state, outcomes }) => [cell(view.unitName(state)), ...sections.map(({ places }) => share(outcomes, places))]) }, ...linesWithoutReport(view, rows, matrix)],
    notes: words.note, source: sourceLine(view, all, `charts/who-reported.${view.lang}.csv`),
    data: {
      columns: ['state', 'name', ...sections.flatMap(({ section }) => [`${section}_reported`, `${section}_known`, `${section}_indicators`])],
      rows: rows.map(({ state, outcomes }) => [state, view.unitName(state), ...sections.flatMap(({ places }) => [known(outcomes, places) > 0 ? met(outcomes, places) : null, known(outcomes, places), places.length])]),
    },
  }];
}
