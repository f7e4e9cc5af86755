/** What is odd about the rows of `measures.csv` as R29 reads them: values that contradict, rows that are not used, places and spellings. */
import { texts } from '../store/texts.ts';
import { landMeasures } from '../../schemas/codes.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import { grouped } from '../read/grouped.ts';
import type { Store } from '../store/store.ts';
import { looseForm } from './alike.ts';
import { groups, odd, type Sized } from './measures.ts';
import { faultyFiles } from './reports.ts';

const LAND = texts(landMeasures);

/** Where a row stands, and its value as printed: "1.5 km2" or its state in words. */
interface Printed {
  file: string;
  line: number;
  shown: string;
}
const SHOWN = `coalesce(regexp_replace(value::VARCHAR, '\\.?0+$', '') || ' ' || unit, state_of_value)`;

/** `CONFLICTING_ROW`: one document, or the rows without one, with two values for one State, measure, place, contamination and date. */
export async function checkContradictions(store: Store): Promise<Fault[]> {
  const rows = await store.rows<Printed & { report_id: string | null; state: string; measure: string; other_line: number; other: string }>(`
    WITH alike AS (
      SELECT *, ${SHOWN} AS shown, first_value(line) OVER same AS other_line, first_value(${SHOWN}) OVER same AS other,
             first_value(size) OVER same AS other_size, first_value(state_of_value) OVER same AS other_state
      FROM voice WHERE measure IN (${LAND}) AND voice NOT IN ('not_counted', 'wrong_unit')
      WINDOW same AS (PARTITION BY cycle, state, report_id, measure, area, contamination, as_at ORDER BY line))
    SELECT file, line, shown, report_id, state, measure, other_line, other FROM alike
    WHERE size IS DISTINCT FROM other_size OR state_of_value <> other_state ORDER BY file, line`);
  return rows.map(({ file, line, shown, report_id, state, measure, other_line, other }) =>
    fault('CONFLICTING_ROW', file, { line, column: 'value', value: shown }, { reason: 'land', measure, other, other_line: String(other_line), whose: report_id ?? state }));
}

/** `UNUSED_ROW`: every row of land that does not count and is no history (R29); those of drafts are listed with all others of them. */
export async function checkUnusedLand(store: Store, folder: Folder): Promise<Fault[]> {
  const faulty = faultyFiles(folder);
  const rows = await store.rows<Printed & { fate: string; measure: string; state: string; report_id: string | null; as_at: string; due_on: string; beside: number | null }>(`
    SELECT file, line, ${SHOWN} AS shown, fate, measure, state, report_id, as_at_given AS as_at, beside, run.due_on::VARCHAR AS due_on
    FROM land_row, run WHERE fate NOT IN ('counts', 'history', 'not_counted', 'contradicts') ORDER BY file, line`);
  // what follows from a table that cannot be read is not said on top of it
  return rows.filter(({ file }) => !faulty.has(file) && !faulty.has(file.replace(/[^/]+$/, 'submissions.csv'))).map(({ file, line, shown, fate, measure, state, report_id, as_at, due_on, beside }) =>
    fault('UNUSED_ROW', file, { line, value: shown }, { reason: fate, measure, state, as_at, due_on, ...(report_id !== null && { report: report_id }), ...(beside !== null && { beside: String(beside) }) }));
}

/** For comparison with words: without case and accents. */
const plainLetters = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');

/** A name for the whole State, in English, French and Spanish; `total` as a word anywhere. */
const WHOLE = /\b(sub)?tota(l|ls|ux|les)\b|^(the )?(whole|entire) (country|territory)$|^(all|nationwide|country-?wide|national)$|^(l['’]ensemble|ensemble)( du (pays|territoire))?$|^(tout le pays|pays entier|todo el pais|nacional)$/u;

/** `IMPLAUSIBLE`: a place called total, or as large as all the others together: it is counted as one place more. */
export function checkPlaces(rows: readonly Sized[]): Fault[] {
  const places = rows.filter((row) => row.area !== null);
  const named = places.filter(({ area }) => WHOLE.test(plainLetters(area ?? '')));
  const sums = groups(places.filter((row) => !named.includes(row)), ['cycle', 'report_id', 'state', 'measure', 'contamination', 'as_at', 'counted']).flatMap((same) => {
    const [most, ...others] = same.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size);
    const sum = others.reduce((all, { size }) => all + size, 0);
    return most && others.length > 1 && Math.abs(sum - most.size) <= most.size * 1e-9 ? [most] : [];
  });
  return [
    ...named.map((row) => odd('IMPLAUSIBLE', row, { reason: 'total_name', area: row.area ?? '' })),
    ...sums.map((row) => odd('IMPLAUSIBLE', row, { reason: 'total_size', area: row.area ?? '', measure: row.measure })),
  ];
}

/** `IMPLAUSIBLE`: two spellings of a State's place or contamination that differ only in case, accents or punctuation; they stay two. */
export async function checkSpellings(store: Store): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const column of ['area', 'contamination'] as const) {
    const rows = await store.rows<{ file: string; line: number; state: string; text: string }>(`
      SELECT file, line, state, ${column} AS text FROM voice WHERE ${column} IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY state, ${column} ORDER BY cycle, file, line) = 1 ORDER BY cycle, file, line`);
    for (const [first, ...others] of grouped(rows, ({ state, text }) => `${state} ${looseForm(text) || text}`).values()) {
      for (const { file, line, text } of others) faults.push(fault('IMPLAUSIBLE', file, { line, column, value: text }, { reason: 'alike', other: first?.text ?? '', at: `${first?.file === file ? '' : `${first?.file}:`}${first?.line}` }));
    }
  }
  return faults;
}
