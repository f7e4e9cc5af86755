/** R42 sentence by sentence, with its limits. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutlookRow } from '../../schemas/outputs.ts';
import { openGround, type Ground } from './ground.ts';

let ground: Awaited<ReturnType<typeof openGround>>;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.store.close());

/** The row of XAA, as of 31 December 2025. */
async function outlookOf(measures: readonly string[], more: Ground = {}, dates?: Parameters<typeof ground.measure>[1]): Promise<OutlookRow | undefined> {
  return (await ground.measure({ measures, ...more }, dates)).outlook.find(({ state }) => state === 'XAA');
}
const left = (value: string, contamination = '', measure = 'cha_area'): string => `,XAA,${measure},,${contamination},2024-12-31,${value},km2,reported`;
const gone = (value: string, year: number, measure = 'cleared_area'): string => `,XAA,${measure},,,${year}-12-31,${value},km2,reported`;
const due = (day: string): Ground => ({ deadlines: [`XAA,5,${day},original,`] });

describe('who has a row', () => {
  test('parties with status affected or article_5 on the as-of date, and no other', async () => {
    const { outlook } = await ground.measure({
      states: ['XAA,2000-01-01,', 'XAB,2000-01-01,', 'XAC,2026-01-01,', 'XAD,2000-01-01,2025-12-31', 'XAE,2000-01-01,2026-01-01', 'XAF,2000-01-01,', 'XAG,2000-01-01,', 'XAH,2000-01-01,'],
      statuses: ['XAA,affected,,2026-01-01', 'XAB,article_5,2025-12-31,', 'XAC,affected,,', 'XAD,affected,,', 'XAE,affected,,', 'XAF,affected,,2025-12-31', 'XAG,affected,2026-01-01,', 'XAH,article_4,,'],
    });
    expect(outlook.map(({ state }) => state)).toEqual(['XAA', 'XAB', 'XAE']);
    expect(outlook[0]).toEqual({ cycle: 2025, state: 'XAA', remaining_km2: null, mixed: null, rate_km2: null, rate_years: null, years: null, due_on: null, years_left: null, longer: null, rate_least_km2: null, rate_most_km2: null, released_km2: null, released_before_km2: null });
  });
});

describe('the last two years', () => {
  const year = { cycle: 2025 };
  test('stand side by side where the State told of the same measures and contaminations for both', async () => {
    expect(await outlookOf([gone('2', 2023), gone('3', 2024)])).toMatchObject({ ...year, released_km2: '3', released_before_km2: '2' });
    expect(await outlookOf([gone('0', 2023), gone('3', 2024)])).toMatchObject({ released_km2: '3', released_before_km2: '0' });
    expect(await outlookOf([gone('2', 2023), gone('1', 2023, 'cancelled_area'), gone('3', 2024)])).toMatchObject({ released_km2: '3', released_before_km2: null });
    expect(await outlookOf([gone('2', 2023).replace(',,,2023', ',,AP mines,2023'), gone('3', 2024)])).toMatchObject({ released_km2: '3', released_before_km2: null });
  });

  test('are blank where a year is not told of, or in words only', async () => {
    expect(await outlookOf([gone('2', 2022), gone('3', 2024)])).toMatchObject({ released_km2: '3', released_before_km2: null });
    expect(await outlookOf([gone('2', 2023)])).toMatchObject({ released_km2: null, released_before_km2: null });
    expect(await outlookOf([gone('2', 2023), ',XAA,cleared_area,,,2024-12-31,,,not_reported'])).toMatchObject({ released_km2: null, released_before_km2: null });
  });
});

describe('what remains', () => {
  test('is added over measures and contaminations, and said to be mixed where these are of more than one kind', async () => {
    expect(await outlookOf([left('1', 'AP mines'), left('2', 'ap'), left('3', 'AP mines', 'sha_area')])).toMatchObject({ remaining_km2: '6', mixed: 'no' });
    expect(await outlookOf([left('1', 'AP mines'), left('2', 'improvised AP mines')])).toMatchObject({ remaining_km2: '3', mixed: 'yes' });
  });

  test.each([['not stated', ''], ['a text that the vocabulary does not have', 'AP mines of the north']])('%s is a kind of its own', async (_, contamination) => {
    expect(await outlookOf([left('1', 'AP mines'), left('2', contamination)])).toMatchObject({ mixed: 'yes' });
    expect(await outlookOf([left('2', contamination)])).toMatchObject({ mixed: 'no' });
  });

  test('words are no size: nothing is mixed with them, and alone they leave it blank', async () => {
    expect(await outlookOf([left('1', 'AP mines'), ',XAA,cha_area,,improvised,2024-12-31,,,unknown'])).toMatchObject({ remaining_km2: '1', mixed: 'no' });
    expect(await outlookOf([',XAA,cha_area,,,2024-12-31,,,unknown', gone('1', 2024)])).toMatchObject({ remaining_km2: null, mixed: null, rate_km2: '1', years: null, longer: null });
  });

  test('at most four decimals, half away from zero', async () => {
    expect(await outlookOf([',XAA,cha_area,,,2024-12-31,1000050,m2,reported', gone('1', 2024)])).toMatchObject({ remaining_km2: '1.0001' });
    expect(await outlookOf([',XAA,cha_area,,,2024-12-31,1000049,m2,reported'])).toMatchObject({ remaining_km2: '1' });
  });
});

describe('the rate', () => {
  test('is the mean of the reporting years R−2 to R, no more', async () => {
    expect(await outlookOf([gone('100', 2021), gone('1', 2022), gone('2', 2023), gone('3', 2024), gone('100', 2025)])).toMatchObject({ rate_km2: '2', rate_years: 3, rate_least_km2: '1', rate_most_km2: '3' });
  });

  test('of the years in which a release of any kind was given; 0 is one, words are none', async () => {
    expect(await outlookOf([gone('0', 2022), gone('3', 2024, 'cancelled_area'), ',XAA,cleared_area,,,2023-12-31,,,not_reported'])).toMatchObject({ rate_km2: '1.5', rate_years: 2, rate_least_km2: '0', rate_most_km2: '3' });
    expect(await outlookOf([',XAA,cleared_area,,,2024-12-31,,,not_reported'])).toMatchObject({ rate_km2: null, rate_years: null });
  });

  test('adds what was cleared, reduced and cancelled, and no mines', async () => {
    expect(await outlookOf([gone('1', 2024), gone('2', 2024, 'reduced_area'), gone('4', 2024, 'cancelled_area'), ',XAA,mines_destroyed,,,2024-12-31,900,count,reported'])).toMatchObject({ rate_km2: '7', rate_years: 1 });
  });

  test('a third stays exact until it is printed', async () => {
    expect(await outlookOf([left('1'), gone('1', 2022), gone('0', 2023), gone('0', 2024)])).toMatchObject({ rate_km2: '0.3333', years: '3.00' });
  });
});

describe('the years', () => {
  test('two decimals, half away from zero; blank at a rate of 0', async () => {
    expect(await outlookOf([left('1.005'), gone('1', 2024)])).toMatchObject({ years: '1.01' });
    expect(await outlookOf([left('0'), gone('1', 2024)])).toMatchObject({ years: '0.00' });
    expect(await outlookOf([left('1'), gone('0', 2024)], due('2026-12-31'))).toMatchObject({ rate_km2: '0', rate_years: 1, years: null, longer: null });
  });

  test.each([['2025-12-30', null], ['2025-12-31', '0.00'], ['2026-01-01', '0.00'], ['2026-01-02', '0.01'], ['2029-12-31', '4.00'], ['2030-12-31', '5.00']])('a deadline on %s leaves %s years', async (day, years) => {
    expect(await outlookOf([], due(day))).toMatchObject({ due_on: day, years_left: years });
  });

  test('the latest deadline of those decided by the as-of date, under Article 5', async () => {
    const deadlines = ['XAA,5,2027-12-31,original,', 'XAA,5,2029-12-31,extension,2025-12-31', 'XAA,5,2035-12-31,extension,2026-01-01', 'XAA,4,2040-12-31,original,'];
    expect(await outlookOf([], { deadlines })).toMatchObject({ due_on: '2029-12-31' });
    expect(await outlookOf([], { deadlines: ['XAA,4,2040-12-31,original,'] })).toMatchObject({ due_on: null, years_left: null });
  });

  test('longer is told from the exact years: 1,461 days are exactly four', async () => {
    expect(await outlookOf([left('4'), gone('1', 2024)], due('2029-12-31'))).toMatchObject({ years: '4.00', years_left: '4.00', longer: 'no' });
    expect(await outlookOf([left('4.000001'), gone('1', 2024)], due('2029-12-31'))).toMatchObject({ years: '4.00', years_left: '4.00', longer: 'yes' });
    expect(await outlookOf([left('4'), gone('1', 2024)], due('2025-12-30'))).toMatchObject({ longer: null });
    expect(await outlookOf([left('4')], due('2029-12-31'))).toMatchObject({ longer: null });
  });
});
