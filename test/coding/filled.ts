/** A template filled with answers to every question, for whoever damages it. */
import { columnOf, fill, open, save, sheetWith } from './fill.ts';

/** The report of the small data folder that is to come. */
export const ID = 'XAA-2026-1';

/** What a coder says of the report itself. */
export const REPORT = { received_on: '2026-04-12', period_from: '2025-01-01', period_to: '2025-12-31', revision: 1, kind: 'annual', status: 'final', format: 'forms', language: 'en' } as const;

const ANSWERS = ['yes', 'no', 'partly', 'silent'] as const;

/** What is written for the question at a place. */
const answerAt = (at: number) => ({ answer: ANSWERS[at % 4] ?? 'yes', form: 'C', page: `${at + 1}`, quote: `words ${at} «é😀ن»\nand more, of "${at}"` });

/** Indicators of an answers sheet, in its order. */
export async function indicatorsOf(template: Uint8Array): Promise<string[]> {
  const sheet = sheetWith(await open(template), 'indicator', 'answer');
  return sheet.rows.slice(2).map((row) => String(row[columnOf(sheet, 'indicator')]));
}

/** Indicator → what the filled workbook says. */
export const truthOf = async (template: Uint8Array): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> => new Map((await indicatorsOf(template)).map((indicator, at) => [indicator, answerAt(at)]));

/** The template with every question answered. */
export async function filledTemplate(template: Uint8Array): Promise<Uint8Array> {
  const book = await open(template);
  fill(book, { report: REPORT, answers: new Map(await truthOf(template)), measures: [{ measure: 'cha_area', as_at: '2025-12-31', value: 12.5, unit: 'ha', state_of_value: 'reported' }] });
  return save(book);
}
