/** What `explain` and `compare` say of a folder that a person can check by hand: test/cases/explain. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { compareCommand } from '../../pipeline/commands/compare.ts';
import { WrongUsage, type Context } from '../../pipeline/commands/context.ts';
import { explainCommand, type ExplainOptions } from '../../pipeline/commands/explain.ts';
import { DataErrors } from '../../pipeline/read/fault.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { temporary } from '../command.ts';

const data = new URL('../cases/explain/data', import.meta.url).pathname;
const NOVEMBER = { cycle: 2025, asOf: '2025-11-30' };

function listening(): { context: Context; answer: () => string } {
  let said = '';
  return { context: { today: '2026-11-30', say: () => {}, answer: (text) => { said += text; } }, answer: () => said };
}

async function explain(indicator: string | undefined, options: Partial<ExplainOptions> = {}): Promise<string> {
  const { context, answer } = listening();
  expect(await explainCommand(indicator, { data, ...NOVEMBER, ...options }, context)).toBe(0);
  return answer();
}

const json = async (indicator: string | undefined, options: Partial<ExplainOptions> = {}) => JSON.parse(await explain(indicator, { ...options, json: true })) as Record<string, never>;
/** The indented lines below a line that begins so. */
const below = (text: string, head: string): string[] => {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(head));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return start < 0 ? [] : rest.slice(0, end < 0 ? rest.length : end);
};

describe('a figure', () => {
  it('stands first, over all units; then each unit by outcome with report, form, page and rule', async () => {
    const text = await explain('22.1');
    expect(text.split('\n')[1]).toContain('2 of 5');
    expect(text).toContain('2 of 5 reported; if everything open were positive, at most 4.');
    expect(below(text, 'reported (')).toEqual([
      '  XAA Alphaland: report XAA-2025-1, Form C, p. 12, rule R7',
      '  XAB Bravoland: report XAB-2025-2, Form D, p. 5, rule R7',
      '      2025 XAB-2025-2 (amendment, received 1 September 2025): yes',
      '      2025 XAB-2025-1 (annual, received 20 April 2025): no; a later one stands before it',
    ]);
    expect(below(text, 'reported in part (')).toEqual(['  XAC Charlieland: other document XAC-2025-O (not an Article 7 report), p. 7, rule R7']);
    expect(below(text, 'Corrections:')).toEqual(['  Alphaland, XAA-2025-1 22.1: no form C p. 11; since 1 August 2025: yes form C p. 12 (page 12 was overlooked)']);
  });

  it('is the same figure when one State is asked for, for every indicator', async () => {
    for (const indicator of ['1.1', '22.1', '47', '24.1']) {
      const [whole, one] = [await explain(indicator), await explain(indicator, { state: 'xaa' })];
      expect(one.split('\n').slice(0, 2)).toEqual(whole.split('\n').slice(0, 2));
    }
    const one = await explain('22.1', { state: 'xab' });
    expect(one).toContain('XAB Bravoland, reported: report XAB-2025-2, Form D, p. 5, rule R7');
    expect(one).toContain('All units: 2 reported, 1 reported in part, 2 not yet coded');
    expect(one).not.toContain('XAA');
    expect(await explain('22.1', { state: 'XAF' })).toContain('XAF Foxland is not counted here: it is not among the affected States Parties');
  });

  it('is known for none of five where the only answer is unclear', async () => {
    expect((await explain('1.1', { state: 'XAA' })).split('\n')[1]).toMatch(/known for (none|0) of (the )?5/i);
  });

  it('names every open row and what to do', async () => {
    expect(below(await explain('22.1'), 'What could still change it')).toEqual([
      '  XAD Deltaland: article7/2025/answers.csv: the report is there, not its answer; add XAD-2025-1 22.1',
      '  XAE Echoland: article7/2025/submissions.csv: no report of it is in the register; add it and code it, or say in records/coverage.csv that the register is complete',
      '  XAC Charlieland: article7/2025/submissions.csv: rests on another document; its own report would take its place',
    ].toSorted((a, b) => a.localeCompare(b)));
    expect(await explain('1.1')).toContain('XAA Alphaland: article7/2025/answers.csv: XAA-2025-1 1.1 can be read in two ways');
  });
});

describe('why a figure is open', () => {
  const reasons = async (indicator: string, options: Partial<ExplainOptions> = {}) =>
    ((await json(indicator, { against: '2025-01-01', ...options })) as unknown as { open: { reasons: { why: string; record: string | null; year: number | null; file: string | null; line: number | null }[] } }).open.reasons
      .map(({ why, record, year, file, line }) => [why, record, year, file === null ? null : `${file}:${line}`].filter((part) => part !== null).join(' '));

  it('names the coverage row that closes it: file, record, year', async () => {
    const text = await explain('24.1');
    expect(below(text, 'Provisional, because:')).toEqual([
      '  the record "completions" is not said to be complete for 2024, so rows may be missing (R14)',
      '      Once it is complete, the row completions,2024,yes in records/coverage.csv closes this.',
    ]);
    expect(text).not.toContain('Nothing is open');
  });

  it.each([
    ['22.1', {}, ['not_coded', 'borrowed submissions 2024 records/coverage.csv:3']],
    ['24.1', {}, ['record_open completions 2024']],
    ['41.3', {}, ['record_empty individualised-approach 2024']],
    ['10.1', {}, ['no_meeting 2024']],
    ['13.1', {}, ['population_missing status:article_4 2024']],
    ['3.1', {}, ['no_answer']],
    ['22.1', { asOf: '2025-04-30' }, ['before_due', 'not_coded', 'borrowed submissions 2024 records/coverage.csv:3']],
  ] as const)('%s %j', async (indicator, options, wanted) => expect(await reasons(indicator, options)).toEqual(wanted));

  it('says so where nothing is', async () => {
    const folder = join(temporary('explain'), 'data');
    cpSync(data, folder, { recursive: true });
    writeFileSync(join(folder, 'records/coverage.csv'), 'record,year,complete\ncompletions,2024,yes\n');
    expect(await explain('24.1', { data: folder })).toContain('Nothing is open');
    rmSync(folder, { recursive: true });
  });
});

describe('against an earlier day', () => {
  it('says what changed, State by State, and why', async () => {
    const lines = below(await explain('22.1', { against: '2025-06-15' }), 'What changed since 15 June 2025');
    expect(lines).toEqual([
      '  XAA Alphaland: reported as lacking → reported; the register or the coding was corrected (XAA-2025-1)',
      '  XAB Bravoland: reported as lacking → reported; an amendment was received (XAB-2025-2)',
    ]);
    expect(below(await explain('2', { against: '2025-06-15' }), 'What changed since').at(-1)).toBe('  XAD Deltaland: not yet coded → reported; a document received before was coded (XAD-2025-1)');
  });

  it('gives the contract’s keys, and only with --against the added ones', async () => {
    const contract = ['indicator', 'cycle', 'status', 'numerator', 'denominator', 'value', 'units'];
    expect(Object.keys(await json('22.1'))).toEqual(contract);
    const one = await json('22.1', { against: '2025-06-15', state: 'xaa' });
    expect(Object.keys(one)).toEqual([...contract, 'against', 'open']);
    expect(one).toMatchObject({
      numerator: 2, denominator: 5, units: [{ unit: 'XAA', outcome: 'met' }],
      against: { as_of: '2025-06-15', numerator: 0, denominator: 5, units: [{ unit: 'XAA', before: 'not_met', after: 'met', reason: 'correction' }] },
    });
  });

  it('in the words of compare', async () => {
    const { context, answer } = listening();
    await compareCommand({ data, cycle: 2025, from: '2025-06-15', to: '2025-11-30' }, context);
    expect(answer()).toContain('XAA: reported as lacking → reported; the register or the coding was corrected (XAA-2025-1)');
    expect(answer()).toContain('XAD: not yet coded → reported; a document received before was coded (XAD-2025-1)');
  });

  it('names a claim that was withdrawn or made, though no unit moved', async () => {
    const folder = join(temporary('explain'), 'data');
    cpSync(data, folder, { recursive: true });
    writeFileSync(join(folder, 'records/coverage.csv'), 'record,year,complete,recorded_on\ncompletions,2024,yes,2025-10-01\n');
    const text = await explain('24.1', { data: folder, against: '2025-06-15' });
    expect(below(text, 'What changed since')).toEqual(['  No longer open:', '    the record "completions" is not said to be complete for 2024, so rows may be missing (R14)', '  No unit changed.']);
    rmSync(folder, { recursive: true });
  });

  it('refuses a day that is later', async () => {
    await expect(explain('22.1', { against: '2025-12-01' })).rejects.toThrow(WrongUsage);
  });
});

describe('against the baseline', () => {
  const folder = join(temporary('explain-baseline'), 'data');
  beforeAll(async () => {
    cpSync(data, folder, { recursive: true });
    expect(await freezeCommand({ data: folder, ...NOVEMBER }, listening().context)).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const later = { data: folder, cycle: 2026, asOf: '2026-11-30', against: 'baseline' };

  it('says the cause of each unit that moved; the causes add up to the change', async () => {
    const { against } = (await json('22.1', later)) as unknown as { against: { numerator: number; causes: { cause: string; met_change: number }[]; units: { unit: string; before: string | null; after: string | null; cause: string | null }[] } };
    expect(against.numerator).toBe(2);
    expect(against.causes).toEqual([
      { cause: 'answered_differently', met_change: -1 }, { cause: 'newly_reported', met_change: 1 }, { cause: 'stopped_reporting', met_change: -1 },
      { cause: 'joined', met_change: 0 }, { cause: 'left', met_change: 0 },
    ]);
    expect(against.units.map(({ unit, before, after, cause }) => [unit, before, after, cause])).toEqual([
      ['XAA', 'met', 'not_met', 'answered_differently'], ['XAB', 'met', 'not_coded', 'stopped_reporting'], ['XAC', 'partly', null, 'left'],
      ['XAE', 'not_coded', 'met', 'newly_reported'], ['XAF', null, 'not_coded', 'joined'],
    ]);
  });

  it('reads well', async () => {
    const lines = below(await explain('22.1', later), 'What changed against the baseline of 2025, sealed as of 30 November 2025 (revision 1): then so far 2 of 5 (40%), provisional; now ');
    expect(lines.at(1)).toBe('  By cause, in units: answered differently −1, answer newly known +1, answer no longer known −1');
    expect(lines.slice(2)).toEqual([
      '  XAA Alphaland: reported → reported as lacking; answered differently (XAA-2026-1)', '  XAB Bravoland: reported → not yet coded; answer no longer known', '  XAC Charlieland: reported in part → not counted; left the group',
      '  XAE Echoland: not yet coded → reported; answer newly known (XAE-2026-1)', '  XAF Foxland: not counted → not yet coded; joined the group',
    ]);
    expect(below(await explain(undefined, { ...later, state: 'xae' }), 'What changed against')).toContain('  22.1  Remaining challenge by type of area: not yet coded → reported; answer newly known (XAE-2026-1)');
  });

  it('refuses where none is frozen, and a cycle before it', async () => {
    await expect(explain('22.1', { against: 'baseline' })).rejects.toThrow(/no baseline/);
    await expect(explain('22.1', { ...later, cycle: 2024 })).rejects.toThrow(/before/);
  });
});

describe('names', () => {
  it.each([['22', '22.1, 22.2, 22.3'], ['221', '22.1'], ['22,1', '22.1'], ['3.7', '3.1, 3.2'], ['22-janv', '22.1']])('the nearest of %s is %s', async (value, meant) => {
    await expect(explain(value)).rejects.toThrow(`did you mean ${meant}?`);
  });
  it.each([['Alphaland', 'XAA'], ['XA', null], ['ZZZ', null]])('State %s', async (value, meant) => {
    await expect(explain('22.1', { state: value })).rejects.toThrow(meant === null ? WrongUsage : `did you mean ${meant}?`);
  });
  it('errors of the data stop it', async () => {
    const folder = join(temporary('explain'), 'data');
    cpSync(data, folder, { recursive: true });
    writeFileSync(join(folder, 'records/completions.csv'), 'state,reported_on\nXAF,soon\n');
    await expect(explain('24.1', { data: folder })).rejects.toThrow(DataErrors);
    rmSync(folder, { recursive: true });
  });
});

describe('in French', () => {
  it('says the same with its own signs', async () => {
    const text = await explain('24.1', { lang: 'fr' });
    expect(text).toContain('Provisoire, car :');
    expect(text).toContain('la ligne completions,2024,yes dans records/coverage.csv');
    expect(text).toContain(loadPlan().indicators.find(({ indicator }) => indicator === '24.1')?.title.fr ?? 'no title');
  });
});
