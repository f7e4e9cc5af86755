/** Titles at none, one, two and many, in both languages: a title must be true and grammatical at every count. */
import { describe, expect, test } from 'vitest';
import { charts as en } from '../../pipeline/words/en/charts.ts';
import { charts as fr } from '../../pipeline/words/fr/charts.ts';
import type { DeadlineCounts, Moves, ReceiptCounts } from '../../pipeline/charts/words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const moves = (rose: number, fell: number, same: number, notComparable: number, open: Moves['open'] = null): Moves => ({ rose, fell, same, notComparable, open });
const due = (pending: number, passed: number, soon: number, later: number, toCheck = false): DeadlineCounts => ({ total: pending + passed + soon + later, pending, passed, soon, later, months: 24, toCheck });
const receipts = (byDue: number, later: number, undated: number, whole = true): ReceiptCounts =>
  ({ reportingYear: 2025, dueDate: '2026-04-30', asOf: '2026-11-30', parties: 160, received: byDue + later + undated, byDue, later, undated, whole });

describe('moves since the baseline', () => {
  test.each([
    [24, moves(0, 0, 0, 24, 'now'), 'None of the 24 percentages can be compared with 2025, since some answers of the 2027 cycle are still to be coded', 'Aucun des 24 pourcentages ne peut être comparé à 2025, des réponses du cycle 2027 restant à coder'],
    [24, moves(0, 0, 0, 24, 'before'), 'None of the 24 percentages can be compared with 2025, since some answers of the 2025 cycle are still to be coded', 'Aucun des 24 pourcentages ne peut être comparé à 2025, des réponses du cycle 2025 restant à coder'],
    [2, moves(0, 0, 0, 2, 'either'), 'None of the 2 percentages can be compared with 2025, since some answers of the cycles 2025 and 2027 are still to be coded', 'Aucun des 2 pourcentages ne peut être comparé à 2025, des réponses des cycles 2025 et 2027 restant à coder'],
    [1, moves(0, 0, 0, 1), 'The one percentage cannot be compared with 2025', 'Le seul pourcentage ne peut être comparé à 2025'],
    [1, moves(1, 0, 0, 0), 'The one percentage rose since 2025', 'Le seul pourcentage a augmenté depuis 2025'],
    [1, moves(0, 0, 1, 0), 'The one percentage did not move since 2025', 'Le seul pourcentage n’a pas bougé depuis 2025'],
    [3, moves(0, 1, 0, 2), 'The one percentage that can be compared with 2025 fell; 2 cannot be compared', 'Le seul pourcentage comparable à 2025 a baissé ; 2 ne peuvent être comparés'],
    [9, moves(0, 1, 7, 1), 'Of the 8 percentages that can be compared with 2025, none rose; 1 fell, 7 did not move; 1 cannot be compared', 'Sur les 8 pourcentages comparables à 2025, aucun n’a augmenté ; 1 a baissé, 7 n’ont pas bougé ; 1 ne peut être comparé'],
    [9, moves(1, 2, 0, 6), '1 of 9 percentages rose since 2025, 2 fell; 6 cannot be compared', '1 des 9 pourcentages a augmenté depuis 2025, 2 ont baissé ; 6 ne peuvent être comparés'],
    [9, moves(9, 0, 0, 0), 'All 9 percentages rose since 2025', 'Les 9 pourcentages ont augmenté depuis 2025'],
  ])('overview of %i', (drawn, counted, english, french) => {
    expect(plain(en.overview.titleMoves(2025, 2027, drawn, counted))).toBe(english);
    expect(plain(fr.overview.titleMoves(2025, 2027, drawn, counted))).toBe(french);
  });

  test.each([
    [moves(0, 0, 0, 12, 'now'), 'S: none of the 12 percentages can be compared with 2025, since some answers of the 2027 cycle are still to be coded', 'S : aucun des 12 pourcentages ne peut être comparé à 2025, des réponses du cycle 2027 restant à coder'],
    [moves(0, 12, 0, 0), 'S: in 2027, of the 12 percentages that can be compared with 2025, none is above the 2025 baseline; 12 below', 'S : en 2027, sur les 12 pourcentages comparables à 2025, aucun n’est au-dessus de la référence ; 12 au-dessous'],
    [moves(12, 0, 0, 0), 'S: in 2027, all 12 percentages are above the 2025 baseline', 'S : en 2027, les 12 pourcentages sont au-dessus de la référence 2025'],
    [moves(1, 0, 11, 0), 'S: in 2027, 1 of 12 percentages is above the 2025 baseline, 11 unchanged', 'S : en 2027, 1 des 12 pourcentages est au-dessus de la référence 2025, 11 inchangés'],
  ])('history %#', (counted, english, french) => {
    expect(plain(en.history.title('S', 2025, 2027, 12, counted))).toBe(english);
    expect(plain(fr.history.title('S', 2025, 2027, 12, counted))).toBe(french);
  });

  test('largest changes', () => {
    const [a, b] = [{ indicator: '1.1', change: '-1' }, { indicator: '2', change: '12' }];
    expect(plain(en.dumbbell.title('S', 2025, 2027, [a], moves(0, 1, 0, 0)))).toBe('S: the largest change since 2025 is in indicator 1.1 (−1 point)');
    expect(plain(fr.dumbbell.title('S', 2025, 2027, [a, b], moves(1, 1, 0, 0)))).toBe('S : les plus grandes évolutions depuis 2025 sont celles des indicateurs 1.1 (−1 point) et 2 (+12 points)');
    expect(plain(en.dumbbell.title('S', 2025, 2027, [a, a, a, b], moves(1, 3, 0, 0)))).toBe('S: the largest changes since 2025 are in 4 indicators');
    expect(plain(en.dumbbell.title('S', 2025, 2027, [], moves(0, 0, 0, 4, 'before')))).toBe('S: no percentage can be compared with 2025, since some answers of the 2025 cycle are still to be coded');
  });
});

test.each([
  [0, 1, 0, '1 of 160 States Parties sent a report: none by 30 April 2026, 1 later', '1 des 160 États parties a remis un rapport : aucun au plus tard le 30 avril 2026, 1 après'],
  [1, 0, 1, '2 of 160 States Parties sent a report: 1 by 30 April 2026, none later, 1 without a date of receipt', '2 des 160 États parties ont remis un rapport : 1 au plus tard le 30 avril 2026, aucun après, 1 sans date de réception'],
])('receipts %i, %i, %i', (byDue, later, undated, english, french) => {
  expect(plain(en.receipts.title(receipts(byDue, later, undated)))).toBe(english);
  expect(plain(fr.receipts.title(receipts(byDue, later, undated)))).toBe(french);
});

test.each([
  [0, 5, 'S: none of the 5 outcomes is “met”', 'S : aucun des 5 résultats n’est atteint'],
  [1, 5, 'S: 1 of 5 outcomes is “met”', 'S : 1 des 5 résultats est atteint'],
  [1, 1, 'S: 1 of 1 outcome is “met”', 'S : le seul résultat est atteint'],
  [4, 5, 'S: 4 of 5 outcomes are “met”', 'S : 4 des 5 résultats sont atteints'],
])('outcomes %i of %i', (met, total, english, french) => {
  expect(plain(en.outcomes.title('S', met, total, [], 0))).toBe(english);
  expect(plain(fr.outcomes.title('S', met, total, [], 0))).toBe(french);
});

test.each([
  [due(0, 0, 0, 1), 'The one Article 5 deadline on record is more than 24 months away', 'Le seul délai inscrit au titre de l’article 5 expire dans plus de 24 mois'],
  [due(0, 0, 0, 4), 'All 4 Article 5 deadlines on record are more than 24 months away', 'Les 4 délais inscrits au titre de l’article 5 expirent tous dans plus de 24 mois'],
  [due(0, 0, 1, 0), 'One State Party has an Article 5 deadline on record; it has a deadline within 24 months', 'Un État partie a un délai inscrit au titre de l’article 5 ; il a un délai qui expire dans les 24 mois'],
  [due(1, 1, 0, 3), 'Of 5 States Parties with an Article 5 deadline on record, 1 has an extension request that is not yet decided and 1 has no deadline in force', 'Sur 5 États parties ayant un délai inscrit au titre de l’article 5, 1 a une demande de prolongation en attente de décision et 1 n’a aucun délai en vigueur'],
  [due(0, 2, 0, 3, true), 'Of 5 States Parties with an Article 5 deadline on record, 2 have a deadline that has passed in the register (to be checked)', 'Sur 5 États parties ayant un délai inscrit au titre de l’article 5, 2 ont un délai échu selon le registre (à vérifier)'],
])('deadlines %#', (counts, english, french) => {
  expect(plain(en.deadlines.title(counts))).toBe(english);
  expect(plain(fr.deadlines.title(counts))).toBe(french);
});

test('land and years', () => {
  expect(plain(en.land.title({ states: 1, total: '3.20', leading: 1 }))).toBe('One State gave the size of its remaining mined areas: 3.20 km²');
  expect(plain(en.land.title({ states: 9, total: '30', leading: 1 }))).toBe('One of 9 States accounts for half or more of the 30 km² of remaining mined areas whose size is given');
  expect(plain(fr.land.title({ states: 9, total: '30', leading: 2 }))).toBe('2 des 9 États représentent la moitié ou plus des 30 km² de zones minées restantes dont la superficie est donnée');
  const years = [[0, 1], [1, 1], [0, 5], [1, 5], [5, 5]].map(([beyond = 0, states = 0]) => [en, fr].map((one) => plain(one.outlook.title(beyond, states))));
  expect(years).toMatchInlineSnapshot(`
    [
      [
        "For the one State Party where both are known, the remaining area would not take longer than the time left at the average rate of the last years",
        "Pour le seul État partie dont les deux sont connues, la superficie restante ne demanderait pas plus de temps qu’il n’en reste, au rythme moyen des dernières années",
      ],
      [
        "For the one State Party where both are known, the remaining area would take longer than the time left at the average rate of the last years",
        "Pour le seul État partie dont les deux sont connues, la superficie restante demanderait plus de temps qu’il n’en reste, au rythme moyen des dernières années",
      ],
      [
        "At the average rate of the last years, the remaining area would take no longer than the time left for all 5 States Parties",
        "Au rythme moyen des dernières années, la superficie restante ne demanderait pour aucun des 5 États parties plus de temps qu’il n’en reste",
      ],
      [
        "At the average rate of the last years, the remaining area would take longer than the time left for 1 of 5 States Parties",
        "Au rythme moyen des dernières années, la superficie restante demanderait plus de temps qu’il n’en reste pour 1 des 5 États parties",
      ],
      [
        "At the average rate of the last years, the remaining area would take longer than the time left for all 5 States Parties",
        "Au rythme moyen des dernières années, la superficie restante demanderait plus de temps qu’il n’en reste pour les 5 États parties",
      ],
    ]
  `);
});
