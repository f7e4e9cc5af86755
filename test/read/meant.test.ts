import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datePeriod, day, decimal, integer } from '../../schemas/columns.ts';
import { meantCode, meantDate, meantNumber } from '../../pipeline/read/meant.ts';
import { nearest, steps } from '../../pipeline/read/nearest.ts';

const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2059-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('the word that was meant', () => {
  test.each([
    ['ye', 'yes', null], ['yess', 'yes', 'yes'], ['yse', 'yes', 'yes'], ['yxx', 'yes', null],
    ['provisionnal', 'provisional', 'provisional'], ['provizionnal', 'provisional', 'provisional'], ['provizionnnal', 'provisional', null], ['provxxxonal', 'provisional', null],
  ])('%s for %s: one slip in a short word, two in a longer, never three', (written, known, meant) => {
    expect(nearest(written, [known, 'something else'])).toBe(meant);
  });
});

describe('dates', () => {
  test('every day is itself, every month its last day, every year its last day', () => {
    fc.assert(fc.property(anyDay, (date) => {
      expect(day.parse(date)).toBe(date);
      const [year = '', month = ''] = date.split('-');
      expect(day.parse(`${year}-${month}`)).toBe(`${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`);
      expect(day.parse(year)).toBe(`${year}-12-31`);
    }));
  });

  test('29 February is a day of leap years only: every fourth, but of the centuries every fourth again', () => {
    expect(['1996', '2000', '2024', '1900', '2100', '2023'].map((year) => datePeriod(`${year}-02-29`)?.last ?? null)).toEqual(['1996-02-29', '2000-02-29', '2024-02-29', null, null, null]);
    expect(['2000-02', '2100-02'].map((month) => datePeriod(month)?.last)).toEqual(['2000-02-29', '2100-02-28']);
  });

  test('a day written otherwise is no date, and is suggested', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom('/', '.', '-', ' '), (date, sign) => {
      const [y = '', m = '', d = ''] = date.split('-');
      const other = Number(d) <= 12 && d !== m;
      const written = `${Number(d)}${sign}${Number(m)}${sign}${y}`;
      expect(day.safeParse(written).success).toBe(false);
      expect(meantDate(written)).toEqual({ meant: date, ...(other && { other: `${y}-${d}-${m}` }) });
      for (const text of [`${y}/${m}/${d}`, `${y}${m}${d}`, `${date}T10:20:30Z`, `${date} 00:00`]) expect(meantDate(text)).toEqual({ meant: date });
      for (const language of ['en', 'fr', 'es', 'de']) {
        const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(date));
        expect(meantDate(`${Number(d)} ${month} ${y}`)).toEqual({ meant: date });
      }
    }));
  });

  test('a spreadsheet\'s number of a day', () => {
    fc.assert(fc.property(fc.integer({ min: 36_000, max: 60_000 }), (serial) => {
      expect((Date.parse(meantDate(String(serial)).meant ?? '') - Date.parse('1899-12-30')) / 86_400_000).toBe(serial);
    }));
  });

  test('whatever is suggested would be read; nothing is suggested in place of itself', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789-/. TZJanéMai'), maxLength: 14 })), (text) => {
      const { meant, other } = meantDate(text);
      for (const one of [meant, other]) if (one !== undefined) expect([datePeriod(one) !== null, one !== text]).toEqual([true, true]);
    }), { numRuns: 3000 });
  });
});

const spaced = (digits: string, sign: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, sign);

describe('numbers', () => {
  test('digits are themselves; written in groups they are no number, and are suggested', () => {
    fc.assert(fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), fc.constantFrom(' ', '\u00a0', '\u202f', "'", '’'), (number, sign) => {
      const digits = String(number);
      expect([integer.parse(digits), decimal.parse(digits)]).toEqual([number, digits]);
      expect(decimal.safeParse(spaced(digits, sign)).success).toBe(false);
      expect(meantNumber(spaced(digits, sign), false)).toEqual({ meant: digits });
      expect(meantNumber(spaced(digits, sign), true)).toEqual({ meant: digits });
    }));
  });

  test('a decimal comma', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
      for (const text of [`${whole},${tenth}`, `${spaced(String(whole), '.')},${tenth}`, `${spaced(String(whole), ',')}.${tenth}`]) expect(meantNumber(text, false)).toEqual({ meant: `${whole}.${tenth}` });
    }));
  });

  test('three digits after a comma may be thousands or decimals: both are said', () => {
    expect(meantNumber('1,632', false)).toEqual({ meant: '1632', other: '1.632' });
    expect(meantNumber('1,632', true)).toEqual({ meant: '1632' });
    expect(meantNumber('1.632km2', false)).toEqual({ meant: '1.632', unit: 'km2' });
    expect(meantNumber('2.0', true)).toEqual({ meant: '2' });
    expect(meantNumber('3.68 million', false)).toEqual({ meant: '3680000' });
  });

  test('whatever is suggested would be read', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789.,\' -+~eEkm2²ha%'), maxLength: 14 })), fc.boolean(), (text, whole) => {
      const { meant, other } = meantNumber(text, whole);
      for (const one of [meant, other]) if (one !== undefined) expect([(whole ? integer : decimal).safeParse(one).success, one !== text]).toEqual([true, true]);
    }), { numRuns: 3000 });
  });
});

describe('codes', () => {
  const answers = ['yes', 'partly', 'no', 'silent', 'unclear', 'not_applicable', 'unchanged'];
  test.each([
    ['Yes', 'yes'], ['yess', 'yes'], ['oui', 'yes'], ['OUI ', 'yes'], ['sí', 'yes'], ['да', 'yes'], ['non', 'no'], ['N/A', 'not_applicable'], ['not applicable', 'not_applicable'],
    ['partialy', 'partly'], ['silnet', 'silent'], ['inchangé', 'unchanged'], ['yes\u200b', 'yes'],
  ])('"%s" may be %s', (text, meant) => expect(meantCode(text, answers).meant).toBe(meant));

  test('what is near to nothing, or to two, has no suggestion', () => {
    expect(meantCode('perhaps', answers).meant).toBeUndefined();
    expect(nearest('abd', ['abc', 'abe'])).toBeNull();
  });

  test('steps are those of a slip of the pen, either way round', () => {
    expect([steps('yess', 'yes', 2), steps('yse', 'yes', 2), steps('', 'abc', 2), steps('report', 'reportid', 2)]).toEqual([1, 1, 3, 2]);
    fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => steps(a, b, 9) === steps(b, a, 9)));
  });
});
