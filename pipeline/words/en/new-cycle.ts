/** English: a new cycle. */
import type { NewCycleWords } from '../new-cycle.ts';

export const newCycle: NewCycleWords = {
  made: (file) => `made: ${file} (its columns, no rows)`,
  rows: (count, year) => `records/coverage.csv: ${count} ${count === 1 ? 'row' : 'rows'} added, all of them "no": no one has said yet that these lists are whole (lists of ${year}; deadlines of ${year + 1})`,
  nothing: (cycle) => `everything for the cycle ${cycle} is there; nothing was changed`,
  untouched: (file) => `${file} has problems and was left as it is: "pasra check" names them; correct them and run this again`,
  first: (cycle) => `First, for the cycle ${cycle} (reports on ${cycle - 1}, due on 30 April ${cycle}):`,
  steps: (cycle) => [
    'about.yaml: say that the edition is a draft again, and what the data is.',
    'registry/: the year’s meetings, new deadlines, and what changed in the statuses: a new row, never a change in the old one.',
    `article7/${cycle}/documents/: each report as it comes in, named after it, such as XAA-${cycle}-1.pdf.`,
    `Workbooks to code from: npm run --silent pasra -- template --cycle ${cycle} --all; filled, they come back with npm run --silent pasra -- import, which also enters the reports in the register`,
    `records/coverage.csv: once a list of ${cycle - 1} is whole, write "yes" in place of "no". Only then does a State that is not in it count as a no.`,
    'See what is missing or wrong: npm run --silent pasra -- check',
  ],
};
