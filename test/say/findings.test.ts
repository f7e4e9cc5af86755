/** Which findings lead a report: each rule of the choice, on made-up figures. */
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../schemas/outputs.ts';
import { findingsOfChange, findingsOfLevel, type Chosen, type Entry } from '../../pipeline/say/findings.ts';
import { entryOf, readingOf } from './made-up.ts';

const choose = (entries: readonly Entry[]): Chosen[] => findingsOfChange({ entries, readings: [], baselineReadings: [], outcomes: [] });
const said = (chosen: readonly Chosen[]): string[] => chosen.map(({ kind, entries }) => `${kind} ${entries.map(({ indicator }) => indicator.indicator).join(' ')}`);

/** Moves by so many of 34. */
const moved = (indicator: string, from: number, to: number): Entry => entryOf(indicator, { now: [to, 34], before: [from, 34] });

describe('findings of change', () => {
  it('are two rises, two falls and the gap, rises first', () => {
    expect(said(choose([
      moved('1.1', 10, 20), moved('18.1', 10, 19), moved('26.1', 10, 18), moved('9', 20, 10), moved('40.1', 20, 11), moved('30.1', 20, 12), moved('22.1', 3, 3),
    ]))).toEqual(['rise 1.1', 'rise 18.1', 'fall 9', 'fall 40.1', 'gap 22.1']);
  });

  it('never name a section twice among the rises, nor among the falls; a rise and a fall may share one', () => {
    expect(said(choose([moved('1.1', 5, 25), moved('9', 5, 24), moved('18.1', 5, 10), moved('3.1', 25, 5), moved('6', 25, 8), moved('22.1', 25, 20)])).slice(0, 4))
      .toEqual(['rise 1.1', 'rise 18.1', 'fall 3.1', 'fall 22.1']);
  });

  it('join two of one action that moved the same way, the larger first, and no more than two', () => {
    expect(said(choose([moved('22.1', 5, 12), moved('22.2', 5, 14), moved('22.3', 5, 13)]))[0]).toBe('rise 22.2 22.3');
    expect(said(choose([moved('18.1', 5, 12), moved('18.2', 12, 5)]))).toEqual(['rise 18.1', 'fall 18.2']);
  });

  it('take more of one direction where the other has fewer, and print fewer where there are fewer', () => {
    expect(said(choose([moved('1.1', 5, 25), moved('18.1', 5, 20), moved('26.1', 5, 15), moved('30.1', 5, 12), moved('40.1', 5, 11)]))).toEqual(['rise 1.1', 'rise 18.1', 'rise 26.1', 'rise 30.1', 'gap 40.1']);
    expect(said(choose([moved('1.1', 5, 6), moved('9', 10, 10)]))).toEqual(['gap 1.1']);
    expect(choose([])).toEqual([]);
  });

  it('rank percentages before numbers, then points, then units, then the plan', () => {
    const number = entryOf('45.1', { now: 90, before: 20 });
    expect(said(choose([moved('18.1', 10, 16), number]))[0]).toBe('rise 18.1');
    const ties = choose([entryOf('18.1', { now: [20, 40], before: [10, 40] }), entryOf('26.1', { now: [40, 80], before: [20, 80] })]);
    expect(said(ties)[0]).toBe('rise 26.1');
    expect(said(choose([moved('26.1', 10, 20), moved('18.1', 10, 20)]))[0]).toBe('rise 18.1');
  });

  it('never are counts of persons', () => {
    expect(said(choose([entryOf('5.3', { now: 200, before: 20 })]))).toEqual([]);
  });

  it('leave out what has moved little, stands on a small group, is provisional, or is known for too few', () => {
    expect(choose([moved('1.1', 10, 13)]).filter(({ kind }) => kind !== 'gap')).toEqual([]);
    expect(choose([entryOf('13.1', { now: [9, 9], before: [1, 9] })])).toEqual([]);
    expect(choose([entryOf('18.1', { now: [20, 34], before: [5, 34], status: 'provisional' })])).toEqual([]);
    expect(choose([entryOf('18.1', { now: [9, 34], before: [1, 34], high: 30 })])).toEqual([]);
  });

  it('say under which reading the direction is another, or none', () => {
    const entries = [moved('40.1', 20, 12)];
    const otherwise = (before: number, now: number): readonly string[] =>
      findingsOfChange({ entries, readings: [readingOf('40.1', now, 34)], baselineReadings: [readingOf('40.1', before, 34, 2025)], outcomes: [] })[0]?.otherwise ?? [];
    expect(otherwise(20, 24)).toEqual(['partly_counts']);
    expect(otherwise(20, 20)).toEqual(['partly_counts']);
    expect(otherwise(20, 19)).toEqual([]);
  });

  it('end with the lowest share of an answered indicator that is not named', () => {
    expect(said(choose([moved('17.1', 10, 3), moved('22.1', 4, 4), moved('6', 5, 5), entryOf('10.2', { now: [1, 160], before: [1, 160] })])).at(-1)).toBe('gap 22.1');
  });
});

describe('findings of a level', () => {
  const units = (indicator: string, met: number, size: number, article7: number, uncoded = 0): Assessment[] => Array.from({ length: size }, (_, place) => ({
    cycle: 2025, indicator, unit_kind: 'state', unit: `X${place}`, weight: 1, report_id: null, form: null, page: null, source: null, rule: 'R7',
    outcome: place < met ? 'met' : place >= size - uncoded ? 'not_coded' : 'silent', basis: place < article7 ? 'article7' : 'other',
  }));
  const level = (indicator: string, met: number): Entry => entryOf(indicator, { now: [met, 20], before: null });

  it('are two most reported, the best attested and two least reported, one per action, all coded', () => {
    const entries = [level('1.1', 19), level('1.2', 18), level('2', 15), level('4', 12), level('6', 9), level('9', 2), level('17.1', 1), level('22.1', 20)];
    const outcomes = [
      ...units('1.1', 19, 20, 0), ...units('1.2', 18, 20, 18), ...units('2', 15, 20, 3), ...units('4', 12, 20, 11), ...units('6', 9, 20, 1), ...units('9', 2, 20, 0), ...units('17.1', 1, 20, 0),
      ...units('22.1', 20, 21, 0, 1),
    ];
    expect(said(findingsOfLevel({ entries, readings: [], baselineReadings: [], outcomes }))).toEqual(['most 1.1', 'most 2', 'best_attested 4', 'least 17.1', 'least 9']);
  });

  it('name as many that are most reported as least, and call the only one neither', () => {
    const chosen = (...entries: Entry[]): string[] => said(findingsOfLevel({ entries, readings: [], baselineReadings: [], outcomes: entries.flatMap(({ indicator, figure }) => units(indicator.indicator, figure.numerator ?? 0, 20, 0)) }));
    expect(chosen(level('16.3', 3))).toEqual(['level 16.3']);
    expect(chosen(level('1.1', 8), level('1.2', 3))).toEqual(['level 1.1']);
    expect(chosen(level('1.1', 8), level('17.1', 3))).toEqual(['most 1.1', 'least 17.1']);
    expect(chosen(level('1.1', 8), level('9', 5), level('17.1', 3))).toEqual(['most 1.1', 'least 17.1']);
    expect(chosen()).toEqual([]);
  });
});
