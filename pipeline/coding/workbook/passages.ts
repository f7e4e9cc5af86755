/** Where in a report's document the words of each question stand: what the column `pages_found` says. */
import type { Indicator } from '../../../schemas/plan.ts';
import type { Language } from '../../../schemas/codes.ts';
import { readingWords } from '../../words/languages.ts';
import { Unreadable } from '../document.ts';
import { filesOf } from '../quotes.ts';
import { readBounded } from '../read-bounded.ts';
import { readingOf, type Reading } from '../reading.ts';

/** What is known of a report when its workbook is made. */
export interface ReportAsked {
  report_id: string;
  state: string;
  cycle: number;
  data: string;
  lang: Language;
}

/** Indicator → the places to look, best first, as a coder reads them; nothing where there is no document. Says what could not be read. */
export type PagesFound = (report: ReportAsked, indicators: readonly Indicator[], say: (line: string) => void) => Promise<ReadonlyMap<string, string>>;

/** Places that are named for one question. */
const MOST_PLACES = 3;

/** Reads the documents of a report that lie in the data folder; one that cannot be read is said, and its column stays blank. */
export const documentPages: PagesFound = async ({ report_id, state, cycle, data, lang }, indicators, say) => {
  const files = filesOf(data, cycle, report_id);
  if (files.length === 0) return new Map();
  const parts = [];
  for (const file of files) {
    try {
      parts.push(await readBounded(file));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      say(`${report_id}: ${readingWords(lang).say.unreadable(error.file, error.reason)}`);
      return new Map();
    }
  }
  return placesOf(readingOf({ reportId: report_id, state, cycle }, parts, indicators), lang);
};

/** "page 4, form C; page 9". */
function placesOf({ passages, document }: Reading, lang: Language): ReadonlyMap<string, string> {
  const { page: pageOf, inForm } = readingWords(lang);
  const places = new Map<string, string[]>();
  for (const { indicator, page, place, form, sheet } of passages.toSorted((a, b) => a.rank - b.rank)) {
    const part = document.pages[sheet]?.part;
    const named = [pageOf({ page, place, ...(part !== undefined && { part }) }), ...(form === null ? [] : [inForm(form)])].join(', ');
    const known = places.get(indicator) ?? [];
    if (!known.includes(named) && known.length < MOST_PLACES) places.set(indicator, [...known, named]);
  }
  return new Map([...places].map(([indicator, all]) => [indicator, all.join('; ')]));
}
