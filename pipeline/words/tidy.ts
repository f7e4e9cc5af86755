/** What a language must be able to say of a table that is set right. */
import type { ChangeKind, Left } from '../tidy/reading.ts';

/** All texts of `pasra tidy`. */
export interface TidyWords {
  encoding: (from: string) => string;
  separator: (from: string) => string;
  lineEnds: string;
  mark: string;
  name: (before: string, after: string) => string;
  blankRows: (lines: string, count: number) => string;
  evenRows: (lines: string, count: number) => string;
  emptyColumns: (count: number) => string;
  /** Cells of a column changed in one way. */
  changed: (column: string, kind: ChangeKind, count: number) => string;
  line: (line: number, before: string, after: string) => string;
  more: (count: number) => string;
  left: (count: number) => string;
  leftReason: Readonly<Record<Left['reason'], (column: string, before: string, meanings: readonly string[]) => string>>;
  unchanged: (file: string) => string;
  written: (file: string) => string;
  trial: (file: string) => string;
  closing: string;
}
