/** The frame of a report: title block, foot, and what the data is; and a view of some indicators only. */
import type { ActionDeclaration, Indicator } from '../../schemas/plan.ts';
import type { Language } from '../../schemas/codes.ts';
import { partlyNote } from '../words/languages.ts';
import type { View } from './view.ts';
import type { Block, Report } from './model.ts';
import { annexPlaces } from './paths.ts';

/** What differs from report to report. */
export interface Parts {
  path: string;
  title: string;
  subtitle: string;
  /** Lines of the title block before those that every report has. */
  meta?: readonly { label: string; value: string }[];
  blocks: readonly Block[];
}

/** The line that stands first where some texts of a language are English. */
export function partlyMeta(lang: Language): Report['meta'] {
  const note = partlyNote(lang);
  return note === null ? [] : [{ label: '', value: note }];
}

/** Sets a report into its frame. */
export function reportOf(view: View, { path, title, subtitle, meta = [], blocks }: Parts): Report {
  const { page } = view.words.report;
  const { about, asOf, plan, seal, cycle, reportingYear, dueDate } = view.publication;
  const data = page.dataKinds[about.data_kind];
  return {
    path, lang: view.lang, overline: plan.title[view.lang], title, subtitle,
    meta: [
      ...partlyMeta(view.lang), ...meta,
      { label: page.cycle, value: page.cycleIs(cycle, reportingYear, dueDate) },
      { label: page.asOf, value: view.words.format.date(asOf) },
      { label: page.edition, value: page.editions[about.edition] },
      // fictional data is said in words of its own
      ...(about.data_kind === 'demo' ? [] : [{ label: page.data, value: `${data.name}. ${data.plainly}` }]),
    ],
    foot: [title, page.editions[about.edition], page.asOfDate(asOf), about.title[view.lang], data.name, `${page.planVersion} ${plan.version}`, seal].filter((part) => part !== '').join(' · '),
    fictional: about.data_kind === 'demo' ? `${data.name}. ${data.plainly}` : null,
    date: asOf, contentsTitle: page.contents, blocks,
    annex: annexPlaces(view.indicators.values()),
  };
}

/**
 * The same publication with some of its indicators, so that lists and counts are of these alone.
 * @param keepAction which actions stay; without it those that have one of the indicators
 */
export function viewOfIndicators(view: View, keep: (indicator: Indicator) => boolean, keepAction?: (action: ActionDeclaration) => boolean): View {
  const { plan } = view.publication;
  const indicators = plan.indicators.filter(keep);
  const kept = new Set(indicators.map((indicator) => indicator.action));
  const actions = plan.actions.filter(keepAction ?? (({ action }) => kept.has(action)));
  return { ...view, publication: { ...view.publication, plan: { ...plan, actions, indicators } } };
}

/** Runs of consecutive actions in words: "actions 1 to 6, action 9". */
export function actionsInWords(view: View, actions: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const action of [...new Set(actions)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to === action - 1) last.to = action;
    else runs.push({ from: action, to: action });
  }
  return runs.map(({ from, to }) => view.words.report.page.actionsOf(String(from), String(to))).join(', ');
}

/** Sorts by the name of a State as the language does. */
export function byName<T extends { state: string }>(view: View, rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => view.words.format.compare(view.unitName(a.state), view.unitName(b.state)) || (a.state < b.state ? -1 : 1));
}
