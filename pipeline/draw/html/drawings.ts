/** Marks, fills, plots and legends as they stand on a page; each mark is drawn once and used by reference. */
import type { Language } from '../../../schemas/codes.ts';
import type { Fill, LegendItem, Mark, Plot } from '../../say/model.ts';
import { fillSvg, markNames, markShapes } from '../svg/marks.ts';
import { plotFluid, plotHeight, plotSvg } from '../svg/plots.ts';
import { html, markup, type Markup } from './escape.ts';

/** The marks that a page uses, to stand at its start. */
export function markDefinitions(body: string): Markup {
  const used = markNames.filter((name) => body.includes(`"#m-${name}"`));
  if (used.length === 0) return html``;
  return markup(`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${used.map((name) => `<symbol id="m-${name}" viewBox="0 0 16 16">${markShapes(name)}</symbol>`).join('')}</defs></svg>\n`);
}

/** A mark; its word stands beside it. */
export const mark = (name: Mark): Markup => html`<svg class="m" aria-hidden="true"><use href="#m-${name}"/></svg>`;

/** The same mark so many times; they go on in a further row where there is no room. */
export const manyMarks = (name: Mark, count: number): Markup =>
  html`<span class="mm">${Array.from({ length: count }, () => html`<svg class="k" aria-hidden="true"><use href="#m-${name}"/></svg>`)}</span>`;

/** A swatch of a fill. */
export const swatch = (fill: Fill): Markup => markup(fillSvg(fill).replace('<svg xmlns="http://www.w3.org/2000/svg"', '<svg class="sw" aria-hidden="true"'));

/** A drawing as wide as its place. */
export const plot = (drawn: Plot, lang: Language, grid?: readonly number[], height = plotHeight(drawn), width?: number): Markup =>
  markup(plotFluid(drawn, height, { grid, lang }, width));

/** Sizes of a drawing in a legend: of one mark alone, and of several on their scale. */
const ALONE = { width: 16, height: 14 };
const SEVERAL = { width: 56, height: 14 };

/** What marks, fills and drawings stand for. */
export function legend(items: readonly LegendItem[] | undefined, lang: Language): Markup | false {
  if (items === undefined || items.length === 0) return false;
  return html`<ul class="lg">${items.map((item) => html`<li>${item.mark && mark(item.mark)}${item.fill && swatch(item.fill)}${item.plot && sample(item.plot, lang)}${item.text}</li>`)}</ul>`;
}

const values = (drawn: Plot): (number | null)[] => (drawn.form === 'share' ? [drawn.then, drawn.now, drawn.high] : drawn.form === 'years' ? [drawn.left, drawn.needed] : [0, 0]);

function sample(drawn: Plot, lang: Language): Markup {
  const size = values(drawn).filter((value) => value !== null).length > 1 ? SEVERAL : ALONE;
  return markup(plotSvg(drawn, size, { lang, grid: [] }).replace('<svg xmlns="http://www.w3.org/2000/svg"', '<svg class="sp1" aria-hidden="true"'));
}
