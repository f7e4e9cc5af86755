/** Pieces of text → lines, each cut where a gap is too wide to be between words. */
import type { Piece } from './open.ts';

/** A run of words on one line. `y` is the baseline. */
export interface Segment {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  font: string;
  /** The pieces that it was made of. */
  parts: Part[];
}

/** A piece in a segment; `space`: a blank stands before it. */
export interface Part {
  text: string;
  x0: number;
  x1: number;
  space: boolean;
}

/** Share of the size by which a raised or lowered sign may leave its line. */
const RAISED = 0.55;
/** A gap of this share of the size is between words; of that one, between columns. */
const WORD = 0.14;
const COLUMN = 1.15;

/** Segments of the pieces, lines from top to bottom, each from left to right. */
export function segmentsOf(pieces: readonly Piece[]): Segment[] {
  return linesOf(pieces).flatMap(cut);
}

/** Pieces on one baseline; a smaller piece may be raised. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: { y: number; size: number; pieces: Piece[] }[] = [];
  const printed = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x);
  const large = printed.filter((piece) => !small(piece, printed));
  for (const piece of [...large, ...printed.filter((one) => !large.includes(one))]) {
    const line = lines.find(({ y, size }) => Math.abs(y - piece.y) <= (piece.size < size * 0.8 ? size * RAISED : Math.min(size, piece.size) * 0.3));
    if (line) line.pieces.push(piece);
    else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines.toSorted((a, b) => a.y - b.y).map((line) => line.pieces.toSorted((a, b) => a.x - b.x));
}

const middles = new WeakMap<readonly Piece[], number>();

/** Whether a piece is smaller than most of the page: a footnote's sign or an exponent. */
function small(piece: Piece, all: readonly Piece[]): boolean {
  const middle = middles.get(all) ?? all.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? piece.size;
  middles.set(all, middle);
  return piece.size < middle * 0.75;
}

function cut(line: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of line) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.x1 : 0;
    const text = piece.text.replace(/\s+/g, ' ');
    const part = { text: text.trim(), x0: piece.x, x1: piece.x + piece.width, space: gap > WORD * piece.size || /^\s/.test(text) || last !== undefined && /\s$/.test(last.text) };
    if (last && gap <= COLUMN * Math.max(last.size, piece.size)) {
      last.text += `${part.space && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : ''}${text}`;
      last.x1 = Math.max(last.x1, part.x1);
      if (piece.text.length > last.text.length / 2) last.font = piece.font;
      last.size = Math.max(last.size, piece.size);
      last.parts.push(part);
    } else segments.push({ text, x0: piece.x, x1: part.x1, y: piece.y, size: piece.size, font: piece.font, parts: [{ ...part, space: false }] });
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() })).filter(({ text }) => text !== '');
}

/** Parts as text. */
export const textOf = (parts: readonly Part[]): string => parts.map(({ text, space }, at) => (at > 0 && space ? ` ${text}` : text)).join('');
