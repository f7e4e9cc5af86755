/** The reports: every number is that of the figures, no indicator is lost, links lead somewhere, nobody is named without cause. */
import { describe, expect, it } from 'vitest';
import { drawCharts, type Chart } from '../../pipeline/charts/charts.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { committeeReport, REPORTING_COMMITTEES } from '../../pipeline/say/committee.ts';
import type { Report } from '../../pipeline/say/model.ts';
import { overallReport } from '../../pipeline/say/overall.ts';
import { stateSheet } from '../../pipeline/say/state-sheet.ts';
import { reportPage } from '../../pipeline/draw/html/report-page.ts';
import { language, type Language } from '../../schemas/codes.ts';
import { full, sparse } from '../charts/synthetic.ts';
import { hostile, publication } from '../draw/html/fixture.ts';
import { anchorsOf, fractionsOf, linksOf, numbersOf, plain, textOf } from './text.ts';

const compared = publication();
const thin = publication(sparse);
const anchorOf = (indicator: string): string => `indicator-${indicator.replace('.', '-')}`;

/** Drawn once for each publication and language: drawing takes longer than all the rest. */
const drawn = new Map<Publication, Map<Language, readonly Chart[]>>();

async function chartsOf(from: Publication, lang: Language): Promise<readonly Chart[]> {
  const known = drawn.get(from) ?? new Map<Language, readonly Chart[]>();
  drawn.set(from, known);
  const charts = known.get(lang) ?? await drawCharts(from, lang);
  known.set(lang, charts);
  return charts;
}

const reportsOf = async (from: Publication, lang: Language): Promise<Report[]> => {
  const charts = await chartsOf(from, lang);
  return [overallReport(from, lang, charts), ...REPORTING_COMMITTEES.map((committee) => committeeReport(from, lang, committee))];
};

/** What stands around each place where a text matches, so that a failure says where. */
const around = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(new RegExp(pattern, 'g'))].map((found) => text.slice(Math.max(0, found.index - 30), found.index + 20));

/** The headline of each indicator's block. */
function headlines(report: Report): Map<string, string> {
  const found = new Map<string, string>();
  let anchor: string | undefined;
  for (const block of report.blocks) {
    if (block.kind === 'heading') anchor = block.anchor;
    if (block.kind === 'headline' && anchor !== undefined) found.set(anchor, block.text);
  }
  return found;
}

/** Cells of figure tables by indicator: what stands for now, and for the baseline. */
function tableRows(report: Report): { indicator: string; now: string; before: string }[] {
  return report.blocks.flatMap((block) => (block.kind !== 'table' || block.columns[1]?.title !== String(compared.cycle) ? [] : block.groups.flatMap(({ rows }) => rows.map((cells) => ({
    indicator: /^[\d.]+/.exec(plain(cells[0]?.text ?? ''))?.[0] ?? '', now: plain(cells[1]?.text ?? ''), before: plain(cells[2]?.text ?? ''),
  })))));
}

describe.each(language.options)('reports, %s', (lang) => {
  it('have the numbers of the figures in every headline and table', async () => {
    const figures = new Map(compared.figures.map((figure) => [figure.indicator, figure]));
    for (const report of await reportsOf(compared, lang)) {
      const said = headlines(report);
      for (const [indicator, figure] of figures) {
        const headline = said.get(anchorOf(indicator));
        if (headline === undefined || figure.numerator === null || figure.status === 'not_applicable') continue;
        // "known for" prints how many are known, of how many
        if (/^(?:Known|Connu)/.test(headline)) expect(numbersOf(headline)[1]).toBe(figure.denominator);
        else expect(numbersOf(headline).slice(0, figure.denominator === null ? 1 : 2)).toEqual(figure.denominator === null ? [figure.numerator] : [figure.numerator, figure.denominator]);
      }
      for (const row of tableRows(report)) {
        const figure = figures.get(row.indicator);
        expect(figure, row.indicator).toBeDefined();
        if (/^(?:Known|Connu|known|connu)/.test(row.before)) expect(numbersOf(row.before)[1]).toBe(figure?.baseline_denominator);
        else if (row.before !== '') expect(numbersOf(row.before)[0]).toBe(figure?.baseline_numerator);
        if (figure?.numerator !== null && !/^(?:Known|Connu|n\/a|s\.)/.test(row.now)) expect(numbersOf(row.now)[0]).toBe(figure?.numerator);
      }
    }
  });

  it('have the fractions of the figures in every key message', async () => {
    const figures = new Map(compared.figures.map((figure) => [anchorOf(figure.indicator), figure]));
    let checked = 0;
    for (const report of await reportsOf(compared, lang)) {
      for (const block of report.blocks) {
        for (const item of block.kind === 'list' ? block.items : []) {
          const link = typeof item === 'string' ? undefined : item.map(({ link }) => link).find((one) => typeof one === 'string' && one.startsWith('indicator-'));
          const figure = typeof link === 'string' ? figures.get(link) : undefined;
          if (!figure || /(?:known for|connu pour)/i.test(plain(item))) continue;
          for (const fraction of fractionsOf(plain(item))) {
            expect([[figure.numerator, figure.denominator], [figure.baseline_numerator, figure.baseline_denominator]]).toContainEqual(fraction);
            checked += 1;
          }
        }
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  it('hold each of the 105 indicators once: in a committee’s report, or in the coordination part of the overall one', async () => {
    const [overall, ...committees] = await reportsOf(compared, lang);
    const inCommittees = committees.flatMap((report) => anchorsOf(report).filter((anchor) => anchor.startsWith('indicator-') && anchor !== 'indicator-21'));
    const coordination = compared.plan.indicators.filter(({ committee }) => committee === 'coordination').map(({ indicator }) => anchorOf(indicator));
    expect([...inCommittees, ...coordination].toSorted()).toEqual(compared.plan.indicators.map(({ indicator }) => anchorOf(indicator)).toSorted());
    const inOverall = overall ? anchorsOf(overall) : [];
    for (const { indicator } of compared.plan.indicators) expect(inOverall).toContain(anchorOf(indicator));
    expect(inOverall).toContain('indicator-21');
  });

  it('link to anchors that exist, each once; column shares add up to 1', async () => {
    for (const from of [compared, thin]) {
      for (const report of [...await reportsOf(from, lang), stateSheet(from, lang, 'XAB')]) {
        const anchors = anchorsOf(report);
        expect(new Set(anchors).size, report.path).toBe(anchors.length);
        for (const link of linksOf(report)) expect(anchors, `${report.path} ${link}`).toContain(link);
        for (const block of report.blocks) {
          if (block.kind !== 'table') continue;
          expect(block.columns.reduce((sum, { share }) => sum + share, 0), block.caption).toBeCloseTo(1, 2);
          for (const { rows } of block.groups) for (const cells of rows) expect(cells.length, block.caption).toBe(block.columns.length);
        }
      }
    }
  });

  it('name nobody for want of a report where the register is not whole', async () => {
    const open: Publication = { ...compared, registerWhole: false, receipts: compared.receipts.map((receipt) => ({ ...receipt, reporting: receipt.reporting === 'no_report' ? 'not_coded' : receipt.reporting })) };
    for (const report of await reportsOf(open, lang)) {
      expect(textOf(report)).not.toMatch(/(?:Reports not received|Rapports non reçus)\n/);
      for (const block of report.blocks) if (block.kind === 'table') for (const row of block.groups.flatMap(({ rows }) => rows)) expect(plain(row.at(-1)?.text ?? '')).not.toMatch(/not received|n’a pas été reçu/);
    }
  });

  it('say that the data is fictional, and have no empty list, no undefined, no doubled space or stop', async () => {
    for (const from of [compared, thin]) {
      for (const report of [...await reportsOf(from, lang), ...['XAA', 'XAB', 'XBM'].map((state) => stateSheet(from, lang, state))]) {
        expect(report.fictional).not.toBeNull();
        const text = textOf(report);
        expect(around(text, /undefined|null|NaN|\[object|  | ,| \.(?!\d)|\.\.(?!\/)|,\./)).toEqual([]);
        if (lang === 'fr') expect(around(text, /[^\u00a0][;?!»]|[^\u00a0]:(?=\s)|«[^\u00a0]/)).toEqual([]);
        for (const block of report.blocks) if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0);
      }
    }
  });

  it('make pages without script or outside request, whose links lead somewhere, whatever the data holds', async () => {
    const evil = hostile();
    for (const report of [...await reportsOf(compared, lang), stateSheet(evil, lang, 'XAA'), committeeReport(evil, lang, [], 'article-5')]) {
      const page = reportPage(report, ['en', 'fr']);
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page).not.toMatch(/<script|javascript:|<link|src="http/i);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, report.path).toBe(ids.length);
      for (const [, target] of page.matchAll(/<a [^>]*href="#([^"]+)"/g)) expect(ids).toContain(target);
    }
  });
});

it('a trend is claimed for no group under five', async () => {
  for (const report of await reportsOf(publication({ ...full, seed: 11 }), 'en')) {
    for (const block of report.blocks) {
      for (const item of block.kind === 'list' ? block.items : []) {
        for (const [, whole] of fractionsOf(plain(item)).slice(0, 1)) expect(whole).toBeGreaterThanOrEqual(5);
      }
    }
  }
});
