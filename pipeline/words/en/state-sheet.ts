/** English: a State's own sheet. */
import { formats } from '../format.ts';
import { stateInSentence } from '../state-names.ts';
import type { StateSheetWords } from '../state-sheet.ts';
import { capital, counted } from './figures.ts';

const f = formats.en;

export const stateSheet: StateSheetWords = {
  subtitle: (cycle, year) => `State sheet · cycle ${cycle}, reports for ${year}`,
  summary: ({ name, frWithArticle }, { total, met, partly, notMet, silent, unclear, notApplicable, open }) => {
    const rest = [
      silent > 0 && `on ${f.number(silent)} the report says nothing that could be found`, unclear > 0 && `${f.number(unclear)} can be read in two ways`,
      notApplicable > 0 && `${f.number(notApplicable)} ${notApplicable === 1 ? 'does' : 'do'} not apply`, open > 0 && `for ${f.number(open)} no coded answer is held`,
    ].filter((part) => part !== false);
    const lead = `${f.number(total)} ${total === 1 ? 'indicator concerns' : 'indicators concern'} what ${stateInSentence(name, frWithArticle, 'en', 'subject')} reported. `;
    return open === total ? { lead, strong: 'No coded answer is held for any of them', rest: '.' } : {
      lead, strong: `${f.number(met)} ${met === 1 ? 'is' : 'are'} coded “reported”, ${f.number(partly)} “reported in part” and ${f.number(notMet)} “reported as lacking”`, rest: `${rest.length === 0 ? '' : `; ${f.list(rest)}`}.`,
    };
  },
  nothing: 'No indicator concerns what this State reported.',
  check: ' Please begin with the first lists.',
  checkReport: ' Please see first whether a report is missing here.',
  notYetDue: ' The report is not yet due, and nothing in it is to be checked now.',
  replyBy: (date) => ` Please reply by ${f.date(date)}.`,
  purpose: 'For the State’s own check, not for publication',
  notParty: ({ name, frWithArticle }) => `${capital(stateInSentence(name, frWithArticle, 'en', 'subject'))} was not party on the day on which reports fell due; what is known of it as a State not party stands below.`,
  titles: { records: 'From the Convention’s records.', check: 'Please check first', later: 'To be read in the report once it is due', read: 'Coded from the report', documents: 'Documents read.', corrections: 'Corrections already recorded', correct: 'How to reply.' },
  asides: { check: 'a sentence, a page or a correction is enough', read: 'to be corrected where wrong' },
  asked: { unclear: 'which reading is right?', silent: 'where does the report say it, if it does?', not_coded: 'the report is not in the register, or not yet coded', no_report: 'the report was not received', not_due: 'the report is not yet due', partly: 'what is lacking?' },
  list: (name, count) => `${capital(name)}: ${f.number(count)}`,
  was: (year, outcome) => `${year}: ${outcome}`,
  recordOf: (title, outcome) => `${title}: ${outcome}`,
  inferred: ' (inferred)',
  note: 'After each title: form and page. “Other document”: a request or statement of the State, or another source.',
  separator: '; ',
  reports: {
    received: (date) => `An Article\u00a07 report was received on ${f.date(date)}.`,
    receivedUndated: 'An Article\u00a07 report was received; the register gives no date of receipt.',
    notReceived: 'The report was not received.',
    notDue: 'The report is not yet due.',
    notInRegister: 'No report is in the register; the register is not known to be complete, so a report may have been submitted.',
    document: (kind, received) => `, ${kind}${received === null ? '' : `, received on ${f.date(received)}`}`,
    kinds: { initial: 'initial report', annual: 'annual report', amendment: 'amendment', voluntary: 'voluntary report', other: 'other document' },
    other: 'other document',
  },
  place: (form, page) => [form === null ? null : `form\u00a0${form}`, page === null ? null : `p.\u00a0${page}`].filter((part) => part !== null).join(', '),
  landMeasures: {
    cha_area: 'Confirmed hazardous area', sha_area: 'Suspected hazardous area', mined_area: 'Mined area, not split', cleared_area: 'Cleared', reduced_area: 'Reduced',
    cancelled_area: 'Cancelled', mines_destroyed: 'Mines destroyed',
  },
  landValue: (measure, contamination, value, asAt) => `${measure}${contamination === null ? '' : `, ${contamination}`}: ${value}${asAt === null ? '' : ` (${f.date(asAt)})`}`,
  due: {
    report: (date, year) => `The next Article\u00a07 report, for ${year}, is due by ${f.date(date)}.`,
    initial: 'The initial report is due no later than 180 days after the entry into force of the Convention for the State.',
    deadline: (article, date) => `The deadline under Article\u00a0${article} is ${f.date(date)}.`,
    passed: (article, date) => article === 4 ? `The deadline under Article\u00a04, ${f.date(date)}, was not met.` : `No deadline under Article\u00a0${article} is in force; the last one in the register is ${f.date(date)}.`,
    last: (article, date) => `The last deadline under Article\u00a0${article} in the register is ${f.date(date)}.`,
    passedToCheck: (article, date) => `The last deadline under Article\u00a0${article} in the register is ${f.date(date)}; a later decision may be missing from the register, so this is to be checked.`,
    request: (request, until) => `An extension request (${request}) is not yet decided${until === null ? '' : `; it asks until ${f.date(until)}`}.`,
    requestExpected: 'The deadline falls before the second of the next two Meetings of the States Parties or Review Conferences; an extension request is to be submitted nine months before the meeting that considers it.',
    assistance: (years) => `For ${years} no updated information on time-bound obligations was found; the Presidency offers its assistance (Action\u00a047).`,
  },
  corrections: (count) => `${capital(counted(count, 'correction of the coding has', 'corrections of the coding have'))} been recorded in this cycle:`,
  correctionOf: (indicator, date) => `${indicator === null ? 'the register of reports' : `indicator ${indicator}`}${date === null ? '' : `, recorded on ${f.date(date)}`}`,
  correct: [
    'Reply to the Implementation Support Unit, by the same channel through which this sheet reached you. No form is needed: the number of the indicator, what should be coded, and the report, form and page where it is stated are enough.',
    'If a report is missing from this sheet, please say when and to whom it was sent, or send it again.',
    'A correction is entered beside the earlier coding, with its date; the earlier coding stays on record. New information belongs in an Article\u00a07 report or an amendment to one.',
  ],
  correctDraft: 'The figures of this cycle are a draft for comment; corrections received in time are taken into the final edition.',
  correctFinal: 'The figures of this cycle are final; corrections are taken into the next edition.',
};
