/** A PDF's bytes → what is printed on each page and where: pieces of text and ruled lines, seen as a reader sees the page. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist';
import { Unreadable, type DocumentNote } from '../document.ts';
import { rulesOf, type Rule } from './rules.ts';

/** A piece of text; `x` and `y` (from the top) are where its baseline begins, all in points. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

/** A page as printed. */
export interface PrintedPage {
  page: number;
  width: number;
  height: number;
  pieces: Piece[];
  rules: Rule[];
  /** Share of the page that pictures cover, 0 to 1. */
  pictured: number;
}

/** Pages beyond this number are not read, and the sheet says so: no report has as many. */
export const MOST_PAGES = 600;

/** Every page of a PDF; throws `Unreadable` for one that is encrypted or broken. Runs no script of the file and fetches nothing. */
export async function printedPages(bytes: Uint8Array, file: string): Promise<{ pages: PrintedPage[]; notes: DocumentNote[] }> {
  const task = getDocument({ data: bytes, verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, enableXfa: false, isOffscreenCanvasSupported: false, maxImageSize: 1 });
  try {
    const document = await task.promise;
    const notes: DocumentNote[] = [];
    const pages: PrintedPage[] = [];
    const count = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number += 1) {
      const read = await readPage(await document.getPage(number).catch(() => null), number);
      if (read === null) notes.push({ code: 'page_unreadable', page: number });
      pages.push(read ?? { page: number, width: 595, height: 842, pieces: [], rules: [], pictured: 0 });
    }
    if (document.numPages > count) notes.push({ code: 'too_many_pages', count: document.numPages });
    return { pages, notes };
  } catch (error) {
    throw new Unreadable(file, (error as Error).name === 'PasswordException' ? 'encrypted' : 'broken');
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy | null, number: number): Promise<PrintedPage | null> {
  if (page === null) return null;
  try {
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? [pieceOf(item, view.transform)] : []));
    const { fnArray, argsArray } = await page.getOperatorList();
    const { rules, pictures } = rulesOf(fnArray, argsArray, OPS, view.transform);
    const upright = asRead({ width: view.width, height: view.height, pieces, rules });
    page.cleanup();
    return { page: number, ...upright, pictured: Math.min(1, pictures / (view.width * view.height)) };
  } catch {
    return null;
  }
}

interface Turned extends Piece { angle: number }
interface TextItem { str: string; transform: number[]; width: number; height: number; fontName: string }

/** Where a piece stands on the page as it is shown, its turns included. */
function pieceOf({ str, transform, width, fontName }: TextItem, view: readonly number[]): Turned {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = transform;
  const along = [a * ta + c * tb, b * ta + d * tb] as const;
  const up = [a * tc + c * td, b * tc + d * td] as const;
  const angle = (Math.round(Math.atan2(along[1], along[0]) / (Math.PI / 2)) + 4) % 4;
  const scale = Math.hypot(...along) / (Math.hypot(ta, tb) || 1);
  return { text: str, x: a * te + c * tf + e, y: b * te + d * tf + f, width: width * scale, size: Math.hypot(...up), font: fontName, angle };
}

/** A page whose text mostly runs up or down is turned until it can be read. */
function asRead({ width, height, pieces, rules }: { width: number; height: number; pieces: Turned[]; rules: Rule[] }): Omit<PrintedPage, 'page' | 'pictured'> {
  const weight = [0, 1, 2, 3].map((angle) => pieces.reduce((sum, piece) => sum + (piece.angle === angle ? piece.text.trim().length : 0), 0));
  const most = weight.indexOf(Math.max(...weight));
  const turn = ([x, y]: readonly [number, number]): readonly [number, number] => (most === 1 ? [y, width - x] : most === 2 ? [width - x, height - y] : most === 3 ? [height - y, x] : [x, y]);
  const kept = pieces.map(({ angle, ...piece }) => {
    const [x, y] = turn([piece.x, piece.y]);
    // a heading that stands upright beside a table is one word at its place
    return angle === most ? { ...piece, x, y } : { ...piece, x, y, width: piece.size };
  });
  const lines = rules.map(({ x0, y0, x1, y1 }) => {
    const [[ax, ay], [bx, by]] = [turn([x0, y0]), turn([x1, y1])];
    return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  });
  return { width: most % 2 ? height : width, height: most % 2 ? width : height, pieces: kept, rules: lines };
}
