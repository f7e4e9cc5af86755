/** The last sheet: what the answers and columns mean, and the words that the drop-downs offer. */
import type { Language } from '../../../schemas/codes.ts';
import { workbookWords } from '../../words/languages.ts';
import { ANSWERS_OFFERED, type SheetColumn } from './model.ts';
import { columnRange, heightOf, type Filled, type Page } from './write.ts';

/** Where the words of each closed list stand. */
export interface Vocabularies {
  /** Range of the words for these codes; none where they are not on the sheet. */
  source: (codes: readonly string[]) => string | undefined;
}

const WIDTHS = [40, 90];
const keyOf = (codes: readonly string[]): string => codes.join(' ');

/** Builds the sheet for the columns of a workbook; `quoted` is its name as formulas write it. */
export function helpPage(lang: Language, columns: readonly SheetColumn[], quoted: string): { page: Page; vocabularies: Vocabularies } {
  const own = workbookWords(lang);
  const { help } = own;
  const rows: Filled[][] = [[{ value: help.title, look: 'title' }], []];
  const part = (title: string) => rows.push([{ value: title, look: 'part' }, { value: null, look: 'part' }]);
  const line = (label: string, text: string) => rows.push([{ value: label, look: 'strong' }, { value: text, look: 'text' }]);
  const ranges = new Map<string, string>();
  const list = (codes: readonly string[], meaning: (code: string) => string) => {
    const first = rows.length;
    for (const code of codes) line(own.codes[code] ?? code, meaning(code));
    ranges.set(keyOf(codes), `${quoted}!${columnRange(0, first, rows.length - 1)}`);
  };
  if (columns.some(({ codes }) => keyOf(codes) === keyOf(ANSWERS_OFFERED))) {
    part(help.answers);
    list(ANSWERS_OFFERED, (code) => own.answers[code] ?? '');
    rows.push([]);
  }
  part(help.columns);
  for (const code of new Set(columns.map((column) => column.code))) if (help.columnNotes[code]) line(own.columns[code] ?? code, help.columnNotes[code]);
  rows.push([]);
  part(help.words);
  for (const { code, codes } of columns) {
    if (codes.length === 0 || ranges.has(keyOf(codes))) continue;
    rows.push([{ value: help.codesOf(own.columns[code] ?? code), look: 'label' }]);
    list(codes, () => '');
    rows.push([]);
  }
  const heights = new Map(rows.map((row, at): [number, number] => [at, at === 0 ? 30 : heightOf(row, WIDTHS)]));
  return {
    page: { name: own.sheets.help, widths: WIDTHS, rows, hiddenRows: [], fixed: { rows: 0, columns: 0 }, lists: [], heights, protected: true },
    vocabularies: { source: (codes) => ranges.get(keyOf(codes)) },
  };
}
