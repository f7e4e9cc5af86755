/** What one rule for finding outcomes declares. A new rule is one file beside this one, listed in `rules.ts`. */
import type { ReadingCode } from '../../../schemas/codes.ts';

/** Parts of SQL that a rule for records is made of, of every cycle at once; all see the table `cycle` (one row per cycle: its dates), the units also `standing` (whether the record is claimed whole, R14). */
export interface RecordRule {
  /** The R-number of the contract: "R22". */
  number: string;
  /** Name of the record in `coverage.csv` whose completeness is asked for (R14). */
  record: string;
  /** True where only the units met are known: a count of records (R14). */
  listsOnlyMet: boolean;
  /** True where units of the population without a row are the rule's own matter (R17), not R14's. */
  absentByRule?: boolean;
  /** True where the population is what the records themselves list. */
  unitsAreRecords?: boolean;
  /** A query for the number of rows in the window of each cycle that has one, of whichever State: `cycle`, `rows`. */
  window: string;
  /**
   * A query over `indicator i` for the units found: `cycle`, `indicator`, `unit_kind`, `unit`, `outcome`, `weight`,
   * `report_id`, `source`.
   */
  units: string;
  /** A query that says of each cycle whether the indicator cannot be asked at all: `cycle`, `impossible`. */
  impossible?: string;
  /** Readings of R12 that stand beside the headline. */
  readings: readonly ReadingCode[];
}

/** The rule for coded answers is one of its own: it has no record and no SQL of its own here. */
export interface AnsweredRule {
  number: string;
  record: null;
  listsOnlyMet: false;
  readings: readonly ReadingCode[];
}

export type Rule = RecordRule | AnsweredRule;
