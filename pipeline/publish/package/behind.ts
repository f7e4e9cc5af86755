/** What an outcome was read from: the answer row of its report, or the rows of its record or register. */
import type { Assessment } from '../../../schemas/outputs.ts';
import { tables } from '../../../schemas/tables.ts';
import { rules } from '../../assess/rules/rules.ts';
import type { Publication } from '../publication.ts';

/** A file under the data folder, and the row of it that is named by a report, by a report and an indicator, or by the unit alone. */
export interface Behind {
  file: string;
  row?: { report: string; indicator?: string };
}

const inCycle = (file: string, cycle: number): string => file.replace('<cycle>', String(cycle));

/** The file of a record ("votes"); deposits stand in the registry of States. */
const recordFile = (record: string): string => (Object.entries(tables).find(([name]) => name === record)?.[1] ?? tables.states).file;

/** Finds what lies behind each outcome of a publication, the first named the nearest; several where nothing was read and registers speak (R9). */
export function behindOf({ cycle, plan, submissions }: Publication): (unit: Assessment) => Behind[] {
  // of two documents of one name the newer cycle's is meant
  const cycleOf = new Map(submissions.toReversed().map(({ report_id, cycle: own }) => [report_id, own]));
  const recordOf = new Map(plan.indicators.map(({ indicator, rule }) => [indicator, rules[rule].record]));
  return ({ report_id: report, indicator }) => {
    const own = report === null ? undefined : cycleOf.get(report);
    const record = recordOf.get(indicator) ?? null;
    if (record !== null) return [report === null || own === undefined ? { file: inCycle(recordFile(record), cycle) } : { file: inCycle(tables.submissions.file, own), row: { report } }];
    if (report !== null) return [{ file: inCycle(tables.answers.file, own ?? cycle), row: { report, indicator } }];
    return [{ file: inCycle(tables.submissions.file, cycle) }, { file: tables.coverage.file }];
  };
}
