/** Where in a report's document the words of each question stand: what the column `pages_found` says. */
import type { Indicator } from '../../../schemas/plan.ts';
import type { Language } from '../../../schemas/codes.ts';
import { readingWords } from '../../words/languages.ts';
import { Unreadable } from '../document.ts';
import { filesOf } from '../quotes.ts';
import type { ProposedMeasure } from '../measures/measures.ts';
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

/** What was found in a report's document for its workbook; nothing where there is none. */
export interface FoundIn {
  /** Indicator → the places to look, best first, as a coder reads them. */
  pages: ReadonlyMap<string, string>;
  /** Values of its tables, for the coder to confirm. */
  measures: readonly ProposedMeasure[];
}

/** Looks for them; says what could not be read. */
export type PagesFound = (report: ReportAsked, indicators: readonly Indicator[], say: (line: string) => void) => Promise<FoundIn>;

const NOTHING: FoundIn = { pages: new Map(), measures: [] };

/** Places that are named for one question. */
const MOST_PLACES = 3;

/** Reads the documents of a report that lie in the data folder; one that cannot be read is said, and its column stays blank. */
export const documentPages: PagesFound = async ({ report_id, state, cycle, data, lang }, indicators, say) => {
  const files = filesOf(data, cycle, report_id);
  if (files.length === 0) return NOTHING;
  const parts = [];
  for (const file of files) {
    try {
      parts.push(await readBounded(file));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      say(`${report_id}: ${readingWords(lang).say.unreadable(error.file, error.reason)}`);
      return NOTHING;
    }
  }
  const reading = readingOf({ reportId: report_id, state, cycle }, parts, indicators);
  return { pages: placesOf(reading, lang), measures: reading.measures };
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
