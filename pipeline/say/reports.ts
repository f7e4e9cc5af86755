/** The six reports of a publication: the overall one and one per committee. */
import type { Language } from '../../schemas/codes.ts';
import type { Chart } from '../charts/charts.ts';
import type { Publication } from '../publish/publication.ts';
import { committeeReport, REPORTING_COMMITTEES } from './committee.ts';
import type { Report } from './model.ts';
import { overallReport } from './overall.ts';

/** Path of the overall report, without language and extension. */
export const OVERALL_PATH = 'progress-report';

/** Path of a committee's report, without language and extension. */
export const committeePath = (committee: string): string => `committees/${committee}`;

/** What each report is: its path, and whose it is. */
export const REPORT_PATHS: readonly { path: string; committee: (typeof REPORTING_COMMITTEES)[number] | null }[] = [
  { path: OVERALL_PATH, committee: null }, ...REPORTING_COMMITTEES.map((committee) => ({ path: committeePath(committee), committee })),
];

/** All six in one language, the overall one first. */
export const sixReports = (publication: Publication, lang: Language, charts: readonly Chart[]): Report[] => [
  overallReport(publication, lang, charts), ...REPORTING_COMMITTEES.map((committee) => committeeReport(publication, lang, committee)),
];
