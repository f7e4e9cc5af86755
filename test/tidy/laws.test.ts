/** Laws of tidying that hold for all tables: nothing that is sound is changed, nothing is guessed, twice is once. */
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tables } from '../../schemas/tables.ts';
import { tidyTable } from '../../pipeline/tidy/tidy.ts';
import { plan } from '../support.ts';
import { cellOf, saved, ways } from './ways.ts';

const indicators = plan.indicators.map(({ indicator }) => indicator);
const registry = ['XAA', 'XAB', 'XKA'].map((state) => ({ state, name_en: `${state} (fictional)`, file: '', line: 0, cycle: null }));
const known = { registry, indicators: new Set(indicators) };
const two = (value: number) => String(value).padStart(2, '0');
const day = fc.tuple(fc.integer({ min: 1997, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const date = fc.oneof({ weight: 5, arbitrary: day }, { weight: 1, arbitrary: day.map((one) => one.slice(0, 7)) }, { weight: 1, arbitrary: day.map((one) => one.slice(0, 4)) });
const number = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('', '.5', '.25', '.125', '.0001', '.750')).map(([whole, part]) => `${whole}${part}`);
const words = fc.constantFrom('', 'North', 'a, b; c', 'with "quotes"', 'two\nlines', 'Île', '1,234', '12/31/2024', 'janv-22');
const columns = Object.keys(tables.measures.columns.shape);
const measure = fc.record({ report_id: fc.constant('XAA-2026-1'), state: fc.constantFrom('XAA', 'XAB', ''), measure: fc.constantFrom('cha_area', 'mines_destroyed'), area: words, contamination: words, as_at: date, value: number, unit: fc.constantFrom('m2', 'ha', 'count'), state_of_value: fc.constant('reported'), note: words, source: words, recorded_on: day });
const rowsOf = (rows: readonly object[]): string[][] => rows.map((row) => columns.map((column) => (row as Record<string, string>)[column] ?? ''));
const quoted = (cell: string, sep = ',') => (/["\r\n]/.test(cell) || cell.includes(sep) ? `"${cell.replaceAll('"', '""')}"` : cell);
const house = (rows: readonly (readonly string[])[]) => [columns, ...rows].map((row) => row.map((cell) => quoted(cell)).join(',')).join('\n').concat('\n');
const cells = (text: string, delimiter: string): string[][] => parse(text, { delimiter, relax_column_count: true });
const tidy = (bytes: Uint8Array | string) => tidyTable(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'article7/2026/measures.csv', known);

describe('tidying', () => {
  it('leaves a sound table as it is', () => {
    fc.assert(fc.property(fc.array(measure, { minLength: 1, maxLength: 8 }), (rows) => {
      expect(tidy(house(rowsOf(rows)))).toMatchObject({ text: null, changes: [], left: [] });
    }), { numRuns: 150, seed: 11 });
  });

  it('gives each cell its meaning back, or leaves it as the program wrote it and names it; twice is once', () => {
    fc.assert(fc.property(fc.array(measure, { minLength: 1, maxLength: 8 }), fc.constantFrom(...ways), (rows, way) => {
      const given = rowsOf(rows);
      const bytes = saved(way, tables.measures, columns, given);
      if (bytes === null) return;
      const { text, left } = tidy(bytes);
      const after = text === null ? given.map((row) => row.map((cell, at) => cellOf(way, tables.measures, columns[at] ?? '', cell))) : cells(text, text.startsWith(columns.join(';')) ? ';' : ',').slice(1);
      given.forEach((row, y) => row.forEach((cell, x) => {
        const now = after[y]?.[x] ?? '';
        if (now === cell) return;
        expect(now, `${columns[x]} ${cell}`).toBe(cellOf(way, tables.measures, columns[x] ?? '', cell));
        expect(left.some(({ column, before }) => column === columns[x] && before === now), `${columns[x]} ${now} is named`).toBe(true);
      }));
      if (text !== null) expect(tidy(text).text).toBeNull();
    }), { numRuns: 250, seed: 12 });
  });

  it('whatever bytes it is given ends with a text or a named place, and reads what it writes', () => {
    const piece = fc.constantFrom('report_id', 'measure', 'value', ',', ';', '\t', '"', '\n', '\r\n', '12,5', '1.234', '31/12/2024', 'XAA', ' ', '\u0000', 'é', 'sep=;\n', 'state_of_value,as_at');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')), (text) => {
      const once = tidy(text);
      if (once.text !== null) expect(tidy(once.text).text).toBeNull();
      else expect(once.changes).toEqual([]);
    }), { numRuns: 300, seed: 13 });
  });
});
