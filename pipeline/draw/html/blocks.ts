/** Blocks of a report as they stand on a page: numbers in the margin, prose at its width, tables and charts to the right edge. */
import type { Language } from '../../../schemas/codes.ts';
import type { Block, Cell, Column, RichText, RowGroup, Run } from '../../say/model.ts';
import { chartFigure } from './chart-figure.ts';
import { html, markup, type Markup } from './escape.ts';
import { mark } from './marks.ts';
import { webAddress } from '../../say/address.ts';

/** Where blocks are drawn: in which language, and by which path charts are reached ("../../publish/" for a committee's page). */
export interface Place {
  lang: Language;
  above: string;
}

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
export function cut(blocks: readonly Block[], starts: (block: Block) => boolean): Block[][] {
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
function piece(place: Place, blocks: readonly Block[]): Markup {
  const [head, ...rest] = blocks;
  if (head?.kind === 'chart') {
    const figure = chartFigure(place.lang, head.chart).text;
    return markup(figure.replaceAll('href="charts/', `href="${place.above}charts/`));
  }
  if (!isNumbered(head)) return html`<div class="in">${blocks.map(textBlock)}</div>`;
  if (head.level === 2) return html`<header class="ah"${idOf(head)}><p class="ano">${head.number}</p><div><h3>${head.text}</h3></div></header>${rest.length > 0 && html`<div class="in">${rest.map(textBlock)}</div>`}`;
  const number = head.anchor === undefined ? html`${head.number}` : html`<a href="#${head.anchor}">${head.number}</a>`;
  return html`<article class="block"${idOf(head)}><p class="bno">${number}</p><div class="bb"><h4>${head.text}</h4>${rest.map(textBlock)}</div></article>
`;
}

/** Neighbouring plain blocks stand together, so that space falls between them and not around each. */
function pieces(place: Place, blocks: readonly Block[]): Markup {
  let afterChart = false;
  const parts = cut(blocks, (block) => {
    const starts = block.kind === 'chart' || afterChart || (block.kind === 'heading' && (block.level === 2 || block.number !== undefined));
    afterChart = block.kind === 'chart';
    return starts;
  });
  return html`${parts.map((part) => (isNumbered(part[0]) && part[0].level === 2 ? html`<section class="act">${piece(place, part)}</section>` : piece(place, part)))}`;
}

/** One part under its heading; `chapters` tells a report of chapters from a sheet, whose parts are set smaller. */
export function chapter(place: Place, blocks: readonly Block[], chapters: boolean): Markup {
  const [head, ...rest] = blocks;
  if (head?.kind !== 'heading' || head.level !== 1) return html`<section class="part">${pieces(place, blocks)}</section>`;
  return html`<section class="${head.newPage ? 'chap' : chapters ? 'chap flow' : 'part'}"${idOf(head)}><header class="sh"><p>${head.number}</p><h2>${head.text}</h2></header>
${pieces(place, rest)}</section>
`;
}
