/**
 * Years left to an Article 5 deadline beside the years that the remaining area would take at the rate of the last
 * years (R42). Both are arithmetic on what a State reported; neither is a forecast, and the report says so.
 */
import { remainingMeasures } from '../../schemas/codes.ts';
import type { OutlookRow } from '../../schemas/outputs.ts';
import { laterDate } from '../measure/land.ts';
import { RATE_YEARS } from '../measure/outlook.ts';
import type { NamedState } from '../words/committees.ts';
import { committeeWords } from '../words/languages.ts';
import type { View } from './view.ts';
import { bullets, cell, heading, paragraphs, withCode } from './blocks.ts';
import { byName } from './frame.ts';
import { areaText, landSentences, mixedKinds, unsizedStates } from './land.ts';
import type { Block, Cell } from './model.ts';

/** A row of the outlook, and what the land says beside it. */
interface Line extends OutlookRow {
  /** Some of its areas have no size. */
  unsized: boolean;
  asAt: string | null;
}

/** Every State with obligations under Article 5 of which something is known, by name. */
function linesOf(view: View): Line[] {
  const { outlook, land } = view.publication;
  const unsized = new Set(unsizedStates(view).flatMap(({ states }) => states));
  const areas = land.filter((row) => row.value !== null && remainingMeasures.some((measure) => measure === row.measure));
  const lines = outlook.map((row): Line => ({
    ...row, unsized: unsized.has(row.state), asAt: areas.filter(({ state }) => state === row.state).reduce<string | null>((latest, { as_at }) => laterDate(latest, as_at), null),
  }));
  return byName(view, lines.filter((row) => row.remaining_km2 !== null || row.unsized || row.due_on !== null));
}

const listed = (view: View, list: string): string[] =>
  byName(view, view.publication.followUp.filter((row) => row.list === list && row.subject === 'article_5')).map((row) => row.state);

/** A date that may wrap: a narrow column would cut one that may not. */
const cellDate = (view: View, iso: string): string => view.words.format.date(iso).replaceAll('\u00a0', ' ');

function deadlineCells(view: View, { state, due_on, years_left }: Line): Cell[] {
  const { outlook } = committeeWords(view.lang);
  const said = listed(view, 'expired').includes(state) ? outlook.noDeadlineInForce
    : listed(view, 'request_pending').includes(state) ? outlook.pending
    : listed(view, 'to_check').includes(state) ? outlook.toCheck : null;
  if (due_on === null) return [cell(outlook.noDeadline), cell('')];
  const date = cellDate(view, due_on);
  const open = said === null ? date : [{ text: date }, { text: `, ${said}`, quiet: true }];
  // a deadline that has passed leaves no years; what that means is said in words beside it
  return [cell(open), cell(years_left === null ? '–' : outlook.years(Number(years_left)))];
}

function areaCell(view: View, { remaining_km2, mixed, unsized }: Line): Cell {
  const { outlook } = committeeWords(view.lang);
  if (remaining_km2 === null) return cell(unsized ? outlook.noSize : outlook.notInData);
  return cell(`${areaText(view, Number(remaining_km2))}${mixed === 'yes' ? '*' : ''}${unsized ? '\u00a0+' : ''}`);
}

function rateCell(view: View, { rate_km2, rate_years }: Line): Cell {
  const { outlook } = committeeWords(view.lang);
  if (rate_km2 === null || rate_years === null) return cell(outlook.notInData);
  return cell([{ text: areaText(view, Number(rate_km2)) }, { text: ` (${outlook.ofYears(rate_years)})`, quiet: true }]);
}

/** The years at the rate, and those at the fastest and the slowest of its years where they differ. */
function yearsText(view: View, { years, remaining_km2, rate_least_km2, rate_most_km2 }: Line): string {
  const { outlook } = committeeWords(view.lang);
  if (years === null) return '–';
  const [from, to] = [rate_most_km2, rate_least_km2].map((rate) => outlook.years(Number(remaining_km2) === 0 ? 0 : Number(remaining_km2) / Number(rate)));
  return from === to ? outlook.years(Number(years)) : `${outlook.years(Number(years))} (${outlook.range(from ?? '', to ?? '')})`;
}

function table(view: View, rows: readonly Line[]): Block {
  const { outlook, titles } = committeeWords(view.lang);
  const { about, asOf } = view.publication;
  const { page } = view.words.report;
  const { columns } = outlook;
  return {
    kind: 'table', caption: titles.outlook,
    columns: [
      { title: columns.state, align: 'left', share: 0.2 }, { title: columns.remaining, align: 'right', share: 0.11 }, { title: columns.asAt, align: 'right', share: 0.13 },
      { title: columns.rate, align: 'right', share: 0.14 }, { title: columns.deadline, align: 'left', share: 0.2 },
      { title: columns.left, align: 'right', share: 0.1 }, { title: columns.years, align: 'right', share: 0.12 },
    ],
    groups: [{ rows: rows.map((row) => [
      cell(withCode(view.unitName(row.state), row.state)), areaCell(view, row), cell(row.asAt === null ? '' : cellDate(view, row.asAt)), rateCell(view, row), ...deadlineCells(view, row), cell(yearsText(view, row)),
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

/** What the areas of each State mix that are of more than one kind. */
const mixtures = (view: View, rows: readonly Line[]): { state: string; kinds: string[] }[] => rows.filter(({ mixed }) => mixed === 'yes').map(({ state }) => ({
  state: view.unitName(state), kinds: mixedKinds(view, view.publication.land.filter((row) => row.state === state), remainingMeasures),
}));

/** The chapter that sets both spans of years side by side; nothing where neither land nor a deadline is known. */
export function outlookChapter(view: View): Block[] {
  const rows = linesOf(view);
  if (rows.length === 0) return [];
  const { outlook, titles } = committeeWords(view.lang);
  const { reportingYear } = view.publication;
  const both = rows.filter(({ longer }) => longer !== null);
  return [
    heading(1, titles.outlook, 'outlook', { newPage: true }),
    ...paragraphs([outlook.lead(reportingYear - RATE_YEARS + 1, reportingYear), both.length > 0 && outlook.beyond(both.filter(({ longer }) => longer === 'yes').length, both.length)]),
    ...bullets(outlook.caveats(rows.some((row) => row.unsized && row.remaining_km2 !== null), mixtures(view, rows))),
    table(view, rows),
  ];
}
