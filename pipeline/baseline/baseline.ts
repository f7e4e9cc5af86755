/** A frozen baseline: what was sealed, and the manifest that seals it. */
import { z } from 'zod';
import { about } from '../../schemas/about.ts';
import { code, text } from '../../schemas/columns.ts';
import type { Assessment, Figure, Reading } from '../../schemas/outputs.ts';
import type { Member } from '../measure/measured.ts';

/** `populations.csv`: one State in one population on the population date of the frozen cycle. */
export const memberRow = z.object({ population: text, state: text });

/** One row of a table of two baselines that differ: what was sealed, what is now (blank: no such row). */
export const movedRow = z.object({ table: code(['figure', 'reading', 'outcome', 'population']), key: text, sealed: text.nullable(), today: text.nullable() });
export type Moved = z.output<typeof movedRow>;

/** What was sealed: figures, readings, every unit's outcome, the populations; and when. */
export interface Baseline {
  cycle: number;
  /** `YYYY-MM-DD`. */
  asOf: string;
  /** What was written down later did not exist for it (R6); `YYYY-MM-DD`. */
  recordedBy: string;
  /** 1 for the first freeze; a restatement is one more. */
  revision: number;
  figures: readonly Figure[];
  readings: readonly Reading[];
  assessments: readonly Assessment[];
  members: readonly Member[];
}

/** `manifest.json` of a revision (R30). */
export const sealFile = z.object({
  cycle: z.int(),
  as_of: z.string(),
  /** Corrections recorded later did not exist (R6); not in the oldest manifests: the as-of date. */
  recorded_by: z.string().optional(),
  revision: z.int().positive(),
  /** Why it was restated; null for the first. */
  reason: z.string().nullable(),
  /** The seal of the revision before; not in the oldest manifests, null in the first. */
  previous: z.string().nullable().optional(),
  about,
  /** The chosen option of each decision; not in the oldest manifests: the plan's words. */
  decisions: z.record(z.string(), z.object({ chosen: z.string(), reading: z.string().nullable() })).optional(),
  versions: z.record(z.string(), z.string()),
  counts: z.object({
    reports_by_due_date: z.int(),
    reports_after_due_date: z.int(),
    reports_without_a_date: z.int(),
    figures: z.int(),
  }),
  inputs: z.record(z.string(), z.string()),
  outputs: z.record(z.string(), z.string()),
  /** SHA-256 over everything else in the file. */
  seal: z.string(),
});
export type SealFile = z.output<typeof sealFile>;
