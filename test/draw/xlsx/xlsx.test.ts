import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../../pipeline/draw/xlsx/xlsx.ts';
import { columnName } from '../../../pipeline/draw/xlsx/sheet.ts';
import { xlsxWords } from '../../../pipeline/words/languages.ts';
import { sparse } from '../../publish/synthetic.ts';
import { hostile, publication } from '../html/fixture.ts';
import { ask, convertedByOffice, flat, needing } from '../../publish/programs.ts';

const ALL = { committee: null };
const full = publication();
const parts = (xlsx: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(xlsx)).map(([name, content]) => [name, strFromU8(content)]));

/** Rows of a sheet by the heads of its columns. */
async function rowsOf(xlsx: Uint8Array, name: string): Promise<Record<string, unknown>[]> {
  const { sheets } = await readXlsx(xlsx);
  const [head = [], ...rows] = sheets.find((one) => one.name === name)?.rows ?? [];
  return rows.map((row) => Object.fromEntries(head.map((title, place) => [String(title), row[place] ?? null])));
}

describe('renderXlsx', () => {
  it('gives the same bytes for the same publication, later too', async () => {
    const first = await renderXlsx(full, 'en', ALL);
    await new Promise((done) => { setTimeout(done, 2100); });
    expect(Buffer.compare(await renderXlsx(full, 'en', ALL), first)).toBe(0);
  });

  it.each(['en', 'fr'] as const)('holds every figure as a number, titled in the language, %s', async (lang) => {
    const { sheets, columns } = xlsxWords(lang);
    const rows = await rowsOf(await renderXlsx(full, lang, ALL), sheets.figures);
    expect(rows.length).toBe(full.figures.length);
    rows.forEach((row, place) => {
      const figure = full.figures[place];
      expect([row[columns.indicator], row[columns.met], row[columns.size], row[columns.value], row[columns.high]]).toEqual(
        [figure?.indicator, figure?.numerator, figure?.denominator, figure?.value == null ? null : Number(figure.value), figure?.high == null ? null : Number(figure.high)]);
      expect(row[columns.title]).toBe(full.plan.indicators.find((one) => one.indicator === figure?.indicator)?.title[lang] ?? row[columns.title]);
    });
  });

  it('holds dates as dates, and every outcome with the State’s name', async () => {
    const xlsx = await renderXlsx(full, 'en', ALL);
    const [first] = await rowsOf(xlsx, 'Follow-up');
    expect(first?.Deadline).toEqual(new Date('2028-03-01T00:00:00Z'));
    const outcomes = await rowsOf(xlsx, 'Outcomes');
    expect(outcomes.length).toBe(full.assessments.length);
    expect(outcomes.find((row) => row.Code === 'XAB')?.['State or unit']).toBe('United Fictional Republic of Longestland');
  });

  it('keeps to the actions of a committee', async () => {
    const rows = await rowsOf(await renderXlsx(full, 'en', { committee: 'victim-assistance' }), 'Figures');
    const own = full.plan.actions.filter(({ committee }) => committee === 'victim-assistance').flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator));
    expect(rows.map((row) => row.Indicator)).toEqual(own);
  });

  it.each([[null, 'annex/'], ['cooperation-assistance', '../annex/']] as const)('links each indicator to its block in the annex, %s', async (committee, root) => {
    const xlsx = await renderXlsx(full, 'fr', { committee });
    const { columns, sheets } = xlsxWords('fr');
    const [first] = await rowsOf(xlsx, sheets.figures);
    const { section } = full.plan.indicators.find(({ indicator }) => indicator === first?.[columns.indicator]) ?? {};
    expect(String(first?.[columns.annex])).toMatch(new RegExp(`^${root.replaceAll('.', '\\.')}annex/${section}\\.fr\\.html#indicator-`.replace('annex/annex/', 'annex/')));
    const found = parts(xlsx);
    expect(found['xl/worksheets/sheet2.xml']).toContain('<hyperlink ');
    expect(found['xl/worksheets/_rels/sheet2.xml.rels']).toContain(`Target="${String(first?.[columns.annex])}" TargetMode="External"`);
  });

  it('lists for a committee the follow-up of its actions alone', async () => {
    expect(await rowsOf(await renderXlsx(full, 'en', { committee: 'victim-assistance' }), 'Follow-up')).toEqual([]);
    expect(await rowsOf(await renderXlsx(full, 'en', { committee: 'article-5' }), 'Follow-up')).toHaveLength(full.followUp.length);
  });

  it('freezes heads, filters, sets widths, repeats heads in print by quoted names, and has neither macro nor formula', async () => {
    const found = parts(await renderXlsx(full, 'fr', ALL));
    expect(Object.keys(found).some((name) => /vba|macro/i.test(name))).toBe(false);
    for (let place = 2; place <= 7; place += 1) {
      const sheet = found[`xl/worksheets/sheet${place}.xml`] ?? '';
      expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(sheet).toContain('<autoFilter ref="A1:');
      expect(sheet).toContain('customWidth=');
      expect(sheet).not.toMatch(/<f[ >]/);
      expect((/<oddFooter>([^<]*)/.exec(sheet)?.[1] ?? '').replaceAll('&amp;', '&').length).toBeLessThan(256);
    }
    expect(found['xl/workbook.xml']).toContain("'Zones minées'!$1:$1");
    expect(found['docProps/core.xml']).toContain(full.asOf);
  });

  it('says on the first sheet what the data is', async () => {
    const { sheets } = await readXlsx(await renderXlsx(full, 'fr', { committee: 'article-5' }));
    const said = sheets[0]?.rows.flat().join('\n') ?? '';
    for (const part of ['Données fictives de démonstration. Aucun État, rapport ou chiffre n’est réel.', full.seal, 'Projet pour observations', 'Article 5']) expect(flat(said)).toContain(part);
  });

  it('keeps text that looks like a formula inert, and text that XML forbids out', async () => {
    const base = hostile();
    const bad = { ...base, land: base.land.map((row) => ({ ...row, contamination: '=cmd|\'/C calc\'!A0', source: '@SUM(A1)' })) };
    const xlsx = await renderXlsx(bad, 'en', ALL);
    const found = parts(xlsx);
    for (const xml of Object.values(found)) {
      expect(xml).not.toMatch(/<f[ >]/);
      // oxlint-disable-next-line no-control-regex -- what is looked for
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e]/);
    }
    const [first] = await rowsOf(xlsx, 'Mined areas');
    expect([first?.Contamination, first?.Source]).toEqual(['=cmd|\'/C calc\'!A0', '@SUM(A1)']);
    // the format "@" keeps it text when someone edits the cell
    expect(found['xl/styles.xml']).toContain('formatCode="@"');
    expect(found['xl/sharedStrings.xml']).toContain('&lt;script&gt;');
  });

  it('takes a publication with hardly anything in it', async () => {
    expect((await renderXlsx(publication(sparse), 'fr', { committee: 'president' })).length).toBeGreaterThan(0);
  });
});

describe('columnName', () => {
  it('counts as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

const office = needing('a workbook in LibreOffice', 'soffice', 'pdftotext');
describe.skipIf(office.skip)(office.name, () => {
  it('converts', async () => {
    const text = flat(ask('pdftotext', convertedByOffice(await renderXlsx(full, 'en', { committee: 'victim-assistance' }), 'xlsx'), ['-layout'], ['-']));
    expect(text).toContain('Fictional demonstration data. No State, report or number here is real.');
  }, 180_000);
});
