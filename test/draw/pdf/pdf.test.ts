import { describe, expect, it } from 'vitest';
import { covered } from '../../../pipeline/draw/covered.ts';
import { renderPdf } from '../../../pipeline/draw/pdf/pdf.ts';
import { columnShares } from '../../../pipeline/draw/widths.ts';
import type { Report, TableBlock } from '../../../pipeline/say/model.ts';
import { ask, flat, needing, squeezed } from '../../publish/programs.ts';
import { HOSTILE_SHOWN, hostileReport, documentTexts, sampleReport } from '../../publish/sample-report.ts';


describe('renderPdf', () => {
  it('gives the same bytes for the same report, whatever was rendered between', () => {
    const first = renderPdf(sampleReport('en'));
    renderPdf(sampleReport('fr'));
    expect(Buffer.compare(renderPdf(sampleReport('en')), first)).toBe(0);
  });

  it('heads the rows of tables by their first cells, each object at its place', () => {
    const file = Buffer.from(renderPdf(sampleReport('en'))).toString('latin1');
    expect(file.split('/Scope /Row').length).toBeGreaterThan(70);
    const list = Number(/startxref\s+(\d+)/.exec(file)?.[1]);
    const places = [...file.slice(list).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) => Number(at));
    expect(places.every((at) => /^\d+ 0 obj/.test(file.slice(at, at + 12)))).toBe(true);
  });

  it('renders a report of a hundred pages in little time', () => {
    const sample = sampleReport('en');
    const long: Report = { ...sample, blocks: Array.from({ length: 14 }, () => sample.blocks).flat() };
    const start = process.cpuUsage();
    renderPdf(long);
    const { user } = process.cpuUsage(start);
    expect(user / 1_000_000).toBeLessThan(6);
  });

  it('takes a table whose groups are all empty above its sums', () => {
    const cells = ['All', '24.4'].map((text) => ({ text }));
    const empty: TableBlock = { kind: 'table', caption: 'x', shown: true, columns: ['State', 'km²'].map((title) => ({ title, align: 'left', share: 0.5 })), groups: ['a: none', 'b: none', 'c: none'].map((title) => ({ title, rows: [] })), foot: cells };
    expect(renderPdf({ ...sampleReport('en'), blocks: [empty] }).length).toBeGreaterThan(0);
  });

  it('takes a report that begins with a lower heading, skips one, or is empty', () => {
    const sample = sampleReport('fr');
    expect(renderPdf({ ...sample, meta: [], fictional: null, subtitle: '', blocks: [{ kind: 'heading', level: 3, text: 'x' }, { kind: 'heading', level: 1, text: 'y' }, { kind: 'heading', level: 3, text: 'z' }] }).length).toBeGreaterThan(0);
    expect(renderPdf({ ...sample, blocks: [] }).length).toBeGreaterThan(0);
  });

  it('takes a table whose groups have a title and no rows, wherever they stand', () => {
    const sample = sampleReport('en');
    const [none, one] = [{ title: 'None here', rows: [] }, { title: 'One', rows: [[{ text: 'A' }, { text: '1' }]] }];
    for (const groups of [[none, none, one], [one, none, none], [none, none], [none, one, none, one]]) {
      const table = { kind: 'table' as const, caption: 'Groups', columns: [{ title: 'State', align: 'left' as const, share: 0.5 }, { title: 'Number', align: 'right' as const, share: 0.5 }], groups };
      expect(renderPdf({ ...sample, blocks: [table] }).length).toBeGreaterThan(0);
    }
  });
});

describe('covered', () => {
  it('keeps what Noto Sans prints and marks what it does not, a word at a time', () => {
    expect(covered('L’État Ωж – “66 %” − km²')).toBe('L’État Ωж – “66 %” − km²');
    expect(covered('said \u0627\u0644\u0644\u063a\u0645 here')).toBe('said \ufffd here');
    expect(covered('a\u202eb\u0000\nc')).toBe('ab\ufffd c');
  });
});

describe('columnShares', () => {
  it('gives a column what its longest word needs', () => {
    const columns = [{ title: 'State', align: 'left', share: 0.9 }, { title: 'At', align: 'right', share: 0.1 }] as const;
    const [first = 0, second = 0] = columnShares(columns, [{ rows: [[{ text: 'A' }, { text: '31\u00a0December\u00a02026' }]] }], { width: 300, size: 8, gap: 8 });
    expect(second * 300).toBeGreaterThan(60);
    expect(first + second).toBeCloseTo(1);
  });
});

const poppler = needing('a PDF as poppler reads it', 'pdftotext', 'pdfinfo', 'pdffonts');
describe.skipIf(poppler.skip)(poppler.name, () => {
  it.each(['en', 'fr'] as const)('holds every text of the report, %s', (lang) => {
    const report = sampleReport(lang);
    const text = squeezed(ask('pdftotext', renderPdf(report), ['-raw'], ['-']));
    for (const part of documentTexts(report)) expect(text).toContain(squeezed(covered(part)));
  });

  it('is tagged, titled, dated, and its fonts are the package’s and embedded', () => {
    const pdf = renderPdf(sampleReport('en'));
    const info = ask('pdfinfo', pdf, ['-isodates']);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Committee on Article 5 Implementation/);
    expect(info).toMatch(/CreationDate: +2027-11-30/);
    const fonts = ask('pdffonts', pdf).split('\n').slice(2).filter((line) => line !== '');
    expect(fonts.length).toBeGreaterThan(0);
    for (const line of fonts) expect(line).toMatch(/^[A-Z]{6}\+NotoSans-(Regular|SemiBold) .* yes +yes +yes/);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/pdfuaid:part>1|pdfuaid:part="1"/);
  });

  it('says on every page what it is, and that it is fictional', () => {
    const report = sampleReport('fr');
    const pages = ask('pdftotext', renderPdf(report), [], ['-']).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, place) => {
      expect(flat(page)).toContain(report.fictional);
      expect(flat(page)).toContain(`${place + 1} sur ${pages.length}`);
    });
  });

  it('shows hostile text as text', () => {
    const text = flat(ask('pdftotext', renderPdf(hostileReport('en')), [], ['-']));
    expect(text.split(HOSTILE_SHOWN).length).toBeGreaterThan(12);
  });
});
