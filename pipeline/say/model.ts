/**
 * A report before any form: what is said, in one language, as blocks. Only `say` makes them; every form (HTML, PDF,
 * DOCX, SVG) draws each kind in its own way and knows nothing else: no rule, no indicator, no sentence.
 */
import type { Language, MovementCode, OutcomeCode } from '../../schemas/codes.ts';

/**
 * Where a piece of text leads: an anchor of this report or an address of the web (text), an indicator's block in the
 * annex, another report of the publication, or one of its files.
 */
export type Link = string | { indicator: string } | { report: string; anchor?: string } | { file: string };

/** A piece of running text. */
export interface Run {
  text: string;
  strong?: boolean;
  /** Secondary text: codes after names, notes. */
  quiet?: boolean;
  link?: Link;
  /** Where the text is in another language than the report: quotes, names of sources. */
  lang?: string;
}

/** Running text: plain, or pieces. */
export type RichText = string | readonly Run[];

/** How much is known of an indicator in a cycle without a baseline to compare with. */
export type KnowledgeCode = 'all_coded' | 'at_least' | 'too_few';

/** Whatever has a mark of its own: an outcome, a movement (R35), how much is known. */
export type Mark = OutcomeCode | MovementCode | KnowledgeCode;

/** Fills of bars that survive grey: dark, lines on a light ground, plain grey, hatched, white with an edge. */
export type Fill = 'dark' | 'lined' | 'grey' | 'hatched' | 'white';

/** A small drawing beside words. Every value is data in its own unit, never a position. */
export type Plot =
  /** Per cents from 0 to 100: a ring then, a disc now, a stem where both are compared, a band up to the highest still possible. */
  | { form: 'share'; then: number | null; now: number | null; high: number | null; compared: boolean; labels?: boolean }
  /** Distance from the first value in points, a place for each year of the plan; null where there is none (yet). */
  | { form: 'course'; values: readonly (number | null)[]; span: number }
  /** Years: a tick for those left, a disc for those needed; `most` is the end of the scale. */
  | { form: 'years'; left: number | null; needed: number | null; most: number }
  /** One bar from zero; `most` is the end of the scale. A label is set on it, where no number stands beside it. */
  | { form: 'bar'; value: number; most: number; label?: string }
  /** Parts of a whole, labelled above where `labels` asks for it. */
  | { form: 'parts'; whole: number; parts: readonly { fill: Fill; value: number; label: string }[]; labels?: boolean };

/** One cell of a table: its text, the mark before it, the same mark so many times, or a drawing. */
export interface Cell {
  text: RichText;
  mark?: Mark;
  /** One mark for each, after the text: "4 ▲▲▲▲". */
  marks?: { mark: Mark; count: number };
  plot?: Plot;
}

/** A column of a table; numbers stand at the right edge. `share` is its part of the width, all parts adding up to 1. */
export interface Column {
  title: string;
  align: 'left' | 'right' | 'center';
  share: number;
  /** Labels of the scale that stands over a column of drawings, at their values. */
  axis?: { from: number; to: number; ticks: readonly { at: number; label: string }[] };
  /** What becomes of the column on a phone: it stays (default), is left out, or goes to the row's second line. */
  phone?: 'stays' | 'left_out' | 'second_line';
}

/** Rows under one heading within a table; a table without groups has one without a title. */
export interface RowGroup {
  title?: RichText;
  mark?: Mark;
  rows: readonly (readonly Cell[])[];
}

/** A mark or a fill and what it stands for. */
export interface LegendItem {
  mark?: Mark;
  fill?: Fill;
  plot?: Plot;
  text: string;
}

/** A finding: the large number or word with what it counts, one to three sentences, and its figures drawn. */
export interface Finding {
  mark?: Mark;
  large: string;
  unit: string;
  text: RichText;
  drawn: readonly { label: RichText; plot: Plot | null }[];
}

/** One indicator in the annex. */
export interface IndicatorBlock {
  kind: 'indicator';
  number: string;
  title: string;
  anchor: string;
  definition: RichText;
  /** The figure, large, and what stands under it ("at most 27 (79%)"). */
  figure: string;
  under: string;
  plot: Plot | null;
  /** What became of it since the baseline. */
  change: RichText;
  changeMark?: Mark;
  /** A line per outcome: how many, and who, with form and page; `closed` is the line that a closed block shows. */
  outcomes: readonly { mark: Mark; name: string; count: string; units: RichText }[];
  /** Title of what opens: "States and pages". */
  opens: string;
  notes: RichText;
  /** How the figure came about: a second part that opens, on screens alone; what is printed has the states and the notes. */
  came?: { opens: string; anchor: string; lines: readonly RichText[] };
}

/** One block of a report. Every heading that is linked to has an anchor. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; anchor?: string; number?: string; newPage?: boolean; /** Quiet words after it. */ aside?: string; legend?: readonly LegendItem[] }
  | { kind: 'paragraph'; text: RichText; style?: 'headline' | 'lead' | 'body' | 'note' | 'source' }
  | { kind: 'list'; ordered: boolean; items: readonly RichText[] }
  /** Blocks side by side; one after the other where there is no room. */
  | { kind: 'columns'; columns: readonly (readonly Block[])[] }
  | { kind: 'findings'; findings: readonly Finding[] }
  /** Numbered titles under headings in columns: indicators without a figure, what was read from a report. */
  | { kind: 'index'; columns: 1 | 2 | 3; groups: readonly { title?: RichText; mark?: Mark; rows: readonly { number: string; title: RichText; note?: RichText; link?: Link; anchor?: string }[] }[] }
  /** A drawing on its own line, with the words that a reader who does not see it is told. */
  | { kind: 'plot'; plot: Plot; said: string }
  | IndicatorBlock
  /** Large numbers side by side: label, number, what it is of. */
  | { kind: 'facts'; facts: readonly { label: string; number: string; of: string }[] }
  /** The headline of an indicator with its status at the right edge. */
  | { kind: 'headline'; text: string; status: string }
  | TableBlock
  /** Lines over time, direct labels at their ends. */
  | LinesBlock;

/** A table, which is a chart where a column holds drawings: then it has an id and is published as a chart too. */
export interface TableBlock {
  kind: 'table';
  /** The finding, or what the table is; `shown` puts it and the subtitle above the table. */
  caption: string;
  shown?: boolean;
  subtitle?: string;
  /** Name of its files under `charts/`: "section-V". */
  id?: string;
  columns: readonly Column[];
  groups: readonly RowGroup[];
  /** A last row of sums. */
  foot?: readonly Cell[];
  legend?: readonly LegendItem[];
  notes?: RichText;
  source?: RichText;
  /** Its numbers for the CSV, where the printed cells are not data: dates in ISO, units in the header. */
  data?: { columns: readonly string[]; rows: readonly (readonly (string | number | null)[])[] };
}

/** A chart of lines: one panel, or several on one scale. */
export interface LinesBlock {
  kind: 'lines';
  id: string;
  caption: string;
  subtitle: string;
  /** What a reader who does not see it is told. */
  said: string;
  /** The horizontal axis: years of the plan, or days of a year (1 to 366). */
  x: { from: number; to: number; ticks: readonly { at: number; label: string }[]; rule?: { at: number; label: string } };
  y: { to: number; ticks: readonly { at: number; label: string }[] };
  panels: readonly {
    title?: RichText;
    lines: readonly { label: string; first?: string; style: 'now' | 'before' | 'oldest'; step: boolean; points: readonly { x: number; y: number }[] }[];
  }[];
  notes?: RichText;
  source: RichText;
  data: { columns: readonly string[]; rows: readonly (readonly (string | number | null)[])[] };
}

/** One report in one language. */
export interface Report {
  /** Path without language and extension: "progress-report", "annex", "committees/president", "states/XAA". */
  path: string;
  lang: Language;
  /** Above the title: the plan's name. */
  overline: string;
  title: string;
  subtitle: string;
  /** Label and value: cycle, as of, edition, data. A label may be blank. */
  meta: readonly { label: string; value: string }[];
  /** At the foot of every page: title, edition, as-of, data kind. */
  foot: string;
  /** Said plainly on every page where the data is fictional; null otherwise. */
  fictional: string | null;
  /** `YYYY-MM-DD`: the date of the document is the as-of date, so that the bytes do not depend on the clock. */
  date: string;
  contentsTitle: string;
  /** Published with no other: it leads to no index. */
  alone?: boolean;
  /** The page of the annex that holds an indicator, by its number ("22.1": "annex/V"): where a link to it leads in HTML. */
  annex?: Readonly<Record<string, string>>;
  blocks: readonly Block[];
}
