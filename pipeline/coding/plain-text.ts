/** A text file → blocks: paragraphs between blank lines, lines with tabs or bars as rows; a form feed begins a page. */
import type { Block, RawDocument } from './document.ts';
import { joinedLines, wordsOf } from './hyphens.ts';

/** Cells are set apart by a tab, a bar, or four spaces and more. */
const CELLS = /\t+|\s+\|\s+|\s{4,}/;

/** Reads text; it has pages only where it has form feeds. */
export function readPlainText(source: string): RawDocument {
  const parts = source.replace(/\r\n?/g, '\n').split('\f');
  if (parts.at(-1)?.trim() === '') parts.pop();
  const words = wordsOf(source.split('\n'));
  let table = 0;
  const sheets = parts.map((part, at) => {
    const blocks: Block[] = [];
    for (const chunk of part.split(/\n\s*\n/)) {
      const lines = chunk.split('\n').map((line) => line.trim()).filter(Boolean);
      if (lines.length === 0) continue;
      const rows = lines.map((line) => line.replace(/^\|\s*|\s*\|$/g, '').split(CELLS).map((cell) => cell.trim()));
      if (lines.length > 1 && rows.filter((cells) => cells.length > 1).length > lines.length / 2) {
        table += 1;
        for (const cells of rows.filter((one) => !one.every((cell) => /^[-=:+]*$/.test(cell)))) blocks.push({ kind: 'row', text: cells.join('\t'), cells, table });
      } else {
        const text = joinedLines(lines, words).replace(/\s+/g, ' ');
        blocks.push({ kind: lines.length === 1 && text.split(' ').length <= 12 && !/[.;:,]$/.test(text) ? 'heading' : 'paragraph', text });
      }
    }
    return { page: parts.length > 1 ? at + 1 : null, blocks, pictured: false };
  });
  return { sheets: sheets.length > 0 ? sheets : [{ page: null, blocks: [], pictured: false }], notes: [] };
}
