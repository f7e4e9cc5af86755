/**
 * A report of the model as one self-contained HTML page with the look of the progress report: numbers in the
 * margin, prose at its width, tables and charts to the right edge. Committees' reports and State sheets are
 * drawn by it; nothing in it knows what they say.
 */
import type { Language } from '../../../schemas/codes.ts';
import { words } from '../../words/languages.ts';
import type { Block, Cell, Column, Report, RichText, RowGroup, Run } from '../report/model.ts';
import { chartFigure } from './chart-figure.ts';
import { escapeText, html, markup, webAddress, type Markup } from './escape.ts';
import { definitions, mark } from './marks.ts';
import { styles } from './styles.ts';
import type { View } from '../report/view.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** What the progress report's sheet does not have: lists of sentences, grouped tables, parts without a new page. */
const SHEET = `
.ml nav a,.ml nav b{padding:.25rem 0}
.part{margin-top:3.5rem}
.part>.sh{border-top:1px solid var(--ink)}.part>.sh h2{font-size:1.25rem;color:var(--ink)}
.rl{margin-top:.75rem;max-width:42rem}.rl li{padding:.25rem 0 .25rem 1.25rem;position:relative;text-wrap:pretty}.rl li::before{content:"–";position:absolute;left:0}
ol.rl{counter-reset:rl}ol.rl li::before{counter-increment:rl;content:counter(rl) "."}
.in>.base+.base,.in>.why+.why{margin-top:.5rem}.in>.base,.in>.why{margin-top:.75rem}
.in>.ans{margin:1rem 0}.in>.facts{margin-top:1.5rem}
.in h3+.rl,.in h3+.why,.in h3+.base{margin-top:.375rem}
.rp{margin-top:1rem;table-layout:fixed}.rp .m{margin-right:.375rem}.rp th,.rp td{overflow-wrap:break-word;hyphens:auto}
.rp td.r+td:not(.r),.rp th.r+th:not(.r){padding-left:1.25rem}.rp small{white-space:nowrap}.rp .grp th{padding-right:0}
.bb>.hl{margin-top:.5rem}.meta.mr{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
@media screen and (max-width:47.99rem){.rp td.r+td:not(.r){padding-left:0}}
@media print{
.part{margin-top:1.25rem}.rp{margin-top:.625rem}.meta.mr{grid-template-columns:repeat(auto-fit,minmax(7rem,1fr))}
.in h3{margin-top:.875rem}.flow{break-before:auto;margin-top:2rem}.in>.ans{margin:.5rem 0;font-size:1.125rem}.in>.facts{margin-top:.75rem}.in .fn{font-size:1.5rem}
.rl{margin-top:.25rem;max-width:none}.rl li{padding:.0625rem 0 .0625rem 1.25rem;font-size:.875rem;line-height:1.4}.in>.base{font-size:.875rem;margin-top:.375rem}.in>.why{font-size:.8125rem;margin-top:.375rem}
.sheet .part{margin-top:.875rem}.sheet .sh{padding-top:.25rem}.sheet .sh h2{font-size:1rem}.sheet .tb td,.sheet .tb tbody th{padding-top:.03125rem;padding-bottom:.03125rem}.sheet .tb .grp th{padding-top:.375rem;padding-bottom:.0625rem}
.sheet .sh{grid-template-columns:0 minmax(0,1fr)}.sheet .in{margin-left:0}.sheet .base,.sheet .rl{max-width:none}
}
`;

function run({ text, strong, quiet, link }: Run): Markup {
  const inner = strong ? html`<b>${text}</b>` : quiet ? html`<small>${text}</small>` : html`${text}`;
  if (link === undefined) return inner;
  const address = webAddress(link);
  return address === null ? html`<a href="#${link}">${inner}</a>` : html`<a href="${address}" rel="noreferrer">${inner}</a>`;
}

const rich = (text: RichText): Markup => (typeof text === 'string' ? html`${text}` : html`${text.map(run)}`);

/** Text of a cell without its marks, to tell an empty one. */
const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((part) => part.text).join(''));

const inCell = ({ text, mark: outcome }: Cell): Markup => html`${outcome && mark(outcome)}${rich(text)}`;

function rowOf(columns: readonly Column[], cells: readonly Cell[]): Markup {
  return html`<tr role="row">${cells.map((one, place) => {
    if (place === 0) return html`<th role="rowheader" scope="row">${inCell(one)}</th>`;
    const lead = plain(one.text) !== '' && html`<span class="lb">${columns[place]?.title} </span>`;
    return html`<td role="cell"${columns[place]?.align === 'right' && html` class="r"`}>${lead}${inCell(one)}</td>`;
  })}</tr>
`;
}

function groupOf(columns: readonly Column[], { title, mark: outcome, rows }: RowGroup): Markup {
  const head = title !== undefined && html`<tr role="row" class="grp"><th role="rowheader" colspan="${columns.length}" scope="rowgroup">${outcome && mark(outcome)}${rich(title)}</th></tr>`;
  return html`<tbody role="rowgroup">${head}${rows.map((cells) => rowOf(columns, cells))}</tbody>`;
}

function table({ caption, columns, groups, source }: Block & { kind: 'table' }): Markup {
  return html`<table role="table" class="tb rp stacked"><caption class="vh">${caption}</caption><colgroup>${columns.map(({ share }) => html`<col style="width:${Math.round(share * 1000) / 10}%">`)}</colgroup><thead role="rowgroup"><tr role="row">${columns.map(({ title, align }) =>
    html`<th role="columnheader" scope="col"${align === 'right' && html` class="r"`}>${title}</th>`)}</tr></thead>${groups.map((group) => groupOf(columns, group))}</table>${source !== undefined && html`<p class="src">${source}</p>`}`;
}

/** Long headlines (ranges, "so far") are set smaller than a plain share. */
const SHORT = 22;
const PARAGRAPHS = { lead: 'ans', body: 'base', note: 'why' } as const;

/** A block that stands in the column of text. */
function textBlock(block: Block): Markup {
  switch (block.kind) {
    case 'paragraph': return html`<p class="${PARAGRAPHS[block.style ?? 'body']}">${rich(block.text)}</p>`;
    case 'list': return block.ordered
      ? html`<ol class="rl">${block.items.map((item) => html`<li>${rich(item)}</li>`)}</ol>` : html`<ul class="rl">${block.items.map((item) => html`<li>${rich(item)}</li>`)}</ul>`;
    case 'facts': return html`<dl class="facts">${block.facts.map(({ label, number, of }) => html`<div><dt>${label}</dt><dd><span class="fn">${number}</span><span class="fx">${of}</span></dd></div>`)}</dl>`;
    case 'headline': return html`<div class="hl"><p class="big${block.text.length > SHORT ? ' long' : ''}">${block.text}</p><p class="stw">${block.status}</p></div>`;
    case 'table': return table(block);
    case 'heading': return block.level === 2 ? html`<h3${idOf(block)}>${block.text}</h3>` : html`<h4${idOf(block)}>${block.text}</h4>`;
    case 'chart': return html``;
  }
}

const idOf = ({ anchor }: Block & { kind: 'heading' }): Markup | false => anchor !== undefined && html` id="${anchor}"`;

/** Cuts blocks before each one that `starts` a new part. */
function cut(blocks: readonly Block[], starts: (block: Block) => boolean): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && !starts(block)) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

const isNumbered = (block: Block | undefined): block is Block & { kind: 'heading' } => block?.kind === 'heading' && block.level > 1 && block.number !== undefined;

/** Blocks below a heading with its number in the margin, or plain ones in the column of text; charts take the full width. */
function piece(report: Report, blocks: readonly Block[]): Markup {
  const [head, ...rest] = blocks;
  if (head?.kind === 'chart') {
    const figure = chartFigure({ lang: report.lang, words: words(report.lang) } as View, head.chart).text;
    return markup(figure.replaceAll('href="charts/', `href="${above(report)}charts/`));
  }
  if (!isNumbered(head)) return html`<div class="in">${blocks.map(textBlock)}</div>`;
  if (head.level === 2) return html`<header class="ah"${idOf(head)}><p class="ano">${head.number}</p><div><h3>${head.text}</h3></div></header>${rest.length > 0 && html`<div class="in">${rest.map(textBlock)}</div>`}`;
  const number = head.anchor === undefined ? html`${head.number}` : html`<a href="#${head.anchor}">${head.number}</a>`;
  return html`<article class="block"${idOf(head)}><p class="bno">${number}</p><div class="bb"><h4>${head.text}</h4>${rest.map(textBlock)}</div></article>
`;
}

/** Neighbouring plain blocks stand together, so that space falls between them and not around each. */
function pieces(report: Report, blocks: readonly Block[]): Markup {
  let afterChart = false;
  const parts = cut(blocks, (block) => {
    const starts = block.kind === 'chart' || afterChart || (block.kind === 'heading' && (block.level === 2 || block.number !== undefined));
    afterChart = block.kind === 'chart';
    return starts;
  });
  return html`${parts.map((part) => (isNumbered(part[0]) && part[0].level === 2 ? html`<section class="act">${piece(report, part)}</section>` : piece(report, part)))}`;
}

/** One part under its heading; `chapters` tells a report of chapters from a sheet, whose parts are set smaller. */
function chapter(report: Report, blocks: readonly Block[], chapters: boolean): Markup {
  const [head, ...rest] = blocks;
  if (head?.kind !== 'heading' || head.level !== 1) return html`<section class="part">${pieces(report, blocks)}</section>`;
  return html`<section class="${head.newPage ? 'chap' : chapters ? 'chap flow' : 'part'}"${idOf(head)}><header class="sh"><p>${head.number}</p><h2>${head.text}</h2></header>
${pieces(report, rest)}</section>
`;
}

/** Path from the page to the cycle's folder: "../" for committees/president. */
const above = ({ path }: Report): string => '../'.repeat(path.split('/').length - 1);

function masthead(report: Report, languages: readonly Language[]): Markup {
  const { page } = words(report.lang).report;
  const file = report.path.split('/').at(-1) ?? report.path;
  const links = languages.map((lang) => (lang === report.lang
    ? html`<b>${words(lang).report.page.languageName}</b>` : html`<a href="${file}.${lang}.html" lang="${lang}" hreflang="${lang}">${words(lang).report.page.languageName}</a>`));
  return html`<header class="mast"><div class="ml"><p>${page.convention}</p><nav aria-label="${page.languageNav}"><a href="${above(report)}index.html">index.html</a>${links}</nav></div>
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
  const [first = [], ...others] = cut(report.blocks, (block) => block.kind === 'heading' && block.level === 1);
  const body = html`<a class="skip" href="#main">${page.skip}</a>${definitions()}
<div class="page${isSheet ? ' sheet' : ''}">${masthead(report, languages)}<main id="main">${chapter(report, first, false)}${contents(report)}${others.map((blocks) => chapter(report, blocks, !isSheet))}</main>
<footer class="foot"><p>${report.foot}</p></footer></div>`;
  return `<!doctype html>
<html lang="${report.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escapeText(`${report.title} – ${report.subtitle}`)}</title>
<style>${styles(body.text, report.foot)}${SHEET}</style></head><body>
${body.text}
</body></html>
`;
}
