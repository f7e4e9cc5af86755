/** Each contract of a measurement holds of a worked case, and has its name in the error when it is broken. */
import { beforeAll, describe, expect, it } from 'vitest';
import { keepCompared, keepMeasured } from '../../pipeline/measure/contracts.ts';
import type { Measured } from '../../pipeline/measure/measured.ts';
import { frozenCopy, measureFolder } from '../support.ts';

const data = new URL('../cases/worked/a/data', import.meta.url).pathname;
let now: Awaited<ReturnType<typeof measureFolder>>;
let alone: Measured;
let parties: Set<string>;

beforeAll(async () => {
  now = await measureFolder(await frozenCopy(data, '2025-11-30'), 2026, '2026-10-15');
  alone = now;
  parties = new Set(now.members.filter(({ population }) => population === 'states_parties').map(({ state }) => state));
});

const figure = (indicator: string, cells: object) => alone.figures.map((row) => (row.indicator === indicator ? { ...row, ...cells } : row));
const unit = (change: (rows: Measured['assessments']) => Measured['assessments']) => ({ assessments: change(alone.assessments) });
const firstOf = (outcome: string) => alone.assessments.findIndex((row) => row.indicator === '1.1' && row.outcome === outcome);

describe('a measured cycle', () => {
  it('keeps every contract', () => expect(() => keepMeasured(alone, parties)).not.toThrow());

  it.each<[string, () => Partial<Measured>]>([
    ['each indicator has one figure', () => ({ figures: [...alone.figures, ...alone.figures.slice(0, 1)] })],
    ['each reading stands once', () => ({ readings: [...alone.readings, ...alone.readings.slice(0, 1)] })],
    ['each unit stands once', () => unit((rows) => [...rows, ...rows.filter(({ indicator }) => indicator === '1.1').slice(0, 1).map((row) => ({ ...row, outcome: 'silent' as const }))])],
    ['the numerator is the units met', () => unit((rows) => rows.map((row, at) => (at === firstOf('met') ? { ...row, outcome: 'partly' as const } : row)))],
    ['the outcomes sum to the denominator', () => unit((rows) => rows.filter((_, at) => at !== firstOf('partly')))],
    ['high is the units met and those still open', () => ({ figures: figure('1.1', { high: '99' }) })],
    ['met is at most high, high at most all', () => ({ figures: figure('1.1', { value: '99.5' }) })],
    ['no data is blank', () => ({ figures: alone.figures.map((row) => (row.indicator === '21' ? { ...row, numerator: 0 } : row)) })],
    ['one population has one size', () => ({ members: alone.members.filter(({ population }, at) => population !== 'affected' || at % 2 === 0) })],
    ['a reading counts at most its denominator', () => ({ readings: alone.readings.map((row, at) => (at === 0 ? { ...row, numerator: 13, denominator: 12 } : row)) })],
    ['a follow-up list names States Parties', () => ({ followUp: alone.followUp.map((row, at) => (at === 0 ? { ...row, state: 'XZZ' } : row)) })],
  ])('%s', (contract, broken) => {
    expect(() => keepMeasured({ ...alone, ...broken() }, parties)).toThrow(`contract "${contract}" is broken`);
  });
});

describe('a comparison', () => {
  it('keeps every contract', () => expect(() => keepCompared(now.figures, now.changes)).not.toThrow());

  it('the causes add up to the change', () => {
    const one = now.changes.findIndex(({ indicator }) => indicator === '1.1');
    expect(() => keepCompared(now.figures, now.changes.filter((_, at) => at !== one).concat({ ...now.changes[one]!, met_change: '7' }))).toThrow('contract "the causes add up to the change" is broken at 1.1');
    expect(() => keepCompared(now.figures, now.changes.filter(({ indicator }) => indicator !== '2'))).toThrow('at 2:');
  });
  it('every indicator has one movement', () => {
    expect(now.figures.filter(({ movement }) => movement !== null)).toHaveLength(105);
    expect(() => keepCompared(now.figures.map((row) => (row.indicator === '4' ? { ...row, movement: null } : row)), now.changes)).toThrow('contract "every indicator has one movement" is broken at 4');
  });
});
