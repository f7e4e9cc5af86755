/** Small folders that a person can check by hand, one per rule or corner of a rule (test/cases/rules). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Fault } from '../pipeline/read/fault.ts';
import { measureFolder, printed, problemsOf } from './support.ts';

type Cells = Record<string, string | number | null>;
interface RuleCase {
  rules: string[];
  title: string;
  cycle: number;
  as_of: string;
  expect: { figures?: Cells[]; units?: Cells[]; readings?: Cells[]; follow_up?: Cells[]; land?: Cells[]; outlook?: Cells[]; unused?: string[]; absent_readings?: Cells[]; warnings?: string[]; errors?: string[] };
}

const root = new URL('./cases/rules/', import.meta.url).pathname;
const names = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();

/** The row with the same key cells, cut to the expected columns. */
function found(rows: readonly object[], expected: Cells, keys: readonly string[]): Cells | undefined {
  const row = (rows as readonly Cells[]).find((one) => keys.every((key) => printed(one[key]) === printed(expected[key])));
  return row && Object.fromEntries(Object.keys(expected).map((column) => [column, printed(row[column])]));
}

const texts = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, printed(value)]));

describe('rules', () => {
  it('has a case for every rule from R1 to R29, R34 and R40 to R42', () => {
    const cited = new Set(names.flatMap((name) => (parse(readFileSync(`${root}${name}/case.yaml`, 'utf8')) as RuleCase).rules));
    const wanted = [...Array.from({ length: 29 }, (_, at) => `R${at + 1}`), 'R34', 'R40', 'R41', 'R42'];
    expect(wanted.filter((rule) => !cited.has(rule))).toEqual([]);
  });

  it.each(names)('%s', async (name) => {
    const { cycle, as_of, expect: wanted } = parse(readFileSync(`${root}${name}/case.yaml`, 'utf8')) as RuleCase;
    const data = `${root}${name}/data`;
    const warned = (faults: readonly Fault[]) => expect(faults.map(({ code }) => code)).toEqual(expect.arrayContaining(wanted.warnings ?? []));
    // a case that expects nothing but a problem may be one that stops the run
    if (Object.keys(wanted).every((key) => key === 'warnings')) return warned(await problemsOf(data, as_of));
    const measured = await measureFolder(data, cycle, as_of);
    warned(measured.faults);
    for (const figure of wanted.figures ?? []) expect(found(measured.figures, figure, ['indicator'])).toEqual(texts(figure));
    for (const unit of wanted.units ?? []) expect(found(measured.assessments, unit, ['indicator', 'unit'])).toEqual(texts(unit));
    for (const reading of wanted.readings ?? []) expect(found(measured.readings, reading, ['indicator', 'reading'])).toEqual(texts(reading));
    for (const reading of wanted.absent_readings ?? []) expect(found(measured.readings, reading, ['indicator', 'reading'])).toBeUndefined();
    for (const [rows, expected] of [[measured.land, wanted.land], [measured.outlook, wanted.outlook]] as const) {
      if (!expected) continue;
      const keys = ['state', 'contamination', 'measure'].filter((key) => key in (expected[0] ?? {}));
      expect(rows).toHaveLength(expected.length);
      for (const row of expected) expect(found(rows, row, keys)).toEqual(texts(row));
    }
    if (wanted.unused) expect(measured.faults.filter(({ code }) => code === 'UNUSED_ROW').map(({ file, line, detail }) => `${file}:${line} ${detail.reason}`)).toEqual(wanted.unused);
    if (wanted.follow_up) {
      const shown = (row: object) => ['list', 'state', 'due_on'].map((column) => printed((row as Cells)[column])).join(' ');
      expect(measured.followUp.map(shown).toSorted()).toEqual(wanted.follow_up.map(shown).toSorted());
    }
  });
});
