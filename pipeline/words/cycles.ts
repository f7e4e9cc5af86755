/** The index of all cycles and that of one: values in, finished text out. */
import type { About } from '../../schemas/about.ts';

/** How the indicators moved since the baseline (R35). */
export interface MovementCounts {
  rose: number;
  fell: number;
  little: number;
  notCompared: number;
  noFigure: number;
}

/** Both indexes in one language. */
export interface CyclesWords {
  subtitle: string;
  /** "48 actions, 105 indicators". */
  plan(actions: number, indicators: number): string;
  languages: string;
  fictional: string;
  /** The strong words and what follows: how the plan stands in its newest cycle. */
  compared(cycle: number, baseline: number, counts: MovementCounts): { lead: string; strong: string; rest: string };
  alone(cycle: number, withFigure: number, total: number): { lead: string; strong: string; rest: string };
  /** Reports received now, and in the baseline; only where the register is whole. */
  received(now: { received: number; parties: number }, then: { received: number; parties: number; cycle: number } | null): string;
  cycles: string;
  columns: { cycle: string; reports: string; figures: string; against(year: number, indicators: number): string; open: string };
  forYear(year: number): string;
  baseline: string;
  toCompareWith: string;
  notComparable: string;
  of(received: number, parties: number): string;
  inRegister(received: number): string;
  inTime(count: number, due: string): string;
  final(count: number): string;
  others(provisional: number, none: number): string;
  movements: { rose: string; little: string; fell: string; notCompared: string };
  bulletin: string;
  committees: string;
  reports(count: number): string;
  annex: string;
  data: string;
  course: { title(count: number, year: number): string; aside: string; said(number: string, title: string, from: string, to: string): string; source: string };
  planVersion(versions: readonly string[]): string;
  foot(fictional: boolean): string;
  /** Index of one cycle. */
  cycle: { subtitle: string; committees: string; annex: string; sections: string; charts: string; files: string; columns: { report: string; formats: string; chart: string; file: string; holds: string }; all: string; stateSheets: string };
  kind: Record<About['data_kind'], string>;
}
