import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../pipeline/read/csv.ts';
import { decode } from '../../pipeline/read/decode.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: fc.constantFrom(',', ';', '"', '\n', '\r', ' ', 'a', 'é', '٣', "'"), maxLength: 8 }), fc.constantFrom('', 'yes', '22.1', '"', '""', '\r\n', '\ufeff'),
).map((text) => text.replaceAll('\0', '').toWellFormed());

/** Cells as RFC 4180 writes them: quoted where they must be, or always. */
const written = (text: string, always: boolean): string => (always || /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const breaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

const table = fc.integer({ min: 2, max: 6 }).chain((width) => fc.record({
  rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 0, maxLength: 8 }),
  header: fc.array(fc.stringMatching(/^[a-z_]{1,8}$/), { minLength: width, maxLength: width }),
  separator: fc.constantFrom(',', ';'), end: fc.constantFrom('\n', '\r\n', '\r'), mark: fc.boolean(), always: fc.boolean(), last: fc.boolean(),
}));

describe('a CSV file', () => {
  test('gives back the cells and first lines that were written, with , or ;, any line end, with or without a mark', () => {
    fc.assert(fc.property(table, ({ rows, header, separator, end, mark, always, last }) => {
      const lines = [header, ...rows].map((row) => row.map((text) => written(text, always)).join(separator));
      const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${lines.join(end)}${last ? end : ''}`);
      const { text, fault } = decode(bytes, 'x.csv');
      expect(fault).toBeNull();
      const csv = readCsv(text ?? '');
      const records = [...csv.records];
      expect(csv.header.cells).toEqual(header);
      expect(records.map(({ cells }) => cells)).toEqual(rows);
      let line = 2;
      for (const [at, row] of rows.entries()) {
        const height = row.reduce((sum, text) => sum + breaks(text), 0);
        expect(records[at]).toMatchObject({ line, last: line + height, count: header.length, unreadable: null });
        line += height + 1;
      }
    }), { numRuns: 500 });
  });

  test('loses no line, whatever the text: each stands in a record', () => {
    const sign = fc.constantFrom('"', '"', ',', ';', '\n', '\r', '\r\n', 'a', ' ', '\0');
    fc.assert(fc.property(fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')), (text) => {
      const csv = readCsv(text);
      const records = [csv.header, ...csv.records];
      const covered = new Set(records.flatMap(({ line, last }) => Array.from({ length: last - line + 1 }, (_, at) => line + at)));
      for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) if (line.trim() !== '') expect(covered).toContain(at + 1);
      for (const [at, record] of records.entries()) if (at > 0) expect(record.line).toBeGreaterThan(records[at - 1]?.last ?? 0);
    }), { numRuns: 2000 });
  });

  test('ends a bad record at the end of its line, so that the next is read', () => {
    const lines = (text: string) => [...readCsv(text).records].map(({ line, last, cells, unreadable }) => [line, last, unreadable ?? cells.join('|')]);
    expect(lines('a,b\n1,5" x\n2,y\n')).toEqual([[2, 2, 'quote_inside'], [3, 3, '2|y']]);
    expect(lines('a,b\n1,"x"z\n2,y\n')).toEqual([[2, 2, 'quote_inside'], [3, 3, '2|y']]);
    expect(lines('a,b\n1,"x\n2,"y"\n3,z\n')).toEqual([[2, 3, 'quote_inside'], [4, 4, '3|z']]);
    expect(lines('a,b\n1,x\n2,"y\n3,z\n')).toEqual([[2, 2, '1|x'], [3, 5, 'quote_not_closed']]);
    expect(lines('a,b\n1,\0\n2,y\n')).toEqual([[2, 2, 'nul'], [3, 3, '2|y']]);
  });

  test('keeps a line of tabs alone, which are separators there and no blanks', () => {
    expect([...readCsv('a\tb\n\t\n \t \n  \n', '\t').records].map(({ line, cells }) => [line, ...cells])).toEqual([[2, '', ''], [3, ' ', ' ']]);
  });

  test('is separated by whichever of , and ; its header has more of, outside quotation marks', () => {
    expect(readCsv('"a,b,c";d\n1;2\n').separator).toBe(';');
    expect(readCsv('\n\n"a;b;c",d\n1,2\n').separator).toBe(',');
    expect(['a\n1\n', 'a,b;c\n1,2\n', 'a;b;c,d\n1;2\n'].map((text) => readCsv(text).separator)).toEqual([',', ',', ';']);
  });
});

describe('bytes', () => {
  test.each([
    ['UTF-16 with a mark', Buffer.from('\ufeffstate,held_on\n', 'utf16le'), 'NOT_UTF8', 1], ['UTF-16 without', Buffer.from('state,held_on\n', 'utf16le'), 'NOT_UTF8', 1],
    ['Latin-1 on line 3', Buffer.from('a,b\r\n1,2\r\n3,é\r\n', 'latin1'), 'NOT_UTF8', 3], ['Latin-1 after CR alone', Buffer.from('a,b\r1,2\r3,é\r', 'latin1'), 'NOT_UTF8', 3],
    ['a workbook', Buffer.from('PK\u0003\u0004…'), 'BAD_CSV', null], ['plain text', Buffer.from('a,é\n'), undefined, undefined],
  ])('%s', (_, bytes, code, line) => {
    const { fault } = decode(bytes, 'x.csv');
    expect([fault?.code, fault?.line]).toEqual([code, line]);
  });

  test('are at fault on the line of the first that is not UTF-8, wherever in it that stands', () => {
    for (let at = 0; at < 81; at += 1) {
      const [before, after] = ['x'.repeat(at % 9), 'x'.repeat(Math.floor(at / 9))];
      expect([at, decode(Buffer.from(`${before}\n\x80\n${after}`, 'latin1'), 'x.csv').fault?.line]).toEqual([at, 2]);
    }
  });

  test('of any kind give a text or a reason, and never an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { text, fault } = decode(bytes, 'x.csv');
      expect(text !== null || fault !== null).toBe(true);
      if (text !== null) for (const record of readCsv(text).records) expect(record.last).toBeGreaterThanOrEqual(record.line);
    }), { numRuns: 1000 });
  });
});
