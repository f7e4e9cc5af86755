/** Agreement for none, one and two in both languages, by tables. No-break spaces are written as "_". */
import { describe, expect, it } from 'vitest';
import type { Saying } from '../../pipeline/words/figure.ts';
import { words } from '../../pipeline/words/languages.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', '_');
const en = words('en').report;
const fr = words('fr').report;

describe('the answer', () => {
  const alone = (figure: number, final: number, provisional: number, missing: number): [string, string] => [
    plain(en.first.answerAlone({ total: 105, figure, final, provisional, missing }).join('')), plain(fr.first.answerAlone({ total: 105, figure, final, provisional, missing }).join('')),
  ];
  it('without a baseline', () => {
    expect(alone(2, 1, 1, 103)).toEqual([
      'Of the 105 indicators, 2 have a figure, 1_final and 1_provisional; for 103 there is none yet.',
      'Sur les 105 indicateurs, 2_ont une valeur, 1_définitive et 1_provisoire_; 103_n’en ont pas encore.',
    ]);
    expect(alone(1, 0, 1, 104)).toEqual([
      'Of the 105 indicators, 1 has a figure, 1_provisional; for 104 there is none yet.', 'Sur les 105 indicateurs, 1_a une valeur, 1_provisoire_; 104_n’en ont pas encore.',
    ]);
    expect(alone(0, 0, 0, 105)).toEqual(['None of the 105 indicators has a figure yet.', 'Aucun des 105 indicateurs n’a encore de valeur.']);
    expect(alone(105, 105, 0, 0)).toEqual(['Of the 105 indicators, 105 have a figure, 105_final.', 'Sur les 105 indicateurs, 105_ont une valeur, 105_définitives.']);
  });
  it.each([
    [4, 1, 0, 2, 1, 'Of the 105 indicators, 4 have a figure; against the 2025 baseline 1_improved, none_stayed the same, 2_declined and 1_cannot be compared.',
      'Sur les 105 indicateurs, 4_ont une valeur_; par rapport à la valeur de référence de 2025, 1_a progressé, aucun n’est inchangé, 2_ont reculé et 1_ne peut être comparé.'],
    [3, 0, 1, 2, 0, 'Of the 105 indicators, 3 have a figure; against the 2025 baseline none_improved, 1_stayed the same and 2_declined.',
      'Sur les 105 indicateurs, 3_ont une valeur_; par rapport à la valeur de référence de 2025, aucun n’a progressé, 1_est inchangé et 2_ont reculé.'],
    [7, 0, 0, 0, 7, 'Of the 105 indicators, 7 have a figure; none of them can be compared with the 2025 baseline.',
      'Sur les 105 indicateurs, 7_ont une valeur_; aucun ne peut être comparé à la valeur de référence de 2025.'],
    [1, 0, 0, 0, 1, 'Of the 105 indicators, 1 has a figure; it cannot be compared with the 2025 baseline.', 'Sur les 105 indicateurs, 1_a une valeur_; il ne peut être comparé à la valeur de référence de 2025.'],
    [0, 0, 0, 0, 0, 'None of the 105 indicators has a figure yet.', 'Aucun des 105 indicateurs n’a encore de valeur.'],
  ])('against a baseline: %i, of them %i, %i, %i, %i', (figure, improved, unchanged, declined, notComparable, english, french) => {
    const counts = { total: 105, figure, year: 2025, improved, unchanged, declined, notComparable };
    expect(plain(en.first.answerCompared(counts).join(''))).toBe(english);
    expect(plain(fr.first.answerCompared(counts).join(''))).toBe(french);
  });
  it('has a number in every second part', () => {
    const counts = { total: 105, figure: 40, year: 2025, improved: 12, unchanged: 0, declined: 20, notComparable: 8 };
    for (const first of [en.first, fr.first]) expect(first.answerCompared(counts).filter((_, place) => place % 2 === 1)).toEqual(['40', '12', '20', '8']);
  });
});

describe('change in words', () => {
  const from = { form: 'share', numerator: 19, denominator: 34 } as const;
  it('says the change and the same among the same States', () => {
    expect(plain(en.block.compared(from, 2025, { text: '+10', points: true }, { text: '+8', states: 34, otherSign: false }))).toBe('19_of_34_(56%) in_2025: +10_points; +8 among the same 34 States.');
    expect(plain(fr.block.compared(from, 2025, { text: '+10', points: true }, { text: '+8', states: 34, otherSign: false }))).toBe('19_sur_34_(56_%) en_2025_: +10_points_; +8 parmi les mêmes 34 États.');
  });
  it('has a point of one in the singular, a count without points', () => {
    expect(plain(en.block.compared(from, 2025, { text: '+1', points: true }, null))).toBe('19_of_34_(56%) in_2025: +1_point.');
    expect(plain(fr.block.compared(from, 2025, { text: '−1', points: true }, null))).toBe('19_sur_34_(56_%) en_2025_: −1_point.');
    expect(plain(en.block.compared({ form: 'count', numerator: 3 }, 2025, { text: '+2', points: false }, null))).toBe('3 in_2025: +2.');
  });
});

describe('summaries of a section', () => {
  it('agree in French', () => {
    const trends = { improved: 1, unchanged: 0, declined: 2, notComparable: 0 };
    expect(plain(fr.block.sectionSummary({ figure: 3, total: 9 }, trends, 2025))).toBe('Trois indicateurs sur neuf ont une valeur_; par rapport à 2025, un a progressé et deux ont reculé.');
    expect(plain(fr.block.sectionSummary({ figure: 1, total: 9 }, null, 2025))).toBe('Un indicateur sur neuf a une valeur.');
    expect(plain(fr.block.sectionSummary({ figure: 0, total: 9 }, null, 2025))).toBe('Aucun des neuf indicateurs n’a de valeur.');
  });
  it('agree in English', () => {
    expect(plain(en.block.sectionSummary({ figure: 0, total: 9 }, null, 2025))).toBe('None of the nine indicators has a figure.');
    expect(plain(en.block.sectionSummary({ figure: 1, total: 9 }, null, 2025))).toBe('One of the nine indicators has a figure.');
    const none = { improved: 0, unchanged: 0, declined: 0, notComparable: 1 };
    expect(plain(en.block.sectionSummary({ figure: 1, total: 6 }, none, 2025))).toBe('One of the six indicators has a figure; it cannot be compared with 2025.');
    expect(plain(fr.block.sectionSummary({ figure: 1, total: 6 }, none, 2025))).toBe('Un indicateur sur six a une valeur_; il ne peut être comparé à 2025.');
    expect(plain(en.block.sectionSummary({ figure: 5, total: 19 }, { ...none, notComparable: 5 }, 2025))).toBe('Five of the 19 indicators have a figure; none of them can be compared with 2025.');
    expect(plain(fr.block.sectionSummary({ figure: 5, total: 19 }, { ...none, notComparable: 5 }, 2025))).toBe('Cinq indicateurs sur 19 ont une valeur_; aucun ne peut être comparé à 2025.');
    expect(plain(en.block.sectionSummary({ figure: 3, total: 9 }, { ...none, declined: 2 }, 2025))).toBe('Three of the nine indicators have a figure; against 2025, two declined and one cannot be compared.');
  });
  it('a baseline alone: a figure, an empty group', () => {
    const alone = (then: Saying) => [plain(en.block.baselineOnly(then, 2025)), plain(fr.block.baselineOnly(then, 2025))];
    expect(alone({ form: 'share', numerator: 3, denominator: 35 })).toEqual(['3_of_35_(9%) in_2025.', '3_sur_35_(9_%) en_2025.']);
    expect(alone({ form: 'at_least', numerator: 3, denominator: 35, high: 9 })).toEqual(['At least 3_of_35_(9%), at most 9 in_2025.', 'Au moins 3_sur_35_(9_%), au plus 9 en_2025.']);
    expect(alone({ form: 'count', numerator: 2 })).toEqual(['2 in_2025.', '2 en_2025.']);
    expect(alone({ form: 'not_applicable' })).toEqual(['The group was empty in_2025.', 'Groupe vide en_2025.']);
  });
  it('the causes of a change need no agreement', () => {
    const parts = [{ cause: 'joined', change: '+2' }, { cause: 'stopped_reporting', change: '−1' }] as const;
    expect(plain(en.block.causes(parts, '+1', 2025))).toBe('Since 2025 the number rose by 1. By cause: joined the group_+2, answer no longer known_−1.');
    expect(plain(fr.block.causes(parts, '+1', 2025))).toBe('Depuis 2025, le nombre a augmenté de 1. Par cause_: entrée dans le groupe_+2, réponse qui n’est plus connue_−1.');
  });
});

describe('meetings', () => {
  it('have their ordinal', () => {
    expect(['21MSP', '22MSP', '23MSP', '24MSP', '11MSP', '5RC'].map((meeting) => plain(en.followUp.byMeeting(meeting)))).toEqual([
      '21st Meeting of the States Parties', '22nd Meeting of the States Parties', '23rd Meeting of the States Parties', '24th Meeting of the States Parties', '11th Meeting of the States Parties', '5RC',
    ]);
  });
});

describe('receipts', () => {
  it.each([
    [0, 0, 0, 'No report of the 164 States Parties is in the register.', 'Aucun rapport des 164 États parties ne figure au registre.'],
    [1, 1, 0, 'The report of 1_of_164 States Parties is in the register; one was received by 30_April_2025.',
      'Le rapport de 1 des 164 États parties figure au registre_; un a été reçu au plus tard le 30_avril_2025.'],
    [26, 2, 20, 'The reports of 26_of_164 States Parties are in the register; two were received by 30_April_2025, and 20 bear no date of receipt.',
      'Les rapports de 26 des 164 États parties figurent au registre_; deux ont été reçus au plus tard le 30_avril_2025, et 20 ne portent pas de date de réception.'],
    [26, 0, 1, 'The reports of 26_of_164 States Parties are in the register; none is known to have been received by 30_April_2025, and one bears no date of receipt.',
      'Les rapports de 26 des 164 États parties figurent au registre_; aucune réception au plus tard le 30_avril_2025 n’y est attestée, et un ne porte pas de date de réception.'],
  ])('%i received, %i in time, %i undated', (received, inTime, undated, english, french) => {
    expect(plain(en.receipts.received(received, 164, inTime, undated, '2025-04-30'))).toBe(english);
    expect(plain(fr.receipts.received(received, 164, inTime, undated, '2025-04-30'))).toBe(french);
  });
});
