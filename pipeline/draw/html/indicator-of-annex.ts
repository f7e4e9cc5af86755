/** One indicator of the annex: what is asked, the figure with its drawing, the change, and who stands behind it. */
import type { IndicatorBlock } from '../../say/model.ts';
import { mark, plot } from './drawings.ts';
import { html, type Markup } from './escape.ts';
import { rich, type Place } from './text.ts';

/** The block; what stands behind the figure opens, and what a closed block shows is the line of counts. */
export function indicatorOfAnnex(place: Place, block: IndicatorBlock): Markup {
  const { number, title, anchor, definition, figure, under, outcomes } = block;
  return html`<article class="bk" id="${anchor}"><p class="no">${number}</p><div><h4>${title}</h4><p class="def">${rich(place, definition)}</p>
<div class="hl2"><p class="big">${figure}${under !== '' && html`<small>${under}</small>`}</p><div class="pl">${block.plot && plot(block.plot, place.lang, undefined, undefined, 320)}</div><p class="chg">${block.changeMark && mark(block.changeMark)}${rich(place, block.change)}</p></div>
${outcomes.length > 0 && opened(place, block)}${block.came && came(place, block, block.came)}<p class="fo">${rich(place, block.notes)}</p></div></article>
`;
}

function opened(place: Place, { outcomes, opens, number }: IndicatorBlock): Markup {
  const counts = outcomes.map((one) => html`<span class="oc">${mark(one.mark)}<b>${one.count}</b> ${one.name}</span> `);
  const rows = outcomes.map((one) => html`<div><dt>${mark(one.mark)}<b>${one.name}</b><b>${one.count}</b></dt><dd>${rich(place, one.units)}</dd></div>`);
  return html`<details class="un"><summary><span class="cl">${counts}</span><span class="op">${opens}<span class="vh"> – ${number}</span></span></summary><dl class="ul">${rows}</dl></details>`;
}

function came(place: Place, { number }: IndicatorBlock, { opens, anchor, lines }: NonNullable<IndicatorBlock['came']>): Markup {
  return html`<details class="un" id="${anchor}"><summary><span class="op">${opens}<span class="vh"> – ${number}</span></span></summary><ul class="rl">${lines.map((line) => html`<li>${rich(place, line)}</li>`)}</ul></details>`;
}
