/** What a State sends may be broken, or meant to harm: a clear reason, in bounded time and memory, and nothing runs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Unreadable } from '../../pipeline/coding/document.ts';
import { readBounded } from '../../pipeline/coding/read-bounded.ts';
import { readDocument } from '../../pipeline/coding/read-document.ts';
import { docx, encryptedPdf, inflatedDocx, inflatedPdf, pagesPdf, paragraph } from './hostile.ts';

const folder = mkdtempSync(join(tmpdir(), 'pasra-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: Uint8Array | string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const reasonOf = (path: string, read = readDocument): Promise<string> => read(path).then(() => 'read', (error: unknown) => (error instanceof Unreadable ? error.reason : String(error)));
const textOf = async (path: string): Promise<string> => (await readDocument(path)).pages.map(({ text }) => text).join('\n');

const report = readFileSync(new URL('./documents/XAA-2026-1.pdf', import.meta.url));

describe('a file that is no report', () => {
  it.each([
    ['missing.pdf', null, 'missing'], ['empty.pdf', '', 'empty_file'], ['garbage.pdf', '%PDF-1.7\nnothing of the kind', 'broken'], ['name-only.pdf', 'a text under the name of a PDF', 'broken'],
    ['cut.docx', docx(paragraph('x')).subarray(0, 120), 'broken'], ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]), 'old_word'],
    ['locked.docx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['locked.pdf', encryptedPdf(), 'encrypted'], ['bomb.docx', inflatedDocx(), 'inflated'], ['binary.txt', new Uint8Array([1, 0, 2, 0, 255, 0, 0, 0]), 'format'],
  ])('%s', async (name, content, reason) => {
    expect(await reasonOf(content === null ? join(folder, name) : file(name, content))).toBe(reason);
  });

  it('a folder', async () => expect(await reasonOf(folder)).toBe('folder'));

  it('a PDF cut in the middle says so, or is read as far as it goes', async () => {
    expect(['broken', 'read']).toContain(await reasonOf(file('half.pdf', report.subarray(0, report.length / 2))));
  });
});

describe('bounds', () => {
  it('of 700 pages the first 600 are read, and that is said', async () => {
    const { pages, notes } = await readDocument(file('long.pdf', pagesPdf(700)));
    expect(pages).toHaveLength(600);
    expect(notes).toContainEqual({ code: 'too_many_pages', count: 700 });
  }, 60_000);

  it('a page that unpacks without end is stopped', async () => {
    const path = file('bomb.pdf', inflatedPdf(80));
    expect(['inflated', 'too_long']).toContain(await reasonOf(path, (one) => readBounded(one, { seconds: 5, megabytes: 150 })));
  }, 60_000);

  it('what is sound comes through the bounds as it is', async () => {
    const path = file('sound.pdf', pagesPdf(3));
    expect(await readBounded(path)).toEqual(await readDocument(path));
  }, 60_000);

  it('a file nested without end is refused', async () => {
    expect(await reasonOf(file('deep.html', `${'<div>'.repeat(200_000)}deep`))).toBe('broken');
    expect(await reasonOf(file('deep.docx', docx('<w:p>'.repeat(50_000))))).toBe('broken');
  });
});

describe('nothing of a document runs or is fetched', () => {
  it('external entities and entities of entities stay as they are written', async () => {
    const head = '<!DOCTYPE w [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    expect(await textOf(file('entities.docx', docx(paragraph('A &file; and &b;.'), {}, head)))).not.toMatch(/root:|aaaa/);
  });

  it('macros are left alone, and named', async () => {
    const { notes, pages } = await readDocument(file('macros.docx', docx(paragraph('Text.'), { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) })));
    expect(notes).toEqual([{ code: 'macros_left_out' }]);
    expect(pages[0]?.text).toBe('Text.');
  });

  it('scripts of HTML and of PDF are no text', async () => {
    expect(await textOf(file('script.html', '<!doctype html><html><body><script>alert(1)</script><p>Text.</p><iframe src="http://example.org/x">in</iframe></body></html>'))).toBe('Text.');
    expect(await textOf(file('script.pdf', pagesPdf(1, [], '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> ')))).toBe('One line of a fictional report.');
  });

  it('what was struck out or hidden in Word is left out', async () => {
    const body = '<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>struck</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:ins><w:r><w:t> added</w:t></w:r></w:ins></w:p>';
    expect(await textOf(file('tracked.docx', docx(body)))).toBe('Kept added');
  });
});

it('a page without text is empty, and keeps its number', async () => {
  const { pages } = await readDocument(file('blank.pdf', pagesPdf(3, [2])));
  expect(pages.map(({ page, empty }) => [page, empty])).toEqual([[1, false], [2, true], [3, false]]);
});
