/** Small drawings and the charts made of blocks: what a value becomes, and that every specification is whole. */
import { describe, expect, it } from 'vitest';
import { chartBlocks, chartFiles } from '../../../pipeline/draw/svg/chart-files.ts';
import { panelSvg } from '../../../pipeline/draw/svg/lines.ts';
import { markNames, markSvg } from '../../../pipeline/draw/svg/marks.ts';
import { plotSvg } from '../../../pipeline/draw/svg/plots.ts';
import type { LinesBlock, Plot } from '../../../pipeline/say/model.ts';
import { HOSTILE, hostileReport, sampleReport } from '../../publish/sample-report.ts';

const SIZE = { width: 112, height: 20 };
const share = (then: number | null, now: number | null, high: number | null, compared = true): Plot => ({ form: 'share', then, now, high, compared });

describe('plotSvg', () => {
  it('places a share on its scale: ring then, disc now, band to the highest', () => {
    const svg = plotSvg(share(25, 50, 75), SIZE);
    expect(svg).toContain('<circle cx="31" cy="10" r="4.25"');
    expect(svg).toContain('<circle cx="56" cy="10" r="5.25"');
    expect(svg).toContain('<line x1="56" x2="81" y1="10" y2="10" stroke="#D9D9D9"');
    expect(svg).toContain('<line x1="31" x2="56" y1="10" y2="10" stroke="#12436D"');
  });

  it('joins only what is compared, and draws nothing for what is not known', () => {
    expect(plotSvg(share(25, 50, null, false), SIZE)).not.toContain('stroke="#12436D"');
    expect(plotSvg(share(null, null, null), SIZE)).not.toContain('<circle');
  });

  it('says shares as its language writes them', () => {
    const plot: Plot = { form: 'share', then: 0.2, now: 62.4, high: null, compared: true, labels: true };
    expect(plotSvg(plot, { width: 170, height: 29 }, { lang: 'fr' })).toMatch(/>&lt;1\u00a0%<.*>62\u00a0%</s);
    expect(plotSvg(plot, { width: 170, height: 29 })).toMatch(/>&lt;1%<.*>62%</s);
  });

  it('ends in an arrow where the years go beyond the scale', () => {
    expect(plotSvg({ form: 'years', left: 2, needed: 70, most: 50 }, SIZE)).toContain('<path');
    expect(plotSvg({ form: 'years', left: 2, needed: 46, most: 50 }, SIZE)).not.toContain('<path');
  });
});

it('every mark has a shape of its own, but for those that mean the same', () => {
  expect(new Set(markNames.map(markSvg)).size).toBe(markNames.length - 3);
});

describe('chartFiles', () => {
  it.each(['en', 'fr'] as const)('gives each drawn block its drawing, its specification and its numbers, %s', (lang) => {
    const report = sampleReport(lang, []);
    const blocks = chartBlocks(report.blocks);
    expect(blocks.map(({ id }) => id)).toEqual(['state-of-the-plan', 'section-V', 'outlook', 'remaining-area', 'receipts-by-date', 'course']);
    for (const block of blocks) {
      const files = new Map(chartFiles(block, report, 'demo', false).map(({ path, content }) => [path, String(content)]));
      expect([...files.keys()]).toEqual(['svg', 'vl.json', 'csv'].map((form) => `charts/${block.id}.${lang}.${form}`));
      const spec = JSON.parse(files.get(`charts/${block.id}.${lang}.vl.json`) ?? '') as { $schema: string; title: { text: string[] }; description: string; usermeta: { source: string; data_kind: string } };
      expect(spec.$schema).toContain('vega-lite');
      expect(spec.title.text.join(' ')).toBe(block.caption);
      expect(spec.usermeta.data_kind).toBe('demo');
      expect(spec.usermeta.source).not.toBe('');
      expect(JSON.stringify(spec)).not.toContain('"value":{"expr"');
      expect(files.get(`charts/${block.id}.${lang}.svg`)).toContain(`<title id="chart-${block.id}-t">`);
      expect(files.get(`charts/${block.id}.${lang}.csv`)?.split('\n')).toHaveLength((block.data?.rows.length ?? 0) + 2);
    }
  });

  it('is the same each time', () => {
    const report = sampleReport('en', []);
    const [block] = chartBlocks(report.blocks);
    if (block) expect(chartFiles(block, report, 'demo', false)).toEqual(chartFiles(block, report, 'demo', false));
  });

  it('shows hostile text as text', () => {
    const lines = hostileReport('en').blocks.find((block): block is LinesBlock => block.kind === 'lines');
    expect(lines?.caption).toBe(HOSTILE);
    const svg = lines ? lines.panels.map((panel) => panelSvg(lines, panel, { width: 640, height: 180 })).join('') : '';
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script');
  });
});
