/** English: a State's own sheet. */
import { formats } from '../format.ts';
import { stateInSentence } from '../state-names.ts';
import type { StateSheetWords } from '../state-sheet.ts';
import { capital, counted, inWords } from './figures.ts';

const f = formats.en;

export const stateSheet: StateSheetWords = {
  kind: 'State sheet',
  subtitle: (cycle, year) => `What was read for cycle ${cycle}, from reports for ${year}`,
  intro: ({ name, frWithArticle }, year) => `This sheet is addressed to ${stateInSentence(name, frWithArticle, 'en', 'subject')}. It sets out, over all committees, what was read from its reports for ${year} and from the records of the Convention, so that errors can be corrected before they are published.`,
  count: (total, met) => `${capital(total === 0 ? 'no indicator concerns' : counted(total, 'indicator concerns', 'indicators concern'))} this State individually; ${met === 0 ? 'none' : inWords(met)} of them ${met < 2 ? 'is' : 'are'} read as met.`,
  notParty: ({ name, frWithArticle }) => `${capital(stateInSentence(name, frWithArticle, 'en', 'subject'))} was not party on the day on which reports fell due; what is known of it as a State not party stands below.`,
  titles: {
    reports: 'Reports and documents', read: 'What we read', notFound: 'What we did not find', changed: 'What changed since the baseline', land: 'Areas and mines as read',
    due: 'What is due, and when', corrections: 'Corrections already recorded', correct: 'How to send a correction',
  },
  reports: {
    received: (date) => `An Article\u00a07 report was received on ${f.date(date)}.`,
    receivedUndated: 'An Article\u00a07 report was received; the register gives no date of receipt.',
    notReceived: 'The report was not received.',
    notDue: 'The report is not yet due.',
    notInRegister: 'No report is in the register; the register is not known to be whole, so a report may have been submitted.',
    document: (kind, received) => `, ${kind}${received === null ? '' : `, received on ${f.date(received)}`}`,
    kinds: { initial: 'initial report', annual: 'annual report', amendment: 'amendment', voluntary: 'voluntary report', other: 'other document' },
    other: 'other document',
  },
  readLead: 'For each indicator the outcome, and where it was read. Where another document than an Article 7 report gave the answer, it says so.',
  nothingRead: 'No coded answer is held for this cycle.',
  columns: { indicator: 'Indicator', outcome: 'Read as', was: (year) => `In ${year}, if different`, place: 'Where' },
  place: (form, page) => [form === null ? null : `form\u00a0${form}`, page === null ? null : `p.\u00a0${page}`].filter((part) => part !== null).join(', '),
  notFoundLead: 'Silence is not a no. The indicators for which nothing was found, by the reason:',
  nothingMissing: 'For every indicator an answer was found.',
  phrase: (phrase, count) => `${capital(phrase)} (${f.number(count)})`,
  changedLead: (year, count) => `${capital(counted(count, 'answer is', 'answers are'))} read differently from ${year}; the earlier reading stands beside ${count === 1 ? 'it' : 'them'} above.`,
  changedNone: (year) => `No answer is read differently from ${year}.`,
  wasThen: (outcome, year) => ` (${outcome} in\u00a0${year})`,
  onlyNow: (count, year) => `For ${counted(count, 'indicator', 'indicators')} an answer was found now and none in ${year}.`,
  onlyThen: (count, year) => `For ${counted(count, 'indicator', 'indicators')} an answer was found in ${year} and none now.`,
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
  corrections: (count) => `${capital(counted(count, 'correction of what was read has', 'corrections of what was read have'))} been recorded in this cycle:`,
  correctionOf: (indicator, date) => `${indicator === null ? 'the register of reports' : `indicator ${indicator}`}${date === null ? '' : `, recorded on ${f.date(date)}`}`,
  correct: [
    'Reply to the Implementation Support Unit, by the same channel through which this sheet reached you. No form is needed: the number of the indicator, what should be read, and the report, form and page where it stands are enough.',
    'If a report is missing from this sheet, please say when and to whom it was sent, or send it again.',
    'A correction is entered beside the earlier reading, with its date; the earlier reading stays on record. New information belongs in an Article\u00a07 report or an amendment to one.',
  ],
  correctDraft: 'The figures of this cycle are a draft for comment; corrections received in time are taken into the final edition.',
  correctFinal: 'The figures of this cycle are final; corrections are taken into the next edition.',
};
