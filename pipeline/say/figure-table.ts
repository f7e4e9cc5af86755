/** Indicators in a table: now, in the baseline, the change, the status; grouped by action. */
import type { Indicator } from '../../schemas/plan.ts';
import { committeeWords } from '../words/languages.ts';
import { anchor, indicatorFigures, type View } from './view.ts';
import { cell, paragraphs } from './blocks.ts';
import type { Saying } from '../words/figure.ts';
import { baselineSaying, changeShown, type Shown } from './comparison.ts';
import type { Block, Cell, Column, RowGroup, Run } from './model.ts';

/** Which indicators a report has a block of, so that their numbers can be links. */
export type Linked = (indicator: Indicator) => boolean;

/** The number of an indicator, linked to its block where the report has one. */
export function numberRun(indicator: Indicator, linked: Linked): Run {
  return linked(indicator) ? { text: indicator.indicator, link: anchor(indicator.indicator) } : { text: indicator.indicator };
}

/** Two or three spaces after a number, and the short title. */
export function titled(view: View, indicator: Indicator, linked: Linked): readonly Run[] {
  return [numberRun(indicator, linked), { text: `\u2002${indicator.title[view.lang]}` }];
}

function changeText(view: View, shown: Shown): string {
  const { table } = committeeWords(view.lang);
  if (shown === 'none') return '';
  if (shown === 'small') return table.small;
  if (shown === 'not_comparable') return table.notComparable;
  return shown.sameStates ? `${shown.text}\u00a0(${table.sameStates})` : shown.text;
}

function baselineText(view: View, saying: Saying | null): string {
  return saying === null || saying.form === 'not_applicable' ? '' : view.words.report.figures.headline(saying);
}

interface Row {
  indicator: Indicator;
  cells: Cell[];
  shown: Shown;
}

function rowOf(view: View, { indicator, figure, saying }: ReturnType<typeof indicatorFigures>[number], linked: Linked, committee: string | null): Row {
  const { figures } = view.words.report;
  const shown = changeShown(view, indicator, figure);
  const status = figures.status(figure.status, view.publication.about.data_kind === 'public_evidence');
  return {
    indicator, shown,
    cells: [
      cell(titled(view, indicator, linked)), cell(figures.headline(saying)),
      ...(view.publication.baseline ? [cell(baselineText(view, baselineSaying(figure))), cell(changeText(view, shown))] : []),
      cell(committee ?? status),
    ],
  };
}

function columnsOf(view: View, byCommittee: boolean): Column[] {
  const { columns } = committeeWords(view.lang).table;
  const { publication } = view;
  const last: Column = { title: byCommittee ? columns.committee : columns.status, align: 'left', share: publication.baseline ? 0.17 : 0.2 };
  const now: Column = { title: columns.now(publication.cycle), align: 'left', share: publication.baseline ? 0.2 : 0.3 };
  const first: Column = { title: columns.indicator, align: 'left', share: publication.baseline ? 0.36 : 0.5 };
  return publication.baseline
    ? [first, now, { title: columns.baseline(publication.baseline.cycle), align: 'left', share: 0.16 }, { title: columns.change, align: 'right', share: 0.11 }, last]
    : [first, now, last];
}

/**
 * The table of a view's indicators with its note; nothing where there are none.
 * @param linked which of them have a block in this report
 * @param byCommittee prints who answers for an indicator in place of its status
 */
export function figureTable(view: View, caption: string, linked: Linked, byCommittee = false): Block[] {
  const entries = indicatorFigures(view);
  if (entries.length === 0) return [];
  const { table } = committeeWords(view.lang);
  const { plan, baseline, about, asOf } = view.publication;
  const committeeName = (indicator: Indicator): string => plan.committees.find((one) => one.committee === indicator.committee)?.short_title[view.lang] ?? indicator.committee;
  const rows = entries.map((entry) => rowOf(view, entry, linked, byCommittee ? committeeName(entry.indicator) : null));
  const groups: RowGroup[] = plan.actions.flatMap((action) => {
    const own = rows.filter((row) => row.indicator.action === action.action);
    return own.length === 0 ? [] : [{ title: `${view.words.report.block.action(action.action)}\u2002${action.title[view.lang]}`, rows: own.map((row) => row.cells) }];
  });
  const { page } = view.words.report;
  const same = rows.some(({ shown }) => typeof shown === 'object' && shown.sameStates);
  return [
    { kind: 'table', caption: table.caption(caption), columns: columnsOf(view, byCommittee), groups, source: page.source(about.title[view.lang], page.dataKinds[about.data_kind].name, asOf, page.editions[about.edition]) },
    ...paragraphs([baseline && table.note(baseline.cycle), same && table.sameStatesNote], 'note'),
  ];
}
