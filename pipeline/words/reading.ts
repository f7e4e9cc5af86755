/** What a language must be able to say on a reading sheet, and of a document that cannot be read. */
import type { GuideSection } from '../../schemas/plan.ts';
import type { DocumentNote, UnreadableReason } from '../coding/document.ts';

/** Where a page is: its number, or the heading that a part stands under. */
export interface SaidPage {
  page: number | null;
  place: string | null;
  part?: number;
}

/** Every sentence of a reading sheet. */
export interface ReadingWords {
  /** Above the report's name: "Reading sheet · cycle 2026". */
  overline(cycle: number): string;
  /** What the sheet is for, in one sentence. */
  purpose: string;
  /** The report's language by its code; null where none is known. */
  language(code: string | null): string;
  counts(pages: number, questions: number, paged: boolean): string;
  titles: { text: string; questions: string; measures: string };
  /** How to go through it without a mouse. */
  keys: string;
  previous: string;
  next: string;
  jump: string;
  form(letter: string): string;
  section(section: GuideSection): string;
  forms: Readonly<Record<string, string>>;
  page(page: SaidPage): string;
  /** "form C", or the section's number as printed. */
  inForm(form: string): string;
  /** The same of a page with several. */
  inForms(forms: readonly string[]): string;
  /** A page without text. */
  emptyPage: string;
  /** A page that a picture covers in part. */
  pictured: string;
  counted: Readonly<Record<'yes' | 'partly' | 'no' | 'silent' | 'differ', string>>;
  look: string;
  nothing: string;
  /** A question that no codebook explains. */
  unexplained: string;
  /** By the code of `answers.csv`. */
  answers: Readonly<Record<string, string>>;
  last(cycle: number, answer: string): string;
  noLast: string;
  measure: { columns: readonly [string, string, string, string, string]; note: string; wholeState: string };
  measures: Readonly<Record<string, string>>;
  states: Readonly<Record<string, string>>;
  foot(report: string): string;
  say: {
    unreadable(file: string, reason: UnreadableReason): string;
    picture(page: SaidPage): string;
    note(note: DocumentNote): string;
    noLanguage: string;
    /** How many quotes were looked up, and which reports have quotes but no document. */
    looked(quotes: number, without: readonly string[]): string;
    notInRegister(state: string, cycle: number): string;
  };
}
