/** A year of the demonstration, played day by day: each duty comes up on its day, stays until its proof is there, and goes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureBaseline } from '../../pipeline/baseline/freeze.ts';
import { movedRows } from '../../pipeline/baseline/moved.ts';
import { yearCommand } from '../../pipeline/commands/year.ts';
import { demoAsOf } from '../../pipeline/demo/files.ts';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { prepareFolder, type Prepared } from '../../pipeline/measure/prepare.ts';
import type { Measured } from '../../pipeline/measure/measured.ts';
import { readFolder, type Folder } from '../../pipeline/read/folder.ts';
import { addDays, addMonths } from '../../pipeline/year/days.ts';
import type { Duty } from '../../pipeline/year/duty.ts';
import type { Edition, Proofs } from '../../pipeline/year/published.ts';
import { dutiesOn } from '../../pipeline/year/year.ts';
import { plan } from '../support.ts';
import { temporary } from '../command.ts';

const dir = temporary('year');
writeDemoData(dir, plan);
const folder = readFolder(dir);
const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at));

/** What is done in the year, on the day on which it is done. */
const DONE = {
  final2025: '2026-01-20', first: '2026-05-06', sheets: '2026-05-12', draft: '2026-08-11', final2026: '2026-11-25', restated: '2026-03-20',
};
const editions = (day: string): Pick<Proofs, 'publications' | 'sheets'> => {
  const made: readonly (Edition & { on: string; sheet?: boolean })[] = [
    { on: '2025-12-01', cycle: 2025, asOf: '2025-11-30', final: false }, { on: DONE.final2025, cycle: 2025, asOf: '2025-12-05', final: true },
    { on: DONE.first, cycle: 2026, asOf: '2026-05-05', final: false }, { on: DONE.sheets, cycle: 2026, asOf: '2026-05-12', final: false, sheet: true },
    { on: DONE.draft, cycle: 2026, asOf: '2026-08-10', final: false }, { on: DONE.final2026, cycle: 2026, asOf: '2026-11-20', final: true },
  ];
  const there = made.filter(({ on }) => on <= day);
  return { publications: there.filter(({ sheet }) => !sheet), sheets: there.filter(({ sheet }) => sheet) };
};

let prepared: Prepared;
const played = new Map<string, Duty[]>();
beforeAll(async () => {
  prepared = await prepareFolder(plan, folder, '2026-12-31', () => {});
  const sealedOn = demoAsOf(2025);
  const known = (recordedBy: string): Promise<Measured> => measureBaseline(prepared.store, plan, { cycle: 2025, asOf: sealedOn, recordedBy });
  const sealed = await known(sealedOn);
  // the answers of 2025 that are put right in 2026 are recorded on one day
  const corrections = [...new Set(folder.rows.answers.filter(({ cycle }) => Number(cycle) <= 2025).map(({ recorded_on }) => String(recorded_on ?? '')))].filter((day) => day >= '2026' && day < '2027');
  const moves = await Promise.all(corrections.map(async (day) => ({ day, moved: movedRows(sealed, await known(day)).filter(({ table }) => table !== 'population').length })));
  const movedBy = (day: string) => (day >= DONE.restated ? 0 : moves.findLast((one) => one.day <= day)?.moved ?? 0);
  for (const day of days) played.set(day, dutiesOn(plan, folder, { ...editions(day), sealed: { recordedBy: sealedOn }, moved: movedBy(day) }, day));
});

afterAll(() => prepared.store.close());

/** From when to when a duty stood, each time that it came. */
function spans(code: Duty['code'], cycle: number): string[] {
  const stands = days.map((day) => played.get(day)?.some((one) => one.code === code && one.cycle === cycle) ?? false);
  return days.flatMap((day, at) => (stands[at] && !stands[at - 1] ? [`${day} to ${days.findLast((_, end) => end >= at && stands.slice(at, end + 1).every(Boolean))}`] : []));
}
const on = (day: string, code: Duty['code'], cycle = 2026) => played.get(day)?.find((one) => one.code === code && one.cycle === cycle);

describe('the year 2026 of the demonstration', () => {
  it.each([
    ['final', 2025, ['2026-01-01 to 2026-01-19']],
    ['restate', 2025, ['2026-03-12 to 2026-03-19']],
    // the participants' list of 2025 is found on 31 August
    ['records', 2026, ['2026-01-01 to 2026-08-30']],
    ['reports', 2026, ['2026-03-31 to 2026-05-14']],
    ['first_run', 2026, ['2026-05-01 to 2026-05-05']],
    ['state_sheets', 2026, ['2026-05-01 to 2026-05-11']],
    ['register', 2026, ['2026-05-01 to 2026-05-14']],
    // three months before 16 November, shown thirty days earlier
    ['draft', 2026, ['2026-07-17 to 2026-08-10']],
    ['final', 2026, ['2026-11-21 to 2026-11-24']],
    ['meetings', 2026, []], ['freeze', 2025, []],
  ] as const)('%s of %i', (code, cycle, expected) => {
    expect(spans(code, cycle)).toEqual(expected);
  });

  it('a request is due nine months before the last Meeting that can decide on it, and goes State by State', () => {
    const of = (day: string, cycle: number) => on(day, 'requests', cycle)?.missing;
    expect(on('2026-03-01', 'requests')).toMatchObject({ dueOn: '2026-02-16', meeting: { meeting: '23MSP' } });
    expect(of('2026-01-16', 2026)).toBeUndefined();
    const asked = folder.rows['extension-requests'].filter(({ request }) => String(request).endsWith('-2026'));
    // one State has no need to ask any more: it completes
    const completed = (day: string) => folder.rows.completions.filter(({ recorded_on }) => String(recorded_on) >= '2026' && String(recorded_on) <= day).map(({ state }) => String(state));
    const gone = (day: string) => asked.filter(({ recorded_on, submitted_from }) => String(recorded_on) <= day && String(submitted_from) <= day).map(({ state }) => String(state)).concat(completed(day));
    for (const day of days.filter((one) => one >= '2026-01-17')) {
      const still = new Set(of('2026-01-17', 2026));
      expect(of(day, 2026) ?? [], day).toEqual([...still].filter((state) => !gone(day).includes(state)).toSorted());
    }
    expect(of('2026-01-17', 2026)?.length).toBeGreaterThan(2);
  });

  it('names who has never failed to report in time and has not yet reported, until the report is there', () => {
    const reported = (state: string, day: string) => folder.rows.submissions.some((row) => row.cycle === 2026 && row.state === state && row.status === 'final' && row.kind !== 'other' && String(row.recorded_on ?? '') <= day && String(row.received_on ?? '') <= day);
    const first = on('2026-03-31', 'reports');
    const inTime = (state: string, cycle: number) => folder.rows.submissions.some((row) => row.cycle === cycle && row.state === state && row.status === 'final' && row.kind !== 'other' && row.received_on !== null && String(row.received_on) <= `${cycle}-04-30`);
    expect(first?.missing.length).toBeGreaterThan(3);
    for (const state of first?.missing ?? []) {
      expect([state, inTime(state, 2025), reported(state, '2026-03-31')]).toEqual([state, true, false]);
      for (const day of ['2026-04-10', '2026-04-30', '2026-05-14']) expect([state, day, on(day, 'reports')?.missing.includes(state) ?? false]).toEqual([state, day, !reported(state, day)]);
    }
    expect(first?.done?.of).toBeGreaterThan(100);
  });

  it('lists records one by one as they are declared whole', () => {
    expect(on('2026-01-31', 'records')?.missing).toContain('deadlines 2026');
    expect(on('2026-02-01', 'records')?.missing).not.toContain('deadlines 2026');
    expect(on('2026-05-14', 'records')?.missing).toContain('votes 2025');
    expect(on('2026-05-15', 'records')?.missing).toEqual(['participants 2025']);
  });

  it('what is not yet known on a day proves nothing, and a baseline that is not sealed is a duty', () => {
    const nothing: Proofs = { publications: [{ cycle: 2026, asOf: '2026-12-01', final: true }], sheets: [], sealed: null, moved: 0 };
    const codes = dutiesOn(plan, folder, nothing, '2026-11-30').map(({ code, cycle }) => `${code} ${cycle}`);
    expect(codes).toEqual(expect.arrayContaining(['final 2026', 'freeze 2025', 'draft 2026', 'state_sheets 2026', 'first_run 2026']));
  });

  it('without a registered Meeting that is what is due', () => {
    const rows: Folder['rows'] = { ...folder.rows, meetings: folder.rows.meetings.filter(({ meeting }) => !['23MSP', 'IM2026'].includes(String(meeting))) };
    const found = dutiesOn(plan, { ...folder, rows }, { publications: [], sheets: [], sealed: { recordedBy: '2025-11-30' }, moved: 0 }, '2026-09-01');
    expect(found.find(({ code, cycle }) => code === 'meetings' && cycle === 2026)).toMatchObject({ dueOn: '2026-04-30', missing: ['intersessional', 'meeting'] });
    expect(found.filter(({ code, cycle }) => cycle === 2026 && ['draft', 'final', 'state_sheets'].includes(code))).toEqual([]);
  });
});

describe('pasra year', () => {
  const ask = async (options: object) => {
    const said: string[] = [];
    const status = await yearCommand({ data: dir, out: temporary('out'), lang: 'en', ...options }, { today: '2026-05-02', say: () => {}, answer: (text) => void said.push(text) });
    return { status, text: said.join('\n') };
  };

  it('answers in both languages and as the contract says', async () => {
    const { status, text } = await ask({ json: true });
    const rows = JSON.parse(text) as Record<string, string>[];
    expect(status).toBe(0);
    expect(rows.find(({ duty }) => duty?.endsWith('figures of the cycle 2026'))).toEqual({ due_on: '2026-05-01', duty: 'First figures of the cycle 2026', why: 'The due date has passed, and no publication says what was known after it.', command: 'pasra run --cycle 2026 --as-of 2026-05-01', code: 'first_run' });
    for (const row of rows) expect(Object.values(row).every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
    expect((await ask({ lang: 'fr' })).text).toContain('Premières valeurs du cycle 2026 (échu le 1ᵉʳ mai 2026)');
    expect((await ask({ on: '2025-01-01' })).text).not.toContain('First figures');
  });
});

describe('days', () => {
  it('months before a day end where the month ends', () => {
    expect([addMonths('2026-05-31', -3), addMonths('2026-11-16', -9), addMonths('2026-01-15', -1), addMonths('2024-01-31', 1)]).toEqual(['2026-02-28', '2026-02-16', '2025-12-15', '2024-02-29']);
  });
});
