/** A store that holds one folder after another, as `watch` keeps it: what stays of the last ground changes nothing on the next. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIndicators } from '../../pipeline/assess/indicators.ts';
import { measureCycle, type CycleDates } from '../../pipeline/measure/cycle.ts';
import { openStoreWithMacros, prepare } from '../../pipeline/measure/prepare.ts';
import type { Measured } from '../../pipeline/measure/measured.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { temporary } from '../command.ts';
import { plan } from '../support.ts';

const TODAY = '2027-12-01';

/** Three States that are affected, what they report for 17.1 and of land, a completion; the register of 2026 is open, that of 2027 whole. */
const FILES: Readonly<Record<string, string>> = {
  'about.yaml': 'data_kind: demo\nedition: draft\ntitle: { en: Made up, fr: Inventé }\nnote: { en: Fictional., fr: Fictif. }\n',
  'registry/states.csv': 'state,name_en,name_fr,in_force_on\nXAA,State XAA,État XAA,2000-01-01\nXAB,State XAB,État XAB,2000-01-01\nXAC,State XAC,État XAC,2000-01-01\n',
  'registry/statuses.csv': 'state,status,from\nXAA,affected,2000-01-01\nXAB,affected,2000-01-01\nXAC,affected,2000-01-01\n',
  'records/coverage.csv': 'record,year,complete\nsubmissions,2026,yes\n',
  'records/completions.csv': 'state,reported_on\nXAA,2026-05-05\n',
  'article7/2027/measures.csv': 'report_id,measure,as_at,value,unit,state_of_value,form,page\nA27,mined_area,2026-12-31,7,km2,reported,C,1\nA27,mined_area,2027-06-30,5,km2,reported,C,1\n',
  'article7/2026/submissions.csv': 'report_id,state,received_on,kind,status,recorded_on\nA26,XAA,2026-04-01,annual,final,2026-05-01\n',
  'article7/2026/answers.csv': 'report_id,indicator,answer,form,page,coder,coded_on,recorded_on\nA26,17.1,yes,D,1,C1,2026-06-01,2026-06-01\nA26,17.1,no,D,1,C1,2027-06-10,2027-06-10\n',
  'article7/2027/submissions.csv': 'report_id,state,received_on,kind,status,recorded_on\nA27,XAA,2027-04-01,annual,final,2027-05-01\nB27,XAB,2027-04-01,annual,final,2027-05-01\nC27,XAC,2027-06-20,other,final,2027-06-25\n',
  'article7/2027/answers.csv': 'report_id,indicator,answer,refers_to,form,page,coder,coded_on,recorded_on\nA27,17.1,unchanged,2026,D,1,C1,2027-06-01,2027-06-01\nB27,17.1,unchanged,2026,D,1,C1,2027-06-01,2027-06-01\nC27,17.1,yes,,D,1,C1,2027-06-26,2027-06-26\nC27,17.2,yes,,D,1,C1,2027-06-26,2027-06-26\nA27,17.2,unchanged,2024,D,1,C1,2027-06-01,2027-06-01\n',
};

/** Before the due date of 2026, whose reports are pointed to, and after; with nothing hidden, by a day, and as written down by another; a cycle without any report. */
const GROUNDS: readonly CycleDates[] = [
  { cycle: 2027, asOf: '2026-04-15', cutoffs: { asOf: null, recordedBy: null } },
  { cycle: 2027, asOf: TODAY, cutoffs: { asOf: null, recordedBy: null } },
  { cycle: 2027, asOf: '2027-06-22', cutoffs: { asOf: '2027-06-22', recordedBy: null } },
  { cycle: 2027, asOf: '2027-06-22', cutoffs: { asOf: '2027-06-22', recordedBy: TODAY } },
  { cycle: 2027, asOf: '2027-06-05', cutoffs: { asOf: '2027-06-05', recordedBy: null } },
  { cycle: 2026, asOf: '2027-06-22', cutoffs: { asOf: '2027-06-22', recordedBy: null } },
  { cycle: 2028, asOf: TODAY, cutoffs: { asOf: null, recordedBy: null } },
];

/** Edits of one file each: an answer of either cycle, a report, a claim, a record, a size, a State that joins later. */
const EDITS: readonly (readonly [file: string, from: string, to: string])[] = [
  ['article7/2027/answers.csv', 'B27,17.1,unchanged,2026', 'B27,17.1,yes,'],
  ['article7/2026/answers.csv', 'A26,17.1,no', 'A26,17.1,partly'],
  ['article7/2026/submissions.csv', 'A26,XAA,2026-04-01', 'A26,XAB,2026-04-01'],
  ['records/coverage.csv', 'submissions,2026,yes\n', 'submissions,2026,yes\nsubmissions,2025,yes\n'],
  ['records/coverage.csv', 'submissions,2026,yes\n', 'submissions,2026,yes\nsubmissions,2023,yes\n'],
  ['records/completions.csv', 'XAA,2026-05-05', 'XAB,2026-05-05'],
  ['article7/2027/submissions.csv', 'B27,XAB,2027-04-01', 'B27,XAB,2027-05-20'],
  ['article7/2027/measures.csv', '2026-12-31,7', '2026-12-31,9'],
  ['registry/states.csv', 'XAB,State XAB,État XAB,2000-01-01', 'XAB,State XAB,État XAB,2026-01-01'],
];

function folder(): string {
  const data = temporary('ground-changes');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  return data;
}

const measured = async (data: string, dates: CycleDates, store?: Store, catalogue: Plan = plan): Promise<Measured> => {
  const prepared = await prepare(plan, { data, today: TODAY, progress: () => {}, store });
  await loadIndicators(prepared.store, catalogue);
  const value = await measureCycle(prepared.store, catalogue, dates);
  if (store === undefined) prepared.store.close();
  return value;
};

const fresh = new Map<string, Promise<Measured>>();

/** The same on a store that has held nothing else; worked out once for the same files. */
function alone(data: string, dates: CycleDates, catalogue: Plan = plan): Promise<Measured> {
  const key = JSON.stringify([Object.keys(FILES).map((file) => readFileSync(join(data, file), 'utf8')), dates, catalogue === plan]);
  const value = fresh.get(key) ?? measured(data, dates, undefined, catalogue);
  fresh.set(key, value);
  return value;
}

describe('a store that is kept', () => {
  const data = folder();
  let store: Store;
  beforeAll(async () => void (store = await openStoreWithMacros()));
  afterAll(() => {
    store.close();
    rmSync(data, { recursive: true });
  });

  it('has grounds that differ in what they give', async () => {
    const said = await Promise.all(GROUNDS.map(async (dates) => JSON.stringify((await alone(data, dates)).assessments.filter(({ indicator }) => indicator === '17.1').map(({ unit, outcome }) => `${unit} ${outcome}`))));
    expect(said).toEqual([
      '["XAA not_met","XAB unclear","XAC met"]', '["XAA not_met","XAB not_coded","XAC met"]', '["XAA not_met","XAB not_coded","XAC no_report"]',
      '["XAA not_met","XAB not_coded","XAC met"]', '["XAA met","XAB not_coded","XAC no_report"]', '["XAA not_met","XAB not_coded","XAC not_coded"]',
      '["XAA not_due","XAB not_due","XAC not_due"]',
    ]);
    // what remains by each cycle's due date
    const remains = async (place: number) => (await alone(data, GROUNDS[place] as CycleDates)).land.map(({ value }) => value);
    expect([await remains(1), await remains(6)]).toEqual([['7'], ['5']]);
  });

  it.each([...GROUNDS, ...GROUNDS.toReversed(), ...GROUNDS.filter((_, place) => place % 2 === 0), ...[4, 1, 6, 1].map((place) => GROUNDS[place] as CycleDates)])('cycle $cycle as of $asOf, hidden after $cutoffs.asOf and $cutoffs.recordedBy', async (dates) => {
    expect(await measured(data, dates, store)).toEqual(await alone(data, dates));
  });

  it.each(EDITS)('after an edit of %s: %s', async (file, from, to) => {
    const text = readFileSync(join(data, file), 'utf8');
    expect(text).toContain(from);
    for (const dates of [GROUNDS[1], GROUNDS[2]] as CycleDates[]) {
      writeFileSync(join(data, file), text.replace(from, to));
      expect(await measured(data, dates, store)).toEqual(await alone(data, dates));
      writeFileSync(join(data, file), text);
      expect(await measured(data, dates, store)).toEqual(await alone(data, dates));
    }
  });

  it('under another catalogue, and the first again', async () => {
    const [, dates] = GROUNDS as [CycleDates, CycleDates];
    const named = <T extends { indicator: string; article7_report_named: boolean }>(own: readonly T[]): T[] => own.map((one) => ({ ...one, article7_report_named: one.article7_report_named || one.indicator === '17.1' }));
    const other: Plan = { ...plan, indicators: named(plan.indicators), actions: plan.actions.map((action) => ({ ...action, indicators: named(action.indicators) })) };
    expect((await alone(data, dates, other)).assessments).not.toEqual((await alone(data, dates)).assessments);
    for (const catalogue of [plan, other, plan]) expect(await measured(data, dates, store, catalogue)).toEqual(await alone(data, dates, catalogue));
  });
});
