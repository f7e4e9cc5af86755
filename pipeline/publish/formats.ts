/** The formats that a publication can have; a new one is one folder under `draw/` and one line here. */
import type { Edition, PlannedDocument, Publisher } from './edition.ts';
import type { Format } from './format-names.ts';
import { renderDocx } from '../draw/docx/docx.ts';
import { reportPage } from '../draw/html/report-page.ts';
import { renderPdf } from '../draw/pdf/pdf.ts';
import { renderXlsx } from '../draw/xlsx/xlsx.ts';
import type { Report } from '../say/model.ts';
import { publishedReports, type PublishedReport } from '../say/reports.ts';

type Made = ReturnType<PlannedDocument['make']>;

/** The reports that are published in a format, as its documents; `make` draws one. */
const documentsOf = (format: PlannedDocument['format'], { publication: { plan }, language: lang }: Edition, make: (report: PublishedReport) => Made): PlannedDocument[] =>
  publishedReports(plan).filter(({ forms }) => forms.includes(format)).map((report): PlannedDocument => ({
    path: `${report.path}.${lang}.${format}`, kind: report.kind, ...(report.committee !== null && { subject: report.committee }), format, lang, make: () => make(report),
  }));

/** A format that is drawn from a report's blocks. */
const fromBlocks = (format: PlannedDocument['format'], draw: (report: Report, edition: Edition) => Made): Publisher =>
  (edition) => documentsOf(format, edition, ({ path }) => draw(edition.reports.at(path, format), edition));

/** Every format but the data files. */
export const publishers: Readonly<Record<Exclude<Format, 'csv'>, Publisher>> = {
  html: fromBlocks('html', (report, { languages }) => reportPage(report, languages)),
  pdf: fromBlocks('pdf', (report) => renderPdf(report)),
  docx: fromBlocks('docx', (report) => renderDocx(report)),
  // a workbook is made from the rows, not from a report's blocks
  xlsx: (edition) => documentsOf('xlsx', edition, ({ committee }) => renderXlsx(edition.publication, edition.language, { committee })),
};
