/** The published submission rates as vintages of one register: test/cases/vintages. */
import { describe, expect, it } from 'vitest';
import { measureFolder, csvRows } from '../support.ts';
import { pasra } from '../command.ts';

const folder = new URL('../cases/vintages/', import.meta.url).pathname;

describe('vintages', () => {
  const rows = csvRows(`${folder}vintages.csv`);
  it.each(rows)('cycle $cycle as of $as_of', async (row) => {
    const { assessments } = await measureFolder(`${folder}data`, Number(row.cycle), row.as_of ?? '');
    const inTime = assessments.filter(({ indicator }) => indicator === '8.1');
    const counted = (...outcomes: string[]) => inTime.filter(({ outcome }) => outcomes.includes(outcome)).length;
    expect([counted('met'), counted('not_met'), counted('unclear'), counted('not_due'), counted('no_report'), inTime.length].map(String))
      .toEqual([row.met, row.not_met, row.unclear, row.not_due, row.no_report, row.population]);
    // the statements cut off, they do not round
    const reported = counted('met', 'not_met', 'unclear');
    expect(Math.floor((100 * reported) / inTime.length)).toBe(Number(row.published));
  });

  it('says in `compare` what came between two dates', () => {
    const { status, stdout } = pasra(['compare', '--cycle', '2010', '--from', '2010-12-02', '--to', '2011-12-02', '--data', `${folder}data`]);
    expect(status).toBe(0);
    expect(stdout).toContain('85 of 156');
    expect(stdout).toContain('a report was received');
  });
});
