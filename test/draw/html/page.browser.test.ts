/**
 * The pages in a real Chromium: no accessibility fault with every detail open, no sideways scroll on a
 * phone, no request to anywhere. Skipped, by name, where no Chromium is found.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicationFiles } from '../../../pipeline/publish/publish.ts';
import { indexPage } from '../../../pipeline/draw/html/index-page.ts';
import { cyclesReport } from '../../../pipeline/say/cycles.ts';
import { language } from '../../../schemas/codes.ts';
import { sparse } from '../../publish/synthetic.ts';
import { hostile, publication } from './fixture.ts';
import { ARGUMENTS, axe, executable, FILLS, held, inBrowser, ROWS, violations, WCAG, WIDTH } from './browser.ts';

const name = inBrowser('pages');
if (executable === undefined) console.warn(name);
const VIOLATIONS = violations(WCAG);
const HELD = held('<script>alert("x")</script> {{x}}');

describe.skipIf(executable === undefined)(name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pasra-pages-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const [part, made] of [['full', publication()], ['sparse', publication(sparse)], ['hostile', hostile()]] as const) {
      for (const { path, content } of await publicationFiles(made, { read: new Map(), inputs: [] }, ['en', 'fr'], ['html'])) {
        if (path.endsWith('.html')) writeFileSync(join(folder, `${part}-${path.replace('/', '-')}`), content);
      }
    }
    writeFileSync(join(folder, 'cycles.html'), indexPage(language.options.map((lang) => cyclesReport([{ cycle: 2025, as_of: '2025-11-30', about: publication().about, plan: '1.0.0', baseline: null, counts: null, documents: [], figures: publication().figures }], publication().plan, lang))));
    browser = await chromium.launch({ executablePath: executable ?? '', args: ARGUMENTS });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(file: string, width: number): Promise<{ page: Page; requests: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
    const requests: string[] = [];
    page.on('request', (request) => { if (!/^(file|data):/.test(request.url())) requests.push(request.url()); });
    await page.goto(`file://${join(folder, file)}`);
    await page.evaluate('document.querySelectorAll("details").forEach((detail) => { detail.open = true; })');
    return { page, requests };
  }

  it.each(['full-progress-report.en.html', 'sparse-progress-report.fr.html', 'full-annex.en.html', 'full-annex-V.fr.html', 'sparse-annex-VII.en.html', 'full-index.html', 'cycles.html', 'full-committees-article-5.fr.html', 'sparse-committees-victim-assistance.en.html', 'full-committees-president.en.html'])('%s has no accessibility fault', async (file) => {
    const { page } = await opened(file, 1280);
    await page.evaluate(axe);
    const violations = await page.evaluate(VIOLATIONS);
    await page.close();
    expect(violations).toEqual([]);
  }, 120_000);

  it.each([
    ['full-progress-report.fr.html', 320], ['full-progress-report.en.html', 390], ['sparse-progress-report.fr.html', 320],
    ['hostile-progress-report.en.html', 390], ['full-committees-article-5.en.html', 320], ['full-committees-cooperation-assistance.fr.html', 390], ['full-index.html', 320], ['cycles.html', 320], ['full-annex.en.html', 320], ['full-annex-VIII.fr.html', 320], ['hostile-annex-V.en.html', 390],
  ])('%s does not scroll sideways at %i', async (file, width) => {
    const { page, requests } = await opened(file, width);
    const wide = await page.evaluate(WIDTH);
    await page.close();
    expect(wide).toBeLessThanOrEqual(width);
    expect(requests).toEqual([]);
  }, 60_000);

  it.each([['full-progress-report.fr.html', 390], ['full-committees-article-5.en.html', 390]])('%s keeps every row to itself at %i, and within its length', async (file, width) => {
    const { page } = await opened(file, width);
    const found = await page.evaluate(ROWS);
    await page.close();
    expect(found).toMatchObject({ over: 0 });
    expect((found as { height: number }).height).toBeLessThan(30_000);
  }, 60_000);

  it.each(['dark', 'light'] as const)('leaves no colour of its own where colours are forced, %s', async (colorScheme) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, forcedColors: 'active', colorScheme });
    await page.goto(`file://${join(folder, 'full-progress-report.en.html')}`);
    const fills = await page.evaluate(FILLS) as string[];
    await page.close();
    const [canvas, text] = [colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)', colorScheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)'];
    expect(fills.filter((fill) => fill !== canvas && fill !== text && fill !== 'none')).toEqual([]);
  }, 60_000);

  it('runs nothing that a field holds, and shows it as text', async () => {
    const { page } = await opened('hostile-annex-V.fr.html', 1280);
    const found = await page.evaluate(HELD);
    await page.close();
    expect(found).toEqual({ scripts: 0, hrefs: 0, shown: true });
  }, 60_000);
});
