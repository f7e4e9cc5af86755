/**
 * States Parties with obligations under Article 5: remaining area, release, deadline and request (R29, R41, R42). Whatever
 * a sentence, a table or a chart says of them, in numbers or by name, is worked out here and nowhere else.
 */
import { releasedMeasures, remainingMeasures } from '../../schemas/codes.ts';
import { datePeriod } from '../../schemas/columns.ts';
import type { FollowUp, Land, OutlookRow } from '../../schemas/outputs.ts';
import { kindOf, kindsOf, kindText } from '../measure/contamination.ts';
import { laterDate } from '../measure/land.ts';
import { byName } from './frame.ts';
import type { View } from './view.ts';

/** A gap of so many years is said in titles and listed in the bulletin. */
export const WIDE_GAP = 10;

/** One State Party with obligations under Article 5. */
export interface StateOf5 extends OutlookRow {
  /** Some or all of its areas have no size. */
  unsized: boolean;
  /** Latest date of the values that remain, as it was given. */
  asAt: string | null;
  /** Years at the rate less years left; null where one of them is missing. */
  gap: number | null;
  /** The deadline is before the as-of date, and no completion stands against it. */
  passed: boolean;
  /** Completion was reported: no deadline is open. */
  completed: boolean;
  /** An undecided request; `early` where it asks for a date that is not after the deadline in force. */
  pending: { until: string | null; early: boolean } | null;
  /** A request is expected before the second meeting (R41). */
  expected: boolean;
  /** The register of deadlines is not whole and a later decision may be missing. */
  toCheck: boolean;
}

const isRemaining = ({ measure }: Land): boolean => remainingMeasures.some((one) => one === measure);
const lastDay = (date: string): string => datePeriod(date)?.last ?? date;

/** Follow-up rows of Article 5 on one list. */
const listed = (view: View, list: FollowUp['list']): FollowUp[] => view.publication.followUp.filter((row) => row.list === list && row.subject === 'article_5');

/** Every State with obligations under Article 5, by name. */
export function statesOf5(view: View): StateOf5[] {
  const { outlook, land, deadlines, asOf } = view.publication;
  const open = new Set(deadlines.filter(({ article }) => article === 5).map(({ state }) => state));
  const requests = new Map(deadlines.filter(({ article, request }) => article === 5 && request !== null).map((row) => [row.state, row]));
  const [expected, toCheck] = [new Set(listed(view, 'request_expected').map(({ state }) => state)), new Set(listed(view, 'to_check').map(({ state }) => state))];
  return byName(view, outlook.map((row): StateOf5 => {
    const areas = land.filter((one) => one.state === row.state && isRemaining(one));
    const request = requests.get(row.state);
    const passed = row.due_on !== null && row.due_on < asOf && open.has(row.state);
    return {
      ...row, passed, completed: row.due_on !== null && !open.has(row.state), expected: expected.has(row.state), toCheck: toCheck.has(row.state),
      unsized: areas.some(({ in_words }) => in_words !== null && in_words.split(' ').some((word) => word !== 'not_applicable')),
      asAt: areas.filter(({ value }) => value !== null).reduce<string | null>((latest, { as_at }) => laterDate(latest, as_at), null),
      gap: row.years === null || row.years_left === null ? null : Math.round(100 * (Number(row.years) - Number(row.years_left))) / 100,
      pending: request === undefined ? null : { until: request.asksUntil, early: request.asksUntil !== null && row.due_on !== null && lastDay(request.asksUntil) <= row.due_on },
    };
  }));
}

/** In how many States both spans of years are known, in how many the area would outlast the deadline, and by ten years or more. */
export function outlasting(states: readonly StateOf5[]): { known: number; longer: number; wide: number } {
  const both = states.filter((row) => row.longer !== null && !row.completed);
  const longer = both.filter((row) => row.longer === 'yes');
  return { known: both.length, longer: longer.length, wide: longer.filter(({ gap }) => gap !== null && gap >= WIDE_GAP).length };
}

/** Deadlines of Article 5 that come within 24 months or have passed, by name, each in two parts (README, "One number"). */
export interface DeadlineCounts {
  soon: StateOf5[];
  soonPending: StateOf5[];
  passedPending: StateOf5[];
  passedAlone: StateOf5[];
  /** What passed without a request is to be checked: the register is not whole. */
  toCheck: boolean;
}

/** The deadlines of a cycle, counted once. */
export function deadlineCounts(view: View, states: readonly StateOf5[]): DeadlineCounts {
  const near = new Set(listed(view, 'due_soon').map(({ state }) => state));
  const soon = states.filter(({ state }) => near.has(state));
  const passed = states.filter((row) => row.passed);
  const passedAlone = passed.filter(({ pending }) => pending === null);
  return { soon, soonPending: soon.filter(({ pending }) => pending !== null), passedPending: passed.filter(({ pending }) => pending !== null), passedAlone, toCheck: passedAlone.some((row) => row.toCheck) };
}

/** An area of several States; `mixed` where it would add areas of more than one kind of contamination. */
export interface SumOf5 {
  area: number;
  states: number;
  mixed: boolean;
  /** Unlike contents of real data are not added up: their sum is not printed. */
  printed: boolean;
}

const SQUARE_METRES = 1_000_000;
/** Sums of areas stay whole square metres. */
const sumOf = (values: readonly string[]): number => values.reduce((sum, value) => sum + Math.round(Number(value) * SQUARE_METRES), 0) / SQUARE_METRES;

/** What remains by kind of contamination, the largest first: for areas that are not added up. */
export function remainingByKind(view: View, states: readonly StateOf5[]): { kind: string; area: number; states: number }[] {
  const { land, plan: { contamination } } = view.publication;
  const own = new Set(states.filter(holdsArea).map(({ state }) => state));
  const rows = land.filter((row) => row.value !== null && isRemaining(row) && own.has(row.state));
  return kindsOf(contamination, rows.map((row) => row.contamination)).map((kind) => {
    const same = rows.filter((row) => { const of = kindOf(contamination, row.contamination); return of.code === kind.code && of.known === kind.known; });
    return { kind: kindText(contamination, kind, view.lang), area: sumOf(same.map(({ value }) => value ?? '0')), states: new Set(same.map(({ state }) => state)).size };
  }).toSorted((a, b) => b.area - a.area);
}

function added(view: View, rows: readonly Land[]): Pick<SumOf5, 'mixed' | 'printed'> {
  const mixed = kindsOf(view.publication.plan.contamination, rows.map(({ contamination }) => contamination)).length > 1;
  return { mixed, printed: !mixed || view.publication.about.data_kind === 'demo' };
}

/** Whether a size of what remains is given, and no completion was reported since: then nothing remains by the State's own word. */
export const holdsArea = (row: StateOf5): boolean => row.remaining_km2 !== null && !row.completed;

/** What remains in all States with obligations under Article 5 that gave a size and have not reported completion; null where none did. */
export function remainingOf5(view: View, states: readonly StateOf5[]): SumOf5 | null {
  const given = states.filter(holdsArea);
  if (given.length === 0) return null;
  const own = new Set(given.map(({ state }) => state));
  const rows = view.publication.land.filter((row) => row.value !== null && isRemaining(row) && own.has(row.state));
  return { area: sumOf(given.map((row) => row.remaining_km2 ?? '0')), states: given.length, ...added(view, rows) };
}

/** What these States released in the reporting year, whole and by measure; null where none gave a release. */
export function releasedOf5(view: View, states: readonly StateOf5[]): (SumOf5 & { cleared: number; reduced: number; cancelled: number }) | null {
  const own = new Set(states.map(({ state }) => state));
  const rows = view.publication.land.filter(({ state, value, measure }) => value !== null && own.has(state) && releasedMeasures.some((one) => one === measure));
  if (rows.length === 0) return null;
  const of = (...measures: readonly Land['measure'][]): number => sumOf(rows.filter(({ measure }) => measures.includes(measure)).map(({ value }) => value ?? '0'));
  return {
    area: of(...releasedMeasures), states: new Set(rows.map(({ state }) => state)).size, ...added(view, rows),
    cleared: of('cleared_area'), reduced: of('reduced_area'), cancelled: of('cancelled_area'),
  };
}

/** The release of the States that told of the same for the year before, in both years; null where none did. Sums over the outlook. */
export function releasedTwice(states: readonly StateOf5[]): { states: number; now: number; before: number } | null {
  const both = states.filter((row) => row.released_before_km2 !== null);
  return both.length === 0 ? null : { states: both.length, now: sumOf(both.map((row) => row.released_km2 ?? '0')), before: sumOf(both.map((row) => row.released_before_km2 ?? '0')) };
}

/** Square kilometres for readers: three figures, never "0" above none. */
export function areaText(view: View, value: number): string {
  const { number } = view.words.format;
  if (value > 0 && value < 0.005) return `<${number('0.01')}`;
  const text = value.toFixed(2);
  return number(value >= 99.95 ? String(Math.round(value)) : value >= 9.995 ? value.toFixed(1) : value === 0 ? '0' : text);
}

/** Whole years for readers (R42): "6", "<1", ">100". */
export const yearsText = (view: View, value: number): string => (value === 0 ? '0' : value < 1 ? '<1' : value > 100 ? '>100' : view.words.format.number(Math.round(value)));
