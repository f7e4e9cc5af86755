/** The first sheet: what the workbook is, what its sheets hold, what the outcomes mean. */
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { outcomeCode, type CommitteeCode } from '../../../schemas/codes.ts';
import { colours } from '../svg/marks.ts';
import type { SheetNames } from '../../words/xlsx.ts';
import { partlyNote, xlsxWords } from '../../words/languages.ts';
import { cellText } from '../../words/text-forms.ts';
import type { View } from '../../say/view.ts';
import { committeeName } from './columns.ts';
import { FONT, MARGINS, type Foot } from './sheet.ts';

const rgb = (colour: string) => ({ rgb: colour.slice(1) });
const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 16, color: rgb(colours.accent) }, alignment: { vertical: 'center' } };
const SUBTITLE: CellStyle = { font: { ...FONT, size: 12 } };
const STRONG: CellStyle = { font: { ...FONT, bold: true }, alignment: { vertical: 'top', wrapText: true } };
const LABEL: CellStyle = { font: { ...FONT, color: rgb(colours.soft) }, alignment: { vertical: 'top', wrapText: true } };
const TEXT: CellStyle = { font: FONT, alignment: { vertical: 'top', wrapText: true } };
const PART: CellStyle = { font: { ...FONT, bold: true, color: rgb(colours.accent) }, border: { top: { style: 'thin', color: rgb(colours.ink) } } };

/** Widths of the two columns in characters, and the height of a line in points. */
const WIDTHS = [44, 96] as const;
const LINE = 14;

interface Line {
  cells: readonly string[];
  styles: readonly CellStyle[];
}

const entry = (label: string, text: string, strong = false): Line => ({ cells: [label, text], styles: [LABEL, strong ? STRONG : TEXT] });
const part = (text: string): Line => ({ cells: [text, ''], styles: [PART, PART] });
const GAP: Line = { cells: [], styles: [] };

/** The lines of the sheet in their order. */
function lines(view: View, committee: CommitteeCode | null, sheets: readonly (keyof SheetNames)[]): Line[] {
  const { publication, lang, words } = view;
  const { page } = words.report;
  const { about, plan, cycle } = publication;
  const own = xlsxWords(lang);
  const note = partlyNote(lang);
  const kind = page.dataKinds[about.data_kind];
  return [
    { cells: [page.reportTitle(cycle)], styles: [TITLE] },
    { cells: [plan.title[lang]], styles: [SUBTITLE] },
    GAP,
    ...(note === null ? [] : [entry('', note)]),
    entry(page.data, `${kind.name}. ${kind.plainly}`, true),
    entry('', about.title[lang]), entry('', about.note[lang]),
    entry(page.cycle, page.cycleIs(cycle, publication.reportingYear, publication.dueDate)),
    entry(page.asOf, words.format.date(publication.asOf)),
    entry(page.edition, page.editions[about.edition]),
    entry(own.about.scope, committee === null ? own.about.wholePlan : committeeName(view, committee)),
    entry(page.planVersion, page.planVersionIs(plan.version, plan.actions.length, plan.indicators.length)),
    entry(page.seal, publication.seal),
    entry(own.about.blank, own.about.blankIs),
    GAP, part(own.about.sheets),
    ...sheets.map((name) => entry(own.sheets[name], own.sheetNotes[name])),
    GAP, part(own.about.outcomes),
    ...outcomeCode.options.map((outcome) => entry(words.codes.outcomes[outcome].name, words.codes.outcomes[outcome].phrase)),
  ];
}

/** Rows as tall as their text: a wrapped cell is not measured again by every program that opens it. */
function heights(all: readonly Line[]): Map<number, { height: number }> {
  return new Map(all.map(({ cells }, y): [number, { height: number }] => {
    const needed = Math.max(1, ...cells.map((text, x) => Math.ceil(text.length / (WIDTHS[x] ?? WIDTHS[1]))));
    return [y, { height: y === 0 ? 2 * LINE : needed * LINE }];
  }));
}

/** Builds the first sheet. */
export function aboutSheet(view: View, committee: CommitteeCode | null, sheets: readonly (keyof SheetNames)[], foot: Foot): WriteSheet {
  const all = lines(view, committee, sheets);
  const rows = all.map(({ cells }): CellValue[] => cells.map((text) => (text === '' ? null : cellText(text))));
  const cells = new Map<string, Partial<Cell>>(all.flatMap(({ cells: texts, styles }, y) => texts.map((text, x): [string, Partial<Cell>] =>
    [`${y},${x}`, text === '' ? { value: null, type: 'empty', style: styles[x] ?? TEXT } : { value: cellText(text), type: 'string', style: { ...styles[x], ...(/^[=+\-@]/.test(text) ? { numFmt: '@' } : {}) } }])));
  return {
    name: xlsxWords(view.lang).sheets.about, rows, cells, columns: WIDTHS.map((width) => ({ width })), rowDefs: heights(all),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS },
    headerFooter: { oddFooter: `&L&8${foot.left}&R&8${foot.right}` }, view: { showGridLines: false },
  };
}
