/**
 * What every reader of a report hands on: a document as pages, a page as blocks in reading order. A PDF has the pages
 * of its file; DOCX, HTML and text have pages only where the file itself says so, and else one entry per part.
 */

/** A language that a report can be read in with a stemmer and words of its own. */
export type ReportLanguage = 'en' | 'fr' | 'es';

/** What stands in a page, in reading order. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'row' | 'picture';
  /** Plain text, without line ends; the cells of a row with a tab between them. */
  text: string;
  /** Of a row: its cells from left to right, blank ones too. */
  cells?: string[];
  /** Of a row: which table of the document it belongs to, from 1. */
  table?: number;
  /** Of a heading: 1 for the highest; left out where the file does not say. */
  level?: number;
}

/** One page, or one part of a document without pages. */
export interface Sheet {
  /** Number in the file, from 1; null where the file has no pages. */
  page: number | null;
  blocks: Block[];
  /** The page holds a picture that its text does not tell about. */
  pictured: boolean;
}

/** A file as its reader gives it, before forms and language are known. */
export interface RawDocument {
  sheets: Sheet[];
  /** What a reader of the text must know: pages that could not be read, parts that were left out. */
  notes: DocumentNote[];
}

/** Something in the file that was not read, by its code. */
export interface DocumentNote {
  code: 'page_unreadable' | 'macros_left_out' | 'too_many_pages';
  page?: number;
  count?: number;
}

/** Why a file cannot be read as a report; each has its sentence in both languages. */
export type UnreadableReason = 'missing' | 'folder' | 'too_large' | 'format' | 'old_word' | 'encrypted' | 'broken' | 'inflated' | 'too_long' | 'empty_file';

/** A file that cannot be read, with its reason; the message names the file. */
export class Unreadable extends Error {
  readonly file: string;
  readonly reason: UnreadableReason;
  constructor(file: string, reason: UnreadableReason) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}
