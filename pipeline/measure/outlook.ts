/**
 * R42: the years that the remaining area would take at the rate of the last years, beside the years left to the
 * Article 5 deadline. Both are arithmetic on what a State reported; neither is a forecast.
 */
import type { OutlookRow } from '../../schemas/outputs.ts';
import type { Contamination } from '../../schemas/plan.ts';
import { LATEST_DEADLINES } from '../assess/follow-up.ts';
import type { Store } from '../store/store.ts';
import { kindsOf } from './contamination.ts';
import { hundredths, plain, type Fraction } from './fraction.ts';
import { IS_RELEASED, IS_REMAINING } from './land-rows.ts';

/** So many reporting years, the run's own the last, make a rate. */
export const RATE_YEARS = 3;

/** A year of 365.25 days, in quarters of a day. */
const QUARTERS_OF_A_YEAR = 1461n;

/** A State Party with obligations under Article 5 on the as-of date, its latest deadline, and the days to it. */
interface Bound {
  state: string;
  due_on: string | null;
  days: number | null;
}

/** Sums of `land_row` as exact decimals. */
interface Area {
  state: string;
  area: string;
}

const bound = (store: Store): Promise<Bound[]> => store.rows<Bound>(`
  WITH ${LATEST_DEADLINES}
  SELECT t.state, l.due_on::VARCHAR AS due_on, (l.due_on - run.as_of)::INTEGER AS days
  FROM term t JOIN run ON party_on(t.in_force_on, t.withdrawn_on, run.as_of)
  LEFT JOIN latest l ON l.state = t.state AND l.article = '5'
  WHERE EXISTS (SELECT 1 FROM statuses s WHERE s.state = t.state AND s.status IN ('affected', 'article_5') AND holds_on(s."from", s.until, run.as_of))
  ORDER BY t.state`);

const remaining = (store: Store): Promise<(Area & { contamination: string | null })[]> => store.rows(`
  SELECT state, contamination, sum(size)::VARCHAR AS area FROM land_row WHERE fate = 'counts' AND given AND ${IS_REMAINING}
  GROUP BY state, contamination ORDER BY state, contamination NULLS FIRST`);

/** What a State released in a year, and of which measures and contaminations it told. */
interface Released extends Area {
  /** Reporting years before the run's own. */
  ago: number;
  kinds: string;
}

const released = (store: Store): Promise<Released[]> => store.rows(`
  SELECT state, any_value(run.year) - year(as_at) AS ago, sum(size)::VARCHAR AS area, string_agg(DISTINCT concat_ws(' ', measure, contamination), '; ' ORDER BY concat_ws(' ', measure, contamination)) AS kinds
  FROM land_row, run
  WHERE fate = 'counts' AND given AND ${IS_RELEASED} AND year(as_at) BETWEEN run.year - ${RATE_YEARS - 1} AND run.year
  GROUP BY state, year(as_at) ORDER BY state, year(as_at)`);

const exact = (decimal: string): Fraction => {
  const [whole = '0', decimals = ''] = decimal.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
};
const sum = (fractions: readonly Fraction[]): Fraction =>
  fractions.reduce((a, b) => ({ numerator: a.numerator * b.denominator + b.numerator * a.denominator, denominator: a.denominator * b.denominator }));
const quotient = (a: Fraction, b: Fraction): Fraction => ({ numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator });
const exceeds = (a: Fraction, b: Fraction): boolean => a.numerator * b.denominator > b.numerator * a.denominator;
const yesNo = (said: boolean): 'yes' | 'no' => (said ? 'yes' : 'no');

/** What was released in the run's own year, and in the one before it where both tell of the same measures and contaminations. */
function lastTwo(years: readonly Released[]): Pick<OutlookRow, 'released_km2' | 'released_before_km2'> {
  const [now, before] = [0, 1].map((ago) => years.find((year) => Number(year.ago) === ago));
  return { released_km2: now ? plain(exact(now.area)) : null, released_before_km2: now && before && now.kinds === before.kinds ? plain(exact(before.area)) : null };
}

/** One row per State, in the order of their codes. Needs the table `land_row` of the same run. */
export async function measureOutlook(store: Store, vocabulary: Contamination): Promise<OutlookRow[]> {
  const [states, left, gone] = [await bound(store), await remaining(store), await released(store)];
  const [cycle] = await store.rows<{ cycle: number }>('SELECT cycle FROM run');
  return states.map(({ state, due_on, days }): OutlookRow => {
    const own = left.filter((row) => row.state === state);
    const ofYears = gone.filter((row) => row.state === state);
    const yearly = ofYears.map(({ area }) => exact(area)).toSorted((a, b) => (exceeds(a, b) ? 1 : exceeds(b, a) ? -1 : 0));
    const area = own.length === 0 ? null : sum(own.map((row) => exact(row.area)));
    const rate = yearly.length === 0 ? null : quotient(sum(yearly), { numerator: BigInt(yearly.length), denominator: 1n });
    const years = area === null || rate === null || rate.numerator === 0n ? null : quotient(area, rate);
    const yearsLeft = days === null || days < 0 ? null : { numerator: BigInt(days) * 4n, denominator: QUARTERS_OF_A_YEAR };
    const [least, most] = [yearly[0], yearly.at(-1)];
    return {
      cycle: cycle?.cycle ?? 0, state,
      remaining_km2: area && plain(area), mixed: area && yesNo(kindsOf(vocabulary, own.map(({ contamination }) => contamination)).length > 1),
      rate_km2: rate && plain(rate), rate_years: rate && yearly.length, years: years && hundredths(years),
      due_on, years_left: yearsLeft && hundredths(yearsLeft), longer: years && yearsLeft && yesNo(exceeds(years, yearsLeft)),
      rate_least_km2: least ? plain(least) : null, rate_most_km2: most ? plain(most) : null, ...lastTwo(ofYears),
    };
  });
}
