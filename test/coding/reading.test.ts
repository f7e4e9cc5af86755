/** Four fictional reports, read: pages, forms, passages and values against the truth, and the same each time. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument, type ReadDocument } from '../../pipeline/coding/read-document.ts';
import { readingJson, readingOf } from '../../pipeline/coding/reading.ts';
import { placeOfQuote } from '../../pipeline/coding/quotes.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { measureRates } from './measures-rates.ts';
import { ratesOf, truthOf, type Rate } from './rates.ts';
import { hasPoppler, wordsRate } from './words-rate.ts';

const folder = new URL('./documents', import.meta.url).pathname;
const FILES = { 'XAA-2026-1': 'XAA-2026-1.pdf', 'XAB-2026-1': 'XAB-2026-1.pdf', 'XAC-2026-1': 'XAC-2026-1.docx', 'XAD-2026-1': 'XAD-2026-1.docx' } as const;
type Report = keyof typeof FILES;
const REPORTS = Object.keys(FILES) as Report[];
const plan = loadPlan();
const truth = truthOf(folder);
const read = {} as Record<Report, ReadDocument>;
let rates: Rate[] = [];

beforeAll(async () => {
  for (const report of REPORTS) read[report] = await readDocument(`${folder}/${FILES[report]}`);
  rates = await ratesOf(REPORTS.map((report) => ({ report, document: read[report] })), truth, plan);
}, 120_000);

const rateOf = (report: Report): Rate => rates.find((rate) => rate.report === report) as Rate;
const share = (report: Report, what: 'page' | 'form' | 'paragraph'): number => rateOf(report)[what] / rateOf(report).asked;

describe('passages', () => {
  it.each(['XAA-2026-1', 'XAB-2026-1'] as const)('%s, PDF: the true page among the first three for nine in ten', (report) => expect(share(report, 'page')).toBeGreaterThanOrEqual(0.9));
  it.each(['XAC-2026-1', 'XAD-2026-1'] as const)('%s, DOCX: the true form for nine in ten, the true paragraph for seven', (report) => {
    expect(share(report, 'form')).toBeGreaterThanOrEqual(0.9);
    expect(share(report, 'paragraph')).toBeGreaterThanOrEqual(0.7);
  });
});

describe('values of tables', () => {
  it.each([['XAA-2026-1', 0.95, 0.95], ['XAB-2026-1', 0.95, 0.85], ['XAC-2026-1', 0.95, 0.85], ['XAD-2026-1', 0.95, 0.6]] as const)('%s', (report, precise, whole) => {
    const { proposed, right, truth: all } = measureRates(folder, report, read[report]);
    expect(right / proposed).toBeGreaterThanOrEqual(precise);
    expect(right / all).toBeGreaterThanOrEqual(whole);
  });
});

describe('pages', () => {
  it('languages', () => expect(REPORTS.map((report) => read[report].language)).toEqual(['en', 'fr', 'es', 'en']));
  it('running heads are gone, hyphens mended, a landscape page is read', () => {
    const { pages } = read['XAA-2026-1'];
    expect(pages.map(({ text }) => text).join('\n')).not.toMatch(/Page 1?\d of 13|Reporting formats for\s*Article 7/);
    expect(pages[0]?.text).toContain('replaces the draft circulated to partners');
    expect(pages[12]?.text).toContain('T-1117\tKestrel Valley\tBrindle\t27.08713 N');
    expect(pages[3]?.blocks.find(({ text }) => text.startsWith('Kestrel Valley'))?.cells).toEqual(['Kestrel Valley', '22', '3,911,000', '17', '802,600', 're-survey finished May 2025']);
  });
  it('forms and sections', () => {
    const forms = (report: Report) => [...new Set(read[report].pages.flatMap(({ blocks }) => blocks.flatMap(({ form }) => form ?? [])))].join('');
    expect([forms('XAA-2026-1'), forms('XAC-2026-1')]).toEqual(['ABCDEFGHIJ', 'ABCDEFGHIJ']);
    expect(read['XAB-2026-1'].pages.map(({ form }) => form)).toEqual([null, 'I', 'II', 'III', 'V', 'V', 'VI', 'VII', 'VIII', null]);
  });
  it('a page that is a picture is named by its place', () => {
    expect(read['XAD-2026-1'].pages.filter(({ empty }) => empty).map(({ page, place }) => [page, place])).toEqual([[null, 'Annex: copy of ledger, vote 12.3 (scanned, one page)']]);
  });
  it.skipIf(!hasPoppler).each(['XAA-2026-1', 'XAB-2026-1'] as const)(`%s: words as poppler reads them${hasPoppler ? '' : ' (skipped: no pdftotext found)'}`, (report) => {
    const { found, right, expected, read: count } = wordsRate(`${folder}/${FILES[report]}`, read[report]);
    expect(found / expected).toBeGreaterThanOrEqual(0.985);
    expect(right / count).toBeGreaterThanOrEqual(0.99);
  });
});

describe('quotes', () => {
  it('every true quote is found at its page', () => {
    const lost = truth.filter(({ quote }) => quote !== '').filter(({ report_id, quote, pages }) => placeOfQuote(quote, pages, read[report_id as Report]) !== 'found');
    expect(lost.map(({ report_id, indicator }) => `${report_id} ${indicator}`)).toEqual([]);
  });
  it('a page either side, and no further', () => {
    const quote = 'Since March 2024 all operators enter their reports in one national database';
    expect(['4', '5', '6', '3', '7', '', '11-12'].map((page) => placeOfQuote(quote, page, read['XAA-2026-1']))).toEqual(['found', 'found', 'found', [5], [5], 'found', [5]]);
  });
  it('spaces, hyphens, quotation marks and omissions aside, but no word', () => {
    const at = (quote: string) => placeOfQuote(quote, '2', read['XAB-2026-1']);
    expect(at('« La loi nº 2021-44 du 3 septembre 2021 … y compris lorsque l’acte est commis à l’étranger »')).toBe('found');
    expect(at('La loi nº 2021-44 du 3 octobre 2021')).toBe('nowhere');
  });
});

it('the JSON has the keys of the contract, and the same bytes each time', async () => {
  const of = { reportId: 'XAC-2026-1', state: 'XAC', cycle: 2026 };
  const indicators = plan.indicators.filter(({ rule }) => rule === 'answered');
  const json = (document: ReadDocument) => JSON.stringify(readingJson(readingOf(of, [document], indicators)));
  const once = json(read['XAC-2026-1']);
  expect(json(await readDocument(`${folder}/${FILES['XAC-2026-1']}`))).toBe(once);
  const { pages, passages, measures, ...rest } = JSON.parse(once) as Record<string, Record<string, unknown>[]>;
  expect(rest).toEqual({ report_id: 'XAC-2026-1', language: 'es' });
  expect(Math.min(...(passages ?? []).map(({ rank }) => Number(rank))), 'rank 1 is the best').toBe(1);
  expect([pages, passages, measures].map((rows) => Object.keys(rows?.[0] ?? {}))).toEqual([
    ['page', 'place', 'form', 'text', 'empty'], ['indicator', 'rank', 'page', 'place', 'form', 'text'],
    ['report_id', 'state', 'measure', 'area', 'contamination', 'as_at', 'value', 'unit', 'state_of_value', 'form', 'page', 'source', 'note'],
  ]);
  expect(passages?.every(({ text }) => String(text).includes('\t') || String(text).split(/\s+/).length <= 120)).toBe(true);
  expect(new Set(passages?.map(({ indicator }) => indicator)).size).toBeGreaterThan(75);
  expect(readFileSync(`${folder}/README.md`, 'utf8')).toContain('Nothing in them is real');
});
