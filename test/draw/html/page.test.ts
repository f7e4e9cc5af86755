/** The report as text: its order, its anchors, its weight, and one block as a golden file. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawCharts } from '../../../pipeline/charts/charts.ts';
import { cycleIndex } from '../../../pipeline/draw/html/cycle-index.ts';
import { cyclesIndex } from '../../../pipeline/draw/html/cycles-index.ts';
import { withLines } from '../../../pipeline/draw/html/print-hatches.ts';
import { progressReport } from '../../../pipeline/draw/html/page.ts';
import { sparse } from '../../charts/synthetic.ts';
import { hostile, publication } from './fixture.ts';

const full = publication();
let english = '';

beforeAll(async () => {
  english = progressReport(full, 'en', await drawCharts(full, 'en'));
});

/** One tag per line, so that a golden file reads as a diff. */
const normalised = (html: string): string => `${html.replace(/></g, '>\n<').trim()}\n`;

describe('progressReport', () => {
  it('has every block, action and part under its stable anchor, once', () => {
    const ids = [...english.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(ids.length).toBe(new Set(ids).size);
    for (const { indicator } of full.plan.indicators) expect(ids).toContain(`indicator-${indicator.replace('.', '-')}`);
    for (const { action } of full.plan.actions) expect(ids).toContain(`action-${action}`);
    for (const id of [...full.plan.sections.map(({ section }) => `section-${section}`), 'indicator-21', 'follow-up', 'land', 'receipts', 'method', 'foot']) expect(ids).toContain(id);
  });

  it('leads only to anchors that exist', () => {
    const ids = new Set([...english.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const broken = [...english.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]).filter((id) => !ids.has(id));
    expect(broken).toEqual([]);
  });

  it('keeps its order', () => {
    const places = ['class="mast"', 'class="ans"', 'class="facts"', 'class="three"', 'id="chart-overview', 'id="contents"', 'id="section-II"', 'id="section-IX"', 'id="follow-up"', 'id="land"', 'id="receipts"', 'id="method"', 'id="foot"'].map((mark) => english.indexOf(mark));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('asks nothing of anywhere: no script, no address but links', () => {
    expect(english).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");
    expect(english).not.toMatch(/<script|<link|<iframe|<img|@import|url\((?!data:|#)/);
    expect(english.match(/\bsrc="/g)).toBeNull();
  });

  it('stays below four megabytes', () => {
    expect(Buffer.byteLength(english)).toBeLessThan(4_000_000);
  });

  it('says on every page what the data is, and seals it', () => {
    expect(english).toContain('Fictional demonstration data');
    expect(english).toContain('No State, report or figure here is real.');
    expect(english).toContain('4f9c21ab');
  });

  it('is the same each time', async () => {
    expect(progressReport(full, 'en', await drawCharts(full, 'en'))).toBe(english);
  });

  it('shows hostile text as text', () => {
    const html = progressReport(hostile(), 'en', []);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('href="javascript');
    expect(html.slice(html.indexOf('<body>'))).not.toContain('\u0000');
    expect(html.split('\u202e').length).toBeGreaterThan(1);
    expect(html.slice(html.indexOf('<body>')).match(/(?<!<bdi>[^<]*)\u202e/g)?.length ?? 0).toBe(0);
  });

  it('names no State for want of a report where the register is not whole', () => {
    const open = publication(sparse);
    const html = progressReport({ ...open, registerWhole: false }, 'en', []);
    expect(html).not.toContain('Reports not received');
    expect(html).toContain('The register is not known to be whole');
  });

  it.each(['en', 'fr'] as const)('prints a block as its golden file, %s', async (lang) => {
    const html = progressReport(full, lang, []);
    const start = html.indexOf('<article class="block" id="indicator-22-1">');
    await expect(normalised(html.slice(start, html.indexOf('</article>', start) + 10))).toMatchFileSnapshot(`golden/block.${lang}.html`);
  });
});

describe('index pages', () => {
  it('lead to every document in both languages', () => {
    const html = cycleIndex(full, [
      { path: 'progress-report.en.html', kind: 'report', format: 'html', lang: 'en' },
      { path: 'progress-report.fr.html', kind: 'report', format: 'html', lang: 'fr' },
      { path: 'committees/article-5.fr.pdf', kind: 'committee', subject: 'article-5', format: 'pdf', lang: 'fr' },
      { path: 'data/indicators.csv', kind: 'data', format: 'csv', lang: null },
    ]);
    for (const path of ['progress-report.en.html', 'progress-report.fr.html', 'committees/article-5.fr.pdf', 'data/indicators.csv']) expect(html).toContain(`href="${path}"`);
    expect(html).toMatch(/Comité sur l’application de l’article\s5/);
    expect(html).toContain('Données fictives de démonstration');
  });

  it('lists the cycles, newest first', () => {
    const html = cyclesIndex([2025, 2026].map((cycle) => ({ cycle, as_of: `${cycle}-11-30`, about: full.about, plan: '1.0.0', seal: '0123abcd' })));
    expect(html.indexOf('2026/index.html')).toBeLessThan(html.indexOf('2025/index.html'));
    expect(html.indexOf('2025/index.html')).toBeGreaterThan(0);
  });
});

describe('the drawing for paper', () => {
  it('has lines in place of patterns', () => {
    const svg = '<svg><defs><pattern id="c-h-partly" width="6"><rect/></pattern></defs><path d="M418.41,151.5h60.14v14h-60.14Z" fill="url(#c-h-partly)" stroke="#3D3D3D"/></svg>';
    expect(withLines(svg)).toBe('<svg><defs></defs><svg x="418.41" y="151.5" width="60.14" height="14"><rect class="b-partly" width="100%" height="100%"/><use href="#v-partly"/></svg><rect class="o" fill="none" x="418.41" y="151.5" width="60.14" height="14"/></svg>');
  });

  it('keeps a pattern that it does not know', () => {
    const svg = '<svg><pattern id="x"></pattern><circle fill="url(#x)"/></svg>';
    expect(withLines(svg)).toBe(svg);
  });
});
