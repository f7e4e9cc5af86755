import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { demoAsOf, demoCycles, demoFiles } from '../../pipeline/demo/files.ts';
import { stateNames } from '../../pipeline/demo/names.ts';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { readFolder } from '../../pipeline/read/folder.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { requiredColumns } from '../../pipeline/read/header.ts';
import { answerCode } from '../../schemas/codes.ts';
import { tables, type Row, type TableName } from '../../schemas/tables.ts';

const plan = loadPlan();
const dir = mkdtempSync(join(tmpdir(), 'pasra-demo-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** The folder of a seed as the program reads it. */
function folderOf(seed?: number) {
  const to = join(dir, String(seed ?? 'default'));
  writeDemoData(to, plan, seed);
  const folder = readFolder(to);
  const rows = <N extends TableName>(name: N): Row<N>[] => folder.rows[name] as unknown as Row<N>[];
  return { to, folder, rows };
}

const demo = folderOf();
const states = new Map(demo.rows('states').map((row) => [row.state, row]));
const final = demo.rows('submissions').filter(({ status }) => status === 'final');
const counted = <T>(items: readonly T[], of: (item: T) => unknown): Map<unknown, number> => {
  const counts = new Map<unknown, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return counts;
};

describe('the demonstration as files', () => {
  it('is the same text for the same seed, and another for another', () => {
    expect([...demoFiles(plan)]).toEqual([...demoFiles(plan)]);
    expect([...demoFiles(plan, 7)]).not.toEqual([...demoFiles(plan, 8)]);
  });

  it.each([undefined, 1, 2, 3])('is read without a fault (seed %s)', (seed) => {
    const { folder } = seed === undefined ? demo : folderOf(seed);
    expect(folder.faults).toEqual([]);
    expect(folder.about?.data_kind).toBe('demo');
    expect(folder.cycles).toEqual([2024, ...demoCycles]);
  });

  it('has every column of every table, and says in every row where it comes from', () => {
    for (const [name, text] of demoFiles(plan)) {
      if (name === 'about.yaml') continue;
      const table = Object.values(tables).find(({ file }) => file.replace('<cycle>', name.split('/')[1] ?? '') === name);
      const header = text.replace('\uFEFF', '').split(/\r?\n/, 1)[0]?.split(/[,;]/) ?? [];
      expect(table, name).toBeDefined();
      if (!table) continue;
      expect(header, name).toEqual(expect.arrayContaining([...requiredColumns(table), ...Object.keys(table.columns.shape)]));
    }
    for (const name of Object.keys(tables) as TableName[]) {
      expect(demo.rows(name).length, name).toBeGreaterThan(0);
      expect(new Set(demo.rows(name).map(({ source }) => source)), name).toEqual(new Set(['fictional demonstration data']));
    }
  });

  it('has tables as spreadsheets write them beside plain ones', () => {
    const text = readFileSync(join(demo.to, 'records/coverage.csv'), 'utf8');
    expect(text.startsWith('\uFEFFrecord;year;complete;')).toBe(true);
    expect(text).toContain('\r\n');
    expect(readFileSync(join(demo.to, 'registry/states.csv'), 'utf8')).not.toMatch(/\r|\uFEFF/);
  });

  it('keeps one key at one time to one row, but for the line that stands twice', () => {
    for (const name of Object.keys(tables) as TableName[]) {
      const { key } = tables[name];
      if (key.length === 0) continue;
      const seen = counted(demo.folder.rows[name], (row) => [...key.map((column) => row[column]), row.recorded_on, name === 'coverage' || name === 'answers' ? row.cycle : ''].join('|'));
      expect([...seen].filter(([, count]) => count > 1).length, name).toBe(name === 'participants' ? 1 : 0);
    }
  });
});

describe('the fictional States', () => {
  it('are 165 that are or become party and 20 others, with codes of no real State', () => {
    expect([...states.values()].filter(({ deposited_on }) => deposited_on !== null)).toHaveLength(165);
    expect(states.size).toBe(185);
    expect(new Set(stateNames.map(({ name_en }) => name_en)).size).toBe(185);
    for (const code of states.keys()) expect(code).toMatch(/^X[A-Z]{2}$/);
    expect(states.has('XKX')).toBe(false);
  });

  it('have names of every kind of French article', () => {
    const names = [...states.values()].map(({ name_fr_with_article }) => name_fr_with_article ?? '');
    for (const form of [/ \(la\)$/, / \(le\)$/, / \(l’\)$/, / \(les\)$/, /^É/, /^Îles /, /^République d’/, /\(État fédéral de\)$/, /^[^(]+$/]) {
      expect(names.some((name) => form.test(name)), String(form)).toBe(true);
    }
  });

  it('join and leave while the plan runs', () => {
    const of = (column: 'deposited_on' | 'withdrawn_on') => [...states.values()].map((row) => row[column]?.slice(0, 4) ?? '').filter((year) => year >= '2025').sort();
    expect(of('deposited_on')).toEqual(['2025', '2025', '2026', '2027', '2028']);
    expect(of('withdrawn_on')).toEqual(['2025', '2025', '2026', '2028']);
  });

  it('have the populations that the plan speaks of', () => {
    const held = counted(demo.rows('statuses').filter(({ from, until }) => (from ?? '') <= '2025-04-30' && (until === null || until > '2025-04-30')), ({ status }) => status);
    const distinct = new Set(demo.rows('statuses').filter(({ status, from }) => status === 'affected' && (from ?? '') <= '2025-04-30').map(({ state }) => state));
    expect(distinct.size).toBeGreaterThan(33);
    for (const [status, least] of [['article_3', 50], ['mine_victims', 25], ['article_5', 4], ['article_4', 3], ['article_4_missed', 2]] as const) {
      expect(held.get(status), status).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('the reports', () => {
  it.each(demoCycles)('come from about half to two thirds of the States Parties in %s, most by 30 April', (cycle) => {
    const received = final.filter((row) => row.cycle === cycle && ['annual', 'initial', 'amendment'].includes(row.kind));
    const reporting = new Set(received.map(({ state }) => state)).size / 160;
    expect(reporting).toBeGreaterThan(0.48);
    expect(reporting).toBeLessThan(0.7);
    const inTime = new Set(received.filter((row) => row.received_on !== null && row.received_on <= `${cycle}-04-30`).map(({ state }) => state)).size / 160;
    expect(inTime).toBeGreaterThan(reporting * 0.55);
    expect(inTime).toBeLessThan(reporting);
  });

  it('are of every kind, status and format, and show every oddity of dates', () => {
    const all = demo.rows('submissions');
    for (const column of ['kind', 'status', 'format'] as const) {
      for (const option of { kind: ['initial', 'annual', 'amendment', 'voluntary', 'other'], status: ['final', 'draft', 'not_counted'], format: ['guide', 'forms', 'other', null] }[column]) {
        expect(all.some((row) => row[column] === option), `${column} ${option}`).toBe(true);
      }
    }
    const has = (test: (row: (typeof all)[number]) => boolean) => all.some(test);
    expect(has(({ received_on }) => received_on === null)).toBe(true);
    expect(has(({ received_on }) => received_on?.slice(5, 7) === '10')).toBe(true);
    expect(has(({ received_on, cycle }) => received_on !== null && received_on > demoAsOf(cycle ?? 0))).toBe(true);
    expect(has(({ received_on, period_to }) => received_on !== null && received_on < (period_to ?? ''))).toBe(true);
    expect(has(({ period_to, cycle }) => (period_to ?? '9999') < `${(cycle ?? 0) - 1}-01-01`)).toBe(true);
    expect(has(({ period_from, period_to }) => Number(period_to?.slice(0, 4)) - Number(period_from?.slice(0, 4)) === 15)).toBe(true);
    expect(has(({ period_from }) => period_from?.slice(5) === '05-01')).toBe(true);
    expect(has(({ kind, state, cycle }) => kind === 'annual' && (states.get(state)?.withdrawn_on ?? '9999') < `${cycle}-04-30`)).toBe(true);
    const authorities = new Set(all.filter(({ cycle, kind, status }) => cycle === 2026 && kind === 'annual' && status === 'final').map(({ state, authority }) => `${state} ${authority}`));
    expect(authorities.size).toBeGreaterThan(new Set([...authorities].map((one) => one.slice(0, 3))).size);
  });
});

describe('the answers', () => {
  const answers = demo.rows('answers');
  const held = counted(answers.filter(({ cycle, report_id }) => cycle !== null && report_id), ({ report_id, indicator }) => `${report_id}|${indicator}`);

  it('use every code in every cycle of the plan', () => {
    for (const cycle of demoCycles) {
      const codes = counted(answers.filter((row) => row.cycle === cycle), ({ answer }) => answer);
      for (const code of answerCode.exclude(['disputed']).options) expect(codes.get(code), `${cycle} ${code}`).toBeGreaterThan(20);
    }
  });

  it('belong to reports, with no indicator unknown', () => {
    const reports = new Set(demo.rows('submissions').map(({ report_id, cycle }) => `${report_id}|${cycle}`));
    const indicators = new Set(plan.indicators.map(({ indicator }) => indicator));
    expect(answers.filter(({ report_id, cycle }) => !reports.has(`${report_id}|${cycle}`))).toEqual([]);
    expect(answers.filter(({ indicator }) => !indicators.has(indicator))).toEqual([]);
  });

  it('point backwards, also over two steps, and at times to what is not held', () => {
    const pointers = answers.filter(({ answer }) => answer === 'unchanged');
    expect(pointers.every(({ refers_to, cycle }) => refers_to !== null && refers_to < (cycle ?? 0))).toBe(true);
    const places = new Set(pointers.map(({ report_id, indicator, cycle }) => `${report_id.slice(0, 3)}|${indicator}|${cycle}`));
    expect(pointers.some(({ report_id, indicator, refers_to }) => places.has(`${report_id.slice(0, 3)}|${indicator}|${refers_to}`))).toBe(true);
    const all = new Set(answers.map(({ report_id, indicator, cycle }) => `${report_id.slice(0, 3)}|${indicator}|${cycle}`));
    const lost = pointers.filter(({ report_id, indicator, refers_to }) => !all.has(`${report_id.slice(0, 3)}|${indicator}|${refers_to}`));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length).toBeLessThan(5);
  });

  it('were corrected, some after their cycle, each time saying who and why', () => {
    const corrections = answers.filter(({ recorded_on, note }) => recorded_on !== null && note !== null);
    expect(corrections.length).toBeGreaterThan(20);
    expect(corrections.every(({ report_id, indicator }) => held.get(`${report_id}|${indicator}`) === 2)).toBe(true);
    expect(corrections.some(({ recorded_on, cycle }) => recorded_on !== null && recorded_on > `${cycle}-12-31`)).toBe(true);
    expect(answers.some(({ answer }) => answer === null)).toBe(true);
  });

  it('carry quotes with all that breaks a careless reader', () => {
    for (const sign of ['\n', '"', ',', '= ']) expect(answers.some(({ quote }) => quote?.includes(sign)), sign).toBe(true);
  });
});

describe('the measures and records', () => {
  it('mix units, and say in words what is not a number', () => {
    const measures = demo.rows('measures');
    for (const unit of ['m2', 'ha', 'km2', 'count']) expect(measures.some((row) => row.unit === unit), unit).toBe(true);
    for (const words of ['reported', 'not_reported', 'not_applicable', 'unknown', 'extent_unknown']) expect(measures.some((row) => row.state_of_value === words), words).toBe(true);
    expect(new Set(measures.map(({ measure }) => measure)).size).toBe(13);
    expect(measures.some(({ note }) => note?.startsWith('Restated') ?? false)).toBe(true);
    expect(measures.some(({ unit, value }) => unit === 'km2' && Number(value) > 1_000_000)).toBe(true);
    for (const year of [2023, 2024, 2025, 2026, 2027, 2028]) expect(measures.some(({ as_at }) => as_at === `${year}-12-31`), String(year)).toBe(true);
  });

  it('count no more women than participants', () => {
    const rows = demo.rows('participants');
    expect(rows.filter(({ participants, women, gender_unknown, victims }) => (women ?? 0) + (gender_unknown ?? 0) > (participants ?? 0) || (victims ?? 0) > (participants ?? 0))).toEqual([]);
    expect(rows.some(({ women }) => women === null)).toBe(true);
    expect(rows.some(({ gender_unknown }) => gender_unknown === 1)).toBe(true);
  });

  it('are whole but for a few, so that most figures are final and some provisional', () => {
    const no = demo.rows('coverage').filter(({ complete, recorded_on }) => complete === 'no' && (recorded_on ?? '') > '2026-03').map(({ record, year }) => `${record} ${year}`);
    expect(no).toEqual(['status:article_4_missed 2026', 'contributions 2027']);
  });

  it('have requests granted, pending and put off, meetings every year, and both votes', () => {
    const requests = demo.rows('extension-requests');
    for (const year of [2024, 2025, 2026, 2027, 2028, 2029]) expect(requests.some(({ submitted_on }) => submitted_on.startsWith(String(year))), String(year)).toBe(true);
    const decided = new Set(requests.filter(({ decided_on }) => decided_on !== null).map(({ request }) => request));
    expect(requests.some(({ request }) => !decided.has(request))).toBe(true);
    for (let year = 2023; year <= 2030; year++) expect(demo.rows('meetings').filter(({ starts_on }) => starts_on.startsWith(String(year))).length, String(year)).toBeGreaterThan(1);
    expect(new Set(demo.rows('votes').map(({ body, voted_on }) => `${body} ${voted_on.slice(0, 4)}`)).size).toBe(14);
    expect(demo.rows('completions').filter(({ reported_on }) => reported_on.startsWith('2027'))).toEqual([]);
  });
});
