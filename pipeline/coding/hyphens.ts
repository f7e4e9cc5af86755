/** Lines → running text: a word broken at a line's end is one word again, a compound keeps its hyphen. */

const BROKEN = /([\p{L}\p{M}]+) ?[-\u00ad\u2010]$/u;
const REST = /^([\p{L}\p{M}]+)/u;
/** What French sets behind a hyphen of its own. */
const FRENCH = /^(il|ils|elle|elles|on|je|tu|nous|vous|le|la|les|lui|leur|ce|ci|là|moi|toi|même|mêmes|t|en|y)$/i;
/** Numbers that begin a compound more often than they are part of a word. */
const NUMBER = /^(two|three|four|five|six|seven|eight|nine|half|self|non|twenty|thirty|forty|fifty|sixty|vingt|trente|quarante|cinquante|soixante|dix|quatre|demi)$/;

/** The lines as one text. `words` are the words and compounds of the document as they stand inside lines, in small letters. */
export function joinedLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => (text === '' ? line : line === '' ? text : joined(text, line, words)), '');
}

function joined(text: string, line: string, words: ReadonlySet<string>): string {
  const before = BROKEN.exec(text)?.[1];
  const after = REST.exec(line)?.[1];
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  if (before === undefined || after === undefined) return /[\d\p{L}]-$/u.test(text) && !/\s-$/.test(text) && /^[\d\p{L}]/u.test(line) ? text + line : `${text} ${line}`;
  const stem = text.replace(/ ?[-\u00ad\u2010]$/u, '');
  return stem + (keepsHyphen(before, after, stem, words) ? '-' : '') + line;
}

function keepsHyphen(before: string, after: string, text: string, words: ReadonlySet<string>): boolean {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  if (words.has(first + second)) return false;
  if (words.has(`${first}-${second}`)) return true;
  // further hyphens in the word: "Rives-du-" and "Lac"
  if (/[\p{L}]-[\p{L}]+$/u.test(text) && (first.length <= 2 || words.has(first))) return true;
  if (/^\p{Lu}/u.test(after) && !/^\p{Lu}+$/u.test(before)) return true;
  if (FRENCH.test(after) && words.has(first) && first.length > 2) return true;
  if (NUMBER.test(first) && words.has(second)) return true;
  return first.length > 3 && second.length > 3 && words.has(first) && words.has(second);
}

/** Every word and compound of the lines, but for those at a line's end or head that may be part of one. */
export function wordsOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const broken = BROKEN.test(line);
    const found = [...line.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)].map(([word]) => word.toLowerCase());
    for (const word of broken ? found.slice(0, -1) : found) {
      words.add(word);
      for (const part of word.split('-')) words.add(part);
    }
  }
  return words;
}
