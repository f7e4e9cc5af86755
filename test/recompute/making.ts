/** What every table made by chance starts from. */
import type { Plan } from '../../schemas/plan.ts';
import { lastDay } from '../../pipeline/recompute/dates.ts';
import type { Chance } from './chance.ts';

/** A table before it is written. */
export type Cells = Record<string, string | number>;

/** What all tables of one folder are made from. */
export interface Making {
  chance: Chance;
  plan: Plan;
  states: string[];
  /** Percent of cells known to the month only, and of rows that are corrected. */
  month: number;
  corrected: number;
}

/** A table with its columns. */
export interface Table {
  rows: Cells[];
  columns: string[];
}

/** A day in the year, often at an edge; sometimes only its month. */
export function dayIn({ chance: by, month }: Making, year: number, edges: readonly string[] = []): string {
  const near = ['01-01', '12-31', '04-30', '05-01', '02-28', '08-31', '06-30', '10-31', ...edges];
  const day = by.happens(35) ? `${year}-${by.pick(near)}` : `${year}-${String(by.whole(1, 12)).padStart(2, '0')}-${String(by.whole(1, 28)).padStart(2, '0')}`;
  return by.happens(month) ? day.slice(0, 7) : day;
}

/** The day on which a row became known, mostly not given. */
export function recordedOn(making: Making): string {
  return making.chance.happens(80) ? '' : dayIn(making, making.chance.pick([2024, 2025, 2025, 2026]));
}

/** Adds corrections: rows with the same key, another content and a later day. */
export function withCorrections(making: Making, rows: Cells[], change: (row: Cells) => Cells): Cells[] {
  return rows.flatMap((row) => {
    if (!making.chance.happens(making.corrected)) return [row];
    const later = ['2025-03-03', '2025-12', '2026-05-05', '2026-11-30'].filter((day) => lastDay(day) > lastDay(String(row.recorded_on ?? '')));
    return later.length === 0 ? [row] : [row, { ...row, ...change(row), recorded_on: making.chance.pick(later) }];
  });
}
