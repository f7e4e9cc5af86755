/**
 * The fictional States: who is party and when, which statuses they have, and which of them play the
 * irregularities that real reports show (the cast).
 */
import { addDays, dayIn, entryIntoForce } from './dates.ts';
import { regions, stateNames, type StateName } from './names.ts';
import { between, oneOf, shuffled, type Draw } from './random.ts';
import type { statusCode } from '../../schemas/codes.ts';

/** A status and the days on which it holds; blank: without beginning or end. */
export interface Status { status: (typeof statusCode.options)[number]; from: string; until: string }

/** What an affected State of the cast does. */
export type Part =
  | 'never_reports' | 'two_authorities' | 'fiscal_year' | 'sixteen_years' | 'restates' | 'mixes_units' | 'wrong_total'
  | 'no_size' | 'not_split' | 'completes' | 'stops_reporting' | 'amends_late' | 'lost_pointer' | 'half_coded' | 'expired'
  | 'put_off' | 'newly_affected' | 'wrong_year' | 'improvised' | 'coded_late';

/** A fictional State with all that the other tables follow from. */
export interface DemoState extends StateName {
  region: string;
  /** Deposit of the instrument; blank for a State not party. */
  deposited: string;
  /** Entry into force; blank for a State not party. */
  inForce: string;
  withdrawn: string;
  statuses: Status[];
  part: Part | undefined;
  /** How much a State tends to have in place: -0.25 to 0.25. */
  level: number;
  language: string;
  /** Day on which completion of Article 5 is reported, if it is within the years shown. */
  completed: string;
}

/** Whether a fictional State is party on a day (R3). */
export function isParty(state: DemoState, date: string): boolean {
  return state.inForce !== '' && state.inForce <= date && (state.withdrawn === '' || date < state.withdrawn);
}

/** Whether a fictional State has a status on a day (R4). */
export function hasStatus(state: DemoState, status: Status['status'], date: string): boolean {
  return state.statuses.some((held) => held.status === status && (held.from === '' || held.from <= date) && (held.until === '' || date < held.until));
}

/** Deposits while the plan runs. */
const accessions = ['2025-03-18', '2025-06-24', '2026-09-17', '2027-10-05', '2028-08-22'] as const;
/** Withdrawals while the plan runs. */
const withdrawals = ['2025-12-20', '2025-12-20', '2026-01-15', '2028-02-21'] as const;
/** Days on which completion is reported; none in 2027, which is a true zero. */
const completions = ['2024-11-26', '2025-06-18', '2026-06-16', '2026-11-25', '2028-06-20'] as const;
/** The parts of the affected States, in the order of the list of affected States. */
const parts: readonly Part[] = [
  'never_reports', 'two_authorities', 'fiscal_year', 'sixteen_years', 'restates', 'mixes_units', 'wrong_total', 'no_size',
  'not_split', 'completes', 'completes', 'completes', 'completes', 'completes', 'stops_reporting', 'stops_reporting',
  'amends_late', 'lost_pointer', 'half_coded', 'half_coded', 'expired', 'expired', 'put_off', 'newly_affected', 'wrong_year',
  'improvised', 'improvised', 'coded_late',
];
const notParty = 20;
const affected = 37;
const retaining = 58;

function plainState(draw: Draw, name: StateName): DemoState {
  const { state } = name;
  const deposited = dayIn(between(draw('deposit year', state), 1998, 2009), '01-05', '12-20', draw('deposit', state));
  return {
    ...name,
    region: oneOf(draw('region', state), regions),
    deposited, inForce: entryIntoForce(deposited), withdrawn: '', completed: '', statuses: [], part: undefined,
    level: (draw('level', state) - 0.5) / 2,
    language: oneOf(draw('language', state), ['en', 'en', 'en', 'fr', 'fr', 'es']),
  };
}

/** The statuses of an affected State follow from its part. */
function makeAffected(draw: Draw, state: DemoState, part: Part | undefined, completed: string): void {
  state.part = part;
  state.completed = completed;
  state.statuses.push({ status: 'affected', from: part === 'newly_affected' ? '2026-03-10' : '', until: completed });
  if (draw('victims', state.state) < 0.7) state.statuses.push({ status: 'mine_victims', from: '', until: '' });
  if (draw('retains', state.state) < 0.25) state.statuses.push({ status: 'article_3', from: '', until: '' });
}

function joinAndLeave(states: readonly DemoState[]): DemoState[] {
  states.slice(0, notParty).forEach((state) => Object.assign(state, { deposited: '', inForce: '' }));
  const joining = states.slice(notParty, notParty + accessions.length);
  joining.forEach((state, index) => {
    const deposited = accessions[index] ?? '';
    Object.assign(state, { deposited, inForce: entryIntoForce(deposited) });
  });
  joining[1]?.statuses.push({ status: 'affected', from: '', until: '' }, { status: 'mine_victims', from: '', until: '' });
  joining[0]?.statuses.push({ status: 'article_4', from: joining[0].inForce, until: '' });
  // A State not party can have victims too; it belongs to no population for that.
  states[0]?.statuses.push({ status: 'mine_victims', from: '', until: '' });
  const rest = states.slice(notParty + accessions.length);
  rest.slice(0, withdrawals.length).forEach((state, index) => {
    state.withdrawn = withdrawals[index] ?? '';
    if (index !== 1) state.statuses.push({ status: 'article_3', from: '', until: '' });
  });
  return rest.slice(withdrawals.length);
}

/** Article 4: two long past their deadline, one that misses it in 2027, one that ends its stocks in 2028. */
function giveStocks(states: readonly DemoState[]): void {
  const [first, second, third, fourth] = states;
  first?.statuses.push({ status: 'article_4', from: '', until: '' }, { status: 'article_4_missed', from: '2008-03-01', until: '' });
  second?.statuses.push({ status: 'article_4', from: '', until: '2028-05-10' }, { status: 'article_4_missed', from: '2010-06-01', until: '2028-05-10' });
  third?.statuses.push({ status: 'article_4', from: '2023-09-01', until: '' }, { status: 'article_4_missed', from: '2027-09-01', until: '' });
  fourth?.statuses.push({ status: 'article_4', from: '2024-05-01', until: '' });
}

/** All fictional States in the order of their codes. */
export function demoStates(draw: Draw): DemoState[] {
  const states = stateNames.map((name) => plainState(draw, name));
  const settled = joinAndLeave(shuffled(draw, states, 'states'));
  let completion = 0;
  settled.slice(0, affected).forEach((state, index) => {
    const part = parts[index];
    makeAffected(draw, state, part, part === 'completes' ? (completions[completion++] ?? '') : '');
  });
  const others = settled.slice(affected);
  others.slice(0, 4).forEach((state) => state.statuses.push({ status: 'article_5', from: '', until: '' }));
  giveStocks(others.slice(4, 8));
  others.slice(8, 8 + retaining - 12).forEach((state, index) => {
    state.statuses.push({ status: 'article_3', from: '', until: index === 3 ? '2027-02-01' : '' });
  });
  others.slice(60, 66).forEach((state) => state.statuses.push({ status: 'mine_victims', from: '', until: '' }));
  return states;
}

/** The name that one State took in 2027: a correction in the registry, as for any other fact. */
export function renamed(states: readonly DemoState[]): DemoState | undefined {
  return states.find((state) => state.statuses.length === 0 && state.withdrawn === '' && state.deposited !== '' && state.name_en.split(' ').length === 1 && state.name_fr_with_article.endsWith("(la)"));
}

/** The day a withdrawal was notified: it takes effect six months later (Article 20). */
export function notifiedOn(state: DemoState): string {
  return addDays(state.withdrawn, -183);
}
