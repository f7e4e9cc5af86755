/** Agreement for none, one and two in both languages, by tables. No-break spaces are written as "_". */
import { describe, expect, it } from 'vitest';
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
    expect(alone(1, 0, 1, 104)[1]).toBe('Sur les 105 indicateurs, 1_a une valeur, 0_définitive et 1_provisoire_; 104_n’en ont pas encore.');
  });
  it('against a baseline', () => {
    const counts = { total: 105, figure: 4, year: 2025, improved: 1, unchanged: 0, declined: 2, notComparable: 1 };
    expect(plain(en.first.answerCompared(counts).join(''))).toBe('Of the 105 indicators, 4 have a figure; against the 2025 baseline 1_improved, 0_stayed the same, 2_declined and 1_cannot be compared.');
    expect(plain(fr.first.answerCompared(counts).join(''))).toBe('Sur les 105 indicateurs, 4_ont une valeur_; par rapport à la valeur de référence de 2025, 1_a progressé, 0_est inchangé, 2_ont reculé et 1_ne peut être comparé.');
  });
});

describe('change in words', () => {
  const from = { numerator: 19, denominator: 34 };
  it('says the change and the same among the same States', () => {
    expect(plain(en.block.compared(from, 2025, { text: '+10', points: true }, { text: '+8', states: 34, otherSign: false }))).toBe('19_of_34_(56%) in_2025: +10_points; +8 among the same 34 States.');
    expect(plain(fr.block.compared(from, 2025, { text: '+10', points: true }, { text: '+8', states: 34, otherSign: false }))).toBe('19_sur_34_(56_%) en_2025_: +10_points_; +8 parmi les mêmes 34 États.');
  });
  it('has a point of one in the singular, a count without points', () => {
    expect(plain(en.block.compared(from, 2025, { text: '+1', points: true }, null))).toBe('19_of_34_(56%) in_2025: +1_point.');
    expect(plain(fr.block.compared(from, 2025, { text: '−1', points: true }, null))).toBe('19_sur_34_(56_%) en_2025_: −1_point.');
    expect(plain(en.block.compared({ numerator: 3, denominator: null }, 2025, { text: '+2', points: false }, null))).toBe('3 in_2025: +2.');
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
    expect(plain(en.block.sectionSummary({ figure: 0, total: 9 }, null, 2025))).toBe('None of nine indicators has a figure.');
    expect(plain(en.block.sectionSummary({ figure: 1, total: 9 }, null, 2025))).toBe('One of nine indicators has a figure.');
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
    [0, 0, 0, 'Aucun rapport des 164 États parties ne figure au registre.'],
    [1, 1, 0, 'Le rapport de 1 des 164 États parties figure au registre_; un est daté du 30_avril_2025 ou d’avant.'],
    [26, 2, 20, 'Les rapports de 26 des 164 États parties figurent au registre_; deux sont datés du 30_avril_2025 ou d’avant, et 20 ne portent pas de date.'],
    [26, 0, 1, 'Les rapports de 26 des 164 États parties figurent au registre_; aucun n’est daté du 30_avril_2025 ou d’avant, et un ne porte pas de date.'],
  ])('%i received, %i in time, %i undated', (received, inTime, undated, french) => {
    expect(plain(fr.receipts.received(received, 164, inTime, undated, '2025-04-30'))).toBe(french);
  });
});
