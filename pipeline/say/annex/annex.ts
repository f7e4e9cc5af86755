/**
 * The annex, to look things up: every indicator with its States, forms, pages and readings, then lists, land, receipts,
 * method and sources. On paper one document; on screens an index and a page a section.
 */
import type { Language } from '../../../schemas/codes.ts';
import type { Publication } from '../../publish/publication.ts';
import { annexWords } from '../../words/languages.ts';
import { heading, paragraph } from '../blocks.ts';
import { followUpChapter } from '../follow-up.ts';
import { reportOf } from '../frame.ts';
import { landChapter } from '../land.ts';
import { methodChapter } from '../method.ts';
import type { Block, Report } from '../model.ts';
import { ANNEX_PATH, annexPath } from '../paths.ts';
import { receiptsChapter } from '../receipts.ts';
import { viewOf, type View } from '../view.ts';
import { contentsOf, outcomeLegend, sectionBlocks } from './section.ts';

function opening(view: View, paged: boolean): Block[] {
  const words = annexWords(view.lang);
  const { baseline, cycle, reportingYear } = view.publication;
  return [
    paragraph(words.lead(baseline?.cycle ?? null, cycle, reportingYear), 'note'),
    heading(1, words.contents, 'contents-of-annex', { legend: outcomeLegend(view) }), contentsOf(view, paged),
  ];
}

const closing = (view: View): Block[] => [...followUpChapter(view), ...landChapter(view), ...receiptsChapter(view), ...methodChapter(view)];

const framed = (view: View, path: string, title: string, subtitle: string, blocks: readonly Block[]): Report => reportOf(view, { path, title, subtitle, blocks });

const reportName = ({ words, publication }: View): string => words.report.page.reportTitle(publication.cycle);

/** The whole annex as one document. */
export function annexDocument(publication: Publication, lang: Language): Report {
  const view = viewOf(publication, lang);
  return framed(view, ANNEX_PATH, annexWords(lang).title, reportName(view), [
    ...opening(view, false),
    ...publication.plan.sections.flatMap(({ section, title }) => [heading(1, title[lang], `section-${section}`, { number: section, newPage: true }), ...sectionBlocks(view, section)]),
    ...closing(view),
  ]);
}

/** The annex as pages: its index with lists, method and sources, then one page a section. */
export function annexPages(publication: Publication, lang: Language): Report[] {
  const view = viewOf(publication, lang);
  const words = annexWords(lang);
  return [
    framed(view, ANNEX_PATH, words.title, reportName(view), [...opening(view, true), ...closing(view)]),
    ...publication.plan.sections.map(({ section, title }) => framed(view, annexPath(section), `${section}\u2002${title[lang]}`, `${reportName(view)} · ${words.title}`, [
      paragraph([{ text: words.contents, link: { report: ANNEX_PATH } }], 'note'), ...sectionBlocks(view, section, true),
    ])),
  ];
}
