/** R29: mined land by State: what remains, and what was released in the reporting year, in square kilometres. */
import { datePeriod } from '../../schemas/columns.ts';
import type { Land } from '../../schemas/outputs.ts';
import type { Store } from '../store/store.ts';
import { IS_REMAINING, settleLand } from './land-rows.ts';

/**
 * One row per State, contamination and measure, with the latest date of its values as it was given. A State that
 * gives no size has a row without a value; what is said in words beside a value stands in `in_words`. Leaves the
 * table `land_row` for the outlook.
 */
export async function measureLand(store: Store): Promise<Land[]> {
  await settleLand(store);
  return store.rows<Land>(`
    WITH counted AS (
      SELECT land_row.* FROM land_row, run WHERE fate = 'counts' AND (${IS_REMAINING} OR as_at BETWEEN run.year_start AND run.year_end)),
    -- the date that is printed is one of the values, where there is one
    dated AS (SELECT *, given = bool_or(given) OVER (PARTITION BY state, contamination, measure) AS tells FROM counted)
    SELECT (SELECT cycle FROM run) AS cycle, state, contamination, measure,
           CASE WHEN bool_or(given) THEN plain_number(sum(size)) END AS value,
           CASE WHEN measure = 'mines_destroyed' THEN 'count' ELSE 'km2' END AS unit,
           first(as_at_given ORDER BY as_at DESC, as_at_given) FILTER (tells) AS as_at,
           CASE WHEN bool_or(given) THEN 'reported' ELSE min(state_of_value) END AS state_of_value,
           string_agg(DISTINCT source, '; ' ORDER BY source) AS source,
           string_agg(DISTINCT state_of_value, ' ' ORDER BY state_of_value) FILTER (NOT given) AS in_words
    FROM dated GROUP BY state, contamination, measure
    ORDER BY state, measure, contamination NULLS FIRST`);
}

/** The later of two dates as they were given; a month or a year counts as its last day. */
export function laterDate(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  const last = (date: string): string => datePeriod(date)?.last ?? date;
  return last(b) > last(a) ? b : a;
}
