/** What one rule for finding outcomes declares. A new rule is one file beside this one, listed in `rules.ts`. */
import type { ReadingCode } from '../../../schemas/codes.ts';

/** Parts of SQL that a rule for records is made of; both see the table `run` (one row: the run's dates), the units also `standing` (whether the record is claimed whole, R14). */
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
  /** A query for the number of rows in the window, of whichever State, as column `rows`. */
  window: string;
  /**
   * A query over `indicator i` for the units found: `indicator`, `unit_kind`, `unit`, `outcome`, `weight`,
   * `report_id`, `source`.
   */
  units: string;
  /** A query that is true where the indicator cannot be asked at all, as column `impossible`. */
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
