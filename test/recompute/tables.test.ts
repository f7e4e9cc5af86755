/** Which rows exist, and how texts and days are read (contract, section 2; R6), by hand. */
import { describe, expect, it } from 'vitest';
import { addMonths, endOf, firstDay, lastDay } from '../../pipeline/recompute/dates.ts';
import { decimal, exact } from '../../pipeline/recompute/decimals.ts';
import { byCodePoints, comparable, existing } from '../../pipeline/recompute/tables.ts';

const submission = (received_on: string, recorded_on: string) => ({ cycle: '2025', report_id: 'XAA-1', received_on, recorded_on });

describe('rows that exist', () => {
  const early = submission('2025-04-20', '');
  const corrected = submission('2025-04-10', '2026-02-01');
  const late = submission('2025-12-05', '2026-03-01');
  const held = (rows: ReturnType<typeof submission>[], asOf: string | null, recordedBy: string | null) => existing(new Map([['submissions', rows]]), asOf, recordedBy).get('submissions');
  it('a correction recorded later reaches a later recording day, not the frozen one', () => {
    expect(held([early, corrected], '2025-11-30', '2025-11-30')).toEqual([early]);
    expect(held([early, corrected], '2025-11-30', '2026-02-01')).toEqual([corrected]);
  });
  it('the row that holds decides when the report was received', () => {
    expect(held([early, late], '2025-11-30', '2026-03-01')).toEqual([]);
    expect(held([early, late], null, null)).toEqual([late]);
  });
});

describe('texts, days and decimals', () => {
  it('compares texts without what no one sees', () => {
    expect(comparable(' Espe\u0301rance\u200b\u00a0 A\tB ')).toBe('Espérance A B');
    expect(['\u{1f600}', '\uff21', 'b'].toSorted(byCodePoints)).toEqual(['b', '\uff21', '\u{1f600}']);
  });
  it('takes the last day that a cell allows, and includes the month of an end', () => {
    expect(['2024-02', '2025', '2025-03-04', ''].map(lastDay)).toEqual(['2024-02-29', '2025-12-31', '2025-03-04', '']);
    expect(['2024-02', '2025', '2025-03-04', ''].map(firstDay)).toEqual(['2024-02-01', '2025-01-01', '2025-03-04', '']);
    expect(['2024-02', '2025', '2025-03-04', ''].map(endOf)).toEqual(['2024-03-01', '2026-01-01', '2025-03-04', '']);
    expect([addMonths('2025-08-31', 6), addMonths('2025-05-31', -3), addMonths('2024-08-31', -6)]).toEqual(['2026-02-28', '2025-02-28', '2024-02-29']);
  });
  it('rounds half away from zero, in plain notation', () => {
    expect([decimal(exact(1, 3)), decimal(exact(-1, 20_000)), decimal(exact(1, 30_000)), decimal(exact(-1, 30_000)), decimal(exact(50, 2)), decimal(exact(-5, 2))]).toEqual(['0.3333', '-0.0001', '0', '0', '25', '-2.5']);
  });
});
