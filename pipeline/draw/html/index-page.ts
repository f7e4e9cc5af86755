/**
 * An index as one page for all languages: each stands whole below the other, and the links in the head show one alone
 * where the browser can tell which was asked for. No script.
 */
import { words } from '../../words/languages.ts';
import type { Report } from '../../say/model.ts';
import { chapter, cut } from './blocks.ts';
import { documentOf } from './document.ts';
import { markDefinitions } from './drawings.ts';
import { html, markup, type Markup } from './escape.ts';
import { pageMeta, placeOf } from './report-page.ts';

/** Shows the language that was asked for, the first without one; a browser that cannot tell shows all. */
const chosen = (languages: readonly string[]): string => {
  const [first = '', ...others] = languages;
  const asked = others.map((lang) => `body:has(#${lang}:target) #${first},body:not(:has(#${lang}:target)) #${lang}`);
  return `@supports selector(:has(a)){${asked.join(',')}{display:none}}`;
};

function half(report: Report, all: readonly Report[]): Markup {
  const { page } = words(report.lang).report;
  const links = all.map(({ lang }) => {
    const { languageName } = words(lang).report.page;
    return lang === report.lang ? html`<b>${languageName}</b>` : html`<a href="#${lang}" lang="${lang}" hreflang="${lang}">${languageName}</a>`;
  });
  const over = [report.overline, report.subtitle].filter((part) => part !== '').join(' · ');
  const parts = cut(report.blocks, (block) => block.kind === 'heading' && block.level === 1);
  return html`<div class="page" id="${report.lang}" lang="${report.lang}"><header class="mast"><div class="ml"><p>${page.convention}</p><nav aria-label="${page.languageNav}">${links}</nav></div>
<h1><span>${over}</span> ${report.title}</h1>
${pageMeta(report)}</header><main>${parts.map((blocks) => chapter(placeOf(report), blocks))}</main>
<footer class="foot"><p>${report.foot}</p></footer></div>`;
}

/** The page; its first report is shown first and names it. */
export function indexPage(reports: readonly Report[]): string {
  const [first] = reports;
  if (first === undefined) throw new Error('an index has at least one language');
  const halves = html`${reports.map((report) => half(report, reports))}`;
  const body = html`<style>${markup(chosen(reports.map(({ lang }) => lang)))}</style>${markDefinitions(halves.text)}${halves}`;
  return documentOf(first.lang, `${first.title} – ${first.subtitle}`, first.foot, body);
}
