import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../pipeline/draw/pdf/pdf.ts';
import { bulletinSample, sectionBlocks, summaryBlocks } from '../bulletin-sample.ts';
import { ask, needing } from '../../publish/programs.ts';

const pages = (pdf: Uint8Array): number => Number(/Pages: +(\d+)/.exec(ask('pdfinfo', pdf))?.[1]);

const poppler = needing('pages of the bulletin', 'pdfinfo');
describe.skipIf(poppler.skip)(poppler.name, () => {
  it.each(['en', 'fr'] as const)('a summary and a section take a page each, %s', (lang) => {
    const report = bulletinSample(lang);
    expect(pages(renderPdf({ ...report, blocks: summaryBlocks(lang) }))).toBe(1);
    expect(pages(renderPdf({ ...report, blocks: [...summaryBlocks(lang), ...sectionBlocks(lang)] }))).toBe(2);
    expect(pages(renderPdf({ ...report, blocks: [...summaryBlocks(lang), ...sectionBlocks(lang), ...sectionBlocks(lang)] }))).toBe(3);
  });
});
