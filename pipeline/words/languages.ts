/** The languages of the reports. A new one is a folder beside `en/` and an entry in `languages` here. */
import type { Language } from '../../schemas/codes.ts';
import type { BulletinWords } from './bulletin.ts';
import type { CommitteeReportWords } from './committee-reports.ts';
import type { AnnexWords } from './annex.ts';
import type { CommitteeWords } from './committees.ts';
import type { CyclesWords } from './cycles.ts';
import { annex as enAnnex } from './en/annex.ts';
import { cycles as enCycles } from './en/cycles.ts';
import { annex as frAnnex } from './fr/annex.ts';
import { cycles as frCycles } from './fr/cycles.ts';
import { bulletin as enBulletin } from './en/bulletin.ts';
import { codes as enCodes } from './en/codes.ts';
import { committeeReports as enCommitteeReports } from './en/committee-reports.ts';
import { committees as enCommittees } from './en/committees.ts';
import { diff as enDiff } from './en/diff.ts';
import { explain as enExplain } from './en/explain.ts';
import { findings as enFindings } from './en/findings.ts';
import { packageWords as enPackage } from './en/package.ts';
import { recompute as enRecompute } from './en/recompute.ts';
import { report as enReport } from './en/report.ts';
import { stateSheet as enStateSheet } from './en/state-sheet.ts';
import { states as enStates } from './en/states.ts';
import { xlsx as enXlsx } from './en/xlsx.ts';
import { year as enYear } from './en/year.ts';
import type { DiffWords } from './diff.ts';
import type { ExplainWords } from './explain.ts';
import type { FindingWords } from './findings.ts';
import { formats } from './format.ts';
import { bulletin as frBulletin } from './fr/bulletin.ts';
import { codes as frCodes } from './fr/codes.ts';
import { committeeReports as frCommitteeReports } from './fr/committee-reports.ts';
import { committees as frCommittees } from './fr/committees.ts';
import { diff as frDiff } from './fr/diff.ts';
import { explain as frExplain } from './fr/explain.ts';
import { findings as frFindings } from './fr/findings.ts';
import { packageWords as frPackage } from './fr/package.ts';
import { recompute as frRecompute } from './fr/recompute.ts';
import { report as frReport } from './fr/report.ts';
import { stateSheet as frStateSheet } from './fr/state-sheet.ts';
import { states as frStates } from './fr/states.ts';
import { xlsx as frXlsx } from './fr/xlsx.ts';
import { year as frYear } from './fr/year.ts';
import type { PackageWords } from './package.ts';
import type { RecomputeWords } from './recompute.ts';
import type { ReportWords } from './report.ts';
import type { StateSheetWords } from './state-sheet.ts';
import type { StateWords } from './states.ts';
import type { Words } from './words.ts';
import type { XlsxWords } from './xlsx.ts';
import type { YearWords } from './year.ts';

/** Everything that one language says; what a part of the program needs of it has a function below. */
interface WholeLanguage extends Words<ReportWords> {
  annex: AnnexWords;
  cycles: CyclesWords;
  committees: CommitteeWords;
  committeeReports: CommitteeReportWords;
  states: StateWords;
  stateSheet: StateSheetWords;
  xlsx: XlsxWords;
  explain: ExplainWords;
  recompute: RecomputeWords;
  findings: FindingWords;
  bulletin: BulletinWords;
  year: YearWords;
  package: PackageWords;
  diff: DiffWords;
}

const languages: Record<Language, WholeLanguage> = {
  en: { lang: 'en', format: formats.en, codes: enCodes, annex: enAnnex, cycles: enCycles, report: enReport, committees: enCommittees, committeeReports: enCommitteeReports, states: enStates, stateSheet: enStateSheet, xlsx: enXlsx, explain: enExplain, recompute: enRecompute, year: enYear, package: enPackage, diff: enDiff, findings: enFindings, bulletin: enBulletin },
  fr: { lang: 'fr', format: formats.fr, codes: frCodes, annex: frAnnex, cycles: frCycles, report: frReport, committees: frCommittees, committeeReports: frCommitteeReports, states: frStates, stateSheet: frStateSheet, xlsx: frXlsx, explain: frExplain, recompute: frRecompute, year: frYear, package: frPackage, diff: frDiff, findings: frFindings, bulletin: frBulletin },
};

/** A language's words for pages and documents. */
export type ReportLanguage = Words<ReportWords>;

/** The words of pages and documents in a language. */
export function words(lang: Language): ReportLanguage {
  return languages[lang];
}

/** The committees' words in a language. */
export function committeeWords(lang: Language): CommitteeWords {
  return languages[lang].committees;
}

/** The words of the committees' reports in a language. */
export function committeeReportWords(lang: Language): CommitteeReportWords {
  return languages[lang].committeeReports;
}

/** The words for States side by side in a language. */
export function stateWords(lang: Language): StateWords {
  return languages[lang].states;
}

/** The words of a State sheet in a language. */
export function stateSheetWords(lang: Language): StateSheetWords {
  return languages[lang].stateSheet;
}

/** The words of the workbook in a language. */
export function xlsxWords(lang: Language): XlsxWords {
  return languages[lang].xlsx;
}

/** The words of findings, of sections' tables and of the state of the plan in a language. */
export function findingWords(lang: Language): FindingWords {
  return languages[lang].findings;
}

/** The words of the bulletin's own pages in a language. */
export function bulletinWords(lang: Language): BulletinWords {
  return languages[lang].bulletin;
}

/** The words of `explain` and `compare` in a language. */
export function explainWords(lang: Language): ExplainWords {
  return languages[lang].explain;
}


/** The words of a second opinion in a language. */
export function recomputeWords(lang: Language): RecomputeWords {
  return languages[lang].recompute;
}

/** The annex's words in a language. */
export const annexWords = (lang: Language): AnnexWords => languages[lang].annex;

/** The words of the indexes in a language. */
export const cyclesWords = (lang: Language): CyclesWords => languages[lang].cycles;

/** The words of what is due in a year in a language. */
export const yearWords = (lang: Language): YearWords => languages[lang].year;

/** The words of a publication as a package in a language. */
export const packageWords = (lang: Language): PackageWords => languages[lang].package;

/** The words of two publications side by side in a language. */
export const diffWords = (lang: Language): DiffWords => languages[lang].diff;
