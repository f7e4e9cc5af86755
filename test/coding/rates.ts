/** How well passages are proposed: against documents whose true answers, pages and quotes are known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Plan } from '../../schemas/plan.ts';
import { readDocument } from '../../pipeline/coding/read-document.ts';
import { passagesOf, WEIGHTS, type Weights } from '../../pipeline/coding/passages/passages.ts';

export interface Truth { report_id: string; indicator: string; answer: string; pages: string; quote: string; form: string }

export interface Rate { report: string; asked: number; page: number; form: number; paragraph: number; missed: string[] }

const plain = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export const truthOf = (folder: string): Truth[] => parse(readFileSync(join(folder, 'truth.csv'), 'utf8'), { columns: true, skip_empty_lines: true });

/** One row per document: how many answers that are not silent have their page, form and quote among the first three passages. */
export async function ratesOf(documents: { report: string; document: Awaited<ReturnType<typeof readDocument>> }[], truth: readonly Truth[], plan: Plan, weights: Weights = WEIGHTS): Promise<Rate[]> {
  return documents.map(({ report, document }) => {
    const rows = truth.filter((row) => row.report_id === report);
    const indicators = plan.indicators.filter(({ indicator }) => rows.some((row) => row.indicator === indicator));
    const passages = passagesOf(document, indicators, weights).filter(({ rank }) => rank <= 3);
    const asked = rows.filter(({ answer, quote }) => answer !== 'silent' && quote !== '');
    const rate: Rate = { report, asked: asked.length, page: 0, form: 0, paragraph: 0, missed: [] };
    for (const { indicator, pages, quote, form } of asked) {
      const found = passages.filter((passage) => passage.indicator === indicator);
      const hit = {
        page: found.some(({ page }) => pages.split(';').includes(String(page))),
        form: found.some((passage) => (/^[A-J]$|^[IVX]+$/.test(form.split(';')[0] ?? '') ? form.split(';').includes(passage.form ?? '') : passage.form === null)),
        paragraph: found.some(({ text }) => plain(text).includes(plain(quote))),
      };
      if (hit.page) rate.page += 1;
      if (hit.form) rate.form += 1;
      if (hit.paragraph) rate.paragraph += 1;
      if (document.pages[0]?.page === null ? !hit.form || !hit.paragraph : !hit.page) rate.missed.push(`${indicator} (${form} ${pages})${hit.form ? '' : ' form'}${hit.paragraph ? '' : ' paragraph'}: ${quote}`);
    }
    return rate;
  });
}
