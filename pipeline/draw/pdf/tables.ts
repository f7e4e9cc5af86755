/** Tables as the template takes them: widths measured, drawings made for the width of their column. */
import { covered } from '../covered.ts';
import type { Cell, Column, RowGroup, TableBlock } from '../../say/model.ts';
import { columnShares } from '../widths.ts';
import { legendData, markData, pieces, plotData, REM, type Drawing } from './text.ts';

/** A table with more columns is set smaller. */
export const MANY_COLUMNS = 7;

const hasPlots = ({ groups }: TableBlock): boolean => groups.some(({ rows }) => rows.some((row) => row.some(({ plot }) => plot !== undefined)));

/** Size of text and space at the sides of a cell, in rem: a matrix is set closer. */
function measures(block: TableBlock): { size: number; pad: number } {
  return block.columns.length > MANY_COLUMNS && !hasPlots(block) ? { size: 0.77, pad: 0.15 } : { size: 0.8461, pad: 0.27 };
}

/** Where the thin lines behind the drawings of a column stand, as parts of its scale. */
function grid({ axis }: Column): { grid?: readonly number[] } {
  return axis === undefined || axis.to === axis.from ? {} : { grid: axis.ticks.map(({ at }) => (at - axis.from) / (axis.to - axis.from)) };
}

/** Height of the drawings of a table, in px, so that the lines behind them run on from row to row. */
const ROW = 19;

function cell({ text, mark, marks, plot }: Cell, column: Column, width: number, drawing: Drawing): object {
  return {
    text: pieces(text, drawing), ...markData(mark, text, drawing),
    ...(marks === undefined ? {} : { marks }),
    ...(plot === undefined ? {} : { plot: plotData(plot, width, drawing, { ...grid(column), ...('labels' in plot && plot.labels ? {} : { height: ROW }) }) }),
  };
}

/** The mark of a column whose cells count one kind of marks stands at its head. */
function headMark(block: TableBlock, place: number): object {
  const marks = new Set(block.groups.flatMap(({ rows }) => rows.flatMap((row) => row[place]?.marks?.mark ?? [])));
  const [mark] = marks;
  return marks.size === 1 && mark !== undefined ? { mark } : {};
}

function column({ title, align, axis }: Column, share: number): object {
  const at = (value: number): number => (axis === undefined || axis.to === axis.from ? 0 : (value - axis.from) / (axis.to - axis.from));
  return { align, share, title: covered(title), ...(axis === undefined ? {} : { ticks: axis.ticks.map((tick) => ({ at: at(tick.at), label: covered(tick.label) })) }) };
}

function group({ title, mark, rows }: RowGroup, columns: readonly Column[], widths: readonly number[], drawing: Drawing): object {
  const heading = title === undefined ? {} : { text: pieces(title, drawing), ...markData(mark, title, drawing) };
  return { ...heading, rows: rows.map((row) => columns.map((one, place) => cell(row[place] ?? { text: '' }, one, widths[place] ?? 0, drawing))) };
}

/** A table of a width in points; where a heading stands right above it, that is its upper rule. */
export function tableData(block: TableBlock, drawing: Drawing, width: number, titled: boolean): object {
  const { caption, shown, subtitle, columns, groups, foot, legend, notes, source } = block;
  const { size, pad } = measures(block);
  const all = foot === undefined ? groups : [...groups, { rows: [foot] }];
  const heads = columns.map((_, place) => headMark(block, place));
  // a head's mark stays with its first word
  const measured = columns.map((one, place) => ('mark' in (heads[place] ?? {}) ? { ...one, title: `\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0${one.title}` } : one));
  const shares = columnShares(measured, all, { width, size: size * REM, gap: 2 * pad * REM });
  const widths = shares.map((share, place) => share * width - (place === 0 || place === columns.length - 1 ? 1 : 2) * pad * REM);
  return {
    kind: 'table', size, pad, shown: shown ?? false, drawn: hasPlots(block), titled, caption: covered(caption),
    ...(subtitle === undefined ? {} : { subtitle: covered(subtitle) }), ...legendData(legend?.filter(({ mark, text }) => !heads.some((head, place) => 'mark' in head && head.mark === mark && columns[place]?.title === text)), drawing),
    columns: columns.map((one, place) => ({ ...column(one, shares[place] ?? 0), ...heads[place] })),
    groups: groups.map((one) => group(one, columns, widths, drawing)),
    ...(foot === undefined ? {} : { foot: columns.map((one, place) => cell(foot[place] ?? { text: '' }, one, widths[place] ?? 0, drawing)) }),
    ...(notes === undefined ? {} : { notes: pieces(notes, drawing) }), ...(source === undefined ? {} : { source: pieces(source, drawing) }),
  };
}
