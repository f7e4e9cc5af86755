/** Which affected States, which indicators: a mark in each cell, rows sorted by how much is met. */
import type { OutcomeCode } from '../../schemas/codes.ts';
import type { Indicator } from '../../schemas/plan.ts';
import { widths, type Draft, type Size } from './draft.ts';
import { outcomeKey } from './key.ts';
import { outcomeMarks, rules, sheet, TEXT, words, type Label, type Line, type Spec } from './layers.ts';
import { colours, outcomeOrder } from './marks.ts';
import { textWidth, wrap } from './metrics.ts';
import { bySection, namer, pack, sectionTitle, type Context } from './rows.ts';

/** Columns that a phone can still show without scrolling sideways. */
const MOST_COLUMNS = 20;
/** Room for the totals of the rows. */
const TOTAL = 66;

interface MatrixRow {
  name: string;
  outcomes: OutcomeCode[];
  met: number;
}

interface Matrix {
  columns: Indicator[];
  rows: MatrixRow[];
  totals: number[];
}

/** Matrices of the answered indicators over affected States Parties. */
export function matrixCharts(ctx: Context): Draft[] {
  const name = namer('matrix');
  const answered = ctx.publication.plan.indicators.filter((indicator) => indicator.rule === 'answered' && indicator.population === 'affected');
  return pack(answered, MOST_COLUMNS, true).flatMap((group) => {
    const id = name(group);
    const columns = group.filter((indicator) => ['final', 'provisional'].includes(ctx.figures.get(indicator.indicator)?.status ?? ''));
    const matrix = matrixOf(ctx, columns);
    return matrix.rows.length === 0 || columns.length === 0 ? [] : [draft(ctx, id, group.length - columns.length, matrix)];
  });
}

function matrixOf(ctx: Context, columns: Indicator[]): Matrix {
  const byState = new Map<string, OutcomeCode[]>();
  columns.forEach(({ indicator }, column) => {
    for (const { unit, outcome } of ctx.units.get(indicator) ?? []) {
      const cells = byState.get(unit) ?? [];
      cells[column] = outcome;
      byState.set(unit, cells);
    }
  });
  const rows = [...byState].map(([state, outcomes]) => ({
    name: ctx.publication.states.get(state)?.[ctx.lang] ?? state, outcomes, met: outcomes.filter((outcome) => outcome === 'met').length,
  }));
  rows.sort((a, b) => b.met - a.met || ctx.format.compare(a.name, b.name));
  for (const row of rows) if (row.outcomes.length !== columns.length || row.outcomes.includes(undefined as never)) throw new Error(`matrix: ${row.name} has no outcome in some column`);
  return { columns, rows, totals: columns.map((_, column) => rows.filter((row) => row.outcomes[column] === 'met').length) };
}

function draft(ctx: Context, id: string, left: number, matrix: Matrix): Draft {
  const { say, publication, codes } = ctx;
  const { columns, rows, totals } = matrix;
  const whole = (outcome: OutcomeCode) => rows.filter((row) => row.outcomes.every((cell) => cell === outcome)).length;
  const open = rows.some((row) => row.outcomes.includes('not_coded'));
  const half = rows.filter((row) => 2 * row.met >= columns.length).length;
  return {
    id, sections: bySection(columns).map((group) => group.section),
    title: say.matrix.title({ half, atLeast: open, states: rows.length, indicators: columns.length, noReport: whole('no_report'), notDue: whole('not_due') }),
    subtitle: say.matrix.subtitle(publication.reportingYear, publication.asOf, rows.length, columns.length, left),
    description: say.matrix.description(rows.length, columns.length),
    table: {
      columns: [say.columns.state, ...columns.map((column) => column.indicator), say.columns.met],
      rows: [...rows.map((row) => [row.name, ...row.outcomes.map((outcome) => codes.outcomes[outcome].name), say.matrix.rowTotal(row.met, columns.length)]),
        [say.matrix.columnTotal(rows.length), ...totals, '']],
    },
    spec: (size) => drawing(ctx, matrix, size),
  };
}

/** Where columns and rows lie at a size. */
interface Layout {
  size: Size;
  width: number;
  first: number;
  step: number;
  row: number;
  nameWidth: number;
}

function layoutOf(ctx: Context, matrix: Matrix, size: Size): Layout {
  const width = widths[size];
  const count = matrix.columns.length;
  if (size === 'narrow') {
    const step = Math.min(22, (width - 4) / count);
    return { size, width, first: step / 2 + 1, step, row: 37, nameWidth: width - 70 };
  }
  const names = Math.max(...matrix.rows.map((row) => textWidth(row.name, TEXT)), textWidth(ctx.say.matrix.columnTotal(matrix.rows.length), TEXT));
  const nameWidth = Math.min(names, size === 'print' ? 148 : 270);
  const step = Math.min(38, (width - nameWidth - 24 - TOTAL) / count);
  // Few columns stand beside the names, not at the far edge, so that the eye can follow a row.
  return { size, width: Math.ceil(nameWidth + 24 + count * step + TOTAL), first: nameWidth + 24 + step / 2, step, row: size === 'print' ? 18 : 24, nameWidth };
}

function drawing(ctx: Context, matrix: Matrix, size: Size): Spec {
  const layout = layoutOf(ctx, matrix, size);
  const present = outcomeOrder.filter((outcome) => matrix.rows.some((row) => row.outcomes.includes(outcome)));
  const key = outcomeKey(ctx, present, widths[size], false);
  const labels: Label[] = [...key.labels];
  const ink: Line[] = [];
  const hair: Line[] = [];
  const places: { x: number; y: number; outcome: OutcomeCode }[] = [];
  const across = (y: number): Line => ({ x: 0, y, x2: layout.width, y2: y });
  ink.push(across(key.bottom + 10));
  let y = drawHead(ctx, matrix, layout, key.bottom + 10, labels);
  const bodyTop = y;
  ink.push(across(y));
  matrix.rows.forEach((row, index) => {
    if (index > 0) hair.push(across(y));
    y = drawRow(ctx, row, layout, y, labels, places);
  });
  ink.push(across(y));
  y = drawTotals(ctx, matrix, layout, y, labels);
  ink.push(across(y));
  const between = sectionEdges(matrix, layout).map((x) => ({ x, y: bodyTop - 20, x2: x, y2: y }));
  const markSize = size === 'wide' ? 16 : 14;
  return sheet(ctx.lang, widths[size], y + 2, [rules('rows', hair, colours.row), rules('sections', between, colours.rule), rules('frame', ink, colours.ink),
    ...outcomeMarks([...key.marks, ...places], markSize), words(labels)]);
}

/** The places of the hairlines between sections. */
function sectionEdges(matrix: Matrix, layout: Layout): number[] {
  return matrix.columns.flatMap((column, index) => (index > 0 && matrix.columns[index - 1]?.section !== column.section ? [layout.first + (index - 0.5) * layout.step] : []));
}

/** Sections and indicator numbers over the columns; turned where a column is narrower than its number. */
function drawHead(ctx: Context, matrix: Matrix, layout: Layout, top: number, labels: Label[]): number {
  const { columns } = matrix;
  const turned = layout.step < 30;
  for (const { section, indicators } of bySection(columns)) {
    const from = columns.findIndex((column) => column.section === section);
    const x = layout.first + (from - 0.5) * layout.step + 4;
    // The last section's name may run over the column of totals.
    const last = from + indicators.length === columns.length;
    const room = last ? layout.width - x : indicators.length * layout.step - 8;
    const full = `${section} ${sectionTitle(ctx, section)}`;
    labels.push({ x, y: top + 14, text: textWidth(full, TEXT, 600) <= room ? full : section, weight: 600 });
  }
  const bottom = top + (turned ? 60 : 46);
  columns.forEach(({ indicator }, index) => {
    const x = layout.first + index * layout.step;
    labels.push(turned ? { x, y: bottom - 5, text: indicator, angle: -90, align: 'left' } : { x, y: bottom - 12, text: indicator, align: 'center' });
  });
  if (layout.size !== 'narrow') {
    labels.push({ x: 0, y: bottom - 12, text: ctx.say.columns.state, color: colours.soft });
    labels.push({ x: layout.width, y: bottom - 12, text: ctx.say.columns.met, align: 'right', color: colours.soft });
  }
  return bottom;
}

function drawRow(ctx: Context, row: MatrixRow, layout: Layout, top: number, labels: Label[], places: { x: number; y: number; outcome: OutcomeCode }[]): number {
  const narrow = layout.size === 'narrow';
  const lines = wrap(row.name, layout.nameWidth, TEXT);
  const extra = (lines.length - 1) * 15;
  const markY = narrow ? top + 26 + extra : top + (layout.row + extra) / 2;
  const nameY = narrow ? top + 11 : markY - extra / 2;
  lines.forEach((text, index) => labels.push({ x: 0, y: nameY + index * 15, text }));
  labels.push({ x: layout.width, y: narrow ? nameY : markY, text: ctx.say.matrix.rowTotal(row.met, row.outcomes.length), align: 'right' });
  row.outcomes.forEach((outcome, index) => places.push({ outcome, x: layout.first + index * layout.step, y: markY }));
  return top + layout.row + extra;
}

function drawTotals(ctx: Context, matrix: Matrix, layout: Layout, top: number, labels: Label[]): number {
  const narrow = layout.size === 'narrow';
  labels.push({ x: 0, y: top + 12, text: ctx.say.matrix.columnTotal(matrix.rows.length) });
  const y = narrow ? top + 28 : top + 12;
  matrix.totals.forEach((total, index) => labels.push({ x: layout.first + index * layout.step, y, text: String(total), align: 'center' }));
  return y + 12;
}
