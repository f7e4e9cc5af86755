/**
 * The data files of a publication (contract, section 4): columns in their printed order. Every file ends
 * with `data_kind`, which the writer adds. A blank cell is "none", never 0.
 */
import { z } from 'zod';
import {
  changeCause, evidenceCode, figureStatus, followUpList, followUpReason, landMeasures, movementCode, outcomeCode, populationCode,
  problemCode, readingCode, severity, stateOfValue, trendCode, unitKind, committeeCode,
} from './codes.ts';
import { code, day, figure, integer, text } from './columns.ts';

/** `data/indicators.csv`: one row per indicator and one for Action 21, in the plan's order. */
export const figureRow = z.object({
  cycle: integer,
  as_of: day,
  action: integer,
  indicator: text,
  kind: code(['percentage', 'count']).nullable(),
  population: code(populationCode.options).nullable(),
  status: code(figureStatus.options),
  evidence: code(evidenceCode.options).nullable(),
  /** Units met. */
  numerator: integer.nullable(),
  /** Size of the population; blank for counts. */
  denominator: integer.nullable(),
  /** Per cent, or the count itself; at most four decimals (R34). */
  value: figure.nullable(),
  /** The value if every unit not yet known were met (R11). */
  high: figure.nullable(),
  /** Units with a coded outcome. */
  reported: integer.nullable(),
  baseline_numerator: integer.nullable(),
  baseline_denominator: integer.nullable(),
  baseline_value: figure.nullable(),
  /** Status and upper end of the baseline's figure: it is said as its own cycle said it (R34). */
  baseline_status: code(figureStatus.options).nullable(),
  baseline_high: figure.nullable(),
  /** Percentage points or number against the baseline (R32). */
  change: figure.nullable(),
  /** The same among the States in both populations. */
  change_same_states: figure.nullable(),
  trend: code(trendCode.options).nullable(),
  /** The word for the change (R35); blank in the baseline's own cycle. */
  movement: code(movementCode.options).nullable(),
  /**
   * Of a provisional figure: "yes" where it can only end between `value` and `high`, "no" where it may also fall, for
   * an answer is borrowed or the population itself is not whole ("so far", R34). Blank for every other.
   */
  bounds: code(['yes', 'no']).nullable(),
  baseline_bounds: code(['yes', 'no']).nullable(),
  /** The reading that the headline follows by a decision (R12); blank where it follows the plan's words. */
  reading: code(readingCode.options).nullable(),
  /** The reading by which the baseline was sealed, where that is another one; blank where it is the same. */
  baseline_reading: code(readingCode.options).nullable(),
});
export type Figure = z.output<typeof figureRow>;

/** `data/readings.csv`: other reasonable readings beside the headline (R12). */
export const readingRow = z.object({
  cycle: integer,
  indicator: text,
  reading: code(readingCode.options),
  numerator: integer.nullable(),
  denominator: integer.nullable(),
  value: figure.nullable(),
  /** What the figure's status would be, were it the headline; blank where sealed before it was known. */
  status: code(figureStatus.options).nullable(),
  /** The value if every unit not yet known were met (R11). */
  high: figure.nullable(),
});
export type Reading = z.output<typeof readingRow>;

/** `data/assessments.csv`: every unit of every population; the figures are sums over `weight`. */
export const assessmentRow = z.object({
  cycle: integer,
  indicator: text,
  unit_kind: code(unitKind.options),
  unit: text,
  outcome: code(outcomeCode.options),
  weight: integer,
  report_id: text.nullable(),
  basis: code(['article7', 'other', 'records']).nullable(),
  form: text.nullable(),
  page: text.nullable(),
  source: text.nullable(),
  /** The rule that gave the outcome: "R7". */
  rule: text,
});
export type Assessment = z.output<typeof assessmentRow>;

/** `data/changes.csv`: the change of a numerator by cause; the parts add up (R32). */
export const changeRow = z.object({ cycle: integer, indicator: text, cause: code(changeCause.options), met_change: figure });
export type Change = z.output<typeof changeRow>;

/** `data/follow-up.csv`: R40 and R41. */
export const followUpRow = z.object({
  list: code(followUpList.options),
  state: text,
  /** What it is about: "article_5", "article_4", or the indicator of the assistance list. */
  subject: text,
  due_on: day.nullable(),
  committee: code(committeeCode.options),
  /** The facts in a sentence for people, in English. */
  detail: text,
  /** An undecided request, and the date until which it asks. */
  request: text.nullable(),
  asks_until: day.nullable(),
  reason: code(followUpReason.options).nullable(),
});
export type FollowUp = z.output<typeof followUpRow>;

/** `data/problems.csv` and `check --json` (contract, section 5). */
export const problemRow = z.object({
  severity: code(severity.options),
  code: code(problemCode.options),
  file: text,
  line: integer.nullable(),
  column: text.nullable(),
  value: text.nullable(),
  message: text,
  hint: text.nullable(),
});
export type Problem = z.output<typeof problemRow>;

/** `data/land.csv`: one row per State, contamination and measure: what remains, and what was released in the reporting year (R29). */
export const landRow = z.object({
  cycle: integer,
  state: text,
  contamination: text.nullable(),
  measure: code(landMeasures),
  /** Square kilometres, or a number of mines; blank where the State gives no size. */
  value: figure.nullable(),
  unit: code(['km2', 'count']),
  /** The latest date of the values, as it was given: a day, a month or a year. */
  as_at: text.nullable(),
  state_of_value: code(stateOfValue.options),
  source: text.nullable(),
  /** How rows beside the value speak that give no size: codes of `state_of_value`, with spaces between. */
  in_words: text.nullable(),
});
export type Land = z.output<typeof landRow>;

/** `data/outlook.csv`: one row per State Party with obligations under Article 5 on the as-of date (R42). */
export const outlookRow = z.object({
  cycle: integer,
  state: text,
  /** Everything given as remaining, in square kilometres; blank where no size is given. */
  remaining_km2: figure.nullable(),
  /** Whether that is of more than one kind of contamination. */
  mixed: code(['yes', 'no']).nullable(),
  /** What was released in a year: the mean of the years in which a release was given. */
  rate_km2: figure.nullable(),
  rate_years: integer.nullable(),
  /** Years that the remaining area would take at that rate; two decimals. */
  years: figure.nullable(),
  due_on: day.nullable(),
  /** Years from the as-of date to the deadline; two decimals, blank where it has passed. */
  years_left: figure.nullable(),
  /** Whether the former are more than the latter, exactly. */
  longer: code(['yes', 'no']).nullable(),
  /** The least and the most that was released in one of those years. */
  rate_least_km2: figure.nullable(),
  rate_most_km2: figure.nullable(),
  /** Released in the reporting year, and in the one before it where the State told of the same measures and contaminations. */
  released_km2: figure.nullable(),
  released_before_km2: figure.nullable(),
});
export type OutlookRow = z.output<typeof outlookRow>;

/** A table of a publication: its rows, what identifies one, and which column leads to which other table. */
export interface OutputTable {
  row: z.ZodObject;
  /** None where only a whole row identifies one. */
  key: readonly string[];
  /** Some of the key's cells may be blank. */
  blankKey?: boolean;
  /** Column → table whose key of the same name it holds. */
  references: Readonly<Record<string, string>>;
}

/** Every table under `data/` of a publication, in the order in which they are listed. */
export const outputTables = {
  'indicators.csv': { row: figureRow, key: ['indicator'], references: {} },
  'readings.csv': { row: readingRow, key: ['indicator', 'reading'], references: { indicator: 'indicators' } },
  'assessments.csv': { row: assessmentRow, key: ['indicator', 'unit_kind', 'unit', 'outcome'], references: { indicator: 'indicators' } },
  'changes.csv': { row: changeRow, key: ['indicator', 'cause'], references: { indicator: 'indicators' } },
  'follow-up.csv': { row: followUpRow, key: ['list', 'state', 'subject'], references: {} },
  'problems.csv': { row: problemRow, key: [], references: {} },
  'land.csv': { row: landRow, key: ['state', 'contamination', 'measure'], blankKey: true, references: {} },
  'outlook.csv': { row: outlookRow, key: ['state'], references: {} },
} satisfies Record<string, OutputTable>;
export type OutputTableName = keyof typeof outputTables;
