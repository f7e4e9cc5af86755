/**
 * Every kind of block in a real Chromium: no accessibility fault with every detail open, no sideways scroll on a
 * phone. Skipped, by name, where no Chromium is found.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../../../pipeline/draw/html/report-page.ts';
import { hostileReport, sampleReport } from '../../publish/sample-report.ts';
import { ARGUMENTS, axe, executable, held, inBrowser, violations, WCAG, WIDTH } from './browser.ts';

const name = inBrowser('blocks');
const VIOLATIONS = violations([...WCAG, 'best-practice']);
const HELD = held('<script>alert(1)</script> {{x}}');

describe.skipIf(executable === undefined)(name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pasra-blocks-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const lang of ['en', 'fr'] as const) writeFileSync(join(folder, `sample.${lang}.html`), reportPage(sampleReport(lang), ['en', 'fr']));
    writeFileSync(join(folder, 'hostile.en.html'), reportPage(hostileReport('en'), ['en', 'fr']));
    browser = await chromium.launch({ executablePath: executable ?? '', args: ARGUMENTS });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(file: string, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
    await page.goto(`file://${join(folder, file)}`);
    await page.evaluate('document.querySelectorAll("details").forEach((detail) => { detail.open = true; })');
    return page;
  }

  it.each([['sample.en.html', 1280], ['sample.fr.html', 390]])('%s has no accessibility fault at %i', async (file, width) => {
    const page = await opened(file, width);
    await page.evaluate(axe);
    const violations = await page.evaluate(VIOLATIONS);
    await page.close();
    expect(violations).toEqual([]);
  }, 120_000);

  it.each([['sample.en.html', 320], ['sample.fr.html', 320], ['sample.fr.html', 390], ['hostile.en.html', 390]])('%s does not scroll sideways at %i', async (file, width) => {
    const page = await opened(file, width);
    const wide = await page.evaluate(WIDTH);
    await page.close();
    expect(wide).toBeLessThanOrEqual(width);
  }, 60_000);

  it('keeps the roles of tables on a phone', async () => {
    const page = await opened('sample.en.html', 390);
    const found = await page.getByRole('rowheader').count();
    await page.close();
    expect(found).toBeGreaterThan(20);
  }, 60_000);

  it('runs nothing that a field holds, and shows it as text', async () => {
    const page = await opened('hostile.en.html', 1280);
    const found = await page.evaluate(HELD);
    await page.close();
    expect(found).toEqual({ scripts: 0, hrefs: 0, shown: true });
  }, 60_000);
});
