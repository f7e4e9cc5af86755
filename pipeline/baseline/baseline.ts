/** A frozen baseline as it is read from the data folder. */
import type { Assessment, Figure, Reading } from '../../schemas/outputs.ts';

/** One State in one population on the population date of the frozen cycle. */
export interface Member {
  population: string;
  state: string;
}

/** What was sealed: figures, readings, every unit's outcome, the populations; and when. */
export interface Baseline {
  cycle: number;
  asOf: string;
  /** 1 for the first freeze; a restatement is one more. */
  revision: number;
  figures: Figure[];
  readings: Reading[];
  assessments: Assessment[];
  members: Member[];
}
