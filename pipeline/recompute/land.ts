/** Land by State (R29): what remains on the due date, and what was released in a year. */
import { decimal, exact, parsed, type Exact } from './decimals.ts';
import { inYear, lastDay } from './dates.ts';
import { grouped, inOrder, type Document, type Known } from './known.ts';
import type { Row } from './tables.ts';

/** A row of `measures.csv` whose document speaks. */
interface Statement {
  state: string;
  cycle: number;
  measure: string;
  area: string;
  contamination: string;
  asAt: string;
  /** In square kilometres, or a number of mines; null where the row speaks in words. */
  given: Exact | null;
  words: string;
  document: Document | null;
}

/** A State's land of one contamination and measure; the columns of `data/land.csv` that carry meaning. */
export interface Land {
  state: string;
  contamination: string;
  measure: string;
  value: string | null;
  state_of_value: string;
  /** All the words that its rows say instead of a value; which of several stands is not laid down. */
  words: string[];
}

const REMAINING = ['cha_area', 'sha_area', 'mined_area'];
const RELEASED = ['cleared_area', 'reduced_area', 'cancelled_area'];
/** Mines destroyed on this land: no area, but listed beside it by the same order of documents, days and cycles. */
const DESTROYED = ['mines_destroyed'];
/** Decimals of a square kilometre down to the square metre. */
const SQUARE_METRES = 6;
const PER_KM2: Readonly<Record<string, bigint>> = { m2: 1_000_000n, ha: 100n, km2: 1n, count: 1n };

function statement(row: Row, documents: ReadonlyMap<string, Document>): Statement[] {
  const document = documents.get(`${row.cycle} ${row.report_id}`) ?? null;
  const named = (row.report_id ?? '') !== '';
  if (named && !document?.eligible) return [];
  const under = PER_KM2[row.unit ?? ''];
  const given = row.state_of_value === 'reported' && (row.value ?? '') !== '' && under !== undefined;
  const value = given ? parsed(row.value ?? '0') : null;
  return [{
    state: document?.state ?? row.state ?? '', cycle: Number(row.cycle), measure: row.measure ?? '', area: row.area ?? '', contamination: row.contamination ?? '',
    asAt: lastDay(row.as_at ?? ''), given: value && { over: value.over, under: value.under * (under ?? 1n) }, words: row.state_of_value ?? '', document,
  }];
}

/** Reports before other documents before rows without one; of the same kind the later. */
function louder(a: Statement, b: Statement): number {
  const rank = ({ document }: Statement) => (document === null ? 0 : document.report ? 2 : 1);
  return rank(a) - rank(b) || (a.document && b.document ? inOrder(a.document, b.document) : 0);
}

/** What is said of land up to the cycle: for each place and day in a cycle one document speaks. */
function statements(known: Known): Statement[] {
  const documents = new Map(known.documents.map((one) => [`${one.cycle} ${one.id}`, one]));
  const wanted = new Set([...REMAINING, ...RELEASED, ...DESTROYED]);
  const all = known.rows('measures').filter((row) => wanted.has(row.measure ?? '') && Number(row.cycle) <= known.cycle).flatMap((row) => statement(row, documents));
  const places = grouped(all, (one) => JSON.stringify([one.cycle, one.state, one.measure, one.area, one.contamination, one.asAt]));
  return [...places.values()].map((same) => same.toSorted(louder).at(-1) as Statement);
}

/** The State's own total where it is given, else its areas (and a total in words beside them). */
function totalOrAreas(same: readonly Statement[]): readonly Statement[] {
  const total = same.filter(({ area, given }) => area === '' && given !== null);
  return total.length > 0 ? total : same;
}

/** What remains: the newest cycle's picture, the latest day up to the due date in it. */
function remaining(known: Known, all: readonly Statement[]): Statement[] {
  const own = all.filter(({ measure }) => REMAINING.includes(measure));
  const newest = Math.max(...own.map(({ cycle }) => cycle));
  const picture = own.filter(({ cycle, asAt }) => cycle === newest && asAt <= known.due);
  const places = grouped(picture, (one) => JSON.stringify([one.measure, one.area, one.contamination]));
  const standing = [...places.values()].map((same) => same.reduce((last, one) => (one.asAt > last.asAt ? one : last)));
  const split = standing.filter(({ measure, given }) => measure !== 'mined_area' && given !== null);
  const counts = ({ measure, area, contamination }: Statement) => measure !== 'mined_area'
    || !split.some((one) => one.contamination === contamination && (area === '' || one.area === area || one.area === ''));
  return [...grouped(standing.filter(counts), (one) => JSON.stringify([one.measure, one.contamination])).values()].flatMap(totalOrAreas);
}

/** What was released in a year: the newest cycle speaks for each place and day, days are added. */
function inTheYear(all: readonly Statement[], measures: readonly string[], year: number): Statement[] {
  const own = all.filter(({ measure, asAt }) => measures.includes(measure) && inYear(asAt, year));
  const places = grouped(own, (one) => JSON.stringify([one.measure, one.area, one.contamination, one.asAt]));
  const standing = [...places.values()].map((same) => same.reduce((last, one) => (one.cycle > last.cycle ? one : last)));
  return [...grouped(standing, (one) => JSON.stringify([one.measure, one.contamination])).values()].flatMap(totalOrAreas);
}

/** The sum of what is given, or null where nothing is. */
export function sumOf(all: readonly Statement[]): Exact | null {
  const values = all.flatMap(({ given }) => (given === null ? [] : [given]));
  return values.length === 0 ? null : values.reduce((sum, one) => ({ over: sum.over * one.under + one.over * sum.under, under: sum.under * one.under }), exact(0, 1));
}

/** A State's land with its sums still exact, for the outlook. */
export interface LandOfState {
  remaining: Statement[];
  released: (year: number) => Statement[];
  destroyed: Statement[];
}

/** What every State says of its land. */
export function landByState(known: Known): Map<string, LandOfState> {
  return new Map([...grouped(statements(known), ({ state }) => state)].map(([state, own]) => [state, { remaining: remaining(known, own), released: (year: number) => inTheYear(own, RELEASED, year), destroyed: inTheYear(own, DESTROYED, known.year) }]));
}

/** `data/land.csv`: a row per State, contamination and measure; a sum of what is given, else the words. */
export function landRows(known: Known): Land[] {
  const counted = [...landByState(known).values()].flatMap((land) => [...land.remaining, ...land.released(known.year), ...land.destroyed]);
  return [...grouped(counted, (one) => JSON.stringify([one.state, one.contamination, one.measure])).values()].map((same) => {
    const { state, contamination, measure } = same[0] as Statement;
    const sum = sumOf(same);
    const words = [...new Set(same.map((one) => one.words))].toSorted();
    return { state, contamination, measure, value: sum && decimal(sum, SQUARE_METRES), state_of_value: sum ? 'reported' : words[0] ?? '', words: sum ? [] : words };
  });
}
