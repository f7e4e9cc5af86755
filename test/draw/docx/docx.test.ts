import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../pipeline/draw/docx/docx.ts';
import { xmlText } from '../../../pipeline/words/text-forms.ts';
import { ask, convertedByOffice, flat, needing, squeezed } from '../../publish/programs.ts';
import { HOSTILE_SHOWN, hostileReport, documentTexts, sampleReport } from '../../publish/sample-report.ts';

const parts = (docx: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, content]) => [name, strFromU8(content)]));
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The text of a part, a line for each paragraph. */
const textOf = (xml: string): string => xml.split('</w:p>').map((paragraph) => unescaped([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)].map((match) => match[1] ?? '\t').join(''))).join('\n');


describe('renderDocx', () => {
  it('gives the same bytes for the same report, whatever was rendered between', async () => {
    const first = await renderDocx(sampleReport('en'));
    await renderDocx(sampleReport('fr'));
    expect(Buffer.compare(await renderDocx(sampleReport('en')), first)).toBe(0);
  });

  it.each(['en', 'fr'] as const)('holds every text of the report, %s', async (lang) => {
    const report = sampleReport(lang);
    const found = parts(await renderDocx(report));
    const text = flat(textOf(found['word/document.xml'] ?? '') + textOf(found['word/footer1.xml'] ?? ''));
    for (const part of documentTexts(report)) expect(text).toContain(flat(part));
  });

  it('has real styles, repeated heads, alternative texts, its language and a filled contents list', async () => {
    const report = sampleReport('fr');
    const found = parts(await renderDocx(report));
    const document = found['word/document.xml'] ?? '';
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'ListParagraph']) expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    // frames that hold blocks side by side have no head
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(report.blocks.filter(({ kind }) => kind === 'table' || kind === 'facts').length);
    const pictures = [...document.matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(10);
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]+"/);
    expect(found['word/styles.xml']).toContain('w:val="fr-FR"');
    expect(found['docProps/core.xml']).toContain('2027-11-30T00:00:00Z');
    expect(document).toMatch(/TOC \\h \\o/);
    expect(document).not.toContain('w:dirty');
    expect(textOf(/<w:sdt>.*?<\/w:sdt>/s.exec(document)?.[0] ?? '')).toMatch(/Levé et dépollution des zones minées\t\n/);
  });

  it('holds its pictures, sharp', async () => {
    const media = Object.entries(unzipSync(await renderDocx(sampleReport('en')))).filter(([name]) => name.startsWith('word/media/'));
    for (const [, picture] of media) expect(strFromU8(picture.slice(1, 4))).toBe('PNG');
    const panels = sampleReport('en').blocks.flatMap((block) => (block.kind === 'lines' ? block.panels : []));
    expect(media.filter(([, picture]) => Buffer.from(picture).readUInt32BE(16) > 400).length).toBeGreaterThanOrEqual(panels.length);
    expect(panels.length).toBeGreaterThan(0);
  });

  it('links to anchors that are there, and to the web, and to nothing else', async () => {
    const found = parts(await renderDocx(sampleReport('en')));
    const document = found['word/document.xml'] ?? '';
    const bookmarks = new Set([...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map((match) => match[1]));
    const anchors = [...document.matchAll(/<w:hyperlink (?![^>]*r:id)[^>]*w:anchor="([^"]*)"/g)].map((match) => match[1]);
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) expect(bookmarks).toContain(anchor);
    const hostile = parts(await renderDocx(hostileReport('en')));
    expect(hostile['word/_rels/document.xml.rels']).not.toContain('javascript:');
  });

  it('shows hostile text as text, in XML that holds no forbidden character', async () => {
    const found = parts(await renderDocx(hostileReport('en')));
    expect(textOf(found['word/document.xml'] ?? '').split(HOSTILE_SHOWN).length).toBeGreaterThan(12);
    // oxlint-disable-next-line no-control-regex -- what is looked for
    for (const xml of Object.values(found).filter((text) => text.startsWith('<?xml'))) expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e]/);
  });
});

describe('xmlText', () => {
  it('takes out what XML forbids, half pairs and overrides, and keeps scripts', () => {
    expect(xmlText('a\u0000b\u202ec\ud800d\n\u05e9\u05dc')).toBe('a\ufffdbc\ufffdd \u05e9\u05dc');
  });
});

const office = needing('a Word document in LibreOffice', 'soffice', 'pdftotext');
describe.skipIf(office.skip)(office.name, () => {
  it('converts without loss', async () => {
    const report = sampleReport('fr');
    const text = squeezed(ask('pdftotext', convertedByOffice(await renderDocx(report), 'docx'), ['-raw'], ['-']));
    for (const part of documentTexts(report)) expect(text).toContain(squeezed(part));
  }, 180_000);
});
