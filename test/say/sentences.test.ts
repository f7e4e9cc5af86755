/** The sentences of the committees' reports and State sheets for none, one, two and many, in both languages. */
import { describe, expect, it } from 'vitest';
import { committeeWords, stateSheetWords } from '../../pipeline/words/languages.ts';

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

describe('State sheets', () => {
  it('address the State by its name', () => {
    expect(plainly(stateSheetWords('fr').intro(cambodia, 2026))).toMatch(/^La présente fiche est adressée au Cambodge\. /);
    expect(plainly(stateSheetWords('fr').intro(angola, 2026))).toMatch(/^La présente fiche est adressée à l’Angola\. /);
    expect(plainly(stateSheetWords('en').intro(state('Congo', ''), 2026))).toMatch(/^This sheet is addressed to the Congo\. /);
    expect(plainly(stateSheetWords('fr').notParty(state('Îles Marshall', 'Îles Marshall (les)')))).toMatch(/^Les Îles Marshall n’étaient pas partie/);
  });

  it.each([[0, 'aucun n’est considéré comme atteint'], [1, 'un est considéré comme atteint'], [2, 'deux sont considérés comme atteints']])('%i met', (met, french) => {
    expect(plainly(stateSheetWords('fr').count(80, met))).toBe(`80 indicateurs concernent cet État individuellement ; ${french}.`);
  });
});
