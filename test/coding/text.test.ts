/** The small parts of reading: hyphens, languages, forms, numbers, columns. */
import { describe, expect, it } from 'vitest';
import { placed } from '../../pipeline/coding/forms.ts';
import { joinedLines, wordsOf } from '../../pipeline/coding/hyphens.ts';
import { readHtml } from '../../pipeline/coding/html.ts';
import { languageOf } from '../../pipeline/coding/language-of.ts';
import { dateIn, said } from '../../pipeline/coding/measures/headings.ts';
import { decimalSign, numberOf, stateIn, unitIn } from '../../pipeline/coding/measures/numbers.ts';
import { regionsOf } from '../../pipeline/coding/pdf/columns.ts';
import { partsOf } from '../../pipeline/coding/passages/cut.ts';
import { termsOf } from '../../pipeline/coding/passages/terms.ts';
import { readPlainText } from '../../pipeline/coding/plain-text.ts';

it.each([
  [['the explos-', 'ives'], '', 'the explosives'], [['circu -', 'lated'], '', 'circulated'], [['a re-', 'survey'], 'the re-survey of', 'a re-survey'], [['Rives-du-', 'Lac'], 'rives du', 'Rives-du-Lac'],
  [['the two-', 'day walk'], 'one day', 'the two-day walk'], [['existe-t-', 'il'], 'existe', 'existe-t-il'], [['of land-', 'mines'], 'landmines on land, and mines', 'of landmines'], [['2024-', '2028'], '', '2024-2028'], [['a', '– b'], '', 'a – b'],
])('lines %j with "%s" elsewhere are "%s"', (lines, elsewhere, text) => expect(joinedLines(lines, wordsOf([elsewhere]))).toBe(text));

it('languages by their little words', () => {
  expect(languageOf('The clearance of the areas was carried out by the operators of the State.')).toBe('en');
  expect(languageOf('La dépollution des zones est conduite par les opérateurs dans le pays.')).toBe('fr');
  expect(languageOf('El despeje de las zonas se llevó a cabo por los operadores en el país.')).toBe('es');
  expect(languageOf('Очистка районов проводилась силами государства в течение года')).toBe('ru');
  expect(languageOf('1 2 3')).toBeNull();
});

const heading = (text: string) => ({ kind: 'heading' as const, text });
const text = (said: string) => ({ kind: 'paragraph' as const, text: said });

describe('forms', () => {
  it.each([['Form A: measures', 'FORM B', 'Form J – other'], ['Formule A', 'Formule B. Stocks', 'Formule J'], ['Formulario A. Medidas', 'FORMULARIO B', 'Formulario J. Otras']])('%s', (...titles) => {
    expect(placed(titles.flatMap((title) => [heading(title), text('Words.')])).map(({ form }) => form)).toEqual(['A', 'A', 'B', 'B', 'J', 'J']);
  });
  it('a list of forms on the cover is none of them, and a sentence about a form neither', () => {
    const blocks = [heading('Form A National measures'), heading('Form B Stockpiles'), heading('Form C Areas'), text('The report follows.'), heading('Form A National measures'), text('Form C tells where. It is long.'), heading('Form B Stockpiles'), text('None.')];
    expect(placed(blocks).map(({ form }) => form)).toEqual([null, null, null, null, 'A', 'A', 'B', 'B']);
  });
  it('a line of a table of contents begins no form', () => {
    const blocks = [heading('Form A National measures ........ 3'), text('And so on.'), heading('Form A National measures'), text('Words.'), heading('Form B Stockpiles'), text('None.')];
    expect(placed(blocks).map(({ form }) => form)).toEqual([null, null, 'A', 'A', 'B', 'B']);
  });
  it('sections of the Guide by number and subject', () => {
    const found = placed([heading('II. Mesures d’application nationales'), text('a'), heading('II.1 Législation'), text('b'), heading('VII. Assistance aux victimes'), text('c')]);
    expect(found.map(({ form, subject }) => `${form} ${subject}`)).toEqual(['II national_measures', 'II national_measures', 'II national_measures', 'II national_measures', 'VII victim_assistance', 'VII victim_assistance']);
  });
});

describe('numbers as printed', () => {
  it.each([['1,204,300', '.', '1204300'], ['3.940', ',', '3940'], ['4,318', ',', '4.318'], ['2 144', ',', '2144'], ['391,0', ',', '391.0'], ['1.632 m²', ',', '1632'], ['0', '.', '0'], ['31.12.2025', '.', null], ['–', '.', null], ['TP-4', '.', null]] as const)('%s with %s', (cell, sign, value) => expect(numberOf(cell, sign)).toBe(value));
  it('the sign of decimals by the numbers that can be read one way', () => {
    expect([decimalSign(['1,204,300'], 'fr'), decimalSign(['0,164 y 1,902'], 'en'), decimalSign(['1,902'], 'es'), decimalSign(['1,902'], 'en')]).toEqual(['.', ',', ',', '.']);
  });
  it('what stands for a missing number', () => {
    expect(['–', 'n.c.', 'N/A', 's.o.', 'extent unknown', 'desconocida', 'no access', 'flooded'].map((cell) => stateIn(cell, true, false))).toEqual(['not_reported', 'not_reported', 'not_applicable', 'not_applicable', 'extent_unknown', 'extent_unknown', 'not_reported', null]);
  });
  it('units, days and headings', () => {
    expect(['CHA (m²)', 'Surface (ha)', 'km2', 'in square metres', 'number'].map(unitIn)).toEqual(['m2', 'ha', 'km2', 'm2', null]);
    expect(['Stock au 31.12.2025', '31 de diciembre de 2024', 'At 31 Dec 2025', 'Used in 2025', 'Total'].map(dateIn)).toEqual(['2025-12-31', '2024-12-31', '2025-12-31', '2025', null]);
    expect(['SHA (number)', 'Zones confirmées (ha)', 'Confirmadas (n.º)', 'Déclassé (ha)', 'Despejado (km²)'].map((head) => [said(head).land, said(head).dimension].join(' '))).toEqual(['sha count', 'cha area', 'cha count', 'cancelled area', 'cleared area']);
  });
});

it('two columns of text are read one after the other, a table across the page row by row', () => {
  const line = (x0: number, y: number, words: string, width: number) => ({ text: words, x0, x1: x0 + width, y, size: 10, font: 'f', parts: [] });
  const columns = Array.from({ length: 10 }, (_, at) => [line(50, 100 + at * 12, `left number ${at} of the text`, 230), line(310, 100 + at * 12, `right number ${at} of the text`, 230)]).flat();
  expect(regionsOf(columns).map((region) => region.map((one) => one.text.split(' ')[0]))).toEqual([Array(10).fill('left'), Array(10).fill('right')]);
  const table = Array.from({ length: 10 }, (_, at) => [line(50, 100 + at * 12, `Place ${at}`, 60), line(310, 100 + at * 12, '1,000', 40)]).flat();
  expect(regionsOf(table)).toHaveLength(1);
});

it('a long paragraph is cut between sentences, at most 120 words each, nothing lost', () => {
  const long = Array.from({ length: 30 }, (_, at) => `Sentence ${at} has just a few words more here.`).join(' ');
  const parts = partsOf(long);
  expect(parts.every((part) => part.split(' ').length <= 120 && part.endsWith('.'))).toBe(true);
  expect(parts.join(' ')).toBe(long);
  expect(partsOf('word '.repeat(300).trim()).every((part) => part.split(' ').length <= 120)).toBe(true);
});

it('words of one stem are one term, and two that follow are one more', () => {
  expect(termsOf('survivors’ associations', 'en')).toEqual(termsOf('survivor association', 'en'));
  expect(termsOf('les rescapés', 'fr')).toEqual(termsOf('rescapé', 'fr'));
  expect(termsOf('dépollution', 'fr'), 'typed without accents, as in capitals').toEqual(termsOf('DEPOLLUTION', 'fr'));
  expect(termsOf('the risk education', 'en')).toHaveLength(3);
});

it('HTML keeps headings, rows and pictures; text has pages where it has form feeds', () => {
  const { sheets } = readHtml('<h2>Form A</h2><p>One <b>two</b>.</p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><p>2</p></td></tr></table><img src="x.png">', 'a.html');
  expect(sheets[0]?.blocks.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(['heading Form A', 'paragraph One two.', 'row a\tb', 'row 1\t2', 'picture ']);
  expect(readPlainText('First page\f second').sheets.map(({ page }) => page)).toEqual([1, 2]);
  expect(readPlainText('a\tb\nc\td').sheets[0]?.blocks.map(({ cells }) => cells)).toEqual([['a', 'b'], ['c', 'd']]);
});
