/** A chart on a page: title, drawing in the width that fits, its table, and links to its files. */
import type { Language } from '../../../schemas/codes.ts';
import type { Chart } from '../../charts/charts.ts';
import { words } from '../../words/languages.ts';
import { html, markup, type Markup } from './escape.ts';
import { withLines } from './print-hatches.ts';

/**
 * A drawing without what no eye sees: decimals past a hundredth of a pixel, defaults, and the long names of
 * its parts, which stand in the page thousands of times.
 */
function lean(svg: string, chart: Chart, size: 'wide' | 'print' | 'narrow', lang: string): Markup {
  return markup(svg
    .replaceAll(`chart-${chart.id}-${size}-${lang}`, `${chart.id}-${size.charAt(0)}`)
    .replaceAll(' text-anchor="start"', '')
    .replace(/(\.\d\d)\d{2,}(?=["',\sA-Za-z)-])/g, '$1'));
}

function table({ title, table: { columns, rows } }: Chart): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table class="tb ct"><caption class="vh">${title}</caption><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows.map((row) =>
    html`<tr>${row.map((cell, place) => (place === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody></table></div>`;
}

/** The figure of a chart; `level` of its heading is a paragraph, so that charts do not enter the outline. */
export function chartFigure(lang: Language, chart: Chart): Markup {
  const { page } = words(lang).report;
  return html`<figure class="fig" id="chart-${chart.id}"><figcaption><p class="ft">${chart.title}</p><p class="fs">${chart.subtitle}</p></figcaption>
<div class="cw">${lean(chart.wide, chart, 'wide', lang)}</div><div class="cp">${lean(withLines(chart.print), chart, 'print', lang)}</div><div class="cn">${lean(chart.narrow, chart, 'narrow', lang)}</div>
<details class="ctd"><summary>${page.table}<span class="vh"> – ${chart.title}</span></summary>${table(chart)}</details>
<p class="src">${chart.source} <span class="files"><a href="charts/${chart.id}.${lang}.svg">${page.svg}<span class="vh"> – ${chart.title}</span></a> · <a href="charts/${chart.id}.${lang}.csv">${page.csv}<span class="vh"> – ${chart.title}</span></a></span></p></figure>`;
}
