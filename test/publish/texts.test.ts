/** Nothing that a text can hold stops a format: names, titles, notes and sources of every sign, through all of them. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { covered } from '../../pipeline/draw/covered.ts';
import { cellText, LONGEST_CELL, markupText, REPLACEMENT, utf8, xmlText } from '../../pipeline/words/text-forms.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { publicationFiles } from '../../pipeline/publish/publish.ts';
import { renderPdf } from '../../pipeline/draw/pdf/pdf.ts';
import { renderDocx } from '../../pipeline/draw/docx/docx.ts';
import { webAddress } from '../../pipeline/say/address.ts';
import { hostileReport } from './sample-report.ts';
import { publication as fixture } from '../draw/html/fixture.ts';

const publication = fixture();

/** Signs that some format cannot hold or some font cannot print, and words that look like markup or like a missing number. */
const SIGNS = ['\u0000', '\u0007', '\u000b', '\u000c', '\u001b', '\u007f', '\u0085', '\u009f', '\u2028', '\u200b', '\u200d', '\u202e', '\u2067', '\ufdd0', '\ufffe', '\uffff', '\ufeff', '\ud800', '\udc00', '\u{1fffe}', '\u{10ffff}',
  '\u{1f600}', '\u{1f1ff}\u{1f1fc}', '👩‍👩‍👧', '中国', 'العربية', 'ኢትዮጵያ', 'ไทย', 'हिन्दी', 'e\u0301\u0301\u0301', '\u0301', '<', '>', '&', '"', "'", ']]>', '<!--', '_x000B_', '=1+1', '-', '@', '#', '$', '\\', '*', '`', '[', 'NaN', 'Infinity', 'undefined', ' class="x"', ' role="x"', 'fill="url(#a)"', '{', '%', ' ', '\n', '\r', '\t', 'Land', 'É'];
const sign = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SIGNS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) });
const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));

/** What XML 1.0 forbids, and halves of characters. */
// oxlint-disable-next-line no-control-regex -- these are the characters that must not be there
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The sample publication with texts put in wherever the data brings one. */
const withTexts = ([name, title, note, source, area]: readonly string[]): Publication => ({
  ...publication,
  about: { ...publication.about, title: { en: title ?? '', fr: title ?? '' }, note: { en: note ?? '', fr: note ?? '' } },
  states: new Map([...publication.states].map(([code, known], place) => [code, place % 2 === 0 ? { ...known, en: `${name}${place}`, fr: name ?? '', frWithArticle: null } : known])),
  assessments: publication.assessments.map((unit) => ({ ...unit, source: source ?? null, page: area ?? null, form: name ?? null })),
  land: publication.land.map((row) => ({ ...row, source: source ?? '', contamination: area ?? '' })),
  submissions: publication.submissions.map((row) => ({ ...row, source: source ?? '', url: `https://example.org/${area}` })),
  sources: [{ source: source ?? '', rows: 1 }],
});

describe('every format', () => {
  const runs = Number(process.env.TEXT_RUNS ?? 0);
  // Asked for by a number alone: not a test that was left out where nobody asked.
  if (runs > 0) it(`takes ${runs} publications of odd texts`, { timeout: 60_000 + runs * 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 5, maxLength: 5 }), async (texts) => {
      const files = await publicationFiles(withTexts(texts), { read: new Map(), inputs: [] }, ['en'], ['html', 'pdf', 'docx', 'xlsx', 'csv']);
      for (const { path, content } of files) {
        const parts = typeof content === 'string' ? { [path]: content } : /\.(docx|xlsx)$/.test(path) ? Object.fromEntries(Object.entries(unzipSync(content)).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, bytes]) => [name, strFromU8(bytes)])) : {};
        for (const [name, part] of Object.entries(parts)) {
          expect(part.isWellFormed(), name).toBe(true);
          if (!name.endsWith('.csv')) expect(FORBIDDEN.exec(part)?.[0], `${path} ${name}`).toBeUndefined();
        }
      }
    }), { numRuns: runs, seed: 9, endOnFailure: true });
  });

  it('PDF and DOCX take any text in any place of a report', { timeout: 120_000 }, async () => {
    const spread = (signs: string): unknown => JSON.parse(JSON.stringify(hostileReport('en')), (key, value: unknown) => (key === 'text' && typeof value === 'string' ? signs : value));
    await fc.assert(fc.asyncProperty(text, async (signs) => {
      const report = spread(signs) as ReturnType<typeof hostileReport>;
      expect(Buffer.compare(renderPdf(report), renderPdf(report))).toBe(0);
      expect((await renderDocx(report)).length).toBeGreaterThan(0);
    }), { numRuns: 10, seed: 9 });
  });
});

describe('what a text may hold', () => {
  it('is the same in each format, whatever the text', () => {
    fc.assert(fc.property(text, (signs) => {
      expect(utf8(signs).isWellFormed()).toBe(true);
      expect(FORBIDDEN.test(markupText(signs))).toBe(false);
      expect(/[\n\r\t]/.test(xmlText(signs))).toBe(false);
      for (const form of [utf8, markupText, xmlText, cellText, covered]) expect(form(form(signs))).toBe(form(signs));
    }), { numRuns: 2000, seed: 9 });
  });

  it('a line end within a cell is a space, another sign without a form is seen', () => {
    expect(markupText('Aland\u000bRepublic\u0007')).toBe(`Aland Republic${REPLACEMENT}`);
    expect(xmlText('a\u000b\nb\ufffe')).toBe(`a b${REPLACEMENT}`);
    expect(covered('中国 and 😀')).toBe(`${REPLACEMENT} and ${REPLACEMENT}`);
  });

  it('a cell ends where Excel ends, with a sign that says so, and never within a character', () => {
    expect(cellText('x'.repeat(LONGEST_CELL))).toHaveLength(32_767);
    expect(cellText('x'.repeat(40_003))).toBe(`${'x'.repeat(32_766)}…`);
    expect(cellText(`${'x'.repeat(32_765)}😀😀`).isWellFormed()).toBe(true);
  });

  it('signs that are not looked up are in the fonts', () => {
    const usual = Array.from({ length: 0x17f - 0xa0 + 1 }, (_, at) => String.fromCodePoint(0xa0 + at)).join('');
    // beside a sign that is looked up, none of them is replaced
    expect(covered(`${usual}中`)).toBe(`${usual}${REPLACEMENT}`);
  });

  it('an address with such a sign, or without end, is no link', () => {
    expect([webAddress('https://example.org/\u0007'), webAddress('https://example.org/\ud800'), webAddress(`https://example.org/${'x'.repeat(3000)}`), webAddress('https://example.org/é')]).toEqual([null, null, null, 'https://example.org/é']);
  });
});
