/** What a language must be able to say of what is wrong with the data: one grammar for every message (contract, section 5). */
import type { ProblemCode } from '../../schemas/codes.ts';
import type { Fault } from '../read/fault.ts';

/** What is wrong, and what to do about it. */
export interface ProblemText {
  message: string;
  hint: string;
}

/** The messages of one language; a code without one is a type error. */
export type ProblemWords = Record<ProblemCode, (fault: Fault) => ProblemText>;

/** What a list says of many problems alike. */
export interface ProblemListing {
  /** After a message: the same on more rows. */
  alsoOn: (more: number, last: number | null) => string;
  /** Below the ones of a kind that are written out. */
  rest: (more: number, file: string) => string;
  /** The whole list in a few words. */
  count: (errors: number, warnings: number, accepted: number) => string;
}
