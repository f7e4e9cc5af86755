/** Signs that only a wrong encoding leaves in a text. */

/**
 * The mark that stands for a lost sign (U+FFFD), and UTF-8 that was read as Windows-1252 or as Mac Roman: "Ã©",
 * "â€™", "Ð§Ð°Ð´". A single pair counts only where no language writes it: « santé » has one that looks alike.
 */
const HIGH = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const GARBLED = new RegExp(`\\ufffd|[ÂÃ][${HIGH}]|â[€„‚ˆ†][${HIGH}]|(?:[ÄÅÎÏÐÑØÙ][${HIGH}]){2}|√[©®†°¢´ªß]|‚Ä[ôúùì]`, 'u');

/** The first garbled piece of a text, with some letters around it; null where there is none. */
export function garbledPart(text: string): string | null {
  const found = GARBLED.exec(text);
  if (!found) return null;
  const before = text.slice(Math.max(0, found.index - 12), found.index).split(/[\r\n]/).at(-1) ?? '';
  return before + (text.slice(found.index, found.index + 14).split(/[\r\n]/)[0] ?? '');
}
