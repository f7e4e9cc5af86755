/** What the commands are given from outside: the clock, where they speak, where they answer. */

/** Effects of the edge: the core reads no clock and prints nothing. */
export interface Context {
  /** UTC date, `YYYY-MM-DD`. */
  today: string;
  /** A line of progress or of a message, to standard error. */
  say: (line: string) => void;
  /** The answer of a command, to standard output. */
  answer: (text: string) => void;
}

/** Wrong usage: an option or a name that does not exist; exit status 2. */
export class WrongUsage extends Error {}
