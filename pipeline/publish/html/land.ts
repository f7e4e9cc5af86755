/** Mined land by State (R29): what remains and what was released, and who gives no size. */
import type { Land } from '../../../schemas/outputs.ts';
import { html, type Markup } from './escape.ts';
import { dataTable } from './table.ts';
import type { View } from '../report/view.ts';

const REMAINING = ['cha_area', 'sha_area', 'mined_area'] as const;
const RELEASED = ['cleared_area', 'reduced_area', 'cancelled_area'] as const;
type Column = (typeof REMAINING)[number] | (typeof RELEASED)[number];
const UNSIZED = ['not_reported', 'unknown', 'extent_unknown'] as const;

/** Square kilometres with two decimals; above none never "0.00". */
function area(view: View, value: number): string {
  const text = value.toFixed(2);
  return text === '0.00' && value > 0 ? `<${view.words.format.number('0.01')}` : view.words.format.number(text);
}

/** One line: a State and a kind of contamination. */
interface Line {
  state: string;
  contamination: string | null;
  values: Map<string, number>;
  asAt: string | null;
}

function linesOf(rows: readonly Land[], columns: readonly Column[]): Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    if (row.value === null || !columns.some((column) => column === row.measure)) continue;
    const key = JSON.stringify([row.state, row.contamination]);
    const line = lines.get(key) ?? { state: row.state, contamination: row.contamination, values: new Map<string, number>(), asAt: null };
    line.values.set(row.measure, (line.values.get(row.measure) ?? 0) + Number(row.value));
    if (row.as_at !== null && (line.asAt === null || row.as_at > line.asAt)) line.asAt = row.as_at;
    lines.set(key, line);
  }
  return [...lines.values()];
}

function landTable(view: View, title: string, columns: readonly Column[], dated: boolean): Markup | null {
  const words = view.words.report.land;
  const { format } = view.words;
  const lines = linesOf(view.publication.land, columns)
    .toSorted((a, b) => format.compare(view.unitName(a.state), view.unitName(b.state)) || format.compare(a.contamination ?? '', b.contamination ?? ''));
  if (lines.length === 0) return null;
  const total = (column: Column): Markup | null => {
    const given = lines.filter((line) => line.values.has(column));
    const sum = given.reduce((all, line) => all + Math.round((line.values.get(column) ?? 0) * 10_000), 0) / 10_000;
    return given.length === 0 ? null : html`${area(view, sum)} <small>${words.of(new Set(given.map((line) => line.state)).size)}</small>`;
  };
  const kinds = new Map<string, number>();
  for (const { state } of lines) kinds.set(state, (kinds.get(state) ?? 0) + 1);
  const told = (line: Line): string => (line.contamination !== null && (dated || (kinds.get(line.state) ?? 0) > 1) ? line.contamination : line.state);
  return html`<h3>${title}, ${words.unit}</h3>${dataTable({
    caption: `${title}, ${words.unit}`, className: 'ld fl stacked',
    columns: [
      { name: words.columns.state }, ...columns.map((column) => ({ name: words.columns[column], right: true, led: true })),
      ...(dated ? [{ name: words.columns.asAt, right: true, led: true }] : []),
    ],
    rows: lines.map((line) => ({
      cells: [
        html`${view.unitName(line.state)} <small>${told(line)}</small>`,
        ...columns.map((column) => { const value = line.values.get(column); return value === undefined ? null : area(view, value); }),
        ...(dated ? [line.asAt && format.date(line.asAt)] : []),
      ],
    })),
    foot: { cells: [words.columns.total, ...columns.map(total), ...(dated ? [null] : [])] },
  })}`;
}

function unsized(view: View): Markup | null {
  const words = view.words.report.land;
  const areas: readonly string[] = [...REMAINING, ...RELEASED];
  const rows = view.publication.land.filter((row) => row.value === null && areas.includes(row.measure));
  const lines = UNSIZED.flatMap((how) => {
    const states = [...new Set(rows.filter((row) => row.state_of_value === how).map((row) => view.unitName(row.state)))].sort(view.words.format.compare);
    return states.length > 0 ? [html`<dt>${words.unsizedAs[how]}</dt><dd>${states.join(', ')}</dd>`] : [];
  });
  return lines.length > 0 ? html`<h3>${words.unsized}</h3><dl class="txt">${lines}</dl>` : null;
}

/** The chapter of mined land; nothing where no value is known. */
export function landPart(view: View): Markup | null {
  if (view.publication.land.length === 0) return null;
  const { land, page } = view.words.report;
  return html`<section class="chap" id="land"><header class="sh"><p></p><h2>${page.partTitles.land}</h2></header><div class="in"><p class="base">${land.lead(view.publication.reportingYear)}</p>${landTable(view, land.remaining, REMAINING, true)}${landTable(view, land.released(view.publication.reportingYear), RELEASED, false)}${unsized(view)}</div></section>
`;
}
