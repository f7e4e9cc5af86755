/**
 * Text as the PDF can print it. Its only fonts are Noto Sans 400 and 600 of the package (Latin, Greek, Cyrillic,
 * Devanagari): a word of another script, as in a quoted report, prints as one replacement sign U+FFFD, so that
 * a reader sees that something stood there. Word, LibreOffice and browsers bring fonts of their own, so the
 * other formats show it in full.
 */
import { readFileSync } from 'node:fs';
import { create, type Face } from 'fontkit';
import { fontFiles } from '../charts/metrics.ts';

/** What stands for a word that the fonts cannot print. */
export const REPLACEMENT = '\ufffd';

/** Signs that turn the direction of the text around them; no script that needs them can be printed here. */
const TURNING = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const BREAKS = /[\u0009-\u000d\u0085\u2028\u2029]+/gu;

let faces: Face[] | undefined;
const known = new Map<string, boolean>([[' ', true]]);

function isCovered(character: string): boolean {
  const found = known.get(character);
  if (found !== undefined) return found;
  faces ??= Object.values(fontFiles).map((file) => create(readFileSync(file)));
  const codePoint = character.codePointAt(0) ?? 0;
  const covered = faces.every((face) => face.hasGlyphForCodePoint(codePoint)) && !/\p{Cc}/u.test(character);
  known.set(character, covered);
  return covered;
}

/** The text with everything replaced that Noto Sans has no glyph for, on one line. */
export function covered(text: string): string {
  let printed = '';
  let replaced = false;
  for (const character of text.replace(TURNING, '').replace(BREAKS, ' ')) {
    if (isCovered(character)) printed += character;
    // one sign for a run of them
    else if (!replaced) printed += REPLACEMENT;
    replaced = !isCovered(character);
  }
  return printed;
}
