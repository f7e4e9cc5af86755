/** The segments of one column → paragraphs, headings and the rows of tables without lines. */
import type { Block } from '../document.ts';
import { joinedLines } from '../hyphens.ts';
import type { Segment } from './lines.ts';
import { openTableRows } from './open-tables.ts';

interface Line { y: number; size: number; x0: number; x1: number; segments: Segment[] }

/** Blocks from top to bottom, each with the place of its first line. `fonts` tells the body's font from others. */
export function blocksOf(segments: readonly Segment[], words: ReadonlySet<string>, body: Body): { y: number; block: Block }[] {
  const lines = linesOf(segments);
  const pitch = usual(lines.slice(1).map((line, at) => (line.y - (lines[at]?.y ?? 0)) / line.size).filter((gap) => gap > 0.9 && gap < 2.2)) ?? 1.2;
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const blocks: { y: number; block: Block }[] = [];
  let at = 0;
  while (at < lines.length) {
    const rows = tableLength(lines, at, pitch);
    const end = rows > 0 ? at + rows : paragraphEnd(lines, at, pitch, right, body);
    const part = lines.slice(at, end);
    const y = part[0]?.y ?? 0;
    if (rows > 0) blocks.push(...openTableRows(part, words).map((block) => ({ y, block })));
    else blocks.push({ y, block: textBlock(part, words, body) });
    at = end;
  }
  return blocks;
}

/** What most of the document is set in. */
export interface Body { size: number; font: string }

/** The size and font of most signs. */
export function bodyOf(segments: readonly Segment[]): Body {
  const weight = new Map<string, number>();
  for (const { size, font, text } of segments) weight.set(`${Math.round(size * 2) / 2} ${font}`, (weight.get(`${Math.round(size * 2) / 2} ${font}`) ?? 0) + text.length);
  const [most] = [...weight].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [size = '10', font = ''] = most?.[0].split(' ') ?? [];
  return { size: Number(size), font };
}

function linesOf(segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - segment.y) <= last.size * 0.3) {
      last.segments.push(segment);
      last.x0 = Math.min(last.x0, segment.x0);
      last.x1 = Math.max(last.x1, segment.x1);
    } else lines.push({ y: segment.y, size: segment.size, x0: segment.x0, x1: segment.x1, segments: [segment] });
  }
  for (const line of lines) line.segments.sort((a, b) => a.x0 - b.x0);
  return lines;
}

function usual(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 3)];
}

/** Lines from here that belong to one table: most of them in several cells that stand below one another; 0 where there is none. */
function tableLength(lines: readonly Line[], from: number, pitch: number): number {
  if ((lines[from]?.segments.length ?? 0) < 2) return 0;
  let end = from + 1;
  let last = from;
  let widest = 0;
  while (end < lines.length) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line || !before) break;
    const gap = line.y - before.y;
    if (gap > Math.max(3.2, pitch * 2.4) * line.size || widest > 0 && gap > Math.max(2 * line.size, widest * 1.6)) break;
    widest = Math.max(widest, gap);
    if (line.segments.length >= 2) last = end;
    else if (end - last > 2 || !inCell(line, lines.slice(from, last + 1))) break;
    end += 1;
  }
  const full = lines.slice(from, last + 1).filter(({ segments }) => segments.length >= 2).length;
  return full >= 2 ? last + 1 + trailing(lines, last, pitch) - from : 0;
}

/** Lines below a table's last full line that continue one of its cells. */
function trailing(lines: readonly Line[], last: number, pitch: number): number {
  const [line, next] = [lines[last], lines[last + 1]];
  return line && next && next.segments.length === 1 && next.y - line.y < pitch * 1.1 * line.size && inCell(next, [line]) && next.x0 > line.x0 + line.size ? 1 : 0;
}

/** Whether a line of one segment stands in a column of the lines above, and is not a paragraph across them. */
function inCell(line: Line, above: readonly Line[]): boolean {
  const over = above.at(-1)?.segments.filter(({ x0, x1 }) => x0 < line.x1 && line.x0 < x1) ?? [];
  return over.length <= 1 && above.some(({ segments }) => segments.some(({ x0 }) => Math.abs(x0 - line.x0) < line.size));
}

/** Where a paragraph that begins here ends: at a wider gap, another type, a line that stops short before a new beginning. */
function paragraphEnd(lines: readonly Line[], from: number, pitch: number, right: number, body: Body): number {
  let end = from + 1;
  while (end < lines.length) {
    const [line, before] = [lines[end], lines[end - 1]];
    if (!line || !before || line.segments.length > 1 && tableLength(lines, end, pitch) > 0) break;
    const gap = (line.y - before.y) / Math.max(line.size, before.size);
    const short = before.x1 < right - (right - before.x0) * 0.15;
    const other = Math.abs(line.size - before.size) > 0.7 || (fontOf(line) !== fontOf(before) && short && headed(before, body) !== headed(line, body));
    if (gap > pitch * 1.3 || other || BEGINS.test(line.segments[0]?.text ?? '') && short) break;
    end += 1;
  }
  return end;
}

const BEGINS = /^([•▪◦●■–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s|[IVX]{1,5}[.)]\s)/;
const fontOf = ({ segments }: Line): string => segments[0]?.font ?? '';
const headed = (line: Line, body: Body): boolean => line.size > body.size * 1.12 || line.segments.every(({ font }) => font !== body.font);

/** A few words in a type of their own are a heading. */
function textBlock(lines: readonly Line[], words: ReadonlySet<string>, body: Body): Block {
  const text = joinedLines(lines.map(({ segments }) => segments.map((one) => one.text).join(' ')), words);
  const heading = lines.length <= 3 && lines.every((line) => headed(line, body)) && text.split(' ').length <= 20 && (lines[0]?.size ?? 0) >= body.size;
  return { kind: heading ? 'heading' : 'paragraph', text };
}
