/** `records/`: what does not come from reports — payments, votes, completions, matters of compliance and the rest. */
import { addDays, dayIn } from './dates.ts';
import { decisionDay } from './meetings.ts';
import { between, oneOf, type Draw } from './random.ts';
import { hasStatus, isParty, type DemoState } from './states.ts';
import { table, type Row } from './table.ts';

const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029] as const;

type ContributionRow = Row<'state' | 'year' | 'kind' | 'amount' | 'currency' | 'paid_in_full' | 'paid_on'>;

/** A State's assessed contribution of a year: in time, late, in part, without a date, or none. */
function assessed(draw: Draw, state: DemoState, year: number): ContributionRow {
  const { state: code } = state;
  const how = draw('pays', code) * 0.7 + draw('pays', code, year) * 0.3 + (year - 2025) * 0.015;
  const row: ContributionRow = { state: code, year, kind: 'assessed', amount: between(draw('assessed', code), 40, 9000), currency: 'USD' };
  const day = draw('paid', code, year);
  if (how < 0.25) return { ...row, paid_in_full: 'no' };
  if (how < 0.36) return { ...row, paid_in_full: 'yes', paid_on: dayIn(year, '09-15', '12-20', day) };
  if (how < 0.38) return { ...row, paid_in_full: 'yes', note: 'The date of the payment is not known' };
  if (how < 0.4) return { ...row, amount: 20, paid_in_full: 'no', paid_on: dayIn(year, '03-01', '06-30', day), note: 'Paid in part' };
  return { ...row, paid_in_full: 'yes', paid_on: dayIn(year, '01-08', '08-10', day) };
}

function voluntary(draw: Draw, state: DemoState, year: number): ContributionRow[] {
  const { state: code } = state;
  if (draw('gives', code) * 0.8 + draw('gives', code, year) * 0.2 > 0.16 + (year - 2025) * 0.008) return [];
  const odd = draw('amount unknown', code, year);
  const amount = odd < 0.04 ? undefined : odd < 0.07 ? 0 : between(draw('gift', code, year), 5, 400) * 1000;
  return [{ state: code, year, kind: 'voluntary', amount, currency: oneOf(draw('currency', code), ['CHF', 'EUR', 'USD']), paid_on: dayIn(year, '02-01', '11-30', draw('gift day', code, year)) }];
}

/** `records/contributions.csv`: assessed and voluntary, some without a date or an amount. */
export function contributionsFile(draw: Draw, states: readonly DemoState[]): string {
  const rows = years.flatMap((year) => states.filter((state) => isParty(state, `${year}-12-31`)).flatMap((state) => [assessed(draw, state, year), ...voluntary(draw, state, year)]));
  return table(['state', 'year', 'kind', 'amount', 'currency', 'paid_in_full', 'paid_on'], rows);
}

/** Votes of a year: First Committee in November, plenary in December; States not party vote too. */
export function votesFile(draw: Draw, states: readonly DemoState[]): string {
  const rows = years.flatMap((year) => (['first_committee', 'plenary'] as const).flatMap((body) => {
    const voted_on = body === 'plenary' ? `${year}-12-0${2 + (year % 7)}` : `${year}-11-0${1 + (year % 5)}`;
    return states.map((state) => {
      const drawn = draw('vote', state.state, year) + (body === 'plenary' ? 0 : 0.03) + (state.deposited === '' ? 0.35 : 0) + (state.withdrawn !== '' && state.withdrawn <= voted_on ? 0.45 : 0);
      const vote = drawn < 0.9 ? 'yes' : drawn < 1.04 ? 'absent' : drawn < 1.34 ? 'abstain' : 'no';
      return { resolution: `DEMO/${year - 1945}/1`, body, voted_on, state: state.state, vote };
    });
  }));
  return table(['resolution', 'body', 'voted_on', 'state', 'vote'], rows);
}

/** Completions as reported; one declaration is missing, one came later than the report. */
export function completionsFile(states: readonly DemoState[]): string {
  const done = states.filter(({ completed }) => completed !== '').sort((a, b) => (a.completed < b.completed ? -1 : 1));
  const rows = done.map((state, index) => {
    const declaration_on = index === 1 ? '' : index === 3 ? addDays(state.completed, 150) : state.completed;
    return { state: state.state, reported_on: state.completed, declaration_on, recorded_on: addDays(state.completed, 4) };
  });
  return table(['state', 'reported_on', 'declaration_on'], rows);
}

/** Stocks found after the deadline: destroyed in time, too late, not yet, or without the day of discovery. */
export function discoveriesFile(draw: Draw, states: readonly DemoState[]): string {
  const rows = years.flatMap((year) => states
    .filter((state) => isParty(state, `${year}-06-30`) && draw('discovers', state.state, year) < 0.02)
    .map((state, index) => {
      const found = dayIn(year, '01-10', '10-31', draw('found', state.state, year));
      const row = { state: state.state, reported_on: addDays(found, 25), discovered_on: draw('found unknown', state.state, year) < 0.15 ? '' : found };
      if (index % 4 === 1) return { ...row, destroyed_on: addDays(found, 240), note: 'Later than six months' };
      return index % 4 === 2 ? row : { ...row, destroyed_on: addDays(found, between(draw('destroyed', state.state, year), 20, 170)) };
    }));
  return table(['state', 'reported_on', 'discovered_on', 'destroyed_on'], rows);
}

/** Matters of compliance: alleged or known, some still open, fewer as the years go. */
export function complianceFile(states: readonly DemoState[]): string {
  const parties = states.filter((state) => isParty(state, '2024-01-01') && state.withdrawn === '' && hasStatus(state, 'affected', '2024-01-01')).slice(2, 8);
  const spans: [string, string, string, string][] = [
    ['known', '2022-05-01', '', '2024-09-10'], ['known', '2022-05-01', '', '2026-06-12'], ['alleged', '2023-09-01', '2025-11-15', '2024-06-18'],
    ['alleged', '2024-02-01', '2026-12-05', '2025-06-17'], ['alleged', '2024-10-01', '', ''], ['known', '2026-03-20', '2028-11-24', '2027-05-05'],
  ];
  const rows = spans.map(([level, from, until, updated_on], index) => ({ state: parties[index]?.state ?? '', level, from, until, updated_on })).filter(({ state }) => state !== '');
  const [first] = rows;
  // The same matter with a later update: an update is a row of its own.
  const updates = first ? [{ ...first, updated_on: '2025-09-30' }, { ...first, updated_on: '2028-04-02' }] : [];
  return table(['state', 'level', 'from', 'until', 'updated_on'], [...rows, ...updates], 'spreadsheet');
}

/** The individualised approach: a few affected States a year, around the meetings. */
export function individualisedApproachFile(draw: Draw, states: readonly DemoState[]): string {
  const rows = years.flatMap((year) => states
    .filter((state) => isParty(state, `${year}-06-18`) && hasStatus(state, 'affected', `${year}-06-18`) && draw('individual', state.state, year) < 0.07 + (year - 2023) * 0.02)
    .map((state) => ({ state: state.state, held_on: draw('individual day', state.state, year) < 0.5 ? `${year}-06-18` : addDays(decisionDay(year), -2) })));
  return table(['state', 'held_on'], rows);
}

/** Moratoria of States not party; one ended, one declared by a State that joins later. */
export function moratoriaFile(states: readonly DemoState[]): string {
  const outside = states.filter(({ deposited }) => deposited === '').slice(0, 6);
  const spans: [string, string][] = [['1998-05-01', ''], ['2003-10-20', ''], ['2011', ''], ['2019-02-14', '2026-08-31'], ['2026-04-04', ''], ['2028-02-01', '']];
  const rows: Row<'state' | 'declared_on' | 'ended_on'>[] = spans.map(([declared_on, ended_on], index) => ({ state: outside[index]?.state, declared_on, ended_on }));
  const joining = states.find(({ deposited }) => deposited >= '2025');
  if (joining) rows.push({ state: joining.state, declared_on: '2009-12-01', ended_on: '' });
  return table(['state', 'declared_on', 'ended_on'], rows);
}
