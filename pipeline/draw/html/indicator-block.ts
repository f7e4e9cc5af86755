/** The block of one indicator, and that of an action without one. */
import type { Figure } from '../../../schemas/outputs.ts';
import type { ActionDeclaration, Indicator } from '../../../schemas/plan.ts';
import { isSmall, type Saying } from '../../words/figure.ts';
import { comparison } from './comparison.ts';
import { html, type Markup } from './escape.ts';
import { outcomeBar } from './outcome-bar.ts';
import { readingsTable } from './readings.ts';
import { unitsByOutcome } from './states-by-outcome.ts';
import { thinBar } from './thin-bar.ts';
import { anchor, type View } from '../../say/view.ts';
import { voteLine } from './vote-line.ts';
import { outcomeCounts } from '../../say/counts.ts';
import { differingReading } from '../../say/readings.ts';

function missingPart(view: View, indicator: Indicator, saying: Saying): Markup | null {
  const { block } = view.words.report;
  const open = view.publication.openPopulations.get(indicator.population);
  const population = open && html`<p class="base">${block.openPopulation(indicator.population, open)}</p>`;
  if (saying.form !== 'no_data') return population || null;
  const { what, holder } = block.missing[indicator.rule];
  return html`${population}${open !== 'none' && html`<p class="base">${block.whatIsMissing(what, holder)}</p>`}`;
}

/** In a population under five the States stand in the block itself, by outcome. */
function named(view: View, indicator: Indicator, figure: Figure): Markup | null {
  if (!isSmall(figure) || figure.denominator === 0) return null;
  const units = view.units.get(indicator.indicator) ?? [];
  const { block } = view.words.report;
  const { codes, format } = view.words;
  return html`${outcomeCounts(units).map(({ outcome }) => {
    const names = units.filter((unit) => unit.outcome === outcome).map((unit) => view.unitName(unit.unit)).sort(format.compare);
    return html`<p class="base">${block.namedInstead(codes.outcomes[outcome].name, names)}</p>`;
  })}`;
}

function texts(view: View, indicator: Indicator): Markup {
  const { block } = view.words.report;
  const { citation, action, rule } = indicator;
  const numbers = [...new Set((view.units.get(indicator.indicator) ?? []).map((unit) => unit.rule))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return html`<dl class="txt"><dt>${block.rule}</dt><dd>${block.rules(view.publication.plan.terms)[rule]}${numbers.length > 0 && html` (${numbers.map((number, place) => html`${place > 0 && ', '}<a href="#rule-${number}">${number}</a>`)})`}</dd><dt>${block.definition}</dt><dd>${indicator.definition[view.lang]}</dd><dt>${block.citation}</dt><dd>${block.cited(action, citation.box, citation.number === 'printed', citation.lines)}${citation.note && html` ${citation.note[view.lang]}`}</dd></dl>`;
}

function details(view: View, indicator: Indicator, figure: Figure, saying: Saying): Markup {
  const { block } = view.words.report;
  const units = view.units.get(indicator.indicator) ?? [];
  return html`<details><summary>${block.details}<span class="vh"> – ${indicator.indicator}</span></summary>
${units.length > 0 && html`<h5>${block.outcomes(indicator.population)}</h5>${outcomeBar(view, units)}`}${readingsTable(view, figure, saying)}${unitsByOutcome(view, indicator.indicator)}${texts(view, indicator)}</details>`;
}

/** Long headlines (ranges, "so far") are set smaller than a plain share. */
const SHORT = 22;

/** The block of an indicator. */
export function indicatorBlock(view: View, indicator: Indicator): Markup {
  const { block, figures } = view.words.report;
  const id = anchor(indicator.indicator);
  const figure = view.figures.get(indicator.indicator);
  const saying = view.sayings.get(indicator.indicator);
  if (!figure || !saying) return html``;
  const headline = figures.headline(saying);
  const differing = differingReading(view, figure, saying);
  const status = figures.status(figure.status, view.publication.about.data_kind === 'public_evidence');
  return html`<article class="block" id="${id}"><p class="bno"><a href="#${id}"><span class="vh">${block.indicator('')}</span>${indicator.indicator}</a></p><div class="bb"><p class="kick">${block.kind(indicator.kind, indicator.population)}</p><h4>${indicator.title[view.lang]}</h4>
<div class="hl"><p class="big${headline.length > SHORT ? ' long' : ''}">${headline}</p><p class="stw">${status}</p></div>
${thinBar(view, figure, saying)}${comparison(view, indicator, figure)}${differing !== null && html`<p class="base">${differing}</p>`}${indicator.rule === 'resolution_vote' && voteLine(view)}${named(view, indicator, figure)}${missingPart(view, indicator, saying)}
${details(view, indicator, figure, saying)}</div></article>
`;
}

/** The block of an action that has no indicator of its own: its status, and why. */
export function actionBlock(view: View, action: ActionDeclaration): Markup {
  const { figures } = view.words.report;
  return html`<article class="block" id="${anchor(String(action.action))}"><p class="bno">${action.action}</p><div class="bb"><div class="hl"><p class="big">${figures.headline({ form: 'not_available' })}</p></div><p class="base">${action.not_available?.[view.lang]}</p></div></article>
`;
}
