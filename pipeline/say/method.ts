/** The methodology annex, and its short form in a committee's report. */
import type { ProblemCode } from '../../schemas/codes.ts';
import type { Problem } from '../../schemas/outputs.ts';
import { correctionsPart } from './annex/corrections.ts';
import { decisionsPart } from './annex/decisions.ts';
import { titled } from './evidence.ts';
import type { View } from './view.ts';
import { bullets, cell, heading, paragraph, paragraphs } from './blocks.ts';
import type { Block } from './model.ts';
import { webAddress } from './address.ts';

/** Rules that hold in every run, whatever its outcomes. */
const ALWAYS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R27', 'R28', 'R34', 'R40', 'R41'];
const WITH_BASELINE = ['R30', 'R31', 'R32', 'R33'];

/** Rules behind the units of a view's indicators, after those that hold always. */
function rulesUsed(view: View): string[] {
  const { publication } = view;
  const units = publication.plan.indicators.flatMap(({ indicator }) => view.units.get(indicator) ?? []);
  const used = new Set([...ALWAYS, ...units.map((unit) => unit.rule), ...(publication.baseline ? WITH_BASELINE : []), ...(publication.land.length > 0 ? ['R29', 'R42'] : [])]);
  return [...used].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

function rulesTable(view: View): Block {
  const { method } = view.words.report;
  const { ruleColumns: columns } = method;
  const rules = method.rules(view.publication.plan.terms);
  return {
    kind: 'table', caption: method.rulesTitle,
    columns: [{ title: columns.rule, align: 'left', share: 0.08 }, { title: columns.text, align: 'left', share: 0.62 }, { title: columns.source, align: 'left', share: 0.3 }],
    groups: [{ rows: rulesUsed(view).map((rule) => [cell(rule), cell(rules[rule]?.text), cell(rules[rule]?.source)]) }],
  };
}

function problems(view: View): Block[] {
  const { method } = view.words.report;
  const groups = new Map<ProblemCode, Problem[]>();
  for (const problem of view.publication.problems) groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
  if (groups.size === 0) return [heading(2, method.problemsTitle, 'problems'), paragraph(method.noProblems)];
  const { problemColumns: columns } = method;
  const place = (problem: Problem | undefined): string => (problem ? [problem.file, problem.line, problem.column].filter((part) => part !== null).join(':') : '');
  return [heading(2, method.problemsTitle, 'problems'), paragraph(method.problemsLead(view.publication.problems.length)), {
    kind: 'table', caption: method.problemsTitle,
    columns: [{ title: columns.problem, align: 'left', share: 0.5 }, { title: columns.rows, align: 'right', share: 0.12 }, { title: columns.example, align: 'left', share: 0.38 }],
    groups: [{ rows: [...groups].map(([code, rows]) => [
      cell([{ text: method.problems[code] }, { text: ` ${code}, ${method.severity[rows[0]?.severity ?? 'warning']}`, quiet: true }]), cell(view.words.format.number(rows.length)), cell(place(rows[0])),
    ]) }],
  }];
}

/** The named sources of the rows, with how many rest on each. */
export function sources(view: View): Block[] {
  const { method } = view.words.report;
  const { publication } = view;
  if (publication.sources.length === 0) return [heading(2, method.sourcesTitle, 'sources'), paragraph(method.noSources)];
  const { sourceColumns: columns } = method;
  return [heading(2, method.sourcesTitle, 'sources'), {
    kind: 'table', caption: method.sourcesTitle, columns: [{ title: columns.source, align: 'left', share: 0.85 }, { title: columns.rows, align: 'right', share: 0.15 }],
    groups: [{ rows: publication.sources.map(({ source, rows }) => {
      const address = webAddress(source);
      return [cell(address === null ? titled(view, source) : [{ text: titled(view, source), link: address }]), cell(view.words.format.number(rows))];
    }) }],
  }];
}

/** Groups that the registry leaves open, a sentence each. */
export function openGroups(view: View): string[] {
  const { block } = view.words.report;
  const { plan, openPopulations } = view.publication;
  return [...new Set(plan.indicators.flatMap(({ population }) => {
    const how = openPopulations.get(population);
    return how ? [block.openPopulation(population, how)] : [];
  }))];
}

/** Method, decisions, corrections, problems and sources, at the end of the annex. */
export function methodChapter(view: View): Block[] {
  const { method, page } = view.words.report;
  const open = openGroups(view);
  return [
    heading(1, page.partTitles.method, 'method', { newPage: true }), paragraph(method.lead), ...paragraphs([view.publication.plan.source[view.lang]], 'note'),
    heading(2, method.rulesTitle, 'rules'), rulesTable(view), ...decisionsPart(view),
    ...(open.length > 0 ? [heading(2, method.openTitle, 'open-groups'), ...bullets(open)] : []), ...correctionsPart(view), ...problems(view), ...sources(view),
  ];
}
