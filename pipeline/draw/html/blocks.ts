/** Blocks of a report as they stand on a page, one function per kind, and the chapters they make up. */
import type { Block, LinesBlock } from '../../say/model.ts';
import { panelFluid } from '../svg/lines.ts';
import { table, under } from './block-table.ts';
import { legend, mark, plot } from './drawings.ts';
import { html, markup, type Markup } from './escape.ts';
import { findings } from './findings.ts';
import { indicatorOfAnnex } from './indicator-of-annex.ts';
import { hrefOf, rich, type Place } from './text.ts';

export type { Place } from './text.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const PARAGRAPHS = { headline: 'ans', lead: 'lead', body: 'base', note: 'why', source: 'src' } as const;

/** A line too long to be set large. */
const SHORT = 22;

function list(place: Place, { ordered, items }: Of<'list'>): Markup {
  const all = items.map((item) => html`<li>${rich(place, item)}</li>`);
  return ordered ? html`<ol class="rl">${all}</ol>` : html`<ul class="rl">${all}</ul>`;
}

function index(place: Place, { columns, groups }: Of<'index'>): Markup {
  return html`<div class="nm n${columns}">${groups.map((group) => html`<div class="ng">${group.title !== undefined && html`<p class="hh">${group.mark && mark(group.mark)}${rich(place, group.title)}</p>`}<ul>${group.rows.map(({ number, title, note, link, anchor }) => {
    const href = link === undefined ? null : hrefOf(place, link);
    return html`<li${anchor !== undefined && html` id="${anchor}"`}><span class="nn">${href === null ? number : html`<a href="${href}">${number}</a>`}</span><span>${rich(place, title)}${note !== undefined && html` <span class="q">${rich(place, note)}</span>`}</span></li>`;
  })}</ul></div>`)}</div>
`;
}

function lines(place: Place, block: LinesBlock): Markup {
  const { caption, subtitle, said, panels } = block;
  return html`<figure class="fig" id="chart-${block.id}"><figcaption class="cap"><p class="ft">${caption}</p><p class="fs">${subtitle}</p></figcaption><p class="vh">${said}</p><div class="pn${panels.length > 1 ? ' ps' : ''}">${panels.map((panel) =>
    html`<div>${panel.title !== undefined && html`<p class="pt1">${rich(place, panel.title)}</p>`}${markup(panelFluid(block, panel))}</div>`)}</div>${under(place, block)}</figure>
`;
}

function heading(place: Place, block: Of<'heading'>): Markup {
  const { level, text, number, aside, anchor } = block;
  const id = anchor !== undefined && html` id="${anchor}"`;
  const inner = html`${number !== undefined && html`<span class="hn">${number}</span> `}${text}${aside !== undefined && html` <small>${aside}</small>`}`;
  const head = level === 2 ? (place.inChapter ? html`<h3${id}>${inner}</h3>` : html`<h2${id}>${inner}</h2>`) : html`<h4${id}>${inner}</h4>`;
  return html`<div class="${level === 2 ? 'hd' : 'hd3'}">${head}${legend(block.legend, place.lang)}</div>`;
}

/** One block; its spaces are those between neighbours in the style sheet. */
export function drawBlock(place: Place, block: Block): Markup {
  switch (block.kind) {
    case 'heading': return heading(place, block);
    case 'paragraph': return html`<p class="${PARAGRAPHS[block.style ?? 'body']}">${rich(place, block.text)}</p>`;
    case 'list': return list(place, block);
    case 'columns': return html`<div class="cols k${block.columns.length}">${block.columns.map((column) => html`<div>${column.map((one) => drawBlock(place, one))}</div>`)}</div>`;
    case 'findings': return findings(place, block.findings);
    case 'index': return index(place, block);
    case 'plot': return html`<div class="pl1" role="img" aria-label="${block.said}">${plot(block.plot, place.lang, undefined, undefined, 330)}</div>`;
    case 'indicator': return indicatorOfAnnex(place, block);
    case 'facts': return html`<dl class="facts">${block.facts.map(({ label, number, of }) => html`<div><dt>${label}</dt><dd><span class="fn">${number}</span><span class="fx">${of}</span></dd></div>`)}</dl>`;
    case 'headline': return html`<div class="hl"><p class="big${block.text.length > SHORT ? ' long' : ''}">${block.text}</p><p class="stw">${block.status}</p></div>`;
    case 'table': return table(place, block);
    case 'lines': return lines(place, block);
  }
}

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

const isText = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list';

/** One part under its heading: a chapter, or what stands before the first. Its first sentences stand beside its number. */
export function chapter(place: Place, blocks: readonly Block[]): Markup {
  const [head, ...rest] = blocks;
  if (head?.kind !== 'heading' || head.level !== 1) return html`<section class="first">${blocks.map((block) => drawBlock(place, block))}</section>`;
  const inside = { ...place, inChapter: true };
  const until = rest.findIndex((block) => !isText(block));
  const opening = head.number === undefined ? [] : rest.slice(0, until < 0 ? rest.length : until);
  const id = head.anchor !== undefined && html` id="${head.anchor}"`;
  return html`<section class="chap${head.newPage ? '' : ' flow'}"${id}><header class="sh${head.number === undefined ? ' sn0' : ''}">${head.number !== undefined && html`<p>${head.number}</p>`}<h2>${head.text}${head.aside !== undefined && html` <small>${head.aside}</small>`}</h2>${legend(head.legend, place.lang)}</header>
${opening.length > 0 && html`<div class="st3">${opening.map((block) => drawBlock(inside, block))}</div>`}${rest.slice(opening.length).map((block) => drawBlock(inside, block))}</section>
`;
}
