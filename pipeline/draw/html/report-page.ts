/**
 * A report of the model as one self-contained HTML page: bulletin, annex, committees' reports and State sheets
 * are all drawn by it; nothing in it knows what they say.
 */
import type { Language } from '../../../schemas/codes.ts';
import { words } from '../../words/languages.ts';
import type { Block, Report } from '../../say/model.ts';
import { chapter, cut } from './blocks.ts';
import { documentOf } from './document.ts';
import { markDefinitions } from './drawings.ts';
import { html, type Markup } from './escape.ts';
import { above, indicatorAnchor, type Place } from './text.ts';

/** A report of fewer chapters needs no contents. */
const FEW_CHAPTERS = 3;

type Chapter = Block & { kind: 'heading' };
const chaptersOf = ({ blocks }: Report): Chapter[] => blocks.filter((block): block is Chapter => block.kind === 'heading' && block.level === 1 && block.anchor !== undefined);
const hasContents = (report: Report): boolean => chaptersOf(report).length >= FEW_CHAPTERS;

/** Every anchor that the report sets, so that links know whether their aim stands on the same page; not those of entries of an index whose indicator stands `elsewhere`, which lead there. */
function anchorsOf(blocks: readonly Block[], elsewhere: ReadonlySet<string>): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'heading') return block.anchor === undefined ? [] : [block.anchor];
    if (block.kind === 'indicator') return [block.anchor];
    if (block.kind === 'index') return block.groups.flatMap(({ rows }) => rows.flatMap(({ anchor }) => (anchor === undefined || elsewhere.has(anchor) ? [] : anchor)));
    return block.kind === 'columns' ? block.columns.flatMap((column) => anchorsOf(column, elsewhere)) : [];
  });
}

/** What a page says of itself below its title. */
export const pageMeta = ({ meta, fictional }: Report): Markup =>
  html`<p class="meta">${meta.map(({ label, value }) => html`<span>${label !== '' && html`${label} `}${value}</span> `)}${fictional !== null && html`<strong>${fictional}</strong>`}</p>`;

/** Where the blocks of a report are drawn. */
export function placeOf(report: Report): Place {
  const pages = Object.entries(report.annex ?? {});
  const elsewhere = new Set(pages.filter(([, page]) => page !== report.path).map(([indicator]) => indicatorAnchor(indicator)));
  return { lang: report.lang, above: above(report), anchors: new Set(anchorsOf(report.blocks, elsewhere)), annex: new Map(pages), inChapter: false };
}

function masthead(report: Report, languages: readonly Language[]): Markup {
  const { index, page } = words(report.lang).report;
  const file = report.path.split('/').at(-1) ?? report.path;
  const links = languages.map((lang) => (lang === report.lang
    ? html`<b>${words(lang).report.page.languageName}</b>` : html`<a href="${file}.${lang}.html" lang="${lang}" hreflang="${lang}">${words(lang).report.page.languageName}</a>`));
  const over = [report.overline, report.subtitle].filter((part) => part !== '').join(' · ');
  return html`<header class="mast"><div class="ml"><p>${page.convention}</p><nav aria-label="${page.languageNav}">${!report.alone && html`<a href="${above(report)}index.html">${index.reports}</a>`}${hasContents(report) && html`<a href="#contents">${report.contentsTitle}</a>`}${links}</nav></div>
<h1><span>${over}</span> ${report.title}</h1>
${pageMeta(report)}</header>
`;
}

function contents(report: Report): Markup | false {
  return hasContents(report) && html`<nav class="toc" id="contents" aria-label="${report.contentsTitle}"><h2>${report.contentsTitle}</h2><ol>${chaptersOf(report).map((head) => html`<li><a href="#${head.anchor}">${head.number !== undefined && html`<span class="tn">${head.number}</span> `}${head.text}</a></li>`)}</ol></nav>
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
  const place = placeOf(report);
  const [first = [], ...others] = cut(report.blocks, (block) => block.kind === 'heading' && block.level === 1);
  const inner = html`<div class="page${isSheet ? ' sheet' : ''}">${masthead(report, languages)}<main id="main">${chapter(place, first)}${contents(report)}${others.map((blocks) => chapter(place, blocks))}</main>
<footer class="foot"><p>${report.foot}</p></footer></div>`;
  const body = html`<a class="skip" href="#main">${page.skip}</a>${markDefinitions(inner.text)}${inner}`;
  return documentOf(report.lang, report.subtitle === '' ? report.title : `${report.title} – ${report.subtitle}`, report.foot, body);
}
