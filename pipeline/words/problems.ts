/** What is wrong with the data, said in a language: one grammar for every message (contract, section 5). */
import type { Language, ProblemCode } from '../../schemas/codes.ts';
import type { Problem } from '../../schemas/outputs.ts';
import { isError, type Fault } from '../read/fault.ts';
import { formats } from './format.ts';
import { problems as en } from './en/problems.ts';
import { problems as fr } from './fr/problems.ts';

/** What is wrong, and what to do about it. */
export interface ProblemText {
  message: string;
  hint: string;
}

/** The messages of one language; a code without one is a type error. */
export type ProblemWords = Record<ProblemCode, (fault: Fault) => ProblemText>;

const languages: Record<Language, ProblemWords> = { en, fr };

/** Message and hint of a fault. */
export function problemText(fault: Fault, language: Language): ProblemText {
  const { message, hint } = languages[language][fault.code](fault);
  const { typeset } = formats[language];
  return { message: typeset(message), hint: typeset(hint) };
}

/** A fault as `data/problems.csv` and `check --json` list it. */
export function problemOf(fault: Fault, language: Language = 'en'): Problem {
  const { code, file, line, column, value } = fault;
  return { severity: isError(fault) ? 'error' : 'warning', code, file, line, column, value, ...problemText(fault, language) };
}
