/** A report as a page: its anchors, where its links lead, what it asks for, and hostile text. */
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../../pipeline/draw/html/report-page.ts';
import type { Report } from '../../../pipeline/say/model.ts';
import { hostileReport, sampleReport } from '../../publish/sample-report.ts';
import { allBlocks } from '../../say/text.ts';

const BOTH = ['en', 'fr'] as const;
const sample = sampleReport('en');
const page = reportPage(sample, BOTH);
const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
const withLink = (path: string, link: NonNullable<Extract<Report['blocks'][number], { kind: 'index' }>['groups'][number]['rows'][number]['link']>): Report =>
  ({ ...sample, path, blocks: [{ kind: 'paragraph', text: [{ text: 'there', link }] }] });

describe('reportPage', () => {
  it('has every anchor once', () => {
    const ids = idsOf(page);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('leads an indicator to its block: on the page itself, else in the annex', () => {
    expect(reportPage({ ...withLink('progress-report', { indicator: '22.1' }), annex: { 22.1: 'annex/V' } }, BOTH)).toContain('<a href="annex/V.en.html#indicator-22-1">there</a>');
    expect(reportPage(withLink('committees/president', { indicator: '22.1' }), BOTH)).toContain('<a href="../annex.en.html#indicator-22-1">there</a>');
    expect(page).toContain('<a href="#indicator-22-1">');
  });

  it('leads to other reports in its language, and to files', () => {
    expect(reportPage(withLink('annex/V', { report: 'committees/article-5', anchor: 'talk' }), BOTH)).toContain('<a href="../committees/article-5.en.html#talk">there</a>');
    expect(reportPage(withLink('progress-report', { file: 'data/indicators.csv' }), BOTH)).toContain('<a href="data/indicators.csv">there</a>');
    expect(reportPage(withLink('progress-report', { file: '"onclick=' }), BOTH)).toContain('<p class="base">there</p>');
  });

  it('shows each mark as often as the tables and findings have it', () => {
    const marks = allBlocks(sample.blocks).flatMap((block) => (block.kind === 'table' ? block.groups.flatMap((group) => [...(group.title !== undefined && group.mark ? [group.mark] : []), ...group.rows.flat().flatMap((cell) => [...(cell.mark ? [cell.mark] : []), ...Array.from({ length: cell.marks?.count ?? 0 }, () => cell.marks?.mark ?? '')])])
      : block.kind === 'findings' ? block.findings.flatMap(({ mark }) => mark ?? []) : []));
    const within = [...page.matchAll(/<(?:tbody|ol class="fi)[\s\S]*?<\/(?:tbody|ol)>/g)].join('');
    expect(marks.length).toBeGreaterThan(20);
    expect([...within.matchAll(/href="#m-(\w+)"/g)].map(([, mark = '']) => mark).toSorted()).toEqual(marks.toSorted());
  });

  it('asks nothing of anywhere: no script, no address but links', () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");
    expect(page).not.toMatch(/<script|<link|<iframe|<img|@import|url\((?!data:|#)/);
    expect(page.match(/\bsrc="/g)).toBeNull();
  });

  it('defines every mark that it uses, and says no role twice', () => {
    const ids = new Set(idsOf(page));
    expect([...page.matchAll(/<use href="#([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect(page).not.toMatch(/role="(?:table|row|rowgroup|cell|columnheader|rowheader|list|listitem)"/);
  });

  it('is the same each time', () => {
    expect(reportPage(sampleReport('en'), BOTH)).toBe(page);
  });

  it('shows hostile text as text', () => {
    const html = reportPage(hostileReport('fr'), BOTH);
    const body = html.slice(html.indexOf('<body>'));
    expect(body).not.toContain('<script');
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toMatch(/href="(?:javascript|[^"]*<)/);
    expect(body).not.toContain('\u0000');
  });
});
