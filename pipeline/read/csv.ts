/**
 * Text of a CSV file → records with the lines that they stand on (RFC 4180; `;` too). Written here and not
 * taken from a library, because every line of the file must end up in a record or in a problem: a library
 * says which records it skipped, not which lines it lost.
 */

/** Why a record cannot be read. */
export type Unreadable = 'nul' | 'quote_inside' | 'quote_not_closed';

export interface CsvRecord {
  /** First and last line of the record; the first line of the file is 1. */
  line: number;
  last: number;
  /** At most `MOST_CELLS`; `count` says how many there were. */
  cells: string[];
  count: number;
  unreadable: Unreadable | null;
}

export interface CsvFile {
  header: CsvRecord;
  /** Read as they are asked for, so that a large file never stands in memory twice. */
  records: Iterable<CsvRecord>;
  separator: Separator;
}

/** Between cells; a tab only where whoever reads says so. */
export type Separator = ',' | ';' | '\t';

/** Cells of one record that are kept; no table has a hundred columns. */
export const MOST_CELLS = 20_000;

const [QUOTE, CR, LF, NUL] = [0x22, 0x0d, 0x0a, 0x00];

/** The separator of a file: whichever of `,` and `;` its first line has more of outside quotation marks. */
export function separatorOf(text: string): Separator {
  const start = /\S/.exec(text)?.index ?? 0;
  const end = /[\r\n]/g;
  end.lastIndex = start;
  const header = text.slice(start, end.exec(text)?.index ?? text.length).replace(/"[^"]*"/g, '');
  const count = (sign: string) => header.split(sign).length;
  return count(';') > count(',') ? ';' : ',';
}

/** One pass over a text; every method leaves `at` behind what it read. */
class Scanner {
  readonly text: string;
  readonly separator: number;
  at = 0;
  line = 1;
  unreadable: Unreadable | null = null;

  constructor(text: string, separator: Separator) {
    this.text = text;
    this.separator = separator.charCodeAt(0);
  }

  /** Steps over a line end (CRLF, LF or CR) where one stands. */
  lineEnd(): boolean {
    const sign = this.text.charCodeAt(this.at);
    if (sign !== CR && sign !== LF) return false;
    this.at += sign === CR && this.text.charCodeAt(this.at + 1) === LF ? 2 : 1;
    this.line += 1;
    return true;
  }

  /** The rest of a cell without quotation marks around it, up to the separator or the line's end. */
  bareCell(): string {
    const start = this.at;
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text.charCodeAt(this.at);
      if (sign === this.separator || sign === CR || sign === LF) break;
      if (sign === QUOTE) this.unreadable ??= 'quote_inside';
      else if (sign === NUL) this.unreadable ??= 'nul';
    }
    return this.text.slice(start, this.at);
  }

  /** A cell in quotation marks, from its first mark to what follows its last. */
  quotedCell(): string {
    let cell = '';
    let start = this.at + 1;
    this.at += 1;
    while (this.at < this.text.length) {
      const sign = this.text.charCodeAt(this.at);
      if (sign === QUOTE && this.text.charCodeAt(this.at + 1) === QUOTE) {
        cell += this.text.slice(start, this.at + 1);
        this.at += 2;
        start = this.at;
      } else if (sign === QUOTE) {
        cell += this.text.slice(start, this.at);
        this.at += 1;
        this.afterQuote();
        return cell;
      } else {
        if (sign === NUL) this.unreadable ??= 'nul';
        if (!this.lineEnd()) this.at += 1;
      }
    }
    this.unreadable = 'quote_not_closed';
    return '';
  }

  /** Only a separator or a line's end may follow a closing mark; after anything else the line is given up. */
  afterQuote(): void {
    const sign = this.text.charCodeAt(this.at);
    if (this.at >= this.text.length || sign === this.separator || sign === CR || sign === LF) return;
    this.unreadable ??= 'quote_inside';
    while (this.at < this.text.length && this.text.charCodeAt(this.at) !== CR && this.text.charCodeAt(this.at) !== LF) this.at += 1;
  }

  /** The record that starts here. */
  record(): CsvRecord {
    const { line } = this;
    const cells: string[] = [];
    let count = 0;
    this.unreadable = null;
    for (;;) {
      const cell = this.text.charCodeAt(this.at) === QUOTE ? this.quotedCell() : this.bareCell();
      count += 1;
      if (count <= MOST_CELLS) cells.push(cell);
      if (this.text.charCodeAt(this.at) !== this.separator) break;
      this.at += 1;
    }
    const last = this.line;
    this.lineEnd();
    return { line, last, cells, count, unreadable: this.unreadable };
  }
}

/** Every record but empty lines. */
function* scan(text: string, separator: Separator): Generator<CsvRecord> {
  const scanner = new Scanner(text, separator);
  while (scanner.at < text.length) {
    if (scanner.lineEnd()) continue;
    const start = scanner.at;
    const record = scanner.record();
    // an empty line is none, a line of quotation marks alone is
    if (record.count > 1 || text.slice(start, scanner.at).trim() !== '') yield record;
  }
}

/** Splits a file into its header, which is the first line that is not empty, and its records. */
export function readCsv(text: string, separator: Separator = separatorOf(text)): CsvFile {
  const records = scan(text, separator);
  const first = records.next();
  const empty: CsvRecord = { line: 1, last: 1, cells: [], count: 0, unreadable: null };
  const header = first.done ? empty : first.value;
  return { header: { ...header, cells: header.cells.map((cell) => cell.trim()) }, records, separator };
}
