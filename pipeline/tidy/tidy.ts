/**
 * A table that a spreadsheet program has changed, written as the house writes it (contract, section 1): each cell
 * with one meaning only is set right and told, each with two is left and named. Nothing is guessed and nothing lost:
 * rows and columns keep their order, blank rows and nameless empty columns alone go.
 */
import type { TableDefinition } from '../../schemas/tables.ts';
import { readCsv, separatorOf, type CsvFile, type CsvRecord, type Separator } from '../read/csv.ts';
import { decode } from '../read/decode.ts';
import { requiredColumns } from '../read/header.ts';
import { columnReader, type Known } from './columns.ts';
import { plainHeader } from './header.ts';
import type { Change, FormChanges, Left, Reading } from './reading.ts';
import { stateColumn } from './words.ts';
import { tableOf } from './which-table.ts';

/** The result: the whole new text, null where nothing changes. */
export interface Tidied {
  text: string | null;
  form: FormChanges;
  changes: Change[];
  left: Left[];
}

const NOTHING: FormChanges = { encoding: null, separator: null, lineEnds: false, mark: false, names: [], blankRows: [], evenRows: [], emptyColumns: 0 };
const untouched = (...left: Left[]): Tidied => ({ text: null, form: NOTHING, changes: [], left });

/** A line "sep=;" that tells a program how the cells are parted. */
const SEP_LINE = /^sep=([,;\t])\r?\n/i;

/** The separator: what the file says itself, a tab where the first line has more of them than of the others. */
function partedBy(text: string): Separator {
  const said = SEP_LINE.exec(text)?.[1];
  if (said !== undefined) return said as Separator;
  const first = (/[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '');
  const usual = separatorOf(text);
  return first.split('\t').length > first.split(usual).length ? '\t' : usual;
}

interface TableRow {
  line: number;
  cells: string[];
  /** Has another number of cells than the header, with something in them: nothing in it is touched. */
  odd: boolean;
}

/** Tidies one file; `path` tells which table it is. */
export function tidyTable(bytes: Uint8Array, path: string, known: Known): Tidied {
  const { text: decoded, fault } = decode(bytes, path);
  if (decoded === null) return untouched({ line: 1, column: null, before: '', reason: 'workbook', meanings: [] });
  const text = decoded.replace(/^\ufeff/, '');
  const csv = readCsv(text.replace(SEP_LINE, ''), partedBy(text));
  const records = [...csv.records];
  const broken = [csv.header, ...records].filter(({ unreadable }) => unreadable !== null);
  if (broken.length > 0) return untouched(...broken.map(({ line }): Left => ({ line, column: null, before: '', reason: 'unreadable', meanings: [] })));
  const found = tableOf(path, plainHeader(csv.header.cells));
  if (found === null) return untouched({ line: csv.header.line, column: null, before: csv.header.cells.join(', ').slice(0, 200), reason: 'which_table', meanings: [] });
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const start: FormChanges = { ...NOTHING, encoding: fault?.detail.encoding ?? null, mark, lineEnds: /^[^\n]*\r/.test(text), separator: csv.separator === ',' && !SEP_LINE.test(text) ? null : csv.separator };
  return tidyRows(csv, records, { ...found, known, start, shift: SEP_LINE.test(text) ? 1 : 0 });
}

interface Given {
  table: TableDefinition;
  known: Known;
  start: FormChanges;
  /** Lines above the header that were taken away. */
  shift: number;
}

function tidyRows({ header, separator }: CsvFile, records: readonly CsvRecord[], { table, known, start, shift }: Given): Tidied {
  const names = plainHeader(header.cells, Object.keys(table.columns.shape));
  const missing = requiredColumns(table).filter((column) => !names.includes(column));
  if (missing.length > 0) return untouched({ line: header.line + shift, column: null, before: missing.join(', '), reason: 'header', meanings: [] });
  const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
  const filled = records.filter(({ cells }) => !isBlank(cells));
  const kept = names.map((name, at) => name !== '' || filled.some(({ cells }) => (cells[at] ?? '').trim() !== ''));
  const rows = filled.map((record) => evened(record, names, table, shift));
  const { changes, left } = tidyCells(names, rows, { table, known, separator });
  const form: FormChanges = {
    ...start, names: header.cells.flatMap((before, at) => (before === names[at] ? [] : [{ before, after: names[at] ?? '' }])),
    blankRows: records.filter(({ cells }) => isBlank(cells)).map(({ line }) => line + shift),
    evenRows: filled.filter(({ count }, at) => count !== names.length && rows[at]?.odd === false).map(({ line }) => line + shift),
    emptyColumns: kept.filter((keep) => !keep).length,
  };
  const odd = rows.filter((row) => row.odd).map(({ line, cells }): Left => ({ line, column: null, before: `${cells.length} / ${names.length}`, reason: 'cells', meanings: [] }));
  // a point before three digits is a thousand or a decimal only as long as the cells are parted by semicolons: there `check` doubts it too
  const doubt = separator === ';' && left.some(({ reason, before }) => reason === 'thousands_or_decimals' && before.includes('.'));
  const settled: FormChanges = doubt ? { ...form, separator: null } : form;
  const lines = [names, ...rows.map(({ cells }) => cells)].map((cells, at) => written(rows[at - 1]?.odd ? cells : cells.filter((_, place) => kept[place] !== false), doubt ? ';' : ','));
  return { text: changes.length > 0 || isChanged(settled) ? `${lines.join('\n')}\n` : null, form: settled, changes, left: [...odd, ...left].toSorted((a, b) => a.line - b.line) };
}

const isChanged = ({ encoding, separator, lineEnds, mark, names, blankRows, evenRows, emptyColumns }: FormChanges): boolean =>
  encoding !== null || separator !== null || lineEnds || mark || names.length + blankRows.length + evenRows.length + emptyColumns > 0;

/** A row with as many cells as the header: empty ones beyond it go, last ones that may be blank are added. */
function evened({ line, cells }: CsvRecord, names: readonly string[], table: TableDefinition, shift: number): TableRow {
  const beyond = cells.slice(names.length);
  const absent = names.slice(cells.length);
  const odd = beyond.some((cell) => cell.trim() !== '') || absent.some((name) => requiredColumns(table).includes(name) || !['source', 'note', 'recorded_on', ''].includes(name));
  return { line: line + shift, odd, cells: odd ? [...cells] : [...cells.slice(0, names.length), ...absent.map(() => '')] };
}

/** Sets the cells of all sound rows right, in place. */
function tidyCells(names: readonly string[], rows: readonly TableRow[], { table, known, separator }: { table: TableDefinition; known: Known; separator: Separator }): { changes: Change[]; left: Left[] } {
  const changes: Change[] = [];
  const leftOver: Left[] = [];
  const sound = rows.filter(({ odd }) => !odd);
  names.forEach((name, at) => {
    const read = columnReader(table, name, { texts: [...new Set(sound.map(({ cells }) => (cells[at] ?? '').trim()))], separator, dates: known.dates ?? null }, known);
    const seen = new Map<string, Reading | null>();
    for (const row of sound) take(row, at, name, (text) => {
      const before = seen.get(text);
      if (before !== undefined) return before;
      const reading = read(text);
      seen.set(text, reading);
      return reading;
    });
  });
  const [delegation, kind] = [names.indexOf('delegation'), names.indexOf('delegation_kind')];
  // a delegation is a State's code, or an organisation's own name
  const readState = stateColumn(known.registry);
  if (delegation >= 0 && kind >= 0) for (const row of sound) if (row.cells[kind] === 'state') take(row, delegation, 'delegation', readState);
  return { changes: changes.toSorted((a, b) => a.line - b.line), left: leftOver };

  function take(row: TableRow, at: number, column: string, read: (text: string) => Reading | null): void {
    const before = row.cells[at] ?? '';
    const reading = before.trim() === '' ? null : read(before.trim());
    if (reading === null) return;
    if ('after' in reading) {
      row.cells[at] = reading.after;
      changes.push({ line: row.line, column, before, after: reading.after, kind: reading.kind });
    } else leftOver.push({ line: row.line, column, before, reason: reading.reason, meanings: reading.meanings });
  }
}

const quoted = (cell: string, separator: Separator): string => (/["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell);

const written = (cells: readonly string[], separator: Separator): string => cells.map((cell) => quoted(cell, separator)).join(separator);
