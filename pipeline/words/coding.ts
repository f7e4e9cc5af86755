/** What a language must be able to say of the progress of coding and of agreement between coders. */
import type { Next, Stage } from '../coding/progress.ts';

/** All texts of `pasra coding`. */
export interface CodingWords {
  title: (cycle: number) => string;
  stages: Readonly<Record<Stage, string>>;
  next: Readonly<Record<Next, string>>;
  counts: { asked: string; uncoded: string; codedOnce: string; disputed: string; standing: string };
  progress: string;
  report: string;
  reports: string;
  state: string;
  stage: string;
  toDo: string;
  /** "12 reports: 3 received, …". */
  sum: (count: number, parts: readonly string[]) => string;
  agreement: string;
  indicator: string;
  pairs: string;
  agreed: string;
  kappa: string;
  /** Between the ends of an interval. */
  to: string;
  interval: string;
  all: string;
  /** How to read κ. */
  note: string;
  chart: string;
  chartAlt: string;
  noPairs: string;
  wrote: (files: readonly string[]) => string;
  noDifferences: string;
  internal: string;
  differences: { title: (cycle: number) => string; cover: string; steps: (file: string, cycle: number) => readonly string[]; where: (form: string | null, page: string | null) => string };
}
