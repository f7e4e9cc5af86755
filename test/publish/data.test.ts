/** Cells of the data files: what a spreadsheet would run is made inert, and given back as it was. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { dataCsv, inert, uninert } from '../../pipeline/publish/data/csv.ts';
import { rowsOf } from '../../pipeline/publish/data/read-back.ts';
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

it('reads its own files back: blanks are none, columns of another version too, what was made inert is as it was', () => {
  const schema = z.object({ n: integer.nullable(), t: text.nullable(), later: text.nullable() });
  const rows = [{ n: 7, t: '=1+1' }, { n: null, t: "'-" }, { n: 0, t: 'a,"b"\r\nc' }];
  expect(rowsOf(`\ufeff${dataCsv(schema.omit({ later: true }), rows, 'demo')}`, schema)).toEqual(rows.map((row) => ({ ...row, later: null })));
  expect(() => rowsOf('n,t\nx,y\n', schema)).toThrow(z.ZodError);
});
