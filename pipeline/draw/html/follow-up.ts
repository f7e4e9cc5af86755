/** The follow-up lists (R40, R41) and the plan's dated commitments. */
import { followUpList, type FollowUpList } from '../../../schemas/codes.ts';
import type { FollowUp } from '../../../schemas/outputs.ts';
import { html, type Markup, type Value } from './escape.ts';
import { dataTable, type Column } from './table.ts';
import { followUpDetail } from '../../say/follow-up.ts';
import { anchor, type View } from '../../say/view.ts';

/** `expired` and `request_expected` give way to `to_check` where the register of deadlines is not whole. */
function listsShown(view: View): FollowUpList[] {
  const filled = new Set(view.publication.followUp.map((row) => row.list));
  const givesWay: ReadonlySet<FollowUpList> = new Set(['expired', 'request_expected']);
  return followUpList.options.filter((list) => filled.has(list) || (list !== 'to_check' && !(filled.has('to_check') && givesWay.has(list))));
}

function listPart(view: View, list: FollowUpList): Markup {
  const words = view.words.report.followUp;
  const { title, note, empty } = words.lists[list];
  const rows = view.publication.followUp.filter((row) => row.list === list)
    .toSorted((a, b) => view.words.format.compare(view.unitName(a.state), view.unitName(b.state)) || view.words.format.compare(a.due_on ?? '', b.due_on ?? ''));
  const open = list === 'action_47' && !view.publication.registerWhole;
  if (rows.length === 0) return html`<h3 id="follow-up-${list}">${title}</h3><p class="sm">${note}</p><p class="sm">${open ? words.registerOpen : empty}</p>`;
  return html`<h3 id="follow-up-${list}">${words.titleWithCount(title, rows.length)}</h3><p class="sm">${note}</p>${listTable(view, title, rows)}`;
}

/** The rows of a list; a column that no row fills is left out. */
function listTable(view: View, caption: string, rows: readonly FollowUp[]): Markup {
  const { columns, subject } = view.words.report.followUp;
  const committee = (code: string): string => view.publication.plan.committees.find((one) => one.committee === code)?.short_title[view.lang] ?? code;
  const parts: { column: Column; cell(row: FollowUp): Value }[] = [
    { column: { name: columns.state }, cell: (row) => html`${view.unitName(row.state)} <small>${row.state}</small>` },
    { column: { name: columns.subject }, cell: (row) => subject(row.subject) },
    { column: { name: columns.due, led: true }, cell: (row) => row.due_on && view.words.format.date(row.due_on) },
    { column: { name: columns.committee, led: true }, cell: (row) => committee(row.committee) },
    { column: { name: columns.detail }, cell: (row) => followUpDetail(view, row) || null },
  ];
  const filled = parts.filter(({ cell }) => rows.some((row) => cell(row) !== null));
  return dataTable({
    caption, className: 'fu fl stacked', columns: filled.map(({ column }) => column),
    rows: rows.map((row) => ({ cells: filled.map(({ cell }) => cell(row)) })),
  });
}

function commitments(view: View): Markup {
  const words = view.words.report.followUp;
  const { commitmentColumns: columns } = words;
  const rows = view.publication.plan.actions.flatMap((action) => action.commitments.map((commitment) => ({ action, commitment })));
  const figures = (indicators: readonly { indicator: string }[]): Markup[] => indicators.flatMap(({ indicator }) => {
    const saying = view.sayings.get(indicator);
    return saying ? [html`<span class="cf"><a href="#${anchor(indicator)}">${indicator}</a> ${view.words.report.figures.headline(saying)}</span> `] : [];
  });
  return html`<h3 id="commitments">${words.commitments}</h3>${dataTable({
    caption: words.commitments, className: 'fu stacked',
    columns: [{ name: columns.action }, { name: columns.text }, { name: columns.by }, { name: columns.state }],
    rows: rows.map(({ action, commitment }) => ({
      cells: [
        html`<a href="#action-${action.action}">${view.words.report.block.action(action.action)}</a>`, commitment.text[view.lang],
        commitment.by_meeting ? words.byMeeting(commitment.by_meeting) : words.continuing, figures(action.indicators),
      ],
    })),
  })}`;
}

/** The chapter of follow-up. */
export function followUpPart(view: View): Markup {
  const { followUp, page } = view.words.report;
  return html`<section class="chap" id="follow-up"><header class="sh"><p></p><h2>${page.partTitles.followUp}</h2></header><div class="in">
<p class="base">${followUp.lead}</p>${listsShown(view).map((list) => listPart(view, list))}${commitments(view)}</div></section>
`;
}
