/** The sentences of the committees' reports and State sheets for none, one, two and many, in both languages. */
import { describe, expect, it } from 'vitest';
import { committeeWords, stateSheetWords } from '../../pipeline/words/languages.ts';

const en = committeeWords('en');
const fr = committeeWords('fr');
const plainly = (text: string): string => text.replaceAll('\u00a0', ' ');
const state = (name: string, frWithArticle: string) => ({ name, frWithArticle });
const cambodia = state('Cambodge', 'Cambodge (le)');
const angola = state('Angola', 'Angola (l\')');
const cyprus = state('Chypre', 'Chypre');

describe('summary', () => {
  const trends = { improved: 1, unchanged: 0, declined: 2, notComparable: 3 };
  it.each([
    [{ figure: 0, total: 6 }, null, 'None of the six indicators has a figure.', 'Aucun des six indicateurs n’a de valeur.'],
    [{ figure: 1, total: 6 }, null, 'One of the six indicators has a figure.', 'Un des six indicateurs a une valeur.'],
    [{ figure: 6, total: 6 }, trends, 'All six indicators have a figure; against the 2025 baseline, one improved, two declined and three cannot be compared.', 'Les six indicateurs ont tous une valeur ; par rapport à la valeur de référence de 2025, un a progressé, deux ont reculé et trois ne peuvent être comparés.'],
    [{ figure: 3, total: 24 }, { improved: 0, unchanged: 0, declined: 0, notComparable: 3 }, 'Three of the 24 indicators have a figure; none of them can be compared with the 2025 baseline.', 'Trois des 24 indicateurs ont une valeur ; aucun ne peut être comparé à la valeur de référence de 2025.'],
  ])('%j', (counts, compared, english, french) => {
    expect(plainly(en.frame.summary(counts, compared, 2025))).toBe(english);
    expect(plainly(fr.frame.summary(counts, compared, 2025))).toBe(french);
  });
});

describe('requests and deadlines', () => {
  it('one and several requests, with the names of States after their preposition', () => {
    expect(plainly(en.outlook.pendingRequests([state('Democratic Republic of the Congo', '')]))).toBe('One extension request awaits a decision: that of the Democratic Republic of the Congo.');
    expect(plainly(en.outlook.pendingRequests([state('Angola', ''), state('Philippines', '')]))).toBe('Two extension requests await a decision: those of Angola and the Philippines.');
    expect(plainly(fr.outlook.pendingRequests([cambodia]))).toBe('Une demande de prolongation est en attente de décision : celle du Cambodge.');
    expect(plainly(fr.outlook.pendingRequests([angola, cambodia, cyprus]))).toBe('Trois demandes de prolongation sont en attente de décision : celles de l’Angola, du Cambodge et de Chypre.');
  });

  it('no deadline in force', () => {
    expect(plainly(en.outlook.withoutDeadline([cambodia], '2027-11-30'))).toBe('One State Party had no Article 5 deadline in force on 30 November 2027: Cambodge.');
    expect(plainly(fr.outlook.withoutDeadline([cambodia, angola], '2027-12-01'))).toBe('Deux États parties n’avaient aucun délai en vigueur au titre de l’article 5 au 1ᵉʳ décembre 2027 : le Cambodge et l’Angola.');
  });

  it.each([
    [0, 4, 'Both are known for four States Parties; at their rates the remaining area would take longer than the time left for none of them.', 'Les deux sont connues pour quatre États parties ; au rythme de chacun, la superficie restante ne demanderait pour aucun d’eux plus de temps qu’il n’en reste.'],
    [1, 1, 'Both are known for one State Party; at its rate the remaining area would take longer than the time left.', 'Les deux ne sont connues que pour un État partie ; à son rythme, la superficie restante demanderait plus de temps qu’il n’en reste.'],
    [2, 12, 'Both are known for 12 States Parties; at their rates the remaining area would take longer than the time left for two of them.', 'Les deux sont connues pour 12 États parties ; au rythme de chacun, la superficie restante demanderait pour deux d’entre eux plus de temps qu’il n’en reste.'],
    [12, 12, 'Both are known for 12 States Parties; at their rates the remaining area would take longer than the time left for all of them.', 'Les deux sont connues pour 12 États parties ; au rythme de chacun, la superficie restante demanderait pour tous plus de temps qu’il n’en reste.'],
  ])('%i of %i beyond', (count, of, english, french) => {
    expect(plainly(en.outlook.beyond(count, of))).toBe(english);
    expect(plainly(fr.outlook.beyond(count, of))).toBe(french);
  });

  it('years, never "0" for something (R42)', () => {
    expect([0, 0.2, 0.99, 1, 1.5, 3.4, 140].map((years) => en.outlook.years(years))).toEqual(['0', '<1', '<1', '1', '2', '3', '>100']);
  });
});

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
