/** The second opinion against the worked cases and the cases by rule: it must come to the same without the engine. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { compare } from '../../pipeline/recompute/compare.ts';
import { evaluate, type Evaluation } from '../../pipeline/recompute/evaluate.ts';

const plan = loadPlan();
const cases = new URL('../cases/', import.meta.url).pathname;
type Cells = Record<string, string | number | null | undefined>;

const text = (value: unknown): string => String(value ?? '');
const csv = (path: string): Record<string, string>[] => parseCsv(readFileSync(path, 'utf8'), { columns: true, bom: true });
const like = (row: Cells, wanted: Cells): Cells => Object.fromEntries(Object.keys(wanted).map((column) => [column, text(row[column])]));
const texts = (row: Cells): Cells => like(row, row);
const cells = (rows: readonly object[]): Cells[] => rows as unknown as Cells[];
const unitRows = ({ units }: Evaluation): Cells[] => [...units].flatMap(([indicator, own]) => own.map((unit) => ({ indicator, ...unit, report_id: unit.report })));
const lines = (rows: readonly Cells[], columns: readonly string[]): string[] => rows.map((row) => columns.map((column) => text(row[column])).join(' ')).toSorted();

describe.each(['a', 'b', 'c', 'd'])('worked case %s', (name) => {
  const data = `${cases}worked/${name}/data`;
  const first = evaluate(data, { cycle: 2025, asOf: '2025-11-30' }, plan);
  const second = evaluate(data, { cycle: 2026, asOf: '2026-10-15' }, plan);
  const { comparisons } = compare(first, second, plan);

  it.each([[2025, first], [2026, second]] as const)('cycle %i', (cycle, evaluation) => {
    const expected = (file: string) => csv(`${cases}worked/${name}/expected/${cycle}/${file}.csv`);
    const compared = cycle === 2025 ? [] : cells(comparisons);
    const figures = cells(evaluation.figures).map((row) => ({ ...row, ...compared.find((one) => one.indicator === row.indicator) }));
    expect(expected('indicators').map((wanted) => like(figures.find((row) => text((row as Cells).indicator) === wanted.indicator) ?? {}, wanted))).toEqual(expected('indicators'));
    const readings = ['indicator', 'reading', 'numerator', 'denominator', 'value'];
    expect(lines(cells(evaluation.readings), readings)).toEqual(lines(expected('readings'), readings));
    const withUnits = new Set(evaluation.figures.filter(({ status, population }) => status !== 'no_data' && population !== 'participants').map(({ indicator }) => indicator));
    const units = ['indicator', 'unit', 'outcome'];
    expect(lines(unitRows(evaluation).filter((row) => withUnits.has(text(row.indicator))), units)).toEqual(lines(expected('units'), units));
    const lists = ['list', 'state', 'due_on'];
    expect(lines(cells(evaluation.followUp), lists)).toEqual(lines(expected('follow-up'), lists));
  });
});

interface RuleCase {
  cycle: number;
  as_of: string;
  recorded_by?: string;
  baseline?: { cycle: number; as_of: string };
  expect: { figures?: Cells[]; units?: Cells[]; readings?: Cells[]; follow_up?: Cells[]; absent_readings?: Cells[] };
}

describe('rule', () => {
  const names = readdirSync(`${cases}rules`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  it.each(names)('%s', (name) => {
    const { cycle, as_of, recorded_by, baseline, expect: wanted } = parse(readFileSync(`${cases}rules/${name}/case.yaml`, 'utf8')) as RuleCase;
    const evaluation = evaluate(`${cases}rules/${name}/data`, { cycle, asOf: as_of, ...(recorded_by ? { recordedBy: recorded_by } : {}) }, plan);
    const { comparisons } = baseline ? compare(evaluate(`${cases}rules/${name}/data`, { cycle: baseline.cycle, asOf: baseline.as_of }, plan), evaluation, plan) : { comparisons: [] };
    const figures = cells(evaluation.figures).map((row) => ({ ...row, ...cells(comparisons).find((one) => one.indicator === row.indicator) }));
    // how a bound is said is the reports' matter, not the second opinion's
    const own = (row: Cells): Cells => Object.fromEntries(Object.entries(row).filter(([column]) => !column.endsWith('bounds')));
    const found = (rows: readonly Cells[], row: Cells, key: readonly string[]) => rows.find((one) => key.every((column) => text(one[column]) === text(row[column])));
    for (const row of (wanted.figures ?? []).map(own)) expect(like(found(figures, row, ['indicator']) ?? {}, row)).toEqual(texts(row));
    for (const row of wanted.units ?? []) expect(like(found(unitRows(evaluation), row, ['indicator', 'unit']) ?? {}, row)).toEqual(texts(row));
    for (const row of wanted.readings ?? []) expect(like(found(cells(evaluation.readings), row, ['indicator', 'reading']) ?? {}, row)).toEqual(texts(row));
    for (const row of wanted.absent_readings ?? []) expect(found(cells(evaluation.readings), row, ['indicator', 'reading'])).toBeUndefined();
    if (wanted.follow_up) expect(lines(cells(evaluation.followUp), ['list', 'state', 'due_on'])).toEqual(lines(wanted.follow_up, ['list', 'state', 'due_on']));
  });
});
