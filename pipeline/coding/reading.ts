/** A report, read: its pages, the passages for each question, the values proposed from its tables. What `--json` prints and the sheet shows. */
import type { Indicator } from '../../schemas/plan.ts';
import type { ReadDocument } from './read-document.ts';
import { passagesOf, type Passage } from './passages/passages.ts';
import { proposedMeasures, type ProposedMeasure } from './measures/measures.ts';

/** One report as it was read. */
export interface Reading {
  reportId: string;
  state: string;
  cycle: number;
  document: ReadDocument;
  /** How many files it came in. */
  parts: number;
  indicators: readonly Indicator[];
  passages: Passage[];
  measures: ProposedMeasure[];
}

/** Several files are one report: their pages follow one another, each with its part. */
export function oneDocument(parts: readonly ReadDocument[]): ReadDocument {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const longest = parts.toSorted((a, b) => length(b) - length(a))[0];
  return { language: longest?.language ?? null, pages: parts.flatMap(({ pages }, at) => pages.map((page) => ({ ...page, part: at + 1 }))), notes: parts.flatMap(({ notes }) => notes) };
}

const length = ({ pages }: ReadDocument): number => pages.reduce((sum, { text }) => sum + text.length, 0);

/** Proposes passages and values; answers nothing. */
export function readingOf(of: { reportId: string; state: string; cycle: number }, parts: readonly ReadDocument[], indicators: readonly Indicator[]): Reading {
  const document = oneDocument(parts);
  return { ...of, document, parts: parts.length, indicators, passages: passagesOf(document, indicators), measures: proposedMeasures(document, of) };
}

/** The contract's JSON (section 6): `place` only where there is no page, `part` only where there are several files. */
export function readingJson({ reportId, document, passages, measures }: Reading): object {
  const where = ({ page, place, part }: { page: number | null; place: string | null; part?: number }) => ({ ...(part !== undefined && { part }), page, ...(page === null && { place }) });
  return {
    report_id: reportId, language: document.language,
    pages: document.pages.map((page) => ({ ...where(page), form: page.form, text: page.text, empty: page.empty })),
    passages: passages.map((passage) => {
      const part = document.pages[passage.sheet]?.part;
      return { indicator: passage.indicator, rank: passage.rank, ...where({ page: passage.page, place: passage.place, ...(part !== undefined && { part }) }), form: passage.form, text: passage.text };
    }),
    measures,
  };
}
