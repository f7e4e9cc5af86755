/** The pages as text: the annex's order, anchors and weight, one block as a golden file, and the indexes. */
import { describe, expect, it } from 'vitest';
import { indexPage } from '../../../pipeline/draw/html/index-page.ts';
import { reportPage } from '../../../pipeline/draw/html/report-page.ts';
import type { Publication } from '../../../pipeline/publish/publication.ts';
import { annexDocument, annexPages } from '../../../pipeline/say/annex/annex.ts';
import { cycleReport, type PublishedDocument } from '../../../pipeline/say/cycle-index.ts';
import { cyclesReport } from '../../../pipeline/say/cycles.ts';
import type { PublishedCycle } from '../../../pipeline/say/published-cycle.ts';
import { language, type Language } from '../../../schemas/codes.ts';
import { sparse } from '../../publish/synthetic.ts';
import { hostile, publication } from './fixture.ts';

const full = publication();
const whole = (from: Publication, lang: Language): string => reportPage(annexDocument(from, lang), language.options);
const pages = (from: Publication, lang: Language): Map<string, string> => new Map(annexPages(from, lang).map((report) => [report.path, reportPage(report, language.options)]));
const english = whole(full, 'en');
const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');

/** One tag per line, so that a golden file reads as a diff. */
const normalised = (html: string): string => `${html.replace(/></g, '>\n<').trim()}\n`;

describe('the annex', () => {
  it('has every block, action and part under its stable anchor, once', () => {
    const ids = idsOf(english);
    expect(ids.length).toBe(new Set(ids).size);
    for (const { indicator } of full.plan.indicators) expect(ids).toContain(`indicator-${indicator.replace('.', '-')}`);
    for (const { action } of full.plan.actions) expect(ids).toContain(`action-${action}`);
    for (const id of [...full.plan.sections.map(({ section }) => `section-${section}`), 'indicator-21', 'follow-up', 'land', 'receipts', 'method', 'rules', 'decisions', 'sources']) expect(ids).toContain(id);
  });

  it.each([['compared', full], ['hardly known', publication(sparse)]])('has every indicator once as pages, under the same anchor in its index, %s', (_, from) => {
    const made = pages(from, 'en');
    const index = idsOf(made.get('annex') ?? '');
    const sections = from.plan.sections.flatMap(({ section }) => idsOf(made.get(`annex/${section}`) ?? ''));
    for (const { indicator } of from.plan.indicators) {
      const anchor = `indicator-${indicator.replace('.', '-')}`;
      expect(index).toContain(anchor);
      expect(sections.filter((id) => id === anchor), anchor).toEqual([anchor]);
    }
  });

  it('leads only to anchors that exist, on its own pages and on the others', () => {
    const made = pages(full, 'en');
    for (const [path, html] of [...made, ['annex', english] as const]) {
      const broken = [...html.matchAll(/href="([^"#:]*)#([^"]+)"/g)].filter(([, file = '', id = '']) => {
        const target = file === '' ? html : made.get(file.replace(/^(\.\.\/)*/, '').replace(/\.en\.html$/, ''));
        return target === undefined || !idsOf(target).includes(id);
      });
      expect(broken.map(([found]) => `${path} ${found}`)).toEqual([]);
    }
  });

  it('keeps its order', () => {
    const places = ['class="mast"', 'id="contents-of-annex"', 'id="section-II"', 'id="section-IX"', 'id="follow-up"', 'id="land"', 'id="receipts"', 'id="method"', 'class="foot"'].map((mark) => english.indexOf(mark));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('asks nothing of anywhere: no script, no address but links', () => {
    expect(english).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");
    expect(english).not.toMatch(/<script|<link|<iframe|<img|@import|url\((?!data:|#)/);
    expect(english.match(/\bsrc="/g)).toBeNull();
  });

  it('stays below four megabytes, and each page below one', () => {
    expect(Buffer.byteLength(english)).toBeLessThan(4_000_000);
    for (const [path, html] of pages(full, 'fr')) expect(Buffer.byteLength(html), path).toBeLessThan(1_000_000);
  });

  it('says on every page what the data is, and seals it', () => {
    for (const html of [english, ...pages(full, 'en').values()]) {
      expect(html).toContain('Fictional demonstration data');
      expect(html).toContain('No State, report or number here is real.');
      expect(html).toContain('4f9c21ab');
    }
  });

  it('is the same each time', () => {
    expect(whole(full, 'en')).toBe(english);
  });

  it('shows hostile text as text', () => {
    const html = whole(hostile(), 'en');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('href="javascript');
    expect(html.slice(html.indexOf('<body>'))).not.toContain('\u0000');
    expect(html.split('\u202e').length).toBeGreaterThan(1);
    expect(html.slice(html.indexOf('<body>')).match(/(?<!<bdi>[^<]*)\u202e/g)?.length ?? 0).toBe(0);
  });

  it('names no State for want of a report where the register is not whole', () => {
    const html = whole({ ...publication(sparse), registerWhole: false }, 'en');
    expect(html).not.toContain('Reports not received');
    expect(html).toContain('The register is not known to be complete');
  });

  it.each(['en', 'fr'] as const)('prints a block as its golden file, %s', async (lang) => {
    const html = whole(full, lang);
    const start = html.lastIndexOf('<', html.indexOf('id="indicator-22-1"'));
    await expect(normalised(html.slice(start, html.indexOf('id="indicator-22-2"')))).toMatchFileSnapshot(`golden/block.${lang}.html`);
  });
});

describe('index pages', () => {
  it('lead to every document in both languages', () => {
    const documents: PublishedDocument[] = [
      { path: 'progress-report.en.html', kind: 'report', format: 'html', lang: 'en' },
      { path: 'progress-report.fr.html', kind: 'report', format: 'html', lang: 'fr' },
      { path: 'annex/V.fr.html', kind: 'annex', format: 'html', lang: 'fr' },
      { path: 'committees/article-5.fr.pdf', kind: 'committee', subject: 'article-5', format: 'pdf', lang: 'fr' },
      { path: 'data/indicators.csv', kind: 'data', format: 'csv', lang: null },
    ];
    const html = indexPage(language.options.map((lang) => cycleReport(full, documents, lang)));
    for (const { path } of documents) expect(html).toContain(`href="${path}"`);
    expect(html).toMatch(/Comité sur l’application de l’article\s5/);
    expect(html).toContain('Données fictives de démonstration');
    expect(new Set(idsOf(html)).size).toBe(idsOf(html).length);
  });

  it('lists the cycles, newest first, with the counts of their figures', () => {
    const cycle = (year: number, compared: boolean): PublishedCycle => ({
      cycle: year, as_of: `${year}-11-30`, about: full.about, plan: '1.0.0', baseline: compared ? 2025 : null, documents: ['progress-report.en.html', 'committees/article-5.en.html'],
      counts: { parties: 160, received: 90, inTime: 60, registerWhole: true },
      figures: full.figures.filter(({ indicator }) => indicator !== '21').map((figure, place) => ({ ...figure, high: figure.value, baseline_high: figure.baseline_value, movement: compared ? (place < 7 ? 'rose' : place < 9 ? 'fell' : place < 100 ? 'little_changed' : 'not_compared') : null })),
    });
    const html = indexPage(language.options.map((lang) => cyclesReport([cycle(2025, false), cycle(2026, true)], full.plan, lang)));
    expect(html.indexOf('2026/index.html')).toBeLessThan(html.indexOf('2025/index.html'));
    expect(html.indexOf('2025/index.html')).toBeGreaterThan(0);
    expect(html).toContain('7 indicators have risen since 2025, 2 have fallen and 91 changed little');
    expect(html).toContain('90 of 160');
    expect(html).toContain('href="2026/progress-report.en.html"');
    expect(new Set(idsOf(html)).size).toBe(idsOf(html).length);
  });

  it('gives no share of reports where the register is not whole', () => {
    const html = indexPage(language.options.map((lang) => cyclesReport([{
      cycle: 2026, as_of: '2026-11-30', about: full.about, plan: '1.0.0', baseline: 2025, documents: [], figures: [], counts: { parties: 160, received: 90, inTime: 60, registerWhole: false },
    }], full.plan, lang)));
    expect(html).not.toMatch(/90\s(?:of|sur|des)/);
    expect(html).toContain('which is not known to be complete');
  });
});
