/** How well values are proposed from tables: precision and recall against `measures.csv` of a folder of documents. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ReadDocument } from '../../pipeline/coding/read-document.ts';
import { proposedMeasures } from '../../pipeline/coding/measures/measures.ts';

type Row = Record<'report_id' | 'measure' | 'area' | 'as_at' | 'value' | 'unit' | 'state_of_value', string | null>;

/** A value is right with its measure, place, day, number and unit, or its reason. */
const key = ({ measure, area, as_at, value, unit, state_of_value }: Row): string => [measure, area ?? '', as_at, value === null || value === '' ? state_of_value : Number(value), unit].join(' | ');

/** Counts of one document. */
export function measureRates(folder: string, report: string, document: ReadDocument): { proposed: number; right: number; truth: number; wrong: string[]; missed: string[] } {
  const file = join(folder, 'measures.csv');
  const truth = existsSync(file) ? (parse(readFileSync(file, 'utf8'), { columns: true }) as Row[]).filter(({ report_id }) => report_id === report).map(key) : [];
  const [, state = '', cycle = '0'] = /^([A-Z]{3})-(\d{4})/.exec(report) ?? [];
  const left = [...truth];
  const wrong: string[] = [];
  const proposed = proposedMeasures(document, { reportId: report, state, cycle: Number(cycle) });
  for (const row of proposed) {
    const at = left.indexOf(key(row));
    if (at === -1) wrong.push(key(row));
    else left.splice(at, 1);
  }
  return { proposed: proposed.length, right: proposed.length - wrong.length, truth: truth.length, wrong, missed: left };
}
