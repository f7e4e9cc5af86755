/** Laws that hold for all inputs, tried on worked cases changed at random (seeded). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tables, type TableName } from '../schemas/tables.ts';
import { readFolder, type Folder } from '../pipeline/read/folder.ts';
import type { AnyRow } from '../pipeline/read/table.ts';
import { measureRows, plan } from './support.ts';

const AS_OF = '2026-10-15';
const CYCLE = 2026;
const worked = (name: string): Folder => readFolder(new URL(`./cases/worked/${name}/data`, import.meta.url).pathname);
const RUNS = { numRuns: 4, seed: 2025 };
const names = Object.keys(tables) as TableName[];
const caseName = fc.constantFrom('a', 'b', 'c', 'd');

const withRows = (folder: Folder, change: (rows: AnyRow[], name: TableName) => AnyRow[]): Folder => ({
  ...folder, rows: Object.fromEntries(names.map((name) => [name, change(folder.rows[name], name)])) as Folder['rows'],
});

const said = ({ figures, readings, assessments, followUp }: Awaited<ReturnType<typeof measureRows>>) => ({ figures, readings, assessments, followUp });
const memory = new Map<string, Promise<ReturnType<typeof said>>>();
/** What an unchanged case says; measured once. */
function plainly(name: string) {
  const known = memory.get(name) ?? measureRows(worked(name), CYCLE, AS_OF).then(said);
  memory.set(name, known);
  return known;
}

/** A permutation by sort keys, so that fast-check can shrink it. */
const shuffled = <T>(items: readonly T[], seed: number): T[] => items.map((item, at) => ({ item, key: Math.imul(at + 1, seed | 1) >>> 0 })).toSorted((a, b) => a.key - b.key).map(({ item }) => item);

describe('laws', () => {
  it('the order of rows never matters', async () => {
    await fc.assert(fc.asyncProperty(caseName, fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (name, seed) => {
      const changed = withRows(worked(name), (rows) => shuffled(rows, seed).map((row, at) => ({ ...row, line: at + 2 })));
      expect(said(await measureRows(changed, CYCLE, AS_OF))).toEqual(await plainly(name));
    }), RUNS);
  });

  it('a row given twice is counted once', async () => {
    await fc.assert(fc.asyncProperty(caseName, fc.integer({ min: 2, max: 9 }), async (name, step) => {
      const changed = withRows(worked(name), (rows) => rows.flatMap((row, at) => (at % step === 0 ? [row, { ...row, line: row.line + 100_000 }] : [row])));
      const measured = await measureRows(changed, CYCLE, AS_OF);
      expect(measured.faults.some(({ code }) => code === 'DUPLICATE_ROW')).toBe(true);
      expect(said(measured)).toEqual(await plainly(name));
    }), RUNS);
  });

  it('a State outside every population changes nothing but the number of States not party', async () => {
    await fc.assert(fc.asyncProperty(caseName, fc.constantFrom('XYX', 'XYY', 'XYZ'), async (name, state) => {
      const folder = worked(name);
      const template = folder.rows.states[0] as AnyRow;
      const stranger = { ...template, state, deposited_on: null, in_force_on: null, withdrawn_on: null, recorded_on: null, line: 9999 };
      const measured = await measureRows({ ...folder, rows: { ...folder.rows, states: [...folder.rows.states, stranger] } }, CYCLE, AS_OF);
      expect(said(measured)).toEqual(await plainly(name));
    }), RUNS);
  });

  it('a later as-of never loses a report that was not itself corrected', async () => {
    await fc.assert(fc.asyncProperty(caseName, fc.date({ min: new Date('2025-05-01'), max: new Date('2026-10-15'), noInvalidDate: true }), fc.integer({ min: 0, max: 400 }), async (name, day, later) => {
      const folder = worked(name);
      const corrected = new Set(folder.rows.submissions.map(({ report_id }) => report_id).filter((id, at, all) => all.indexOf(id) !== at));
      const on = (date: Date) => date.toISOString().slice(0, 10);
      const reports = async (asOf: string) => new Set((await measureRows(folder, 2025, asOf)).assessments
        .filter(({ indicator, report_id, outcome }) => indicator === '8.1' && report_id !== null && ['met', 'not_met', 'unclear'].includes(outcome) && !corrected.has(report_id)).map(({ unit }) => unit));
      const [before, after] = [await reports(on(day)), await reports(on(new Date(day.getTime() + later * 86_400_000)))];
      // a State that left the population by a later row takes its report with it
      const members = new Set((await measureRows(folder, 2025, on(new Date(day.getTime() + later * 86_400_000)))).assessments.filter(({ indicator }) => indicator === '8.1').map(({ unit }) => unit));
      expect([...before].filter((state) => members.has(state) && !after.has(state))).toEqual([]);
    }), { numRuns: 3, seed: 2025 });
  });

  it('0 ≤ met ≤ high ≤ population, and every figure is a sum over its units', async () => {
    for (const name of ['a', 'b', 'c', 'd']) {
      const { figures, assessments } = await plainly(name);
      for (const figure of figures.filter(({ numerator }) => numerator !== null)) {
        const units = assessments.filter(({ indicator }) => indicator === figure.indicator);
        const sum = (...outcomes: string[]) => units.filter(({ outcome }) => outcomes.includes(outcome)).reduce((total, { weight }) => total + weight, 0);
        expect(figure.numerator).toBe(sum('met'));
        if (figure.denominator !== null) expect(figure.denominator).toBe(units.reduce((total, { weight }) => total + weight, 0));
        if (figure.reported !== null) expect(figure.reported).toBe(sum('met', 'partly', 'not_met', 'silent', 'unclear', 'not_applicable'));
        if (figure.value !== null && figure.high !== null) expect(Number(figure.high)).toBeGreaterThanOrEqual(Number(figure.value));
        if (figure.kind === 'percentage' && figure.high !== null) expect(Number(figure.high)).toBeLessThanOrEqual(100);
      }
      expect(figures.map(({ indicator }) => indicator)).toEqual(plan.actions.flatMap(({ action, indicators }) => (indicators.length > 0 ? indicators.map(({ indicator }) => indicator) : [String(action)])));
    }
  });
});
