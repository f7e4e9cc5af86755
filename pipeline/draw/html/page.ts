/**
 * The report of a cycle as one self-contained HTML page: no script, no request to anywhere, readable on a
 * phone, on a screen and on paper.
 */
import type { Language } from '../../../schemas/codes.ts';
import type { Chart } from '../../charts/charts.ts';
import type { Publication } from '../../publish/publication.ts';
import { landChapter } from '../../say/land.ts';
import { receiptsChapter } from '../../say/receipts.ts';
import { chapter } from './blocks.ts';
import { documentOf } from './document.ts';
import { chartFigure } from './chart-figure.ts';
import { html, type Markup } from './escape.ts';
import { firstScreen } from './first-screen.ts';
import { followUpPart } from './follow-up.ts';
import { definitions } from './marks.ts';
import { contents, foot, masthead } from './masthead.ts';
import { methodPart } from './method.ts';
import { sectionPart } from './section.ts';
import { viewOf, type View } from '../../say/view.ts';
import { chartKind } from '../../charts/charts.ts';

/** Charts of the first screen, of each section (where they start) and of the receipts. */
const ON_FIRST_SCREEN = 'overview';
const OF_RECEIPTS = 'receipts';

/** Title, edition, date and kind of data, as they stand at the foot of each sheet. */
export function marginLine(view: View, title: string): string {
  const { page } = view.words.report;
  const { about, asOf } = view.publication;
  return [title, page.editions[about.edition], page.asOfDate(asOf), about.title[view.lang], page.dataKinds[about.data_kind].name].join(' · ');
}

function chapters(view: View, charts: readonly Chart[]): Markup {
  const { plan } = view.publication;
  const inSections = charts.filter((chart) => chartKind(chart) !== ON_FIRST_SCREEN && chartKind(chart) !== OF_RECEIPTS);
  return html`${plan.sections.map(({ section }) => sectionPart(view, section, inSections.filter((chart) => chart.sections[0] === section)))}`;
}

/**
 * The overall report in one language.
 * @param charts those of `drawCharts` for the same publication and language
 * @param languages the languages that are published beside each other, for the links between them
 */
export function progressReport(publication: Publication, lang: Language, charts: readonly Chart[], languages: readonly Language[] = ['en', 'fr']): string {
  const view = viewOf(publication, lang);
  const { page } = view.words.report;
  const title = page.reportTitle(publication.cycle);
  const place = { lang, above: '', anchors: new Set<string>(), annex: new Map<string, string>(), inChapter: true };
  const land = landChapter(view);
  const receipts = receiptsChapter(view, charts.filter((chart) => chartKind(chart) === OF_RECEIPTS));
  const overview = charts.filter((chart) => chartKind(chart) === ON_FIRST_SCREEN);
  const body = html`<a class="skip" href="#main">${page.skip}</a>${definitions()}
<div class="page">${masthead(view, languages)}<main id="main">${firstScreen(view)}
<div class="ov">${overview.map((chart) => chartFigure(lang, chart))}</div>
${contents(view, land.length > 0)}${chapters(view, charts)}${followUpPart(view)}${land.length > 0 && chapter(place, land)}${chapter(place, receipts)}${methodPart(view)}</main>
${foot(view)}</div>`;
  return documentOf(lang, `${title} – ${publication.plan.title[lang]}`, marginLine(view, title), body);
}
