/**
 * Years left to an Article 5 deadline beside the years that the remaining area would take at the rate of the
 * reporting year. Both are arithmetic on what a State reported; neither is a forecast, and the report says so.
 */
import type { NamedState } from '../words/committees.ts';
import { committeeWords } from '../words/languages.ts';
import type { View } from './view.ts';
import { bullets, cell, heading, paragraphs, withCode } from './blocks.ts';
import { byName } from './frame.ts';
import { areaText, landSentences, unsizedStates } from './land.ts';
import type { Publication } from '../publish/publication.ts';
import type { Block, Cell } from './model.ts';

const REMAINING: ReadonlySet<string> = new Set(['cha_area', 'sha_area', 'mined_area']);
const RELEASED: ReadonlySet<string> = new Set(['cleared_area', 'reduced_area', 'cancelled_area']);
const DAY = 86_400_000;

/** What is known of one State. */
export interface Outlook {
  state: string;
  remaining: number | null;
  unsized: boolean;
  asAt: string | null;
  /** Null: no release is in the data; zero is a release of nothing. */
  released: number | null;
  dueOn: string | null;
  /** Years from the as-of date to the deadline; negative where it has passed. */
  left: number | null;
  /** Years at the rate of the reporting year, and at the slowest and fastest year known. */
  atRate: number | null;
  range: { from: number; to: number } | null;
}

const sum = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((all, value) => all + value, 0));

/** Land released by State in years before the reporting year. */
function releasedBefore({ released, reportingYear }: Publication): Map<string, { area: number }[]> {
  const byState = new Map<string, { area: number }[]>();
  for (const { state, year, area } of released) {
    if (year < reportingYear) byState.set(state, [...(byState.get(state) ?? []), { area: Number(area) }]);
  }
  return byState;
}

function outlookOf(view: View, state: string, dueOn: string | null, unsized: boolean, earlier: readonly { area: number }[]): Outlook {
  const { land, asOf } = view.publication;
  const own = land.filter((row) => row.state === state && row.value !== null);
  const areas = own.filter((row) => REMAINING.has(row.measure));
  const remaining = sum(areas.map((row) => Number(row.value)));
  const released = sum(own.filter((row) => RELEASED.has(row.measure)).map((row) => Number(row.value)));
  const rates = [...(released === null ? [] : [released]), ...earlier.map(({ area }) => area)].filter((rate) => rate > 0);
  const years = remaining === null ? [] : rates.map((rate) => remaining / rate);
  return {
    state, remaining, unsized, released, dueOn,
    asAt: areas.reduce<string | null>((latest, row) => (row.as_at !== null && (latest === null || row.as_at > latest) ? row.as_at : latest), null),
    left: dueOn === null ? null : (Date.parse(dueOn) - Date.parse(asOf)) / DAY / 365.25,
    atRate: remaining === null || released === null || released === 0 ? null : remaining / released,
    range: years.length < 2 ? null : { from: Math.min(...years), to: Math.max(...years) },
  };
}

/** Every affected State and every other one with a deadline under Article 5, by name; who has completed is neither. */
export function outlooks(view: View): Outlook[] {
  const deadlines = new Map(view.publication.deadlines.filter((deadline) => deadline.article === 5).map(({ state, dueOn }) => [state, dueOn]));
  const unsized = new Set(unsizedStates(view).flatMap(({ states }) => states));
  const earlier = releasedBefore(view.publication);
  const affected = view.publication.receipts.filter((receipt) => receipt.affected).map((receipt) => receipt.state);
  const states = [...new Set([...affected, ...deadlines.keys()])];
  return byName(view, states.map((state) => outlookOf(view, state, deadlines.get(state) ?? null, unsized.has(state), earlier.get(state) ?? [])));
}

const listed = (view: View, list: string): string[] =>
  byName(view, view.publication.followUp.filter((row) => row.list === list && row.subject === 'article_5')).map((row) => row.state);

/** A date that may wrap: a narrow column would cut one that may not. */
const cellDate = (view: View, iso: string): string => view.words.format.date(iso).replaceAll('\u00a0', ' ');

function deadlineCells(view: View, { state, dueOn, left }: Outlook): Cell[] {
  const { outlook } = committeeWords(view.lang);
  const date = dueOn === null ? '' : cellDate(view, dueOn);
  const said = listed(view, 'expired').includes(state) ? outlook.noDeadlineInForce
    : listed(view, 'request_pending').includes(state) ? outlook.pending
    : listed(view, 'to_check').includes(state) ? outlook.toCheck : null;
  if (dueOn === null) return [cell(outlook.noDeadline), cell('')];
  const open = said === null ? date : [{ text: date }, { text: `, ${said}`, quiet: true }];
  // a deadline that has passed leaves no years; what that means is said in words beside it
  return [cell(open), cell(left === null || left < 0 ? '–' : outlook.years(left))];
}

function rateText(view: View, { atRate, range }: Outlook): string {
  const { outlook } = committeeWords(view.lang);
  if (atRate === null) return '–';
  const [from, to] = range ? [outlook.years(range.from), outlook.years(range.to)] : ['', ''];
  return from === to ? outlook.years(atRate) : `${outlook.years(atRate)} (${outlook.range(from, to)})`;
}

function table(view: View, rows: readonly Outlook[]): Block {
  const { outlook, titles } = committeeWords(view.lang);
  const { reportingYear, about, asOf } = view.publication;
  const { page } = view.words.report;
  const { columns } = outlook;
  const area = (row: Outlook): Cell => cell(row.remaining === null ? (row.unsized ? outlook.noSize : outlook.notInData) : `${areaText(view, row.remaining)}${row.unsized ? '\u00a0+' : ''}`);
  return {
    kind: 'table', caption: titles.outlook,
    columns: [
      { title: columns.state, align: 'left', share: 0.2 }, { title: columns.remaining, align: 'right', share: 0.11 }, { title: columns.asAt, align: 'right', share: 0.13 },
      { title: columns.released(reportingYear), align: 'right', share: 0.12 }, { title: columns.deadline, align: 'left', share: 0.22 },
      { title: columns.left, align: 'right', share: 0.1 }, { title: columns.rate(reportingYear), align: 'right', share: 0.12 },
    ],
    groups: [{ rows: rows.map((row) => [
      cell(withCode(view.unitName(row.state), row.state)), area(row), cell(row.asAt === null ? '' : cellDate(view, row.asAt)),
      cell(row.released === null ? outlook.notInData : areaText(view, row.released)), ...deadlineCells(view, row), cell(rateText(view, row)),
    ]) }],
    source: page.source(about.title[view.lang], page.dataKinds[about.data_kind].name, asOf, page.editions[about.edition]),
  };
}

/** A State with its names, for sentences. */
export const namedState = (view: View, state: string): NamedState =>
  ({ name: view.unitName(state), frWithArticle: view.publication.states.get(state)?.frWithArticle ?? null });

/** Key messages on land and deadlines. */
export function outlookSentences(view: View): string[] {
  const { outlook } = committeeWords(view.lang);
  const { asOf, plan, followUp } = view.publication;
  const pending = listed(view, 'request_pending');
  const expired = listed(view, 'expired');
  const toCheck = new Set(listed(view, 'to_check')).size;
  const soon = followUp.filter((row) => row.list === 'due_soon' && row.subject === 'article_5').length;
  return [
    ...landSentences(view),
    ...(pending.length > 0 ? [outlook.pendingRequests(pending.map((state) => namedState(view, state)))] : []),
    ...(expired.length > 0 ? [outlook.withoutDeadline(expired.map((state) => namedState(view, state)), asOf)] : []),
    ...(soon > 0 ? [outlook.dueSoon(soon, plan.terms.due_soon_months.months)] : []),
    ...(toCheck > 0 ? [outlook.toCheckCount(toCheck)] : []),
  ];
}

/** The chapter that sets both spans of years side by side; nothing where neither land nor a deadline is known. */
export function outlookChapter(view: View): Block[] {
  const rows = outlooks(view).filter((row) => row.remaining !== null || row.unsized || row.dueOn !== null);
  if (rows.length === 0) return [];
  const { outlook, titles } = committeeWords(view.lang);
  const { reportingYear } = view.publication;
  const both = rows.filter((row) => row.atRate !== null && row.left !== null && row.left >= 0);
  const beyond = both.filter((row) => (row.atRate ?? 0) > (row.left ?? 0)).length;
  return [
    heading(1, titles.outlook, 'outlook', { newPage: true }),
    ...paragraphs([outlook.lead(reportingYear), both.length > 0 && outlook.beyond(beyond, both.length, reportingYear)]),
    ...bullets(outlook.caveats(reportingYear, rows.some((row) => row.range !== null), rows.some((row) => row.unsized && row.remaining !== null))),
    table(view, rows),
  ];
}
