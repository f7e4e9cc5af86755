/**
 * A report of the model as one self-contained HTML page with the look of the progress report: numbers in the
 * margin, prose at its width, tables and charts to the right edge. Committees' reports and State sheets are
 * drawn by it; nothing in it knows what they say.
 */
import type { Language } from '../../../schemas/codes.ts';
import { words } from '../../words/languages.ts';
import type { Report } from '../../say/model.ts';
import { chapter, cut, type Place } from './blocks.ts';
import { html, type Markup } from './escape.ts';
import { definitions } from './marks.ts';
import { documentOf } from './page.ts';

/** Path from the page to the cycle's folder: "../../publish/" for committees/president. */
const above = ({ path }: Report): string => '../../publish/'.repeat(path.split('/').length - 1);

function masthead(report: Report, languages: readonly Language[]): Markup {
  const { index, page } = words(report.lang).report;
  const file = report.path.split('/').at(-1) ?? report.path;
  const links = languages.map((lang) => (lang === report.lang
    ? html`<b>${words(lang).report.page.languageName}</b>` : html`<a href="${file}.${lang}.html" lang="${lang}" hreflang="${lang}">${words(lang).report.page.languageName}</a>`));
  return html`<header class="mast"><div class="ml"><p>${page.convention}</p><nav aria-label="${page.languageNav}"><a href="${above(report)}index.html">${index.reports}</a>${links}</nav></div>
<h1><span>${report.overline} · ${report.subtitle}</span> ${report.title}</h1>
<dl class="meta mr">${report.meta.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>${report.fictional !== null && html`<p class="note"><strong>${report.fictional}</strong></p>`}</header>
`;
}

/** The contents; a sheet without chapters of their own page needs none. */
function contents({ blocks, contentsTitle }: Report): Markup | null {
  const heads = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 && block.anchor !== undefined ? [block] : []));
  if (!heads.some((block) => block.newPage)) return null;
  return html`<nav class="toc" id="contents" aria-label="${contentsTitle}"><h2>${contentsTitle}</h2><div><ol>${heads.map((head) => html`<li><a href="#${head.anchor}">${head.number !== undefined && html`<span class="tn">${head.number}</span> `}${head.text}</a></li>`)}</ol></div></nav>
`;
}

/**
 * The report as an HTML page.
 * @param languages the languages that are published beside each other, for the links between them
 */
export function reportPage(report: Report, languages: readonly Language[]): string {
  const { page } = words(report.lang).report;
  // a report without chapters of their own page is a sheet: on paper it is set closer
  const isSheet = !report.blocks.some((block) => block.kind === 'heading' && block.newPage);
  const place: Place = { lang: report.lang, above: above(report) };
  const [first = [], ...others] = cut(report.blocks, (block) => block.kind === 'heading' && block.level === 1);
  const body = html`<a class="skip" href="#main">${page.skip}</a>${definitions()}
<div class="page${isSheet ? ' sheet' : ''}">${masthead(report, languages)}<main id="main">${chapter(place, first, false)}${contents(report)}${others.map((blocks) => chapter(place, blocks, !isSheet))}</main>
<footer class="foot"><p>${report.foot}</p></footer></div>`;
  return documentOf(report.lang, `${report.title} – ${report.subtitle}`, report.foot, body);
}
