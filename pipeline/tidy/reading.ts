/** What tidying makes of a cell. */
import type { Separator } from '../read/csv.ts';

/** Kinds of change, as they are told. */
export type ChangeKind = 'day' | 'serial' | 'number' | 'code' | 'state' | 'indicator' | 'm49';

/** Why a cell is left as it stands. */
export type LeftReason = 'day_or_month' | 'thousands_or_decimals' | 'rounded' | 'no_date' | 'no_number' | 'no_code' | 'no_state' | 'no_indicator' | 'far_date' | 'formula' | 'lost' | 'made_date';

/** A cell that has one meaning and is written otherwise; or one that is left, with what it may mean. */
export type Reading = { after: string; kind: ChangeKind } | { reason: LeftReason; meanings: readonly string[] };

/** Reads one text of a column; null where it stands well as it is. */
export type ColumnReader = (text: string) => Reading | null;

/** What a column is read by: all its texts, for one unmistakable cell settles the others, and what stood between its cells. */
export interface ColumnTexts {
  texts: readonly string[];
  separator: Separator;
  /** Which of day and month stands first where the column itself does not tell; null where no one has said. */
  dates: 'day' | 'month' | null;
}

/** A cell that is left. */
export const left = (reason: LeftReason, ...meanings: string[]): Reading => ({ reason, meanings });

/** A cell that was set right. */
export interface Change {
  line: number;
  column: string;
  before: string;
  after: string;
  kind: ChangeKind;
}

/** A cell, or a line, that is left as it stands; `meanings` what it may mean. */
export interface Left {
  line: number;
  column: string | null;
  before: string;
  reason: LeftReason | 'cells' | 'unreadable' | 'header' | 'workbook' | 'which_table';
  meanings: readonly string[];
}

/** What was changed beyond cells. */
export interface FormChanges {
  encoding: string | null;
  separator: Separator | null;
  lineEnds: boolean;
  mark: boolean;
  /** Names of columns as they stood and as they are. */
  names: readonly { before: string; after: string }[];
  /** Lines of blank rows, and of rows whose last cells were missing or empty beyond the header. */
  blankRows: readonly number[];
  evenRows: readonly number[];
  emptyColumns: number;
}
