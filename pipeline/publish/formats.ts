/** The formats that a publication can have; a new one is one folder beside this file and one line here. */
import type { Edition, Format, PlannedDocument, Publisher } from './edition.ts';
import { renderDocx } from './docx/docx.ts';
import { progressReport } from './html/page.ts';
import { reportPage } from './html/report-page.ts';
import { renderPdf } from './pdf/pdf.ts';
import type { Report } from './report/model.ts';
import { OVERALL_PATH, REPORT_PATHS } from './report/reports.ts';
import { renderXlsx } from './xlsx/xlsx.ts';

/** Announces the six reports in every language; `make` draws one from its blocks. */
const sixOf = (format: PlannedDocument['format'], { languages, reports }: Edition, make: (report: Report) => ReturnType<PlannedDocument['make']>): PlannedDocument[] =>
  REPORT_PATHS.flatMap(({ path, committee }, place) => languages.map((lang): PlannedDocument => ({
    path: `${path}.${lang}.${format}`, kind: committee === null ? 'report' : 'committee', ...(committee !== null && { subject: committee }), format, lang,
    make: () => make(reports(lang)[place] as Report),
  })));

/** The overall report is a page of its own, richer than its blocks; the committees' are drawn from theirs. */
const htmlReports: Publisher = (edition) => sixOf('html', edition, (report) => (report.path === OVERALL_PATH
  ? progressReport(edition.publication, report.lang, edition.charts.get(report.lang) ?? [], edition.languages)
  : reportPage(report, edition.languages)));

/** A workbook is made from the rows, not from a report's blocks. */
const workbooks: Publisher = ({ publication, languages }) => REPORT_PATHS.flatMap(({ path, committee }) => languages.map((lang): PlannedDocument => ({
  path: `${path}.${lang}.xlsx`, kind: committee === null ? 'report' : 'committee', ...(committee !== null && { subject: committee }), format: 'xlsx', lang,
  make: () => renderXlsx(publication, lang, { committee }),
})));

/** Every format but the data files. */
export const publishers: Readonly<Record<Exclude<Format, 'csv'>, Publisher>> = {
  html: htmlReports,
  pdf: (edition) => sixOf('pdf', edition, renderPdf),
  docx: (edition) => sixOf('docx', edition, renderDocx),
  xlsx: workbooks,
};
