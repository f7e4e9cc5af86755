/**
 * What a text of the data may hold in each format: names, notes, titles and sources are other people's, and no
 * sign in them may stop a run. The same text always gives the same form.
 *
 * | form | for | lets through |
 * | --- | --- | --- |
 * | `utf8` | CSV, JSON | every character; half of one becomes U+FFFD |
 * | `markupText` | HTML, SVG | what XML and HTML can hold, line ends included |
 * | `xmlText` | DOCX, XLSX | the same on one line, without signs that turn the direction |
 * | `cellText` | a cell of XLSX | the same, cut where Excel ends |
 * | `covered` (`draw/covered.ts`) | PDF, pictures | what the shipped fonts can print, on one line |
 */
import { withoutSigns } from './language-runs.ts';

/** What stands for a sign that a format cannot hold, so that a reader sees that something stood there. */
export const REPLACEMENT = '\ufffd';

/** Line ends and tabs of every kind: a vertical tab is what Excel and Word make of a line end within a cell. */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
export const BREAKS = /[\u0009-\u000d\u0085\u2028\u2029]+/gu;
/** Those of them that markup cannot hold. */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const ODD_BREAKS = /[\u000b\u000c\u0085]/gu;
/** Controls but for tab and line ends, and code points that are no characters. */
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef]|[\u{fffe}\u{ffff}\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;
/** Overrides and embeddings of direction: the scripts that run from right to left do so without them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Text that can be written as UTF-8: half of a character becomes U+FFFD. */
export const utf8 = (text: string): string => withoutSigns(text).toWellFormed();

/** Text, or a whole piece of markup, as HTML and SVG can hold it. */
export const markupText = (text: string): string => utf8(text).replace(ODD_BREAKS, ' ').replace(FORBIDDEN, REPLACEMENT);

/** Text as an Office file can hold it: on one line, and without what reorders the words around it. */
export const xmlText = (text: string): string => markupText(text.replace(TURNING, '').replace(BREAKS, ' '));

/** Excel's limit of a cell, in UTF-16 units. */
export const LONGEST_CELL = 32_767;

/** Text as a cell of a workbook can hold it; a longer one ends with "…". */
export function cellText(text: string): string {
  const held = xmlText(text);
  return held.length <= LONGEST_CELL ? held : `${held.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Text as it stands in XML, with nothing that XML cannot hold. */
export const escapeXml = (text: string): string => markupText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
