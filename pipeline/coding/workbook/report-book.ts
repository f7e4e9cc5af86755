/** The workbook of one report: cover, report, answers, measures, help (contract, section 6). */
import type { Language } from '../../../schemas/codes.ts';
import type { Indicator, Plan } from '../../../schemas/plan.ts';
import { workbookWords, words } from '../../words/languages.ts';
import type { Gathered, LastAnswer, Wanted } from './gather.ts';
import { questionsFor } from './gather.ts';
import { helpPage, type Vocabularies } from './help.ts';
import type { ProposedMeasure } from '../measures/measures.ts';
import type { FoundIn } from './passages.ts';
import { heading, quotedSheet, reportFields, sheetColumns, type SheetColumn, type SheetKind } from './model.ts';
import { columnRange, heightOf, type DropDown, type Filled, type Look, type Page } from './write.ts';

/** Blank rows of a table that one fills by hand. */
const BLANK_MEASURES = 80;

const cell = (value: string | number | null, look: Look): Filled => ({ value, look });

/** Widths in characters, by column; the others are narrow. */
const WIDTHS: Readonly<Record<string, number>> = {
  report_id: 14, indicator: 10, question: 56, pages_found: 22, last_answer: 24, last_quote: 36, answer: 15, refers_to: 12, form: 11, page: 8, quote: 52, note: 30,
  field: 0, label: 40, value: 30, state: 8, measure: 38, area: 24, contamination: 24, as_at: 12, unit: 10, state_of_value: 20, record: 24, source: 30, meeting: 20, delegation: 30, request: 20, resolution: 18,
};
/** Width of a column in characters. */
export const widthOf = (code: string): number => WIDTHS[code] ?? 16;

/** Codes in the hidden first row, headings in the second. */
export const headRows = (kind: SheetKind, columns: readonly SheetColumn[], lang: Language): Filled[][] => [
  columns.map(({ code }) => cell(code, 'code')), columns.map(({ code }) => cell(heading(lang, kind, code), 'head')),
];

/** Drop-downs of a table's columns of codes, below its heads. */
export const dropDowns = (columns: readonly SheetColumn[], last: number, vocabularies: Vocabularies): DropDown[] => columns.flatMap(({ codes, code }, x) => {
  const source = codes.length === 0 ? undefined : vocabularies.source(codes);
  return source === undefined ? [] : [{ range: columnRange(x, 2, last).replaceAll('$', ''), source, title: code }];
});

/** How a cell that one writes in looks. */
export const inputLook = ({ kind, code }: SheetColumn): Look => (kind === 'number' || (kind === 'whole' && !['refers_to', 'year', 'revision', 'cycle'].includes(code)) ? 'number' : 'input');

/** One report's workbook as pages. */
export function reportPages(plan: Plan, gathered: Gathered, wanted: Wanted, { pages, measures }: FoundIn, lang: Language): Page[] {
  const questions = questionsFor(plan, gathered, wanted.state);
  const { page: help, vocabularies } = helpPage(lang, [...reportFields, ...sheetColumns.answers, ...sheetColumns.measures], quotedSheet(workbookWords(lang).sheets.help));
  return [coverPage(plan, gathered, wanted, questions, lang), reportPage(gathered, wanted, vocabularies, lang), answersPage(gathered, wanted, questions, pages, vocabularies, lang), measuresPage(measures, vocabularies, lang), help];
}

function coverPage(plan: Plan, gathered: Gathered, { report_id, state }: Wanted, questions: readonly Indicator[], lang: Language): Page {
  const own = workbookWords(lang);
  const { cover } = own;
  const { format, codes } = words(lang);
  const populations = [...gathered.populations.get(state) ?? []].flatMap((code) => codes.populations[code as keyof typeof codes.populations]?.one ?? []);
  const deadlines = gathered.deadlines.filter((one) => one.state === state).map(({ article, dueOn, setBy }) => cover.deadline(String(article), format.date(dueOn), setBy));
  const reports = gathered.reports.filter((one) => one.state === state).toReversed().map((one) => cover.report(one.cycle, one.report_id, own.codes[one.kind ?? ''] ?? one.kind ?? '', one.received_on ? format.date(one.received_on) : null));
  const doubtful = questions.flatMap(({ indicator, title }) => {
    const last = gathered.last.get(`${state} ${indicator}`);
    return last && ['unclear', 'disputed'].includes(last.answer) ? [`${indicator} ${title[lang]}: ${own.codes[last.answer] ?? last.answer}`] : [];
  });
  const block = (label: string, lines: readonly string[]): Filled[][] => (lines.length === 0 ? [cover.none] : lines).map((text, at) => [cell(at === 0 ? label : null, 'label'), cell(text, 'text')]);
  const file = `${report_id}.xlsx`;
  return coverOf(own.sheets.cover, [
    [cell(cover.title(gathered.names.get(state)?.[lang] ?? state, gathered.cycle), 'title')], [cell(cover.subtitle(report_id), 'subtitle')], [cell(plan.title[lang], 'label')], [],
    ...block(cover.state, [`${gathered.names.get(state)?.[lang] ?? state} (${state})`]), ...block(cover.reportingYear, [String(gathered.cycle - 1)]), ...block(cover.due, [format.date(gathered.dueDate)]),
    ...block(cover.populations, populations.length === 0 ? [cover.noPopulation] : populations), ...block('', [cover.questions(questions.length)]),
    ...block(cover.deadlines, deadlines), ...block(cover.reports, reports), ...block(cover.doubtful(gathered.cycle - 1), doubtful), [],
    [cell(cover.how, 'part'), cell(null, 'part')], ...cover.steps(file).map((text, at) => [cell(`${at + 1}`, 'label'), cell(text, 'text')]),
  ]);
}

const COVER_WIDTHS = [34, 100];

/** A cover of two columns: labels and texts. */
export const coverOf = (name: string, rows: Filled[][]): Page => ({
  name, widths: COVER_WIDTHS, rows, hiddenRows: [], fixed: { rows: 0, columns: 0 }, lists: [], protected: true,
  heights: new Map(rows.map((row, at): [number, number] => [at, at === 0 ? 30 : at < 3 ? 18 : heightOf(row, COVER_WIDTHS)])),
});

function reportPage(gathered: Gathered, { report_id, state, registered }: Wanted, vocabularies: Vocabularies, lang: Language): Page {
  const own = workbookWords(lang);
  const columns = sheetColumns.report;
  const given: Record<string, string> = { ...registered, report_id, state, cycle: String(gathered.cycle) };
  const fixed = ['report_id', 'state', 'cycle'];
  const shownAs = ({ code, codes }: SheetColumn): string => (codes.length > 0 ? own.codes[given[code] ?? ''] ?? given[code] ?? '' : given[code] ?? '');
  const rows = reportFields.map((field) => [cell(field.code, 'code'), cell(own.columns[field.code] ?? field.code, 'label'), cell(shownAs(field), fixed.includes(field.code) ? 'shown' : 'input')]);
  const widths = columns.map(({ code }) => (code === 'value' ? 60 : widthOf(code)));
  const all = [...headRows('report', columns, lang), ...rows];
  const lists = reportFields.flatMap(({ codes, code }, at): DropDown[] => {
    const source = codes.length === 0 ? undefined : vocabularies.source(codes);
    return source === undefined ? [] : [{ range: columnRange(2, at + 2, at + 2).replaceAll('$', ''), source, title: code }];
  });
  return { name: own.sheets.report, widths, rows: all, hiddenRows: [0], fixed: { rows: 2, columns: 0 }, lists, heights: new Map(), protected: true };
}

/** What the question says to a coder: what is asked, what counts, where coders differ. */
export function questionText({ coding, title, definition }: Indicator, lang: Language): string {
  if (coding === undefined) return `${title[lang]}\n${definition[lang]}`;
  const own = workbookWords(lang);
  const parts = (['yes', 'partly', 'no', 'silent'] as const).flatMap((code) => (coding[code] === undefined ? [] : [`${own.codes[code]}: ${coding[code][lang]}`]));
  // the catalogue writes codes between backticks; a coder chooses words
  const inWords = (text: string): string => text.replaceAll(/`([a-z_]+)`/g, (_, code: string) => own.quoted(own.codes[code] ?? code));
  return [coding.question[lang], ...parts, ...(coding.differ === undefined ? [] : [coding.differ[lang]])].map(inWords).join('\n');
}

/** "yes (XAA-2025-1, C, 4)". */
function lastText({ answer, refers_to, report_id, form, page }: LastAnswer, lang: Language): string {
  const place = [report_id, form, page].filter((part) => part !== null && part !== '').join(', ');
  return `${workbookWords(lang).codes[answer] ?? answer}${refers_to === null ? '' : ` ${refers_to}`} (${place})`;
}

function answersPage(gathered: Gathered, { report_id, state }: Wanted, questions: readonly Indicator[], found: ReadonlyMap<string, string>, vocabularies: Vocabularies, lang: Language): Page {
  const columns = sheetColumns.answers;
  const widths = columns.map(({ code }) => widthOf(code));
  const rows = questions.map((question) => {
    const last = gathered.last.get(`${state} ${question.indicator}`);
    const shown: Record<string, string> = {
      report_id, indicator: question.indicator, question: questionText(question, lang), pages_found: found.get(question.indicator) ?? '',
      last_answer: last ? lastText(last, lang) : '', last_quote: last?.quote ?? '',
    };
    return columns.map((column) => (column.code in shown ? cell(shown[column.code] ?? '', 'shown') : cell(null, inputLook(column))));
  });
  const all = [...headRows('answers', columns, lang), ...rows];
  return {
    name: workbookWords(lang).sheets.answers, widths, rows: all, hiddenRows: [0], fixed: { rows: 2, columns: 2 }, lists: questions.length === 0 ? [] : dropDowns(columns, all.length - 1, vocabularies),
    heights: new Map(all.map((row, at): [number, number] => [at, at < 2 ? 30 : heightOf(row, widths)])), protected: true,
  };
}

/** A value that the reading proposes, as a row to confirm: its codes in words, its State left to the report. */
function proposedRow(measure: ProposedMeasure, columns: readonly SheetColumn[], lang: Language): Filled[] {
  const own = workbookWords(lang);
  const given: Record<string, string | null> = { ...measure, state: null, note: own.proposed, confirmed: 'proposed' };
  return columns.map((column) => {
    const text = given[column.code] ?? null;
    const look = inputLook(column);
    return cell(text === null ? null : look === 'number' ? Number(text) : column.codes.length > 0 ? own.codes[text] ?? text : text, look);
  });
}

function measuresPage(proposed: readonly ProposedMeasure[], vocabularies: Vocabularies, lang: Language): Page {
  const columns = sheetColumns.measures;
  const blank = Array.from({ length: BLANK_MEASURES }, () => columns.map((column) => cell(null, inputLook(column))));
  const all = [...headRows('measures', columns, lang), ...proposed.map((measure) => proposedRow(measure, columns, lang)), ...blank];
  return {
    name: workbookWords(lang).sheets.measures, widths: columns.map(({ code }) => widthOf(code)), rows: all, hiddenRows: [0], fixed: { rows: 2, columns: 0 },
    lists: dropDowns(columns, all.length - 1, vocabularies), heights: new Map([[1, 30]]), protected: true,
  };
}
