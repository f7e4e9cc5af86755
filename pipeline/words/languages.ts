/** The languages of the program, one record each. A new one is a folder beside `en/` and an entry in `spoken` here. */
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
import { listing as enListing, problems as enProblems } from './en/problems.ts';
import { newCycle as enNewCycle } from './en/new-cycle.ts';
import { tidy as enTidy } from './en/tidy.ts';
import { workbook as enWorkbook } from './en/workbook.ts';
import { xlsx as enXlsx } from './en/xlsx.ts';
import { year as enYear } from './en/year.ts';
import { watch as enWatch } from './en/watch.ts';
import type { DiffWords } from './diff.ts';
import type { ExplainWords } from './explain.ts';
import type { FindingWords } from './findings.ts';
import { formats } from './format.ts';
import { completed, type Part } from './partly.ts';
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
import { listing as frListing, problems as frProblems } from './fr/problems.ts';
import { newCycle as frNewCycle } from './fr/new-cycle.ts';
import { tidy as frTidy } from './fr/tidy.ts';
import { workbook as frWorkbook } from './fr/workbook.ts';
import { xlsx as frXlsx } from './fr/xlsx.ts';
import type { ReadingWords } from './reading.ts';
import { year as frYear } from './fr/year.ts';
import { watch as frWatch } from './fr/watch.ts';
import type { PackageWords } from './package.ts';
import type { RecomputeWords } from './recompute.ts';
import type { ProblemListing, ProblemWords } from './problems.ts';
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
import type { WatchWords } from './watch.ts';

/** Everything that one language says; what a part of the program needs of it has a function below. */
export interface LanguageWords extends Omit<Words<ReportWords>, 'lang'> {
  bulletin: BulletinWords;
  findings: FindingWords;
  annex: AnnexWords;
  committees: CommitteeWords;
  committeeReports: CommitteeReportWords;
  states: StateWords;
  stateSheet: StateSheetWords;
  cycles: CyclesWords;
  xlsx: XlsxWords;
  package: PackageWords;
  explain: ExplainWords;
  recompute: RecomputeWords;
  reading: ReadingWords;
  year: YearWords;
  diff: DiffWords;
  problems: ProblemWords;
  listing: ProblemListing;
  workbook: WorkbookWords;
  newCycle: NewCycleWords;
  tidy: TidyWords;
  coding: CodingWords;
  watch: WatchWords;
}

/** What is read in a terminal or by coders, and so is no text of a page that is published. */
const NOT_PUBLISHED: ReadonlySet<string> = new Set(['recompute', 'reading', 'year', 'diff', 'problems', 'listing', 'workbook', 'newCycle', 'tidy', 'coding', 'watch'] satisfies (keyof LanguageWords)[]);
/** What stands on pages and in documents as running text: English among it is marked as English. */
const ON_PAGES: ReadonlySet<string> = new Set(['codes', 'report', 'bulletin', 'findings', 'annex', 'committees', 'committeeReports', 'states', 'stateSheet', 'cycles'] satisfies (keyof LanguageWords)[]);
/** Numbers, dates and lists are written in one manner: its own, or all of English. */
const WHOLES: ReadonlySet<string> = new Set(['format'] satisfies (keyof LanguageWords)[]);

/** A language with its code, and what of it is English. */
interface SpokenLanguage extends LanguageWords {
  lang: Language;
  /** Names of all texts, and of those that stand in English; both empty where none can. */
  texts: readonly string[];
  missing: readonly string[];
}

const english: LanguageWords = {
  format: formats.en, codes: enCodes, report: enReport, bulletin: enBulletin, findings: enFindings, annex: enAnnex, committees: enCommittees, committeeReports: enCommitteeReports,
  states: enStates, stateSheet: enStateSheet, cycles: enCycles, xlsx: enXlsx, package: enPackage, explain: enExplain, recompute: enRecompute, reading: enReading, year: enYear,
  diff: enDiff, problems: enProblems, listing: enListing, workbook: enWorkbook, newCycle: enNewCycle, tidy: enTidy, coding: enCoding, watch: enWatch,
};

const french: LanguageWords = {
  format: formats.fr, codes: frCodes, report: frReport, bulletin: frBulletin, findings: frFindings, annex: frAnnex, committees: frCommittees, committeeReports: frCommitteeReports,
  states: frStates, stateSheet: frStateSheet, cycles: frCycles, xlsx: frXlsx, package: frPackage, explain: frExplain, recompute: frRecompute, reading: frReading, year: frYear,
  diff: frDiff, problems: frProblems, listing: frListing, workbook: frWorkbook, newCycle: frNewCycle, tidy: frTidy, coding: frCoding, watch: frWatch,
};

/** A language that has every text. */
const wholly = (lang: Language, own: LanguageWords): SpokenLanguage => ({ ...own, lang, texts: [], missing: [] });

/** A language that has some of its texts; English stands for the others, and every page says so. */
export function partly(lang: Language, own: Part<Omit<LanguageWords, 'format'>> & Partial<Pick<LanguageWords, 'format'>>): SpokenLanguage {
  const { words: all, texts, missing } = completed<LanguageWords>(own, english, WHOLES, (name) => ON_PAGES.has(name.split('.')[0] ?? ''));
  return { ...all, lang, texts, missing };
}

const spoken: Record<Language, SpokenLanguage> = { en: wholly('en', english), fr: wholly('fr', french) };

const languages = new Map<string, SpokenLanguage>(Object.entries(spoken));

/** Lets the program speak a language that it is not published in, until it ends: how a test sees pages in a made-up one. */
export function speak(language: SpokenLanguage): void {
  languages.set(language.lang, language);
}

function languageOf(lang: Language): SpokenLanguage {
  const found = languages.get(lang);
  if (found === undefined) throw new Error(`no words in language "${lang}"`);
  return found;
}

/** Names of the texts that stand in English in a language, in the order of its record. */
export const untranslated = (lang: Language): readonly string[] => languageOf(lang).missing;

/** What a page says at its head where texts that are published stand in English; null where none does. */
export function partlyNote(lang: Language): string | null {
  const { report, texts, missing } = languageOf(lang);
  const published = (names: readonly string[]): number => names.filter((name) => !NOT_PUBLISHED.has(name.split('.')[0] ?? '')).length;
  return published(missing) === 0 ? null : report.page.partlyEnglish(published(missing), published(texts));
}

/** A language's words for pages and documents. */
export type ReportLanguage = Words<ReportWords>;

/** The words of pages and documents in a language. */
export function words(lang: Language): ReportLanguage {
  return languageOf(lang);
}

/** The committees' words in a language. */
export function committeeWords(lang: Language): CommitteeWords {
  return languageOf(lang).committees;
}

/** The words of the committees' reports in a language. */
export function committeeReportWords(lang: Language): CommitteeReportWords {
  return languageOf(lang).committeeReports;
}

/** The words for States side by side in a language. */
export function stateWords(lang: Language): StateWords {
  return languageOf(lang).states;
}

/** The words of a State sheet in a language. */
export function stateSheetWords(lang: Language): StateSheetWords {
  return languageOf(lang).stateSheet;
}

/** The words of the workbook in a language. */
export function xlsxWords(lang: Language): XlsxWords {
  return languageOf(lang).xlsx;
}

/** The words of findings, of sections' tables and of the state of the plan in a language. */
export function findingWords(lang: Language): FindingWords {
  return languageOf(lang).findings;
}

/** The words of the bulletin's own pages in a language. */
export function bulletinWords(lang: Language): BulletinWords {
  return languageOf(lang).bulletin;
}

/** The words of `explain` and `compare` in a language. */
export function explainWords(lang: Language): ExplainWords {
  return languageOf(lang).explain;
}

/** The words of a second opinion in a language. */
export function recomputeWords(lang: Language): RecomputeWords {
  return languageOf(lang).recompute;
}

/** The annex's words in a language. */
export const annexWords = (lang: Language): AnnexWords => languageOf(lang).annex;

/** The words of the indexes in a language. */
export const cyclesWords = (lang: Language): CyclesWords => languageOf(lang).cycles;

/** The words of workbooks that go out to coders and come back, in a language. */
export const workbookWords = (lang: Language): WorkbookWords => languageOf(lang).workbook;

/** What is said when a new cycle begins, in a language. */
export const newCycleWords = (lang: Language): NewCycleWords => languageOf(lang).newCycle;

/** What is said of a table that is tidied, in a language. */
export const tidyWords = (lang: Language): TidyWords => languageOf(lang).tidy;

/** What is said of the progress of coding, in a language. */
export const codingWords = (lang: Language): CodingWords => languageOf(lang).coding;
/** The words of a reading sheet, and of a document that cannot be read. */
export const readingWords = (lang: Language): ReadingWords => languageOf(lang).reading;
/** The words of what is due in a year in a language. */
export const yearWords = (lang: Language): YearWords => languageOf(lang).year;

/** The words of a publication as a package in a language. */
export const packageWords = (lang: Language): PackageWords => languageOf(lang).package;

/** The words of two publications side by side in a language. */
export const diffWords = (lang: Language): DiffWords => languageOf(lang).diff;

/** The messages of what is wrong with the data, in a language. */
export const problemWords = (lang: Language): ProblemWords => languageOf(lang).problems;

/** How a language sums up a list of problems. */
export const listingWords = (lang: Language): ProblemListing => languageOf(lang).listing;

/** What is said while a data folder is watched, in a language. */
export const watchWords = (lang: Language): WatchWords => languageOf(lang).watch;
