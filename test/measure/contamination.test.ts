/** The vocabulary of contaminations (R29). */
import { expect, test } from 'vitest';
import { contaminationText, kindOf, kindsOf, kindText } from '../../pipeline/measure/contamination.ts';
import { keyForm } from '../../pipeline/read/key-form.ts';
import { contaminationFile } from '../../schemas/plan.ts';
import { csvRows, plan } from '../support.ts';

const vocabulary = plan.contamination;

test('covers every text of the data that come with the project', () => {
  const texts = new Set(csvRows(new URL('../../data/article7/2025/measures.csv', import.meta.url).pathname).map((row) => keyForm(row.contamination ?? '')));
  expect([...texts].filter((text) => !vocabulary.codes.some(({ code }) => code === text))).toEqual([]);
});

test('is written in the form in which texts are compared', () => {
  expect(vocabulary.codes.filter(({ code }) => keyForm(code) !== code)).toEqual([]);
});

test.each([
  ['AP mines', 'anti_personnel'], ['improvised mines, KRI', 'improvised'], ['AP/AV not disaggregated', 'not_separated'], ['mines', 'mines'], ['all ordnance, excl. Somaliland', 'all_ordnance'], [null, 'not_stated'],
])('%s is of the kind %s', (text, kind) => expect(kindOf(vocabulary, text)).toEqual({ code: kind, known: true }));

test('another text is a kind of its own, by every letter, also where it is named like a kind', () => {
  expect(kindOf(vocabulary, 'ap mines')).toEqual({ code: 'ap mines', known: false });
  expect(kindsOf(vocabulary, ['improvised', 'x', 'AP mines', 'ap', 'all_ordnance', null, 'AP mines']).map((kind) => kindText(vocabulary, kind, 'en')))
    .toEqual(['anti-personnel mines', 'improvised mines', 'contamination not stated', 'all_ordnance', 'x']);
});

test('says a text in words, and leaves another as it was given', () => {
  expect(contaminationText(vocabulary, 'AP mines', 'fr')).toBe('mines antipersonnel');
  expect(contaminationText(vocabulary, 'AP mines of the north', 'fr')).toBe('AP mines of the north');
});

test('a kind that is not declared, and a text that stands twice, are faults of the file', () => {
  const wrong = (change: object) => contaminationFile.safeParse({ ...vocabulary, ...change }).error?.issues.map(({ message }) => message);
  expect(wrong({})).toBeUndefined();
  expect(wrong({ not_stated: 'nothing' })).toEqual(['no kind "nothing" is declared']);
  expect(wrong({ codes: [...vocabulary.codes, { code: 'ap', kind: 'mines', en: 'x', fr: 'x' }] })).toEqual(['"ap" is declared twice']);
});
