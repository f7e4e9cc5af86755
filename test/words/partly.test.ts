/** A language of a handful of words: English stands for the rest, and every page says so. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../pipeline/draw/docx/docx.ts';
import { reportPage } from '../../pipeline/draw/html/report-page.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { annexDocument } from '../../pipeline/say/annex/annex.ts';
import { bulletin } from '../../pipeline/say/bulletin/bulletin.ts';
import { cyclesReport } from '../../pipeline/say/cycles.ts';
import { stateSheet } from '../../pipeline/say/state-sheet.ts';
import { capital } from '../../pipeline/words/capital.ts';
import { asEnglish, inOneLanguage, withoutSigns } from '../../pipeline/words/language-runs.ts';
import { completed } from '../../pipeline/words/partly.ts';
import { annexWords, bulletinWords, partly, partlyNote, speak, untranslated, words } from '../../pipeline/words/languages.ts';
import { bilingual, inEveryLanguage, namesOf } from '../../schemas/bilingual.ts';
import { language, type Language } from '../../schemas/codes.ts';
import { full, synthetic } from '../publish/synthetic.ts';
import { chartBlocks, chartFiles } from '../../pipeline/draw/svg/chart-files.ts';
import { reportText } from '../golden/blocks-text.ts';

/** A code for private use: no language has it. */
const MADE_UP = 'qaa' as Language;
const own = {
  report: { page: { languageName: 'Qaatish', contents: 'Tnetnoc', partlyEnglish: (missing: number, all: number) => `Hsilgne: ${missing} fo ${all}` } },
  bulletin: { title: (cycle: number) => `Tropér ${cycle}` },
};
speak(partly(MADE_UP, own));

/** What reading does to the texts of plan and data for every language of the program, for one more. */
function alsoIn<T>(value: T, lang: string): T {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, alsoIn(one, lang)])) as T;
  if (Array.isArray(value)) return value.map((one) => alsoIn(one, lang)) as T;
  if (value === null || typeof value !== 'object') return value;
  const all = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, alsoIn(one, lang)]));
  return ('en' in all && typeof all.en === 'string' ? inEveryLanguage({ ...all, en: all.en }, [lang]) : all) as T;
}
const base = synthetic(full);
const publication: Publication = { ...base, plan: alsoIn(base.plan, MADE_UP), about: alsoIn(base.about, MADE_UP), states: alsoIn(base.states, MADE_UP) };
const state = [...publication.states.keys()][0] ?? '';

describe('a language of which only some words are there', () => {
  it('knows which texts are English, by name', () => {
    const missing = untranslated(MADE_UP);
    expect(missing).toEqual(expect.arrayContaining(['format', 'report.page.skip', 'bulletin.titleAlone', 'bulletin.headline.compared', 'codes.outcomes.met.name', 'workbook.sheets.answers']));
    expect(missing.filter((name) => ['report.page.contents', 'bulletin.title', 'report.page.partlyEnglish'].includes(name))).toEqual([]);
    expect(new Set(missing).size).toBe(missing.length);
  });

  it('says its own words, and English for the others', () => {
    expect([bulletinWords(MADE_UP).title(2027), words(MADE_UP).report.page.contents]).toEqual(['Tropér 2027', 'Tnetnoc']);
    expect(withoutSigns(bulletinWords(MADE_UP).gapsTitle)).toBe(bulletinWords('en').gapsTitle);
    expect(Object.keys(annexWords(MADE_UP))).toEqual(Object.keys(annexWords('en')));
    expect(withoutSigns(annexWords(MADE_UP).title)).toBe(annexWords('en').title);
    expect(words(MADE_UP).format.date('2027-11-30')).toBe(words('en').format.date('2027-11-30'));
  });

  it('says at the head of every page how many of the published texts are English', () => {
    const [, missing = 0, all = 0] = (/^Hsilgne: (\d+) fo (\d+)$/.exec(partlyNote(MADE_UP) ?? '') ?? []).map(Number);
    expect(all - missing).toBe(4);
    expect(missing).toBeLessThan(untranslated(MADE_UP).length);
    const reports = [bulletin(publication, MADE_UP), annexDocument(publication, MADE_UP), stateSheet(publication, MADE_UP, state), cyclesReport([], publication.plan, MADE_UP)];
    for (const { path, meta } of reports) expect(meta[0]?.value, path).toBe(partlyNote(MADE_UP));
  });

  it('says so in English where it has no sentence for it', () => {
    const mute = 'qab' as Language;
    speak(partly(mute, { codes: { statuses: { final: 'Lanif' } } }));
    expect(withoutSigns(partlyNote(mute) ?? '').replaceAll('\u00a0', ' ')).toMatch(/^This page is partly in English: [\d,]+ of [\d,]+ texts are not translated yet\.$/);
  });

  it('draws a bulletin in it that has no gap', () => {
    const page = reportPage(bulletin(publication, MADE_UP), ['en', 'fr', MADE_UP]);
    expect(page).toContain('<html lang="qaa"');
    expect(page).toContain(partlyNote(MADE_UP));
    expect(page).toContain('Tropér 2027');
    expect(page).not.toMatch(/undefined|\[object|NaN/);
    for (const report of [annexDocument(publication, MADE_UP), stateSheet(publication, MADE_UP, state)]) expect(reportText(report), report.path).not.toMatch(/undefined|\[object|NaN/);
  });

  it('marks English as English, and what is its own as its own, in every form', async () => {
    const report = bulletin(publication, MADE_UP);
    const page = reportPage(report, ['en', 'fr', MADE_UP]);
    expect(page).toMatch(/<h2[^>]*>(?:<[^>]+>)*<span lang="en">What cannot be said<\/span>/);
    expect(page).not.toMatch(/<span lang="en">[^<]*(?:Tropér|Hsilgne)/);
    // what stands in an attribute or a title has no room for a mark
    expect(page).not.toMatch(/[\ufdd8\ufdd9\ufffd]|="[^"]*<span|<title>[^<]*<span/);
    const docx = unzipSync(await renderDocx(report));
    const body = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
    expect(body).toMatch(/<w:lang w:val="en[^"]*"[^>]*\/>(?:(?!<w:r>).)*What cannot be said/s);
    for (const [name, content] of Object.entries(docx)) if (name.endsWith('.xml')) expect(strFromU8(content), name).not.toMatch(/[\ufdd8\ufdd9\ufffd]/);
    expect(reportPage(bulletin(publication, 'fr'), ['en', 'fr'])).not.toContain('<span lang="en">');
  });

  it('names documents in their own language where the data says which, and the text is as it was', () => {
    const named = (sources_in?: 'en') => ({ ...base, about: { ...base.about, data_kind: 'public_evidence' as const, ...(sources_in && { sources_in }) }, sources: [{ source: 'Clearing the Mines 2025', rows: 3 }] });
    const page = (lang: Language, sources_in?: 'en') => reportPage(bulletin(named(sources_in), lang), ['en', 'fr']);
    expect(page('fr', 'en')).toContain('<span lang="en">Clearing the Mines 2025</span>');
    expect(page('fr')).not.toContain('<span lang="en">');
    expect(page('en', 'en')).not.toContain('<span lang=');
    expect(page('fr', 'en').replaceAll(/<span lang="en">([^<]*)<\/span>/g, '$1')).toBe(page('fr'));
  });

  it('leaves no sign in the files of its charts', () => {
    const report = bulletin(publication, MADE_UP);
    const files = chartBlocks(report.blocks).flatMap((block) => chartFiles(block, report, 'demo', false));
    expect(files.length).toBeGreaterThan(3);
    for (const { path, content } of files) expect(content, path).not.toMatch(/[\ufdd8\ufdd9\ufffd]/);
  });

  it('a sentence that begins in English still begins with a capital', () => {
    expect(withoutSigns(capital(asEnglish('rose')))).toBe('Rose');
    expect(inOneLanguage({ text: `a ${asEnglish(`b ${asEnglish('c')} d`)} e` })).toEqual([{ text: 'a ' }, { text: 'b ', lang: 'en' }, { text: 'c', lang: 'en' }, { text: ' d', lang: 'en' }, { text: ' e' }]);
  });

  it.each(language.options)('%s is whole and says nothing of it', (lang) => {
    expect([untranslated(lang), partlyNote(lang)]).toEqual([[], null]);
    expect(reportText(bulletin(publication, lang))).not.toMatch(/partly in English|en partie en anglais/);
  });
});

describe('words completed by English', () => {
  const english = { a: 'one', deep: { list: ['x', 'y'], say: (n: number) => `${n} things`, codes: { p: 'P' } as Record<string, string> }, whole: { b: 'b', c: 'c' } };

  it('text by text, a list and a sentence as one text, in the order of English', () => {
    const { words: all, texts, missing } = completed({ deep: { say: (n: number) => `${n} sgniht`, codes: { q: 'Q' } } }, english);
    expect([all.a, all.deep.list, all.deep.say(2), all.deep.codes]).toEqual(['one', ['x', 'y'], '2 sgniht', { p: 'P', q: 'Q' }]);
    expect(texts).toEqual(['a', 'deep.list', 'deep.say', 'deep.codes.p', 'whole.b', 'whole.c']);
    expect(missing).toEqual(['a', 'deep.list', 'deep.codes.p', 'whole.b', 'whole.c']);
  });

  it('texts that go together count as one', () => {
    expect(completed({ a: 'eno' }, english, new Set(['whole'])).missing).toEqual(['deep.list', 'deep.say', 'deep.codes.p', 'whole']);
  });

  it('an empty text is a text', () => {
    expect(completed({ a: '' }, english)).toMatchObject({ words: { a: '' }, missing: expect.not.arrayContaining(['a']) });
  });
});

describe('texts of plan and data', () => {
  it('need English and French, and may have others', () => {
    expect(inEveryLanguage({ en: 'Mines', fr: 'Mines', es: 'Minas' }, ['en', 'fr', 'es', 'ru'])).toEqual({ en: 'Mines', fr: 'Mines', es: 'Minas', ru: 'Mines' });
    expect(bilingual.safeParse({ en: 'Mines' }).success).toBe(false);
    expect(bilingual.safeParse({ en: 'Mines', fr: 'Mines', es: 'Minas' }).success).toBe(false);
  });

  it('stand in English where they lack a language', () => {
    expect(inEveryLanguage({ en: 'Mines', fr: 'Mines' }, ['es', 'fr'])).toEqual({ en: 'Mines', fr: 'Mines', es: 'Mines' });
    expect(namesOf({ name_en: 'Amber Coast', name_fr: null }, 'XAA')).toEqual({ en: 'Amber Coast', fr: 'Amber Coast' });
    expect(namesOf({ name_en: null, name_fr: null }, 'XAA')).toEqual({ en: 'XAA', fr: 'XAA' });
  });
});
