/** What is wrong with a cell, said with the words that its workbook has: headings for columns, and what a list offers for codes. */
import type { Language } from '../../../schemas/codes.ts';
import type { TableName } from '../../../schemas/tables.ts';
import type { Fault } from '../../read/fault.ts';
import { workbookWords } from '../../words/languages.ts';
import type { ProblemText } from '../../words/problems.ts';
import { problemText } from '../../words/say-problem.ts';
import { heading, reportFields, sheetColumns, type SheetKind } from './model.ts';

/** A line of a table, which no one who sees the workbook can look up. */
const LINE = / \((?:line|ligne)[ \u00a0]\d+\)/g;

/** A code or a column as tables name it; one word alone could be any word of a sentence. */
const CODE = /\b[a-z]+(?:_[a-z0-9]+)+\b/g;

/** The message and hint of a fault of a table's row, for whoever sees only the workbook. A list names what can be chosen there, and no more. */
export function bookText(fault: Fault, table: TableName, lang: Language): ProblemText {
  const kind = (table === 'submissions' ? 'report' : table) as SheetKind;
  const own = workbookWords(lang);
  const column = (kind === 'report' ? reportFields : sheetColumns[kind]).find(({ code }) => code === fault.column);
  const { allowed, meant } = fault.detail;
  const isListed = fault.code === 'UNKNOWN_CODE' && column !== undefined && column.codes.length > 0;
  const text = problemText(!isListed ? fault : {
    ...fault, column: own.quoted(heading(lang, kind, column.code)),
    detail: {
      ...fault.detail, ...(allowed !== undefined && { allowed: column.codes.map((code) => own.quoted(own.codes[code] ?? code)).join(', ') }),
      ...(meant !== undefined && { meant: own.codes[meant] ?? meant }),
    },
  }, lang);
  const inWords = (said: string): string => said.replaceAll(LINE, '').replaceAll(CODE, (code) => {
    const word = own.columns[`${kind}.${code}`] ?? own.columns[code] ?? own.codes[code];
    return word === undefined ? code : own.quoted(word);
  });
  return { message: inWords(text.message), hint: inWords(text.hint) };
}
