/** What a language must be able to say when a new cycle begins. */
export interface NewCycleWords {
  made: (file: string) => string;
  /** Rows added to `coverage.csv`, of the reporting year. */
  rows: (count: number, year: number) => string;
  nothing: (cycle: number) => string;
  /** `coverage.csv` has problems of its own and stays as it is. */
  untouched: (file: string) => string;
  first: (cycle: number) => string;
  steps: (cycle: number) => readonly string[];
}
