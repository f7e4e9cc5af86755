/** How many words of a PDF's pages are read as poppler reads them, running heads and hyphens aside. */
import { execFileSync, spawnSync } from 'node:child_process';
import type { ReadDocument } from '../../pipeline/coding/read-document.ts';

/** Whether poppler is at hand. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

const tokens = (text: string): string[] => text.normalize('NFKC').replace(/([\p{L}\p{N}]) ?[-\u00ad\u2010]\n\s*/gu, '$1').replace(/[-\u2010\u2011]/g, '').split(/\s+/).filter(Boolean);
const count = (words: readonly string[]): Map<string, number> => words.reduce((all, word) => all.set(word, (all.get(word) ?? 0) + 1), new Map<string, number>());

/** Words of one list that the other has not as often. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = count(others);
  return words.filter((word) => {
    const more = left.get(word) ?? 0;
    left.set(word, more - 1);
    return more <= 0;
  });
}

/** Words of poppler's text that are read, words read that are in it, and how many it has; both by page. */
export function wordsRate(path: string, { pages }: ReadDocument): { found: number; right: number; expected: number; read: number; missing: string[]; extra: string[] } {
  const theirs = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\f').slice(0, -1).map((page) => page.split('\n'));
  const shape = (line: string) => line.trim().replace(/\d+/g, '#');
  const seen = count(theirs.flatMap((lines) => [...new Set(lines.map(shape))]));
  const rate = { found: 0, right: 0, expected: 0, read: 0, missing: [] as string[], extra: [] as string[] };
  for (const [at, lines] of theirs.entries()) {
    const edge = (index: number) => index < 6 || index >= lines.length - 6;
    const body = lines.filter((line, index) => !(edge(index) && shape(line) !== '' && ((seen.get(shape(line)) ?? 0) >= Math.max(2, theirs.length / 2) || /^#?[\s/|–-]*#$/.test(shape(line)))));
    const expected = tokens(body.join('\n'));
    const read = tokens(pages[at]?.text ?? '');
    rate.missing.push(...without(expected, read));
    rate.extra.push(...without(read, expected));
    rate.expected += expected.length;
    rate.read += read.length;
  }
  rate.found = rate.expected - rate.missing.length;
  rate.right = rate.read - rate.extra.length;
  return rate;
}
