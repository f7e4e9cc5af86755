/** The formats that a publication can have; a new one is one folder beside this file and one line here. */
import type { CommitteeCode, Language } from '../../schemas/codes.ts';
import type { Edition, Format, PlannedDocument, Publisher } from './edition.ts';
import { renderDocx } from '../draw/docx/docx.ts';
import { progressReport } from '../draw/html/page.ts';
import { reportPage } from '../draw/html/report-page.ts';
import { renderPdf } from '../draw/pdf/pdf.ts';
import type { Report } from '../say/model.ts';
import { OVERALL_PATH, REPORT_PATHS } from '../say/reports.ts';
import { renderXlsx } from '../draw/xlsx/xlsx.ts';

/** The six reports as documents of one format; `make` draws one. */
const sixOf = (format: PlannedDocument['format'], lang: Language, make: (place: number, committee: CommitteeCode | null) => ReturnType<PlannedDocument['make']>): PlannedDocument[] =>
  REPORT_PATHS.map(({ path, committee }, place): PlannedDocument => ({
    path: `${path}.${lang}.${format}`, kind: committee === null ? 'report' : 'committee', ...(committee !== null && { subject: committee }), format, lang,
    make: () => make(place, committee),
  }));

/** A format that is drawn from a report's blocks. */
const fromBlocks = (format: PlannedDocument['format'], draw: (report: Report, edition: Edition) => ReturnType<PlannedDocument['make']>): Publisher =>
  (edition) => sixOf(format, edition.language, (place) => draw(edition.reports()[place] as Report, edition));

/** Every format but the data files. */
export const publishers: Readonly<Record<Exclude<Format, 'csv'>, Publisher>> = {
  // the overall page is richer than its blocks; the committees' are drawn from theirs
  html: fromBlocks('html', (report, { publication, charts, languages }) => (report.path === OVERALL_PATH ? progressReport(publication, report.lang, charts, languages) : reportPage(report, languages))),
  pdf: fromBlocks('pdf', renderPdf),
  docx: fromBlocks('docx', renderDocx),
  // a workbook is made from the rows, not from a report's blocks
  xlsx: ({ publication, language }) => sixOf('xlsx', language, (_, committee) => renderXlsx(publication, language, { committee })),
};
