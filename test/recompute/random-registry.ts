/** Registry tables by chance: States, statuses, deadlines, meetings. */
import { dayIn, recordedOn, withCorrections, type Cells, type Making, type Table } from './making.ts';

const STATUSES = ['affected', 'article_5', 'mine_victims', 'article_4', 'article_4_missed', 'article_3'];

function states(making: Making): Table {
  const { chance: by } = making;
  const rows = making.states.map((state, at): Cells => {
    const how = by.weighted({ old: 60, computed: 10, fresh: 12, never: 12, unknown: 3, early: 3 });
    const withdrawn = by.happens(8) ? dayIn(making, by.pick([2024, 2025, 2026]), ['04-30', '05-01']) : '';
    const dates = {
      old: { deposited_on: dayIn(making, 2003), in_force_on: '2004-05-01' }, computed: { deposited_on: dayIn(making, by.pick([1998, 2005, 2024, 2025])), in_force_on: '' },
      fresh: { deposited_on: dayIn(making, 2024), in_force_on: by.pick(['2024-11-01', '2024-11-02', '2024-12-01', '2025-04-30', '2025-05-01', '2025-11-01', '2025-11-02']) },
      never: { deposited_on: '', in_force_on: '' }, unknown: { deposited_on: '', in_force_on: '2001-03-01' }, early: { deposited_on: '1997-12-03', in_force_on: '' },
    }[how];
    return { state, name_en: `State ${state}`, name_fr: `État ${state}`, m49: at + 1, ...dates, withdrawn_on: how === 'never' ? '' : withdrawn, recorded_on: recordedOn(making) };
  });
  return { rows: withCorrections(making, rows, () => ({ in_force_on: by.pick(['2004-05-01', '2025-04-01', '2025-06-01']), withdrawn_on: '' })), columns: ['state', 'm49', 'name_en', 'name_fr', 'deposited_on', 'in_force_on', 'withdrawn_on', 'recorded_on'] };
}

function statuses(making: Making): Table {
  const { chance: by } = making;
  const kinds = STATUSES.filter((status) => by.happens(status === 'affected' ? 97 : 80));
  const often: Readonly<Record<string, number>> = { affected: 75, article_5: 15, mine_victims: 45, article_4: 30, article_4_missed: 25, article_3: 35 };
  const ends = ['2025-04', '2025-04-30', '2025-05-01', '2024', '2025', '2026-04', '2026-04-30', '2026-12', '2023-06'];
  const rows = making.states.flatMap((state) => kinds.filter((status) => by.happens(often[status] ?? 0)).map((status): Cells => ({
    state, status, from: by.happens(60) ? '' : dayIn(making, by.pick([2020, 2024, 2025, 2026])), until: by.happens(70) ? '' : by.pick(ends), recorded_on: recordedOn(making),
  })));
  return { rows: withCorrections(making, rows, () => ({ until: by.pick(['', ...ends]) })), columns: ['state', 'status', 'from', 'until', 'recorded_on'] };
}

function deadlines(making: Making): Table {
  const { chance: by } = making;
  const due = () => by.pick(['2024-12-31', '2025-06-01', '2025-11-30', '2025-12-01', '2026-03', '2026-10-15', '2027-02-28', '2027-11-30', '2028-01-01', '2028', '2030-06-01']);
  const rows = making.states.flatMap((state) => (['4', '5'] as const).flatMap((article): Cells[] => {
    if (!by.happens(65)) return [];
    const original = { state, article, due_on: due(), set_by: 'original', decided_on: '', recorded_on: recordedOn(making) };
    const extension = { state, article, due_on: due(), set_by: 'extension', decided_on: dayIn(making, by.pick([2024, 2025, 2026])), recorded_on: recordedOn(making) };
    return by.happens(45) ? [original, extension] : [original];
  }));
  return { rows: withCorrections(making, rows, () => ({ due_on: due() })), columns: ['state', 'article', 'due_on', 'set_by', 'decided_on', 'recorded_on'] };
}

/** Names of the meetings of a year, as other tables refer to them. */
export const meetingNames = (year: number): string[] => [`${year % 10}MSP ${year}`, `RC-${year}`, `Inter ${year}`, `Other ${year}`];

function meetings(making: Making, years: readonly number[]): Table {
  const { chance: by } = making;
  const kinds = ['msp', 'review_conference', 'intersessional', 'other'];
  const rows = [...years, 2027, 2028].flatMap((year) => meetingNames(year).map((meeting, at): Cells => {
    const starts = by.pick([`${year}-05-31`, `${year}-11-30`, `${year}-06-20`, `${year}-12-01`, `${year}-01-15`, `${year}-11`]);
    return { meeting, kind: kinds[at] ?? '', starts_on: starts, ends_on: '', recorded_on: recordedOn(making) };
  }).filter((row) => row.kind === 'intersessional' || row.kind === 'other' || (by.happens(row.kind === 'msp' ? 75 : 35))));
  return { rows: withCorrections(making, rows, (row) => ({ starts_on: `${String(row.starts_on).slice(0, 4)}-${by.pick(['03-31', '10-05', '12-31'])}` })), columns: ['meeting', 'kind', 'starts_on', 'ends_on', 'recorded_on'] };
}

/** The tables of the registry by name. */
export function tables(making: Making, years: readonly number[]): Record<'states' | 'statuses' | 'deadlines' | 'meetings', Table> {
  return { states: states(making), statuses: statuses(making), deadlines: deadlines(making), meetings: meetings(making, years) };
}
