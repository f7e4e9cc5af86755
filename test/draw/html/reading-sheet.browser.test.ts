/** The reading sheet in a real Chromium: no accessibility fault, no sideways scroll, keys go through it, and it works without its script. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../pipeline/coding/read-document.ts';
import { readingOf } from '../../../pipeline/coding/reading.ts';
import { readingSheet } from '../../../pipeline/draw/html/reading-sheet.ts';
import { loadPlan } from '../../../pipeline/read/plan.ts';
import { language } from '../../../schemas/codes.ts';
import { ARGUMENTS, axe, executable, inBrowser, violations, WCAG, WIDTH } from './browser.ts';

const name = inBrowser('reading sheet');
if (executable === undefined) console.warn(name);

describe.skipIf(executable === undefined)(name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pasra-reading-'));
  const address = (lang: string, anchor = '') => `file://${join(folder, `XAD-2026-1.${lang}.html`)}${anchor}`;
  let browser: Browser;

  beforeAll(async () => {
    const plan = loadPlan();
    const document = await readDocument(new URL('../../coding/documents/XAD-2026-1.docx', import.meta.url).pathname);
    const indicators = plan.indicators.filter(({ rule, population }) => rule === 'answered' && (population === 'states_parties' || population === 'article_3'));
    const last = new Map([['16.1', { indicator: '16.1', cycle: 2025, report_id: 'XAD-2025-1', answer: 'yes', form: 'D', page: '3', quote: '<script>alert("x")</script>' }]]);
    const reading = readingOf({ reportId: 'XAD-2026-1', state: 'XAD', cycle: 2026 }, [document], indicators);
    for (const lang of language.options) writeFileSync(join(folder, `XAD-2026-1.${lang}.html`), readingSheet(reading, { indicators, last, known: true }, plan, lang));
    browser = await chromium.launch({ executablePath: executable ?? '', args: ARGUMENTS });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it.each([['en', 1280], ['fr', 1280], ['en', 768], ['fr', 390]] as const)('%s at %i', async (lang, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(address(lang));
    await page.evaluate(axe);
    expect(await page.evaluate(violations(WCAG))).toEqual([]);
    expect(await page.evaluate(WIDTH)).toBe(width);
    await page.close();
  }, 60_000);

  it('j goes to the next question and marks its passages, n to the next passage', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address('en'));
    await page.keyboard.press('j');
    const [marked, first] = await page.evaluate('[document.querySelectorAll(".pz.on").length, document.querySelector(".now").id]') as [number, string];
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(marked).toBeGreaterThan(1);
    expect(await page.evaluate('document.querySelector(".now").id')).not.toBe(first);
    await page.close();
  }, 60_000);

  it('without its script a link leads to its passage, and a quote is a text', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(address('en'));
    const link = page.locator('.lk a').first();
    const aim = await link.getAttribute('href');
    await link.click();
    expect(page.url().endsWith(aim ?? '?')).toBe(true);
    expect(await page.locator('main').textContent()).toContain('<script>alert("x")</script>');
    expect(await page.locator('.doc').textContent()).toContain('read it by eye');
    await context.close();
  }, 60_000);
});
