/** The reports: every number is that of the figures, no indicator is lost, links lead somewhere, nobody is named without cause. */
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { annexDocument, annexPages } from '../../pipeline/say/annex/annex.ts';
import { committeeReport } from '../../pipeline/say/committee.ts';
import type { IndicatorBlock, Report } from '../../pipeline/say/model.ts';
import { mainReports, publishedReports } from '../../pipeline/say/reports.ts';
import { stateSheet } from '../../pipeline/say/state-sheet.ts';
import { sayMovement } from '../../pipeline/words/figure.ts';
import { reportPage } from '../../pipeline/draw/html/report-page.ts';
import { language, type Language } from '../../schemas/codes.ts';
import { full, sparse } from '../publish/synthetic.ts';
import { hostile, publication } from '../draw/html/fixture.ts';
import { allBlocks, allLinksOf, anchorsOf, fractionsOf, linksOf, numbersOf, plain, textOf } from './text.ts';

const compared = publication();
const thin = publication(sparse);
const anchorOf = (indicator: string): string => `indicator-${indicator.replace('.', '-')}`;

/** Every report as paper has it: bulletin, committees, annex. */
const reportsOf = (from: Publication, lang: Language): Report[] => [...mainReports(from, lang), annexDocument(from, lang)];

const indicatorBlocks = (from: Publication, lang: Language): IndicatorBlock[] => annexDocument(from, lang).blocks.filter((block): block is IndicatorBlock => block.kind === 'indicator');

/** What stands around each place where a text matches, so that a failure says where. */
const around = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(new RegExp(pattern, 'g'))].map((found) => text.slice(Math.max(0, found.index - 30), found.index + 20));

describe.each(language.options)('reports, %s', (lang) => {
  it('have the numbers of the figures in every block of the annex, now and then', () => {
    const figures = new Map(compared.figures.map((figure) => [figure.indicator, figure]));
    const blocks = indicatorBlocks(compared, lang);
    expect(blocks.length).toBeGreaterThan(80);
    for (const block of blocks) {
      const figure = figures.get(block.number);
      if (!figure || figure.numerator === null || figure.status === 'not_applicable') continue;
      // "known for" prints how many are known, of how many
      if (/^(?:known|connu)/.test(block.figure)) expect(numbersOf(block.figure)[1]).toBe(figure.denominator);
      else expect(numbersOf(block.figure).slice(0, figure.denominator === null ? 1 : 2)).toEqual(figure.denominator === null ? [figure.numerator] : [figure.numerator, figure.denominator]);
      expect(block.changeMark, block.number).toBe(sayMovement(figure) ?? undefined);
      const then = fractionsOf(plain(block.change))[0];
      if (then !== undefined && figure.baseline_denominator !== null && !/(?:known|connu)/i.test(plain(block.change))) expect(then, block.number).toEqual([figure.baseline_numerator, figure.baseline_denominator]);
      // nobody is lost: the lines add up to all units
      const units = compared.assessments.filter(({ indicator }) => indicator === block.number).reduce((sum, { weight }) => sum + weight, 0);
      expect(block.outcomes.reduce((sum, { count }) => sum + (numbersOf(count)[0] ?? 0), 0), block.number).toBe(units);
    }
  });

  it('have the fractions of the figures in every finding', () => {
    const figures = new Map(compared.figures.map((figure) => [figure.indicator, figure]));
    let checked = 0;
    for (const report of mainReports(compared, lang)) {
      for (const block of allBlocks(report.blocks)) {
        for (const { drawn, text } of block.kind === 'findings' ? block.findings : []) {
          const own = drawn.flatMap(({ label }) => (typeof label === 'string' ? [] : label)).flatMap(({ link }) => (typeof link === 'object' && 'indicator' in link ? figures.get(link.indicator) ?? [] : []));
          if (own.length === 0) continue;
          for (const fraction of fractionsOf(plain(text))) {
            expect(own.flatMap((figure) => [[figure.numerator, figure.denominator], [figure.baseline_numerator, figure.baseline_denominator]]), `${report.path} ${plain(text)}`).toContainEqual(fraction);
            checked += 1;
          }
        }
      }
    }
    expect(checked).toBeGreaterThan(3);
  });

  it('hold each of the 105 indicators once in the annex, on paper and on pages', () => {
    for (const from of [compared, thin]) {
      const wanted = [...from.plan.indicators.map(({ indicator }) => anchorOf(indicator)), 'indicator-21'].toSorted();
      const blocks = (reports: readonly Report[]): string[] => reports.flatMap(anchorsOf).filter((anchor) => anchor.startsWith('indicator-')).toSorted();
      expect(blocks([annexDocument(from, lang)])).toEqual(wanted);
      expect(blocks(annexPages(from, lang).slice(1))).toEqual(wanted);
    }
  });

  it('link to anchors that exist, each once; to reports that are published; column shares add up to 1', () => {
    for (const from of [compared, thin]) {
      const published = new Set(publishedReports(from.plan).map(({ path }) => path));
      const indicators = new Set(from.plan.indicators.map(({ indicator }) => indicator));
      for (const report of [...reportsOf(from, lang), ...annexPages(from, lang), stateSheet(from, lang, 'XAB')]) {
        const anchors = anchorsOf(report);
        expect(new Set(anchors).size, report.path).toBe(anchors.length);
        for (const link of linksOf(report)) expect(anchors, `${report.path} ${link}`).toContain(link);
        for (const link of allLinksOf(report)) {
          if (typeof link === 'object' && 'report' in link) expect(published).toContain(link.report);
          if (typeof link === 'object' && 'indicator' in link) expect(indicators).toContain(link.indicator);
        }
        for (const block of allBlocks(report.blocks)) {
          if (block.kind !== 'table') continue;
          expect(block.columns.reduce((sum, { share }) => sum + share, 0), block.caption).toBeCloseTo(1, 2);
          for (const { rows } of block.groups) for (const cells of rows) expect(cells.length, block.caption).toBe(block.columns.length);
        }
      }
    }
  });

  it('name nobody for want of a report where the register is not whole', () => {
    const open: Publication = { ...compared, registerWhole: false, receipts: compared.receipts.map((receipt) => ({ ...receipt, reporting: receipt.reporting === 'no_report' ? 'not_coded' : receipt.reporting })) };
    for (const report of reportsOf(open, lang)) {
      expect(textOf(report)).not.toMatch(/(?:Reports not received|Rapports non reçus)\n/);
      for (const block of report.blocks) if (block.kind === 'table') for (const row of block.groups.flatMap(({ rows }) => rows)) expect(plain(row.at(-1)?.text ?? '')).not.toMatch(/not received|n’a pas été reçu/);
    }
  });

  it('say that the data is fictional, and have no empty list, no undefined, no doubled space or stop', () => {
    for (const from of [compared, thin]) {
      for (const report of [...reportsOf(from, lang), ...['XAA', 'XAB', 'XBM'].map((state) => stateSheet(from, lang, state))]) {
        expect(report.fictional).not.toBeNull();
        const text = textOf(report);
        expect(around(text, /undefined|null|NaN|\[object|  | ,| \.(?!\d)|\.\.(?!\/)|,\./)).toEqual([]);
        if (lang === 'fr') expect(around(text, /[^\u00a0][;?!»]|[^\u00a0]:(?=\s)|«[^\u00a0]/)).toEqual([]);
        for (const block of report.blocks) if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0);
      }
    }
  });

  it('make pages without script or outside request, whose links lead somewhere, whatever the data holds', () => {
    const evil = hostile();
    for (const report of [...reportsOf(compared, lang), stateSheet(evil, lang, 'XAA'), committeeReport(evil, lang, 'article-5')]) {
      const page = reportPage(report, ['en', 'fr']);
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page).not.toMatch(/<script|javascript:|<link|src="http/i);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, report.path).toBe(ids.length);
      for (const [, target] of page.matchAll(/<a [^>]*href="#([^"]+)"/g)) expect(ids).toContain(target);
    }
  });
});

it.each([11, 12, 13])('a rise or a fall is claimed for no group under ten, seed %i', (seed) => {
  const from = publication({ ...full, seed });
  const figures = new Map(from.figures.map((figure) => [figure.indicator, figure]));
  for (const { number, changeMark } of indicatorBlocks(from, 'en')) {
    const sizes = [figures.get(number)?.denominator, figures.get(number)?.baseline_denominator].filter((size) => size !== null && size !== undefined);
    if (changeMark === 'rose' || changeMark === 'fell') for (const size of sizes) expect(size, number).toBeGreaterThanOrEqual(10);
  }
});
