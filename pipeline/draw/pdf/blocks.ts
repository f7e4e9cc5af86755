/** Blocks of a report as the template takes them. */
import { textWidth, wrap } from '../svg/metrics.ts';
import { covered } from '../covered.ts';
import type { Block, Finding, IndicatorBlock, LinesBlock } from '../../say/model.ts';
import { panelHeight, panelsBeside, panelSvg } from '../svg/lines.ts';
import { tableData } from './tables.ts';
import { legendData, markData, pieces, plain, plotData, PX, REM, type Drawing } from './text.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;



/** The margin column for numbers, in points. */
export const MARGIN_COLUMN = 2.75 * REM;

/** What the headings before have used: anchors, each once since a link must lead to one place, and the depth reached. */
export interface Reached {
  anchors: Set<string>;
  depth: number;
}

/** Where a block stands: its width in points, beside the margin column or not, what came before, within columns or not. */
export interface Place {
  width: number;
  inset: boolean;
  after: Block['kind'] | null;
  within: boolean;
}

/** PDF/UA wants the first heading at depth 1 and none skipped; `level` stays what it looks like. */
function reach(level: number, anchor: string | undefined, reached: Reached): object {
  const fresh = anchor !== undefined && anchor !== '' && !reached.anchors.has(anchor);
  if (fresh) reached.anchors.add(anchor);
  reached.depth = Math.min(level, reached.depth + 1);
  return { level, depth: reached.depth, ...(fresh ? { anchor } : {}) };
}

function heading({ level, text, number, anchor, newPage, aside, legend }: Of<'heading'>, drawing: Drawing, reached: Reached): object {
  return {
    kind: 'heading', ...reach(level, anchor, reached), newPage: newPage ?? false, text: covered(text), ...(number ? { number: covered(number) } : {}),
    ...(aside === undefined ? {} : { aside: covered(aside) }), ...legendData(legend, drawing),
  };
}


/** Space between panels, in rem. */
const PANEL_GAP = 1.5;

function lines(block: LinesBlock, drawing: Drawing, width: number): object {
  const beside = panelsBeside(block);
  const size = { width: Math.round((width - (beside - 1) * PANEL_GAP * REM) / beside / PX), height: panelHeight(block) };
  return {
    kind: 'lines', title: covered(block.caption), subtitle: covered(block.subtitle), description: covered(block.said), source: pieces(block.source, drawing),
    ...(block.notes === undefined ? {} : { notes: pieces(block.notes, drawing) }), beside, gap: PANEL_GAP,
    panels: block.panels.map((panel) => ({ svg: covered(panelSvg(block, panel, size)), width: size.width * PX, height: size.height * PX, ...(panel.title === undefined ? {} : { title: pieces(panel.title, drawing) }) })),
  };
}

/** Columns of a finding, in rem: the number, the drawing's label, the drawing; a word needs more room than a number. */
const NUMBER = 5.25;
const WORD = 7;
const DRAWN = 10.5;
const LABEL = 2.25;

function finding({ mark, large, unit, text, drawn }: Finding, drawing: Drawing): object {
  return {
    ...markData(mark, [{ text: large }, ...(typeof text === 'string' ? [{ text }] : text)], drawing), large: covered(large), unit: covered(unit), text: pieces(text, drawing),
    drawn: drawn.map(({ label, plot }) => ({ label: pieces(label, drawing), ...(plot === null ? {} : { plot: plotData(plot, (DRAWN - LABEL) * REM, drawing) }) })),
  };
}

function findings({ findings: all }: Of<'findings'>, drawing: Drawing): object {
  const wide = Math.max(0, ...all.map(({ large, mark }) => textWidth(covered(large), 1.25) + (mark === undefined ? 0 : 1.1)));
  return { kind: 'findings', number: wide > NUMBER ? WORD : NUMBER, drawn: all.some(({ drawn }) => drawn.length > 0) ? DRAWN : 0, label: LABEL, findings: all.map((one) => finding(one, drawing)) };
}

/** Text of an index, in rem, and what its numbers take. */
const INDEX = 0.8461;
const INDEX_NUMBER = 2.5;

type IndexEntry = { lines: number; head: boolean; data: object };

/** Entries cut into columns of about the same height, none ending with a heading. */
function balanced(entries: readonly IndexEntry[], columns: number): object[][] {
  const total = entries.reduce((sum, { lines: count }) => sum + count, 0);
  const cut: object[][] = [[]];
  let reached = 0;
  for (const { lines: count, head, data } of entries) {
    const full = reached + (head ? count + 1 : count / 2) > (total / columns) * cut.length;
    if (full && cut.length < columns && cut.at(-1)?.length !== 0) cut.push([]);
    cut.at(-1)?.push(data);
    reached += count;
  }
  return cut;
}

/** Groups with marks are lists of their own, one under the other; others flow through the columns. */
function index({ columns, groups }: Of<'index'>, drawing: Drawing, reached: Reached, width: number): object {
  const room = (width - (columns - 1) * 2 * REM) / columns - INDEX_NUMBER * REM;
  const headed = groups.map(({ title, mark }) => (title === undefined ? [] : [{ lines: 1.4, head: true, data: { head: true, text: pieces(title, drawing), ...markData(mark, title, drawing) } }]));
  const rows = groups.map((group) => group.rows.map(({ number, title, note, link, anchor }): IndexEntry => {
    const text = typeof title === 'string' ? [{ text: title, ...(link === undefined ? {} : { link }) }] : title;
    const fresh = anchor !== undefined && !reached.anchors.has(anchor);
    if (fresh) reached.anchors.add(anchor);
    const length = plain(text) + (note === undefined ? '' : `   ${plain(note)}`);
    return { lines: wrap(covered(length), room, INDEX * REM).length, head: false, data: { number: covered(number), text: pieces(text, drawing), ...(fresh ? { anchor } : {}), ...(note === undefined ? {} : { note: pieces(note, drawing) }) } };
  }));
  const apart = groups.some(({ mark }) => mark !== undefined);
  const parts = apart
    ? groups.map((_, place) => ({ ...headed[place]?.[0]?.data, columns: balanced(rows[place] ?? [], columns) }))
    : [{ columns: balanced(groups.flatMap((_, place) => [...(headed[place] ?? []), ...(rows[place] ?? [])]), columns) }];
  return { kind: 'index', count: columns, number: INDEX_NUMBER, parts };
}

function indicator(block: IndicatorBlock, drawing: Drawing, reached: Reached, width: number): object {
  const plotWidth = width - MARGIN_COLUMN - (10.5 + 15 + 2.5) * REM;
  return {
    kind: 'indicator', heading: { ...reach(3, block.anchor, reached), newPage: false, text: covered(block.title), number: covered(block.number) },
    definition: pieces(block.definition, drawing), figure: covered(block.figure), under: covered(block.under),
    ...(block.plot === null ? {} : { plot: plotData(block.plot, plotWidth, drawing) }),
    change: { text: pieces(block.change, drawing), ...markData(block.changeMark, block.change, drawing) },
    outcomes: block.outcomes.map(({ mark, name, count, units }) => ({ mark, name: covered(name), count: covered(count), units: pieces(units, drawing), empty: plain(units) === '' })),
    notes: pieces(block.notes, drawing),
  };
}

/** Space between columns, in rem. */
const GUTTER = 2;

/** One block; `reached` is carried from block to block. */
export function blockData(block: Block, drawing: Drawing, reached: Reached, place: Place): object {
  const { width, inset, after, within } = place;
  switch (block.kind) {
    case 'heading': return heading(block, drawing, reached);
    // a note right under a heading belongs to it, and both stay with what comes next
    case 'paragraph': return { kind: block.kind, style: block.style ?? 'body', sticky: after === 'heading', within, text: pieces(block.text, drawing) };
    case 'list': return { ...block, within, items: block.items.map((item) => pieces(item, drawing)) };
    case 'columns': return {
      kind: block.kind, gutter: GUTTER, ruled: after === 'paragraph' && !within,
      columns: block.columns.map((column) => column.map((one, at) => ({
        ...blockData(one, drawing, reached, { width: (width - GUTTER * REM * (block.columns.length - 1)) / block.columns.length, inset: false, after: column[at - 1]?.kind ?? null, within: true }), inset: false,
      }))),
    };
    case 'findings': return findings(block, drawing);
    case 'index': return index(block, drawing, reached, inset ? width - MARGIN_COLUMN : width);
    case 'plot': return { kind: block.kind, said: covered(block.said), plot: plotData(block.plot, inset ? width - MARGIN_COLUMN : width, drawing) };
    case 'indicator': return indicator(block, drawing, reached, width);
    case 'facts': return { kind: block.kind, facts: block.facts.map(({ label, number, of }) => ({ label: covered(label), number: covered(number), of: covered(of) })) };
    case 'headline': return { kind: block.kind, text: covered(block.text), status: covered(block.status) };
    case 'table': return tableData(block, drawing, width, after === 'heading');
    case 'lines': return lines(block, drawing, width);
  }
}
