/** The meetings of the Convention from 2023 to 2031, with fictional places. */
import { table } from './table.ts';

export interface Meeting { meeting: string; kind: 'msp' | 'review_conference' | 'intersessional' | 'other'; starts_on: string; ends_on: string; name_en: string; name_fr: string; place: string }

const formal: [string, Meeting['kind'], string, string, string, string][] = [
  ['21MSP', 'msp', '2023-11-20', '2023-11-24', 'Twenty-First Meeting of the States Parties', 'Vingt et unième Assemblée des États parties'],
  ['5RC', 'review_conference', '2024-11-25', '2024-11-29', 'Fifth Review Conference', 'Cinquième Conférence d’examen'],
  ['22MSP', 'msp', '2025-12-01', '2025-12-05', 'Twenty-Second Meeting of the States Parties', 'Vingt-deuxième Assemblée des États parties'],
  ['23MSP', 'msp', '2026-11-16', '2026-11-20', 'Twenty-Third Meeting of the States Parties', 'Vingt-troisième Assemblée des États parties'],
  ['24MSP', 'msp', '2027-11-22', '2027-11-26', 'Twenty-Fourth Meeting of the States Parties', 'Vingt-quatrième Assemblée des États parties'],
  ['25MSP', 'msp', '2028-11-20', '2028-11-24', 'Twenty-Fifth Meeting of the States Parties', 'Vingt-cinquième Assemblée des États parties'],
  ['6RC', 'review_conference', '2029-11-26', '2029-11-30', 'Sixth Review Conference', 'Sixième Conférence d’examen'],
  ['26MSP', 'msp', '2030-11-18', '2030-11-22', 'Twenty-Sixth Meeting of the States Parties', 'Vingt-sixième Assemblée des États parties'],
  ['27MSP', 'msp', '2031-11-17', '2031-11-21', 'Twenty-Seventh Meeting of the States Parties', 'Vingt-septième Assemblée des États parties'],
];

function intersessional(year: number): Meeting {
  return {
    meeting: `IM${year}`, kind: 'intersessional', starts_on: `${year}-06-17`, ends_on: `${year}-06-19`,
    name_en: `Intersessional meetings ${year}`, name_fr: `Réunions intersessions ${year}`, place: 'Harbour City',
  };
}

/** All meetings by date. */
export const meetings: readonly Meeting[] = [
  ...formal.map(([meeting, kind, starts_on, ends_on, name_en, name_fr]): Meeting => ({
    meeting, kind, starts_on, ends_on, name_en, name_fr, place: kind === 'msp' ? 'Harbour City' : 'Lantern Bay',
  })),
  ...[2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].map(intersessional),
  { meeting: 'REG2027', kind: 'other' as const, starts_on: '2027-03-09', ends_on: '2027-03-10', name_en: 'Regional conference of the Amber Coast', name_fr: 'Conférence régionale de la Côte d’Ambre', place: 'Lantern Bay' },
].sort((a, b) => (a.starts_on < b.starts_on ? -1 : 1));

/** The last day of the year's formal meeting: there requests are decided. */
export function decisionDay(year: number): string {
  return meetings.find((one) => one.starts_on.startsWith(String(year)) && one.kind !== 'intersessional' && one.kind !== 'other')?.ends_on ?? '';
}

/** `registry/meetings.csv` for every year that a list asks for. */
export function meetingsFile(): string {
  return table(['meeting', 'kind', 'starts_on', 'ends_on', 'name_en', 'name_fr', 'place'], meetings.map((one) => ({ ...one })));
}
