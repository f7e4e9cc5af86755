/** Seeded damage to data files: bytes, cells, rows, columns, whole files. */

/** Draws whole numbers below a bound, the same for the same seed. */
export function drawsOf(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Draw = ReturnType<typeof drawsOf>;

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)] as T;

const BYTES = ['"', '""', '\n', '\r', '\r\n', ',', ';', '\0', '\t', ' ', '\u00a0', '\ufeff', '\u202e', '\u0007', "'", '=', '-', '0', 'é', '\u2028'].map((text) => Buffer.from(text))
  .concat([[0xff], [0xfe], [0xe9], [0xc3], [0xff, 0xfe], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]].map((bytes) => Buffer.from(bytes)));

const CELLS = [
  '', ' ', '"', '"a', 'a"b', '"a,b"', '"a\nb"', '"a""b"', ',', ';', 'yes', 'Yes', 'N/A', '-', '0', '-1', '1e9', '12,5', '1,632', '1.632', '999999999999', '1999-02-30', '2025', '2025-04', '30/04/2025',
  '22-Jan', '2.0', '22.1', 'XAA', 'xaa', 'Arvania', 'unchanged', '2025-1', 'null', '__proto__', '<script>', '=1+1', '../..', '\u202e', '\0', 'é'.repeat(300), '9'.repeat(400), 'NaN', 'Infinity', '٢٠٢٥',
];

type Mutation = (bytes: Buffer, draw: Draw) => Buffer;

const splice = (bytes: Buffer, at: number, gone: number, put: Buffer): Buffer => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]);

/** Works on lines, or on the cells of lines, split without regard to quotation marks: damage need not be neat. */
const onLines = (change: (lines: string[], draw: Draw) => void): Mutation => (bytes, draw) => {
  const lines = bytes.toString('latin1').split('\n');
  change(lines, draw);
  return Buffer.from(lines.join('\n'), 'latin1');
};
const onCells = (change: (cells: string[][], draw: Draw) => void): Mutation => onLines((lines, draw) => {
  const cells = lines.map((line) => line.split(','));
  change(cells, draw);
  lines.splice(0, lines.length, ...cells.map((row) => row.join(',')));
});
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

const bytes: Mutation[] = [
  (file, draw) => splice(file, draw(file.length + 1), 0, pick(draw, BYTES)),
  (file, draw) => splice(file, draw(file.length + 1), 1 + draw(3), Buffer.alloc(0)),
  (file, draw) => splice(file, draw(file.length + 1), 1, Buffer.from([draw(256)])),
  (file, draw) => file.subarray(0, draw(file.length + 1)),
  (file, draw) => splice(file, draw(file.length + 1), 0, file.subarray(draw(file.length + 1)).subarray(0, 200)),
];

const cells: Mutation[] = [
  onCells((rows, draw) => {
    const row = pick(draw, rows);
    row[draw(row.length)] = latin1(pick(draw, CELLS));
  }),
  onCells((rows, draw) => {
    const row = pick(draw, rows);
    row[draw(row.length)] = '';
  }),
  onCells((rows, draw) => {
    const row = pick(draw, rows);
    const [a, b] = [draw(row.length), draw(row.length)];
    [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
  }),
  onCells((rows, draw) => void pick(draw, rows).splice(draw(4), draw(2), latin1(pick(draw, CELLS)))),
];

const rows: Mutation[] = [
  onLines((lines, draw) => void lines.splice(draw(lines.length), 1)),
  onLines((lines, draw) => void lines.splice(draw(lines.length + 1), 0, pick(draw, lines))),
  onLines((lines, draw) => {
    const [a, b] = [draw(lines.length), draw(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  onLines((lines, draw) => void lines.splice(draw(lines.length + 1), 0, latin1(pick(draw, [',,,,', 'Total', '# note', '', '"', ';;;', '﻿']))),),
  onLines((lines, draw) => {
    const at = draw(lines.length);
    lines[at] = (lines[at] ?? '').replaceAll(',', ';');
  }),
];

const columns: Mutation[] = [
  onCells((table, draw) => {
    const at = draw(table[0]?.length ?? 1);
    for (const row of table) row.splice(at, 1);
  }),
  onCells((table, draw) => {
    const at = draw(table[0]?.length ?? 1);
    for (const row of table) if (row.length > 1) row.splice(at, 0, row[draw(row.length)] ?? '');
  }),
  onCells((table, draw) => {
    const header = table[0] ?? [];
    const at = draw(header.length);
    header[at] = pick(draw, ['', 'x', 'State', `${header[at]}s`, (header[at] ?? '').replace('_', ''), (header[at] ?? '').toUpperCase()]);
  }),
];

const files: Mutation[] = [
  () => Buffer.alloc(0),
  (file) => Buffer.concat([file, file]),
  (file) => Buffer.from(file.toString('utf8'), 'utf16le'),
  (file) => Buffer.from(file.toString('utf8'), 'latin1'),
  (file) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file]),
  (file) => Buffer.from(file.toString('utf8').replaceAll('\n', '\r\n')),
  (file) => Buffer.from(file.toString('utf8').replaceAll('\n', '\r')),
  (file) => Buffer.from(file.toString('utf8').replaceAll(',', ';')),
];

const KINDS: readonly (readonly Mutation[])[] = [bytes, bytes, cells, cells, rows, columns, files];

/** The files of a folder, some of them damaged: one to three blows, most of them on one file. */
export function mutated(originals: ReadonlyMap<string, Buffer>, draw: Draw): Map<string, Buffer> {
  const changed = new Map<string, Buffer>();
  const names = [...originals.keys()];
  let file = pick(draw, names);
  for (let blows = 1 + draw(3); blows > 0; blows -= 1) {
    if (draw(4) === 0) file = pick(draw, names);
    const before = changed.get(file) ?? originals.get(file) ?? Buffer.alloc(0);
    changed.set(file, pick(draw, pick(draw, KINDS))(before, draw));
  }
  return changed;
}
