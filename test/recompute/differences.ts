/** Runs the engine over a folder and holds every figure of its publication against the second opinion. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { runCommand } from '../../pipeline/commands/run.ts';
import type { Context } from '../../pipeline/commands/context.ts';
import { compare, type Measured } from '../../pipeline/recompute/compare.ts';
import { evaluateTables, type Evaluation } from '../../pipeline/recompute/evaluate.ts';
import { readTables } from '../../pipeline/recompute/tables.ts';
import type { Plan } from '../../schemas/plan.ts';

/** One value on which the two do not agree; null where one has no such row. */
export interface Difference {
  file: string;
  key: string;
  column: string;
  engine: string | null;
  second: string | null;
}

type Cells = Record<string, unknown>;
const text = (value: unknown): string => String(value ?? '');
const quiet: Context = { today: '2026-12-31', say: () => {}, answer: () => {} };

function published(out: string, cycle: number, name: string): Cells[] | null {
  const path = join(out, String(cycle), 'data', `${name}.csv`);
  return existsSync(path) ? parse(readFileSync(path, 'utf8'), { columns: true, bom: true }) as Cells[] : null;
}

function differences(file: string, key: readonly string[], columns: readonly string[], engine: readonly object[], second: readonly object[]): Difference[] {
  const named = (rows: readonly object[]) => new Map((rows as Cells[]).map((row) => [key.map((column) => text(row[column])).join(' '), row]));
  const [left, right] = [named(engine), named(second)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name): Difference[] => {
    const [a, b] = [left.get(name), right.get(name)];
    if (a === undefined || b === undefined) return [{ file, key: name, column: '', engine: a ? JSON.stringify(a) : null, second: b ? JSON.stringify(b) : null }];
    return columns.filter((column) => column in a && text(a[column]) !== text(b[column])).map((column) => ({ file, key: name, column, engine: text(a[column]), second: text(b[column]) }));
  });
}

function unitDifferences(engine: readonly Cells[], { figures, units }: Evaluation, plan: Plan): Difference[] {
  const rows = [...units].flatMap(([indicator, own]) => own.map((unit): Cells => ({ indicator, unit_kind: unit.kind, unit: unit.unit, outcome: unit.outcome, weight: unit.weight, report_id: unit.report, basis: unit.basis, rule: unit.rule })));
  const known = new Set(figures.filter(({ status }) => status !== 'no_data').map(({ indicator }) => indicator));
  const persons = new Set(plan.indicators.filter(({ population }) => population === 'participants').map(({ indicator }) => indicator));
  const answered = new Set(plan.indicators.filter(({ rule }) => rule === 'answered').map(({ indicator }) => indicator));
  const of = (all: readonly Cells[], wanted: (indicator: string) => boolean) => all.filter((row) => known.has(text(row.indicator)) && wanted(text(row.indicator)));
  const compared = (wanted: (indicator: string) => boolean, columns: readonly string[]) => differences('assessments', ['indicator', 'unit_kind', 'unit'], columns, of(engine, wanted), of(rows, wanted));
  return [
    ...compared((one) => answered.has(one), ['outcome', 'weight', 'report_id', 'basis', 'rule']),
    ...compared((one) => !answered.has(one) && !persons.has(one), ['outcome', 'weight']),
    // persons have a row per outcome
    ...differences('assessments', ['indicator', 'unit_kind', 'unit', 'outcome'], ['weight'], of(engine, (one) => persons.has(one)), of(rows, (one) => persons.has(one))),
  ];
}

function cycleDifferences(out: string, cycle: number, evaluation: Evaluation, baseline: Measured | null, plan: Plan): Difference[] {
  const { comparisons, causes } = baseline ? compare(baseline, evaluation, plan) : { comparisons: [], causes: [] };
  const figures = evaluation.figures.map((figure) => ({ ...figure, ...comparisons.find((one) => one.indicator === figure.indicator) }));
  const all = (name: string) => published(out, cycle, name) ?? [];
  const columns = ['kind', 'population', 'status', 'evidence', 'numerator', 'denominator', 'value', 'high', 'reported', 'baseline_numerator', 'baseline_denominator', 'baseline_value', 'baseline_status', 'baseline_high', 'change', 'change_same_states', 'trend', 'movement'];
  const [land, outlook] = [published(out, cycle, 'land'), published(out, cycle, 'outlook')];
  return [
    ...differences('indicators', ['indicator'], columns, all('indicators'), figures),
    ...differences('readings', ['indicator', 'reading'], ['numerator', 'denominator', 'value'], all('readings'), evaluation.readings),
    ...unitDifferences(all('assessments'), evaluation, plan),
    ...differences('changes', ['indicator', 'cause'], ['met_change'], all('changes').filter(({ met_change }) => text(met_change) !== '0'), causes),
    ...differences('follow-up', ['list', 'state', 'due_on'], [], all('follow-up'), evaluation.followUp),
    ...(land ? differences('land', ['state', 'contamination', 'measure'], ['value', 'state_of_value'], land, evaluation.land) : []),
    ...(outlook ? differences('outlook', ['state'], ['remaining_km2', 'mixed', 'rate_km2', 'rate_years', 'years', 'due_on', 'years_left', 'longer'], outlook, evaluation.outlook) : []),
  ].map((one) => ({ ...one, file: `${cycle}/${one.file}` }));
}

/**
 * Measures 2025, freezes it as the baseline, measures 2026, and lists every value on which the engine and the
 * second opinion differ. The folder is changed: it gets the baseline.
 */
export async function differencesOf(data: string, out: string, days: readonly [string, string], plan: Plan): Promise<Difference[]> {
  const evaluations = ([2025, 2026] as const).map((cycle, at) => evaluateTables(readTables(data), { cycle, asOf: days[at] ?? '' }, plan)) as [Evaluation, Evaluation];
  const run = (cycle: number, asOf: string) => runCommand({ data, out, cycle, asOf, lang: ['en'], formats: ['csv'] }, quiet);
  await run(2025, days[0]);
  const before = cycleDifferences(out, 2025, evaluations[0], null, plan);
  // a baseline without one figure is refused
  if (!evaluations[0].figures.some(({ value }) => value !== null)) return before;
  await freezeCommand({ data, cycle: 2025, asOf: days[0] }, quiet);
  await run(2026, days[1]);
  return [...before, ...cycleDifferences(out, 2026, evaluations[1], evaluations[0], plan)];
}
