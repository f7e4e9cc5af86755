/**
 * A plain table. On the phone a `stacked` one sets each row as a short list, every cell led by the name of
 * its column; a table whose rows are no longer laid out as rows keeps its roles for those who hear it.
 */
import { html, type Markup, type Value } from './escape.ts';

/** One column; numbers stand at the right. */
export interface Column {
  name: string;
  right?: boolean;
  /** Whether the phone prints the column's name before the cell. */
  led?: boolean;
}

/** One row: its head, then its cells in the order of the columns. */
export interface TableRow {
  cells: readonly Value[];
  id?: string;
  className?: string;
}

/** What a table is made of. */
export interface TableParts {
  caption: string;
  className: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** The foot, as totals. */
  foot?: TableRow;
}

function row(columns: readonly Column[], { cells, id, className }: TableRow, role: (name: string) => Value): Markup {
  return html`<tr${role('row')}${id !== undefined && html` id="${id}"`}${className !== undefined && html` class="${className}"`}>${cells.map((cell, place) => {
    const column = columns[place];
    if (place === 0) return html`<th${role('rowheader')} scope="row">${cell}</th>`;
    const text = html`${cell}`.text;
    const lead = column?.led === true && text !== '' && html`<span class="lb">${column.name} </span>`;
    return html`<td${role('cell')}${column?.right === true && html` class="r"`}>${lead}${cell}</td>`;
  })}</tr>
`;
}

/** Prints a table. */
export function dataTable({ caption, className, columns, rows, foot }: TableParts): Markup {
  // A table that stays one for the eye needs no roles for the ear.
  const role = (name: string): Value => className.includes('stacked') && html` role="${name}"`;
  return html`<table${role('table')} class="tb ${className}"><caption class="vh">${caption}</caption><thead${role('rowgroup')}><tr${role('row')}>${columns.map(({ name, right }) =>
    html`<th${role('columnheader')} scope="col"${right === true && html` class="r"`}>${name}</th>`)}</tr></thead><tbody${role('rowgroup')}>${rows.map((one) => row(columns, one, role))}</tbody>${
    foot && html`<tfoot${role('rowgroup')}>${row(columns, foot, role)}</tfoot>`}</table>`;
}
