/** The sentences of the committees' reports and State sheets for none, one, two and many, in both languages. */
import { describe, expect, it } from 'vitest';
import { bulletinWords, committeeReportWords, committeeWords, findingWords, stateSheetWords, words } from '../../pipeline/words/languages.ts';

const en = committeeWords('en');
const fr = committeeWords('fr');
const plainly = (text: string): string => text.replaceAll('\u00a0', ' ');
const state = (name: string, frWithArticle: string) => ({ name, frWithArticle });
const cambodia = state('Cambodge', 'Cambodge (le)');
const angola = state('Angola', 'Angola (l\')');

describe('land', () => {
  const one = { area: '1.00', states: 1 };
  it('remaining and released, with parts and States without a size', () => {
    expect(plainly(en.outlook.remaining({ area: '3.00', states: 2 }, { confirmed: one, suspected: null, notSplit: one }, 1)))
      .toBe('Two States reported the size of remaining mined areas, together 3.00 km²: 1.00 km² (one State) confirmed and 1.00 km² (one State) not split. One State gave no size for some or all of the areas.');
    expect(plainly(fr.outlook.remaining({ area: '1,00', states: 1 }, { confirmed: { area: '1,00', states: 1 }, suspected: null, notSplit: null }, 2)))
      .toBe('Un État a déclaré la superficie des zones minées restantes, soit 1,00 km² au total : 1,00 km² (un État) de zones confirmées. Deux États n’ont pas donné la superficie de tout ou partie des zones.');
    expect(plainly(fr.outlook.released({ area: '2,00', states: 3 }, 2026, { cleared: '1,50', reduced: null, cancelled: '0,50' })))
      .toBe('Trois États ont déclaré des terres remises à disposition en 2026, soit 2,00 km² au total : 1,50 km² par dépollution et 0,50 km² par déclassement.');
  });
});

describe('numbers of one sentence', () => {
  const predicate = { en: 'did so', fr: { one: 'l’a fait', many: 'l’ont fait' } };
  const count = (numerator: number) => ({ form: 'count' as const, numerator });
  it.each([
    [3, 5, 'Three States Parties did so; five in 2025.', 'Trois États parties l’ont fait ; cinq en 2025.'],
    [12, 5, '12 States Parties did so; 5 in 2025.', '12 États parties l’ont fait ; 5 en 2025.'],
    [3, 10, '3 States Parties did so; 10 in 2025.', '3 États parties l’ont fait ; 10 en 2025.'],
    [0, 12, 'No State Party did so; 12 in 2025.', 'Aucun État partie l’a fait ; 12 en 2025.'],
  ])('%i now, %i before are written alike', (now, before, english, french) => {
    expect(plainly(words('en').report.sentences.figure(count(now), 'states_parties', predicate, { saying: count(before), year: 2025 }))).toBe(english);
    expect(plainly(words('fr').report.sentences.figure(count(now), 'states_parties', predicate, { saying: count(before), year: 2025 })).replace('ne l’a', 'l’a')).toBe(french);
  });
});

describe('State sheets', () => {
  it('name the State as a sentence does', () => {
    const counts = { total: 80, met: 1, partly: 2, notMet: 0, silent: 0, unclear: 0, notApplicable: 1, open: 0 };
    expect(plainly(stateSheetWords('fr').summary(cambodia, counts).lead)).toBe('80 indicateurs concernent ce qu’a déclaré le Cambodge. ');
    expect(plainly(stateSheetWords('fr').summary(angola, counts).lead)).toBe('80 indicateurs concernent ce qu’a déclaré l’Angola. ');
    expect(plainly(stateSheetWords('en').summary(state('Congo', ''), counts).lead)).toBe('80 indicators concern what the Congo reported. ');
    expect(plainly(stateSheetWords('fr').notParty(state('Îles Marshall', 'Îles Marshall (les)')))).toMatch(/^Les Îles Marshall n’étaient pas partie/);
  });

  it.each([[0, '0 est codé « déclaré »'], [1, '1 est codé « déclaré »'], [2, '2 sont codés « déclaré »']])('%i met', (met, french) => {
    const { strong, rest } = stateSheetWords('fr').summary(cambodia, { total: 80, met, partly: 3, notMet: 4, silent: 5, unclear: 0, notApplicable: 1, open: 0 });
    expect(plainly(`${strong}${rest}`)).toBe(`${french}, 3 « déclaré en partie » et 4 « déclaré absent » ; pour 5, rien n’a été trouvé dans le rapport et 1 est sans objet.`);
  });

  it('say so where no answer is held', () => {
    const { strong } = stateSheetWords('en').summary(cambodia, { total: 80, met: 0, partly: 0, notMet: 0, silent: 0, unclear: 0, notApplicable: 0, open: 80 });
    expect(strong).toBe('No coded answer is held for any of them');
  });
});

describe('what a careful reader stumbles on', () => {
  const both = (say: (lang: 'en' | 'fr') => string): string[] => [plainly(say('en')), plainly(say('fr'))];
  const count = (who: string) => both((lang) => findingWords(lang).movedLead('rose', [{ subject: lang === 'en' ? 'votes' : 'les voix', by: 4, to: { numerator: 6, denominator: null }, population: 'votes' }], who));
  it('a number is said once, and apart from by how much it moved', () => {
    expect(count('')).toEqual(['Votes rose by 4, to 6', 'Les voix augmentent de 4, à 6']);
    expect(count(': 6 States Parties')).toEqual(['Votes rose by 4', 'Les voix augmentent de 4']);
  });

  it('what is none, or all, is not counted', () => {
    expect(both((lang) => bulletinWords(lang).section.known({ total: 19, figure: 19, allCoded: 19, tooFew: 0 }))).toEqual(['All 19 indicators have a figure, all coded.', 'Les 19 indicateurs ont une valeur, au codage complet.']);
    expect(both((lang) => bulletinWords(lang).section.known({ total: 18, figure: 11, allCoded: 2, tooFew: 3 }))).toEqual(['11 of the 18 indicators have a figure: 2 all coded, 6 “at least” and 3 known for too few.', '11 des 18 indicateurs ont une valeur : 2 au codage complet, 6 « au moins », 3 trop peu connus.']);
    expect(both((lang) => bulletinWords(lang).section.summary({ rose: 1, fell: 0, little: 4, not: 1 }, 2025))).toEqual(['Of the 5 indicators that can be compared with 2025, 1 rose and 4 changed little; 1 is not compared.', 'Sur 5 indicateurs comparables à 2025, 1 augmente, 4 changent peu ; 1 n’est pas comparé.']);
    expect(both((lang) => bulletinWords(lang).section.summary({ rose: 0, fell: 0, little: 5, not: 0 }, 2025))).toEqual(['All 5 indicators that can be compared with 2025 changed little.', 'Les 5 indicateurs comparables à 2025 changent peu.']);
    expect(both((lang) => bulletinWords(lang).headline.compared({ rose: 0, fell: 1, little: 0, not: 0 }))).toEqual(['. One indicator can be compared; it fell.', '. Le seul indicateur comparable diminue.']);
    expect(both((lang) => committeeReportWords(lang).summary.headline.figures(24, 24))).toEqual(['All 24 indicators of this report have a figure', 'Les 24 indicateurs de ce rapport ont une valeur']);
  });

  it('French elides before a vowel', () => {
    expect(plainly(bulletinWords('fr').cannot.tooFew(1).lead)).toBe('La part d’un indicateur.');
    expect(plainly(bulletinWords('fr').cannot.tooFew(2).lead)).toBe('La part de deux indicateurs.');
  });
});
