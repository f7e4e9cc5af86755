/** English messages on the rows of measures.csv as R29 reads them. */
import type { Fault } from '../../read/fault.ts';
import type { ProblemText } from '../problems.ts';

type Say = (fault: Fault) => ProblemText;

/** Why a row is not used, by reason. */
export const unusedLand: Record<string, Say> = {
  wrong_unit: ({ value, detail }) => ({ message: `${detail.measure} (${value}) is not used: it is not in a unit that it can have`, hint: 'Areas are in m2, ha or km2, mines in "count".' }),
  twice: ({ value, detail }) => ({ message: `${detail.measure} (${value}) is not used: line ${detail.beside} says the same for the same place and date`, hint: 'Remove one of the two, or correct place, contamination or date.' }),
  report_speaks: ({ value, detail }) => ({ message: `${detail.measure} (${value}) is not used: ${detail.report === undefined ? 'a document' : 'a report'} of ${detail.state} gives it for the same place and date (line ${detail.beside})`, hint: 'A report comes before any other document, and a document before a row without one; remove the row, or correct place, contamination or date.' }),
  after_due: ({ value, detail }) => ({ message: `${detail.measure} (${value}) is not used: it is as at ${detail.as_at}, after reports fell due (${detail.due_on})`, hint: 'Check the date; if it is right, the value counts from the next cycle on.' }),
  split_given: ({ value, detail }) => ({ message: `${detail.measure} (${value}) is not used: ${detail.state} gives confirmed or suspected areas for the same place and contamination, or for the State as a whole`, hint: 'Check place and contamination; where the area comes on top of the others, name its place.' }),
  total_given: ({ value, detail }) => ({ message: `${detail.measure} (${value}) is not used: the total that ${detail.state} gives counts instead of its areas (line ${detail.beside})`, hint: 'Nothing is to be done where the total is right; else correct or remove the row with the blank area.' }),
};

/** Places and spellings that can hardly be right, by reason. */
export const implausibleLand: Record<string, Say> = {
  total_name: ({ value, detail }) => ({ message: `"${detail.area}" looks like a total, but is counted as a place (${value})`, hint: 'Leave area blank where the value is that of the whole State.' }),
  total_size: ({ value, detail }) => ({ message: `"${detail.area}" (${value}) is as large as all other places of ${detail.measure} together, and is counted beside them`, hint: 'Leave area blank if this is the total of the State.' }),
};

/** One document with two values. */
export const contradiction: Say = ({ value, detail }) => ({ message: `${detail.whose} gives two values of ${detail.measure} for one place, contamination and date: ${detail.other} (line ${detail.other_line}) and ${value}`, hint: 'Keep the one that the document prints, or fill in place, contamination or date where they differ.' });

/** Sizes that look like a slip of the pen, by reason. */
export const oddSize: Record<string, Say> = {
  part: ({ value }) => ({ message: `${value} is given to a part of a square metre`, hint: 'Check the unit (m2, ha, km2), and whether the point stands for thousands.' }),
  point: ({ value, detail }) => ({ message: `${value} has three digits after its point, in a table with semicolons, where a point often stands for thousands`, hint: `Write ${detail.meant} if it does; else check the number against the report.` }),
};
