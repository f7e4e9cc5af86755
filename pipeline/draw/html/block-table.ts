/**
 * Tables of a report. One table element for all: plain, a matrix of marks, rows with drawings. On a phone the
 * columns say what becomes of them; a table keeps its roles there, so that those who hear it hear the same.
 */
import type { Cell, Column, Mark, RowGroup, TableBlock } from '../../say/model.ts';
import { escapeText, html, markup, type Markup } from './escape.ts';
import { legend, manyMarks, mark, plot } from './drawings.ts';
import { plain, rich, type Place } from './text.ts';

/** A matrix: more narrow columns than this, all but the first. */
const MATRIX_COLUMNS = 8;
const MATRIX_SHARE = 0.075;
/** A table of so few columns stays one on a phone. */
const STAYS_A_TABLE = 3;

const cellsOf = ({ groups, foot = [] }: TableBlock): Cell[] => [...groups.flatMap(({ rows }) => rows.flat()), ...foot];

/** Columns in which the number of marks is counted. */
const countsOf = ({ groups }: TableBlock): Set<number> => new Set(groups.flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap(({ marks }, place) => (marks ? [place] : [])))));

/** Whether every drawing is a bar with its number on it. */
const isBars = (block: TableBlock): boolean => {
  const plots = cellsOf(block).flatMap(({ plot: drawn }) => drawn ?? []);
  return plots.length > 0 && plots.every((drawn) => drawn.form === 'bar' && drawn.label !== undefined);
};

/** How a table behaves: `mk` counts by marks, `mx` a matrix, `gb` bars side by side under each row's name on a phone, `ov` rows of two lines there, `st` rows as short lists, or none of these. */
function manner(block: TableBlock): 'mk' | 'mx' | 'gb' | 'ov' | 'st' | '' {
  const [, ...others] = block.columns;
  if (others.length > MATRIX_COLUMNS && others.every(({ share }) => share <= MATRIX_SHARE)) return 'mx';
  if (cellsOf(block).some(({ marks }) => marks)) return 'mk';
  if (isBars(block)) return 'gb';
  if (block.columns.some(({ phone, axis }) => axis || (phone !== undefined && phone !== 'stays'))) return 'ov';
  return block.columns.length > STAYS_A_TABLE ? 'st' : '';
}

/** Thin lines behind a column's drawings: where its scale has labels, as parts of the scale. */
const gridOf = ({ axis }: Column): number[] | undefined => (axis === undefined ? undefined : axis.ticks.map(({ at }) => (at - axis.from) / (axis.to - axis.from)));

/** What is known of a table while its rows are drawn. */
interface Layout {
  place: Place;
  columns: readonly Column[];
  lines: readonly string[];
  /** Whether a phone leads each cell by its column's name. */
  led: boolean;
  /** Columns of counts, which a phone follows by their column's name. */
  counts: ReadonlySet<number>;
  /** The column that heads a row: the first with words. */
  head: number;
}

function inCell({ place, counts, columns }: Layout, cell: Cell, index: number): Markup {
  const column = columns[index];
  const text = html`${cell.mark && mark(cell.mark)}${rich(place, cell.text)}`;
  if (counts.has(index)) return html`<span class="cm"><span class="n">${text}</span>${cell.marks && cell.marks.count > 0 && manyMarks(cell.marks.mark, cell.marks.count)}<span class="lb"> ${column?.title.toLowerCase()}</span></span>`;
  if (cell.plot) return html`${plain(cell.text) !== '' && html`<span class="vh">${text}</span>`}${plot(cell.plot, place.lang, column && gridOf(column))}`;
  return text;
}

/** Where a column's cells go on a phone: `lo` left out, `l2` the second line with the drawing and at most two more, `l3` a further one. */
function lines(columns: readonly Column[]): string[] {
  let second = 0;
  return columns.map(({ phone, axis, align }) => {
    if (phone === 'left_out') return 'lo';
    if (axis) return 'l2 d';
    if (phone !== 'second_line') return '';
    second += 1;
    if (second === 1) return 'l2';
    return second === 2 && align === 'right' ? 'l2 nb' : 'l3';
  });
}

const names = (...parts: readonly (string | false | undefined)[]): Markup | false => {
  const joined = parts.filter((part): part is string => typeof part === 'string' && part !== '').join(' ');
  return joined !== '' && html` class="${joined}"`;
};
const SIDE = { left: '', right: 'r', center: 'c' } as const;

function rowOf(layout: Layout, cells: readonly Cell[]): Markup {
  const { columns, lines: at, led, head } = layout;
  return html`<tr>${cells.map((one, index) => {
    const column = columns[index];
    const isDrawn = one.plot !== undefined;
    const text = plain(one.text);
    const isEmpty = text === '' && one.mark === undefined && !isDrawn;
    const classes = names(SIDE[column?.align ?? 'left'], at[index], isDrawn && 'p', layout.counts.has(index) && !/[1-9]/.test(text) && 'z', isEmpty && 'e');
    if (index === head) return html`<th scope="row"${classes}>${inCell(layout, one, index)}</th>`;
    const lead = led && text !== '' && html`<span class="lb">${column?.title} </span>`;
    return html`<td${classes}>${lead}${inCell(layout, one, index)}</td>`;
  })}</tr>
`;
}

function groupOf(layout: Layout, { title, mark: outcome, rows }: RowGroup): Markup {
  const head = title !== undefined && html`<tr class="grp"><th colspan="${layout.columns.length}" scope="rowgroup">${outcome && mark(outcome)}${rich(layout.place, title)}</th></tr>`;
  return html`<tbody>${head}${rows.map((cells) => rowOf(layout, cells))}</tbody>`;
}

function axisOf({ axis }: Column): Markup | false {
  if (axis === undefined) return false;
  const { from, to, ticks } = axis;
  const labels = ticks.map(({ at, label }) => `<text x="${Math.round(((at - from) / (to - from)) * 1000) / 10}%" y="12" text-anchor="middle">${escapeText(label)}</text>`);
  return markup(`<svg class="ax" height="16" aria-hidden="true">${labels.join('')}</svg>`);
}

/** The mark that a column counts, to stand before its title. */
const markOf = ({ groups }: TableBlock, column: number): Mark | undefined => groups.flatMap(({ rows }) => rows.flatMap((cells) => cells[column]?.marks?.mark ?? []))[0];

/** What the heads of columns say already is not said again above them. */
const legendOf = (block: TableBlock): TableBlock['legend'] => (block.legend?.every((item) => block.columns.some((column, place) => item.mark !== undefined && markOf(block, place) === item.mark && column.title === item.text)) ? undefined : block.legend);

function headMark(block: TableBlock, column: number): Markup | undefined {
  const name = markOf(block, column);
  return name && mark(name);
}

function headOf({ columns, lines: at }: Layout, block: TableBlock): Markup {
  return html`<thead><tr>${columns.map((column, index) => (column.title === '' ? html`<td${names(at[index])}>${axisOf(column)}</td>` : html`<th scope="col"${names(SIDE[column.align], at[index])}>${headMark(block, index)}${column.title}${axisOf(column)}</th>`))}</tr></thead>`;
}

/** A table with its caption, legend, notes and source. */
export function table(place: Place, block: TableBlock): Markup {
  const kind = manner(block);
  const [first, second] = block.groups.flatMap(({ rows }) => rows);
  // a row is headed by its words, not by the number before them
  const head = isNumbered(first) && isNumbered(second ?? first) && (kind === 'ov' || kind === 'mk') ? 1 : 0;
  const layout: Layout = { place, columns: block.columns, lines: kind === 'ov' ? lines(block.columns) : block.columns.map(() => ''), led: kind === 'st', counts: countsOf(block), head };
  const { caption, subtitle, shown = false } = block;
  const title = shown && html`<div class="cap"><p class="ft">${caption}</p>${subtitle !== undefined && html`<p class="fs">${subtitle}</p>`}</div>`;
  const wide = block.columns.map(({ share }) => html`<col style="width:${Math.round(share * 1000) / 10}%">`);
  return html`<div class="${shown ? 'fig' : 'tw'}"${block.id !== undefined && html` id="table-${block.id}"`}>${title}${legend(legendOf(block), place.lang)}<table${names('tb', kind, layout.lines.includes('l2 nb') && 'two')} style="--n:${block.columns.length - 1}"><caption class="vh">${caption}</caption><colgroup>${wide}</colgroup>${headOf(layout, block)}${
    block.groups.map((group) => groupOf(layout, group))}${block.foot && html`<tfoot>${rowOf({ ...layout, head: plain(block.foot[0]?.text ?? '') === '' ? head : 0 }, block.foot)}</tfoot>`}</table>${under(place, block)}</div>
`;
}

/** Notes and the source line, below a table or lines. */
export function under(place: Place, { notes, source }: { notes?: TableBlock['notes']; source?: TableBlock['source'] }): Markup | false {
  if (notes === undefined && source === undefined) return false;
  return html`<div class="src">${notes !== undefined && html`<p>${rich(place, notes)}</p>`}${source !== undefined && html`<p>${rich(place, source)}</p>`}</div>`;
}

/** Whether a row starts with a short number ("22.1", "IV"), its words standing second. */
function isNumbered(cells: readonly Cell[] | undefined): boolean {
  const [number, words] = cells ?? [];
  return number !== undefined && words !== undefined && /^(\d{1,3}(\.\d{1,2})?|[IVX]+)$/.test(plain(number.text)) && plain(words.text) !== '' && words.plot === undefined;
}
