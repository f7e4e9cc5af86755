/** A PDF → its pages as blocks in reading order: print, lines, running heads, tables, columns, paragraphs. */
import type { Block, RawDocument, Sheet } from '../document.ts';
import { wordsOf } from '../hyphens.ts';
import { blocksOf, bodyOf, type Body } from './blocks.ts';
import { regionsOf } from './columns.ts';
import { gridsOf, inGrid, rowsOf } from './grids.ts';
import { segmentsOf, type Segment } from './lines.ts';
import { FIRST_ROW } from './open-tables.ts';
import { printedPages, type Piece, type PrintedPage } from './open.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** Share of a page that a picture covers where the text beside it may not be all. */
const MUCH = 0.25;

/** Reads a PDF; throws `Unreadable`. A page without text has no blocks. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<RawDocument> {
  const { pages, notes } = await printedPages(bytes, file);
  const parted = withoutRunningHeads(pages.map(apart));
  const every = parted.flatMap(({ segments, inTables }) => [...segments, ...inTables]);
  const words = wordsOf(every.map(({ text }) => text));
  const body = bodyOf(every);
  let tables = 0;
  const sheets = parted.map((page): Sheet => {
    const blocks = pageBlocks(page, words, body);
    for (const block of blocks.filter(({ kind }) => kind === 'row')) {
      if (block.table === FIRST_ROW) tables += 1;
      block.table = tables;
    }
    return { page: page.printed.page, blocks, pictured: blocks.length === 0 || page.printed.pictured > MUCH };
  });
  return { sheets, notes };
}

interface Parted { printed: PrintedPage; height: number; segments: Segment[]; inTables: Segment[]; grids: { grid: ReturnType<typeof gridsOf>[number]; pieces: Piece[] }[] }

/** The pieces in each table with lines, and the others as segments. */
function apart(printed: PrintedPage): Parted {
  const grids = gridsOf(printed.rules).map((grid) => ({ grid, pieces: printed.pieces.filter((piece) => inGrid(grid, piece)) })).filter(({ pieces }) => pieces.length > 0);
  const taken = new Set(grids.flatMap(({ pieces }) => pieces));
  return { printed, height: printed.height, segments: segmentsOf(printed.pieces.filter((piece) => !taken.has(piece))), inTables: segmentsOf([...taken]), grids };
}

/** Tables stand between the paragraphs by their place; a table in one of two columns stands in it. */
function pageBlocks({ segments, grids }: Parted, words: ReadonlySet<string>, body: Body): Block[] {
  const stand: Segment[] = grids.map(({ grid }, at) => ({ text: `\u0000${at}`, x0: grid.x0, x1: grid.x1, y: grid.y0 + 1, size: body.size, font: '\u0000', parts: [] }));
  const tableAt = (at: number) => {
    const table = grids[at];
    return table ? rowsOf(table.grid, table.pieces, words).map((block, row) => (row === 0 ? { ...block, table: FIRST_ROW } : block)) : [];
  };
  return regionsOf([...segments, ...stand]).flatMap((region) => {
    const tables = region.filter(({ font }) => font === '\u0000').toSorted((a, b) => a.y - b.y);
    const text = region.filter(({ font }) => font !== '\u0000');
    const edges = [...tables.map(({ y }) => y), Infinity];
    return edges.flatMap((edge, at) => {
      const from = edges[at - 1] ?? -Infinity;
      const part = text.filter(({ y }) => y > from && y <= edge);
      const table = tables[at];
      return [...(part.length ? blocksOf(part, words, body).map(({ block }) => block) : []), ...(table ? tableAt(Number(table.text.slice(1))) : [])];
    });
  });
}
