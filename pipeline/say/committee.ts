/** A committee's own report: what it would take into the room and sign, at most eight pages; one where nothing is known. */
import { committeeCode, type CommitteeCode, type Language } from '../../schemas/codes.ts';
import { bulletinWords, committeeReportWords } from '../words/languages.ts';
import type { Publication } from '../publish/publication.ts';
import { chapterBlocks } from './committee/chapters.ts';
import { madeOf, reportingCommittees, type Made } from './committee/made.ts';
import { noFigureBlocks } from './committee/no-figure.ts';
import { summaryBlocks } from './committee/summary.ts';
import { trustBlocks } from './committee/trust.ts';
import { actionsInWords } from './frame.ts';
import type { Report } from './model.ts';
import { annexPlaces, committeePath } from './paths.ts';
import { viewOf } from './view.ts';

function frame({ all, own, declared, committee }: Made): Omit<Report, 'blocks'> {
  const { page } = all.words.report;
  const words = bulletinWords(all.lang);
  const { about, asOf, plan, cycle, reportingYear, dueDate } = all.publication;
  const edition = page.editions[about.edition];
  const data = page.dataKinds[about.data_kind];
  const title = declared.title[all.lang];
  return {
    path: committeePath(committee), lang: all.lang, overline: plan.title[all.lang], title,
    subtitle: committeeReportWords(all.lang).subtitle(words.title(cycle), actionsInWords(all, own.publication.plan.actions.map(({ action }) => action))),
    meta: [words.meta.reports(reportingYear, dueDate), words.meta.asOf(asOf), edition, words.meta.data[about.data_kind]].map((value) => ({ label: '', value })),
    foot: [title, words.title(cycle), edition, page.asOfDate(asOf), data.name].join(' · '),
    fictional: about.data_kind === 'demo' ? `${data.name}. ${data.plainly}` : null, date: asOf, contentsTitle: page.contents, annex: annexPlaces(all.indicators.values()),
  };
}

/** Committees with a report of their own; the plan declares what each holds. */
export const REPORTING_COMMITTEES: readonly CommitteeCode[] = committeeCode.options.filter((committee) => committee !== 'coordination');

/** The report of one committee in one language; an error for a committee of which the plan declares none. */
export function committeeReport(publication: Publication, lang: Language, committee: CommitteeCode): Report {
  const declared = reportingCommittees(publication.plan).find((one) => one.committee === committee);
  if (declared === undefined) throw new Error(`the plan declares no report of the committee ${committee}`);
  const made = madeOf(viewOf(publication, lang), declared);
  const land = declared.report.article === 5 && publication.outlook.length > 0;
  // land and deadlines are known from other records than the indicators, so that the report on them stands without any figure
  const blocks = made.known.length === 0 && !land ? noFigureBlocks(made) : [...summaryBlocks(made), ...chapterBlocks(made), ...trustBlocks(made)];
  return { ...frame(made), blocks };
}
