/**
 * The workbook of differences: every question on which two coders differ, what each said with the words that it
 * rests on, and cells for a third person, whose rows come back by `import`. Coders are not named in it.
 */
import type { Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { codingWords, workbookWords } from '../words/languages.ts';
import type { CodedQuestion, CodedRow } from './coders.ts';
import { helpPage } from './workbook/help.ts';
import { BOTH_ANSWERS, heading, quotedSheet, REVIEWER, sheetColumns, type SheetColumn } from './workbook/model.ts';
import { coverOf, dropDowns, inputLook, questionText, widthOf } from './workbook/report-book.ts';
import { heightOf, type Filled, type Page } from './workbook/write.ts';

const shown = (code: string): SheetColumn => ({ code, kind: 'text', codes: [], taken: false });

/** The columns of `answers` with both answers before the cells to write in, and who settles it behind them. */
const columns: readonly SheetColumn[] = sheetColumns.answers.flatMap((column) => (column.code === 'answer' ? [...BOTH_ANSWERS.map(shown), column] : [column])).concat({ code: REVIEWER, kind: 'text', codes: [], taken: true });

/** Columns of the contract that say nothing here. */
const HIDDEN = ['pages_found', 'last_answer', 'last_quote'];
const WIDTHS: Readonly<Record<string, number>> = { question: 44, first_answer: 14, second_answer: 14, first_quote: 38, second_quote: 38, quote: 38, [REVIEWER]: 14 };

/** "yes", "unchanged 2024" in a language. */
const answerText = ({ answer, refers_to }: CodedRow, lang: Language): string => `${workbookWords(lang).codes[answer] ?? answer}${refers_to === null ? '' : ` ${refers_to}`}`;

const quoteText = ({ quote, form, page, note }: CodedRow, lang: Language): string => [quote, codingWords(lang).differences.where(form, page), note].filter((part) => part !== null && part !== '').join('\n');

/** The sheets of the workbook; `file` is its name, for the line that brings it back. */
export function differencesPages(plan: Plan, questions: readonly CodedQuestion[], cycle: number, lang: Language, file: string): Page[] {
  const own = workbookWords(lang);
  const { differences } = codingWords(lang);
  const { page: help, vocabularies } = helpPage(lang, columns, quotedSheet(own.sheets.help));
  const widths = columns.map(({ code }) => (HIDDEN.includes(code) ? 0 : WIDTHS[code] ?? widthOf(code)));
  const place = new Map(plan.indicators.map(({ indicator }, at) => [indicator, at]));
  const disputed = questions.filter(({ standing }) => standing === 'disputed').toSorted((a, b) => (a.report_id === b.report_id ? (place.get(a.indicator) ?? 999) - (place.get(b.indicator) ?? 999) : a.report_id < b.report_id ? -1 : 1));
  const heads: Filled[][] = [columns.map(({ code }) => ({ value: code, look: 'code' })), columns.map(({ code }) => ({ value: heading(lang, 'answers', code), look: 'head' }))];
  const rows = [...heads, ...disputed.map((question) => rowOf(question, plan, lang))];
  const cover: Filled[][] = [
    [{ value: differences.title(cycle), look: 'title' }], [{ value: codingWords(lang).internal, look: 'subtitle' }], [{ value: plan.title[lang], look: 'label' }], [],
    ...differences.steps(file, cycle).map((text, at): Filled[] => [{ value: `${at + 1}`, look: 'label' }, { value: text, look: 'text' }]),
  ];
  return [
    coverOf(differences.cover, cover),
    {
      name: own.sheets.answers, widths, rows, hiddenRows: [0], fixed: { rows: 2, columns: 2 }, lists: disputed.length === 0 ? [] : dropDowns(columns, rows.length - 1, vocabularies),
      heights: new Map(rows.map((row, at): [number, number] => [at, at < 2 ? 30 : heightOf(row, widths)])), protected: true,
    },
    help,
  ];
}

function rowOf({ report_id, indicator, readings }: CodedQuestion, plan: Plan, lang: Language): Filled[] {
  const asked = plan.indicators.find((one) => one.indicator === indicator);
  const [first, ...others] = readings;
  const said: Record<string, string> = {
    report_id, indicator, question: asked ? questionText(asked, lang) : '', pages_found: '', last_answer: '', last_quote: '',
    first_answer: first ? answerText(first, lang) : '', first_quote: first ? quoteText(first, lang) : '',
    second_answer: others.map((one) => answerText(one, lang)).join(' / '), second_quote: others.map((one) => quoteText(one, lang)).join('\n\n'),
  };
  return columns.map((column) => (column.code in said ? { value: said[column.code] ?? '', look: 'shown' } : { value: null, look: inputLook(column) }));
}
