/** The reports of a publication: the bulletin, its annex, and one per committee. */
import type { CommitteeCode, Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Publication } from '../publish/publication.ts';
import { annexDocument, annexPages } from './annex/annex.ts';
import { bulletin } from './bulletin/bulletin.ts';
import { committeeReport, REPORTING_COMMITTEES } from './committee.ts';
import type { Report } from './model.ts';
import { ANNEX_PATH, annexPath, BULLETIN_PATH, committeePath } from './paths.ts';

/** The forms in which reports are published. */
export type Form = 'html' | 'pdf' | 'docx' | 'xlsx';

/** A report before it is made: where, whose, and in which forms. */
export interface PublishedReport {
  path: string;
  kind: 'report' | 'annex' | 'committee';
  committee: CommitteeCode | null;
  forms: readonly Form[];
}

const EVERY_FORM: readonly Form[] = ['html', 'pdf', 'docx', 'xlsx'];

/** What is published, in the order in which an index lists it. The annex is one document on paper; on screens a page a section. */
export const publishedReports = ({ sections }: Pick<Plan, 'sections'>): PublishedReport[] => [
  { path: BULLETIN_PATH, kind: 'report', committee: null, forms: EVERY_FORM },
  ...REPORTING_COMMITTEES.map((committee): PublishedReport => ({ path: committeePath(committee), kind: 'committee', committee, forms: EVERY_FORM })),
  { path: ANNEX_PATH, kind: 'annex', committee: null, forms: ['html', 'pdf'] },
  ...sections.map(({ section }): PublishedReport => ({ path: annexPath(section), kind: 'annex', committee: null, forms: ['html'] })),
];

/** The bulletin and the committees' reports in one language. */
export const mainReports = (publication: Publication, lang: Language): Report[] => [
  bulletin(publication, lang), ...REPORTING_COMMITTEES.map((committee) => committeeReport(publication, lang, committee)),
];

/** Makes each report when it is first asked for. */
export interface Reports {
  /** The bulletin and the committees' reports. */
  main: () => readonly Report[];
  /** The report of a path as a form has it; an error for a path that is not published. */
  at: (path: string, form: Form) => Report;
}

/** All reports of a publication in one language. */
export function reportsOf(publication: Publication, lang: Language): Reports {
  const main = once(() => mainReports(publication, lang));
  const pages = once(() => annexPages(publication, lang));
  const whole = once(() => annexDocument(publication, lang));
  return {
    main,
    at: (path, form) => {
      const found = path === ANNEX_PATH && form !== 'html' ? whole() : [...main(), ...(path.startsWith(ANNEX_PATH) ? pages() : [])].find((report) => report.path === path);
      if (found === undefined) throw new Error(`no report has the path ${path}`);
      return found;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
