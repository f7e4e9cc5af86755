/** Records by chance: what R14, R16 and R18 to R26 count, and who says that a year is whole. */
import { dayIn, recordedOn, withCorrections, type Cells, type Making, type Table } from './making.ts';
import { meetingNames } from './random-registry.ts';

const RECORDS = ['participants', 'submissions', 'contributions', 'accessions', 'moratoria', 'votes', 'discoveries', 'extension-requests', 'completions', 'individualised-approach', 'compliance', 'deadlines'];
const STATUSES = ['affected', 'mine_victims', 'article_4', 'article_4_missed', 'article_3'];
const ANSWERS = ['yes', 'partly', 'no', 'silent', 'unclear', 'not_applicable', ''];

function coverage(making: Making): Table {
  const { chance: by } = making;
  const claimed = by.pick([40, 70, 95]);
  const rows = [...RECORDS, ...STATUSES.map((status) => `status:${status}`)].flatMap((record) => [2022, 2023, 2024, 2025, 2026].flatMap((year): Cells[] => {
    const claim = by.happens(claimed) ? 'yes' : by.weighted({ no: 30, none: 70 });
    return claim === 'none' ? [] : [{ record, year, complete: claim, recorded_on: recordedOn(making) }];
  }));
  return { rows: withCorrections(making, rows, (row) => ({ complete: row.complete === 'yes' ? 'no' : 'yes' })), columns: ['record', 'year', 'complete', 'recorded_on'] };
}

/** The same organisation in several spellings that are one, and one that is not. */
const ORGANISATIONS = ['Fondation Espérance', 'Fondation Espe\u0301rance', 'Fondation  Espérance', 'Survivors\u00a0United', 'Survivors United', 'Hope\u200b Group', 'Hope Group', 'Other Group'];

function participants(making: Making, known: ReadonlySet<string>, years: readonly number[]): Table {
  const { chance: by } = making;
  const meetings = years.flatMap(meetingNames).filter((meeting) => known.has(meeting));
  const visible = (name: string) => name.normalize('NFC').replaceAll('\u200b', '').replaceAll(/\s+/g, ' ');
  const rows = meetings.filter(() => by.happens(85)).flatMap((meeting) => {
    const organisations = new Map(ORGANISATIONS.filter(() => by.happens(25)).map((name) => [visible(name), name])).values();
    const delegations = [...making.states.filter(() => by.happens(50)).map((delegation) => ({ delegation, delegation_kind: 'state' })), ...[...organisations].map((delegation) => ({ delegation, delegation_kind: 'organisation' }))];
    return delegations.map((one): Cells => {
      const total = by.whole(0, 7);
      const women = by.happens(15) ? '' : by.whole(0, total);
      const unknown = women === '' || by.happens(60) ? '' : by.whole(0, total - women);
      return { meeting, ...one, participants: total, women, gender_unknown: unknown, victims: by.happens(60) ? '' : by.whole(0, Math.min(2, total)), survivor_organisation: one.delegation_kind === 'state' ? '' : by.pick(['yes', 'yes', 'no', '']), recorded_on: recordedOn(making) };
    });
  });
  return { rows: withCorrections(making, rows, (row) => ({ women: '', gender_unknown: '', participants: Number(row.participants) + 1 })), columns: ['meeting', 'delegation', 'delegation_kind', 'participants', 'women', 'gender_unknown', 'victims', 'survivor_organisation', 'recorded_on'] };
}

function byState(making: Making, percent: number, row: (state: string) => Cells, most = 2): Cells[] {
  const { chance: by } = making;
  return making.states.flatMap((state) => Array.from({ length: most }, () => state).filter(() => by.happens(percent)).map((one) => ({ ...row(one), recorded_on: recordedOn(making) })));
}

function requests(making: Making): Table {
  const { chance: by } = making;
  const rows = byState(making, 35, (state) => ({
    state, submitted_on: by.happens(15) ? String(by.pick([2024, 2025, 2026])) : dayIn(making, by.pick([2024, 2025, 2026])), asks_until: '2030-01-01',
    decided_on: by.happens(50) ? '' : dayIn(making, by.pick([2025, 2026])), plan_survey_clearance: by.pick(ANSWERS), plan_risk_education: by.pick(ANSWERS), inclusive_and_climate: by.pick(ANSWERS),
  })).map((row, at): Cells => ({ request: `R ${at}`, ...row }));
  return { rows: withCorrections(making, rows, () => ({ decided_on: by.pick(['', '2026-01-10']), plan_risk_education: by.pick(ANSWERS) })), columns: ['request', 'state', 'submitted_on', 'asks_until', 'decided_on', 'plan_survey_clearance', 'plan_risk_education', 'inclusive_and_climate', 'recorded_on'] };
}

function votes(making: Making, years: readonly number[]): Table {
  const { chance: by } = making;
  const rows = years.flatMap((year) => ['plenary', 'first_committee'].filter(() => by.happens(85)).flatMap((body) => {
    const resolutions = by.happens(30) ? [`A/${year}/1`, `A/${year}/2`] : [`A/${year}/1`];
    return resolutions.flatMap((resolution) => {
      const voted = by.pick([`${year}-12-02`, `${year}-12`, `${year}-12-31`, `${year}-11-05`]);
      return making.states.filter(() => by.happens(85)).map((state): Cells => ({ resolution, body, voted_on: voted, state, vote: by.pick(['yes', 'yes', 'no', 'abstain', 'absent']), recorded_on: recordedOn(making) }));
    });
  }));
  return { rows: withCorrections(making, rows, () => ({ vote: 'abstain' })), columns: ['resolution', 'body', 'voted_on', 'state', 'vote', 'recorded_on'] };
}

function contributions(making: Making): Cells[] {
  const { chance: by } = making;
  return byState(making, 45, (state) => ({
    state, year: by.pick([2024, 2024, 2025]), kind: by.pick(['assessed', 'voluntary']), amount: by.pick(['0', '', '12.50', '1000']), currency: 'USD',
    paid_in_full: by.pick(['yes', 'yes', 'no', '']), paid_on: by.happens(25) ? '' : by.pick(['2024-02-29', '2024-03-20', '2024-08-31', '2024-09-01', '2025-02-28', '2025-08-30', '2025-08-31', '2025-09-01', '2025-08']),
  }), 4);
}

const COLUMNS = {
  contributions: ['state', 'year', 'kind', 'amount', 'currency', 'paid_in_full', 'paid_on', 'recorded_on'], completions: ['state', 'reported_on', 'declaration_on', 'recorded_on'],
  discoveries: ['state', 'reported_on', 'discovered_on', 'destroyed_on', 'recorded_on'], compliance: ['state', 'level', 'from', 'until', 'updated_on', 'recorded_on'],
  'individualised-approach': ['state', 'held_on', 'recorded_on'], moratoria: ['state', 'declared_on', 'ended_on', 'recorded_on'],
};

function withoutKeys(making: Making): Record<keyof typeof COLUMNS, Cells[]> {
  const { chance: by } = making;
  const year = () => by.pick([2023, 2024, 2024, 2025, 2025, 2026]);
  const often = () => by.pick([0, 15, 35]);
  const sometimes = (day: string) => (by.happens(40) ? '' : day);
  const discovered = (): Cells => {
    const reported = year();
    return { reported_on: dayIn(making, reported), discovered_on: sometimes(dayIn(making, by.pick([reported - 1, reported]), ['08-31', '05-15', '05-31'])), destroyed_on: sometimes(dayIn(making, by.pick([reported, reported + 1]), ['02-28', '11-30', '02-28'])) };
  };
  return {
    contributions: contributions(making), completions: byState(making, often(), (state) => ({ state, reported_on: dayIn(making, year()), declaration_on: sometimes(dayIn(making, year())) })),
    discoveries: byState(making, often(), (state) => ({ state, ...discovered() }), 3),
    compliance: byState(making, often(), (state) => ({ state, level: by.pick(['alleged', 'known']), from: sometimes(dayIn(making, year())), until: sometimes(by.pick(['2024-01-01', '2024-01', '2024-12-31', '2025-01-01', '2025', '2025-06', '2023-12-31', '2026-02-01'])), updated_on: sometimes(dayIn(making, year())) })),
    'individualised-approach': byState(making, often(), (state) => ({ state, held_on: dayIn(making, year()) })),
    moratoria: byState(making, 30, (state) => ({ state, declared_on: dayIn(making, by.pick([2010, 2024, 2025])), ended_on: sometimes(by.pick(['2024-12-31', '2024-12', '2025-01-01', '2025-12-31', '2026-01-01'])) }), 1),
  };
}

/** The records by name. */
export function tables(making: Making, years: readonly number[], known: ReadonlySet<string>): Record<string, Table> {
  const keyless = Object.entries(withoutKeys(making)).map(([name, rows]): [string, Table] => [name, { rows, columns: COLUMNS[name as keyof typeof COLUMNS] }]);
  return {
    coverage: coverage(making), participants: participants(making, known, years), 'extension-requests': requests(making), votes: votes(making, years), ...Object.fromEntries(keyless),
  };
}
