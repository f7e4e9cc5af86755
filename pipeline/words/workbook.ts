/** What a language must be able to say in the workbooks that go out to coders, and of what comes back in them. */

/** The sheets of a workbook that are no tables of the ISU's records. */
export type OwnSheet = 'cover' | 'report' | 'answers' | 'measures' | 'help' | 'coverage' | 'problems';

/** Names of sheets: own ones, and one per table of the records. */
export type SheetTitle = OwnSheet | 'meetings' | 'deadlines' | 'participants' | 'contributions' | 'extension-requests' | 'completions' | 'discoveries' | 'votes' | 'compliance' | 'individualised-approach' | 'moratoria';

/** The cover of a report's workbook. */
export interface CoverWords {
  title: (state: string, cycle: number) => string;
  records: (cycle: number) => string;
  subtitle: (reportId: string) => string;
  state: string;
  reportingYear: string;
  due: string;
  populations: string;
  noPopulation: string;
  deadlines: string;
  /** "Article 5: 31 December 2027 (extension)". */
  deadline: (article: string, day: string, setBy: string | null) => string;
  reports: string;
  /** One report so far: cycle, identifier, kind, and when it was received. */
  report: (cycle: number, reportId: string, kind: string, received: string | null) => string;
  doubtful: (cycle: number) => string;
  none: string;
  questions: (count: number) => string;
  how: string;
  steps: (file: string) => readonly string[];
  recordSteps: (file: string) => readonly string[];
}

/** What is wrong with a workbook, or with a cell of it, beyond what is wrong with its data. */
export interface WorkbookFaultWords {
  notAWorkbook: string;
  /** Neither yes nor no where a proposed measure is to be confirmed. */
  confirmWord: (said: string) => string;
  oldFormat: string;
  encrypted: string;
  tooLarge: (what: string) => string;
  unreadable: (why: string) => string;
  markup: string;
  missing: string;
  noSheet: string;
  noColumn: (column: string, sheet: string) => string;
  columnTwice: (column: string) => string;
  sheetTwice: (sheet: string, other: string) => string;
  noReport: string;
  noCycle: string;
  otherCycle: (asked: number) => string;
  otherReport: (own: string) => string;
  noIndicator: string;
  notAnswered: (column: string) => string;
  merged: (range: string) => string;
  errorCell: (text: string) => string;
  formula: string;
  dateForText: (shown: string) => string;
  twoMeanings: (one: string, other: string) => string;
  truth: string;
  coder: string;
  fieldTwice: (field: string) => string;
  unknownField: string;
  twoWorkbooks: (other: string) => string;
  tooManyRows: (most: number) => string;
  outside: (cell: string) => string;
}

/** What the commands say when they are done, or refuse. */
export interface WorkbookMessages {
  written: (count: number, folder: string) => string;
  /** Counts of one workbook: answers, of how many questions. */
  read: (file: string, answers: number, open: number, measures: number) => string;
  readRecords: (file: string, rows: number) => string;
  /** Proposed measures that were left out. */
  unconfirmed: (rows: number) => string;
  nothingNew: string;
  /** Problems of a kind that are not written out; `sheet` is the sheet's name, or the file's. */
  more: (count: number, sheet: string) => string;
  wrote: (files: readonly string[]) => string;
  would: (files: readonly string[]) => string;
  added: (file: string, rows: number) => string;
  corrected: (file: string, rows: number) => string;
  differs: (count: number) => string;
  sideBySide: (place: string, what: string, there: string, here: string) => string;
  useReplace: string;
  refused: (errors: number) => string;
  checkedCopy: (file: string) => string;
  blank: string;
  disputed: (count: number) => string;
}

/** Everything of one language. */
export interface WorkbookWords {
  sheets: Readonly<Record<SheetTitle, string>>;
  /** Headings of columns and labels of fields, by code; where a sheet has its own: "<sheet>.<column>". */
  columns: Readonly<Record<string, string>>;
  /** Codes as a person reads and chooses them. */
  codes: Readonly<Record<string, string>>;
  /** A word of these within a sentence. */
  quoted: (word: string) => string;
  /** The note of a measure that the program proposes; by it and by the word of its column the row is known when it comes back. */
  proposed: string;
  /** Other ways to write a code, taken on import. */
  alsoWritten: Readonly<Record<string, readonly string[]>>;
  /** Names of records in the question whether a list is complete. */
  records: Readonly<Record<string, string>>;
  complete: (record: string, year: number) => string;
  cover: CoverWords;
  /** Meaning of each answer. */
  answers: Readonly<Record<string, string>>;
  help: { title: string; answers: string; columns: string; words: string; codesOf: (column: string) => string; columnNotes: Readonly<Record<string, string>> };
  problems: { title: string; sheet: string; cell: string; severity: string; message: string; hint: string; error: string; warning: string; intro: string };
  faults: WorkbookFaultWords;
  messages: WorkbookMessages;
}
