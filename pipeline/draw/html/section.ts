/** A part of the plan: who answers for it, its charts, and its actions with their indicators. */
import type { SectionCode } from '../../../schemas/codes.ts';
import type { ActionDeclaration } from '../../../schemas/plan.ts';
import type { Chart } from '../../charts/charts.ts';
import { hasFigure } from '../../words/figure.ts';
import { chartFigure } from './chart-figure.ts';
import { html, type Markup } from './escape.ts';
import { actionBlock, indicatorBlock } from './indicator-block.ts';
import { indicatorFigures, type View } from '../../say/view.ts';
import { trendsOf } from '../../say/counts.ts';

/** Runs of consecutive numbers: 1 to 6, 9. */
function runs(numbers: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found;
}

function committees(view: View, actions: readonly ActionDeclaration[]): Markup {
  const { plan } = view.publication;
  const { page } = view.words.report;
  const lines = plan.committees.flatMap(({ committee, title }) => {
    const own = actions.filter((action) => action.committee === committee).map((action) => action.action);
    if (own.length === 0) return [];
    return [`${title[view.lang]}: ${runs(own).map(({ from, to }) => page.actionsOf(String(from), String(to))).join(', ')}`];
  });
  return html`${lines.map((line) => html`<p class="kick">${view.lang === 'fr' ? line.replace(': ', '\u00a0: ') : line}</p>`)}`;
}

function actionPart(view: View, action: ActionDeclaration): Markup {
  const { block } = view.words.report;
  const indicators = view.publication.plan.indicators.filter((indicator) => indicator.action === action.action);
  return html`<section class="act" id="action-${action.action}"><header class="ah"><p class="ano">${block.action(action.action)}</p><div><h3>${action.title[view.lang]}</h3><p class="asum">${action.summary[view.lang]}</p>${
    action.commitments.length > 0 && html`<p class="acl">${block.commitments}</p><ul class="acs">${action.commitments.map(({ text }) => html`<li>${text[view.lang]}</li>`)}</ul>`
  }</div></header>
${action.indicators.length === 0 ? actionBlock(view, action) : indicators.map((indicator) => indicatorBlock(view, indicator))}</section>
`;
}

/** A section of the report. `charts` are those that belong to it. */
export function sectionPart(view: View, code: SectionCode, charts: readonly Chart[]): Markup {
  const { plan, baseline, cycle } = view.publication;
  const section = plan.sections.find((one) => one.section === code);
  const actions = plan.actions.filter((action) => action.section === code);
  const figures = indicatorFigures(view).filter(({ indicator }) => indicator.section === code);
  const counts = { figure: figures.filter(({ figure }) => hasFigure(figure)).length, total: figures.length };
  const summary = view.words.report.block.sectionSummary(counts, baseline ? trendsOf(figures) : null, baseline?.cycle ?? cycle);
  return html`<section class="chap" id="section-${code}"><header class="sh"><p>${code}</p><h2>${section?.title[view.lang] ?? code}</h2></header>
<div class="lead">${committees(view, actions)}<p class="base">${summary}</p></div>
${charts.map((chart) => chartFigure(view.lang, chart))}
${actions.map((action) => actionPart(view, action))}</section>
`;
}
