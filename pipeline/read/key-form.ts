/**
 * The form in which texts that name a thing (a delegation, a meeting, a report, a place) are compared: two
 * cells that look alike on paper are one name (contract, section 2).
 */

/** What prints nothing: format and control signs, variation selectors, and the fillers, which Unicode counts among letters and symbols. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * A text in the form in which it is compared: Unicode NFC, without invisible signs, any run of white space as
 * one space, the ends cut, the case kept. Blank where nothing is left that can be seen.
 */
export function keyForm(text: string): string {
  // plain letters with single spaces are by far the most
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text.replace(/\p{White_Space}+/gu, ' ').replace(INVISIBLE, '').normalize('NFC').replace(/ {2,}/g, ' ').trim();
}
