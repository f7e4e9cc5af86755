/** The charts say what is in their rows: sums, titles, words and drawings held against seeded publications. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../schemas/codes.ts';
import { drawCharts, svgToPng, type Chart } from '../../pipeline/charts/charts.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { full, sparse, synthetic, type Wanted } from './synthetic.ts';

const cases: [string, Wanted][] = [['full', full], ['sparse', sparse], ...[11, 12].map((seed): [string, Wanted] => [`seed ${seed}`, { ...full, seed, missing: 0.3, coded: 0.95, cycle: 2029 }])];
const sizes = ['wide', 'print', 'narrow'] as const;
const drawn = new Map<string, { publication: Publication; charts: Chart[] }>();

const of = (name: string, lang: Language) => drawn.get(`${name} ${lang}`) ?? { publication: synthetic(full), charts: [] };
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
const said = (chart: Chart): string[] => [chart.title, chart.subtitle, chart.description, chart.source, ...chart.table.columns, ...chart.table.rows.flat().map(String), ...sizes.flatMap((size) => texts(chart[size]))];

beforeAll(async () => {
  for (const [name, wanted] of cases) {
    const publication = synthetic(wanted);
    for (const lang of ['en', 'fr'] as const) drawn.set(`${name} ${lang}`, { publication, charts: await drawCharts(publication, lang) });
  }
}, 60_000);

describe.each(cases.map(([name]) => name))('%s', (name) => {
  test.each(['en', 'fr'] as const)('drawings are whole (%s)', (lang) => {
    const { charts } = of(name, lang);
    expect(charts.length).toBeGreaterThan(10);
    expect(new Set(charts.map((chart) => chart.id)).size).toBe(charts.length);
    const ids = charts.flatMap((chart) => sizes.flatMap((size) => [...chart[size].matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)));
    expect(new Set(ids).size).toBe(ids.length);
    for (const chart of charts) {
      expect(chart.table.rows.length).toBeGreaterThan(0);
      for (const svg of [...sizes.map((size) => chart[size]), chart.standalone]) {
        expect(svg).not.toMatch(/NaN|undefined|aria-roledescription|class="|Infinity/);
        for (const [, size] of svg.matchAll(/font-size="([\d.]+)px"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
        for (const [, id = ''] of svg.matchAll(/(?:url\(|href=")#([^)"]+)/g)) expect(svg).toContain(`id="${id}"`);
      }
      expect(chart.standalone).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(chart.table.rows.every((row) => row.length === chart.table.columns.length)).toBe(true);
    }
  });

  test('a chart prints on one page of A4 with its title', () => {
    for (const lang of ['en', 'fr'] as const) {
      for (const chart of of(name, lang).charts) expect(Number(/height="(\d+)"/.exec(chart.print)?.[1]), chart.id).toBeLessThanOrEqual(chart.id.startsWith('outcomes') ? 760 : 860);
    }
  });

  test('the parts of each bar add up to its population', () => {
    const { publication, charts } = of(name, 'en');
    const figures = new Map(publication.figures.map((figure) => [figure.indicator, figure]));
    for (const chart of charts.filter((one) => one.id.startsWith('outcomes'))) {
      for (const row of chart.table.rows) {
        const total = row.slice(3, -1).reduce<number>((sum, part) => sum + Number(part), 0);
        expect(total).toBe(row.at(-1));
        const figure = figures.get(String(row[0]));
        expect(row[3]).toBe(figure?.numerator);
        if (figure?.denominator !== null) expect(total).toBe(figure?.denominator);
      }
    }
  });

  test('the titles of overviews count their rows', () => {
    const { publication, charts } = of(name, 'en');
    const figures = new Map(publication.figures.map((figure) => [figure.indicator, figure]));
    for (const chart of charts.filter((one) => one.id.startsWith('overview'))) {
      const rows = chart.table.rows.map((row) => figures.get(String(row[0]))).filter((figure) => figure !== undefined && figure.value !== null);
      if (publication.baseline === null) expect(chart.title).toContain(rows.length === chart.table.rows.length ? `All\u00a0${rows.length}` : `${rows.length} of the\u00a0${chart.table.rows.length}`);
      else {
        const changes = chart.table.rows.filter((row) => figures.get(String(row[0]))?.value !== null).map((row) => String(row.at(-1)));
        const rose = changes.filter((change) => change.startsWith('+')).length;
        const fell = changes.filter((change) => change.startsWith('−')).length;
        const compared = changes.filter((change) => !change.startsWith('n.c.')).length;
        if (rose > 0 && compared > 1) expect(chart.title).toContain(rose === rows.length ? `All\u00a0${rose}` : `${rose}\u00a0of\u00a0${rows.length}`);
        if (rose === 0 && compared > 1) expect(chart.title).toContain(`Of the ${compared} percentages that can be compared`);
        if (compared === 0) expect(chart.title).toContain(`None of the\u00a0${rows.length} percentages can be compared`);
        if (fell > 0 && compared > 1) expect(chart.title).toContain(`${fell}\u00a0fell`);
      }
    }
  });

  test('the titles of matrices count their rows', () => {
    for (const chart of of(name, 'en').charts.filter((one) => one.id.startsWith('matrix'))) {
      const rows = chart.table.rows.slice(0, -1);
      const half = rows.filter((row) => 2 * row.filter((cell) => cell === 'met').length >= row.length - 2).length;
      expect(chart.title).toMatch(half === 0 ? /^(None|So far none) of the/ : new RegExp(`\\b${half} of the`));
      expect(rows.length).toBe(35);
    }
  });

  test('remaining areas: every size once, nobody at zero for want of one', () => {
    const { publication, charts } = of(name, 'en');
    const chart = charts.find((one) => one.id === 'land-remaining');
    const sizes = publication.land.filter((row) => row.measure.endsWith('ha_area') || row.measure === 'mined_area');
    const sized = new Set(sizes.filter((row) => row.value !== null).map((row) => row.state));
    const total = sizes.reduce((sum, row) => sum + Number(row.value ?? 0), 0);
    const cells = chart?.table.rows ?? [];
    const drawn = cells.filter((row) => /^[<\d]/.test(String(row[4])));
    expect(drawn.length).toBe(sized.size);
    expect(Math.abs(drawn.reduce((sum, row) => sum + Number(String(row[4]).replace(/[,<ᵃ]/g, '')), 0) - total)).toBeLessThan(0.01 * drawn.length);
    expect(chart?.title).toContain(`of\u00a0${sized.size} States`);
    expect(cells.filter((row) => row[4] === 'no size given').map((row) => row[0])).toEqual(['Fictional XAG']);
    expect(cells.filter((row) => row[4] === 'not in the data').map((row) => row[0])).toEqual(['Fictional XAI']);
    expect(texts(chart?.wide ?? '').join(' ')).toMatch(/No size given: Fictional XAG\..*no area: Fictional XAI\./);
  });

  test('deadlines: each State once, in its group, and neutral where the register may lack a decision', () => {
    const { publication, charts } = of(name, 'en');
    const chart = charts.find((one) => one.id === 'deadlines');
    const own = publication.deadlines.filter((deadline) => deadline.article === 5);
    expect(chart?.table.rows.length).toBe(own.length);
    expect(chart?.title).toContain(`Of ${own.length} States Parties`);
    expect(JSON.stringify(chart?.table.rows).includes('No deadline in force')).toBe(publication.registerWhole);
    expect(JSON.stringify(chart?.table.rows).includes('to be checked')).toBe(!publication.registerWhole);
    for (const [, group, , months] of chart?.table.rows ?? []) expect(/^(No deadline|Passed)/.test(String(group)) ? months : 'passed').toBe('passed');
  });

  test('years left stand beside years at the average rate, only where both are known', () => {
    const { publication, charts } = of(name, 'en');
    const chart = charts.find((one) => one.id === 'land-deadlines');
    const own = publication.outlook.filter(({ longer }) => longer !== null);
    expect(chart?.table.rows.map((row) => row[0])).toEqual(own.map(({ state }) => publication.states.get(state)?.en).sort());
    const first = chart?.table.rows.find((row) => row[0] === 'Fictional XAF');
    // 8 + 2 square kilometres; 2, 1 and 3 released in three years
    expect(first?.slice(1)).toEqual(['10.00', '31\u00a0December\u00a0' + (publication.cycle + 1), '1', '5', '3 to 10', 3]);
  });

  test('receipts: parts make the whole, and a register that is not whole names nobody (R9)', () => {
    const { publication, charts } = of(name, 'en');
    const chart = charts.find((one) => one.id === 'receipts');
    const received = publication.receipts.filter((receipt) => receipt.reporting === 'received');
    const byDue = received.filter((receipt) => receipt.receivedOn !== null && receipt.receivedOn <= publication.dueDate).length;
    expect(chart?.title).toContain(`${received.length} of 164`);
    expect(chart?.title).toContain(`${byDue} `);
    const unsent = chart?.table.rows.filter((row) => row[1] !== 'received').length;
    expect(unsent).toBe(publication.registerWhole ? 164 - received.length : 0);
  });

  test('French has its own typography', () => {
    for (const chart of of(name, 'fr').charts) {
      for (const text of said(chart)) {
        expect(text).not.toMatch(/\d%|[^\u00a0][;:?!»](?!\/)|«[^\u00a0]| [;:?!%»]|\bof\b|'/u);
      }
    }
  });
});

test('nothing is compared, and no past drawn, without a baseline', () => {
  const ids = of('sparse', 'en').charts.map((chart) => chart.id);
  expect(ids.filter((id) => /dumbbell|history/.test(id))).toEqual([]);
  expect(of('full', 'en').charts.some((chart) => chart.id.startsWith('history'))).toBe(true);
});

test('before the due date the title says what is known so far', async () => {
  const publication = { ...synthetic(sparse), asOf: '2025-04-10' };
  const receipts = publication.receipts.map((receipt) => (receipt.receivedOn !== null && receipt.receivedOn > '2025-04-10' ? { ...receipt, reporting: 'not_due' as const, receivedOn: null } : receipt));
  const chart = (await drawCharts({ ...publication, receipts }, 'en')).find((one) => one.id === 'receipts');
  expect(chart?.title).toContain('reports fall due on 30\u00a0April\u00a02025');
  expect(chart?.title).not.toContain('later');
});

test('two runs give the same bytes', async () => {
  const again = await drawCharts(synthetic(full), 'fr');
  expect(JSON.stringify(again)).toBe(JSON.stringify(of('full', 'fr').charts));
});

test('a publication without anything to draw gives no charts', async () => {
  const publication = synthetic({ ...sparse, missing: 1 });
  expect(await drawCharts({ ...publication, receipts: [], land: [], deadlines: [], outlook: [] }, 'en')).toEqual([]);
});

test('a chart becomes a picture', () => {
  const [chart] = of('full', 'en').charts;
  const png = svgToPng(chart?.standalone ?? '', 1);
  expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG');
});

test('one small drawing and its specification stay as they are', async () => {
  const chart = of('full', 'en').charts.find((one) => one.id === 'dumbbell-IX');
  await expect(`${chart?.wide}\n`).toMatchFileSnapshot('golden/dumbbell-IX.en.svg');
  await expect(`${JSON.stringify(chart?.spec, null, 1)}\n`).toMatchFileSnapshot('golden/dumbbell-IX.en.vl.json');
});

test('no indicator is named in the code of the charts', () => {
  for (const file of ['overview', 'outcomes', 'matrix', 'dumbbell', 'history', 'receipts', 'rows', 'land', 'deadlines', 'outlook', 'state-rows']) {
    expect(readFileSync(new URL(`../../pipeline/charts/${file}.ts`, import.meta.url), 'utf8')).not.toMatch(/'\d{1,2}\.\d'/);
  }
});
