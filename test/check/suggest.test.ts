import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keySuggester, stateSuggester, suggestIndicator } from '../../pipeline/check/suggest.ts';
import { readCsv } from '../../pipeline/read/csv.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { readTable } from '../../pipeline/read/table.ts';
import { tables } from '../../schemas/tables.ts';

const file = new URL('../../data/registry/states.csv', import.meta.url);
const { rows } = readTable(tables.states, readCsv(readFileSync(file, 'utf8')), 'registry/states.csv', null);
const suggest = stateSuggester(rows);

describe('States of the shipped registry', () => {
  test('each is found by its name in each of the six languages, whatever the case, or by none where two share it', () => {
    const columns = ['name_en', 'name_fr', 'name_es', 'name_ar', 'name_ru', 'name_zh'];
    const wrong = rows.flatMap((row) => columns.flatMap((column) => {
      const name = row[column];
      if (typeof name !== 'string') return [];
      return [name, name.toUpperCase(), name.normalize('NFD')].filter((one) => suggest(one) !== row.state).map((one) => `${row.state} ${column} ${one} ${suggest(one)}`);
    }));
    expect(rows.length).toBeGreaterThan(190);
    expect(wrong).toEqual([]);
  });

  test.each([
    ["Cote d'Ivoire", 'CIV'], ['Côte d’Ivoire', 'CIV'], ['Ivory Coast', 'CIV'], ['Lao PDR', 'LAO'], ['Laos', 'LAO'], ['DRC', 'COD'], ['DR Congo', 'COD'], ['Turkey', 'TUR'], ['Türkiye', 'TUR'],
    ['Turquie', 'TUR'], ['UK', 'GBR'], ['Viet Nam', 'VNM'], ['Vietnam', 'VNM'], ['Bosnia & Herzegovina', 'BIH'], ['Guinea Bissau', 'GNB'], ['Palestine', 'PSE'], ['Swaziland', 'SWZ'],
    ['The Gambia', 'GMB'], ['Tchad', 'TCD'], ['Чад', 'TCD'], ['阿富汗', 'AFG'], ['كمبوديا', 'KHM'], ['Camboya', 'KHM'], ['Cambodja', 'KHM'], ['afg', 'AFG'], ['004', 'AFG'], ['Afganistan', 'AFG'],
  ])('"%s" may be %s', (name, code) => expect(suggest(name)).toBe(code));

  test('what may be two, or none, has no suggestion', () => {
    for (const name of ['Congo-', 'Korea', 'Guin', 'Atlantis', 'ZZZ', '', '   ', 'European Union', 'UNMAS']) expect([name, suggest(name)]).toEqual([name, name === 'Congo-' ? 'COG' : null]);
  });
});

test('neither of two codes with the same letters, and no name of four letters, is suggested', () => {
  const row = (state: string, name_en: string) => ({ state, name_en, file: 'registry/states.csv', line: 2, cycle: null });
  const one = stateSuggester([row('XBA', 'Rovia')]);
  const two = stateSuggester([row('XBA', 'Rovia'), row('AXB', 'Mervia')]);
  expect([one('XAB'), two('XAB')]).toEqual(['XBA', null]);
  expect([one('Rovai'), one('Rova'), one('Rovi')]).toEqual(['XBA', null, null]);
});

describe('indicators', () => {
  const indicators = new Set(loadPlan().indicators.map(({ indicator }) => indicator));
  test.each([
    ['22-Jan', '22.1'], ['22.Jan', '22.1'], ['Jan-22', '22.1'], ['1-févr.', '1.2'], ['3-Dec', null], ['2025-01-22', '22.1'], ['22/1', '22.1'], ['2.0', '2'], ['22,1', '22.1'], ['22.10', '22.1'], ['22.01', '22.1'], ['022.1', '22.1'],
    ['Indicator 22.1', '22.1'], ['#22.1', '22.1'], ['22', null], ['99', null], ['21', null], ['abc', null],
  ])('"%s" may be %s', (value, meant) => expect(suggestIndicator(value, indicators)?.meant ?? null).toBe(meant));
});

test('keys are alike but for signs, case and leading zeros; another number is another report', () => {
  const suggestKey = keySuggester(['AFG-2025-2', 'AFG-2025-1']);
  expect(suggestKey('afg_2025_01')).toBe('AFG-2025-1');
  expect(suggestKey('AFG-2025-3')).toBeNull();
});
