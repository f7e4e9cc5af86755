/** Small folders that a person can check by hand, one per rule or corner of a rule (test/cases/rules), through the real run. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frozenCopy, plan, printed, problemsOf } from './support.ts';
import { DataErrors } from '../pipeline/read/fault.ts';
import { run } from '../pipeline/run.ts';
import { problemOf } from '../pipeline/words/say-problem.ts';

type Cells = Record<string, string | number | null>;
interface RuleCase {
  rules: string[];
  title: string;
  cycle: number;
  as_of: string;
  /** R6: what had been written down by then, where that is another day than the as-of date. */
  recorded_by?: string;
  /** Frozen before the run, by the command. */
  baseline?: { cycle: number; as_of: string };
  expect: Partial<Record<'figures' | 'units' | 'absent_units' | 'readings' | 'absent_readings' | 'follow_up' | 'changes' | 'absent_changes' | 'land' | 'outlook' | 'receipts', Cells[]>> & { unused?: string[]; warnings?: string[] };
}

/** What a case is held against: rows of the data files, and the problems. */
interface Outcome {
  figures: readonly object[];
  assessments: readonly object[];
  readings: readonly object[];
  followUp: readonly object[];
  changes: readonly object[];
  land: readonly object[];
  outlook: readonly object[];
  receipts: readonly object[];
  problems: readonly { code: string; severity: string }[];
}

const root = new URL('./cases/rules/', import.meta.url).pathname;
const names = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
const NOTHING = { figures: [], assessments: [], readings: [], followUp: [], changes: [], land: [], outlook: [], receipts: [] };

/** Runs a case; where the data has errors there is nothing but them. */
async function outcomeOf(folder: string, { cycle, as_of, recorded_by, baseline }: RuleCase): Promise<Outcome> {
  const data = baseline ? await frozenCopy(folder, baseline.as_of) : folder;
  try {
    return (await run(plan, { data, cycle, asOf: as_of, recordedBy: recorded_by, today: as_of, progress: () => {} })).publication;
  } catch (error) {
    if (error instanceof DataErrors) return { ...NOTHING, problems: error.faults.map((fault) => problemOf(fault)) };
    throw error;
  }
}

/** The row with the same key cells, cut to the expected columns. */
function found(rows: readonly object[], expected: Cells, keys: readonly string[]): Cells | undefined {
  const row = (rows as readonly Cells[]).find((one) => keys.every((key) => printed(one[key]) === printed(expected[key])));
  return row && Object.fromEntries(Object.keys(expected).map((column) => [column, printed(row[column])]));
}

const texts = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, printed(value)]));

/** Expected rows by their key; rows that must not be there. */
function holds(rows: readonly object[], keys: readonly string[], expected: readonly Cells[] = [], absent: readonly Cells[] = []): void {
  for (const row of expected) expect(found(rows, row, keys)).toEqual(texts(row));
  for (const row of absent) expect(found(rows, row, keys)).toBeUndefined();
}

/** All rows by their key, in any order, each cut to the columns that its expected row gives. */
function holdsAll(rows: readonly object[], keys: readonly string[], expected: readonly Cells[] | undefined): void {
  if (!expected) return;
  const key = (row: object) => keys.map((column) => printed((row as Cells)[column])).join(' ');
  expect(rows.map(key).toSorted()).toEqual(expected.map(key).toSorted());
  holds(rows, keys, expected);
}

describe('rules', () => {
  it('has a case for every rule from R1 to R30, R32 to R35 and R40 to R42', () => {
    const cited = new Set(names.flatMap((name) => (parse(readFileSync(`${root}${name}/case.yaml`, 'utf8')) as RuleCase).rules));
    const wanted = [...Array.from({ length: 30 }, (_, at) => `R${at + 1}`), 'R32', 'R33', 'R34', 'R35', 'R40', 'R41', 'R42'];
    expect(wanted.filter((rule) => !cited.has(rule))).toEqual([]);
  });

  it.each(names)('%s', async (name) => {
    const one = parse(readFileSync(`${root}${name}/case.yaml`, 'utf8')) as RuleCase;
    const wanted = one.expect;
    const outcome = await outcomeOf(`${root}${name}/data`, one);
    const codes = outcome.problems.map(({ code }) => code);
    for (const code of wanted.warnings ?? []) expect(codes).toContain(code);
    // a case that expects nothing but a problem may be one that stops the run
    const onlyProblems = Object.keys(wanted).every((key) => key === 'warnings');
    if (!onlyProblems) expect(outcome.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    holds(outcome.figures, ['indicator'], wanted.figures);
    holds(outcome.assessments, ['indicator', 'unit'], wanted.units, wanted.absent_units);
    holds(outcome.readings, ['indicator', 'reading'], wanted.readings, wanted.absent_readings);
    holds(outcome.changes, ['indicator', 'cause'], wanted.changes, wanted.absent_changes);
    holdsAll(outcome.land, ['state', 'contamination', 'measure'], wanted.land);
    holdsAll(outcome.outlook, ['state'], wanted.outlook);
    if (wanted.unused) expect((await problemsOf(`${root}${name}/data`, one.as_of)).filter(({ code }) => code === 'UNUSED_ROW').map(({ file, line, detail }) => `${file}:${line} ${detail.reason}`)).toEqual(wanted.unused);
    holds(outcome.receipts, ['state'], wanted.receipts);
    holdsAll(outcome.followUp, ['list', 'state', 'due_on'], wanted.follow_up);
  });
});
