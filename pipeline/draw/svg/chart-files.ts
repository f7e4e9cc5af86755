/** A drawn table or lines as files of their own: the specification, the drawing, the numbers, a picture. */
import { svgToPng } from './png.ts';
import { tableCsv } from '../../publish/data/csv.ts';
import type { Block, LinesBlock, TableBlock } from '../../say/model.ts';
import { linesSpec, tableSpec, type ChartOf } from './chart-specs.ts';
import { withoutSigns } from '../../words/language-runs.ts';
import { vegaSvg } from './vega.ts';

/** A block that is published as a chart too. */
export type ChartBlock = (TableBlock & { id: string }) | LinesBlock;

/** About 200 dots per inch at the width of a page: sharp in print. */
const PICTURE_SCALE = 1.5;

/** Every block of a report that is published as a chart, in its order. */
export const chartBlocks = (blocks: readonly Block[]): ChartBlock[] => blocks.flatMap((block): ChartBlock[] => {
  if (block.kind === 'columns') return block.columns.flatMap(chartBlocks);
  return block.kind === 'lines' || (block.kind === 'table' && block.id !== undefined) ? [block as ChartBlock] : [];
});

/**
 * The files of one chart, below the cycle's folder.
 * @param dataKind stands in the data and in the specification
 * @param pictures whether a PNG is made too
 */
export function chartFiles(block: ChartBlock, report: ChartOf, dataKind: string, pictures: boolean): { path: string; content: string | Uint8Array }[] {
  const made = block.kind === 'lines' ? linesSpec(block, report, dataKind) : tableSpec(block, report, dataKind);
  const path = `charts/${block.id}.${report.lang}`;
  const csv = block.data === undefined ? [] : [{ path: `${path}.csv`, content: tableCsv(block.data.columns, block.data.rows, dataKind) }];
  if (made === null) return csv;
  const written = JSON.stringify(made, null, 1);
  // a chart has no place for the signs of pieces in another language
  const text = withoutSigns(written);
  const svg = vegaSvg(`chart-${block.id}`, text === written ? made : (JSON.parse(text) as typeof made));
  return [
    { path: `${path}.svg`, content: svg }, { path: `${path}.vl.json`, content: `${text}\n` }, ...csv,
    ...(pictures ? [{ path: `${path}.png`, content: svgToPng(svg, PICTURE_SCALE) }] : []),
  ];
}
