/** The State table: remaining area, release, years left and years at the rate, deadline and request (R42), the widest gap first. */
import { RATE_YEARS } from '../measure/outlook.ts';
import type { StateTableWords } from '../words/states.ts';
import { areaText, outlasting, remainingOf5, statesOf5, WIDE_GAP, yearsText, type StateOf5 } from './article-5.ts';
import { cell } from './blocks.ts';
import type { Block, Cell, Column, RowGroup, Run, TableBlock } from './model.ts';
import { sourceOf } from './sources.ts';
import type { View } from './view.ts';
import { stateWords } from '../words/languages.ts';

/** The scale ends here, or at the longest span below. */
const MOST_YEARS = 100;
const STEP = 10;

/** The end of the scale: tens of years, at least 20 and at most 100. */
function scaleEnd(states: readonly StateOf5[]): number {
  const spans = states.flatMap(({ years, years_left }) => [Number(years ?? 0), Number(years_left ?? 0)]);
  return Math.min(MOST_YEARS, Math.max(2 * STEP, Math.ceil(Math.max(0, ...spans) / STEP) * STEP));
}

const ticks = (most: number): { at: number; label: string }[] => {
  const step = most > 5 * STEP ? 2 * STEP : STEP;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => ({ at: at * step, label: String(at * step) }));
};

function columnsOf(words: StateTableWords, most: number): Column[] {
  const { columns } = words;
  return [
    { title: columns.state, align: 'left', share: 0.22 }, { title: columns.remaining, align: 'right', share: 0.1, phone: 'second_line' }, { title: columns.rate, align: 'right', share: 0.09, phone: 'left_out' },
    { title: columns.plot, align: 'left', share: 0.21, axis: { from: 0, to: most, ticks: ticks(most) }, phone: 'second_line' }, { title: columns.years, align: 'right', share: 0.11, phone: 'second_line' },
    { title: columns.deadline, align: 'right', share: 0.12 }, { title: columns.request, align: 'left', share: 0.15, phone: 'second_line' },
  ];
}

/** Whether the values are of an earlier year than the one that is reported on. */
const isOld = (view: View, { asAt }: StateOf5): boolean => asAt !== null && Number(asAt.slice(0, 4)) < view.publication.reportingYear;

function areaCell(view: View, words: StateTableWords, row: StateOf5): Cell {
  // what an older report gave does not remain once completion is reported
  if (row.completed) return cell('–');
  if (row.remaining_km2 === null) return cell([{ text: words.notGiven, quiet: true }]);
  const signs = [row.unsized && 'ᵃ', isOld(view, row) && 'ᶜ', row.mixed === 'yes' && 'ᵈ'].filter((sign) => sign !== false).join('');
  return cell(`${areaText(view, Number(row.remaining_km2))}${signs}`);
}

function yearsCell(view: View, words: StateTableWords, row: StateOf5): Cell {
  const left = row.completed ? '–' : row.passed ? words.passed : row.years_left === null ? '–' : yearsText(view, Number(row.years_left));
  return cell([{ text: `${left} / ` }, { text: row.years === null || row.completed ? '–' : yearsText(view, Number(row.years)), strong: row.years !== null && !row.completed }]);
}

/** What stands in the column of requests. */
export function requestText(words: StateTableWords, { completed, pending, expected, toCheck, passed }: StateOf5): string {
  const { request } = words;
  if (completed) return request.completed;
  if (pending) return `${request.pending(pending.until?.slice(0, 4) ?? null)}${pending.early ? 'ᵇ' : ''}`;
  if (toCheck) return request.toCheck;
  return expected ? request.expected : passed ? request.none : '';
}

function plotCell(row: StateOf5, most: number): Cell {
  const at = (value: string | null): number | null => (value === null ? null : Math.min(most, Number(value)));
  const [left, needed] = row.completed ? [null, null] : [at(row.years_left), at(row.years)];
  return left === null && needed === null ? cell('') : { text: '', plot: { form: 'years', left, needed, most } };
}

const cells = (view: View, words: StateTableWords, row: StateOf5, most: number): Cell[] => [
  cell(view.unitName(row.state)), areaCell(view, words, row), cell(row.rate_km2 === null ? '–' : areaText(view, Number(row.rate_km2))), plotCell(row, most), yearsCell(view, words, row),
  cell(row.due_on === null ? [{ text: words.noDeadline, quiet: true }] : stateWords(view.lang).shortDate(row.due_on)), cell([{ text: requestText(words, row), quiet: true }]),
];

/** The States of each group, in the order of the group. */
function grouped(states: readonly StateOf5[]): { longer: StateOf5[]; notLonger: StateOf5[]; passed: StateOf5[]; unknown: StateOf5[]; completed: StateOf5[] } {
  const open = states.filter((row) => !row.completed);
  const widest = (rows: readonly StateOf5[]): StateOf5[] => rows.toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  const passed = open.filter((row) => row.passed);
  const byDate = (rows: readonly StateOf5[]): StateOf5[] => rows.toSorted((a, b) => ((a.due_on ?? '') < (b.due_on ?? '') ? -1 : (a.due_on ?? '') > (b.due_on ?? '') ? 1 : 0));
  return {
    longer: widest(open.filter((row) => row.longer === 'yes')), notLonger: widest(open.filter((row) => row.longer === 'no')),
    passed: [...byDate(passed.filter(({ pending }) => pending === null)), ...byDate(passed.filter(({ pending }) => pending !== null))],
    unknown: open.filter((row) => row.longer === null && !row.passed), completed: states.filter((row) => row.completed),
  };
}

function notesOf(view: View, words: StateTableWords, rows: readonly StateOf5[], most: number): string {
  const { notes } = words;
  const old = rows.filter((row) => isOld(view, row)).map(({ asAt }) => asAt ?? '').sort();
  const [earliest] = old;
  return [
    rows.some((row) => row.unsized && row.remaining_km2 !== null) && notes.unsized, rows.some(({ pending }) => pending?.early) && notes.early,
    earliest !== undefined && notes.asAt(earliest, new Set(old).size > 1), rows.some(({ mixed }) => mixed === 'yes') && notes.mixed,
    rows.some(({ expected }) => expected) && notes.expected(view.publication.asOf), rows.some(({ years }) => Number(years ?? 0) > most) && notes.beyond(most),
  ].filter((note) => note !== false).join(' ');
}

/** The numbers of the table as data: dates in ISO, units in the header. */
const dataOf = (view: View, states: readonly StateOf5[]): NonNullable<TableBlock['data']> => ({
  columns: ['state', 'name', 'remaining_km2', 'rate_km2_per_year', 'rate_years', 'years_left', 'years_at_rate', 'due_on', 'request_until'],
  rows: states.map((row) => [row.state, view.unitName(row.state), row.remaining_km2, row.rate_km2, row.rate_years, row.years_left, row.years, row.due_on, row.pending?.until ?? null]),
});

function tableOf(view: View, id: string, states: readonly StateOf5[], groups: readonly RowGroup[], shown: readonly StateOf5[], foot?: readonly Cell[]): TableBlock {
  const words = stateWords(view.lang).table;
  const { reportingYear } = view.publication;
  const { known, longer, wide } = outlasting(states);
  const most = scaleEnd(states);
  const notes = notesOf(view, words, shown, most);
  const rows = view.publication.land.filter(({ state, value }) => value !== null && shown.some((one) => one.state === state));
  return {
    kind: 'table', id, shown: true, caption: known === 0 ? words.plainTitle : words.title(known, longer, wide), subtitle: words.subtitle(states.length, reportingYear - RATE_YEARS + 1, reportingYear),
    columns: columnsOf(words, most), groups, ...(foot && { foot }),
    legend: [{ plot: { form: 'years', left: 0, needed: null, most: 1 }, text: words.legend.left }, { plot: { form: 'years', left: null, needed: 0, most: 1 }, text: words.legend.needed }],
    ...(notes !== '' && { notes }), source: sourceOf(view, words.source, rows.map(({ source }) => source), `charts/${id}`), data: dataOf(view, shown),
  };
}

const titled = (text: string, aside: string): Run[] => [{ text }, { text: `, ${aside}`, quiet: true }];

/** Every State with obligations under Article 5, in groups; nothing where none has any. */
export function stateTable(view: View): TableBlock[] {
  const states = statesOf5(view);
  if (states.length === 0) return [];
  const words = stateWords(view.lang).table;
  const { longer, notLonger, passed, unknown, completed } = grouped(states);
  const most = scaleEnd(states);
  const rows = (of: readonly StateOf5[]): Cell[][] => of.map((row) => cells(view, words, row, most));
  const groups: RowGroup[] = [
    { title: longer.length > 1 ? titled(words.groups.longer(longer.length), words.widest) : words.groups.longer(longer.length), rows: rows(longer) },
    { title: words.groups.notLonger(notLonger.length), rows: rows(notLonger) },
    { title: words.groups.passed(passed.length, view.publication.asOf, passed.some(({ toCheck }) => toCheck)), rows: rows(passed) },
    { title: words.groups.unknown(unknown.length), rows: rows(unknown) },
    ...(completed.length > 0 ? [{ title: words.groups.completed(completed.length), rows: rows(completed) }] : []),
  ];
  return [tableOf(view, 'article-5-states', states, groups, states)];
}

/** The bulletin's table: gaps of ten years or more by State, the other groups counted, and what remains in all. */
export function widestGaps(view: View): Block[] {
  const states = statesOf5(view);
  if (states.length === 0) return [];
  const words = stateWords(view.lang).table;
  const { longer, notLonger, passed, unknown, completed } = grouped(states);
  const wide = longer.filter(({ gap }) => gap !== null && gap >= WIDE_GAP);
  const most = scaleEnd(states);
  const whole = remainingOf5(view, states);
  const groups: RowGroup[] = [
    { title: wide.length > 1 ? titled(words.groups.wide(wide.length, WIDE_GAP), words.widest) : words.groups.wide(wide.length, WIDE_GAP), rows: wide.map((row) => cells(view, words, row, most)) },
    ...(longer.length > wide.length ? [{ title: words.others(longer.length - wide.length), rows: [] }] : []),
    { title: words.groups.notLonger(notLonger.length), rows: [] }, { title: words.groups.passed(passed.length, view.publication.asOf, passed.some(({ toCheck }) => toCheck)), rows: [] },
    { title: words.groups.unknown(unknown.length), rows: [] }, ...(completed.length > 0 ? [{ title: words.groups.completed(completed.length), rows: [] }] : []),
  ];
  const foot = whole?.printed ? [cell(words.total(states.length)), cell(areaText(view, whole.area)), cell([{ text: words.ofStates(whole.states), quiet: true }]), cell(''), cell(''), cell(''), cell('')] : undefined;
  return [tableOf(view, 'article-5-gaps', states, groups, wide, foot)];
}
