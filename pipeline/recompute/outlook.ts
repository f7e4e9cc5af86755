/** How long the land that remains would take at the rate of the last years (R42). */
import { daysBetween } from './dates.ts';
import { decimal, exact, minus, sign, type Exact } from './decimals.ts';
import { latestDeadline } from './deadlines.ts';
import { hasStatus, isParty, type Known } from './known.ts';
import { landByState, sumOf, type LandOfState } from './land.ts';

/** A row of `data/outlook.csv`. */
export interface Outlook {
  state: string;
  remaining_km2: string | null;
  mixed: 'yes' | 'no' | null;
  rate_km2: string | null;
  rate_years: number | null;
  years: string | null;
  due_on: string | null;
  years_left: string | null;
  longer: 'yes' | 'no' | null;
}

/** Reporting years whose releases make the rate. */
const YEARS = 3;

function rateOf(known: Known, land: LandOfState | undefined): { rate: Exact | null; years: number } {
  const sums = Array.from({ length: YEARS }, (_, back) => sumOf(land?.released(known.year - back) ?? [])).flatMap((sum) => (sum === null ? [] : [sum]));
  if (sums.length === 0) return { rate: null, years: 0 };
  const total = sums.reduce((sum, one) => ({ over: sum.over * one.under + one.over * sum.under, under: sum.under * one.under }));
  return { rate: { over: total.over, under: total.under * BigInt(sums.length) }, years: sums.length };
}

/** The kind of a contamination; a text that the catalogue does not have is a kind of its own (R29). */
function kindOf({ plan: { contamination } }: Known, text: string): string {
  return text === '' ? contamination.not_stated : contamination.codes.find(({ code }) => code === text)?.kind ?? text;
}

/** Years are always printed with two decimals (R42). */
function twoDecimals(years: Exact): string {
  const [whole = '0', rest = ''] = decimal(years, 2).split('.');
  return `${whole}.${rest.padEnd(2, '0')}`;
}

function rowOf(known: Known, state: string, land: LandOfState | undefined): Outlook {
  const given = (land?.remaining ?? []).filter((one) => one.given !== null);
  const remaining = sumOf(given);
  const { rate, years } = rateOf(known, land);
  const needed = remaining && rate && rate.over > 0n ? { over: remaining.over * rate.under, under: remaining.under * rate.over } : null;
  const due = latestDeadline(known, state, '5')?.dueOn ?? null;
  // days over 365.25, as whole numbers
  const left = due !== null && due >= known.asOf ? exact(100 * daysBetween(known.asOf, due), 36_525) : null;
  return {
    state, remaining_km2: remaining && decimal(remaining), mixed: remaining && (new Set(given.map(({ contamination }) => kindOf(known, contamination))).size > 1 ? 'yes' : 'no'),
    rate_km2: rate && decimal(rate), rate_years: years === 0 ? null : years, years: needed && twoDecimals(needed), due_on: due, years_left: left && twoDecimals(left),
    longer: needed && left && (sign(minus(needed, left)) > 0 ? 'yes' : 'no'),
  };
}

/** A row per State Party with obligations under Article 5 on the as-of day. */
export function outlook(known: Known): Outlook[] {
  const land = landByState(known);
  const obliged = [...known.members.keys()].filter((state) => isParty(known, state, known.asOf) && hasStatus(known, state, ['affected', 'article_5'], known.asOf));
  return obliged.toSorted().map((state) => rowOf(known, state, land.get(state)));
}
