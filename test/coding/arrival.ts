/** The four fictional reports on their way in: their States' registry, the documents, and a coder who answers as `truth.csv` says. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from 'hucre/xlsx';
import { dataOf } from '../command.ts';
import { csvRows } from '../support.ts';
import { fill, open, save } from './fill.ts';

/** The cycle in which the four reports fall due. */
export const CYCLE = 2026;

/** Where the four documents and their truth lie. */
export const documents = new URL('./documents/', import.meta.url).pathname;

/** True answers of the four reports. */
export const truth = csvRows(join(documents, 'truth.csv'));

const measures = csvRows(join(documents, 'measures.csv'));

/** What the cover of each report says of it. */
const covers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'XAA-2026-1': { received_on: '2026-04-27', format: 'forms', language: 'en' },
  'XAB-2026-1': { received_on: '2026-04-29', format: 'guide', language: 'fr' },
  'XAC-2026-1': { received_on: '2026-04-20', format: 'forms', language: 'es' },
  'XAD-2026-1': { received_on: '2026-04-27', format: 'forms', language: 'en' },
};

/** The four reports. */
export const reports = Object.keys(covers);

const files: Readonly<Record<string, string>> = {
  'about.yaml': 'data_kind: demo\nedition: draft\ntitle:\n  en: Fictional States\n  fr: États fictifs\nnote:\n  en: Everything is fictional.\n  fr: Tout est fictif.\n',
  'registry/states.csv': 'state,name_en,name_fr,deposited_on,in_force_on\nXAA,Tarvenia,Tarvénie,1998-05-04,1999-03-01\nXAB,Solembé,Solembé,1999-01-10,1999-07-01\nXAC,Almarán,Almarán,2000-02-02,2000-08-01\nXAD,Veldmark,Veldmark,1998-09-01,1999-03-01\n',
  'registry/statuses.csv': 'state,status,from\nXAA,affected,1999-03-01\nXAA,article_3,\nXAB,affected,1999-07-01\nXAB,article_4,2010-01-01\nXAB,article_4_missed,2014-01-01\nXAC,affected,2000-08-01\nXAC,article_4,2020-01-01\nXAC,article_3,\nXAD,article_3,\n',
};

/** A data folder with the four States and nothing else; gives its path. */
export function arrivalData(): string {
  return dataOf(files, 'arrival');
}

/** Puts the documents where the reports of the cycle lie. */
export function putDocuments(data: string): string {
  const folder = join(data, `article7/${CYCLE}/documents`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(documents).filter((one) => /\.(pdf|docx)$/.test(one))) cpSync(join(documents, name), join(folder, name));
  return folder;
}

/** A cell as a coder leaves it: blank or typed. */
const typed = (text: string | undefined): CellValue => (text === undefined || text === '' ? null : text);

/** The workbook of a report with every question answered as the truth says, and the numbers of its tables. */
export async function coded(template: Uint8Array, reportId: string, coder = 'Coder'): Promise<Uint8Array> {
  const book = await open(template);
  const own = truth.filter(({ report_id }) => report_id === reportId);
  fill(book, {
    report: { ...covers[reportId], period_from: '2025-01-01', period_to: '2025-12-31', revision: 1, kind: 'annual', status: 'final', coder },
    answers: new Map(own.map(({ indicator = '', answer, form, pages, quote, note = '' }) => [indicator, { answer: typed(answer), form: typed(form), page: typed(pages), quote: typed(quote), refers_to: typed(/\(cycle (\d{4})\)/.exec(note)?.[1]) }])),
    measures: measures.filter(({ report_id }) => report_id === reportId).map(({ report_id: _report, state: _state, ...row }) => Object.fromEntries(Object.entries(row).map(([column, text]) => [column, column === 'value' && text !== '' ? Number(text) : typed(text)]))),
  });
  return save(book);
}
