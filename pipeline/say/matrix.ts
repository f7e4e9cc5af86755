/** Outcomes by State and indicator, in the order of names and of the plan: no row has a total, so that nobody is ranked. */
import { outcomeCode, type OutcomeCode } from '../../schemas/codes.ts';
import type { Indicator } from '../../schemas/plan.ts';
import { hasFigure } from '../words/figure.ts';
import { cell } from './blocks.ts';
import { sourceLine } from './evidence.ts';
import { allCoded } from './findings.ts';
import type { Cell, RowGroup, TableBlock } from './model.ts';
import { byName } from './frame.ts';
import type { View } from './view.ts';
import { stateWords } from '../words/languages.ts';

/** Share of the width that names take. */
const NAMES = 0.24;

/** One State and what is known of it for each indicator. */
export interface StateOutcomes {
  state: string;
  outcomes: readonly OutcomeCode[];
}

/** Indicators of reports that concern all affected States and have a figure, in the plan's order. */
export const ofAllAffected = (view: View, indicators: readonly Indicator[]): Indicator[] =>
  indicators.filter(({ indicator, population, rule }) => { const figure = view.figures.get(indicator); return rule === 'answered' && population === 'affected' && figure !== undefined && hasFigure(figure); });

/** What is known of each affected State for some indicators over all of them, by name. */
export function outcomesByState(view: View, indicators: readonly Indicator[]): StateOutcomes[] {
  const rows = new Map<string, OutcomeCode[]>();
  indicators.forEach(({ indicator }, column) => {
    for (const { unit, outcome } of view.units.get(indicator) ?? []) {
      const row = rows.get(unit) ?? Array<OutcomeCode>(indicators.length).fill('not_coded');
      row[column] = outcome;
      rows.set(unit, row);
    }
  });
  return byName(view, [...rows].map(([state, outcomes]) => ({ state, outcomes })));
}

const allAre = (outcome: OutcomeCode) => ({ outcomes }: StateOutcomes): boolean => outcomes.every((one) => one === outcome);

/** A line for the States of which nothing but a missing report is known; such an outcome exists only where the register is whole (R9). */
export function linesWithoutReport(view: View, rows: readonly StateOutcomes[], said: { noReport: string; notDue: string }): RowGroup[] {
  const line = (outcome: 'no_report' | 'not_due', text: string): RowGroup[] => {
    const names = rows.filter(allAre(outcome)).map(({ state }) => view.unitName(state));
    return names.length === 0 ? [] : [{ title: [{ text: `${text} ` }, { text: names.join(', '), quiet: true }], mark: outcome, rows: [] }];
  };
  return [...line('no_report', said.noReport), ...line('not_due', said.notDue)];
}

/** Rows of which more is known than that no report came. */
export const withMore = (rows: readonly StateOutcomes[]): StateOutcomes[] => rows.filter((row) => !allAre('no_report')(row) && !allAre('not_due')(row));

/** So many of equal sums are named; more are "among" the most or least. */
const NAMED_IN_TITLE = 2;

function titleOf(view: View, columns: readonly Indicator[], totals: readonly number[], size: number): string {
  const { matrix } = stateWords(view.lang);
  // where answers are still to come, neither the most nor the least is known
  const ranked = columns.flatMap(({ indicator, subject }, column) => (allCoded(view.units.get(indicator) ?? [], indicator) ? [{ subject: subject[view.lang], reported: totals[column] ?? 0 }] : [])).toSorted((a, b) => b.reported - a.reported);
  const [highest, lowest] = [ranked[0]?.reported ?? 0, ranked.at(-1)?.reported ?? 0];
  if (highest === lowest) return matrix.plainTitle;
  // a reader sees the sums of all columns: what stands beside those that are named, or beyond them, is not passed over
  const end = (reported: number, beyond: (total: number) => boolean): { rows: typeof ranked; alone: boolean } => {
    const equal = ranked.filter((one) => one.reported === reported);
    const rows = equal.slice(0, equal.length > NAMED_IN_TITLE ? 1 : NAMED_IN_TITLE);
    return { rows, alone: totals.filter((total) => total === reported || beyond(total)).length === rows.length };
  };
  const [most, least] = [end(highest, (total) => total > highest), end(lowest, (total) => total < lowest)];
  return matrix.title(size, most, least, view.publication.about.data_kind === 'public_evidence');
}

/** States that sent no report and of which other documents tell something; none unless the register is whole. */
function fromOtherDocuments(view: View, rows: readonly StateOutcomes[]): string[] {
  const { receipts, registerWhole } = view.publication;
  const missing = new Set(registerWhole ? receipts.filter(({ reporting }) => reporting === 'no_report').map(({ state }) => state) : []);
  return withMore(rows).filter(({ state }) => missing.has(state)).map(({ state }) => view.unitName(state));
}

/** The matrix of some indicators; null where none of those that concern all affected States has a figure. `id` names its files. */
export function matrixTable(view: View, indicators: readonly Indicator[], id = 'matrix'): TableBlock | null {
  const { matrix, outcomes: names } = stateWords(view.lang);
  const columns = ofAllAffected(view, indicators);
  const rows = outcomesByState(view, columns);
  if (rows.length === 0) return null;
  const totals = columns.map((_, column) => rows.filter(({ outcomes }) => outcomes[column] === 'met').length);
  const present = outcomeCode.options.filter((outcome) => rows.some(({ outcomes }) => outcomes.includes(outcome)));
  const documents = fromOtherDocuments(view, rows);
  const others = indicators.filter((indicator) => !columns.includes(indicator)).map(({ indicator }) => indicator);
  const marks = ({ state, outcomes }: StateOutcomes): Cell[] => [cell(view.unitName(state)), ...outcomes.map((mark): Cell => ({ text: '', mark }))];
  return {
    kind: 'table', id, shown: true, caption: titleOf(view, columns, totals, rows.length), subtitle: matrix.subtitle(view.publication.reportingYear, rows.length, columns.length),
    columns: [{ title: matrix.state, align: 'left', share: NAMES }, ...columns.map(({ indicator }) => ({ title: indicator, align: 'center' as const, share: (1 - NAMES) / columns.length }))],
    groups: [{ rows: withMore(rows).map(marks) }, ...linesWithoutReport(view, rows, matrix)],
    foot: [cell(matrix.reported(rows.length)), ...totals.map((total) => cell(view.words.format.number(total)))],
    legend: present.map((mark) => ({ mark, text: names[mark] })),
    notes: [matrix.titlesIn, others.length > 0 && matrix.others(others.join(', ')), documents.length > 0 && matrix.otherDocuments(documents)].filter((note) => note !== false && note !== '').join(' '),
    source: sourceLine(view, columns, `charts/${id}.${view.lang}.csv`),
    data: { columns: ['state', 'name', ...columns.map(({ indicator }) => indicator)], rows: rows.map(({ state, outcomes }) => [state, view.unitName(state), ...outcomes]) },
  };
}
