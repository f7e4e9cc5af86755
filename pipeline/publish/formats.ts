/** The formats that a publication can have; a new one is one folder under `draw/` and one line here. */
import { SEAL_PLACE, type Edition, type PlannedDocument, type Publisher } from './edition.ts';
import type { Format } from './format-names.ts';
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

/** A page, kept without its seal: that is another after every change of a row. */
async function page(report: Report, { languages, kept, publication: { seal } }: Edition): Promise<string> {
  const unsealed = await kept('html', [report, languages], async () => (await import('../draw/html/report-page.ts')).reportPage(report, languages));
  return unsealed.replaceAll(SEAL_PLACE, seal);
}

/** Every format but the data files; what draws it is loaded when its first document is made. */
export const publishers: Readonly<Record<Exclude<Format, 'csv'>, Publisher>> = {
  html: (edition) => documentsOf('html', edition, ({ path }) => page(edition.unsealed.at(path, 'html'), edition)),
  pdf: fromBlocks('pdf', async (report) => (await import('../draw/pdf/pdf.ts')).renderPdf(report)),
  docx: fromBlocks('docx', async (report) => (await import('../draw/docx/docx.ts')).renderDocx(report)),
  // a workbook is made from the rows, not from a report's blocks
  xlsx: (edition) => documentsOf('xlsx', edition, async ({ committee }) => (await import('../draw/xlsx/xlsx.ts')).renderXlsx(edition.publication, edition.language, { committee })),
};
