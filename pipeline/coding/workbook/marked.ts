/** A copy of a workbook as it came back, with every problem in its cell and all of them on a sheet. */
import { readOds } from 'hucre/ods';
import { readXlsx, writeXlsx, type Cell, type Sheet, type Workbook, type WriteSheet } from 'hucre/xlsx';
import type { WorkbookWords } from '../../words/workbook.ts';
import type { BookProblem } from './take.ts';
import { held, sheetOf, styles, type Filled, type Page } from './write.ts';

const OF_CELL = /^([A-Z]+)(\d+)$/;

/** Row and column of an address, from 0. */
function placeOf(cell: string): { row: number; column: number } | null {
  const [, letters = '', row = ''] = OF_CELL.exec(cell) ?? [];
  return letters === '' ? null : { row: Number(row) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

function markedSheet(sheet: Sheet, problems: readonly BookProblem[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(sheet.cells ?? []);
  const at = new Map<string, BookProblem[]>();
  for (const problem of problems) if (problem.cell !== null) at.set(problem.cell, [...at.get(problem.cell) ?? [], problem]);
  const rows = sheet.rows.map((row) => [...row]);
  for (const [cell, found] of at) {
    const place = placeOf(cell);
    if (place === null) continue;
    while (rows.length <= place.row) rows.push([]);
    const row = rows[place.row] ?? [];
    while (row.length <= place.column) row.push(null);
    const key = `${place.row},${place.column}`;
    const known = cells.get(key);
    const fill = found.some(({ severity }) => severity === 'error') ? styles.error.fill : styles.warning.fill;
    cells.set(key, {
      ...known, value: row[place.column] ?? null, style: { ...(known?.style ?? styles.input), ...(fill && { fill }) },
      comment: { author: 'pasra', text: held(found.map(({ message, hint }) => [message, hint].filter((part) => part !== '').join(' ')).join('\n')) },
    });
  }
  const { name, columns, rowDefs, merges, dataValidations, freezePane, hidden, protection, pageSetup } = sheet;
  return {
    name, rows, cells, ...(columns && { columns }), ...(rowDefs && { rowDefs }), ...(merges && { merges }), ...(dataValidations && { dataValidations }), ...(freezePane && { freezePane }),
    ...(hidden && { hidden }), ...(protection && { protection }), ...(pageSetup && { pageSetup }),
  };
}

const WIDTHS = [18, 10, 12, 70, 70];

/** What must be mended stands before what may be looked at. */
export const errorsFirst = (problems: readonly BookProblem[]): BookProblem[] => problems.toSorted((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));

function listPage(name: string, problems: readonly BookProblem[], { problems: own }: WorkbookWords): Page {
  const rows: Filled[][] = [
    [{ value: own.title, look: 'title' }], [{ value: own.intro, look: 'label' }], [],
    [own.sheet, own.cell, own.severity, own.message, own.hint].map((value): Filled => ({ value, look: 'head' })),
    ...errorsFirst(problems).map(({ sheet, cell, severity, message, hint }): Filled[] => [sheet ?? '', cell ?? '', own[severity], message, hint].map((value): Filled => ({ value, look: 'text' }))),
  ];
  return { name, widths: WIDTHS, rows, hiddenRows: [], fixed: { rows: 4, columns: 0 }, lists: [], heights: new Map([[0, 30]]), protected: false };
}

/** The copy's bytes; `bytes` are those of the workbook as it came, `raw` what was read of it. */
export async function markedBook(bytes: Buffer, raw: Workbook, problems: readonly BookProblem[], words: WorkbookWords, day: string): Promise<Uint8Array> {
  const isOds = !bytes.includes('xl/workbook.xml');
  const { sheets, dateSystem } = isOds ? await readOds(bytes) : await readXlsx(bytes, { readStyles: true }).catch(() => raw);
  const taken = new Set(sheets.map(({ name }) => name));
  // an earlier list of problems gives way to this one
  const own = sheets.filter(({ name, rows }) => !(name === words.sheets.problems && rows[0]?.[0] === words.problems.title));
  const name = own.length < sheets.length || !taken.has(words.sheets.problems) ? words.sheets.problems : `${words.sheets.problems} pasra`;
  const when = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: [...own.map((sheet) => markedSheet(sheet, problems.filter((problem) => problem.sheet === sheet.name))), sheetOf(listPage(name, problems, words))],
    properties: { creator: 'pasra', lastModifiedBy: 'pasra', created: when, modified: when }, ...(dateSystem && { dateSystem }), activeSheet: own.length,
  });
}
