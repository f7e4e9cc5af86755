/** A publication is agreed with as it stands, and every value changed in it, or in its inputs, is named. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recomputeCommand } from '../../pipeline/commands/recompute.ts';
import { WrongUsage } from '../../pipeline/commands/context.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { compare } from '../../pipeline/recompute/compare.ts';
import { evaluateTables, type Evaluation } from '../../pipeline/recompute/evaluate.ts';
import type { Published } from '../../pipeline/recompute/publication.ts';
import { fromOutcomes, secondOpinion } from '../../pipeline/recompute/second-opinion.ts';
import { readTables } from '../../pipeline/recompute/tables.ts';
import { chance } from './chance.ts';

const plan = loadPlan();
const data = new URL('../cases/worked/b/data', import.meta.url).pathname;
const tables = readTables(data);
const question = { cycle: 2026, asOf: '2026-10-15' };
const baseline = evaluateTables(tables, { cycle: 2025, asOf: '2025-11-30' }, plan);
type Rows = Record<string, string>[];

const asText = (rows: readonly object[]): Rows => rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null || value === undefined ? '' : String(value)])));

/** The publication that the second opinion would make of an evaluation. */
function publishedFrom(evaluation: Evaluation): Published {
  const { comparisons, causes } = compare(baseline, evaluation, plan);
  const figures = evaluation.figures.map((figure) => ({ ...figure, ...comparisons.find(({ indicator }) => indicator === figure.indicator) }));
  const units = [...evaluation.units].flatMap(([indicator, own]) => own.map(({ kind, report, ...unit }) => ({ indicator, unit_kind: kind, report_id: report, ...unit })));
  return { question, readings: [], tables: new Map(Object.entries({ indicators: figures, readings: evaluation.readings, assessments: units, changes: causes, 'follow-up': evaluation.followUp, land: evaluation.land, outlook: evaluation.outlook }).map(([name, rows]) => [name, asText(rows)])) };
}

const published = publishedFrom(evaluateTables(tables, question, plan));
const opinion = (of: Published) => secondOpinion(of, plan, { tables, baseline });

/** One cell changed; the tables of the original stay as they are. */
function changed(name: string, at: number, column: string, value: string): Published {
  const rows = published.tables.get(name) ?? [];
  return { question, readings: [], tables: new Map([...published.tables, [name, rows.map((row, place) => (place === at ? { ...row, [column]: value } : row))]]) };
}

/** Another value of the same sort: a digit more, another word. */
const another = (cell: string): string => (cell === '' ? '1' : /^-?[\d.]+$/.test(cell) ? String(Number(cell) + 1) : cell === 'met' ? 'not_met' : cell === 'final' ? 'provisional' : 'met');

describe('the second opinion', () => {
  it('agrees with what it would publish itself', () => {
    expect(opinion(published)).toEqual({ indicators: 105, agree: 105, fromInputs: true, disagreements: [] });
    expect(fromOutcomes(published, plan)).toEqual([]);
  });

  it('finds each of 100 cells changed by chance', () => {
    const by = chance(20_261_129);
    const data = new Set(evaluateTables(tables, question, plan).figures.filter(({ status }) => status !== 'no_data').map(({ indicator }) => indicator));
    const columns = { indicators: ['numerator', 'denominator', 'value', 'high', 'reported', 'status', 'change', 'change_same_states', 'trend', 'movement', 'baseline_value'], readings: ['numerator', 'denominator', 'value'], assessments: ['outcome', 'weight'], changes: ['met_change'] };
    const missed = Array.from({ length: 100 }, () => {
      const name = by.pick(Object.keys(columns) as (keyof typeof columns)[]);
      const rows = (published.tables.get(name) ?? []).map((row, at) => ({ row, at })).filter(({ row }) => data.has(row.indicator ?? ''));
      const { row, at } = by.pick(rows);
      const column = by.pick(columns[name]);
      const found = opinion(changed(name, at, column, another(row[column] ?? '')));
      return found.disagreements.some(({ key }) => key.split(' ')[0] === row.indicator) ? '' : `${name} ${row.indicator} ${column}`;
    }).filter((one) => one !== '');
    expect(missed).toEqual([]);
  });

  it('needs no inputs to find a figure that does not follow from its outcomes', () => {
    const rows = published.tables.get('indicators') ?? [];
    const at = rows.findIndex(({ status, numerator }) => status === 'final' && Number(numerator) > 1);
    const found = fromOutcomes(changed('indicators', at, 'numerator', another(rows[at]?.numerator ?? '')), plan);
    expect(found).toContainEqual({ file: 'indicators', key: rows[at]?.indicator, column: 'numerator', published: another(rows[at]?.numerator ?? ''), recomputed: rows[at]?.numerator });
  });

  it('finds each of 60 answers taken away that bear on an outcome', () => {
    const by = chance(7);
    const bearing = (tables.get('answers') ?? []).filter((row) => (published.tables.get('assessments') ?? []).some((unit) => row.cycle === '2026' && unit.indicator === row.indicator && unit.report_id === row.report_id && unit.rule === 'R7'));
    const known = new Set((published.tables.get('indicators') ?? []).filter(({ status }) => status !== 'no_data').map(({ indicator }) => indicator));
    const missed = Array.from({ length: 60 }, () => by.pick(bearing.filter(({ indicator }) => known.has(indicator ?? '')))).filter((gone) => {
      const without = new Map([...tables, ['answers', (tables.get('answers') ?? []).filter((row) => row.report_id !== gone.report_id || row.indicator !== gone.indicator)]]);
      return !secondOpinion(published, plan, { tables: without, baseline }).disagreements.some(({ key }) => key.split(' ')[0] === gone.indicator);
    });
    expect(missed).toEqual([]);
  });
});

describe('pasra recompute', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recompute-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const first = publishedFrom(baseline);
  const write = (path: string) => {
    mkdirSync(join(path, 'data'), { recursive: true });
    writeFileSync(join(path, 'manifest.json'), JSON.stringify({ cycle: 2025, as_of: '2025-11-30' }));
    for (const [name, rows] of first.tables) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !/^(baseline_|change|trend|movement)/.test(column));
      if (name !== 'changes') writeFileSync(join(path, 'data', `${name}.csv`), [columns, ...rows.map((row) => columns.map((column) => quoted(row[column] ?? '')))].map((line) => `${line.join(',')}\n`).join(''));
    }
    cpSync(data, join(path, 'inputs'), { recursive: true });
  };
  const run = (path: string, lang: 'en' | 'fr' = 'en') => {
    const said: string[] = [];
    const status = recomputeCommand(path, { lang }, { today: '2026-11-29', say: () => {}, answer: (text) => void said.push(text) });
    return { status, text: said.join('\n') };
  };

  it('agrees, names the place of a difference, and knows where there is no publication', () => {
    write(join(folder, '2025'));
    expect(run(join(folder, '2025'))).toMatchObject({ status: 0, text: expect.stringContaining('105 of 105 indicators agree') });
    const path = join(folder, '2025', 'data', 'readings.csv');
    const [header = '', one = '', ...rest] = readFileSync(path, 'utf8').split('\n');
    const [indicator, reading, numerator, ...cells] = one.split(',');
    writeFileSync(path, [header, [indicator, reading, Number(numerator) + 1, ...cells].join(','), ...rest].join('\n'));
    expect(run(join(folder, '2025'), 'fr')).toMatchObject({ status: 1, text: expect.stringContaining(`data/readings.csv ${indicator} ${reading} numerator\u00a0: publié ${Number(numerator) + 1}, recalculé ${numerator}`) });
    expect(() => run(join(folder, '2024'))).toThrow(WrongUsage);
  });
});
