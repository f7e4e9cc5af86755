/** The methodology annex: rules, decisions and what they would change, problems, sources. */
import type { ProblemCode, ReadingCode } from '../../../schemas/codes.ts';
import type { Problem } from '../../../schemas/outputs.ts';
import type { Decision } from '../../words/report.ts';
import { correctionsPart } from './corrections.ts';
import { effectOf } from '../../say/effects.ts';
import { html, type Markup } from './escape.ts';
import { dataTable } from './table.ts';
import { anchor, type View } from '../../say/view.ts';
import { webAddress } from '../../say/address.ts';

/** Rules that hold in every run, whatever its outcomes. */
const ALWAYS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R27', 'R28', 'R34', 'R40', 'R41'];
const WITH_BASELINE = ['R30', 'R31', 'R32', 'R33'];

function rulesUsed(view: View): string[] {
  const { publication } = view;
  const used = new Set([...ALWAYS, ...publication.assessments.map((unit) => unit.rule), ...(publication.baseline ? WITH_BASELINE : []), ...(publication.land.length > 0 ? ['R29', 'R42'] : [])]);
  return [...used].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

function rules(view: View): Markup {
  const { method } = view.words.report;
  const { ruleColumns: columns } = method;
  const rules = method.rules(view.publication.plan.terms);
  return html`<h3 id="rules">${method.rulesTitle}</h3>${dataTable({
    caption: method.rulesTitle, className: 'ru stacked', columns: [{ name: columns.rule }, { name: columns.text }, { name: columns.source }],
    rows: rulesUsed(view).map((rule) => ({ id: `rule-${rule}`, cells: [rule, rules[rule]?.text, rules[rule]?.source] })),
  })}`;
}

function effect(view: View, reading: ReadingCode): Markup {
  const { method, block } = view.words.report;
  const { format } = view.words;
  const { moving, total, largest } = effectOf(view, reading);
  const said = (numerator: number | null, denominator: number | null): string =>
    (denominator ? format.share(numerator ?? 0, denominator) : format.number(numerator ?? 0));
  const most = largest && {
    indicator: largest.figure.indicator,
    from: said(largest.figure.numerator, largest.figure.denominator),
    to: said(largest.reading.numerator, largest.reading.denominator),
  };
  return html`<p class="eff">${linked(method.effect(block.reading[reading].name, moving, total, most), most?.indicator ?? null)}</p>`;
}

/** The sentence with its indicator made a link. */
function linked(sentence: string, indicator: string | null): Markup {
  const place = indicator === null ? -1 : sentence.indexOf(` ${indicator},`) + 1;
  if (indicator === null || place < 1) return html`${sentence}`;
  return html`${sentence.slice(0, place)}<a href="#${anchor(indicator)}">${indicator}</a>${sentence.slice(place + indicator.length)}`;
}

function decision(view: View, { title, text, readings }: Decision): Markup {
  return html`<dt>${title}</dt><dd><p>${text}</p>${readings.length > 0 ? readings.map((reading) => effect(view, reading)) : html`<p class="eff">${view.words.report.method.noReading}</p>`}</dd>`;
}

function place({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}

function problems(view: View): Markup {
  const { method } = view.words.report;
  const { publication } = view;
  const groups = new Map<ProblemCode, Problem[]>();
  for (const problem of publication.problems) groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
  if (groups.size === 0) return html`<h3 id="problems">${method.problemsTitle}</h3><p class="sm">${method.noProblems}</p>`;
  const { problemColumns: columns } = method;
  return html`<h3 id="problems">${method.problemsTitle}</h3><p class="sm">${method.problemsLead(publication.problems.length)} <a href="data/problems.csv">problems.csv</a></p>${dataTable({
    caption: method.problemsTitle, className: 'pr', columns: [{ name: columns.problem }, { name: columns.rows, right: true }, { name: columns.example }],
    rows: [...groups].map(([code, rows]) => ({
      cells: [html`${method.problems[code]} <small>${code}, ${method.severity[rows[0]?.severity ?? 'warning']}</small>`, view.words.format.number(rows.length), rows[0] && place(rows[0])],
    })),
  })}`;
}

function sources(view: View): Markup {
  const { method } = view.words.report;
  const { publication } = view;
  if (publication.sources.length === 0) return html`<h3 id="sources">${method.sourcesTitle}</h3><p class="sm">${method.noSources}</p>`;
  const { sourceColumns: columns } = method;
  return html`<h3 id="sources">${method.sourcesTitle}</h3>${dataTable({
    caption: method.sourcesTitle, className: 'so', columns: [{ name: columns.source }, { name: columns.rows, right: true }],
    rows: publication.sources.map(({ source, rows }) => {
      const address = webAddress(source);
      return { cells: [address === null ? source : html`<a href="${address}">${source}</a>`, view.words.format.number(rows)] };
    }),
  })}`;
}

function openPopulations(view: View): Markup | null {
  const { method, block } = view.words.report;
  const open = view.publication.plan.indicators.flatMap(({ population }) => {
    const how = view.publication.openPopulations.get(population);
    return how ? [block.openPopulation(population, how)] : [];
  });
  return open.length === 0 ? null : html`<h3>${method.openTitle}</h3><ul class="acs">${[...new Set(open)].map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

/** The annex. */
export function methodPart(view: View): Markup {
  const { method, page } = view.words.report;
  const { plan } = view.publication;
  return html`<section class="chap" id="method"><header class="sh"><p></p><h2>${page.partTitles.method}</h2></header><div class="in"><p class="base">${method.lead}</p><p class="why">${plan.source[view.lang]}</p>${rules(view)}
<h3 id="decisions">${method.decisionsTitle}</h3><p class="sm">${method.decisionsLead}</p><dl class="txt dec">${method.decisions(view.publication.plan.terms).map((one) => decision(view, one))}</dl>${openPopulations(view)}${correctionsPart(view)}${problems(view)}${sources(view)}</div></section>
`;
}
