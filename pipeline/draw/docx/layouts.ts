/** What stands side by side in Word: findings, columns, lists of indicators, an indicator's block. Frames without lines hold it in place. */
import { Bookmark, HeadingLevel, Paragraph, TableRow, TextRun, VerticalAlign, type FileChild, type ITableCellOptions, type Table } from 'docx';
import { BorderStyle } from 'docx';
import { colours } from '../svg/marks.ts';
import { textWidth } from '../svg/metrics.ts';
import { xmlText } from '../../words/text-forms.ts';
import type { Block, Finding, IndicatorBlock, LinesBlock, RichText } from '../../say/model.ts';
import { markRun, marked, pictureRun, plainText, plotRun, rich, type Writing } from './runs.ts';
import { hex, PAGE, twips } from './styles.ts';
import { panelHeight, panelsBeside, panelSvg } from '../svg/lines.ts';
import { plotHeight } from '../svg/plots.ts';
import { frame, gap, NO_BORDERS, tableCell, under } from './tables.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const between = { style: BorderStyle.SINGLE, size: 4, color: hex(colours.row) };
const ROWS = { ...NO_BORDERS, insideHorizontal: between };

/** Cells of one row of a frame. */
function row(cells: readonly (readonly (Paragraph | Table)[])[], options: Omit<ITableCellOptions, 'children'> = {}): TableRow {
  return new TableRow({ cantSplit: true, children: cells.map((children, place) => tableCell(children.length === 0 ? [new Paragraph({ style: 'TableText' })] : children, { first: place === 0, last: place === cells.length - 1 }, options)) });
}

/** Pixels of a finding's drawing. */
const DRAWN = 104;

function drawnParagraphs({ drawn, text }: Finding, writing: Writing): Paragraph[] {
  return drawn.map(({ label, plot }) => new Paragraph({
    style: 'TableText', tabStops: [{ type: 'left', position: twips(26) }],
    children: [...rich(label, writing), ...(plot === null ? [] : [new TextRun({ text: '\t' }), plotRun(plot, { width: DRAWN, height: plotHeight(plot) }, `${plainText(label)}: ${plainText(text)}`, writing)])],
  }));
}

function findingRow(finding: Finding, writing: Writing): TableRow {
  const { mark, large, unit, text } = finding;
  return row([
    [new Paragraph({ style: 'FindingNumber', children: marked({ text: large, mark }, writing) }), new Paragraph({ style: 'FindingUnit', text: xmlText(unit) })],
    [new Paragraph({ style: 'TableText', children: rich(text, writing) })],
    drawnParagraphs(finding, writing),
  ]);
}

/** Findings one under the other: the number, the sentence, its figures. */
export function findings({ findings: all }: Of<'findings'>, writing: Writing): FileChild[] {
  if (all.length === 0) return [];
  const words = Math.max(...all.map(({ large, mark }) => textWidth(large, twips(12)) + (mark === undefined ? 0 : twips(14)))) + twips(6);
  const number = Math.min(twips(110), Math.max(twips(54), Math.ceil(words)));
  const drawn = twips(115);
  return [frame(all.map((one) => findingRow(one, writing)), [number, PAGE.text - number - drawn, drawn], { borders: ROWS }), gap()];
}

/** Blocks side by side; `written` writes those of one column, so many twips wide. */
export function columns({ columns: all }: Of<'columns'>, width: number, written: (blocks: readonly Block[], width: number) => FileChild[]): FileChild[] {
  if (all.length === 0) return [];
  const one = Math.floor(width / all.length);
  return [frame([row(all.map((blocks) => written(blocks, one - twips(8)) as (Paragraph | Table)[]), { verticalAlign: VerticalAlign.TOP })], all.map(() => one)), gap()];
}

/** A title with its number before it and its note at the end. */
function indexLine({ number, title, note, link }: Of<'index'>['groups'][number]['rows'][number], writing: Writing): Paragraph {
  const text: RichText = typeof title === 'string' && link !== undefined ? [{ text: title, link }] : title;
  return new Paragraph({
    style: 'TableText', keepLines: true, indent: { left: twips(28), hanging: twips(28) }, tabStops: [{ type: 'left', position: twips(28) }],
    children: [new TextRun({ text: `${xmlText(number)}\t`, color: hex(colours.soft) }), ...rich(text, writing), ...(note === undefined ? [] : [new TextRun({ text: '  ' }), ...rich(note, writing)])],
  });
}

/** Lists in columns: the groups one under the other, the rows of each in columns, down before across. */
export function index({ columns: count, groups }: Of<'index'>, writing: Writing): FileChild[] {
  return groups.flatMap(({ title, mark, rows }): FileChild[] => {
    const tall = Math.ceil(rows.length / count);
    const cells = Array.from({ length: count }, (_, place) => rows.slice(place * tall, (place + 1) * tall).map((one) => indexLine(one, writing)));
    return [
      ...(title === undefined ? [] : [new Paragraph({ style: 'TableGroup', children: marked({ text: title, mark }, writing) })]),
      ...(rows.length === 0 ? [] : [frame([new TableRow({ children: cells.map((children, place) => tableCell(children.length === 0 ? [new Paragraph({ style: 'TableText' })] : children, { first: place === 0, last: place === count - 1 }, {})) })], cells.map(() => Math.floor(PAGE.text / count)))]),
    ];
  }).concat(groups.length === 0 ? [] : [gap()]);
}

function outcomeRows({ outcomes }: IndicatorBlock, writing: Writing): Table[] {
  if (outcomes.length === 0) return [];
  const rows = outcomes.map(({ mark, name, count, units }) => row([
    [new Paragraph({ style: 'TableText', children: [markRun(mark, writing, name), new TextRun({ text: `\u00a0${xmlText(name)}` })] })],
    [new Paragraph({ style: 'TableText', alignment: 'right', children: [new TextRun({ text: xmlText(count), bold: true })] })],
    [new Paragraph({ style: 'TableText', children: rich(units, writing) })],
  ]));
  return [frame(rows, [twips(105), twips(35), PAGE.text - twips(140)], { borders: ROWS })];
}

/** One indicator: its heading, what is asked, its figure with the change, who, and notes. */
export function indicator(block: IndicatorBlock, writing: Writing, id: string | undefined): FileChild[] {
  const heading = [new TextRun({ text: `${xmlText(block.number)}\u00a0\u00a0`, color: hex(colours.accent), bold: false }), new TextRun({ text: xmlText(block.title) })];
  const plot = block.plot === null ? [] : [new Paragraph({ style: 'TableText', children: [plotRun(block.plot, { width: 230, height: plotHeight(block.plot) }, `${block.number}: ${block.figure}, ${block.under}`, writing)] })];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: id === undefined ? heading : [new Bookmark({ id, children: heading })] }),
    new Paragraph({ style: 'Note', keepNext: true, children: rich(block.definition, writing) }),
    frame([row([
      [new Paragraph({ style: 'IndicatorFigure', text: xmlText(block.figure) }), ...(block.under === '' ? [] : [new Paragraph({ style: 'FindingUnit', text: xmlText(block.under) })])],
      plot, [new Paragraph({ style: 'TableText', children: marked({ text: block.change, mark: block.changeMark }, writing) })],
    ], { verticalAlign: VerticalAlign.BOTTOM })], [twips(150), twips(190), PAGE.text - twips(340)]),
    gap(), ...outcomeRows(block, writing), new Paragraph({ style: 'Source', children: rich(block.notes, writing) }),
  ];
}

/** Lines over time between their title and source; panels side by side, each with its title. */
export function lines(block: LinesBlock, writing: Writing, width: number): FileChild[] {
  const beside = panelsBeside(block);
  const one = Math.floor(width / beside);
  const size = { width: Math.floor((one - twips(8)) / 15), height: panelHeight(block) };
  const cells = block.panels.map((panel, place) => [
    ...(panel.title === undefined ? [] : [new Paragraph({ style: 'TableText', keepNext: true, children: rich(panel.title, writing) })]),
    new Paragraph({ style: 'Chart', children: [pictureRun(panelSvg(block, panel, size), size, place === 0 ? block.said : `${plainText(panel.title ?? block.caption)}: ${panel.lines.map(({ label }) => label).join(', ')}`, writing)] }),
  ]);
  const rows = Array.from({ length: Math.ceil(cells.length / beside) }, (_, at) => row(Array.from({ length: beside }, (_one, place) => cells[at * beside + place] ?? [])));
  return [
    new Paragraph({ style: 'ChartTitle', text: xmlText(block.caption) }), ...(block.subtitle === '' ? [] : [new Paragraph({ style: 'ChartSubtitle', text: xmlText(block.subtitle) })]),
    ...(cells.length > 1 ? [frame(rows, Array.from({ length: beside }, () => one))] : cells.flat()), ...under(block, writing),
  ];
}
