/** The bulletin: what an ambassador reads. At most twelve pages; everything else stands in the annex. */
import type { Language, SectionCode } from '../../../schemas/codes.ts';
import type { Publication } from '../../publish/publication.ts';
import { bulletinWords } from '../../words/languages.ts';
import { annexPlaces, BULLETIN_PATH } from '../paths.ts';
import type { Block, Report } from '../model.ts';
import { landFindings } from '../committee/land.ts';
import { partlyMeta } from '../frame.ts';
import { datesBlocks } from '../dates.ts';
import { receiptLinesBlocks } from '../receipts-lines.ts';
import { widestGaps } from '../state-table.ts';
import { viewOf, type View } from '../view.ts';
import { whoReportedBlocks } from '../who-reported.ts';
import { sectionPage } from './section-page.ts';
import { summaryPage } from './summary.ts';
import { trustPageBlocks } from './trust-page.ts';
import { wherePage } from './where.ts';

/** The section of mined areas: who reported stands before it, the widest gaps after it. */
const MINED_AREAS: SectionCode = 'V';

/** Sections that begin on the page of what stands before them: half a page each. */
const SHARES_A_PAGE: ReadonlySet<SectionCode> = new Set(['IV', 'VI']);

/** After a longer list of gaps half a page has no room. */
const FEW_GAPS = 6;

/** Whether a section has any figure. */
const known = (view: View, code: SectionCode): boolean =>
  view.publication.plan.indicators.some(({ section, indicator }) => section === code && (view.figures.get(indicator)?.value ?? null) !== null);

/** Remaining area, release and deadlines in sentences, then the widest gaps; a page of their own. */
function gaps(view: View): Block[] {
  const blocks = widestGaps(view);
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: bulletinWords(view.lang).gapsTitle, anchor: 'remaining-area', newPage: true }, ...landFindings(view).map(({ text }): Block => ({ kind: 'paragraph', text })), ...blocks];
}

/** How many States stand in the list of gaps. */
const gapRows = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.groups.reduce((rows, group) => rows + group.rows.length, 0) : 0), 0);

/** What follows the sections runs on from page to page: dates, trust and where to find more are of any length. */
const runningOn = (blocks: readonly Block[]): Block[] => blocks.map((block) => (block.kind === 'heading' && block.level === 1 ? { ...block, newPage: false } : block));

/** The sections in the plan's order; one without a figure shares the page of another without one. */
function sections(view: View): Block[] {
  const codes = view.publication.plan.sections.map(({ section }) => section);
  const land = gaps(view);
  const full = gapRows(land) > FEW_GAPS;
  return codes.flatMap((code, place) => {
    const before = codes[place - 1];
    const bothEmpty = before !== undefined && !known(view, before) && !known(view, code);
    const shares = SHARES_A_PAGE.has(code) && !(full && before === MINED_AREAS);
    const page = sectionPage(view, code, !(bothEmpty || shares), SHARES_A_PAGE.has(code));
    return code === MINED_AREAS ? [...whoReportedBlocks(view), ...page, ...land] : page;
  });
}

/** The title block: plan, cycle, when, which edition, what kind of data. */
function frame(view: View): Omit<Report, 'blocks'> {
  const { page } = view.words.report;
  const { titleAlone, title, meta } = bulletinWords(view.lang);
  const { about, asOf, plan, cycle, reportingYear, dueDate, baseline } = view.publication;
  const edition = page.editions[about.edition];
  const data = page.dataKinds[about.data_kind];
  return {
    path: BULLETIN_PATH, lang: view.lang, overline: plan.title[view.lang], title: baseline === null && cycle === plan.terms.baseline_cycle.cycle ? titleAlone(cycle) : title(cycle), subtitle: about.title[view.lang],
    // fictional data is said in a line of its own
    meta: [...partlyMeta(view.lang), ...[meta.reports(reportingYear, dueDate), meta.asOf(asOf), edition, ...(about.data_kind === 'demo' ? [] : [meta.data[about.data_kind]])].map((value) => ({ label: '', value }))],
    foot: [title(cycle), edition, page.asOfDate(asOf), data.name].join(' · '),
    fictional: about.data_kind === 'demo' ? `${data.name}. ${data.plainly}` : null,
    date: asOf, contentsTitle: page.contents, annex: annexPlaces(view.indicators.values()),
  };
}

/** The bulletin of a publication in one language. */
export function bulletin(publication: Publication, lang: Language): Report {
  const view = viewOf(publication, lang);
  return { ...frame(view), blocks: [...summaryPage(view), ...sections(view), ...runningOn([...datesBlocks(view), ...trustPageBlocks(view, receiptLinesBlocks(view)), ...wherePage(view)])] };
}
