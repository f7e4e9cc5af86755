/** English: progress of coding and agreement between coders. */
import type { CodingWords } from '../coding.ts';

export const coding: CodingWords = {
  title: (cycle) => `Coding of the cycle ${cycle}`,
  stages: { expected: 'expected', received: 'received', coded_once: 'coded once', coded_twice: 'coded twice', settled: 'settled' },
  next: { state: 'the State: report to come', first_coder: 'a first coder', second_coder: 'a second coder', finish_second: 'one of the two coders: questions left', third_person: 'a third person: differences to settle', uncoded: 'a coder: questions not coded', nobody: '' },
  counts: { asked: 'questions', uncoded: 'not coded', codedOnce: 'coded by one', disputed: 'differ', standing: 'stand' },
  progress: 'Progress', report: 'Report', reports: 'Reports', state: 'State', stage: 'Stage', toDo: 'Next',
  sum: (count, parts) => `${count} ${count === 1 ? 'report' : 'reports'}: ${parts.join(', ')}`,
  agreement: 'Agreement between coders', indicator: 'Indicator', pairs: 'Pairs', agreed: 'Agreed', kappa: 'κ', to: 'to', interval: '95% interval of κ', all: 'All',
  note: 'κ is the agreement beyond what chance would give: 1 is full agreement, 0 no more than chance. It is not defined where all answers are the same. Its interval holds for some thirty pairs and more; below, it is a hint.',
  chart: 'Agreement by indicator: κ with its interval', chartAlt: 'One row per indicator: a point at κ, a line for its 95 per cent interval. The table below holds the same numbers.',
  noPairs: 'no question has been coded twice yet',
  wrote: (files) => `written: ${files.join(', ')}`, noDifferences: 'no differences to settle',
  internal: 'For the ISU’s own work; not for publication.',
  differences: {
    title: (cycle) => `Differences between coders, cycle ${cycle}`, cover: 'cover',
    steps: (file, cycle) => [
      'Each row of the sheet “answers” is a question on which two coders differ, with what each said and the words of the report that it rests on. Who they are is not said.',
      'Read the place in the report, then choose the answer that holds, with form, page and quote. It may be one of the two, or another.',
      'Write your own name or initials into “Settled by”, on every row that you settle. A row without an answer stays disputed.',
      `Save, and bring it back: npm run --silent pasra -- import ${file} --cycle ${cycle}`,
    ],
    where: (form, page) => [form === null ? '' : `form ${form}`, page === null ? '' : `p. ${page}`].filter((part) => part !== '').join(', '),
  },
};
