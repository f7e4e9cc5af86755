/** Decisions and dates: requests pending, deadlines that come or have passed, and reports that were not received. */
import type { FollowUp } from '../../schemas/outputs.ts';
import { deadlineCounts, statesOf5, type StateOf5 } from './article-5.ts';
import { cell, heading, paragraph, paragraphs } from './blocks.ts';
import { byName } from './frame.ts';
import type { Block, Cell, RichText, Run } from './model.ts';
import { nextReports } from './next-reports.ts';
import { requestText } from './state-table.ts';
import type { View } from './view.ts';
import { stateWords } from '../words/languages.ts';

/** The same day so many months later, or the last day of that month; `YYYY-MM-DD`. */
export function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

const dateText = (view: View, { due_on, passed }: StateOf5): string => {
  if (due_on === null) return '–';
  const { dates, shortDate } = stateWords(view.lang);
  return passed ? dates.passed(shortDate(due_on)) : shortDate(due_on);
};

function table(titles: readonly [string, string, string], caption: string, rows: readonly (readonly Cell[])[]): Block {
  const [state, deadline, third] = titles;
  return {
    kind: 'table', caption,
    columns: [{ title: state, align: 'left', share: 0.42 }, { title: deadline, align: 'left', share: 0.33 }, { title: third, align: 'left', share: 0.25 }], groups: [{ rows }],
  };
}

/** A list under its heading; the heading alone says that there is none. */
const list = (title: string, anchor: string, rows: readonly StateOf5[], of: (rows: readonly StateOf5[]) => Block): Block[] => [heading(2, title, anchor), ...(rows.length > 0 ? [of(rows)] : [])];

/** Requests pending beside deadlines within 24 months, and what else is expected. */
function article5(view: View, states: readonly StateOf5[]): Block[] {
  const { dates, table: words } = stateWords(view.lang);
  const { asOf, plan } = view.publication;
  const { months } = plan.terms.due_soon_months;
  const { columns } = dates;
  const { soon, passedAlone, toCheck } = deadlineCounts(view, states);
  const pending = states.filter((row) => row.pending !== null);
  const near = new Set(soon.map(({ state }) => state));
  const expected = states.filter((row) => row.expected && !near.has(row.state));
  const name = (row: StateOf5): Cell => cell(view.unitName(row.state));
  const byRequest = (caption: string) => (rows: readonly StateOf5[]): Block => table([columns.state, columns.deadline, columns.request], caption, rows.map((row) => [name(row), cell(dateText(view, row)), cell(requestText(words, row))]));
  const left = list(dates.pending(pending.length), 'requests-pending', pending, (rows) => table([columns.state, columns.deadline, columns.asksUntil], dates.pending(rows.length),
    rows.map((row) => [name(row), cell(dateText(view, row)), cell(`${row.pending?.until?.slice(0, 4) ?? '–'}${row.pending?.early ? 'ᵇ' : ''}`)])));
  const check = toCheck ? list(dates.toCheck(passedAlone.length), 'to-check', passedAlone, byRequest(dates.toCheck(passedAlone.length))) : [];
  const title = dates.soon(soon.length, months, monthsLater(asOf, months));
  const right = [
    ...list(title, 'deadlines-soon', soon, byRequest(title)),
    ...(expected.length > 0 ? list(dates.expected(expected.length), 'requests-expected', expected, byRequest(dates.expected(expected.length))) : []),
  ];
  return [
    { kind: 'columns', columns: [[...left, ...check], right] },
    ...paragraphs([pending.some((row) => row.pending?.early) && dates.early, toCheck && dates.toCheckNote], 'note'),
  ];
}

const names = (view: View, rows: readonly { state: string }[]): string => byName(view, rows).map(({ state }) => view.unitName(state)).join(', ');
const led = (lead: string, rest: string): readonly Run[] => [{ text: lead, strong: true }, { text: rest }];

/** Article 5 deadlines that passed without a request, by name; nothing where the register is not whole. */
function withoutDeadline(view: View, states: readonly StateOf5[]): RichText | null {
  const { passedAlone, toCheck } = deadlineCounts(view, states);
  return passedAlone.length === 0 || toCheck ? null : led(stateWords(view.lang).dates.noDeadline(view.publication.asOf), `${names(view, passedAlone)}.`);
}

/** Article 4: a deadline that was not met leaves the duty to destroy; it stands apart from those of Article 5. */
function article4(view: View): RichText | null {
  const { dates } = stateWords(view.lang);
  const rows = byName(view, view.publication.followUp.filter((row: FollowUp) => row.list === 'expired' && row.subject === 'article_4'));
  if (rows.length === 0) return null;
  return led(dates.article4, `${rows.map((row) => `${view.unitName(row.state)}${row.due_on === null ? '' : ` ${dates.article4Due(row.due_on)}`}`).join(', ')}.`);
}

/** When the next reports are due, in a sentence. */
export function nextReportsText(view: View): string {
  const { date, year } = nextReports(view.publication);
  return stateWords(view.lang).dates.next(date, year);
}

/** Whose report was not received: by name only where the register is whole (R9); and when the next are due. */
export function missingReports(view: View, concerned: ((state: string) => boolean) | null = null): RichText {
  const { dates } = stateWords(view.lang);
  const { registerWhole, reportingYear, receipts } = view.publication;
  const next = ` ${nextReportsText(view)}`;
  if (!registerWhole) return dates.registerOpen + next;
  const missing = byName(view, receipts.filter(({ state, reporting }) => reporting === 'no_report' && (concerned === null || concerned(state)))).map(({ state }) => view.unitName(state));
  return missing.length === 0 ? dates.allReported + next : [...led(dates.missing(reportingYear, concerned !== null), `${missing.join(', ')}. `), { text: dates.registerWhole + next }];
}

/** What a page of dates holds; a committee has what it follows. */
export interface DatesOf {
  article5: boolean;
  article4: boolean;
  /** States whose missing report is named; null for all. */
  reports: ((state: string) => boolean) | null;
}

/** The page of decisions and dates; `all` of it in the bulletin. */
export function datesBlocks(view: View, of: DatesOf = { article5: true, article4: true, reports: null }): Block[] {
  const states = of.article5 ? statesOf5(view) : [];
  const body = [
    ...(states.length > 0 ? article5(view, states) : []),
    ...[of.article5 ? withoutDeadline(view, states) : null, of.article4 ? article4(view) : null, missingReports(view, of.reports)].flatMap((text) => (text === null ? [] : [paragraph(text)])),
  ];
  return body.length === 0 ? [] : [heading(1, stateWords(view.lang).dates.title, 'dates', { newPage: states.length > 0 }), ...body];
}
