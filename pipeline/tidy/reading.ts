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
