/** What a bench gives: the JSON beside `docs/performance.md`, from which page and chart are written. */
import type { Spread } from './timing.ts';

/** One contestant at one size. `differs` stands instead of times where the figures are not the checked ones. */
export interface Row {
  name: string;
  group: 'bare' | 'product' | 'pages' | 'parquet' | 'engine';
  what: string;
  copies: number;
  /** Rows of outcomes that are summed; for the engine coded answers. */
  rows: number;
  runs: number;
  seconds: Spread | null;
  /** Seconds of processor, all threads together. */
  processor: Spread | null;
  /** Highest memory of the process in all runs, MiB. */
  peakMiB: number | null;
  /** Figures that were compared with the checked ones and are equal. */
  equal: number;
  skipped?: string;
  differs?: string;
}

/** One contestant's time divided by another's, round by round. */
export interface Ratio { what: string; goal: string; holds: boolean | null; seconds: Spread; processor: Spread | null }

/** Seconds of one stage of a run. */
export interface Stage { stage: string; seconds: Spread; processor: Spread }

export interface Result {
  machine: { system: string; processor: string; cores: number; memoryGiB: number; loadBefore: number };
  versions: Record<string, string>;
  rows: Row[];
  stages: Stage[];
  ratios: Ratio[];
}
