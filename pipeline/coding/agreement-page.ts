/** Agreement between coders as one page: a chart of κ with its intervals, and the table of the same numbers. No name of a coder stands in it. */
import type { Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { documentOf } from '../draw/html/document.ts';
import { html, markup, type Markup } from '../draw/html/escape.ts';
import { colours } from '../draw/svg/marks.ts';
import { wrap } from '../draw/svg/metrics.ts';
import { vegaSvg, type Spec } from '../draw/svg/vega.ts';
import { codingWords, words } from '../words/languages.ts';
import type { Agreement } from './agreement.ts';
import type { ReportProgress } from './progress.ts';

const [WIDTH, ROW] = [420, 20];

/** "0.42", "−0.10"; a dash where it is not defined. */
export const kappaText = (kappa: number | null, lang: Language): string => (kappa === null ? '–' : words(lang).format.number(kappa.toFixed(2)));

/** "0.10 to 0.65". */
export const intervalText = (interval: Agreement['interval'], lang: Language): string => (interval === null ? '–' : `${kappaText(interval[0], lang)} ${codingWords(lang).to} ${kappaText(interval[1], lang)}`);

/** The chart as an SVG; indicators without κ are in the table only. */
function chart(agreement: readonly Agreement[], lang: Language): Markup {
  const own = codingWords(lang);
  const rows = agreement.flatMap(({ indicator, kappa, interval }) => (kappa === null ? [] : [{ indicator, kappa, from: interval?.[0] ?? null, to: interval?.[1] ?? null }]));
  if (rows.length === 0) return markup('');
  const x = (field: string): Spec => ({ field, type: 'quantitative', scale: { domain: [-1, 1] }, axis: { title: 'κ', values: [-1, -0.5, 0, 0.5, 1], orient: 'top', grid: true, gridColor: colours.grid } });
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: own.chartAlt, title: { text: wrap(own.chart, WIDTH, 16, 600), anchor: 'start', frame: 'bounds', offset: 12 }, background: 'white', padding: 20,
    data: { values: rows }, width: WIDTH, height: { step: ROW }, encoding: { y: { field: 'indicator', type: 'nominal', scale: { domain: rows.map(({ indicator }) => indicator) }, axis: { title: null, labelPadding: 8 } } },
    layer: [
      { transform: [{ filter: 'isValid(datum.from)' }], mark: { type: 'rule', strokeWidth: 2, color: colours.baseline }, encoding: { x: x('from'), x2: { field: 'to' } } },
      { mark: { type: 'point', shape: 'circle', size: 70, filled: true, color: colours.accent, opacity: 1 }, encoding: { x: x('kappa') } },
    ],
    config: { font: 'Noto Sans', view: { stroke: null }, title: { fontSize: 16, fontWeight: 600, color: colours.ink }, axis: { labelFontSize: 12, labelColor: colours.ink, domain: false, ticks: false, grid: false }, locale: { number: words(lang).format.chart } },
  };
  return markup(vegaSvg('agreement', spec as Parameters<typeof vegaSvg>[1]).replace(/^<\?xml[^>]*>\s*/, ''));
}

/** The whole page. */
export function agreementPage(plan: Plan, { cycle, reports, agreement, overall }: { cycle: number; reports: readonly ReportProgress[]; agreement: readonly Agreement[]; overall: Agreement }, lang: Language): string {
  const own = codingWords(lang);
  const { format } = words(lang);
  const titles = new Map(plan.indicators.map(({ indicator, title }) => [indicator, title[lang]]));
  const row = (one: Agreement, name: Markup) => html`<tr><th scope="row">${name}</th><td class="r">${one.pairs}</td><td class="r">${one.agreed} (${format.percent(one.agreed, Math.max(1, one.pairs))})</td><td class="r">${kappaText(one.kappa, lang)}</td><td class="r">${intervalText(one.interval, lang)}</td></tr>`;
  const stages = Object.entries(own.stages).map(([stage, name]) => html`<tr><th scope="row">${name}</th><td class="r">${reports.filter((one) => one.stage === stage).length}</td></tr>`);
  const table = agreement.length === 0 ? html`<p>${own.noPairs}</p>` : html`<div class="fig">${chart(agreement, lang)}</div><p class="why">${own.note}</p>
<table class="tb"><caption class="vh">${own.agreement}</caption><thead><tr><th scope="col">${own.indicator}</th><th scope="col" class="r">${own.pairs}</th><th scope="col" class="r">${own.agreed}</th><th scope="col" class="r">${own.kappa}</th><th scope="col" class="r">${own.interval}</th></tr></thead>
<tbody>${agreement.map((one) => row(one, html`${one.indicator} ${titles.get(one.indicator) ?? ''}`))}${row(overall, html`${own.all}`)}</tbody></table>`;
  const body = html`<div class="page"><header class="mast"><h1>${own.title(cycle)}</h1></header><main>
<p>${own.internal}</p><h2>${own.progress}</h2><table class="tb"><caption class="vh">${own.progress}</caption><thead><tr><th scope="col">${own.stage}</th><th scope="col" class="r">${own.reports}</th></tr></thead><tbody>${stages}</tbody></table>
<h2>${own.agreement}</h2>${table}</main></div>`;
  return documentOf(lang, own.title(cycle), own.internal, body);
}
