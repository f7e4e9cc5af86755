/** What the index of all cycles is told of each. */
import type { About } from '../../schemas/about.ts';
import type { Figure } from '../../schemas/outputs.ts';

/** A published cycle, as its manifest and its figures tell; it lies in the folder of its number. */
export interface PublishedCycle {
  cycle: number;
  as_of: string;
  about: Pick<About, 'data_kind' | 'edition' | 'title' | 'note'>;
  /** Version of the catalogue. */
  plan: string;
  /** The cycle that it is compared with; none in the baseline itself. */
  baseline: number | null;
  /** What its manifest counts; none where an older version wrote it. */
  counts: { parties: number; received: number; inTime: number; registerWhole: boolean } | null;
  /** 105 rows in the plan's order; none where the file cannot be read. */
  figures: readonly Figure[];
  /** Paths of its pages and papers from its folder. */
  documents: readonly string[];
}
