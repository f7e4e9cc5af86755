/** Cells of the data files: what a spreadsheet would run is made inert, and given back as it was. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { dataCsv, inert, uninert } from '../../pipeline/publish/data/csv.ts';
import { integer, text } from '../../schemas/columns.ts';

it.each(['=1', '+1', '-1', '@x', '\tx', '\rx'])('makes %j inert, once, and gives it back', (said) => {
  expect(inert(said)).toBe(`'${said}`);
  expect(uninert(inert(said))).toBe(said);
  expect(uninert(inert(inert(said)))).toBe(inert(said));
});

it('leaves other texts, and numbers of either sign, as they are', () => {
  expect(['a=1', '’-1', "'tis"].map(inert)).toEqual(['a=1', '’-1', "'tis"]);
  expect(["'tis", "'"].map(uninert)).toEqual(["'tis", "'"]);
  expect(dataCsv(z.object({ n: integer, t: text.nullable() }), [{ n: -1, t: null }, { n: 0, t: '-' }], 'demo')).toBe("n,t,data_kind\n-1,,demo\n0,'-,demo\n");
});

it('quotes separators, quotation marks and both signs of a line’s end', () => {
  expect(dataCsv(z.object({ t: text }), ['a,b', 'a"b', 'a\nb', 'a\rb'].map((t) => ({ t })), 'demo')).toBe('t,data_kind\n"a,b",demo\n"a""b",demo\n"a\nb",demo\n"a\rb",demo\n');
});
