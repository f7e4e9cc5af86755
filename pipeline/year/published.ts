/** What stands in the output folder and in the baseline: the proofs of a year's duties. */
import { join } from 'node:path';
import { publishedIn } from '../publish/ours.ts';

/** A publication of a cycle, or its State sheets, by its as-of day. */
export interface Edition {
  cycle: number;
  asOf: string;
  final: boolean;
}

/** What was published, what was sent to States, and what is sealed. */
export interface Proofs {
  publications: readonly Edition[];
  sheets: readonly Edition[];
  /** The newest revision of the baseline, by the day with whose corrections it was sealed; null where none is. */
  sealed: { recordedBy: string } | null;
  /** Cells of the sealed tables that would be another with what is known now (R31). */
  moved: number;
}

/** The publications and State sheets of these cycles in an output folder. */
export function editionsIn(out: string, cycles: readonly number[]): Pick<Proofs, 'publications' | 'sheets'> {
  const read = (folder: (cycle: number) => string) => cycles.flatMap((cycle): Edition[] => {
    const found = publishedIn(folder(cycle));
    return found ? [{ cycle: found.cycle, asOf: found.as_of, final: found.about.edition === 'final' }] : [];
  });
  return { publications: read((cycle) => join(out, String(cycle))), sheets: read((cycle) => join(out, 'states', String(cycle))) };
}
