/**
 * A report before any format: headings, paragraphs, lists, tables and charts in one language. What a committee
 * reads is written once as these blocks; each format draws them in its own way (HTML, PDF, DOCX).
 */
import type { Language, OutcomeCode } from '../../schemas/codes.ts';
import type { Chart } from '../charts/charts.ts';

/** A piece of running text. `link` is an anchor of this report ("indicator-22-1") or an address of the web. */
export interface Run {
  text: string;
  strong?: boolean;
  /** Secondary text: codes after names, notes. */
  quiet?: boolean;
  link?: string;
}

/** Running text: plain, or pieces. */
export type RichText = string | readonly Run[];

/** One cell of a table: its text, and the mark of an outcome before it. */
export interface Cell {
  text: RichText;
  mark?: OutcomeCode;
}

/** A column of a table; numbers stand at the right edge. `share` is its part of the width, all parts adding up to 1. */
export interface Column {
  title: string;
  align: 'left' | 'right';
  share: number;
}

/** Rows under one heading within a table; a table without groups has one without a title. */
export interface RowGroup {
  title?: RichText;
  mark?: OutcomeCode;
  rows: readonly (readonly Cell[])[];
}

/** One block of a report. Every heading that is linked to has an anchor. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; anchor?: string; number?: string; newPage?: boolean }
  | { kind: 'paragraph'; text: RichText; style?: 'lead' | 'body' | 'note' }
  | { kind: 'list'; ordered: boolean; items: readonly RichText[] }
  /** Large numbers side by side: label, number, what it is of. */
  | { kind: 'facts'; facts: readonly { label: string; number: string; of: string }[] }
  /** The headline of an indicator with its status at the right edge. */
  | { kind: 'headline'; text: string; status: string }
  | { kind: 'table'; caption: string; columns: readonly Column[]; groups: readonly RowGroup[]; source?: string }
  | { kind: 'chart'; chart: Chart };

/** One report in one language. */
export interface Report {
  /** Path without language and extension: "progress-report", "committees/president", "states/XAA". */
  path: string;
  lang: Language;
  /** Above the title: the plan's name. */
  overline: string;
  title: string;
  subtitle: string;
  /** Label and value: cycle, as of, edition, data. */
  meta: readonly { label: string; value: string }[];
  /** What stands at the foot of every page: title, edition, as-of, data kind, plan version, seal. */
  foot: string;
  /** Said plainly on every page where the data is fictional; null otherwise. */
  fictional: string | null;
  /** `YYYY-MM-DD`: the date of the document is the as-of date, so that the bytes do not depend on the clock. */
  date: string;
  contentsTitle: string;
  blocks: readonly Block[];
}
