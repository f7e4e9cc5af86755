/** English: a new cycle. */
import type { NewCycleWords } from '../new-cycle.ts';

const pasra = 'npm run --silent pasra --';

export const newCycle: NewCycleWords = {
  made: (file) => `made: ${file} (its columns, no rows)`,
  rows: (count, year) => `records/coverage.csv: ${count} ${count === 1 ? 'row' : 'rows'} added, all of them "no": no one has said yet that these lists are whole (lists of ${year}; deadlines of ${year + 1})`,
  nothing: (cycle) => `everything for the cycle ${cycle} is there; nothing was changed`,
  untouched: (file) => `${file} has problems and was left as it is: "pasra check" names them; correct them and run this again`,
  first: (cycle) => `First, for the cycle ${cycle} (reports on ${cycle - 1}, due on 30 April ${cycle}):`,
  steps: (cycle) => [
    'Open data/about.yaml in a text editor: write edition: draft again, and the title and note of this year.',
    `Each report as it comes in: put it into data/article7/${cycle}/documents under its name, such as XAA-${cycle}-1.pdf; then ${pasra} read data/article7/${cycle}/documents/XAA-${cycle}-1.pdf --report XAA-${cycle}-1`,
    `Its workbook: ${pasra} template --cycle ${cycle} --report XAA-${cycle}-1 (or --all); filled, it comes back with ${pasra} import workbooks/XAA-${cycle}-1.xlsx, which also enters the report in the register`,
    `The year’s meetings, deadlines, contributions, requests, votes: ${pasra} template --cycle ${cycle} --records; the workbook asks of each list whether it is complete. Only where you say yes does it count that a State is not in it. Filled: ${pasra} import workbooks/records-${cycle}.xlsx`,
    `Whose status changes (affected, stockpiles, retained mines) stands in data/registry/statuses.csv: add a row, change none; if a spreadsheet program saved it, ${pasra} tidy data/registry/statuses.csv`,
    `See what is missing or wrong: ${pasra} check; what is due: ${pasra} year. Step by step: docs/the-year.md`,
  ],
};
