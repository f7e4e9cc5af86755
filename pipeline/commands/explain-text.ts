/** An explanation as a person reads it: like an answer to a chair's question. */
import { openOutcomes, outcomeCode, type OutcomeCode } from '../../schemas/codes.ts';
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import { grouped } from '../read/grouped.ts';
import type { WeighedAnswer } from '../assess/trace.ts';
import { openReasons, openRows, type OpenReason, type OpenRow } from '../measure/open.ts';
import { sayFigure } from '../words/figure.ts';
import { annexWords, explainWords, words } from '../words/languages.ts';
import { againstLines } from './explain-against-text.ts';
import { said, unitName, unitsOf, type Explained } from './explained.ts';

const weightOf = (units: readonly Assessment[]): number => units.reduce((sum, unit) => sum + unit.weight, 0);

/** The figure over all units, its rule, then every unit by outcome, or the State asked for; what is open, and what changed. */
export function explainFigure(explained: Explained, indicator: string, state: string | null): string[] {
  const { plan, measured, lang, facts } = explained;
  const { codes, report } = words(lang);
  const say = explainWords(lang);
  const declared = plan.indicators.find((one) => one.indicator === indicator);
  const figure = measured.figures.find((one) => one.indicator === indicator);
  const known = facts.get(indicator);
  if (!declared || !figure || !known) return [say.notAvailable(indicator, plan.actions.find(({ action }) => String(action) === indicator)?.not_available?.[lang] ?? '')];
  const units = unitsOf(explained, indicator);
  const asked = state === null ? units : units.filter(({ unit }) => unit === state);
  const rows = openRows(asked, explained.weighed, known);
  return [
    `${indicator}  ${declared.title[lang]}`,
    say.label(say.cycle(measured.cycle, measured.asOf), headline(explained, figure)),
    ...reachLine(explained, figure),
    declared.definition[lang],
    ...declared.wording.map((one) => `${annexWords(lang).officialWording(one.lang === lang ? null : one.lang)} ${one.text}`),
    ...decidedLine(explained, figure),
    say.counted(codes.populations[declared.population].many, report.block.rules(plan.terms)[declared.rule]),
    ...(state === null
      ? outcomeCode.options.flatMap((outcome) => outcomeLines(explained, outcome, units))
      : ['', ...(asked.length > 0 ? asked.flatMap((unit) => unitLines(explained, unit, `${unitName(explained, unit.unit)}, ${codes.outcomes[unit.outcome].name}`)) : [say.notInPopulation(unitName(explained, state), codes.populations[declared.population].many)]), say.label(say.allUnits, tally(explained, units))]),
    '', ...openLines(explained, figure, openReasons(figure, units, known), rows, state),
    ...correctionLines(explained, (one) => one.indicator === indicator && (state === null || one.state === state)),
    ...againstLines(explained, indicator, state),
  ];
}

/** Where a decision took the figure from the plan's words: what they would give. */
function decidedLine({ measured, lang }: Explained, { indicator, reading }: Figure): string[] {
  if (reading === null) return [];
  const { format, report } = words(lang);
  const worded = measured.readings.find((row) => row.indicator === indicator && row.reading === 'as_worded');
  if (worded === undefined || worded.numerator === null) return [report.method.decision.besideIt(null)];
  return [report.method.decision.besideIt(worded.denominator ? format.share(worded.numerator, worded.denominator) : format.number(worded.numerator))];
}

const headline = (explained: Explained, figure: Figure): string => said(explained, figure.status, sayFigure(figure));

/** How far the figure can still move (R11), where it can. */
function reachLine({ measured, lang }: Explained, { indicator, numerator, denominator, status }: Figure): string[] {
  if (numerator === null || status !== 'provisional' && status !== 'final') return [];
  const open: ReadonlySet<OutcomeCode> = new Set(openOutcomes);
  const more = weightOf(measured.assessments.filter((unit) => unit.indicator === indicator && open.has(unit.outcome)));
  return more === 0 ? [] : [explainWords(lang).reach(numerator, numerator + more, denominator)];
}

const tally = ({ lang }: Explained, units: readonly Assessment[]): string => outcomeCode.options.flatMap((outcome) => {
  const count = weightOf(units.filter((unit) => unit.outcome === outcome));
  return count > 0 ? [`${count} ${words(lang).codes.outcomes[outcome].name}`] : [];
}).join(', ');

function outcomeLines(explained: Explained, outcome: OutcomeCode, units: readonly Assessment[]): string[] {
  const same = units.filter((unit) => unit.outcome === outcome);
  if (same.length === 0) return [];
  const { name, phrase } = words(explained.lang).codes.outcomes[outcome];
  const bare = [...grouped(same.filter((unit) => unit.report_id === null && unit.source === null), ({ rule }) => rule)];
  return [
    '', explainWords(explained.lang).label(`${name} (${phrase})`, String(weightOf(same))),
    ...same.filter((unit) => unit.report_id !== null || unit.source !== null).flatMap((unit) => unitLines(explained, unit, unitName(explained, unit.unit))),
    ...bare.map(([rule, some]) => `  ${some.map(({ unit, weight }) => `${unit}${weight === 1 ? '' : ` × ${weight}`}`).join(', ')} (${explainWords(explained.lang).byRule(rule)})`),
  ];
}

/** Where an outcome was read: report, form, page, source, rule. */
function whereRead({ lang }: Explained, { report_id, form, page, basis, source, rule }: Assessment): string {
  const say = explainWords(lang);
  return [report_id && (basis === 'other' ? say.otherDocument(report_id) : say.report(report_id)), form && say.form(form), page && say.page(page), source, say.byRule(rule)].filter(Boolean).join(', ');
}

function unitLines(explained: Explained, unit: Assessment, head: string): string[] {
  const weighed = chainOf(explained.weighed.filter((one) => one.state === unit.unit && one.indicator === unit.indicator), explained.measured.cycle);
  return [
    explainWords(explained.lang).label(`  ${head}${unit.weight === 1 ? '' : ` × ${unit.weight}`}`, whereRead(explained, unit)),
    ...(weighed.length > 1 || weighed.some((one) => one.answer === 'unchanged') ? weighed.map((one) => weighedLine(explained, one)) : []),
  ];
}

/** What was weighed in a cycle, and in every cycle that an "unchanged" of it leads to (R8). */
function chainOf(weighed: readonly WeighedAnswer[], cycle: number): WeighedAnswer[] {
  const here = weighed.filter((one) => one.cycle === cycle);
  const pointed = new Set(here.flatMap(({ answer, refers_to }) => (answer === 'unchanged' && refers_to !== null && refers_to < cycle ? [refers_to] : [])));
  return [...here, ...[...pointed].toSorted((a, b) => b - a).flatMap((older) => chainOf(weighed, older))];
}

/** One document that was weighed: which revision, what it says, where it points. */
function weighedLine({ lang }: Explained, { cycle, report_id, kind, received_on, revision, answer, refers_to, recency }: WeighedAnswer): string {
  const say = explainWords(lang).weighed;
  const facts = [say.kind(kind), revision !== null && say.revision(revision), received_on ? say.received(received_on) : say.undated].filter(Boolean).join(', ');
  return explainWords(lang).label(`      ${cycle} ${report_id} (${facts})`, `${answer}${refers_to === null ? '' : say.since(refers_to)}${recency > 1 ? say.older : ''}`);
}

/** Why the figure is not final, each reason with the row that closes it; then every open row and what to do (R11, R15). */
function openLines(explained: Explained, { status }: Figure, reasons: readonly OpenReason[], rows: readonly OpenRow[], state: string | null): string[] {
  const say = explainWords(explained.lang);
  const why = reasons.length === 0 ? [] : [say.whyOpen[status === 'no_data' ? 'no_data' : 'provisional'], ...reasons.flatMap((reason) => reasonLines(explained, reason))];
  if (rows.length > 0) return [...why, say.open, ...rowLines(explained, rows)];
  if (state !== null) return [...why, say.nothingOpenFor(unitName(explained, state))];
  return why.length === 0 ? [say.nothingOpen] : status === 'provisional' ? [...why, say.noUnitOpen] : why;
}

/** A reason, and the row of coverage.csv that closes it, if a claim does. */
export function reasonLines({ lang }: Explained, reason: OpenReason): string[] {
  const say = explainWords(lang);
  return [`  ${say.reasons[reason.why](reason)}`, ...(reason.record === null ? [] : [`      ${say.claim(reason)}`])];
}

/** One line a row; units that wait for the same stand together. */
function rowLines(explained: Explained, rows: readonly OpenRow[]): string[] {
  const say = explainWords(explained.lang);
  return [...grouped(rows, (row) => say.deeds[row.deed](row))].flatMap(([sentence, some]) => {
    const names = [...new Set(some.map(({ unit }) => unitName(explained, unit)))];
    return names.length === 1 ? [say.label(`  ${names.join('')}`, sentence)] : [say.label(`  ${sentence}`, '').trimEnd(), ...names.map((name) => `      ${name}`)];
  });
}

function correctionLines({ corrections, measured, lang }: Explained, wanted: (one: Explained['corrections'][number]) => boolean): string[] {
  const say = explainWords(lang);
  const rows = corrections.filter(({ file }) => Number(/^article7\/(\d{4})\//.exec(file)?.[1] ?? 0) <= measured.cycle).filter(wanted);
  return rows.length === 0 ? [] : ['', say.corrections, ...rows.map((one) => `  ${one.state ? `${measured.states.get(one.state)?.[lang] ?? one.state}, ` : ''}${say.label(one.key, say.corrected(one.before, one.recorded_on, one.after))}${one.note ? ` (${one.note})` : ''}`)];
}

/** One State in one cycle: every indicator whose population it is in, by outcome, with what is behind it, the figure of all, and what is open. */
export function explainState(explained: Explained, state: string): string[] {
  const { measured, plan, lang, facts, weighed } = explained;
  const say = explainWords(lang);
  const rows = measured.assessments.filter(({ unit }) => unit === state);
  const lines = outcomeCode.options.flatMap((outcome) => {
    const same = rows.filter((unit) => unit.outcome === outcome);
    if (same.length === 0) return [];
    const { name, phrase } = words(lang).codes.outcomes[outcome];
    return ['', say.label(`${name} (${phrase})`, String(same.length)), ...same.flatMap((unit) => {
      const figure = measured.figures.find(({ indicator }) => indicator === unit.indicator);
      const known = facts.get(unit.indicator);
      return [
        `  ${unit.indicator.padEnd(6)}${plan.indicators.find(({ indicator }) => indicator === unit.indicator)?.title[lang] ?? ''}`,
        `        ${whereRead(explained, unit)}. ${figure ? say.label(say.allUnits, headline(explained, figure)) : ''}`,
        ...(known ? openRows([unit], weighed, known).map((row) => `        ${say.deeds[row.deed](row)}`) : []),
      ];
    })];
  });
  const head = `${unitName(explained, state)}. ${say.cycle(measured.cycle, measured.asOf)}`;
  return [
    ...(lines.length > 0 ? [say.label(head, tally(explained, rows)), ...lines] : [say.label(head, say.inNoPopulation)]),
    ...correctionLines(explained, (one) => one.state === state && one.file.startsWith(`article7/${measured.cycle}/`)), ...againstLines(explained, null, state), '',
  ];
}
