/** `IMPLAUSIBLE` sums of `measures.csv`: parts against their total, opening and closing, last year's numbers again. */
import { releasedMeasures, remainingMeasures, splitMeasures } from '../../schemas/codes.ts';
import { grouped } from '../read/grouped.ts';
import type { Fault } from '../read/fault.ts';
import { groups, odd, sizeText, type Sized } from './measures.ts';

const total = (rows: readonly Sized[]): number => rows.reduce((sum, { size }) => sum + size, 0);
const slack = (rows: readonly Sized[]): number => rows.reduce((sum, row) => sum + row.slack, 0) * 1.000_001;

/** Places of one State, measure, contamination and date that do not add up to the State's total beside them (R29). */
export function checkTotals(rows: readonly Sized[]): Fault[] {
  return groups(rows.filter(({ speaks }) => speaks), ['cycle', 'state', 'measure', 'contamination', 'as_at', 'counted']).flatMap((same) => {
    const whole = same.find(({ area }) => area === null);
    const parts = same.filter(({ area }) => area !== null);
    if (!whole || parts.length === 0) return [];
    const sum = total(parts);
    const room = whole.slack + slack(parts);
    // a place without a size may be all that is missing
    if (whole.wordsBeside ? sum <= whole.size + room : Math.abs(sum - whole.size) <= room) return [];
    return [odd('IMPLAUSIBLE', whole, { reason: 'parts', state: whole.state, measure: whole.measure, parts: String(parts.length), sum: sizeText(sum, whole.counted) })];
  });
}

/** What stands at a date and what leaves it in a year: opening less released is the least that closing can be. */
const STOCKS: { stock: string[]; flow: string[] }[] = [
  { stock: [...remainingMeasures], flow: [...releasedMeasures] },
  { stock: ['mines_stockpiled'], flow: ['stockpile_destroyed'] },
];

/** A State's whole, or its places where it gives none; what is not split where no CHA or SHA is given for it (R29). */
function standing(rows: readonly Sized[]): Sized[] {
  const split = rows.filter(({ measure }) => (splitMeasures as readonly string[]).includes(measure));
  const hasSplit = ({ area, contamination }: Sized) => split.some((one) => one.contamination === contamination && (area === null || one.area === null || one.area === area));
  return groups(rows.filter((row) => row.measure !== 'mined_area' || !hasSplit(row)), ['measure', 'contamination']).flatMap((same) => {
    const wholes = same.filter(({ area }) => area === null);
    return wholes.length > 0 ? wholes : same;
  });
}

/** Closing that is less than opening less what was released: more is gone than was released (what is new can only add). */
export function checkBalance(rows: readonly Sized[]): Fault[] {
  return STOCKS.flatMap(({ stock, flow }) => groups(rows, ['state']).flatMap((ofState) => {
    const ends = new Map(groups(ofState.filter(({ measure, as_at }) => stock.includes(measure) && as_at?.endsWith('-12-31')), ['as_at']).map((same) => [Number(same[0]?.as_at?.slice(0, 4)), latest(same)]));
    return [...ends].flatMap(([year, closing]) => {
      const opening = ends.get(year - 1);
      const first = closing[0];
      const yearFlows = ofState.filter(({ measure, as_at }) => flow.includes(measure) && as_at?.startsWith(`${year}-`));
      const measures = (some: readonly Sized[]) => [...new Set(some.map(({ measure, contamination }) => `${measure} ${contamination}`))].toSorted().join();
      if (!opening || !first || measures(opening) !== measures(closing)) return [];
      const released = latest(yearFlows);
      const missing = total(opening) - total(released) - total(closing);
      // a flow that is not given is not zero, so nothing can be said without it; a hundredth is rounding and restatement
      if (flow.some((measure) => !released.some((row) => row.measure === measure)) || missing <= Math.max(total(opening) / 100, slack([...opening, ...released, ...closing]))) return [];
      const text = (some: readonly Sized[]) => sizeText(total(some), first.counted);
      return [odd('IMPLAUSIBLE', first, { reason: 'balance', state: first.state, year: String(year), opening: text(opening), released: text(released), closing: text(closing), missing: sizeText(missing, first.counted) })];
    });
  }));
}

/** The values that stand in the newest cycle that gives them. */
function latest(rows: readonly Sized[]): Sized[] {
  const newest = rows.reduce((most, { cycle }) => Math.max(most, cycle), 0);
  return standing(rows.filter(({ cycle, speaks }) => cycle === newest && speaks));
}

/** At least this many values, none of them zero, before the same again is no chance. */
const FEWEST_REPEATED = 3;

/** A State's values of a cycle that are, each of them, those of the cycle before. */
export function checkRepeats(rows: readonly Sized[]): Fault[] {
  return groups(rows.filter(({ size }) => size > 0), ['state']).flatMap((ofState) => {
    const cycles = grouped(ofState, ({ cycle }) => cycle);
    return [...cycles].flatMap(([cycle, now]) => {
      const before = cycles.get(cycle - 1);
      const [first] = now;
      if (!before || !first || now.length < FEWEST_REPEATED) return [];
      const place = ({ measure, area, contamination }: Sized) => JSON.stringify([measure, area, contamination]);
      const older = new Map(before.map((row) => [place(row), row]));
      if (now.some((row) => older.get(place(row))?.size !== row.size)) return [];
      // the same rows with the same dates are the same values entered again, which is no news either way
      const other = older.get(place(first));
      return [odd('IMPLAUSIBLE', first, { reason: 'repeats', state: first.state, values: String(now.length), other: other?.shown ?? '', cycle: String(cycle - 1) })];
    });
  });
}

/** Hazardous areas that are counted but have no size, or the other way round: an unknown extent is not zero. */
export function checkCounts(rows: readonly Sized[]): Fault[] {
  return groups(rows, ['cycle', 'report_id', 'state', 'area', 'contamination', 'as_at']).flatMap((place) => ['cha', 'sha'].flatMap((kind) => {
    const [count, area] = [`${kind}_count`, `${kind}_area`].map((measure) => place.find((row) => row.measure === measure));
    if (!count || !area || (count.size > 0) === (area.size > 0)) return [];
    return [odd('IMPLAUSIBLE', area, { reason: 'extent', state: area.state, count: count.shown.replace(' count', ''), count_measure: count.measure, count_line: String(count.line), measure: area.measure, side: area.size > 0 ? 'no_count' : 'no_area' })];
  }));
}
