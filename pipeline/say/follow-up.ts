/** The follow-up lists (R40, R41) and the plan's dated commitments, as tables. */
import { followUpList, type FollowUpList } from '../../schemas/codes.ts';
import type { FollowUp } from '../../schemas/outputs.ts';
import type { View } from './view.ts';
import { byName } from './frame.ts';
import { cell, heading, paragraphs, withCode } from './blocks.ts';
import type { Block, RichText, Run } from './model.ts';

/** What a row tells beside its list's title; blank where it tells no more. */
export function followUpDetail(view: View, row: FollowUp): string {
  if (row.request === null && row.reason === null) return '';
  const { plan, reportingYear } = view.publication;
  return view.words.report.followUp.detail(row, { reportingYear, dueSoonMonths: plan.terms.due_soon_months.months });
}

/** `expired` and `request_expected` give way to `to_check` where the register of deadlines is not whole. */
function listsShown(lists: readonly FollowUpList[], rows: readonly FollowUp[]): FollowUpList[] {
  const filled = new Set(rows.map((row) => row.list));
  const givesWay: ReadonlySet<FollowUpList> = new Set(['expired', 'request_expected']);
  return lists.filter((list) => filled.has(list) || (list !== 'to_check' && !(filled.has('to_check') && givesWay.has(list))));
}

/** The table of one list; columns that would be empty are left out, and so is the committee in its own report. */
function listTable(view: View, list: FollowUpList, rows: readonly FollowUp[], byCommittee: boolean): Block {
  const { columns, lists, subject } = view.words.report.followUp;
  const committee = (code: string): string => view.publication.plan.committees.find((one) => one.committee === code)?.short_title[view.lang] ?? code;
  const parts = [
    { title: columns.state, share: 3, of: (row: FollowUp): RichText => withCode(view.unitName(row.state), row.state) },
    { title: columns.subject, share: 1.2, of: (row: FollowUp): RichText => subject(row.subject) },
    { title: columns.due, share: 1.8, of: (row: FollowUp): RichText => (row.due_on === null ? '' : view.words.format.date(row.due_on)) },
    ...(byCommittee ? [{ title: columns.committee, share: 1.6, of: (row: FollowUp): RichText => committee(row.committee) }] : []),
    { title: columns.detail, share: 2.4, of: (row: FollowUp): RichText => followUpDetail(view, row) },
  ].filter(({ of }) => rows.some((row) => of(row) !== ''));
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  return {
    kind: 'table', caption: lists[list].title,
    columns: parts.map(({ title, share }) => ({ title, align: 'left', share: share / whole })), groups: [{ rows: byName(view, rows).map((row) => parts.map(({ of }) => cell(of(row)))) }],
  };
}

/** Lists of a report, each with what it means; `keep` says whose rows. Level 2 headings. */
export function followUpLists(view: View, lists: readonly FollowUpList[], keep: (row: FollowUp) => boolean = () => true, byCommittee = true): Block[] {
  const words = view.words.report.followUp;
  const rows = view.publication.followUp.filter((row) => lists.includes(row.list) && keep(row));
  return listsShown(lists, rows).flatMap((list) => {
    const own = rows.filter((row) => row.list === list);
    const { title, note, empty } = words.lists[list];
    const open = list === 'action_47' && !view.publication.registerWhole;
    return [
      heading(2, own.length > 0 ? words.titleWithCount(title, own.length) : title, `follow-up-${list}`), ...paragraphs([note]),
      ...(own.length > 0 ? [listTable(view, list, own, byCommittee)] : paragraphs([open ? words.registerOpen : empty])),
    ];
  });
}

/** The dated commitments of the view's actions, with the figures of their indicators. */
export function commitments(view: View): Block[] {
  const words = view.words.report.followUp;
  const { commitmentColumns: columns } = words;
  const own = new Set(view.publication.plan.indicators.map((indicator) => indicator.action));
  const rows = view.publication.plan.actions.filter((action) => own.has(action.action))
    .flatMap((action) => action.commitments.map((commitment) => ({ action, commitment })));
  if (rows.length === 0) return [];
  const figures = (indicators: readonly { indicator: string }[]): RichText => indicators.flatMap(({ indicator }, place): Run[] => {
    const saying = view.sayings.get(indicator);
    return saying ? [...(place > 0 ? [{ text: ', ' }] : []), { text: indicator, link: { indicator } }, { text: `\u00a0${view.words.report.figures.headline(saying)}` }] : [];
  });
  return [heading(2, words.commitments, 'commitments'), {
    kind: 'table', caption: words.commitments,
    columns: [
      { title: columns.action, align: 'left', share: 0.13 }, { title: columns.text, align: 'left', share: 0.44 }, { title: columns.by, align: 'left', share: 0.19 }, { title: columns.state, align: 'left', share: 0.24 },
    ],
    groups: [{ rows: rows.map(({ action, commitment }) => [
      cell(view.words.report.block.action(action.action)), cell(commitment.text[view.lang]),
      cell(commitment.by_meeting ? words.byMeeting(commitment.by_meeting) : words.continuing), cell(figures(action.indicators)),
    ]) }],
  }];
}

/** The chapter of follow-up of the overall report. */
export function followUpChapter(view: View): Block[] {
  const { followUp, page } = view.words.report;
  return [
    heading(1, page.partTitles.followUp, 'follow-up', { newPage: true }), ...paragraphs([followUp.lead]),
    ...followUpLists(view, followUpList.options), ...commitments(view),
  ];
}
