/** R7 to R9: the coded answers of reports and other documents; the SQL is `assess/answers.ts`. */
import type { AnsweredRule } from './rule.ts';

export const answered: AnsweredRule = { number: 'R7', record: null, listsOnlyMet: false, readings: [] };
