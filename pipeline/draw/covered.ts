/** What the shipped fonts can print of a text: for PDF and pictures, which bring no other font. */
import { readFileSync } from 'node:fs';
import { create, type Face } from 'fontkit';
import { withoutSigns } from '../words/language-runs.ts';
import { BREAKS, REPLACEMENT } from '../words/text-forms.ts';
import { fontFiles } from './svg/metrics.ts';

/** Signs without a shape of their own that only scripts outside the fonts need. */
const SHAPELESS = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Signs that have to be looked up in the fonts; the others are in them, as a test holds. */
const UNUSUAL = /[^\u0020-\u007e\u00a0-\u017f]+/gu;

let faces: Face[] | undefined;
const known = new Map<string, boolean>([[' ', true]]);

function isCovered(character: string): boolean {
  const found = known.get(character);
  if (found !== undefined) return found;
  faces ??= Object.values(fontFiles).map((file) => create(readFileSync(file)));
  const codePoint = character.codePointAt(0) ?? 0;
  const printable = faces.every((face) => face.hasGlyphForCodePoint(codePoint)) && !/\p{Cc}/u.test(character);
  known.set(character, printable);
  return printable;
}

/**
 * Text, or a whole SVG, with everything replaced that the shipped fonts cannot print, on one line: Noto Sans 400
 * and 600 (Latin, Greek, Cyrillic, Devanagari). A word of another script, as in a quoted report, prints as
 * one U+FFFD. Browsers, Word and spreadsheets bring fonts of their own and show it in full.
 */
export function covered(text: string): string {
  return withoutSigns(text).replace(SHAPELESS, '').replace(BREAKS, ' ').replace(UNUSUAL, (run) => {
    let printed = '';
    let replaced = false;
    for (const character of run) {
      if (isCovered(character)) printed += character;
      // one sign for a run of them
      else if (!replaced) printed += REPLACEMENT;
      replaced = !isCovered(character);
    }
    return printed;
  });
}
