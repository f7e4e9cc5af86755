/** On whose word figures rest: the verb of a sentence, and the line of sources below what was drawn. */
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import type { Saying } from '../words/figure.ts';
import type { Firmness, Voice } from '../words/findings.ts';
import { inLanguage } from '../words/language-runs.ts';
import { findingWords } from '../words/languages.ts';
import { citingArticle7, type Entry } from './findings.ts';
import type { Run } from './model.ts';
import type { View } from './view.ts';

/** Only a State's own document reports; what was read in a public source is described, whatever that source cites. */
export function voiceOf(view: View, indicator: Indicator, figure: Figure): Voice {
  if (figure.evidence === 'records' || (figure.evidence === null && indicator.rule !== 'answered')) return 'records';
  return view.publication.about.data_kind === 'public_evidence' ? 'described' : 'reported';
}

/** The voice that all entries share; null where they differ. */
export function commonVoice(view: View, entries: readonly Entry[]): Voice | null {
  const voices = new Set(entries.map(({ indicator, figure }) => voiceOf(view, indicator, figure)));
  const [only] = voices;
  return voices.size === 1 && only !== undefined ? only : null;
}

/** How far a figure may still move. */
export function firmnessOf({ form }: Saying): Firmness {
  if (form === 'at_least' || form === 'count_at_least') return 'at_least';
  return form === 'so_far' || form === 'count_so_far' ? 'so_far' : 'firm';
}

/** Of the units of an indicator with an outcome, how many count. */
export const unitsWith = (view: View, indicator: string, keep: (unit: Assessment) => boolean): number =>
  (view.units.get(indicator) ?? []).filter(keep).reduce((sum, { weight }) => sum + weight, 0);

/** Met, by another document than an Article 7 report. */
export const byOtherDocument = (view: View, indicator: string): number => unitsWith(view, indicator, ({ outcome, basis }) => outcome === 'met' && basis === 'other');

/** Met, with an Article 7 report cited. */
export const byArticle7 = (view: View, indicator: string): number => citingArticle7(view.units.get(indicator) ?? [], indicator);

/** A document's name without its page or table, and without what it cites: sources are documents. */
export const document = (source: string): string => source.replace(/(;|, (pp?\.|Table) ?\d).*$/, '').trim();

/** The name of a document as a page gives it: where it is in another language than the page, and the data says so, it says which. */
export const titled = (view: View, name: string): string => inLanguage(name, view.publication.about.sources_in, view.lang);

/** What the answers behind some indicators are: States by Article 7 report, other documents, records, public documents by name. */
export function evidenceOf(view: View, indicators: readonly Indicator[]): { states: number; other: boolean; records: boolean; names: string[]; met: number; article7: number } {
  const units = indicators.flatMap(({ indicator }) => view.units.get(indicator) ?? []).filter(({ basis }) => basis !== null);
  const answers = units.filter(({ basis }) => basis !== 'records');
  const states = new Set(answers.flatMap(({ basis, report_id }) => {
    const state = report_id === null ? undefined : view.submissions.get(report_id)?.state;
    return basis === 'article7' && state !== undefined ? [state] : [];
  }));
  const met = answers.filter(({ outcome }) => outcome === 'met');
  const sum = (rows: readonly Assessment[]): number => rows.reduce((total, { weight }) => total + weight, 0);
  return {
    states: states.size, other: answers.some(({ basis }) => basis === 'other'), records: units.some(({ basis }) => basis === 'records'),
    names: [...new Set(answers.flatMap(({ source }) => (source === null ? [] : [document(source)])))].toSorted(view.words.format.compare),
    met: sum(met), article7: sum(met.filter(({ basis }) => basis === 'article7')),
  };
}

/** The line of sources below a table of some indicators, with the file of its numbers. */
export function sourceLine(view: View, indicators: readonly Indicator[], file: string): readonly Run[] {
  const { source, table } = findingWords(view.lang);
  const { data_kind } = view.publication.about;
  const { states, other, records, names, met, article7 } = evidenceOf(view, indicators);
  const text = data_kind === 'public_evidence' ? source.public(names, article7, met, records) : source.own(states, other, records, data_kind === 'demo');
  return [{ text: `${text} ` }, { text: table.data, link: { file } }];
}
