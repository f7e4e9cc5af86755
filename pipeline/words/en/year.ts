/** English: what is due in a year. */
import { formats } from '../format.ts';
import type { YearWords } from '../year.ts';

const { date, list, number, fraction } = formats.en;
const MEETINGS: Readonly<Record<string, string>> = { intersessional: 'the intersessional meetings of the year', meeting: 'the Meeting of the States Parties or Review Conference of the year', next: 'the two Meetings of the States Parties or Review Conferences that follow' };

export const year: YearWords = {
  head: (day) => `Due on ${date(day)}:`,
  nothing: (day) => `Nothing is due on ${date(day)}.`,
  due: (day, late) => `${late ? 'was due' : 'due'} ${date(day)}`,
  duties: {
    meetings: {
      duty: ({ cycle }) => `Register the dates of the meetings of ${cycle}`,
      why: ({ missing }) => `registry/meetings.csv does not have ${list(missing.map((kind) => MEETINGS[kind] ?? kind))}; what is due before or after a meeting has no day until it is there.`,
    },
    records: {
      duty: ({ cycle }) => `Complete the records for ${cycle - 1} and declare them whole`,
      why: ({ missing }) => `records/coverage.csv does not say that these are complete: ${missing.join(', ')}. Until it does, their figures stay provisional or without data.`,
    },
    requests: {
      duty: ({ meeting }) => `Extension requests for the ${meeting}`,
      why: ({ missing, starts }) => `Requests are due nine months before the Meeting that decides, which opens on ${date(starts)}. A deadline falls before the Meeting after it, and no request is registered: ${missing.join(', ')}.`,
    },
    reports: {
      duty: ({ cycle }) => `Article 7 reports for ${cycle - 1}: register and code what has come`,
      why: ({ missing, count, of, late, dueOn }) => `${fraction(count, of)} reports are in the register; they ${late ? 'fell' : 'fall'} due on ${date(dueOn)}. ${missing.length === 0 ? 'Of the States that have never failed to report by the due date none is missing.' : `Have never failed to report by the due date, and are not in the register: ${missing.join(', ')}.`}`,
    },
    first_run: {
      duty: ({ cycle }) => `First figures of the cycle ${cycle}`,
      why: () => 'The due date has passed, and no publication says what was known after it.',
    },
    state_sheets: {
      duty: ({ meeting }) => `Send the State sheets before the ${meeting}`,
      why: ({ starts }) => `The meetings open on ${date(starts)}; each State is to see before them what was read from its report. No State sheets of after the due date are in the output folder.`,
    },
    register: {
      duty: ({ cycle }) => `Declare the register of reports for ${cycle - 1} whole`,
      why: ({ cycle, count, of }) => `${fraction(count, of)} reports are in the register. Only once records/coverage.csv says "submissions,${cycle - 1},yes" is a State said not to have reported.`,
    },
    draft: {
      duty: ({ meeting }) => `Draft of the progress report for the ${meeting}`,
      why: ({ starts }) => `The Meeting opens on ${date(starts)}; the committees need the draft three months before it.`,
    },
    final: {
      duty: ({ meeting }) => `Final edition after the ${meeting}`,
      why: ({ cycle, ends }) => `The Meeting ended on ${date(ends)}. Set "edition: final" and "signed_off" in article7/${cycle}/about.yaml, then run.`,
    },
    freeze: {
      duty: ({ cycle }) => `Freeze the baseline of ${cycle}`,
      why: () => 'Later cycles are compared with it, and none is sealed.',
    },
    restate: {
      duty: ({ cycle }) => `Look whether the baseline of ${cycle} is to be restated`,
      why: ({ count }) => `With what was recorded since it was sealed, ${number(count)} of its values would be ${count === 1 ? 'another' : 'others'}; restate it with "pasra baseline freeze --restate --reason".`,
    },
  },
};
