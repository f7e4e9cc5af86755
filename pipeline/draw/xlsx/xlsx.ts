/** The tables of a publication as a workbook: what it is, figures, readings, outcomes, follow-up, changes, land. No macros, no formulas. */
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { followUpList, type CommitteeCode, type Language } from '../../../schemas/codes.ts';
import type { FollowUp } from '../../../schemas/outputs.ts';
import type { SheetNames } from '../../words/xlsx.ts';
import { words as wordsIn, xlsxWords } from '../../words/languages.ts';
import { xmlText } from '../../words/text-forms.ts';
import { viewOf, type View } from '../../say/view.ts';
import type { Publication } from '../../publish/publication.ts';
import { aboutSheet } from './about.ts';
import { changeColumns, committeeName, committeeOf, figureColumns, followUpColumns, landColumns, outcomeColumns, readingColumns } from './columns.ts';
import { footText, printTitles, sheet, type Foot } from './sheet.ts';

/** Whose workbook it is: one committee's actions, or the whole plan. */
export interface Scope {
  committee: CommitteeCode | null;
}

/** Excel takes 255 characters in all for a sheet's foot. */
const LONGEST_FOOT = 200;

function foot(view: View): Foot {
  const { publication, lang, words } = view;
  const { about, cycle, asOf, seal } = publication;
  const { page } = words.report;
  const parts = [page.reportTitle(cycle), page.editions[about.edition], page.asOfDate(asOf), page.dataKinds[about.data_kind].name, seal];
  return { left: footText(parts.join(' · ')).slice(0, LONGEST_FOOT), right: `&P${wordsIn(lang).format.fraction(1, 2).slice(1, -1)}&N` };
}

/** Committees whose reports hold mined land: the overall one and that on Article 5. */
const hasLand = (committee: CommitteeCode | null): boolean => committee === null || committee === 'article-5';

/** List after list, each by the names of its States. */
const listed = (rows: readonly FollowUp[]): FollowUp[] => rows.toSorted((a, b) => followUpList.options.indexOf(a.list) - followUpList.options.indexOf(b.list));

/** The sheets after the first, in their order; one that has no rows stands with its head, for a baseline year has no changes. */
function sheets(view: View, { committee }: Scope, below: Foot): Partial<Record<keyof SheetNames, WriteSheet>> {
  const { publication: { figures, readings, assessments, followUp, changes, land }, lang } = view;
  const names = xlsxWords(lang).sheets;
  const root = committee === null ? '' : '../';
  const inScope = new Set(figures.filter(({ action }) => committee === null || committeeOf(view, action) === committee).map(({ indicator }) => indicator));
  const byName = <Row>(rows: readonly Row[], nameOf: (row: Row) => string): Row[] => rows.toSorted((a, b) => view.words.format.compare(nameOf(a), nameOf(b)));
  const place = new Map(figures.map(({ indicator }, at) => [indicator, at]));
  const inPlan = (a: { indicator: string }, b: { indicator: string }): number => (place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0);
  const scoped = <Row extends { indicator: string }>(rows: readonly Row[]): Row[] => rows.filter(({ indicator }) => inScope.has(indicator));
  return {
    figures: sheet(names.figures, figureColumns(view, root), scoped(figures), 2, below),
    readings: sheet(names.readings, readingColumns(view, root), scoped(readings), 2, below),
    outcomes: sheet(names.outcomes, outcomeColumns(view, root), byName(scoped(assessments), ({ unit }) => view.unitName(unit)).toSorted(inPlan), 3, below),
    followUp: sheet(names.followUp, followUpColumns(view), listed(byName(followUp.filter((row) => committee === null || row.committee === committee), ({ state }) => view.unitName(state))), 2, below),
    changes: sheet(names.changes, changeColumns(view, root), scoped(changes), 2, below),
    ...(hasLand(committee) ? { land: sheet(names.land, landColumns(view), byName(land, ({ state }) => view.unitName(state)), 1, below) } : {}),
  };
}

/** Renders the workbook; the same publication gives the same bytes. */
export async function renderXlsx(publication: Publication, lang: Language, scope: Scope): Promise<Uint8Array> {
  const view = viewOf(publication, lang);
  const below = foot(view);
  const parts = sheets(view, scope, below);
  const names = Object.keys(parts) as (keyof SheetNames)[];
  const { page } = view.words.report;
  const when = new Date(`${publication.asOf}T00:00:00Z`);
  const title = [page.reportTitle(publication.cycle), ...(scope.committee === null ? [] : [committeeName(view, scope.committee)])].join(' · ');
  return writeXlsx({
    sheets: [aboutSheet(view, scope.committee, names, below), ...Object.values(parts)], namedRanges: Object.values(parts).flatMap(printTitles),
    properties: { title: xmlText(title), creator: page.convention, lastModifiedBy: page.convention, description: xmlText(publication.about.note[lang]), created: when, modified: when },
    defaultFont: { name: 'Arial', size: 10 },
  });
}
