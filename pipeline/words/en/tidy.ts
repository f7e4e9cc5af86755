/** English: a table that is set right. */
import type { TidyWords } from '../tidy.ts';

const SEPARATORS: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const KINDS = { day: 'dates', serial: 'days counted by a spreadsheet program', number: 'numbers', code: 'words for codes', state: 'names of States', indicator: 'indicators', m49: 'country numbers' } as const;

export const tidy: TidyWords = {
  encoding: (from) => `encoding: ${from} → UTF-8`,
  separator: (from) => `cells parted by ${SEPARATORS[from] ?? from} → by commas`,
  lineEnds: 'line ends of Windows → plain ones', mark: 'the mark at the head of the file is gone',
  name: (before, after) => `column "${before}" → ${after}`,
  blankRows: (lines, count) => `${counted(count, 'blank row')} removed (${count === 1 ? 'line' : 'lines'} ${lines})`,
  evenRows: (lines, count) => `${counted(count, 'row')} given as many cells as the header, the added or removed ones blank (${count === 1 ? 'line' : 'lines'} ${lines})`,
  emptyColumns: (count) => `${counted(count, 'column')} without a name or a cell removed`,
  changed: (column, kind, count) => `${column}: ${counted(count, 'cell')} (${KINDS[kind]})`,
  line: (line, before, after) => `    line ${line}: ${before} → ${after}`,
  more: (count) => `    and ${count} more`,
  left: (count) => `left as ${count === 1 ? 'it is' : 'they are'}: ${counted(count, 'place')} that only you can settle`,
  leftReason: {
    day_or_month: (column, before, [one = '', other = '']) => `${column}: ${before} may be ${one} or ${other}, and no other cell of the column tells; if you know how they were written, say --dates day-first or --dates month-first`,
    thousands_or_decimals: (column, before, [one = '', other = '']) => `${column}: ${before} may be ${one} or ${other}`,
    rounded: (column, before) => `${column}: ${before} may have been rounded when it was shortened; look the number up`,
    no_date: (column, before) => `${column}: ${before} is no date; write YYYY-MM-DD`,
    far_date: (column, before, [day = '']) => `${column}: ${before} would be ${day}, which cannot be meant`,
    no_number: (column, before) => `${column}: ${before} is no number; write digits only`,
    no_code: (column, before) => `${column}: ${before} is none of its codes, nor a word for one`,
    no_state: (column, before) => `${column}: ${before} is not the name or code of one State`,
    no_indicator: (column, before, meanings) => (meanings.length > 1 ? `${column}: ${before} may be ${meanings.join(' or ')}` : `${column}: ${before} is no indicator`),
    formula: (column, before) => `${column}: ${before} is an error of a formula; type the text anew`,
    lost: (column, before) => `${column}: ${before}: the letters were lost when the table was saved in a narrow encoding; take them from an older copy`,
    made_date: (column, before) => `${column}: ${before}: a spreadsheet program has made a date of it; write the pages`,
    cells: (_column, before) => `the row has another number of cells than the header (${before}); look for a separator too many or too few`,
    unreadable: () => 'the row cannot be split into cells; look for a quotation mark that is not closed. Nothing in the file was changed',
    header: (_column, before) => `the header lacks ${before}; lines above it must go. Nothing in the file was changed`,
    workbook: () => 'the file is a workbook, no table; save its sheet as CSV',
    which_table: (_column, before) => `no table has this header: ${before}. Nothing in the file was changed`,
  },
  unchanged: (file) => `${file}: nothing to change`,
  written: (file) => `${file}: written`,
  trial: (file) => `${file}: a trial, nothing was written`,
  closing: 'Now run: npm run --silent pasra -- check',
};
