/** Which reading each headline follows (R12), worked out again: from a folder's choices, or from what a manifest says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ReadingCode } from '../../schemas/codes.ts';
import { choicesFile, type Choice } from '../../schemas/decisions.ts';
import type { Indicator, Plan } from '../../schemas/plan.ts';

/** Readings beside figures from records, by their rule. */
const OF_RECORDS: Readonly<Record<string, readonly ReadingCode[]>> = { report_in_time: ['due_only'], report_by_guide: ['of_reporting', 'due_only'], women_participation: ['known_gender'] };

/** Every reading that an indicator can have beside the plan's words. */
export function readingsBeside({ rule, kind, victims_reading }: Indicator): readonly ReadingCode[] {
  if (rule !== 'answered') return OF_RECORDS[rule] ?? [];
  const shares: readonly ReadingCode[] = kind === 'percentage' ? ['of_reporting', 'applicable_only', 'due_only'] : [];
  return ['partly_counts', 'article7_only', 'by_due_date', ...shares, ...(victims_reading ? ['victims' as const] : [])];
}

/** An indicator whose figure follows a reading. */
export function byReading(indicator: Indicator, reading: ReadingCode): Indicator {
  return { ...indicator, reading, population: reading === 'victims' ? 'mine_victims' : indicator.worded_population };
}

/** The catalogue with these readings in the place of the plan's words, wherever they are beside them. */
export function underReadings(plan: Plan, readings: readonly string[]): Plan {
  return { ...plan, indicators: plan.indicators.map((one) => byReading(one, readingsBeside(one).find((reading) => readings.includes(reading)) ?? 'as_worded')) };
}

/** The readings that a data folder chooses, else the catalogue. */
export function chosenIn(folder: string, plan: Plan): string[] {
  const path = join(folder, 'decisions.yaml');
  const choices: readonly Choice[] = existsSync(path) ? choicesFile.parse(parse(readFileSync(path, 'utf8'))).decisions : [];
  return plan.decisions.flatMap((own) => {
    const choice = choices.find(({ decision }) => decision === own.decision);
    const option = (choice?.options ?? own.options).find((one) => one.option === (choice?.chosen ?? own.chosen));
    return option?.reading === undefined || option.reading === 'as_worded' ? [] : [option.reading];
  });
}

const SAME_UNITS: ReadonlySet<string> = new Set(['as_worded', 'partly_counts', 'of_reporting', 'applicable_only', 'due_only', 'known_gender'] satisfies ReadingCode[]);

/** Whether two readings count the same units, only otherwise. */
export const ofSameUnits = (one: string, other: string): boolean => one === other || (SAME_UNITS.has(one) && SAME_UNITS.has(other));
