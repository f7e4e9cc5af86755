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
import { reading as enReading } from './en/reading.ts';
import { packageWords as enPackage } from './en/package.ts';
import { recompute as enRecompute } from './en/recompute.ts';
import { report as enReport } from './en/report.ts';
import { stateSheet as enStateSheet } from './en/state-sheet.ts';
import { states as enStates } from './en/states.ts';
import { coding as enCoding } from './en/coding.ts';
import { newCycle as enNewCycle } from './en/new-cycle.ts';
import { tidy as enTidy } from './en/tidy.ts';
import { workbook as enWorkbook } from './en/workbook.ts';
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
import { reading as frReading } from './fr/reading.ts';
import { packageWords as frPackage } from './fr/package.ts';
import { recompute as frRecompute } from './fr/recompute.ts';
import { report as frReport } from './fr/report.ts';
import { stateSheet as frStateSheet } from './fr/state-sheet.ts';
import { states as frStates } from './fr/states.ts';
import { coding as frCoding } from './fr/coding.ts';
import { newCycle as frNewCycle } from './fr/new-cycle.ts';
import { tidy as frTidy } from './fr/tidy.ts';
import { workbook as frWorkbook } from './fr/workbook.ts';
import { xlsx as frXlsx } from './fr/xlsx.ts';
import type { ReadingWords } from './reading.ts';
import { year as frYear } from './fr/year.ts';
import type { PackageWords } from './package.ts';
import type { RecomputeWords } from './recompute.ts';
import type { ReportWords } from './report.ts';
import type { StateSheetWords } from './state-sheet.ts';
import type { StateWords } from './states.ts';
import type { Words } from './words.ts';
import type { CodingWords } from './coding.ts';
import type { NewCycleWords } from './new-cycle.ts';
import type { TidyWords } from './tidy.ts';
import type { WorkbookWords } from './workbook.ts';
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
  reading: ReadingWords;
  findings: FindingWords;
  bulletin: BulletinWords;
  year: YearWords;
  package: PackageWords;
  diff: DiffWords;
}

const languages: Record<Language, WholeLanguage> = {
  en: { lang: 'en', format: formats.en, codes: enCodes, annex: enAnnex, cycles: enCycles, report: enReport, committees: enCommittees, committeeReports: enCommitteeReports, states: enStates, stateSheet: enStateSheet, xlsx: enXlsx, explain: enExplain, recompute: enRecompute, reading: enReading, year: enYear, diff: enDiff, package: enPackage, findings: enFindings, bulletin: enBulletin },
  fr: { lang: 'fr', format: formats.fr, codes: frCodes, annex: frAnnex, cycles: frCycles, report: frReport, committees: frCommittees, committeeReports: frCommitteeReports, states: frStates, stateSheet: frStateSheet, xlsx: frXlsx, explain: frExplain, recompute: frRecompute, reading: frReading, year: frYear, diff: frDiff, package: frPackage, findings: frFindings, bulletin: frBulletin },
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

/** The words of workbooks that go out to coders and come back, by language. */
export const workbookWords: Readonly<Record<Language, WorkbookWords>> = { en: enWorkbook, fr: frWorkbook };

/** What is said when a new cycle begins, by language. */
export const newCycleWords: Readonly<Record<Language, NewCycleWords>> = { en: enNewCycle, fr: frNewCycle };

/** What is said of a table that is tidied, by language. */
export const tidyWords: Readonly<Record<Language, TidyWords>> = { en: enTidy, fr: frTidy };

/** What is said of the progress of coding, by language. */
export const codingWords: Readonly<Record<Language, CodingWords>> = { en: enCoding, fr: frCoding };
/** The words of a reading sheet, and of a document that cannot be read. */
export const readingWords = (lang: Language): ReadingWords => languages[lang].reading;
/** The words of what is due in a year in a language. */
export const yearWords = (lang: Language): YearWords => languages[lang].year;

/** The words of a publication as a package in a language. */
export const packageWords = (lang: Language): PackageWords => languages[lang].package;

/** The words of two publications side by side in a language. */
export const diffWords = (lang: Language): DiffWords => languages[lang].diff;
