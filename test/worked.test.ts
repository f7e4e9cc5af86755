/** Every figure, reading, unit, change and list of the worked cases, against an independent evaluation. */
import { describe, expect, it } from 'vitest';
import { csvRows, frozenCopy, measureFolder, printed } from './support.ts';

const CASES = ['a', 'b', 'c', 'd'];
const root = new URL('./cases/worked/', import.meta.url).pathname;
/** Units of persons are sums over delegations, which the expected files leave out. */
const IN_PERSONS = new Set(['5.3', '5.4']);

const pick = (row: object, columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, printed((row as Record<string, string | number | null>)[column])]));

describe.each(CASES)('worked case %s', (name) => {
  it('gives the expected baseline and the expected next cycle', async () => {
    const first = await measureFolder(`${root}${name}/data`, 2025, '2025-11-30');
    const second = await measureFolder(await frozenCopy(`${root}${name}/data`, '2025-11-30'), 2026, '2026-10-15');
    for (const [cycle, measured] of [[2025, first], [2026, second]] as const) {
      const expected = (file: string) => csvRows(`${root}${name}/expected/${cycle}/${file}`);
      const figures = expected('indicators.csv');
      expect(measured.figures.filter(({ kind }) => kind !== null).map((row) => pick(row, Object.keys(figures[0] ?? {})))).toEqual(figures);

      const readings = expected('readings.csv');
      const byKey = (a: Record<string, string>, b: Record<string, string>) => (`${a.indicator} ${a.reading}` < `${b.indicator} ${b.reading}` ? -1 : 1);
      expect(measured.readings.map((row) => pick(row, Object.keys(readings[0] ?? {}))).toSorted(byKey)).toEqual(readings.toSorted(byKey));

      const withoutData = new Set(measured.figures.filter(({ status }) => status === 'no_data').map(({ indicator }) => indicator));
      const units = measured.assessments.filter(({ indicator }) => !withoutData.has(indicator) && !IN_PERSONS.has(indicator));
      const shown = (row: { indicator?: string; unit?: string; outcome?: string }) => `${row.indicator} ${row.unit} ${row.outcome}`;
      expect(units.map(shown).toSorted()).toEqual(expected('units.csv').map(shown).toSorted());

      const listed = (row: { list?: string; state?: string; due_on?: string | null }) => `${row.list} ${row.state} ${row.due_on ?? ''}`;
      expect(measured.followUp.map(listed).toSorted()).toEqual(expected('follow-up.csv').map(listed).toSorted());
    }
  });

  it('splits every change of a numerator by cause without a rest', async () => {
    const { figures, changes } = await measureFolder(await frozenCopy(`${root}${name}/data`, '2025-11-30'), 2026, '2026-10-15');
    const sums = new Map<string, number>();
    for (const change of changes) sums.set(change.indicator, (sums.get(change.indicator) ?? 0) + Number(change.met_change));
    const compared = figures.filter((figure) => figure.numerator !== null && figure.baseline_numerator !== null);
    expect(compared.length).toBeGreaterThan(40);
    expect([...sums]).toEqual(compared.map((figure) => [figure.indicator, (figure.numerator ?? 0) - (figure.baseline_numerator ?? 0)]));
  });
});
