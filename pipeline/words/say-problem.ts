/** What is wrong with the data, said in a language. */
import type { Language } from '../../schemas/codes.ts';
import type { Problem } from '../../schemas/outputs.ts';
import { isError, type Fault } from '../read/fault.ts';
import { problemWords, words } from './languages.ts';
import type { ProblemText } from './problems.ts';

/** Characters of a cell that a message repeats; the column `value` has more. */
const MOST_SHOWN = 80;
const MOST_KEPT = 400;

/** A cell as it may stand in a line of text: what would move the cursor or turn the reading direction is written out. */
export function visible(text: string, most: number = MOST_SHOWN): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]|\p{Cs}/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** Message and hint of a fault. */
export function problemText(fault: Fault, language: Language): ProblemText {
  const shown = {
    ...fault, value: fault.value === null ? null : visible(fault.value), column: fault.column === null ? null : visible(fault.column), file: visible(fault.file, 200),
    detail: Object.fromEntries(Object.entries(fault.detail).map(([name, text]) => [name, visible(text, 500)])),
  };
  const { message, hint } = problemWords(language)[fault.code](shown);
  const { typeset } = words(language).format;
  return { message: typeset(message), hint: typeset(hint) };
}

/** A fault as `data/problems.csv` and `check --json` list it. */
export function problemOf(fault: Fault, language: Language = 'en'): Problem {
  const { code, file, line, column, value } = fault;
  return { severity: isError(fault) ? 'error' : 'warning', code, file, line, column, value: value === null ? null : value.slice(0, MOST_KEPT), ...problemText(fault, language) };
}
