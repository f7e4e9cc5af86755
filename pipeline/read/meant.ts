/** What a bad cell was probably meant to be: for hints only, nothing is ever put in its place. */
import { datePeriod } from '../../schemas/columns.ts';
import { keyForm } from './key-form.ts';
import { bare, nearest } from './nearest.ts';

/** Facts for a hint: `meant`, `other` (as likely), `why` (a code that the messages know), `unit`. */
export type Meant = Readonly<Partial<Record<'meant' | 'other' | 'why' | 'unit' | 'allowed' | 'least' | 'most', string>>>;

const MONTHS = [
  ['jan', 'ene'], ['feb', 'fev'], ['mar', 'mrz'], ['apr', 'avr', 'abr'], ['may', 'mai'], ['jun', 'juin'],
  ['jul', 'juil'], ['aug', 'aou', 'ago'], ['sep', 'set'], ['oct', 'okt'], ['nov'], ['dec', 'dic', 'dez'],
];

/** Month of a name in English, French, Spanish, Italian or German, whole or cut short; 0 where it is none. */
export function monthOf(word: string): number {
  const name = bare(word);
  return MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
}

/** Arabic and Persian digits, and wide ones, as ASCII digits; every dash as a hyphen. */
const plainDigits = (text: string): string => keyForm(text.normalize('NFKC')).replace(/[\u2010-\u2015\u2212\ufe58]/g, '-').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) => String(sign.charCodeAt(0) & 0xf));

const two = (part: string | number): string => String(part).padStart(2, '0');
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
const iso = (year: string, month: string | number, day?: string): string => [fullYear(year), two(month), ...(day === undefined ? [] : [two(day)])].join('-');

/** Candidates for what a date in another style says, the likeliest first. */
function datesOf(cell: string): string[] {
  const match = (pattern: RegExp) => pattern.exec(cell)?.slice(1).map((part) => part ?? '') ?? null;
  const timed = match(/^(\d{4}-\d{2}-\d{2})[T ]\d/);
  if (timed) return [timed[0] ?? ''];
  const yearFirst = match(/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?$/) ?? match(/^(\d{4})(\d{2})(\d{2})$/);
  if (yearFirst) return [iso(yearFirst[0] ?? '', yearFirst[1] ?? '', yearFirst[2])];
  const yearLast = match(/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/);
  if (yearLast) {
    const [a = '', b = '', year = ''] = yearLast;
    return [iso(year, b, a), iso(year, a, b)];
  }
  const named = match(/^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[-/ .]*(?:de )?(\p{L}{3,})\.?[-/ .,]*(?:de )?(\d{4}|\d{2})$/iu);
  if (named) return [iso(named[2] ?? '', monthOf(named[1] ?? ''), named[0])];
  const american = match(/^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu);
  if (american) return [iso(american[2] ?? '', monthOf(american[0] ?? ''), american[1])];
  const month = match(/^(\p{L}{3,})\.?[-/ ]*(?:de )?(\d{4}|\d{2})$/iu);
  if (month) return [iso(month[1] ?? '', monthOf(month[0] ?? ''))];
  const short = match(/^(\d{1,2})[-/.](\d{4})$/) ?? match(/^(\d{4})[-/.](\d{1,2})$/)?.toReversed();
  return short ? [iso(short[1] ?? '', short[0] ?? '')] : [];
}

/** Days from 30 December 1899, as spreadsheets count them: 45777 is 2025-04-30. */
const ofSerial = (days: number): string => new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);

/** What a cell that is not a date may have been meant to say. */
export function meantDate(raw: string): Meant {
  const cell = plainDigits(raw).trim();
  if (cell.length > 60) return {};
  if (/^\d{4}$/.test(cell) && datePeriod(cell)) return { why: 'year_only' };
  if (/^\d{5}$/.test(cell) && Number(cell) >= 36_000 && Number(cell) <= 60_000) return { meant: ofSerial(Number(cell)), why: 'serial' };
  const [meant, other] = [...new Set(datesOf(cell))].filter((date) => date !== raw && datePeriod(date));
  if (meant !== undefined) return { meant, ...(other !== undefined && { other }) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return { why: 'no_such_day' };
  const years = cell.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g);
  return years?.length === 1 && years[0] !== undefined && !/^\d/.test(cell) ? { meant: years[0] } : {};
}

const BLANK_WORDS = new Set(['na', 'nil', 'none', 'null', 'unknown', 'notreported', 'notavailable', 'nd', 'tbd', 'inconnu', 'nonrapporte', 'nondisponible', 'desconocido', 'neant', '']);
const UNITS: readonly [RegExp, string][] = [
  [/\s*(km2|sq\.? ?km|square kilomet(re|er)s?|kilomètres? carrés?)$/i, 'km2'], [/\s*(m2|sqm|sq\.? ?m|square met(re|er)s?|mètres? carrés?)$/i, 'm2'], [/\s*(ha|hectares?)$/i, 'ha'],
];

/** Readings of digits with commas and points, the likeliest first. */
function numbersOf(digits: string, whole: boolean): string[] {
  if (/^\d+$/.test(digits)) return [digits];
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(digits)) return [digits.replace(/[.,]/g, '')];
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return [digits.replaceAll(',', '')];
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return [digits.replaceAll('.', '').replace(',', '.')];
  if (/^\d+[.,]0+$/.test(digits)) return [digits.replace(/[.,]0+$/, '')];
  if (/^\d{1,3},\d{3}$/.test(digits)) return [digits.replace(',', ''), digits.replace(',', '.')];
  if (/^\d{1,3}\.\d{3}$/.test(digits) && whole) return [digits.replace('.', '')];
  if (/^\d*[.,]\d+$/.test(digits)) return [digits.replace(',', '.').replace(/^\./, '0.')];
  if (/^\d+\.$/.test(digits)) return [digits.slice(0, -1)];
  return [];
}

/** "3.68 million", "12 thousand", "1e6" as plain digits. */
function unfold(text: string): string {
  const parts = /^(\d+(?:[.,]\d+)?)\s*(?:(million|millions|mio|m)|(thousand|mille|k)|e\+?(\d{1,2}))$/i.exec(text);
  if (!parts) return text;
  const zeros = parts[2] ? 6 : parts[3] ? 3 : Number(parts[4]);
  const [whole = '', part = ''] = (parts[1] ?? '').replace(',', '.').split('.');
  return part.length <= zeros && zeros <= 15 ? `${whole}${part.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, '') : text;
}

/** What a cell that is not a number may have been meant to say; `whole` where only whole numbers stand. */
export function meantNumber(raw: string, whole: boolean): Meant {
  const cell = plainDigits(raw).trim();
  if (cell.length > 60) return {};
  if (/^\(\s*\d[\d.,\s]*\)$/.test(cell)) return { why: 'brackets' };
  if (BLANK_WORDS.has(bare(cell))) return { why: 'words' };
  if (/^-\s*\d/.test(cell)) return { why: 'negative' };
  const unit = UNITS.find(([pattern]) => pattern.test(cell));
  const number = (unit ? cell.replace(unit[0], '') : cell).replace(/^(?:[~≈<>≤≥=+]|c\.|ca\.|about |approx\.? |environ |env\. )+\s*/i, '').replace(/\+$/, '');
  const digits = unfold(number.trim()).replace(/[\s\u00a0\u202f\u2009'’_]/g, '');
  const grammar = whole ? /^\d{1,9}$/ : /^\d{1,15}(\.\d{1,9})?$/;
  const [meant, other] = numbersOf(digits, whole).filter((one) => grammar.test(one) && one !== raw);
  return { ...(meant !== undefined && { meant }), ...(other !== undefined && { other }), ...(unit && { unit: unit[1] }) };
}

/** Other words for codes, as people write them in the languages of the reports; without accents and signs. */
const SYNONYMS: Readonly<Record<string, string>> = {
  yes: 'y oui si sim ja da да نعم 是 true 1', no: 'n non nao nein нет لا 否 不是 false 0', partly: 'partial partially inpart partiellement enpartie parcialmente enparte partial',
  silent: 'notmentioned notstated nomention nonmentionne', unclear: 'notclear ambiguous paclair pasclair', not_applicable: 'na sansobjet so noaplica nonapplicable',
  unchanged: 'nochange inchange sincambios same', m2: 'sqm squaremetres squaremeters metrescarres', km2: 'sqkm squarekilometres kilometrescarres', ha: 'hectare hectares',
  count: 'number nombre units unites pieces mines', annual: 'annuel yearly', initial: 'first', voluntary: 'volontaire', amendment: 'amended corrigendum', final: 'definitif',
  draft: 'projet brouillon', abstain: 'abstention abstained abstient', absent: 'notvoting nonvoting didnotvote', state: 'country pays etat stateparty',
  organisation: 'organization ngo ong org', extension: 'extended prolongation', original: 'initial', assessed: 'obligatory mandatory obligatoire', plenary: 'generalassembly ga pleniere',
  first_committee: 'committee1 1stcommittee premierecommission', review_conference: 'reviewconf revcon rc', msp: 'meetingofthestatesparties assembleedesetatsparties', known: 'confirmed', alleged: 'allegation',
  reported: 'given', not_reported: 'nr notgiven', unknown: 'inconnu', affected: 'touche mineaffected', 4: 'article4 art4 iv', 5: 'article5 art5 v',
};

/** The code that a cell may have been meant to be. */
export function meantCode(raw: string, allowed: readonly string[]): Meant {
  const word = bare(raw.replace(/\.0+$/, ''));
  const same = allowed.find((code) => bare(code) === word) ?? allowed.find((code) => SYNONYMS[code]?.split(' ').includes(word));
  const meant = same ?? nearest(raw, allowed);
  return { ...(meant !== null && { meant }), allowed: allowed.join(', ') };
}
