/** What a language must be able to say while a data folder is watched. */

/** One figure that moved, as it was and as it is said now; null where the plan did not have it. */
export interface MovedFigure {
  indicator: string;
  old: string | null;
  new: string | null;
}

/** The texts of one language. */
export interface WatchWords {
  /** Where the pages are, and how it ends. */
  at: (data: string, url: string) => string;
  /** After the first round. */
  ready: (withFigure: number, indicators: number, seconds: string) => string;
  /** After each further one: the figures that moved, of which the first few are written out. */
  again: (moved: readonly MovedFigure[], more: number, seconds: string) => string;
  /** At the head of every page, and in the terminal, where the data has errors. */
  bad: string;
  /** The same where the pages could not be made for another reason. */
  notMade: string;
  /** A page that is not there. */
  notThere: string;
  /** The data is marked final, or a final edition stands where the pages would go. */
  final: (cycle: number) => string;
  finalStands: (folder: string) => string;
  /** The program or its plan was changed while it ran. */
  otherProgram: string;
  portTaken: (port: number) => string;
}
