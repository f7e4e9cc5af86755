/** The overall report: everything that the progress report's page says, in its order, condensed for paper. */
import type { Language, SectionCode } from '../../schemas/codes.ts';
import type { ActionDeclaration } from '../../schemas/plan.ts';
import type { Chart } from '../charts/charts.ts';
import { committeeWords } from '../words/languages.ts';
import { hasFigure } from '../words/figure.ts';
import { indicatorFigures, viewOf, type View } from './view.ts';
import type { Publication } from '../publish/publication.ts';
import { heading, paragraphs } from './blocks.ts';
import { figureTable } from './figure-table.ts';
import { answer, receiptFacts, threeLists } from './first-page.ts';
import { followUpChapter } from './follow-up.ts';
import { actionsInWords, reportOf, viewOfIndicators } from './frame.ts';
import { indicatorBlocks, withoutIndicator } from './indicator.ts';
import { landChapter } from './land.ts';
import { methodChapter } from './method.ts';
import type { Block, Report } from './model.ts';
import { receiptsChapter } from './receipts.ts';
import { chartKind } from '../charts/charts.ts';
import { trendsOf } from './counts.ts';

const OVERVIEW = 'overview';
const RECEIPTS = 'receipts';

/** Charts as blocks. */
export const chartBlocks = (charts: readonly Chart[]): Block[] => charts.map((chart) => ({ kind: 'chart', chart }));

/** Who answers for the actions of a section, a line each. */
function committeeLines(view: View, actions: readonly ActionDeclaration[]): string[] {
  return view.publication.plan.committees.flatMap(({ committee, title }) => {
    const own = actions.filter((action) => action.committee === committee).map((action) => action.action);
    return own.length === 0 ? [] : [`${title[view.lang]}${view.lang === 'fr' ? '\u00a0: ' : ': '}${actionsInWords(view, own)}`];
  });
}

function actionBlocks(view: View, action: ActionDeclaration): Block[] {
  const indicators = view.publication.plan.indicators.filter((indicator) => indicator.action === action.action);
  return [
    heading(2, action.title[view.lang], `action-${action.action}`, { number: view.words.report.block.action(action.action) }), ...paragraphs([action.summary[view.lang]], 'note'),
    ...(indicators.length === 0 ? withoutIndicator(view, action) : indicators.flatMap((indicator) => indicatorBlocks(view, indicator, 3))),
  ];
}

function sectionBlocks(view: View, code: SectionCode, charts: readonly Chart[]): Block[] {
  const { plan, baseline, cycle } = view.publication;
  const section = plan.sections.find((one) => one.section === code);
  const actions = plan.actions.filter((action) => action.section === code);
  const own = viewOfIndicators(view, (indicator) => indicator.section === code);
  const figures = indicatorFigures(own);
  const counts = { figure: figures.filter(({ figure }) => hasFigure(figure)).length, total: figures.length };
  const title = section?.title[view.lang] ?? code;
  return [
    heading(1, title, `section-${code}`, { number: code, newPage: true }), ...paragraphs(committeeLines(view, actions), 'note'),
    ...paragraphs([view.words.report.block.sectionSummary(counts, baseline ? trendsOf(figures) : null, baseline?.cycle ?? cycle)]),
    ...figureTable(own, section?.short_title[view.lang] ?? code, () => true), ...chartBlocks(charts), ...actions.flatMap((action) => actionBlocks(view, action)),
  ];
}

/** The overall report in one language; `charts` are those of `drawCharts` for the same publication and language. */
export function overallReport(publication: Publication, lang: Language, charts: readonly Chart[]): Report {
  const view = viewOf(publication, lang);
  const { page } = view.words.report;
  const { titles } = committeeWords(lang);
  const ofKind = (kind: string): Chart[] => charts.filter((chart) => chartKind(chart) === kind);
  const inSections = charts.filter((chart) => chartKind(chart) !== OVERVIEW && chartKind(chart) !== RECEIPTS);
  return reportOf(view, {
    path: 'progress-report', title: page.reportTitle(publication.cycle), subtitle: publication.about.title[lang],
    blocks: [
      heading(1, page.summary, 'summary'), answer(view), receiptFacts(view), ...threeLists(view, 2), ...paragraphs([publication.about.note[lang]], 'note'),
      heading(1, titles.charts, 'charts', { newPage: true }), ...chartBlocks(ofKind(OVERVIEW)),
      ...publication.plan.sections.flatMap(({ section }) => sectionBlocks(view, section, inSections.filter((chart) => chart.sections[0] === section))),
      ...followUpChapter(view), ...landChapter(view), ...receiptsChapter(view, ofKind(RECEIPTS)), ...methodChapter(view),
    ],
  });
}
