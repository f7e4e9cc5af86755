/** How figures are said (R34), by tables that a reader can check by hand. No-break spaces are written as "_". */
import { describe, expect, it } from 'vitest';
import type { PopulationCode } from '../../schemas/codes.ts';
import type { Figure } from '../../schemas/outputs.ts';
import { amount as enAmount } from '../../pipeline/words/en/figures.ts';
import { amount as frAmount } from '../../pipeline/words/fr/figures.ts';
import { sayBaseline, sayFigure, type Saying } from '../../pipeline/words/figure.ts';
import { words } from '../../pipeline/words/languages.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', '_');
const en = words('en').report;
const fr = words('fr').report;
const predicate = { en: 'reported having a plan', fr: { one: 'a déclaré avoir un plan', many: 'ont déclaré avoir un plan' } };

describe('headline', () => {
  const cases: [Saying, string, string][] = [
    [{ form: 'share', numerator: 23, denominator: 35 }, '23_of_35_(66%)', '23_sur_35_(66_%)'],
    [{ form: 'share', numerator: 1, denominator: 400 }, '1_of_400_(<1%)', '1_sur_400_(<_1_%)'],
    [{ form: 'share', numerator: 399, denominator: 400 }, '399_of_400_(>99%)', '399_sur_400_(>_99_%)'],
    [{ form: 'share', numerator: 0, denominator: 35 }, '0_of_35_(0%)', '0_sur_35_(0_%)'],
    [{ form: 'at_least', numerator: 23, denominator: 35, high: 29 }, 'At least 23_of_35_(66%), at most 29', 'Au moins 23_sur_35_(66_%), au plus 29'],
    [{ form: 'so_far', numerator: 23, denominator: 35 }, 'So far 23_of_35_(66%)', 'À ce jour 23_sur_35_(66_%)'],
    [{ form: 'count', numerator: 1234 }, '1,234', '1_234'],
    [{ form: 'count_so_far', numerator: 5 }, 'So far 5', 'À ce jour 5'],
    [{ form: 'count_at_least', numerator: 5, high: null }, 'At least 5', 'Au moins 5'],
    [{ form: 'count_at_least', numerator: 5, high: 9 }, 'At least 5, at most 9', 'Au moins 5, au plus 9'],
    [{ form: 'known_for', numerator: 3, denominator: 164, high: 162, known: 5, population: 'states_parties' }, 'Known for 5_of_164 States Parties', 'Connu pour 5 des 164 États parties'],
    [{ form: 'known_for', numerator: 0, denominator: 6, high: 5, known: 1, population: 'extension_requests' }, 'Known for 1_of_6 requests', 'Connu pour 1 des 6 demandes'],
    [{ form: 'not_applicable' }, 'n/a (0 of 0)', 's._o. (0_sur_0)'],
    [{ form: 'no_data' }, 'No data', 'Sans données'],
  ];
  it.each(cases)('%o', (saying, english, french) => {
    expect(plain(en.figures.headline(saying))).toBe(english);
    expect(plain(fr.figures.headline(saying))).toBe(french);
  });
});

describe('sentence', () => {
  const before: { saying: Saying; year: number } = { saying: { form: 'share', numerator: 19, denominator: 34 }, year: 2025 };
  const cases: [Saying, PopulationCode, typeof before | undefined, string, string][] = [
    [{ form: 'share', numerator: 23, denominator: 35 }, 'affected', before,
      '23_of_35 affected States Parties (66_per_cent) reported having a plan; 19_of_34 in_2025.',
      '23 des 35 États parties touchés (66_%) ont déclaré avoir un plan_; 19_sur_34 en_2025.'],
    [{ form: 'share', numerator: 1, denominator: 35 }, 'affected', undefined,
      '1_of_35 affected States Parties (3_per_cent) reported having a plan.',
      '1 des 35 États parties touchés (3_%) a déclaré avoir un plan.'],
    [{ form: 'share', numerator: 0, denominator: 35 }, 'affected', undefined,
      'None of the 35 affected States Parties reported having a plan.',
      'Aucun des 35 États parties touchés n’a déclaré avoir un plan.'],
    [{ form: 'at_least', numerator: 2, denominator: 35, high: 9 }, 'affected', undefined,
      'At least 2_of_35 affected States Parties (6_per_cent) reported having a plan; at most 9 may have done so.',
      'Au moins 2 des 35 États parties touchés (6_%) ont déclaré avoir un plan_; 9 au plus ont pu le faire.'],
    [{ form: 'at_least', numerator: 0, denominator: 35, high: 9 }, 'affected', undefined,
      'So far none of the 35 affected States Parties reported having a plan; at most 9 may have done so.',
      'À ce jour, aucun des 35 États parties touchés n’a déclaré avoir un plan_; 9 au plus ont pu le faire.'],
    [{ form: 'so_far', numerator: 0, denominator: 14 }, 'extension_requests', undefined,
      'So far none of the 14 extension requests reported having a plan.',
      'À ce jour, aucune des 14 demandes de prolongation n’a déclaré avoir un plan.'],
    [{ form: 'count', numerator: 0 }, 'affected', undefined,
      'No affected State Party reported having a plan.', 'Aucun État partie touché n’a déclaré avoir un plan.'],
    [{ form: 'count', numerator: 1 }, 'extension_requests', undefined,
      'One extension request reported having a plan.', 'Une demande de prolongation a déclaré avoir un plan.'],
    [{ form: 'count', numerator: 2 }, 'affected', undefined,
      'Two affected States Parties reported having a plan.', 'Deux États parties touchés ont déclaré avoir un plan.'],
    [{ form: 'count', numerator: 12 }, 'states_parties', undefined,
      '12 States Parties reported having a plan.', '12 États parties ont déclaré avoir un plan.'],
    [{ form: 'count_so_far', numerator: 5 }, 'states_parties', undefined,
      'So far five States Parties reported having a plan.', 'À ce jour, cinq États parties ont déclaré avoir un plan.'],
    [{ form: 'count_at_least', numerator: 5, high: null }, 'states_parties', undefined,
      'At least five States Parties reported having a plan.', 'Au moins cinq États parties ont déclaré avoir un plan.'],
  ];
  it.each(cases)('%o of %s', (saying, population, then, english, french) => {
    expect(plain(en.sentences.figure(saying, population, predicate, then))).toBe(english);
    expect(plain(fr.sentences.figure(saying, population, predicate, then))).toBe(french);
  });
});

describe('what cannot be said, and counts of none before', () => {
  const known: Saying = { form: 'known_for', numerator: 1, denominator: 35, high: 35, known: 1, population: 'affected' };
  it('names the whole population', () => {
    expect(plain(en.sentences.cannotSay.knownFor('A plan', known))).toBe('A plan: the outcome is known for 1_of_35 affected States Parties only, too few for a figure.');
    expect(plain(fr.sentences.cannotSay.knownFor('Un plan', known))).toBe('Un plan_: résultat connu pour 1 des 35 États parties touchés seulement, trop peu pour un chiffre.');
  });
  it('says that it is known for none', () => {
    const none: Saying = { ...known, denominator: 164, high: 164, known: 0, population: 'states_parties' };
    expect(plain(en.sentences.cannotSay.knownFor('A plan', none))).toBe('A plan: the outcome is known for none of the 164 States Parties.');
    expect(plain(fr.sentences.cannotSay.knownFor('Un plan', none))).toBe('Un plan_: résultat connu pour aucun des 164 États parties.');
  });
  it('says none before, with its gender', () => {
    const before = { saying: { form: 'count', numerator: 0 } as const, year: 2025 };
    const words = { en: 'took place', fr: { one: 'a eu lieu', many: 'ont eu lieu' } };
    expect(plain(en.sentences.figure({ form: 'count', numerator: 2 }, 'accessions', words, before))).toBe('Two ratifications or accessions took place; none in_2025.');
    expect(plain(fr.sentences.figure({ form: 'count', numerator: 2 }, 'accessions', words, before))).toBe('Deux ratifications ou adhésions ont eu lieu_; aucune en_2025.');
    expect(plain(fr.sentences.figure({ form: 'count', numerator: 2 }, 'affected', words, before))).toContain('_; aucun en_2025.');
  });
});

const amounts = { en: enAmount, fr: frAmount };

describe('sayFigure', () => {
  const base = { status: 'provisional', numerator: 23, denominator: 35, population: 'affected', value: '65.7143', high: '82.8571', bounds: 'yes' } as Figure;
  it('a provisional share is a range, a final one a share', () => {
    expect(sayFigure(base)).toEqual({ form: 'at_least', numerator: 23, denominator: 35, high: 29 });
    expect(sayFigure({ ...base, status: 'final' })).toEqual({ form: 'share', numerator: 23, denominator: 35 });
  });
  it('is "so far" where an answer is borrowed or the population is not whole', () => {
    expect(sayFigure({ ...base, bounds: 'no' })).toEqual({ form: 'so_far', numerator: 23, denominator: 35 });
    expect(sayFigure({ ...base, bounds: 'no', denominator: null, numerator: 5, high: '9' })).toEqual({ form: 'count_so_far', numerator: 5 });
    // a final figure bears no such mark, and one that can no longer move has no upper end to name
    expect(sayFigure({ ...base, high: base.value }).form).toBe('so_far');
  });
  it('is "known for" above 50 points, not at 50', () => {
    const wide = { ...base, numerator: 3, denominator: 164, high: '98.7805' };
    expect(sayFigure(wide)).toEqual({ form: 'known_for', numerator: 3, denominator: 164, high: 162, known: 5, population: 'affected' });
    expect(sayFigure({ ...base, numerator: 0, denominator: 10, high: '50' }).form).toBe('at_least');
    expect(sayFigure({ ...base, numerator: 0, denominator: 10, high: '60' })).toMatchObject({ form: 'known_for', known: 4 });
  });
  it('a count without a population is a number', () => {
    expect(sayFigure({ ...base, denominator: null, numerator: 5, high: null })).toEqual({ form: 'count_at_least', numerator: 5, high: null });
    expect(sayFigure({ ...base, status: 'final', denominator: null, numerator: 5 })).toEqual({ form: 'count', numerator: 5 });
  });
  it('"known for" comes before "so far", and the baseline is said as its own cycle said it', () => {
    expect(sayFigure({ ...base, numerator: 3, high: '90', bounds: 'no' }).form).toBe('known_for');
    const now = { ...base, status: 'final' } as Figure;
    const then = (columns: Partial<Figure>) => sayBaseline({ ...now, baseline_numerator: 19, baseline_denominator: 34, baseline_status: 'provisional', baseline_high: '73.5294', baseline_bounds: 'yes', ...columns });
    expect(then({})).toEqual({ form: 'at_least', numerator: 19, denominator: 34, high: 25 });
    expect(then({ baseline_bounds: 'no' })).toEqual({ form: 'so_far', numerator: 19, denominator: 34 });
    expect(then({ baseline_status: 'final', baseline_high: '55.8824' })).toEqual({ form: 'share', numerator: 19, denominator: 34 });
    expect(then({ baseline_numerator: 2, baseline_high: '97.0588' })).toMatchObject({ form: 'known_for', known: 3 });
    expect(then({ baseline_status: null })).toBeNull();
    const said = [{}, { baseline_bounds: 'no' as const }, { baseline_numerator: 2, baseline_high: '97.0588' }].map((columns) => then(columns) as Saying);
    expect(said.map((saying) => plain(amounts.en(saying)))).toEqual(['at least 19_of_34', 'so far 19_of_34', 'known for 3_of_34']);
    expect(said.map((saying) => plain(amounts.fr(saying)))).toEqual(['au moins 19_sur_34', 'à ce jour 19_sur_34', 'connu pour 3_sur_34']);
  });
});
