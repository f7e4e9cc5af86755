/** Whether each quote of `answers.csv` stands in its report, at its page or one page either side. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Fault } from '../read/fault.ts';
import { grouped } from '../read/grouped.ts';
import type { AnyRow } from '../read/table.ts';
import { Unreadable } from './document.ts';
import type { ReadDocument, ReadPage } from './read-document.ts';

/** A text as quotes are compared: spaces, hyphens, quotation marks, ligatures and capitals aside. */
export const plainQuote = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{Cf}\p{Pd}\u2212'"‘’‚‛“”„‟«»‹›′″`´]+/gu, '');

const CUT = /\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*/;

/** Parts of a quote between marks of omission, each to be found; a full stop at the end is the coder's. */
const partsOf = (quote: string): string[] => quote.split(CUT).map((part) => plainQuote(part).replace(/[.,;:]+$/, '')).filter((part) => part !== '');

/** Numbers of pages in a cell: "3", "3;11", "p. 3", "3-4". */
function pagesIn(cell: string | null): number[] {
  const found = [...(cell ?? '').matchAll(/(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?/g)];
  return found.flatMap(([, from = '', to]) => Array.from({ length: Math.max(1, Math.min(50, Number(to ?? from) - Number(from) + 1)) }, (_, at) => Number(from) + at));
}

/** Where a quote stands: at its page, on other pages (their numbers; none where the file has no pages), or nowhere. */
export function placeOfQuote(quote: string, page: string | null, { pages }: ReadDocument): 'found' | 'nowhere' | number[] {
  const asked = pagesIn(page);
  const near = pages.filter((one) => asked.length === 0 || one.page === null || asked.some((number) => Math.abs(number - (one.page ?? 0)) <= 1));
  const parts = partsOf(quote);
  if (holds(near, parts)) return 'found';
  const other = pages.flatMap((one) => (one.page !== null && holds([one], parts) ? [one.page] : []));
  return other.length > 0 ? other : holds(pages, parts) ? [] : 'nowhere';
}

/** Pages read on as one text, so that a quote may run over the foot of a page. */
function holds(pages: readonly ReadPage[], parts: readonly string[]): boolean {
  const text = plainQuote(pages.map((page) => page.text).join(' '));
  return parts.every((part) => text.includes(part));
}

/** The files of one report under a folder of documents: beside each other, or in the cycle's own folder; parts in their order. */
export function filesOf(dir: string, cycle: number | null, report: string): string[] {
  const folders = ['', `${cycle}`, join(`${cycle}`, 'documents'), join('article7', `${cycle}`, 'documents')].map((folder) => join(dir, folder));
  for (const folder of folders.filter((one) => existsSync(one))) {
    const names = readdirSync(folder).filter((name) => name.startsWith(`${report}.`) && /^(\.\d{1,2})?\.(pdf|docx|html?|txt)$/i.test(name.slice(report.length)));
    if (names.length > 0) return names.toSorted((a, b) => partOf(a, report) - partOf(b, report) || (a < b ? -1 : 1)).map((name) => join(folder, name));
  }
  return [];
}

const partOf = (name: string, report: string): number => Number(/^\.(\d+)\./.exec(name.slice(report.length))?.[1] ?? 1);

/** What looking up gave: a warning for each quote that is not there, and what could not be looked up. */
export interface QuotesLooked {
  faults: Fault[];
  looked: number;
  /** Reports with quotes but no document. */
  without: string[];
  unreadable: Unreadable[];
}

/** Looks every quote up; `read` reads one document. */
export async function lookUpQuotes(answers: readonly AnyRow[], dir: string, read: (path: string) => Promise<ReadDocument>): Promise<QuotesLooked> {
  const quoted = answers.filter(({ quote }) => typeof quote === 'string' && plainQuote(quote) !== '');
  const result: QuotesLooked = { faults: [], looked: 0, without: [], unreadable: [] };
  for (const rows of grouped(quoted, ({ report_id, cycle }) => `${cycle} ${report_id}`).values()) {
    const report = String(rows[0]?.report_id);
    const files = filesOf(dir, rows[0]?.cycle ?? null, report);
    if (files.length === 0) result.without.push(report);
    const parts = await readAll(files, read, result);
    if (parts.length === 0 || parts.length < files.length) continue;
    for (const row of rows) {
      const places = parts.map((part) => placeOfQuote(String(row.quote), row.page === null ? null : String(row.page), part));
      result.looked += 1;
      if (places.includes('found')) continue;
      const other = places.flatMap((place) => (Array.isArray(place) ? place : []));
      result.faults.push(fault('QUOTE_NOT_FOUND', row.file, { line: row.line, column: 'quote', value: String(row.quote) }, { report, page: String(row.page ?? ''), ...(other.length > 0 && { other: [...new Set(other)].join(', ') }) }));
    }
  }
  return result;
}

async function readAll(files: readonly string[], read: (path: string) => Promise<ReadDocument>, { unreadable }: QuotesLooked): Promise<ReadDocument[]> {
  const parts: ReadDocument[] = [];
  for (const file of files) {
    try {
      parts.push(await read(file));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable.push(error);
    }
  }
  return parts;
}
