/** Participants, contributions, votes, moratoria, accessions (R16, R18 to R21). */
import { addMonths, inYear, lastDay } from './dates.ts';
import { isParty, isWhole, type Known } from './known.ts';
import { membersOf, states } from './populations.ts';
import { byCodePoints, type Row } from './tables.ts';
import { metStates, stateUnit, type Recorded, type Unit } from './units.ts';

const number = (cell: string | undefined): number => (cell === undefined || cell === '' ? 0 : Number(cell));

interface Attendance {
  row: Row;
  meeting: string;
  startsOn: string;
}

/** Delegations at the meetings that start in the reporting year, in the order of the meetings. */
function attendances(known: Known): Attendance[] {
  const starts = new Map(known.rows('registry/meetings').map((row) => [row.meeting ?? '', lastDay(row.starts_on ?? '')]));
  return known.rows('records/participants')
    .map((row) => ({ row, meeting: row.meeting ?? '', startsOn: starts.get(row.meeting ?? '') ?? '' }))
    .filter(({ startsOn }) => inYear(startsOn, known.year))
    .toSorted((a, b) => (a.startsOn === b.startsOn ? byCodePoints(a.meeting, b.meeting) : a.startsOn < b.startsOn ? -1 : 1));
}

function persons({ row, meeting }: Attendance, outcome: string, weight: number): Unit[] {
  return weight === 0 ? [] : [{ kind: 'person', unit: `${meeting}/${row.delegation}`, outcome, weight, report: null, basis: 'records', rule: 'R16' }];
}

/** Participations of victims, and distinct organisations of survivors (R16). */
export function victimParticipation(known: Known): Recorded {
  const all = attendances(known);
  const organisations = all.filter(({ row }) => row.delegation_kind === 'organisation' && row.survivor_organisation === 'yes');
  // the attendances are in the order of the meetings, so the first of each organisation is kept
  const firsts = organisations.filter((one, at) => organisations.findIndex(({ row }) => row.delegation === one.row.delegation) === at);
  return {
    record: 'participants', rows: all.length > 0,
    units: [...all.flatMap((one) => persons(one, 'met', number(one.row.victims))), ...firsts.map(({ row, meeting }): Unit => ({ kind: 'organisation', unit: `${meeting}/${row.delegation}`, outcome: 'met', weight: 1, report: null, basis: 'records', rule: 'R16' }))],
  };
}

/** Women among the participants; what is not known of them is unclear (R16). */
export function womenParticipation(known: Known): Recorded {
  const all = attendances(known);
  const units = all.flatMap((one) => {
    const total = number(one.row.participants);
    if ((one.row.women ?? '') === '') return persons(one, 'unclear', total);
    const women = number(one.row.women);
    const unknown = number(one.row.gender_unknown);
    return [...persons(one, 'met', women), ...persons(one, 'not_met', total - women - unknown), ...persons(one, 'unclear', unknown)];
  });
  return { record: 'participants', rows: all.length > 0, units };
}

function firstFormalMeeting(known: Known): string | null {
  const formal = known.rows('registry/meetings').filter((row) => row.kind === 'msp' || row.kind === 'review_conference').map((row) => lastDay(row.starts_on ?? ''));
  return formal.filter((day) => inYear(day, known.year)).toSorted()[0] ?? null;
}

function contributions(known: Known, kind: string, outcome: (rows: readonly Row[]) => string): Recorded {
  const window = known.rows('records/contributions').filter((row) => row.kind === kind && Number(row.year) === known.year);
  const silence = isWhole(known, 'contributions') ? 'not_met' : 'not_coded';
  const units = membersOf(known, 'states_parties').map((state) => {
    const rows = window.filter((row) => row.state === state);
    return rows.length > 0 ? stateUnit(state, outcome(rows), 'R18') : stateUnit(state, silence, 'R14');
  });
  return { record: 'contributions', rows: window.length > 0, units };
}

/** Assessed contributions paid in full some months before the meeting (R18). */
export function contributionInTime(known: Known): Recorded {
  const meeting = firstFormalMeeting(known);
  if (meeting === null) return { record: 'contributions', rows: false, units: [], without: true };
  const last = addMonths(meeting, -known.plan.terms.contribution_months.months);
  return contributions(known, 'assessed', (rows) => {
    const full = rows.filter((row) => row.paid_in_full === 'yes').map((row) => lastDay(row.paid_on ?? ''));
    if (full.some((day) => day !== '' && day <= last)) return 'met';
    return full.includes('') ? 'unclear' : 'not_met';
  });
}

/** Voluntary contributions above zero (R18). */
export function voluntaryContribution(known: Known): Recorded {
  return contributions(known, 'voluntary', (rows) => {
    if (rows.some((row) => number(row.amount) > 0)) return 'met';
    return rows.some((row) => (row.amount ?? '') === '') ? 'unclear' : 'not_met';
  });
}

/** States not party that took part in a meeting of the year (R19). */
export function meetingParticipation(known: Known): Recorded {
  const all = attendances(known);
  const came = all.filter(({ row, startsOn }) => row.delegation_kind === 'state' && number(row.participants) > 0
    && known.members.has(row.delegation ?? '') && !isParty(known, row.delegation ?? '', startsOn));
  return { record: 'participants', rows: all.length > 0, units: metStates(came.map(({ row }) => row.delegation ?? ''), 'R19') };
}

/** States whose instrument was deposited in the year (R20). */
export function accession(known: Known): Recorded {
  const deposits = known.rows('registry/states').filter((row) => inYear(lastDay(row.deposited_on ?? ''), known.year));
  return { record: 'accessions', rows: deposits.length > 0, units: metStates(deposits.map((row) => row.state ?? ''), 'R20') };
}

/** States not party with a moratorium in force on the last day of the year (R21). */
export function moratorium(known: Known): Recorded {
  const last = `${known.year}-12-31`;
  const declared = known.rows('records/moratoria').filter((row) => lastDay(row.declared_on ?? '') <= last);
  const outside = new Set(states(known, known.due, false));
  const inForce = declared.filter((row) => outside.has(row.state ?? '') && ((row.ended_on ?? '') === '' || lastDay(row.ended_on ?? '') > last));
  return { record: 'moratoria', rows: declared.length > 0, units: metStates(inForce.map((row) => row.state ?? ''), 'R21') };
}

/** Yes votes on the last resolution that the plenary voted in the year (R21). */
export function resolutionVote(known: Known): Recorded {
  const votes = known.rows('records/votes').filter((row) => row.body === 'plenary' && inYear(lastDay(row.voted_on ?? ''), known.year));
  const last = votes.toSorted((a, b) => byDay(a, b) || byCodePoints(a.resolution ?? '', b.resolution ?? '')).at(-1)?.resolution;
  return { record: 'votes', rows: votes.length > 0, units: metStates(votes.filter((row) => row.resolution === last && row.vote === 'yes').map((row) => row.state ?? ''), 'R21') };
}

function byDay(a: Row, b: Row): number {
  const [left, right] = [lastDay(a.voted_on ?? ''), lastDay(b.voted_on ?? '')];
  return left === right ? 0 : left < right ? -1 : 1;
}
