/** Ten kinds of change, by hand: the difference names exactly what moved, and why. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffCommand } from '../../pipeline/commands/diff.ts';
import { WrongUsage } from '../../pipeline/commands/context.ts';
import { differenceOf, type Reason } from '../../pipeline/diff/difference.ts';
import type { Side } from '../../pipeline/diff/side.ts';
import { dataCsv } from '../../pipeline/publish/data/csv.ts';
import { assessmentRow, figureRow, type Assessment, type Figure } from '../../schemas/outputs.ts';
import { temporary } from '../command.ts';

type Unit = Partial<Assessment> & Pick<Assessment, 'unit' | 'outcome'>;
const unit = (one: Unit): Assessment => ({ cycle: 2026, indicator: '22.1', unit_kind: 'state', weight: 1, report_id: null, basis: null, form: null, page: null, source: null, rule: 'R7', ...one });
const reported = (state: string, outcome: Assessment['outcome'], report = `${state}-2026-1`): Assessment => unit({ unit: state, outcome, report_id: report, basis: 'article7' });

/** A side of one indicator answered and one of a record; the figures are counted here. */
function side(units: readonly Assessment[], change: Partial<Side> & { figure?: Partial<Figure> } = {}): Side {
  const figures = ['22.1', '15.1'].map((indicator) => {
    const own = units.filter((one) => one.indicator === indicator);
    const met = own.filter(({ outcome }) => outcome === 'met').length;
    const open = own.some(({ outcome }) => outcome === 'not_coded');
    return { indicator, status: open ? 'provisional' : 'final', numerator: met, denominator: own.length, value: String(met), high: null, baseline_value: '1', change: '0', ...(indicator === '22.1' ? change.figure : {}) } as Figure;
  });
  const { figure: _, ...rest } = change;
  return { cycle: 2026, asOf: '2026-06-15', plan: '1.1.0', figures, units, land: [], words: new Map([['edition', 'draft'], ['note.en', 'June']]), ...rest };
}

const BASE = [reported('XAA', 'met'), reported('XAB', 'not_met'), unit({ unit: 'XAC', outcome: 'not_coded' }), unit({ unit: 'XAD', outcome: 'not_due' }), unit({ indicator: '15.1', unit: 'XAA', outcome: 'met', basis: 'records', rule: 'R22' })];
const instead = (...units: readonly Assessment[]): Assessment[] => [...BASE.filter((one) => units.every((other) => other.unit !== one.unit || other.indicator !== one.indicator)), ...units];
const without = (state: string): Assessment[] => BASE.filter((one) => one.unit !== state || one.indicator !== '22.1');

const KINDS: [string, Side, [string, string | null, string | null, Reason][], [string, Reason[]][]][] = [
  ['a late report', side(instead(reported('XAC', 'met'))), [['XAC', 'not_coded', 'met', 'new_report']], [['22.1', ['new_report']]]],
  ['an amendment', side(instead(reported('XAB', 'met', 'XAB-2026-2'))), [['XAB', 'not_met', 'met', 'other_document']], [['22.1', ['other_document']]]],
  ['a correction of the coding', side(instead(reported('XAA', 'partly'))), [['XAA', 'met', 'partly', 'correction']], [['22.1', ['correction']]]],
  ['a withdrawal', side(without('XAB')), [['XAB', 'not_met', null, 'left']], [['22.1', ['left']]]],
  ['an accession', side(instead(unit({ unit: 'XAE', outcome: 'not_coded' }))), [['XAE', null, 'not_coded', 'joined']], [['22.1', ['joined']]]],
  ['a report that no longer counts', side(instead(unit({ unit: 'XAA', outcome: 'not_coded' }))), [['XAA', 'met', 'not_coded', 'report_gone']], [['22.1', ['report_gone']]]],
  ['a register declared whole', side(instead(unit({ unit: 'XAC', outcome: 'no_report', rule: 'R9' }))), [['XAC', 'not_coded', 'no_report', 'register']], [['22.1', ['register']]]],
  ['a due date that passed', side(instead(unit({ unit: 'XAD', outcome: 'not_coded' }))), [['XAD', 'not_due', 'not_coded', 'due_date_passed']], []],
  ['a record that was changed', side(instead(unit({ indicator: '15.1', unit: 'XAA', outcome: 'not_met', basis: 'records', rule: 'R22' }))), [['XAA', 'met', 'not_met', 'record']], [['15.1', ['record']]]],
  ['a restated baseline', side(BASE, { figure: { baseline_value: '2', change: '-1' } }), [], [['22.1', ['baseline']]]],
  ['a record that is no longer claimed whole', side(BASE, { figure: { status: 'final' } }), [], [['22.1', ['claim']]]],
  ['another plan', side(instead(reported('XAA', 'partly')), { plan: '1.2.0' }), [['XAA', 'met', 'partly', 'plan']], [['22.1', ['plan']]]],
  ['nothing', side(BASE), [], []],
];

describe('a difference names exactly what moved', () => {
  it.each(KINDS)('%s', (_, now, units, figures) => {
    const found = differenceOf(side(BASE), now);
    expect(found.units.map((one) => [one.unit, one.old, one.new, one.why])).toEqual(units);
    expect(found.figures.map(({ indicator, why }) => [indicator, why])).toEqual(figures);
  });

  it('States that joined or left, and words', () => {
    const found = differenceOf(side(BASE), side([...without('XAB'), unit({ unit: 'XAE', outcome: 'not_coded' })], { words: new Map([['edition', 'final'], ['note.en', 'June']]) }));
    expect(found.states).toEqual({ joined: ['XAE'], left: ['XAB'] });
    expect(found.words).toEqual([{ what: 'edition', old: 'draft', new: 'final' }]);
  });
});

/** A publication as far as a difference reads it. */
function published(asOf: string, units: readonly Assessment[]): string {
  const folder = temporary('diff');
  mkdirSync(join(folder, 'data'));
  const figures = side(units).figures.map((one) => ({ ...Object.fromEntries(Object.keys(figureRow.shape).map((name) => [name, null])), ...one, cycle: 2026, as_of: asOf, action: 1 }));
  writeFileSync(join(folder, 'data/indicators.csv'), dataCsv(figureRow, figures, 'demo'));
  writeFileSync(join(folder, 'data/assessments.csv'), dataCsv(assessmentRow, units, 'demo'));
  const words = { en: 'Case', fr: 'Cas' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ cycle: 2026, as_of: asOf, about: { data_kind: 'demo', edition: 'draft', title: words, note: words }, versions: { pasra: '0.1.0', plan: '1.1.0' }, outputs: {}, documents: [] }));
  return folder;
}

describe('pasra diff', () => {
  const ask = async (old: string, now: string, options: object = {}) => {
    const said: string[] = [];
    await diffCommand(old, now, { lang: 'en', ...options }, { today: '2026-11-29', say: () => {}, answer: (text) => void said.push(text) });
    return said.join('\n');
  };
  const [june, november] = [published('2026-06-15', BASE), published('2026-11-30', instead(reported('XAC', 'met')))];

  it('as a table, and as the paragraph of a release note in both languages', async () => {
    expect((await ask(june, november)).split('\n')).toEqual([
      'Cycle 2026 as of 15 June 2026, then cycle 2026 as of 30 November 2026', '',
      '22.1: 1/4 = 1 (provisional) → 2/4 = 2 (final); a report came', '  XAC: not_coded → met; a report came', '',
      'Against the publication as of 15 June 2026, 1 figure differs; 1 outcome of 1 unit changed (a report came: 1).', '',
      'Par rapport à la publication au 15 juin 2026, 1 valeur diffère ; 1 résultat de 1 unité a changé (un rapport est arrivé : 1).',
    ]);
    expect(await ask(june, june, { lang: 'fr' })).toContain('Aucune différence.');
  });

  it('as JSON by the contract', async () => {
    const found = JSON.parse(await ask(june, november, { json: true })) as { figures: object[]; units: object[] };
    expect(found.units).toEqual([{ indicator: '22.1', unit: 'XAC', old: 'not_coded', new: 'met', why: 'new_report' }]);
    expect(found.figures).toEqual([{ indicator: '22.1', old: expect.objectContaining({ status: 'provisional', numerator: 1 }) as object, new: expect.objectContaining({ status: 'final', numerator: 2 }) as object, why: 'new_report' }]);
  });

  it('refuses what is neither a publication nor data', async () => {
    await expect(ask(june, temporary('nothing'))).rejects.toThrow(WrongUsage);
  });
});
