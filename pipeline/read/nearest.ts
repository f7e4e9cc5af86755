/** What a word may have been meant to be, among those that are known. */

/** A text without accents, apostrophes, case, brackets and signs: what two spellings have in common. */
export const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/\([^)]*\)/g, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/ı/g, 'i')
  .replace(/[^\p{L}\p{N}]/gu, '');

/** Steps from one text to another: a letter more, less, other, or two exchanged; `most` + 1 where it is more. */
export function steps(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? most + 1;
}

/** Steps that a slip of the pen may take in a word of this length. */
const slip = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/** The one known word that a text is written like; null where there is none, or more than one as near. */
export function nearest(text: string, known: Iterable<string>): string | null {
  const wanted = bare(text);
  if (wanted === '' || wanted.length > 200) return null;
  let found: { word: string; far: number; alone: boolean } | null = null;
  for (const word of known) {
    const target = bare(word);
    const most = slip(Math.min(target.length, wanted.length));
    const far = steps(wanted, target, most);
    if (far > most) continue;
    if (found === null || far < found.far) found = { word, far, alone: true };
    else if (far === found.far && word !== found.word) found.alone = false;
  }
  return found?.alone ? found.word : null;
}
