/**
 * Widths of text as Noto Sans sets it. Without a canvas Vega only guesses widths, and a chart whose labels
 * are placed by a guess overlaps; so real advances are read from the font files that the pages use.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Face } from 'fontkit';

/** The two weights that the reports use. */
export type Weight = 400 | 600;

const require = createRequire(import.meta.url);

/** Font files by weight, also for drawing PNGs. */
export const fontFiles: Record<Weight, string> = {
  400: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  600: require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
};

const faces = new Map<Weight, Face>();
const advances: Record<Weight, Map<string, number>> = { 400: new Map(), 600: new Map() };

function face(weight: Weight): Face {
  const known = faces.get(weight);
  if (known) return known;
  const opened = create(readFileSync(fontFiles[weight]));
  faces.set(weight, opened);
  return opened;
}

/** What a character that the font lacks is taken to be wide, in em: names may be written in any script. */
const UNKNOWN_ADVANCE = 1;

/** Advance of one character in em. */
function advance(character: string, weight: Weight): number {
  const known = advances[weight].get(character);
  if (known !== undefined) return known;
  const codePoint = character.codePointAt(0) ?? 0;
  const font = face(weight);
  const width = font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : UNKNOWN_ADVANCE;
  advances[weight].set(character, width);
  return width;
}

/** Widths in em of the texts met so far: a chart's words are measured at three sizes, and every year again. */
const widths: Record<Weight, Map<string, number>> = { 400: new Map(), 600: new Map() };

/** Width of a text in pixels. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const known = widths[weight].get(text);
  if (known !== undefined) return known * size;
  let width = 0;
  for (const character of text) width += advance(character, weight);
  widths[weight].set(text, width);
  return width * size;
}

/** Breaks a text at its spaces into lines that fit; a single word that is too long keeps a line of its own. */
export function wrap(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}
