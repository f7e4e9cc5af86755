/** What differs between two baselines: every cell that is sealed counts. */
import { describe, expect, it } from 'vitest';
import { movedRows, type Tables } from '../../pipeline/baseline/moved.ts';
import type { Assessment, Figure, Reading } from '../../schemas/outputs.ts';

const figure: Partial<Figure> = { indicator: '1.1', status: 'provisional', numerator: 1, denominator: 4, value: '25', high: '50', reported: 3, evidence: 'article7' };
const reading: Partial<Reading> = { indicator: '1.1', reading: 'partly_counts', numerator: 2, denominator: 4, value: '50' };
const unit: Partial<Assessment> = { indicator: '1.1', unit_kind: 'state', unit: 'XAA', outcome: 'met', weight: 1 };
const tables = (changes: { figure?: Partial<Figure>; reading?: Partial<Reading>; unit?: Partial<Assessment>; states?: string[] } = {}): Tables => ({
  figures: [{ ...figure, ...changes.figure } as Figure], readings: [{ ...reading, ...changes.reading } as Reading], assessments: [{ ...unit, ...changes.unit } as Assessment],
  members: (changes.states ?? ['XAA']).map((state) => ({ population: 'affected', state })),
});

describe('what moved', () => {
  it('is nothing between two that are alike', () => {
    expect(movedRows(tables(), tables())).toEqual([]);
  });

  it.each<[string, Parameters<typeof tables>[0]]>([
    ['figure', { figure: { status: 'final' } }], ['figure', { figure: { numerator: 2 } }], ['figure', { figure: { denominator: 5 } }], ['figure', { figure: { high: '75' } }],
    ['figure', { figure: { reported: 2 } }], ['figure', { figure: { evidence: 'mixed' } }], ['reading', { reading: { numerator: 3 } }], ['reading', { reading: { denominator: 3 } }],
    ['outcome', { unit: { outcome: 'not_met' } }], ['population', { states: [] }], ['population', { states: ['XAA', 'XAB'] }],
  ])('%s: %j is listed, whichever side it stands on', (table, changes) => {
    expect(movedRows(tables(), tables(changes)).map((row) => row.table)).toEqual([table]);
    expect(movedRows(tables(changes), tables()).map((row) => row.table)).toEqual([table]);
  });
});
