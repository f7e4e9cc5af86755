/**
 * The first cell of a table's row as its header (PDF/UA: TH with a scope). Typst 0.14 can say so only behind a
 * feature that its library does not let us switch on, so it is written into the finished file: its structure is
 * plain text, one object after the other, and the list of their places is made anew.
 */

const TEXT = 'latin1';

/** Objects by their places in the file, as its list of places (xref) says. */
function places(file: string, list: number): { number: number; at: number }[] {
  const [, head = '', count = '0'] = /^(xref\s+0 (\d+)\s+)/.exec(file.slice(list, list + 40)) ?? [];
  return Array.from({ length: Number(count) }, (_, number) => ({ number, at: Number(file.slice(list + head.length + number * 20, list + head.length + number * 20 + 10)), used: file[list + head.length + number * 20 + 17] === 'n' }))
    .filter(({ used }) => used).toSorted((a, b) => a.at - b.at);
}

/** The cells that head a row: the first of each row in the body of a table. */
function firstCells(objects: ReadonlyMap<number, string>): Set<number> {
  const kind = (number: number): string => /\/S \/(\w+)/.exec(objects.get(number)?.slice(0, 120) ?? '')?.[1] ?? '';
  const first = new Set<number>();
  for (const object of objects.values()) {
    if (!/^\d+ 0 obj\s+<<\s+\/Type \/StructElem\s+\/S \/TR\s/.test(object.slice(0, 120))) continue;
    const parent = Number(/\/P (\d+) 0 R/.exec(object)?.[1]);
    const cell = Number(/\/K \[(\d+) 0 R/.exec(object)?.[1]);
    if (kind(parent) === 'TBody' && kind(cell) === 'TD') first.add(cell);
  }
  return first;
}

/** The same file, its tables with headers of rows; a file of another make is left as it is. */
export function withRowHeaders(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf).toString(TEXT);
  const list = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-60))?.[1] ?? -1);
  if (list < 0 || !file.startsWith('xref', list)) return pdf;
  const found = places(file, list);
  const objects = new Map(found.map(({ number, at }, place) => [number, file.slice(at, found[place + 1]?.at ?? list)]));
  const first = firstCells(objects);
  const at = new Map<number, number>();
  let written = file.slice(0, found[0]?.at ?? list);
  for (const [number, object] of objects) {
    at.set(number, written.length);
    written += first.has(number) ? object.replace('/S /TD', '/S /TH').replace('/O /Table', '/O /Table\n    /Scope /Row') : object;
  }
  const entries = file.slice(list).replace(/^\d{10} 00000 n/gm, () => '\0').split('\0');
  const numbers = [...at.keys()].toSorted((a, b) => a - b);
  const renewed = entries.map((part, place) => (place === 0 ? part : `${String(at.get(numbers[place - 1] ?? 0)).padStart(10, '0')} 00000 n${part}`)).join('');
  return new Uint8Array(Buffer.from(`${written}${renewed.replace(/startxref\s+\d+/, `startxref\n${written.length}`)}`, TEXT));
}
