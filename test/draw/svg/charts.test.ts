/** Small drawings and the charts made of blocks: what a value becomes, and that every specification is whole. */
import { describe, expect, it } from 'vitest';
import { chartBlocks, chartFiles } from '../../../pipeline/draw/svg/chart-files.ts';
import { panelSvg } from '../../../pipeline/draw/svg/lines.ts';
import { fillColours, markNames, markSvg } from '../../../pipeline/draw/svg/marks.ts';
import { textWidth } from '../../../pipeline/draw/svg/metrics.ts';
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
    expect(plotSvg(plot, { width: 170, height: 29 }, { lang: 'fr' })).toMatch(/>&lt;\u00a01\u00a0%<.*>62\u00a0%</s);
    expect(plotSvg(plot, { width: 170, height: 29 })).toMatch(/>&lt;1%<.*>62%</s);
  });

  it('ends in an arrow where the years go beyond the scale', () => {
    expect(plotSvg({ form: 'years', left: 2, needed: 70, most: 50 }, SIZE)).toContain('<path');
    expect(plotSvg({ form: 'years', left: 2, needed: 46, most: 50 }, SIZE)).not.toContain('<path');
  });
});

describe('parts, bars and courses', () => {
  const parts: Plot = { form: 'parts', whole: 100, parts: [{ fill: 'dark', value: 50, label: '50' }, { fill: 'grey', value: 25, label: '25' }] };

  it('draws each part in its own fill, one after the other', () => {
    const svg = plotSvg(parts, { width: 102, height: 20 });
    expect([...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="12" fill="(#\w+)"/g)].map(([, x, width, fill]) => [x, width, fill])).toEqual([
      ['1', '50', fillColours('dark').ground], ['51', '25', fillColours('grey').ground],
    ]);
  });

  it('sets a word that has no room above its part beside the one before it, and keeps the last at the end', () => {
    const words = (values: readonly [number, string][], whole: number, width: number): { text: string; from: number; to: number }[] => {
      const svg = plotSvg({ form: 'parts', whole, labels: true, parts: values.map(([value, label]) => ({ fill: 'grey' as const, value, label })) }, { width, height: 34 });
      return [...svg.matchAll(/<text x="([\d.]+)" y="12"( text-anchor="end")?(?: dx="(-?\d+)")?[^>]*>([^<]*)</g)].map(([, x, end, dx, text = '']) => {
        const at = Number(x) + Number(dx ?? 0);
        return end === undefined ? { text, from: at, to: at + textWidth(text, 12, 400) } : { text, from: at - textWidth(text, 12, 400), to: at };
      });
    };
    for (const [values, whole, width] of [[[[5, '5'], [2, '2'], [0, '0']], 160, 170], [[[72, '72 by 30 April'], [28, '28 later'], [3, '3 undated'], [57, '57 not received']], 160, 420], [[[1, '1 later'], [1, '1 undated'], [158, '158 not received']], 160, 300]] as [[number, string][], number, number][]) {
      const drawn = words(values, whole, width);
      expect(drawn.map(({ text }) => text)).toEqual(values.filter(([value]) => value > 0).map(([, text]) => text));
      drawn.slice(1).forEach((one, place) => expect(one.from - (drawn[place]?.to ?? 0), one.text).toBeGreaterThan(4));
      expect(drawn[0]?.from).toBeGreaterThanOrEqual(0);
      expect(drawn.at(-1)?.to).toBeLessThanOrEqual(width);
    }
    // no room for all: the word of the least part is left out
    expect(words([[72, '72 by 30 April'], [28, '28 later'], [3, '3 undated'], [57, '57 not received']], 160, 220).map(({ text }) => text)).not.toContain('3 undated');
  });

  it('darkens from white over grey and lines to dark', () => {
    const light = (colour: string): number => [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0);
    const [dark, lined, grey, white] = (['dark', 'lined', 'grey', 'white'] as const).map((fill) => light(fillColours(fill).ground));
    expect([dark, lined, grey, white]).toEqual([dark, lined, grey, white].toSorted((a = 0, b = 0) => a - b));
    expect(new Set([dark, lined, grey, white]).size).toBe(4);
  });

  it('gives a bar its part of the width', () => {
    expect(plotSvg({ form: 'bar', value: 5, most: 20 }, { width: 102, height: 20 })).toContain('width="25" height="10"');
    expect(plotSvg({ form: 'bar', value: 5, most: 20, label: '5/18' }, { width: 102, height: 20 })).toMatch(/width="25" height="15".*>5\/18</);
  });

  it('lets a rise go up and a fall go down', () => {
    const end = (value: number): number => Number(/<circle cx="[\d.]+" cy="([\d.]+)" r="2.75"/.exec(plotSvg({ form: 'course', values: [0, value], span: 20 }, SIZE))?.[1]);
    expect(end(10)).toBeLessThan(10);
    expect(end(-10)).toBeGreaterThan(10);
  });
});

it('every mark has a shape of its own, but for those that mean the same', () => {
  expect(new Set(markNames.map(markSvg)).size).toBe(markNames.length - 3);
  for (const [one, same] of [['met', 'all_coded'], ['partly', 'at_least'], ['not_coded', 'no_figure']] as const) expect(markSvg(one)).toBe(markSvg(same));
});

describe('chartFiles', () => {
  it.each(['en', 'fr'] as const)('gives each drawn block its drawing, its specification and its numbers, %s', (lang) => {
    const report = sampleReport(lang);
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
    const report = sampleReport('en');
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
