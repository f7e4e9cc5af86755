/** What a run has to say: everything that a chart, a page or a document is made from, in one value. */
import type { Measured, PastFigures } from '../measure/measured.ts';
import type { Language } from '../../schemas/codes.ts';
import type { About } from '../../schemas/about.ts';
import type { Assessment, Change, Problem, Reading } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';

/** What the baseline is, where there is one. */
export interface BaselineSummary {
  cycle: number;
  asOf: string;
  revision: number;
  /** State Parties of the baseline's populations: population → codes. */
  outcomes: readonly Assessment[];
  /** Its figures under other readings (R12), to see under which a change is another. */
  readings: readonly Reading[];
}

/** Rows of one input behind a figure: the lines of the file as it is published; none where it is not, or where a unit has no row in it. */
export interface FileBehind {
  /** Path under the data folder, and under `inputs/` where it goes out. */
  file: string;
  published: boolean;
  /** A State, a request, an organisation, or the meeting of participants. */
  rows: readonly { unit: string; lines: readonly number[] }[];
}

/** Where the figures came from: the program's version, and by indicator the inputs behind it. */
export interface Origins {
  program: string;
  files: ReadonlyMap<string, readonly FileBehind[]>;
}

/** Everything that a publication of one cycle is made from. Rows are in the order in which they are printed. */
export interface Publication extends Measured {
  about: About;
  plan: Plan;
  changes: readonly Change[];
  problems: readonly Problem[];
  /** States in the registry, parties or not. */
  statesInRegistry: number;
  baseline: BaselineSummary | null;
  past: readonly PastFigures[];
  /** Known once the inputs that go out are. */
  origins?: Origins;
  /** What differs from the final edition that this one corrects, in the words of each language; there where `about.yaml` names one. */
  erratum?: Readonly<Record<Language, string>>;
  /** First eight digits of the manifest's SHA-256 of the inputs and data files. */
  seal: string;
}
