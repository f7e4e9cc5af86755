/** R29 sentence by sentence, with its limits. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGround, type Ground } from './ground.ts';

let ground: Awaited<ReturnType<typeof openGround>>;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.store.close());

/** "XAA cha_area ap 10 2024-12-31", and "XAA sha_area - unknown 2024-12-31" for what is said in words. */
async function said(measures: readonly string[], more: Ground = {}, dates?: Parameters<typeof ground.measure>[1]) {
  const { land, fates } = await ground.measure({ measures, ...more }, dates);
  return { land: land.map((row) => [row.state, row.measure, row.contamination ?? '-', row.value ?? row.state_of_value, row.as_at].join(' ')), fates: [...fates.values()] };
}
const reports = ['A1,XAA,2025-04-01,,annual,final', 'A2,XAA,2025-06-01,,amendment,final', 'O1,XAA,2025-07-01,,other,final', 'O0,XAA,2025-03-01,,other,final', 'D1,XAA,2025-08-01,,annual,draft', 'N1,XAA,2025-08-01,,annual,not_counted'];
const cha = (report: string, value: string, area = '', asAt = '2024-12-31', contamination = ''): string => `${report},${report === '' ? 'XAA' : ''},cha_area,${area},${contamination},${asAt},${value},km2,reported`;

describe('one document speaks', () => {
  test.each<[string, string[], string, string[], string[]?]>([
    ['the latest report', [cha('A1', '1'), cha('A2', '2')], '2', ['history', 'counts']],
    ['a report, also where another document came later', [cha('A1', '1'), cha('O1', '2')], '1', ['counts', 'report_speaks']],
    ['an older document that a report replaced is history', [cha('A1', '1'), cha('O0', '2')], '1', ['counts', 'history']],
    ['another document where no report does', [cha('O1', '2'), cha('', '3')], '2', ['counts', 'report_speaks']],
    ['the later of two other documents', [cha('O1', '2'), cha('O0', '3')], '2', ['counts', 'history']],
    ['a row without a document where neither does', [cha('', '3')], '3', ['counts']],
    ['a draft and a report that does not count never', [cha('D1', '9'), cha('N1', '8'), cha('', '3')], '3', ['not_counted', 'not_counted', 'counts']],
    ['the greater revision of one day', [cha('R1', '1'), cha('R2', '2')], '2', ['history', 'counts'], ['R1,XAA,2025-04-01,2,annual,final', 'R2,XAA,2025-04-01,10,annual,final']],
    ['a revision before none', [cha('R1', '1'), cha('R2', '2')], '2', ['history', 'counts'], ['R1,XAA,2025-04-01,,annual,final', 'R2,XAA,2025-04-01,0,annual,final']],
    ['a date before none', [cha('R1', '1'), cha('R2', '2')], '1', ['counts', 'history'], ['R1,XAA,2025-04-01,,annual,final', 'R2,XAA,,,annual,final']],
    ['the later report_id where all else is one', [cha('R1', '1'), cha('R2', '2')], '2', ['history', 'counts'], ['R1,XAA,2025-04-01,,annual,final', 'R2,XAA,2025-04-01,,annual,final']],
    ['of one document twice the same, once', [cha('A1', '1'), `${cha('A1', '1').replace(',1,km2', ',100,ha')}`], '1', ['counts', 'twice']],
  ])('%s', async (_, measures, value, fates, submissions = reports) => {
    expect(await said(measures, { submissions })).toEqual({ land: [`XAA cha_area - ${value} 2024-12-31`], fates });
  });

  test('for each area, contamination and date by itself: what the amendment leaves out still stands', async () => {
    expect((await said([cha('A1', '1', 'North'), cha('A1', '2', 'South'), cha('A2', '5', 'North'), cha('A1', '3', '', '2024-12-31', 'ap')], { submissions: reports })).land)
      .toEqual(['XAA cha_area - 7 2024-12-31', 'XAA cha_area ap 3 2024-12-31']);
  });

  test('a row in words speaks like any other', async () => {
    expect(await said([cha('A1', '1'), 'A2,,cha_area,,,2024-12-31,,,unknown'], { submissions: reports })).toEqual({ land: ['XAA cha_area - unknown 2024-12-31'], fates: ['history', 'counts'] });
  });

  test('a report not yet received on the as-of date is not there, and no row of it', async () => {
    const measures = [cha('A1', '1'), 'A2,XAA,cha_area,,,2024-12-31,2,km2,reported'];
    expect(await said(measures, { submissions: reports }, { asOf: '2025-05-31', hides: true })).toEqual({ land: ['XAA cha_area - 1 2024-12-31'], fates: ['counts'] });
    expect((await said(measures, { submissions: reports }, { asOf: '2025-06-01', hides: true })).land).toEqual(['XAA cha_area - 2 2024-12-31']);
  });

  test('a report says it of its own State', async () => {
    expect((await said(['A1,XAB,cha_area,,,2024-12-31,1,km2,reported'], { submissions: reports })).land).toEqual(['XAA cha_area - 1 2024-12-31']);
  });

  test('a size in pieces is no area, and mines in hectares are no mines', async () => {
    expect(await said([',XAA,cha_area,,,2024-12-31,4,count,reported', ',XAA,mines_destroyed,,,2024-12-31,4,ha,reported', ',XAB,cha_area,,,2024-12-31,0,count,reported', ',XAB,mines_destroyed,,,2024-12-31,7,count,reported']))
      .toEqual({ land: ['XAB cha_area - 0 2024-12-31', 'XAB mines_destroyed - 7 2024-12-31'], fates: ['wrong_unit', 'wrong_unit', 'counts', 'counts'] });
  });

  test('square metres, hectares and square kilometres, exactly', async () => {
    expect((await said([',XAA,cha_area,A,,2024-12-31,0.1,km2,reported', ',XAA,cha_area,B,,2024-12-31,1,ha,reported', ',XAA,cha_area,C,,2024-12-31,1,m2,reported', ',XAA,cha_area,D,,2024-12-31,0.2,km2,reported'])).land)
      .toEqual(['XAA cha_area - 0.310001 2024-12-31']);
  });
});

describe('what remains', () => {
  test('the newest cycle with a row of any of the three is the picture; older ones fall away', async () => {
    const measures = ['2024: ,XAA,cha_area,North,,2023-12-31,10,km2,reported', '2024: ,XAA,mined_area,South,,2023-12-31,5,km2,reported', '2025: ,XAA,sha_area,North,,2024-12-31,2,km2,reported'];
    expect(await said(measures)).toEqual({ land: ['XAA sha_area - 2 2024-12-31'], fates: ['history', 'history', 'counts'] });
    expect((await said(measures, {}, { cycle: 2024 })).land).toEqual(['XAA cha_area - 10 2023-12-31', 'XAA mined_area - 5 2023-12-31']);
    expect((await said(measures, {}, { cycle: 2026 })).land).toEqual(['XAA sha_area - 2 2024-12-31']);
  });

  test('rows of a draft make no picture', async () => {
    expect((await said(['2024: ,XAA,cha_area,,,2023-12-31,10,km2,reported', cha('D1', '2')], { submissions: reports })).land).toEqual(['XAA cha_area - 10 2023-12-31']);
  });

  test('of several dates the latest up to the due date, that day included', async () => {
    expect(await said([cha('', '9', '', '2025-04-29'), cha('', '8', '', '2025-04-30'), cha('', '7', '', '2025-05-01')])).toEqual({ land: ['XAA cha_area - 8 2025-04-30'], fates: ['history', 'counts', 'after_due'] });
    expect((await said([cha('', '8', '', '2025-04-30'), cha('', '7', '', '2025-05-01')], {}, { cycle: 2026 })).land).toEqual(['XAA cha_area - 7 2025-05-01']);
  });

  test('each measure, area and contamination has a latest date of its own', async () => {
    expect((await said([cha('', '9', 'North', '2023-12-31'), cha('', '8', 'North'), cha('', '3', 'South', '2022-12-31')])).land).toEqual(['XAA cha_area - 11 2024-12-31']);
  });

  test('a date is printed as it was given and compared by its last day', async () => {
    expect((await said([cha('', '9', '', '2024'), cha('', '8', '', '2024-11-30')])).land).toEqual(['XAA cha_area - 9 2024']);
    expect((await said([cha('', '9', '', '2025-04'), cha('', '8', '', '2025-05')])).land).toEqual(['XAA cha_area - 9 2025-04']);
  });

  test('a given total counts instead of its areas, one in words does not', async () => {
    expect(await said([cha('', '12'), cha('', '10', 'North'), ',XAA,cha_area,South,,2024-12-31,,,unknown'])).toEqual({ land: ['XAA cha_area - 12 2024-12-31'], fates: ['counts', 'total_given', 'total_given'] });
    const { land } = await ground.measure({ measures: [',XAA,cha_area,,,2024-12-31,,,not_reported', cha('', '10', 'North')] });
    expect(land).toMatchObject([{ value: '10', state_of_value: 'reported', in_words: 'not_reported' }]);
  });

  test('a total is of its measure and contamination alone', async () => {
    expect((await said([cha('', '12'), ',XAA,sha_area,North,,2024-12-31,3,km2,reported', cha('', '4', 'North', '2024-12-31', 'ap')])).fates).toEqual(['counts', 'counts', 'counts']);
  });

  const mined = (value: string, area = '', contamination = ''): string => `,XAA,mined_area,${area},${contamination},2024-12-31,${value},km2,reported`;
  test.each<[string, string[], string[]]>([
    ['of a place for which CHA is given', [cha('', '1', 'North'), mined('5', 'North'), mined('6', 'South')], ['counts', 'split_given', 'counts']],
    ['of a place for which SHA is given', [',XAA,sha_area,North,,2024-12-31,1,km2,reported', mined('5', 'North')], ['counts', 'split_given']],
    ['of a place where CHA is given for the State', [cha('', '1'), mined('5', 'North')], ['counts', 'split_given']],
    ['of the State where CHA is given for any place', [cha('', '1', 'North'), mined('5')], ['counts', 'split_given']],
    ['of another contamination counts', [cha('', '1', '', '2024-12-31', 'ap'), mined('5'), mined('6', '', 'improvised')], ['counts', 'counts', 'counts']],
    ['beside CHA in words counts', [',XAA,cha_area,North,,2024-12-31,,,extent_unknown', mined('5', 'North')], ['counts', 'counts']],
    ['beside CHA of zero does not: zero is given', [cha('', '0', 'North'), mined('5', 'North')], ['counts', 'split_given']],
    ['a total of it that does not count takes no area’s place', [cha('', '1', 'North'), mined('9'), mined('6', 'South')], ['counts', 'split_given', 'counts']],
    ['a total of it that counts does', [mined('9'), mined('6', 'South')], ['counts', 'total_given']],
  ])('mined area %s', async (_, measures, fates) => expect((await said(measures)).fates).toEqual(fates));
});

describe('what was released', () => {
  const cleared = (value: string, asAt: string, area = ''): string => `,XAA,cleared_area,${area},,${asAt},${value},km2,reported`;
  test('different dates of the year are added, the year’s first and last day included', async () => {
    expect((await said([cleared('1', '2023-12-31'), cleared('2', '2024-01-01'), cleared('4', '2024-12-31'), cleared('8', '2025-01-01')])).land).toEqual(['XAA cleared_area - 6 2024-12-31']);
  });

  test('of one date the newest cycle speaks', async () => {
    expect(await said([`2024: ${cleared('1', '2024-06-30')}`, `2025: ${cleared('2', '2024-06-30')}`, `2024: ${cleared('4', '2024-03-31')}`])).toEqual({ land: ['XAA cleared_area - 6 2024-06-30'], fates: ['history', 'counts', 'counts'] });
  });

  test('a given total of the year counts instead of its areas, whatever their dates', async () => {
    expect(await said([cleared('9', '2024-12-31'), cleared('2', '2024-06-30', 'North'), cleared('3', '2023-06-30', 'North')])).toEqual({ land: ['XAA cleared_area - 9 2024-12-31'], fates: ['counts', 'total_given', 'counts'] });
  });

  test('words stay words, never 0; what stands beside a value is told', async () => {
    const { land } = await ground.measure({ measures: [',XAA,cleared_area,,,2024-12-31,,,not_reported', ',XAB,reduced_area,North,,2024-12-31,1,km2,reported', ',XAB,reduced_area,South,,2024-12-31,,,unknown', ',XAB,reduced_area,East,,2024-12-31,,,not_applicable'] });
    expect(land).toMatchObject([{ state: 'XAA', value: null, state_of_value: 'not_reported', in_words: 'not_reported' }, { state: 'XAB', value: '1', state_of_value: 'reported', in_words: 'not_applicable unknown' }]);
  });

  test('a value beside words is no value', async () => {
    expect((await said([',XAA,cleared_area,,,2024-12-31,5,km2,unknown'])).land).toEqual(['XAA cleared_area - unknown 2024-12-31']);
  });
});

describe('laws', () => {
  const cell = fc.record({
    report: fc.constantFrom('', 'A1', 'A2', 'O1', 'O0', 'D1'), measure: fc.constantFrom('cha_area', 'sha_area', 'mined_area', 'cleared_area'), area: fc.constantFrom('', 'North', 'South'),
    contamination: fc.constantFrom('', 'ap'), asAt: fc.constantFrom('2023-12-31', '2024-06', '2024', '2025-05-01'), value: fc.integer({ min: 0, max: 9 }), inWords: fc.boolean(), cycle: fc.constantFrom(2024, 2025),
  });
  const lines = fc.uniqueArray(cell, { maxLength: 14, selector: ({ report, measure, area, contamination, asAt, cycle }) => JSON.stringify([report, measure, area, contamination, asAt, cycle]) })
    .map((cells) => cells.map((one) => `${one.cycle}: ${one.report},${one.report === '' ? 'XAA' : ''},${one.measure},${one.area},${one.contamination},${one.asAt},${one.inWords ? ',,unknown' : `${one.value},km2,reported`}`));
  const submissions = [...reports, ...reports.map((report) => `2024: ${report}`)];

  test('the order of rows never matters, and every row that is heard has one fate', async () => {
    await fc.assert(fc.asyncProperty(lines.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), async ([measures, shuffled]) => {
      const [one, other] = [await ground.measure({ measures, submissions }), await ground.measure({ measures: shuffled, submissions })];
      expect({ land: other.land, outlook: other.outlook }).toEqual({ land: one.land, outlook: one.outlook });
      expect(one.fates.size).toBe(measures.length);
      expect(shuffled.map((line) => one.fates.get(measures.indexOf(line) + 1))).toEqual(shuffled.map((_, at) => other.fates.get(at + 1)));
    }), { numRuns: 10, seed: 29 });
  });

  test('ties give one answer with 1, 2 and 4 threads', async () => {
    const ties = ['R1', 'R2', 'R3'].map((report) => `${report},XAA,2025-04-01,1,annual,final`);
    const measures = ties.flatMap((_, at) => ['North', 'South', ''].map((area, place) => cha(`R${at + 1}`, String(at * 3 + place + 1), area)));
    const { land, outlook } = await ground.measure({ measures, submissions: ties });
    expect(land.map(({ value }) => value)).toEqual(['9']);
    for (const threads of [1, 2, 4]) {
      const many = await openGround(threads);
      const answers = new Set<string>();
      for (let turn = 0; turn < Number(process.env.LAND_TURNS ?? 3); turn += 1) {
        const again = await many.measure({ measures, submissions: ties });
        answers.add(JSON.stringify([again.land, again.outlook]));
      }
      many.store.close();
      expect([...answers]).toEqual([JSON.stringify([land, outlook])]);
    }
  });
});
