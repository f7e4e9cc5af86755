/** English: the reading sheet. */
import { formats } from '../format.ts';
import type { ReadingWords, SaidPage } from '../reading.ts';

const f = formats.en;
const pageOf = ({ page, place, part }: SaidPage): string => `${part === undefined ? '' : `file ${part}, `}${page === null ? place ?? 'the beginning' : `page\u00a0${page}`}`;
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', fr: 'French', es: 'Spanish', pt: 'Portuguese', ar: 'Arabic', ru: 'Russian', zh: 'Chinese' };

export const reading: ReadingWords = {
  overline: (cycle) => `Reading sheet · cycle ${cycle}`,
  purpose: 'Where to look in the report for each question. The passages are proposals made from words, never answers: what is not marked may still be said elsewhere.',
  language: (code) => (code === null ? 'Language not recognised' : `In ${LANGUAGES[code] ?? code}`),
  counts: (pages, questions, paged) => `${f.number(pages)} ${paged ? (pages === 1 ? 'page' : 'pages') : pages === 1 ? 'part' : 'parts'}, ${f.number(questions)} ${questions === 1 ? 'question' : 'questions'}`,
  titles: { text: 'The report', questions: 'Questions', measures: 'Values found in tables' },
  keys: 'j and k: next and previous question. n: next passage of the question.',
  previous: 'Previous question', next: 'Next question', jump: 'Go to',
  form: (letter) => `Form\u00a0${letter}`,
  section: (section) => ({
    introduction: 'Introduction', national_measures: 'National implementation measures', stockpile_destruction: 'Stockpile destruction', retained_mines: 'Retained mines',
    survey_clearance: 'Survey and clearance', risk_education: 'Risk education', victim_assistance: 'Victim assistance', cooperation: 'Cooperation and assistance',
  })[section],
  forms: {
    A: 'National implementation measures', B: 'Stockpiled mines', C: 'Location of mined areas', D: 'Retained or transferred mines', E: 'Production facilities', F: 'Programmes of destruction',
    G: 'Mines destroyed', H: 'Technical characteristics', I: 'Warning the population', J: 'Other matters',
  },
  page: pageOf,
  inForm: (form) => (/^[A-J]$/.test(form) ? `form\u00a0${form}` : `section\u00a0${form.replaceAll('_', ' ')}`),
  inForms: (forms) => `${/^[A-J]$/.test(forms[0] ?? '') ? (forms.length === 1 ? 'form' : 'forms') : forms.length === 1 ? 'section' : 'sections'}\u00a0${f.list(forms.map((one) => one.replaceAll('_', ' ')))}`,
  emptyPage: 'No text: read it by eye in the document itself.',
  pictured: 'A picture covers much of this page: read it by eye in the document itself.',
  counted: { yes: 'Yes', partly: 'Partly', no: 'No', silent: 'Not stated', differ: 'Take care' },
  look: 'Look at',
  nothing: 'No passage was found by its words. Read the forms named above before coding “not stated”.',
  unexplained: 'The codebook does not explain this indicator yet.',
  answers: { yes: 'yes', partly: 'partly', no: 'no', silent: 'not stated', unclear: 'unclear', not_applicable: 'not applicable', unchanged: 'unchanged', disputed: 'disputed' },
  last: (cycle, answer) => `${cycle}: ${answer}`,
  noLast: 'No earlier answer.',
  measure: { columns: ['Measure', 'Area', 'Date', 'Value', 'Place'], note: 'Read from tables, as printed; totals are those of the report. Check each before it goes into the workbook.', wholeState: 'whole State' },
  measures: {
    cha_count: 'Confirmed areas, number', cha_area: 'Confirmed areas, size', sha_count: 'Suspected areas, number', sha_area: 'Suspected areas, size', mined_area: 'Mined area, not split',
    cleared_area: 'Cleared', reduced_area: 'Reduced', cancelled_area: 'Cancelled', mines_destroyed: 'Mines destroyed', mines_stockpiled: 'Mines in stock', stockpile_destroyed: 'Stock destroyed',
    mines_retained: 'Mines retained', mines_transferred: 'Mines transferred',
  },
  states: { not_reported: 'not reported', not_applicable: 'not applicable', unknown: 'unknown', extent_unknown: 'extent unknown' },
  foot: (report) => `Reading sheet of ${report}. A working paper for coding, not for publication.`,
  say: {
    unreadable: (file, reason) => `${file}: ${({
      missing: 'there is no such file; check its name and folder',
      folder: 'this is no file; name the document itself',
      too_large: 'the file is larger than 64 MB; save the document without its pictures, or print it to a new PDF',
      format: 'this is neither PDF, DOCX, HTML nor text; open it in its program and save it as PDF or DOCX',
      old_word: 'this is an old Word document (.doc); open it in Word or LibreOffice and save it as DOCX',
      encrypted: 'the document is protected by a password; ask the State for a copy without one, or save one yourself',
      broken: 'the file is damaged or cut off; fetch it again, or open it in its program and save it anew',
      inflated: 'the file unpacks to far more than a report holds; it was not read. Print it to a new PDF if it can be trusted',
      too_long: 'reading took longer than two minutes and was stopped; print the document to a new PDF',
      empty_file: 'the file is empty; fetch it again',
    })[reason]}`,
    picture: (page) => `${pageOf(page)} is a picture: read it by eye`,
    note: ({ code, page, count }) => ({
      page_unreadable: `page\u00a0${page} is damaged and was not read: read it by eye`,
      macros_left_out: 'the document carries macros; they were not run and are not needed',
      too_many_pages: `the document has ${count} pages; only the first 600 were read`,
    })[code],
    noLanguage: 'the language is neither English, French nor Spanish as far as the words tell; passages were looked for in all three',
    looked: (quotes, without) => `${f.number(quotes)} ${quotes === 1 ? 'quote' : 'quotes'} looked up${without.length === 0 ? '' : `; no document of ${without.length > 5 ? `${f.number(without.length)} reports` : f.list([...without])} is in the folder`}`,
    notInRegister: (state, cycle) => `${state} has no population in the register for ${cycle}: all questions are listed, also those that may not apply`,
  },
};
